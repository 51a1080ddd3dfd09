//! Files and folders: private by default, written whole or not at all, read within a limit.
//! The one edge that the other edges may use. Never follows a device or a pipe into waiting.

use std::{
    fs,
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
};

use crate::limits;
use etcetera::BaseStrategy as _;
use sha2::{Digest as _, Sha256};

/// How files are called until they are whole.
const PASSING: &str = ".fair-notice-";

/// What went wrong, by what the person can do about it.
#[derive(Debug, thiserror::Error)]
pub enum FilesError {
    /// Choose another name, or agree to replace it.
    #[error("a file of this name exists")]
    Exists(#[source] io::Error),
    /// Choose a place that is one's own.
    #[error("this place may not be read or written")]
    NoPermission(#[source] io::Error),
    /// Make room, or choose another disk.
    #[error("no room is left on the disk")]
    NoRoom(#[source] io::Error),
    /// Look for it elsewhere.
    #[error("nothing of this name is there")]
    NotThere(#[source] io::Error),
    #[error("larger than {limit} bytes")]
    TooLarge { limit: u64 },
    /// A folder, a device or a pipe where a file is needed, or a file where a folder is.
    #[error("not an ordinary file")]
    NotAFile,
    /// Make the folder, or choose another one.
    #[error("the folder that it should go into isn't there")]
    NoFolder,
    /// Add a name to it.
    #[error("a folder of this name is there")]
    AFolder,
    /// Name a folder by hand.
    #[error("the person's own folder is not known")]
    NoHome(#[source] etcetera::HomeDirError),
    #[error("reading or writing failed")]
    Other(#[source] io::Error),
}

impl From<io::Error> for FilesError {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::AlreadyExists => Self::Exists(error),
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::NoPermission(error),
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::NoRoom(error),
            Kind::NotFound => Self::NotThere(error),
            Kind::IsADirectory | Kind::NotADirectory => Self::NotAFile,
            _ => Self::Other(error),
        }
    }
}

/// The folder that holds everything kept: the chosen one, or `fair-notice` among the person's data.
pub fn data_dir(chosen: Option<&Path>) -> Result<PathBuf, FilesError> {
    match chosen {
        Some(chosen) => Ok(std::path::absolute(chosen)?),
        None => Ok(etcetera::choose_base_strategy()
            .map_err(FilesError::NoHome)?
            .data_dir()
            .join("fair-notice")),
    }
}

/// A path as a person types it, in full: `~` is their own folder, the rest begins where the program was
/// started.
pub fn in_full(path: &Path) -> PathBuf {
    let path = match (path.strip_prefix("~"), etcetera::home_dir()) {
        (Ok(below), Ok(home)) => home.join(below),
        _ => path.to_owned(),
    };
    std::path::absolute(&path).unwrap_or(path)
}

/// Makes a folder, and those above it that are missing, for nobody but its owner.
///
/// A folder that is there keeps its permissions: it may be one that the person shares on purpose,
/// and the files in it are private by themselves.
pub fn make_private_dir(path: &Path) -> Result<(), FilesError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        // What is in the way is a file.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(FilesError::NotAFile),
        done => Ok(done?),
    }
}

/// Makes an empty file for nobody but its owner, or takes others' permissions from one that is there.
///
/// Never opens an existing file: closing it again would drop this process's `SQLite` locks on it.
pub fn make_private_file(path: &Path) -> Result<(), FilesError> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => make_private(path),
        made => Ok(made.map(drop)?),
    }
}

/// Takes others' permissions from a file, where there are any.
pub fn make_private(path: &Path) -> Result<(), FilesError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(path)?.permissions().mode();
        if mode & 0o077 != 0 {
            fs::set_permissions(path, fs::Permissions::from_mode(mode & 0o700))?;
        }
    }
    Ok(())
}

/// Takes others' permissions from a folder or file and from all that lies below it, as far as that can
/// be done; links are not followed. Nothing that isn't there is told of.
pub fn narrow(path: &Path) {
    let is_link = fs::symlink_metadata(path).is_ok_and(|known| known.is_symlink());
    if is_link || make_private(path).is_err() {
        return;
    }
    let mut folders = vec![(path.to_owned(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let Ok(known) = entry.metadata() else {
                continue;
            };
            if known.is_dir() && depth < limits::FOLDER_DEPTH {
                folders.push((entry.path(), depth + 1));
            }
            if known.is_dir() || known.is_file() {
                let _ = make_private(&entry.path());
            }
        }
    }
}

/// Writes a new file, whole or not at all, for nobody but its owner.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), FilesError> {
    put(write_beside(path, bytes)?, path, false)
}

/// Puts a file in the place of another, whole or not at all, for nobody but its owner.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), FilesError> {
    put(write_beside(path, bytes)?, path, true)
}

/// An empty file in the folder of `path` under a passing name, to be filled by somebody else; it goes
/// when the value does.
pub fn beside(path: &Path) -> Result<tempfile::NamedTempFile, FilesError> {
    if path.is_dir() {
        return Err(FilesError::AFolder);
    }
    if path.file_name().is_none() {
        return Err(FilesError::NotAFile);
    }
    // Made with 0600.
    let made = tempfile::Builder::new()
        .prefix(PASSING)
        .tempfile_in(folder_of(path));
    made.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => FilesError::NoFolder,
        _ => error.into(),
    })
}

/// Puts what was filled in its place, whole or not at all. Without `replace` it takes nobody's.
pub fn put(file: tempfile::NamedTempFile, path: &Path, replace: bool) -> Result<(), FilesError> {
    file.as_file().sync_all()?;
    let put = if replace {
        file.persist(path)
    } else {
        file.persist_noclobber(path)
    };
    put.map_err(|refused| FilesError::from(refused.error))?;
    sync_folder_of(path);
    Ok(())
}

/// Reads a file of at most `max_bytes`. A folder, device, pipe or socket is refused.
pub fn read_limited(path: &Path, max_bytes: u64) -> Result<Vec<u8>, FilesError> {
    let too_large = FilesError::TooLarge { limit: max_bytes };
    let (file, known) = open_ordinary(path)?;
    if known.len() > max_bytes {
        return Err(too_large);
    }
    let mut bytes = Vec::new();
    // The length above is only what was so a moment ago.
    file.take(max_bytes.saturating_add(1))
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > max_bytes {
        return Err(too_large);
    }
    Ok(bytes)
}

/// What identifies a file: its length, and the SHA-256 of the whole of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digest {
    /// In bytes.
    pub size: u64,
    pub sha256: [u8; 32],
}

/// Hashes a file of any size, a piece at a time. `told` hears how many more bytes were read and
/// answers whether to go on; `None` where it didn't. A folder, device or pipe is refused.
pub fn digest(
    path: &Path,
    told: &mut dyn FnMut(u64) -> bool,
) -> Result<Option<Digest>, FilesError> {
    let (mut file, _) = open_ordinary(path)?;
    let mut piece = vec![0; 1024 * 1024];
    let (mut hasher, mut size) = (Sha256::new(), 0);
    loop {
        let read = match file.read(&mut piece) {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error.into()),
        };
        if read == 0 {
            break;
        }
        hasher.update(&piece[..read]);
        size += read as u64;
        if !told(read as u64) {
            return Ok(None);
        }
    }
    Ok(Some(Digest {
        size,
        sha256: hasher.finalize().into(),
    }))
}

/// The ordinary files in a folder and below it, with their lengths, in the order of their names. Links
/// are not followed; what can't be read is passed over, except the folder itself.
pub fn files_below(folder: &Path) -> Result<Vec<(PathBuf, u64)>, FilesError> {
    let mut found = Vec::new();
    let mut folders = vec![(folder.to_owned(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if depth == 0 => return Err(error.into()),
            Err(_) => continue,
        };
        for entry in entries.flatten() {
            // Of the entry itself: a link is neither.
            let Ok(known) = entry.metadata() else {
                continue;
            };
            if known.is_file() && found.len() < limits::FOLDER_FILES {
                found.push((entry.path(), known.len()));
            } else if known.is_dir() && depth < limits::FOLDER_DEPTH {
                folders.push((entry.path(), depth + 1));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Removes a folder with all that is in it. A link is removed, not what it leads to; one that isn't
/// there is as good as removed.
pub fn remove_folder(folder: &Path) -> Result<(), FilesError> {
    let removed = match fs::symlink_metadata(folder) {
        Ok(known) if known.is_dir() => fs::remove_dir_all(folder),
        Ok(_) => fs::remove_file(folder),
        Err(error) => Err(error),
    };
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Removes a file; one that isn't there is as good as removed.
pub fn remove_file(path: &Path) -> Result<(), FilesError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Removes what a kill left behind of files that were being written in this folder, and then the folder
/// itself where nothing else is in it.
pub fn remove_remains(folder: &Path) -> Result<(), FilesError> {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        if name.to_string_lossy().starts_with(PASSING) {
            remove_file(&entry.path())?;
        }
    }
    match fs::remove_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => Ok(done?),
    }
}

/// Which file a name leads to, as long as it leads there: another file of the same name is another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    path: PathBuf,
    #[cfg(unix)]
    device_and_inode: (u64, u64),
}

impl Identity {
    /// Of the file that is there now.
    pub fn of(path: &Path) -> Result<Self, FilesError> {
        let known = fs::metadata(path)?;
        #[cfg(unix)]
        let device_and_inode = {
            use std::os::unix::fs::MetadataExt as _;
            (known.dev(), known.ino())
        };
        #[cfg(not(unix))]
        let _ = known;
        Ok(Self {
            path: path.to_owned(),
            #[cfg(unix)]
            device_and_inode,
        })
    }

    /// Whether the name still leads to it: it wasn't removed, moved away or replaced.
    pub fn still_holds(&self) -> bool {
        Self::of(&self.path).is_ok_and(|now| now == *self)
    }
}

pub fn exists(path: &Path) -> bool {
    path.exists()
}

/// A file's length as far as it can be told, for showing progress.
pub fn size(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |known| known.len())
}

/// Whether it is an ordinary file that isn't empty.
pub fn holds_something(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|known| known.is_file() && known.len() > 0)
}

/// Opens an ordinary file for reading. A folder, device, pipe or socket is refused before it is
/// opened, and once more after that, in case one was put there meanwhile; none is waited for.
fn open_ordinary(path: &Path) -> Result<(fs::File, fs::Metadata), FilesError> {
    // Merely opening some devices does something.
    if !fs::metadata(path)?.is_file() {
        return Err(FilesError::NotAFile);
    }
    let file = open_at_once(path)?;
    let known = file.metadata()?;
    if !known.is_file() {
        return Err(FilesError::NotAFile);
    }
    Ok((file, known))
}

/// Opens for reading; a pipe too, without waiting for someone to write to it.
fn open_at_once(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        let at_once = rustix::fs::OFlags::NONBLOCK.bits().cast_signed();
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, at_once);
    }
    options.open(path)
}

fn write_beside(path: &Path, bytes: &[u8]) -> Result<tempfile::NamedTempFile, FilesError> {
    let mut file = beside(path)?;
    file.write_all(bytes)?;
    Ok(file)
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Makes the file's name survive a power cut. Not every file system can; the file is whole either way.
fn sync_folder_of(path: &Path) {
    if let Ok(folder) = fs::File::open(folder_of(path)) {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests;
