//! TODO-STUB flow
