//! Pictures that a screen has drawn for keeping: where they go, and that they are there. They say what the
//! notice says, so the ledger has nothing to tell of them.

use std::path::Path;

use super::{DialogPurpose, Session};
use crate::{
    action::{IfExists, Png},
    dialogs::SaveRequest,
    export,
    files::{self, FilesError},
    trouble::{Trouble, in_full},
    view::Said,
};

impl Session {
    pub(super) fn ask_where_to_save_picture(&mut self, png: Png) -> Result<(), Trouble> {
        let text = &self.parts.text;
        let request = SaveRequest {
            title: text.say("flow-dialog-title"),
            file_name: png.file_name.clone(),
            filter: (text.say("flow-save-kind"), "png".to_owned()),
        };
        let ask = self.parts.dialogs.save.clone();
        self.ask(DialogPurpose::Picture(png), move || {
            ask(&request).into_iter().collect()
        })
    }

    pub(super) fn save_picture(
        &mut self,
        png: &Png,
        path: &Path,
        if_exists: IfExists,
    ) -> Result<(), Trouble> {
        let path = &files::in_full(path);
        match export::write(path, &png.bytes, if_exists) {
            Ok(()) => {}
            Err(FilesError::Exists(_)) => {
                return Err(Trouble::FileExists {
                    path: path.to_owned(),
                });
            }
            Err(error) => {
                return Err(Trouble::NotExported {
                    detail: in_full(&error),
                    path: Some(path.to_owned()),
                });
            }
        }
        self.trouble = None;
        self.said = Some(Said::PictureSaved {
            path: path.to_owned(),
        });
        Ok(())
    }
}
