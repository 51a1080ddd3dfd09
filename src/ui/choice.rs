//! TODO-STUB choice
