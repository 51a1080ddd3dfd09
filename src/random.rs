//! Random bytes from the operating system, for keys and pseudonyms. The only file that asks for them.

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// The system gave no random bytes; nothing can be signed until it does.
#[derive(Debug, thiserror::Error)]
#[error("the system gave no random bytes")]
pub struct NoRandomness(#[source] getrandom::Error);

/// Fills `bytes` with unpredictable ones, fit for a key.
pub fn fill(bytes: &mut [u8]) -> Result<(), NoRandomness> {
    getrandom::fill(bytes).map_err(NoRandomness)
}

/// Many fresh UUIDs from one draw, so that asking for the next one cannot fail.
#[derive(Debug)]
pub struct Uuids {
    seed: [u8; 32],
    drawn: u64,
}

impl Uuids {
    pub fn fresh() -> Result<Self, NoRandomness> {
        let mut seed = [0; 32];
        fill(&mut seed)?;
        Ok(Self { seed, drawn: 0 })
    }

    /// Version 4: the hash of a secret seed and a count is as unpredictable as what was drawn.
    pub fn next_uuid(&mut self) -> Uuid {
        let hash = Sha256::new()
            .chain_update(self.seed)
            .chain_update(self.drawn.to_be_bytes())
            .finalize();
        self.drawn += 1;
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash[..16]);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_uuids_differ_and_say_that_they_are_random() {
        let mut uuids = Uuids::fresh().unwrap();
        let (one, two) = (uuids.next_uuid(), uuids.next_uuid());
        assert_ne!(one, two);
        assert_eq!(one.get_version_num(), 4);
    }
}
