//! TODO-STUB sharings
