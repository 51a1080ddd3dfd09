//! Pictures that a screen has drawn for keeping: where they go, and that they are there. They say what the
//! notice says, so the ledger has nothing to tell of them.

use std::path::Path;

use super::{DialogPurpose, Session};
use crate::{
    action::{IfExists, Png},
    dialogs::SaveRequest,
    trouble::Trouble,
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
        let path = self.write_plain(&png.bytes, path, if_exists)?;
        self.said = Some(Said::PictureSaved { path });
        Ok(())
    }
}
