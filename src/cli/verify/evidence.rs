//! Which of the files that a record names are still there, by their SHA-256; names may differ.

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use crate::{
    cli::Streams,
    files::{self, FilesError},
    notice::digest::hex,
    record::{
        check::Examined,
        contents::{self, NamedFile},
        proof::Verdict,
    },
    text::path_words,
};

/// A folder's files. A file is hashed once, and only where its length is that of one looked for.
pub(super) struct Folder {
    files: Vec<(PathBuf, u64)>,
    hashes: BTreeMap<PathBuf, Option<String>>,
}

/// A file that a record names, and where it was found again.
pub(super) struct Sought {
    file: NamedFile,
    found: Option<PathBuf>,
}

impl Folder {
    pub(super) fn open(path: &Path) -> Result<Self, (PathBuf, FilesError)> {
        match files::files_below(path) {
            Ok(files) => Ok(Self {
                files,
                hashes: BTreeMap::new(),
            }),
            Err(error) => Err((path.to_owned(), error)),
        }
    }

    /// Looks for the files of an intact record; an altered one is not asked.
    pub(super) fn look_for(&mut self, examined: &Examined) -> Vec<Sought> {
        if !matches!(examined.verdict, Verdict::Intact { .. }) {
            return Vec::new();
        }
        let named = contents::evidence(&examined.signed);
        let sought = named.into_iter().map(|file| Sought {
            found: self.find(&file),
            file,
        });
        sought.collect()
    }

    fn find(&mut self, wanted: &NamedFile) -> Option<PathBuf> {
        let Self { files, hashes } = self;
        let alike = files.iter().filter(|(_, size)| *size == wanted.size);
        let mut paths = alike.map(|(path, _)| path);
        let found = paths.find(|path| {
            let hash = hashes.entry((*path).clone()).or_insert_with(|| {
                let digest = files::digest(path, &mut |_more| true).ok().flatten();
                digest.map(|digest| hex(&digest.sha256))
            });
            hash.as_deref() == Some(wanted.sha256.as_str())
        });
        found.cloned()
    }
}

pub(super) fn tell(sought: &[Sought], streams: &mut Streams<'_>) -> io::Result<()> {
    for Sought { file, found } in sought {
        match found {
            Some(path) => writeln!(
                streams.out,
                "  evidence {:?}: found again, as {}",
                file.name,
                path_words(path)
            )?,
            None => writeln!(
                streams.out,
                "  evidence {:?}: not found, no file of this SHA-256 is there: {:?}",
                file.name, file.sha256
            )?,
        }
    }
    Ok(())
}

pub(super) fn to_json(sought: &[Sought]) -> Value {
    let files = sought.iter().map(|Sought { file, found }| {
        json!({
            "name": file.name,
            "size": file.size.to_string(),
            "sha256": file.sha256,
            "found": found.as_ref().map(|path| path.to_string_lossy()),
        })
    });
    files.collect()
}
