//! Is a file whole, private and bounded, whatever lies in its place?

use super::*;

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_new_file_is_whole_and_private() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.jsonld");
    write_new(&path, b"one").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"one");
    assert_eq!(names_in(folder.path()), ["record.jsonld"]);
    #[cfg(unix)]
    assert_eq!(mode(&path), 0o600);
}

#[test]
fn a_new_file_takes_nobodys_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.jsonld");
    write_new(&path, b"one").unwrap();
    assert!(matches!(
        write_new(&path, b"two"),
        Err(FilesError::Exists(_))
    ));
    assert_eq!(fs::read(&path).unwrap(), b"one");
    assert_eq!(names_in(folder.path()), ["record.jsonld"]);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_a_name_that_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("link");
    std::os::unix::fs::symlink(folder.path().join("nowhere"), &path).unwrap();
    assert!(matches!(
        write_new(&path, b"one"),
        Err(FilesError::Exists(_))
    ));
    assert_eq!(names_in(folder.path()), ["link"]);
}

#[test]
fn replacing_leaves_one_file_with_the_new_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.toml");
    replace(&path, b"one").unwrap();
    replace(&path, b"two").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"two");
    assert_eq!(names_in(folder.path()), ["settings.toml"]);
}

#[test]
fn a_place_that_cannot_be_written_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, b"in the way").unwrap();
    assert!(matches!(
        write_new(&file.join("record.md"), b"one"),
        Err(FilesError::NotAFile)
    ));
    assert!(matches!(
        write_new(&folder.path().join("none").join("record.md"), b"one"),
        Err(FilesError::NoFolder)
    ));
    assert!(matches!(
        write_new(&folder.path().join(".."), b"one"),
        Err(FilesError::AFolder)
    ));
    assert!(replace(folder.path(), b"one").is_err());
    assert!(matches!(
        make_private_dir(&file.join("below")),
        Err(FilesError::NotAFile)
    ));
    assert!(matches!(make_private_dir(&file), Err(FilesError::NotAFile)));
    assert_eq!(names_in(folder.path()), ["file"]);
}

#[cfg(unix)]
#[test]
fn folders_made_are_private_and_those_there_are_left_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let shared = folder.path().join("shared");
    fs::create_dir(&shared).unwrap();
    fs::set_permissions(&shared, fs::Permissions::from_mode(0o750)).unwrap();
    make_private_dir(&shared).unwrap();
    make_private_dir(&shared.join("a/b")).unwrap();
    assert_eq!(
        [
            mode(&shared),
            mode(&shared.join("a")),
            mode(&shared.join("a/b"))
        ],
        [0o750, 0o700, 0o700]
    );
}

#[cfg(unix)]
#[test]
fn a_file_that_others_could_read_is_narrowed() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger");
    fs::write(&path, b"kept").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).unwrap();
    make_private_file(&path).unwrap();
    assert_eq!(mode(&path), 0o600);
    assert_eq!(fs::read(&path).unwrap(), b"kept");
}

#[test]
fn a_file_of_exactly_the_limit_is_read_and_one_byte_more_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    fs::write(&path, b"12345").unwrap();
    assert_eq!(read_limited(&path, 5).unwrap(), b"12345");
    assert!(matches!(
        read_limited(&path, 4),
        Err(FilesError::TooLarge { limit: 4 })
    ));
}

#[test]
fn a_folder_a_device_and_nothing_are_not_read() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(
        read_limited(folder.path(), 9),
        Err(FilesError::NotAFile)
    ));
    assert!(matches!(
        read_limited(&folder.path().join("none"), 9),
        Err(FilesError::NotThere(_))
    ));
    #[cfg(target_os = "linux")]
    assert!(matches!(
        read_limited(Path::new("/dev/zero"), 9),
        Err(FilesError::NotAFile)
    ));
}

#[test]
fn a_file_is_hashed_piece_by_piece_and_can_be_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    let bytes = vec![7; 3 * 1024 * 1024 + 1];
    fs::write(&path, &bytes).unwrap();
    let mut told = Vec::new();
    let digest = digest(&path, &mut |more| {
        told.push(more);
        true
    });
    let digest = digest.unwrap().unwrap();
    assert_eq!(digest.size, 3 * 1024 * 1024 + 1);
    assert_eq!(digest.sha256, <[u8; 32]>::from(Sha256::digest(&bytes)));
    assert_eq!(told.iter().sum::<u64>(), digest.size);
    assert_eq!(super::digest(&path, &mut |_more| false).unwrap(), None);
    assert!(matches!(
        super::digest(folder.path(), &mut |_more| true),
        Err(FilesError::NotAFile)
    ));
}

#[cfg(unix)]
#[test]
fn files_are_found_in_every_folder_below_but_not_behind_links() {
    let folder = tempfile::tempdir().unwrap();
    let below = folder.path().join("a/b");
    fs::create_dir_all(&below).unwrap();
    fs::write(below.join("two"), "22").unwrap();
    fs::write(folder.path().join("one"), "1").unwrap();
    std::os::unix::fs::symlink(folder.path(), below.join("again")).unwrap();
    let found = files_below(folder.path()).unwrap();
    let expected = [(below.join("two"), 2), (folder.path().join("one"), 1)];
    assert_eq!(found, expected);
    assert!(matches!(
        files_below(&folder.path().join("none")),
        Err(FilesError::NotThere(_))
    ));
}

#[cfg(target_os = "linux")]
fn a_pipe_in(folder: &Path) -> PathBuf {
    let path = folder.join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&path).status();
    assert!(made.is_ok_and(|status| status.success()), "mkfifo is there");
    path
}

#[cfg(target_os = "linux")]
#[test]
fn a_pipe_is_refused_without_waiting_for_a_writer() {
    let folder = tempfile::tempdir().unwrap();
    let path = a_pipe_in(folder.path());
    assert!(matches!(read_limited(&path, 9), Err(FilesError::NotAFile)));
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    assert!(matches!(read_limited(&link, 9), Err(FilesError::NotAFile)));
}

#[cfg(target_os = "linux")]
#[test]
fn a_pipe_that_took_a_files_place_is_seen_without_waiting() {
    let folder = tempfile::tempdir().unwrap();
    let opened = open_at_once(&a_pipe_in(folder.path())).unwrap();
    assert!(!opened.metadata().unwrap().is_file());
}

#[cfg(unix)]
#[test]
fn a_socket_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("socket");
    let _socket = std::os::unix::net::UnixListener::bind(&path).unwrap();
    assert!(matches!(read_limited(&path, 9), Err(FilesError::NotAFile)));
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_with_more_in_it_than_its_length_says_is_refused() {
    // The system says that nothing is in it.
    let longer = Path::new("/proc/self/maps");
    assert!(matches!(
        read_limited(longer, 9),
        Err(FilesError::TooLarge { limit: 9 })
    ));
}

#[test]
fn the_chosen_folder_wins_and_becomes_absolute() {
    assert_eq!(
        data_dir(Some(Path::new("/some"))).unwrap(),
        Path::new("/some")
    );
    assert!(data_dir(Some(Path::new("some"))).unwrap().is_absolute());
}
