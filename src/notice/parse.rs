//! TOML to a notice, or every problem at once.
