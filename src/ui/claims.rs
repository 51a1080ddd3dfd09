//! TODO-STUB claims
