//! TODO-STUB carry_out
