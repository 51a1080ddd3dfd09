//! A folder of records, counted, and the counts as a table; and the notice on a page for the room.

use std::path::{Path, PathBuf};

use super::{DialogPurpose, Session, Task};
use crate::{
    action::IfExists,
    counting::{Counted, LeftOut},
    dialogs::SaveRequest,
    export,
    files::{self, FilesError},
    tally,
    text::sentence_case,
    trouble::{Trouble, in_full},
    view::{CountedFolder, NotCounted, Said, Work},
};

impl Session {
    pub(super) fn ask_what_to_tally(&mut self) -> Result<(), Trouble> {
        let title = self.parts.text.say("tally-dialog-title");
        let ask = self.parts.dialogs.folder.clone();
        self.ask(DialogPurpose::Tally, move || {
            ask(&title).into_iter().collect()
        })
    }

    /// Counts this folder instead of the one before.
    pub(super) fn tally(&mut self, folder: &Path) -> Result<(), Trouble> {
        let is_tally = |task: &Task| matches!(task, Task::Tally(_));
        self.queue.retain(|task| !is_tally(task));
        let working = self.working.as_ref();
        if working.is_some_and(|working| working.progress().what == Work::Tallying) {
            self.working = None;
        }
        self.counted = None;
        self.do_slowly(Task::Tally(files::in_full(folder)))
    }

    pub(super) fn take_tally(
        &mut self,
        folder: PathBuf,
        counted: Result<Counted, String>,
    ) -> Result<(), Trouble> {
        let counted = counted.map_err(|detail| Trouble::NotReadable {
            detail,
            path: folder.clone(),
        })?;
        let left_out = counted.left_out.into_iter();
        let guessed = counted.tally.all().into_iter();
        let guessed = guessed.flat_map(|(_, counts)| counts.by_guess.keys());
        let rows = guessed
            .filter_map(|row| Some((row.clone(), self.row_name(&row.0, &row.1)?)))
            .collect();
        self.counted = Some(CountedFolder {
            folder,
            rows,
            tally: counted.tally,
            left_out: left_out
                .map(|(path, why)| {
                    let why = match why {
                        LeftOut::NoBallot(why) => NotCounted::NoBallot(why),
                        LeftOut::Unreadable(error) => NotCounted::Unreadable(in_full(&error)),
                    };
                    (path, why)
                })
                .collect(),
        });
        Ok(())
    }

    /// What a notice calls one of its rows: what is shared and with whom, or the right that is taken.
    fn row_name(&self, notice: &str, id: &str) -> Option<String> {
        let text = &self.parts.text;
        let notice = self.parts.catalog.notice(notice, text.tag())?;
        if let Some(right) = notice.rights.iter().find(|right| right.id == id) {
            return Some(sentence_case(&right.words));
        }
        let rows = [notice.shared_rows(), notice.unshared_rows()].concat();
        let row = rows.into_iter().find(|row| row.id == id)?;
        let parts = [
            ("what", sentence_case(&row.data_words()).into()),
            ("whom", row.whom_words(text).into()),
        ];
        Some(text.say_with("tally-row", &parts))
    }

    pub(super) fn ask_where_to_save_tally(&mut self) -> Result<(), Trouble> {
        let text = &self.parts.text;
        let request = SaveRequest {
            title: text.say("tally-save-dialog-title"),
            file_name: "tally.csv".to_owned(),
            filter: (text.say("tally-save-kind"), "csv".to_owned()),
        };
        let ask = self.parts.dialogs.save.clone();
        self.ask(DialogPurpose::SaveTally, move || {
            ask(&request).into_iter().collect()
        })
    }

    pub(super) fn save_tally(&mut self, path: &Path, if_exists: IfExists) -> Result<(), Trouble> {
        let Some(counted) = &self.counted else {
            return Ok(());
        };
        let table = tally::to_csv(&counted.tally);
        let path = self.write_plain(table.as_bytes(), path, if_exists)?;
        self.said = Some(Said::TallySaved { path });
        Ok(())
    }

    /// Writes a file that says nothing of the person, so that the ledger has nothing to tell of it;
    /// answers with its whole path.
    pub(super) fn write_plain(
        &mut self,
        bytes: &[u8],
        path: &Path,
        if_exists: IfExists,
    ) -> Result<PathBuf, Trouble> {
        let path = files::in_full(path);
        match export::write(&path, bytes, if_exists) {
            Ok(()) => {
                self.trouble = None;
                Ok(path)
            }
            Err(FilesError::Exists(_)) => Err(Trouble::FileExists { path }),
            Err(error) => Err(Trouble::NotWritten {
                detail: in_full(&error),
                path,
            }),
        }
    }
}
