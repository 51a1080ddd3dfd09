//! Slow work on a thread of its own: checking records, hashing evidence. It comes back piece by piece,
//! can be stopped, and writes nothing itself.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
        mpsc::{self, Receiver, SyncSender, TryRecvError},
    },
    thread,
};

use crate::limits;
use crate::{
    counting::{self, Counted},
    files::{self, Digest},
    ledger::ChainId,
    record::check::{self, Examined},
    trouble::in_full,
    view::{Progress, Work},
};

/// What the thread was asked to do.
pub(super) enum Task {
    Check(Vec<PathBuf>),
    /// Hash files that back a choice of this chain.
    Hash(ChainId, Vec<PathBuf>),
    /// Count a folder of records.
    Tally(PathBuf),
}

/// What came back.
pub(super) enum Piece {
    Advanced(u64),
    Checked(PathBuf, Result<Examined, String>),
    Hashed(ChainId, String, Digest),
    NotRead(PathBuf, String),
    /// So many of so many are done.
    Reached(u64, u64),
    Tallied(PathBuf, Result<Counted, String>),
}

/// Work that goes on. Dropping it stops the thread at its next piece.
pub(super) struct Working {
    what: Work,
    done: u64,
    of: u64,
    pieces: Receiver<Piece>,
    stopped: Arc<AtomicBool>,
}

impl Working {
    /// Begins. `wake` is called whenever a piece is ready.
    pub(super) fn begin(
        task: Task,
        wake: Arc<dyn Fn() + Send + Sync>,
    ) -> Result<Self, std::io::Error> {
        // Whoever is slow to take them isn't overrun.
        let (send, pieces) = mpsc::sync_channel(64);
        let stopped = Arc::new(AtomicBool::new(false));
        let (what, of) = match &task {
            Task::Check(paths) => (Work::Checking, paths.len() as u64),
            Task::Hash(_, paths) => (
                Work::Hashing,
                paths.iter().map(|path| files::size(path)).sum(),
            ),
            // Known once the folder was looked through.
            Task::Tally(_) => (Work::Tallying, 0),
        };
        let hand = Hand {
            send,
            wake,
            stopped: Arc::clone(&stopped),
        };
        thread::Builder::new()
            .name("files".to_owned())
            .spawn(move || hand.work(task))?;
        Ok(Self {
            what,
            done: 0,
            of,
            pieces,
            stopped,
        })
    }

    /// The next piece that is ready; `None` for now, or for good once `is_over`.
    pub(super) fn next(&mut self) -> Result<Piece, TryRecvError> {
        let piece = self.pieces.try_recv()?;
        match &piece {
            Piece::Advanced(bytes) => self.done += bytes,
            Piece::Checked(..) => self.done += 1,
            Piece::Reached(done, of) => (self.done, self.of) = (self.done.max(*done), *of),
            Piece::Hashed(..) | Piece::NotRead(..) | Piece::Tallied(..) => {}
        }
        Ok(piece)
    }

    pub(super) fn progress(&self) -> Progress {
        Progress {
            what: self.what,
            done: self.done.min(self.of),
            of: self.of,
        }
    }
}

impl Drop for Working {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::Relaxed);
    }
}

/// The thread's end of it.
struct Hand {
    send: SyncSender<Piece>,
    wake: Arc<dyn Fn() + Send + Sync>,
    stopped: Arc<AtomicBool>,
}

impl Hand {
    fn work(self, task: Task) {
        match task {
            Task::Check(paths) => {
                for path in paths {
                    if self.is_stopped() {
                        break;
                    }
                    let answer = files::read_limited(&path, limits::PDF_BYTES as u64)
                        .map(|bytes| check::examine(&bytes))
                        .map_err(|error| in_full(&error));
                    self.say(Piece::Checked(path, answer));
                }
            }
            Task::Hash(chain, paths) => {
                for path in paths {
                    self.hash(&chain, path);
                }
            }
            Task::Tally(folder) => self.tally(folder),
        }
        let Self { send, wake, .. } = self;
        // Whoever waits sees that nothing more will come.
        drop(send);
        wake();
    }

    fn hash(&self, chain: &ChainId, path: PathBuf) {
        let mut tell = |bytes: u64| {
            self.say(Piece::Advanced(bytes));
            !self.is_stopped()
        };
        match files::digest(&path, &mut tell) {
            Ok(Some(digest)) => self.say(Piece::Hashed(chain.clone(), name_of(&path), digest)),
            // Stopped.
            Ok(None) => {}
            Err(error) => self.say(Piece::NotRead(path, in_full(&error))),
        }
    }

    fn tally(&self, folder: PathBuf) {
        let told = AtomicUsize::new(0);
        let tell = |done: usize, of: usize| {
            // A hundred words, not one for each of ten thousand files.
            let hundredth = done * 100 / of.max(1);
            if told.fetch_max(hundredth, Ordering::Relaxed) < hundredth || done == 0 {
                self.say(Piece::Reached(done as u64, of as u64));
            }
            !self.is_stopped()
        };
        match counting::count(&folder, &tell) {
            Ok(Some(counted)) => self.say(Piece::Tallied(folder, Ok(counted))),
            // Stopped.
            Ok(None) => {}
            Err(error) => self.say(Piece::Tallied(folder, Err(in_full(&error)))),
        }
    }

    fn say(&self, piece: Piece) {
        // The window may be gone.
        let _ = self.send.send(piece);
        (self.wake)();
    }

    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}

/// The file's name as it is kept: without what steers a screen, and of a length one can read.
fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.chars()
        .take(255)
        .map(|c| if is_steering(c) { '\u{fffd}' } else { c })
        .collect()
}

/// Control characters, and those that turn the direction of what follows.
fn is_steering(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_would_steer_the_screen_is_kept_without_its_power() {
        assert_eq!(
            name_of(Path::new("/a/in\u{202e}gpj.exe\n")),
            "in\u{fffd}gpj.exe\u{fffd}"
        );
        assert_eq!(name_of(Path::new("/")), "");
    }
}
