//! Throws bytes at one reader; what must hold of the answer is said in `readers.rs`, not here.

#![no_main]

#[path = "../readers.rs"]
mod readers;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| readers::reader("tally")(bytes));
