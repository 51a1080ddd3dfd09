//! The keys that sign records, one for each notice and mode, each with the pseudonym that belongs to
//! it. A secret never leaves this machine; a key file that can't be read is never written over.
//!
//! A file `keys/<notice>.<mode>.key` is UTF-8, readable by its owner alone, and has exactly these
//! lines, each ended by a newline:
//!
//! ```text
//! fair-notice-key 1
//! notice <slug>
//! mode real | replay | workshop
//! subject <UUID>
//! signer did:key:z6Mk…
//! secret <64 hexadecimal digits>
//! ```

use std::{
    collections::BTreeMap,
    fmt, fs,
    path::{Path, PathBuf},
};

use ed25519_dalek::SigningKey;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::limits;
use crate::{
    files::{self, FilesError},
    ledger::{ChainId, Mode},
    random::NoRandomness,
    record::proof::did_key,
};

/// Below the data folder.
pub const FOLDER: &str = "keys";
const FIRST_LINE: &str = "fair-notice-key 1";

/// Why there is no key to sign with. What was there before is untouched.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// Restore it from a copy, or move it away: then the next record is signed with a new key.
    #[error("the key file is damaged, and was left as it is: {}", .0.display())]
    Damaged(PathBuf),
    /// Use the version that wrote it.
    #[error("the key file is of a version that is unknown here, and was left as it is: {}", .0.display())]
    UnknownVersion(PathBuf),
    #[error("the key file could not be read or written: {}", path.display())]
    Files { path: PathBuf, source: FilesError },
    #[error("no key could be made")]
    NoRandomness(#[from] NoRandomness),
    /// A slug that no parsed notice has, and that could lead out of the folder.
    #[error("no key can be kept for a notice of this name: {0}")]
    BadName(String),
    #[error("a workshop's keys are kept in memory only")]
    Workshop,
    #[error("all that was kept is deleted")]
    Deleted,
    /// Make the folder readable again.
    #[error("the keys could not be opened: {0}")]
    Closed(String),
}

/// A key with its pseudonym.
#[derive(Clone)]
pub struct Signer {
    /// Zeroed when dropped.
    pub key: SigningKey,
    /// The person's name in records of this notice and mode: random, so that it says nothing.
    pub subject: Uuid,
    /// The key's public name: `did:key:…`.
    pub did: String,
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer")
            .field("did", &self.did)
            .finish_non_exhaustive()
    }
}

/// All keys that are kept here.
#[derive(Debug)]
pub struct Keys(Place);

#[derive(Debug)]
enum Place {
    Folder(PathBuf),
    Memory(BTreeMap<ChainId, Signer>),
    /// Why there is none.
    Closed(String),
}

impl Keys {
    /// The keys in the folder `keys` of the data folder. It is made with the first key, for its owner
    /// alone; one that is there is closed to others.
    pub fn open(data_dir: &Path) -> Result<Self, KeysError> {
        let folder = data_dir.join(FOLDER);
        if folder.exists() {
            prepare(&folder)?;
        }
        Ok(Self(Place::Folder(folder)))
    }

    /// Stands in where no folder is to be had: there is no key in it, and none is made.
    pub fn closed(why: &KeysError) -> Self {
        Self(Place::Closed(why.to_string()))
    }

    /// Keys that are gone with this value: for a workshop.
    pub fn in_memory() -> Self {
        Self(Place::Memory(BTreeMap::new()))
    }

    /// The signer of this notice and mode, made on first use. Of two processes that make one at the
    /// same moment, the slower takes the quicker one's.
    pub fn signer(
        &mut self,
        chain: &ChainId,
        random: &mut dyn FnMut(&mut [u8]) -> Result<(), NoRandomness>,
    ) -> Result<Signer, KeysError> {
        if let Some(signer) = self.existing(chain)? {
            return Ok(signer);
        }
        let is_kept = matches!(self.0, Place::Folder(_));
        if is_kept && chain.mode == Mode::Workshop {
            return Err(KeysError::Workshop);
        }
        let signer = fresh(random)?;
        match &mut self.0 {
            Place::Closed(why) => Err(KeysError::Closed(why.clone())),
            Place::Memory(signers) => {
                signers.insert(chain.clone(), signer.clone());
                Ok(signer)
            }
            Place::Folder(folder) => {
                prepare(folder)?;
                let path = path_of(folder, chain)?;
                match files::write_new(&path, written(chain, &signer).as_bytes()) {
                    Ok(()) => Ok(signer),
                    Err(FilesError::Exists(_)) => {
                        read(&path, chain)?.ok_or(KeysError::Damaged(path))
                    }
                    Err(source) => Err(KeysError::Files { path, source }),
                }
            }
        }
    }

    /// The signer of this notice and mode, where a record was signed before.
    pub fn existing(&self, chain: &ChainId) -> Result<Option<Signer>, KeysError> {
        match &self.0 {
            Place::Closed(why) => Err(KeysError::Closed(why.clone())),
            Place::Memory(signers) => Ok(signers.get(chain).cloned()),
            Place::Folder(folder) => read(&path_of(folder, chain)?, chain),
        }
    }

    /// The public names of all keys kept here. Files that aren't keys, or are damaged, name none.
    pub fn dids(&self) -> Vec<String> {
        match &self.0 {
            Place::Closed(_) => Vec::new(),
            Place::Memory(signers) => signers.values().map(|signer| signer.did.clone()).collect(),
            Place::Folder(folder) => {
                let Ok(entries) = fs::read_dir(folder) else {
                    return Vec::new();
                };
                let chains = entries
                    .flatten()
                    .filter_map(|entry| chain_of(&entry.path()));
                let signers = chains.filter_map(|chain| self.existing(&chain).ok().flatten());
                let mut dids: Vec<String> = signers.map(|signer| signer.did).collect();
                dids.sort();
                dids
            }
        }
    }

    /// Drops a notice's keys of every mode, damaged ones too.
    pub fn remove_notice(&mut self, notice: &str) -> Result<(), KeysError> {
        match &mut self.0 {
            Place::Closed(why) => Err(KeysError::Closed(why.clone())),
            Place::Memory(signers) => {
                signers.retain(|chain, _| chain.notice != notice);
                Ok(())
            }
            Place::Folder(folder) => {
                for mode in Mode::ALL {
                    let chain = ChainId {
                        notice: notice.to_owned(),
                        mode,
                    };
                    let path = path_of(folder, &chain)?;
                    match fs::remove_file(&path) {
                        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                            let source = error.into();
                            return Err(KeysError::Files { path, source });
                        }
                        _ => {}
                    }
                }
                Ok(())
            }
        }
    }
}

fn prepare(folder: &Path) -> Result<(), KeysError> {
    files::make_private_dir(folder)
        .and_then(|()| files::make_private(folder))
        .map_err(|source| KeysError::Files {
            path: folder.to_owned(),
            source,
        })
}

fn fresh(
    random: &mut dyn FnMut(&mut [u8]) -> Result<(), NoRandomness>,
) -> Result<Signer, KeysError> {
    let mut secret = Zeroizing::new([0; 32]);
    random(secret.as_mut_slice())?;
    let mut subject = [0; 16];
    random(&mut subject)?;
    let key = SigningKey::from_bytes(&secret);
    Ok(Signer {
        did: did_key(&key.verifying_key()),
        key,
        subject: uuid::Builder::from_random_bytes(subject).into_uuid(),
    })
}

fn path_of(folder: &Path, chain: &ChainId) -> Result<PathBuf, KeysError> {
    let is_safe = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if chain.notice.is_empty() || !chain.notice.bytes().all(is_safe) {
        return Err(KeysError::BadName(chain.notice.clone()));
    }
    Ok(folder.join(format!("{}.{}.key", chain.notice, chain.mode.as_str())))
}

/// Which chain a file of this name belongs to.
fn chain_of(path: &Path) -> Option<ChainId> {
    let stem = path.file_name()?.to_str()?.strip_suffix(".key")?;
    let (notice, mode) = stem.split_once('.')?;
    Some(ChainId {
        notice: notice.to_owned(),
        mode: mode_named(mode)?,
    })
}

fn mode_named(name: &str) -> Option<Mode> {
    Mode::ALL.into_iter().find(|mode| mode.as_str() == name)
}

fn read(path: &Path, chain: &ChainId) -> Result<Option<Signer>, KeysError> {
    let files_error = |source| KeysError::Files {
        path: path.to_owned(),
        source,
    };
    let bytes = match files::read_limited(path, limits::KEY_BYTES) {
        Ok(bytes) => Zeroizing::new(bytes),
        Err(FilesError::NotThere(_)) => return Ok(None),
        Err(FilesError::TooLarge { .. }) => return Err(KeysError::Damaged(path.to_owned())),
        Err(source) => return Err(files_error(source)),
    };
    let is_of_other_version =
        bytes.starts_with(b"fair-notice-key ") && !bytes.starts_with(FIRST_LINE.as_bytes());
    if is_of_other_version {
        return Err(KeysError::UnknownVersion(path.to_owned()));
    }
    let signer = parse(&bytes, chain).ok_or_else(|| KeysError::Damaged(path.to_owned()))?;
    files::make_private(path).map_err(files_error)?;
    Ok(Some(signer))
}

/// What `written` wrote for this chain, and nothing else: the secret must fit the public name too.
fn parse(bytes: &[u8], chain: &ChainId) -> Option<Signer> {
    let text = str::from_utf8(bytes).ok()?;
    let secret = text.lines().last()?.strip_prefix("secret ")?;
    let key = SigningKey::from_bytes(&*unhex(secret)?);
    let subject = text.lines().nth(3)?.strip_prefix("subject ")?;
    let signer = Signer {
        did: did_key(&key.verifying_key()),
        key,
        subject: subject.parse().ok()?,
    };
    (written(chain, &signer).as_str() == text).then_some(signer)
}

fn written(chain: &ChainId, signer: &Signer) -> Zeroizing<String> {
    use fmt::Write as _;
    // Roomy enough not to grow, which would leave a copy of the secret behind.
    let mut text = Zeroizing::new(String::with_capacity(512 + chain.notice.len()));
    // Writing to a String cannot fail.
    let _ = write!(
        text,
        "{FIRST_LINE}\nnotice {}\nmode {}\nsubject {}\nsigner {}\nsecret ",
        chain.notice,
        chain.mode.as_str(),
        signer.subject,
        signer.did
    );
    for byte in signer.key.as_bytes() {
        let _ = write!(text, "{byte:02x}");
    }
    text.push('\n');
    text
}

fn unhex(text: &str) -> Option<Zeroizing<[u8; 32]>> {
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    let mut bytes = Zeroizing::new([0; 32]);
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * index..2 * index + 2)?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(notice: &str, mode: Mode) -> ChainId {
        ChainId {
            notice: notice.to_owned(),
            mode,
        }
    }

    /// Bytes that count up, so that every draw differs.
    fn counting() -> impl FnMut(&mut [u8]) -> Result<(), NoRandomness> {
        let mut next = 0;
        move |bytes| {
            for byte in bytes {
                *byte = next;
                next += 1;
            }
            Ok(())
        }
    }

    fn never(_: &mut [u8]) -> Result<(), NoRandomness> {
        panic!("no new key is needed");
    }

    fn path(dir: &Path) -> PathBuf {
        dir.join("keys/bank.real.key")
    }

    #[test]
    fn where_keys_cannot_be_opened_none_is_made_in_their_place() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("keys"), "a file in the way").unwrap();
        let why = Keys::open(dir.path()).unwrap_err();
        let mut keys = Keys::closed(&why);
        let signer = keys.signer(&chain("bank", Mode::Real), &mut never);
        assert!(matches!(signer, Err(KeysError::Closed(_))));
        assert_eq!(keys.dids(), Vec::<String>::new());
    }

    #[test]
    fn a_key_is_made_once_and_kept() {
        let dir = tempfile::tempdir().unwrap();
        let bank = chain("bank", Mode::Real);
        let mut keys = Keys::open(dir.path()).unwrap();
        assert!(keys.existing(&bank).unwrap().is_none());
        assert!(
            !dir.path().join("keys").exists(),
            "looking leaves nothing behind"
        );
        let made = keys.signer(&bank, &mut counting()).unwrap();
        let mut later = Keys::open(dir.path()).unwrap();
        let kept = later.signer(&bank, &mut never).unwrap();
        assert_eq!(
            (made.key.to_bytes(), made.subject, made.did),
            (kept.key.to_bytes(), kept.subject, kept.did)
        );
    }

    #[test]
    fn each_notice_and_mode_has_its_own_key_and_pseudonym() {
        let dir = tempfile::tempdir().unwrap();
        for mut keys in [Keys::open(dir.path()).unwrap(), Keys::in_memory()] {
            let mut random = counting();
            let chains = [
                chain("bank", Mode::Real),
                chain("bank", Mode::Replay),
                chain("bank-2", Mode::Real),
            ];
            let signers = chains.map(|chain| keys.signer(&chain, &mut random).unwrap());
            for (one, other) in [(0, 1), (0, 2), (1, 2)] {
                assert_ne!(signers[one].did, signers[other].did);
                assert_ne!(signers[one].subject, signers[other].subject);
            }
            assert_eq!(signers[0].subject.get_version_num(), 4);
            let mut dids = signers.map(|signer| signer.did);
            dids.sort();
            let mut kept = keys.dids();
            kept.sort();
            assert_eq!(kept, dids);
        }
    }

    #[test]
    fn removing_a_notice_removes_its_keys_and_no_others() {
        let dir = tempfile::tempdir().unwrap();
        for mut keys in [Keys::open(dir.path()).unwrap(), Keys::in_memory()] {
            let mut random = counting();
            keys.signer(&chain("bank", Mode::Real), &mut random)
                .unwrap();
            keys.signer(&chain("bank", Mode::Replay), &mut random)
                .unwrap();
            let other = keys
                .signer(&chain("bank-2", Mode::Real), &mut random)
                .unwrap();
            keys.remove_notice("bank").unwrap();
            keys.remove_notice("bank").unwrap();
            assert_eq!(keys.dids(), [other.did]);
        }
    }

    #[test]
    fn a_damaged_file_is_told_and_left_as_it_is() {
        let dir = tempfile::tempdir().unwrap();
        let bank = chain("bank", Mode::Real);
        let mut keys = Keys::open(dir.path()).unwrap();
        keys.signer(&bank, &mut counting()).unwrap();
        let good = fs::read_to_string(path(dir.path())).unwrap();
        let secret = good.lines().last().unwrap();
        let wrong = [
            String::new(),
            good.trim_end().to_owned(),
            format!("{good}\n"),
            good.replace('\n', "\r\n"),
            good.replace("notice bank", "notice tank"),
            good.replace("mode real", "mode replay"),
            good.replace("subject ", "subject x"),
            good.replace(secret, &secret.replace('1', "2")),
            good.replace(secret, "secret 00"),
            good.replace(secret, &secret.to_uppercase().replace("SECRET", "secret")),
            "x".repeat(5000),
        ];
        for text in wrong {
            fs::write(path(dir.path()), &text).unwrap();
            let refused = keys.signer(&bank, &mut never);
            assert!(
                matches!(refused, Err(KeysError::Damaged(_))),
                "{text:?}: {refused:?}"
            );
            assert_eq!(fs::read_to_string(path(dir.path())).unwrap(), text);
            assert!(keys.dids().is_empty());
        }
        fs::write(path(dir.path()), &good).unwrap();
        assert_eq!(keys.dids().len(), 1);
    }

    #[test]
    fn a_newer_file_is_told_and_left_as_it_is() {
        let dir = tempfile::tempdir().unwrap();
        let bank = chain("bank", Mode::Real);
        let mut keys = Keys::open(dir.path()).unwrap();
        keys.signer(&bank, &mut counting()).unwrap();
        let newer = fs::read_to_string(path(dir.path()))
            .unwrap()
            .replace("key 1", "key 2");
        fs::write(path(dir.path()), &newer).unwrap();
        assert!(matches!(
            keys.signer(&bank, &mut never),
            Err(KeysError::UnknownVersion(_))
        ));
        assert_eq!(fs::read_to_string(path(dir.path())).unwrap(), newer);
    }

    #[test]
    fn the_slower_of_two_takes_the_quicker_ones_key() {
        let dir = tempfile::tempdir().unwrap();
        let bank = chain("bank", Mode::Real);
        let (mut slow, mut quick) = (
            Keys::open(dir.path()).unwrap(),
            Keys::open(dir.path()).unwrap(),
        );
        let mut quicker = None;
        let mut random = counting();
        // The quick one comes in between, after the slow one found nothing.
        let slower = slow.signer(&bank, &mut |bytes| {
            if quicker.is_none() {
                quicker = Some(
                    quick
                        .signer(&bank, &mut |bytes| {
                            bytes.fill(7);
                            Ok(())
                        })
                        .unwrap(),
                );
            }
            random(bytes)
        });
        assert_eq!(slower.unwrap().did, quicker.unwrap().did);
        assert_eq!(slow.dids().len(), 1);
    }

    #[test]
    fn a_name_cannot_lead_out_of_the_folder() {
        let dir = tempfile::tempdir().unwrap();
        let mut keys = Keys::open(dir.path()).unwrap();
        for name in ["", "..", "../x", "a/b", "A", "a.b", "a\0"] {
            let refused = keys.signer(&chain(name, Mode::Real), &mut counting());
            assert!(matches!(refused, Err(KeysError::BadName(_))), "{name:?}");
            assert!(keys.remove_notice(name).is_err());
        }
        assert!(
            fs::read_dir(dir.path())
                .unwrap()
                .all(|entry| entry.unwrap().file_name() == "keys")
        );
    }

    #[test]
    fn a_file_in_the_folders_place_is_an_error() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("keys"), "").unwrap();
        assert!(matches!(
            Keys::open(dir.path()),
            Err(KeysError::Files { .. })
        ));
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_read_a_key() {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let dir = tempfile::tempdir().unwrap();
        let bank = chain("bank", Mode::Real);
        let mut keys = Keys::open(dir.path()).unwrap();
        keys.signer(&bank, &mut counting()).unwrap();
        assert_eq!(mode(&dir.path().join("keys")), 0o700);
        assert_eq!(mode(&path(dir.path())), 0o600);
        // Copied back from elsewhere, open to all.
        fs::set_permissions(dir.path().join("keys"), fs::Permissions::from_mode(0o755)).unwrap();
        fs::set_permissions(path(dir.path()), fs::Permissions::from_mode(0o644)).unwrap();
        Keys::open(dir.path()).unwrap().existing(&bank).unwrap();
        assert_eq!(mode(&dir.path().join("keys")), 0o700);
        assert_eq!(mode(&path(dir.path())), 0o600);
    }

    #[test]
    fn a_secret_is_not_in_what_is_logged() {
        let signer = fresh(&mut counting()).unwrap();
        let did = &signer.did;
        assert_eq!(
            format!("{signer:?}"),
            format!("Signer {{ did: {did:?}, .. }}")
        );
    }
}
