//! The notice at hand on one page, for the room.

use std::path::Path;

use super::{DialogPurpose, Session};
use crate::{
    action::IfExists,
    dialogs::SaveRequest,
    dossier::Dossier,
    ledger::Mode,
    paper::pdf,
    trouble::{Trouble, in_full},
    view::Said,
    workshop::handout,
};

impl Session {
    pub(super) fn ask_where_to_save_handout(&mut self) -> Result<(), Trouble> {
        let Some(desk) = &self.desk else {
            return Ok(());
        };
        let text = &self.parts.text;
        let request = SaveRequest {
            title: text.say("handout-dialog-title"),
            file_name: format!("{}-handout.pdf", desk.dossier.notice.slug),
            filter: (text.say("handout-kind"), "pdf".to_owned()),
        };
        let ask = self.parts.dialogs.save.clone();
        self.ask(DialogPurpose::SaveHandout, move || {
            ask(&request).into_iter().collect()
        })
    }

    /// With the notice's real dates: the page is taken home.
    pub(super) fn save_handout(&mut self, path: &Path, if_exists: IfExists) -> Result<(), Trouble> {
        let Some(desk) = &self.desk else {
            return Ok(());
        };
        let (text, zone) = (&self.parts.text, self.parts.zone);
        let notice = desk.dossier.notice.clone();
        let real = Dossier::new(notice, Mode::Real, &[], zone, self.replay_day());
        let size = self.parts.paper;
        let paper = handout(&real.notice, real.main_window(), text, size, self.real);
        let bytes = pdf::to_pdf(&paper, text).map_err(|error| Trouble::NotExported {
            detail: in_full(&error),
            path: Some(path.to_owned()),
        })?;
        let path = self.write_plain(&bytes, path, if_exists)?;
        self.said = Some(Said::HandoutSaved { path });
        Ok(())
    }
}
