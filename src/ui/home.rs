//! TODO-STUB home
