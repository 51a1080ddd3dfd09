//! TODO-STUB settings
