//! TODO-STUB update
