use std::path::Path; use uuid::Uuid; use crate::ledger::ChainId; use crate::random::NoRandomness;
pub struct Keys; #[derive(Debug, thiserror::Error)] #[error("x")] pub struct KeysError;
pub struct Signer { pub key: ed25519_dalek::SigningKey, pub subject: Uuid, pub did: String }
impl Keys { pub fn open(_: &Path) -> Result<Self, KeysError> { Ok(Self) } pub fn in_memory() -> Self { Self }
 pub fn signer(&mut self, _: &ChainId, _: &mut dyn FnMut(&mut [u8]) -> Result<(), NoRandomness>) -> Result<Signer, KeysError> { Err(KeysError) }
 pub fn existing(&self, _: &ChainId) -> Result<Option<Signer>, KeysError> { Ok(None) }
 pub fn dids(&self) -> Vec<String> { vec![] }
 pub fn remove_notice(&mut self, _: &str) -> Result<(), KeysError> { Ok(()) } }
