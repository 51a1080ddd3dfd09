//! Checking records, whoever made them, and the slow work that does it.

use std::path::PathBuf;

use super::{Session, Task, Working, work::Piece};
use crate::{
    record::{
        check::Examined,
        pinned::{Held, pinned},
    },
    trouble::{Trouble, in_full},
    view::{Checked, Import, Said, Work},
};

impl Session {
    /// Checks these files instead of those before.
    pub(super) fn check_records(&mut self, paths: Vec<PathBuf>) -> Result<(), Trouble> {
        let is_check = |task: &Task| matches!(task, Task::Check(_));
        self.queue.retain(|task| !is_check(task));
        if self
            .working
            .as_ref()
            .is_some_and(|working| working.progress().what == Work::Checking)
        {
            self.working = None;
        }
        self.checked = Vec::new();
        self.preview = None;
        self.own_keys = self.parts.keys.dids();
        self.do_slowly(Task::Check(paths))
    }

    /// One after the other: nothing that was begun is dropped for what comes later.
    pub(super) fn do_slowly(&mut self, task: Task) -> Result<(), Trouble> {
        if self.working.is_some() {
            self.queue.push_back(task);
            return Ok(());
        }
        self.begin(task)
    }

    fn begin(&mut self, task: Task) -> Result<(), Trouble> {
        let working = Working::begin(task, self.parts.wake.clone());
        self.working = Some(working.map_err(|error| Trouble::NotReadable {
            detail: in_full(&error),
            path: PathBuf::new(),
        })?);
        Ok(())
    }

    pub(super) fn stop_work(&mut self) {
        self.queue.clear();
        if self.working.take().is_some() {
            self.said = Some(Said::WorkStopped);
        }
    }

    /// Takes what slow work has to say; what is ready, and not more than fits a frame.
    pub(super) fn take_pieces(&mut self) {
        const AT_ONCE: usize = 50;
        for _ in 0..AT_ONCE {
            let Some(working) = &mut self.working else {
                return;
            };
            match working.next() {
                Ok(piece) => self.take_piece(piece),
                Err(std::sync::mpsc::TryRecvError::Empty) => return,
                Err(std::sync::mpsc::TryRecvError::Disconnected) => {
                    let what = working.progress().what;
                    self.working = None;
                    self.finish(what);
                    if let Some(task) = self.queue.pop_front()
                        && let Err(trouble) = self.begin(task)
                    {
                        self.trouble = Some(trouble);
                    }
                    return;
                }
            }
        }
        // More is ready: look again at once.
        (self.parts.wake)();
    }

    fn take_piece(&mut self, piece: Piece) {
        let done = match piece {
            Piece::Advanced(_) | Piece::Reached(..) => Ok(()),
            Piece::Checked(path, answer) => {
                self.take_checked(path, answer);
                Ok(())
            }
            Piece::Tallied(folder, counted) => self.take_tally(folder, counted),
            Piece::Hashed(chain, name, digest) => self.keep_evidence(&chain, name, &digest),
            Piece::NotRead(path, detail) => Err(Trouble::EvidenceNotRead { detail, path }),
        };
        if let Err(trouble) = done {
            self.trouble = Some(trouble);
        }
    }

    fn take_checked(&mut self, path: PathBuf, answer: Result<Examined, String>) {
        let signer = answer
            .as_ref()
            .ok()
            .and_then(|examined| examined.verdict.signer());
        let mine = signer.is_some_and(|did| self.own_keys.iter().any(|own| own == did));
        let held = answer
            .as_ref()
            .ok()
            .filter(|_examined| mine)
            .and_then(|examined| self.held(&examined.signed));
        let mut checked = Checked {
            path,
            answer,
            mine,
            held,
            import: Import::NotARecord,
        };
        checked.import = self.may_import(&checked);
        self.checked.push(checked);
    }

    fn held(&self, signed: &[u8]) -> Option<Held> {
        let pinned = pinned(signed)?;
        let chain = self.parts.store.read(&pinned.chain).ok()?;
        Some(pinned.held(&chain.lines, chain.broken))
    }

    fn finish(&mut self, what: Work) {
        self.said = match (what, self.evidence_kept.take()) {
            (Work::Hashing, Some(0)) if self.trouble.is_none() => Some(Said::EvidenceKnown),
            (Work::Hashing, Some(files)) if files > 0 => Some(Said::EvidenceKept { files }),
            _ => return,
        };
    }
}
