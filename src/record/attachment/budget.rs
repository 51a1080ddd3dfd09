//! How much work and room one file may cost, whatever it claims.
//! Only ever gets less.

use super::NoRecord;

/// What may still be done for one file.
#[derive(Debug)]
pub(super) struct Budget {
    /// Bytes to look at.
    pub(super) steps: usize,
    /// Values to keep.
    pub(super) values: usize,
    /// Bytes to unpack, or to copy from where they lie unpacked.
    pub(super) unpacked: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            steps: 64 * 1024 * 1024,
            values: 256 * 1024,
            unpacked: 24 * 1024 * 1024,
        }
    }
}

/// Takes from a part of the budget.
pub(super) fn spend(left: &mut usize, cost: usize) -> Result<(), NoRecord> {
    *left = left.checked_sub(cost).ok_or(NoRecord::TooMuch)?;
    Ok(())
}
