//! The ledger as one file kept elsewhere, taken in again, and all of it deleted.

use std::path::Path;

use super::{DialogPurpose, Session};
use crate::{
    action::{IfExists, Screen},
    catalog,
    dialogs::SaveRequest,
    files::{self, FilesError},
    keys::{self, Keys, KeysError},
    settings,
    store::NotBackedUp,
    trouble::{Trouble, in_full},
    view::Said,
};

impl Session {
    pub(super) fn ask_where_to_back_up(&mut self) -> Result<(), Trouble> {
        let text = &self.parts.text;
        let day = super::today(self.now, self.parts.zone);
        let request = SaveRequest {
            title: text.say("backup-dialog-title"),
            file_name: format!("fair-notice-{day}.sqlite"),
            filter: (text.say("backup-kind"), "sqlite".to_owned()),
        };
        let ask = self.parts.dialogs.save.clone();
        self.ask(DialogPurpose::BackUp, move || {
            ask(&request).into_iter().collect()
        })
    }

    pub(super) fn back_up(&mut self, path: &Path, if_exists: IfExists) -> Result<(), Trouble> {
        self.has_ledger()?;
        let path = files::in_full(path);
        let replace = if_exists == IfExists::Replace;
        match self.parts.store.back_up(&path, replace) {
            Ok(()) => {
                self.trouble = None;
                self.said = Some(Said::BackedUp { path });
                Ok(())
            }
            Err(NotBackedUp::File(FilesError::Exists(_))) => Err(Trouble::FileExists { path }),
            Err(error) => Err(Trouble::NotWritten {
                detail: in_full(&error),
                path,
            }),
        }
    }

    pub(super) fn ask_what_to_restore(&mut self) -> Result<(), Trouble> {
        let title = self.parts.text.say("restore-dialog-title");
        let ask = self.parts.dialogs.open.clone();
        self.ask(DialogPurpose::Restore, move || ask(&title))
    }

    pub(super) fn restore(&mut self, path: &Path) -> Result<(), Trouble> {
        self.has_ledger()?;
        let path = files::in_full(path);
        if !files::holds_something(&path) {
            let detail = "there is no file with anything in it".to_owned();
            return Err(Trouble::NoSuchFile { detail, path });
        }
        let restored = self.parts.store.restore(&path);
        let restored = restored.map_err(|error| Trouble::NotRestored {
            detail: in_full(&error),
            path,
        })?;
        self.trouble = None;
        self.read_ledger_anew();
        let left = restored.left.iter().map(|slug| self.title_of(slug));
        let left = left.collect();
        self.said = Some(Said::Restored {
            entries: restored.entries,
            left,
        });
        Ok(())
    }

    fn title_of(&self, slug: &str) -> String {
        let notice = self.parts.catalog.notice(slug, self.parts.text.tag());
        notice.map_or_else(|| slug.to_owned(), |notice| notice.words.title.clone())
    }

    /// Deletes all that is kept: ledger, keys, own notices, settings. Afterwards nothing is written any
    /// more, and nothing is done but closing the window.
    pub(super) fn delete_everything(&mut self) -> Result<(), Trouble> {
        self.stop_work();
        let dir = self.parts.data_dir.clone();
        let not_deleted = |detail: String, what: &Path| Trouble::NotDeleted {
            detail,
            path: what.to_owned(),
        };
        let ledger = self.parts.store.destroy(&dir);
        ledger.map_err(|error| not_deleted(in_full(&error), &dir))?;
        self.parts.keys = Keys::closed(&KeysError::Deleted);
        for folder in [keys::FOLDER, catalog::FOLDER] {
            let folder = dir.join(folder);
            let removed = files::remove_folder(&folder);
            removed.map_err(|error| not_deleted(in_full(&error), &folder))?;
        }
        let removed = files::remove_file(&dir.join(settings::FILE_NAME))
            .and_then(|()| files::remove_remains(&dir));
        removed.map_err(|error| not_deleted(in_full(&error), &dir))?;
        self.desk = None;
        self.home = Vec::new();
        self.checked = Vec::new();
        self.preview = None;
        self.trouble = None;
        self.screen = Screen::Gone;
        Ok(())
    }
}
