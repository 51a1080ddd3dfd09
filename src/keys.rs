//! The keys that sign records: one for each notice and mode, in files of their owner's alone.
//! Never puts a secret into an export, an error or the ledger, and never overwrites a key.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use ed25519_dalek::{SigningKey, VerifyingKey};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    files::{self, FilesError},
    ledger::{ChainId, Mode},
    random::NoRandomness,
};

/// The first line of a key's file: what it is, and the version of its shape.
const FIRST_LINE: &str = "fair-notice-key 1";
/// A whole file has about 100 bytes.
const MAX_BYTES: u64 = 256;
const MODES: [Mode; 3] = [Mode::Real, Mode::Replay, Mode::Workshop];
/// What a multikey of Ed25519 begins with.
const ED25519: [u8; 2] = [0xed, 0x01];

/// The keys kept in a folder, or, where it can't be used, in memory until the program ends.
pub struct Keys {
    place: Place,
}

enum Place {
    Folder(PathBuf),
    Memory(BTreeMap<ChainId, Kept>),
}

/// Who signs the records of one notice and mode.
pub struct Signer {
    pub key: SigningKey,
    /// The person's pseudonym, for this notice and mode only.
    pub subject: Uuid,
    /// The public key as others see it: `did:key:z6Mk…`.
    pub did: String,
}

/// Why there is no key to be had. What is kept was left as it is.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    #[error("the folder of the keys can't be used: {source}: {}", .path.display())]
    Folder { path: PathBuf, source: FilesError },
    #[error("the key can't be read: {source}: {}", .path.display())]
    NotRead { path: PathBuf, source: FilesError },
    /// Damaged, or of another version.
    #[error("this isn't a key that this version knows, and it was left as it is: {}", .path.display())]
    NotAKey { path: PathBuf },
    #[error("the new key can't be written: {source}: {}", .path.display())]
    NotWritten { path: PathBuf, source: FilesError },
    #[error("the key can't be removed: {source}: {}", .path.display())]
    NotRemoved { path: PathBuf, source: FilesError },
    /// It isn't a slug, so no file is named after it.
    #[error("no key is kept for a notice of this name: {0:?}")]
    NotASlug(String),
    #[error("no new key can be made: {0}")]
    NoRandomness(#[source] NoRandomness),
}

/// What a key's file holds.
struct Kept {
    subject: Uuid,
    secret: Zeroizing<[u8; 32]>,
}

impl Keys {
    /// The keys of this data folder. Nothing is made before the first key is.
    pub fn open(data_dir: &Path) -> Result<Self, KeysError> {
        let path = data_dir.join("keys");
        match fs::metadata(&path) {
            Ok(known) if !known.is_dir() => Err(KeysError::Folder {
                path,
                source: FilesError::NotAFile,
            }),
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(KeysError::Folder {
                path,
                source: error.into(),
            }),
            _ => Ok(Self {
                place: Place::Folder(path),
            }),
        }
    }

    /// Keys that are forgotten when the program ends.
    pub fn in_memory() -> Self {
        Self {
            place: Place::Memory(BTreeMap::new()),
        }
    }

    /// The signer of this chain; a new one, kept before it is used, where there is none.
    ///
    /// Of two processes that make one at once, both get the one that was kept first.
    pub fn signer(
        &mut self,
        chain: &ChainId,
        fill: &mut dyn FnMut(&mut [u8]) -> Result<(), NoRandomness>,
    ) -> Result<Signer, KeysError> {
        if let Some(signer) = self.existing(chain)? {
            return Ok(signer);
        }
        let new = Kept::fresh(fill).map_err(KeysError::NoRandomness)?;
        match &mut self.place {
            Place::Memory(kept) => Ok(kept.entry(chain.clone()).or_insert(new).signer()),
            Place::Folder(folder) => {
                let path = path_of(folder, &chain.notice, chain.mode)?;
                make_folder(folder)?;
                match files::write_new(&path, new.to_text().as_bytes()) {
                    Ok(()) => {
                        set_owner_only(&path)?;
                        Ok(new.signer())
                    }
                    Err(FilesError::Exists(source)) => match read(&path)? {
                        Some(first) => Ok(first.signer()),
                        // A name that is taken by nothing: a link that leads nowhere.
                        None => Err(KeysError::NotWritten {
                            path,
                            source: FilesError::Exists(source),
                        }),
                    },
                    Err(source) => Err(KeysError::NotWritten { path, source }),
                }
            }
        }
    }

    /// The signer of this chain, if there is one yet.
    pub fn existing(&self, chain: &ChainId) -> Result<Option<Signer>, KeysError> {
        match &self.place {
            Place::Memory(kept) => Ok(kept.get(chain).map(Kept::signer)),
            Place::Folder(folder) => {
                let kept = read(&path_of(folder, &chain.notice, chain.mode)?)?;
                Ok(kept.map(|kept| kept.signer()))
            }
        }
    }

    /// Every key kept here as others see it, sorted. Those that can't be read are left out.
    pub fn dids(&self) -> Vec<String> {
        let mut dids: Vec<String> = match &self.place {
            Place::Memory(kept) => kept.values().map(|kept| kept.signer().did).collect(),
            Place::Folder(folder) => fs::read_dir(folder)
                .into_iter()
                .flatten()
                .flatten()
                .map(|entry| entry.path())
                .filter(|path| path.extension().is_some_and(|ending| ending == "key"))
                .filter_map(|path| read(&path).ok().flatten())
                .map(|kept| kept.signer().did)
                .collect(),
        };
        dids.sort();
        dids
    }

    /// Removes the keys of a notice, in every mode. Having none is fine.
    pub fn remove_notice(&mut self, slug: &str) -> Result<(), KeysError> {
        match &mut self.place {
            Place::Memory(kept) => kept.retain(|chain, _| chain.notice != slug),
            Place::Folder(folder) => {
                for mode in MODES {
                    let path = path_of(folder, slug, mode)?;
                    match fs::remove_file(&path) {
                        Err(error) if error.kind() != io::ErrorKind::NotFound => {
                            return Err(KeysError::NotRemoved {
                                path,
                                source: error.into(),
                            });
                        }
                        _ => {}
                    }
                }
            }
        }
        Ok(())
    }
}

impl Kept {
    fn fresh(
        fill: &mut dyn FnMut(&mut [u8]) -> Result<(), NoRandomness>,
    ) -> Result<Self, NoRandomness> {
        let mut subject = [0; 16];
        let mut secret = Zeroizing::new([0; 32]);
        fill(&mut subject)?;
        fill(secret.as_mut())?;
        Ok(Self {
            subject: uuid::Builder::from_random_bytes(subject).into_uuid(),
            secret,
        })
    }

    fn signer(&self) -> Signer {
        let key = SigningKey::from_bytes(&self.secret);
        Signer {
            did: did_key(&key.verifying_key()),
            key,
            subject: self.subject,
        }
    }

    fn to_text(&self) -> Zeroizing<String> {
        let secret = Zeroizing::new(bs58::encode(self.secret.as_ref()).into_string());
        Zeroizing::new(format!(
            "{FIRST_LINE}\n{}\n{}\n",
            self.subject,
            secret.as_str()
        ))
    }

    /// Reads exactly what `to_text` writes; anything else is `None`.
    fn from_text(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let mut lines = text.strip_suffix('\n')?.split('\n');
        let (first, subject, encoded) = (lines.next()?, lines.next()?, lines.next()?);
        if first != FIRST_LINE || lines.next().is_some() {
            return None;
        }
        let mut secret = Zeroizing::new([0; 32]);
        if bs58::decode(encoded).onto(secret.as_mut_slice()).ok()? != secret.len() {
            return None;
        }
        let kept = Self {
            subject: subject.parse().ok()?,
            secret,
        };
        let same = kept.subject.get_version_num() == 4 && kept.to_text().as_str() == text;
        same.then_some(kept)
    }
}

/// The file's name is the notice's, so only a slug will do.
fn path_of(folder: &Path, slug: &str, mode: Mode) -> Result<PathBuf, KeysError> {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if slug.is_empty() || !slug.bytes().all(fits) {
        return Err(KeysError::NotASlug(slug.to_owned()));
    }
    Ok(folder.join(format!("{slug}.{}.key", mode.as_str())))
}

/// Makes the folder, or takes others' permissions from it: nobody shares keys on purpose.
fn make_folder(folder: &Path) -> Result<(), KeysError> {
    files::make_private_dir(folder)
        .and_then(|()| files::make_private(folder))
        .map_err(|source| KeysError::Folder {
            path: folder.to_owned(),
            source,
        })
}

/// `None` where there is no such file. One that others could read is narrowed.
fn read(path: &Path) -> Result<Option<Kept>, KeysError> {
    let not_read = |source| KeysError::NotRead {
        path: path.to_owned(),
        source,
    };
    let bytes = match files::read_limited(path, MAX_BYTES) {
        Ok(bytes) => Zeroizing::new(bytes),
        Err(FilesError::NotThere(_)) => return Ok(None),
        Err(source) => return Err(not_read(source)),
    };
    files::make_private(path).map_err(not_read)?;
    Kept::from_text(&bytes)
        .map(Some)
        .ok_or_else(|| KeysError::NotAKey {
            path: path.to_owned(),
        })
}

/// A stricter mask than usual must not lock the owner out either.
fn set_owner_only(path: &Path) -> Result<(), KeysError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).map_err(|error| {
            KeysError::NotWritten {
                path: path.to_owned(),
                source: error.into(),
            }
        })?;
    }
    Ok(())
}

fn did_key(key: &VerifyingKey) -> String {
    let multikey = [&ED25519[..], key.as_bytes()].concat();
    format!("did:key:z{}", bs58::encode(multikey).into_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random;

    fn chain(slug: &str, mode: Mode) -> ChainId {
        ChainId {
            notice: slug.to_owned(),
            mode,
        }
    }

    fn some() -> ChainId {
        chain("some-notice", Mode::Real)
    }

    fn path_in(folder: &Path) -> PathBuf {
        folder.join("keys/some-notice.real.key")
    }

    fn did(keys: &mut Keys, chain: &ChainId) -> String {
        keys.signer(chain, &mut random::fill).unwrap().did
    }

    #[cfg(unix)]
    fn mode_of(path: &Path) -> u32 {
        use std::os::unix::fs::PermissionsExt as _;
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn nothing_is_made_before_the_first_key() {
        let folder = tempfile::tempdir().unwrap();
        let keys = Keys::open(folder.path()).unwrap();
        assert!(keys.existing(&some()).unwrap().is_none());
        assert!(keys.dids().is_empty());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_key_once_made_is_the_same_ever_after() {
        let folder = tempfile::tempdir().unwrap();
        let mut keys = Keys::open(folder.path()).unwrap();
        let made = keys.signer(&some(), &mut random::fill).unwrap();
        let again = Keys::open(folder.path())
            .unwrap()
            .signer(&some(), &mut |_| panic!("no new key is needed"))
            .unwrap();
        assert_eq!(again.key.to_bytes(), made.key.to_bytes());
        assert_eq!((again.subject, &again.did), (made.subject, &made.did));
        assert_eq!(made.subject.get_version_num(), 4);
        assert!(made.did.starts_with("did:key:z6Mk"), "{}", made.did);
    }

    #[test]
    fn a_known_key_has_its_known_name() {
        let secret = [
            0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60, 0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec,
            0x2c, 0xc4, 0x44, 0x49, 0xc5, 0x69, 0x7b, 0x32, 0x69, 0x19, 0x70, 0x3b, 0xac, 0x03,
            0x1c, 0xae, 0x7f, 0x60,
        ];
        assert_eq!(
            did_key(&SigningKey::from_bytes(&secret).verifying_key()),
            "did:key:z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw"
        );
    }

    #[test]
    fn every_notice_and_mode_has_its_own_key() {
        let folder = tempfile::tempdir().unwrap();
        for mut keys in [Keys::open(folder.path()).unwrap(), Keys::in_memory()] {
            let mut dids = [
                did(&mut keys, &some()),
                did(&mut keys, &chain("some-notice", Mode::Replay)),
                did(&mut keys, &chain("other-notice", Mode::Real)),
            ];
            dids.sort();
            assert_eq!(keys.dids(), dids);
            assert!(dids.windows(2).all(|pair| pair[0] != pair[1]));
        }
    }

    #[cfg(unix)]
    #[test]
    fn keys_are_for_nobody_but_their_owner() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("keys");
        fs::create_dir(&inside).unwrap();
        fs::set_permissions(&inside, fs::Permissions::from_mode(0o755)).unwrap();
        let mut keys = Keys::open(folder.path()).unwrap();
        did(&mut keys, &some());
        let path = path_in(folder.path());
        assert_eq!((mode_of(&inside), mode_of(&path)), (0o700, 0o600));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        did(&mut keys, &some());
        assert_eq!(mode_of(&path), 0o600);
    }

    #[test]
    fn of_two_that_make_a_key_at_once_both_get_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let mut keys = Keys::open(folder.path()).unwrap();
        let mut first = None;
        let second = keys.signer(&some(), &mut |bytes| {
            let mut other = Keys::open(folder.path()).unwrap();
            first.get_or_insert_with(|| did(&mut other, &some()));
            random::fill(bytes)
        });
        assert_eq!(Some(second.unwrap().did), first);
    }

    /// A file with these bytes is refused, left as it is, and left out of the list.
    fn check_refused(bytes: &[u8]) {
        let folder = tempfile::tempdir().unwrap();
        let mut keys = Keys::open(folder.path()).unwrap();
        let other = did(&mut keys, &chain("other-notice", Mode::Real));
        let path = path_in(folder.path());
        fs::write(&path, bytes).unwrap();
        let refused = keys.signer(&some(), &mut random::fill);
        assert!(
            matches!(
                refused,
                Err(KeysError::NotAKey { .. } | KeysError::NotRead { .. })
            ),
            "{}",
            String::from_utf8_lossy(bytes)
        );
        assert_eq!(fs::read(&path).unwrap(), bytes);
        assert_eq!(keys.dids(), [other]);
    }

    #[test]
    fn a_file_that_is_not_exactly_a_key_is_refused_and_left_as_it_is() {
        let kept = Kept::fresh(&mut random::fill).unwrap();
        let good = kept.to_text().to_string();
        assert!(Kept::from_text(good.as_bytes()).is_some());
        let lines: Vec<&str> = good.lines().collect();
        let [first, subject, secret] = lines[..] else {
            panic!("three lines");
        };
        for bad in [
            String::new(),
            good.trim_end().to_owned(),
            format!("{good}\n"),
            format!("{good}more\n"),
            good.replace('\n', "\r\n"),
            good.replace("key 1", "key 2"),
            format!("{first}\n{}\n{secret}\n", subject.to_uppercase()),
            format!("{first}\n{}\n{secret}\n", Uuid::nil()),
            format!("{first}\n{subject}\n{secret}1111\n"),
            format!("{first}\n{subject}\n{}\n", &secret[..20]),
            format!("{first}\n{subject}\n{}0\n", &secret[1..]),
            format!("{first}\n{subject}\n\n"),
            "x".repeat(300),
        ] {
            check_refused(bad.as_bytes());
        }
        check_refused(&[0xff, 0xfe]);
    }

    #[test]
    fn a_name_that_is_no_slug_reaches_no_file() {
        let folder = tempfile::tempdir().unwrap();
        let mut keys = Keys::open(folder.path()).unwrap();
        for slug in ["", "../out", "a/b", "A", "a.b", "ä"] {
            let made = keys.signer(&chain(slug, Mode::Real), &mut random::fill);
            assert!(matches!(made, Err(KeysError::NotASlug(_))), "{slug}");
            assert!(keys.remove_notice(slug).is_err(), "{slug}");
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn removing_a_notice_takes_its_keys_and_no_others() {
        let folder = tempfile::tempdir().unwrap();
        for mut keys in [Keys::open(folder.path()).unwrap(), Keys::in_memory()] {
            did(&mut keys, &some());
            did(&mut keys, &chain("some-notice", Mode::Workshop));
            let other = did(&mut keys, &chain("some-notice-2", Mode::Real));
            keys.remove_notice("some-notice").unwrap();
            assert_eq!(keys.dids(), [other]);
            keys.remove_notice("some-notice").unwrap();
        }
    }

    #[test]
    fn a_file_where_the_folder_belongs_is_told() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("keys"), b"in the way").unwrap();
        assert!(matches!(
            Keys::open(folder.path()),
            Err(KeysError::Folder { .. })
        ));
    }
}
