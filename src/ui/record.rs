//! TODO-STUB record
