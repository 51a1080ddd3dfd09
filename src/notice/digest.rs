//! The fingerprint of what was shown.
