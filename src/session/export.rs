//! Dialogs and exports: a dialog's answer ends here, whole files begin here. What is shown of a file
//! before it is written is made here, too.

use std::{
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
};

use super::{DialogPurpose, Session, Waiting};
use crate::{
    action::IfExists,
    dialogs::SaveRequest,
    export::{self, Around, NotMade},
    files::{self, FilesError},
    ledger::ChainId,
    record::{Format, page},
    trouble::{Trouble, in_full},
    view::{Preview, PreviewOf, Said, Sheet},
};

impl Session {
    /// Puts the question on its own thread; the answer comes back in `tick`.
    pub(super) fn ask_where_to_export(&mut self, format: Format) -> Result<(), Trouble> {
        let text = &self.parts.text;
        let request = SaveRequest {
            title: match format {
                Format::Calendar => text.say("record-dialog-calendar"),
                _ => text.say("record-dialog-title"),
            },
            file_name: format.file_name().to_owned(),
            filter: (text.say(name_of(format)), format.extension().to_owned()),
        };
        let ask = self.parts.dialogs.save.clone();
        self.ask(DialogPurpose::Export(format), move || {
            ask(&request).into_iter().collect()
        })
    }

    pub(super) fn ask_what_to_check(&mut self) -> Result<(), Trouble> {
        let title = self.parts.text.say("record-check-dialog-title");
        let ask = self.parts.dialogs.open.clone();
        self.ask(DialogPurpose::Check, move || ask(&title))
    }

    /// One dialog at a time; what is asked meanwhile is dropped.
    pub(super) fn ask(
        &mut self,
        purpose: DialogPurpose,
        question: impl FnOnce() -> Vec<PathBuf> + Send + 'static,
    ) -> Result<(), Trouble> {
        if self.waiting.is_some() {
            return Ok(());
        }
        let (send, answer) = mpsc::channel();
        let wake = self.parts.wake.clone();
        thread::Builder::new()
            .name("file dialog".to_owned())
            .spawn(move || {
                // The window may be gone by the time the person answers.
                let _ = send.send(question());
                wake();
            })
            .map_err(|error| Trouble::NotExported {
                detail: in_full(&error),
                path: None,
            })?;
        self.waiting = Some(Waiting {
            answer,
            purpose,
            chain: self.open_chain(),
        });
        Ok(())
    }

    pub(super) fn take_answer(
        &mut self,
        waiting: Waiting,
        answer: Vec<PathBuf>,
    ) -> Result<(), Trouble> {
        let Some(first) = answer.first() else {
            self.said = Some(Said::NoFileChosen);
            return Ok(());
        };
        let is_of_no_notice = matches!(
            waiting.purpose,
            DialogPurpose::Check
                | DialogPurpose::ReadNotice
                | DialogPurpose::AllDays
                | DialogPurpose::BackUp
                | DialogPurpose::Restore
                | DialogPurpose::Tally
                | DialogPurpose::SaveTally
        );
        if !is_of_no_notice && waiting.chain != self.open_chain() {
            self.said = Some(Said::AnotherIsOpen);
            return Ok(());
        }
        match waiting.purpose {
            // The dialog itself has asked about a file that was there.
            DialogPurpose::Export(format) => self.export_to(format, first, IfExists::Replace),
            DialogPurpose::Letter(letter, format) => {
                self.save_letter(&letter, format, first, IfExists::Replace)
            }
            DialogPurpose::Picture(png) => self.save_picture(&png, first, IfExists::Replace),
            DialogPurpose::Evidence => self.attach_evidence(answer),
            DialogPurpose::Check => self.check_records(answer),
            DialogPurpose::ReadNotice => {
                self.read_notice(first);
                Ok(())
            }
            DialogPurpose::ShareNotice(slug) => self.share_notice(&slug, first, IfExists::Replace),
            DialogPurpose::AllDays => self.save_all_days(first, IfExists::Replace),
            DialogPurpose::BackUp => self.back_up(first, IfExists::Replace),
            DialogPurpose::Restore => self.restore(first),
            DialogPurpose::Tally => self.tally(first),
            DialogPurpose::SaveTally => self.save_tally(first, IfExists::Replace),
            DialogPurpose::SaveHandout => self.save_handout(first, IfExists::Replace),
        }
    }

    fn open_chain(&self) -> Option<ChainId> {
        let desk = self.desk.as_ref();
        desk.map(|desk| desk.dossier.chain.clone())
    }

    /// Nothing is exported of a chain that can't be told.
    pub(super) fn readable(&self) -> Result<(), Trouble> {
        self.has_ledger()?;
        match self.desk.as_ref().and_then(|desk| desk.broken.as_ref()) {
            Some(broken) => Err(Trouble::ChainBroken {
                detail: broken.clone(),
            }),
            None => Ok(()),
        }
    }

    pub(super) fn export_to(
        &mut self,
        format: Format,
        path: &Path,
        if_exists: IfExists,
    ) -> Result<(), Trouble> {
        self.readable()?;
        let path = &files::in_full(path);
        let Some(desk) = &self.desk else {
            return Ok(());
        };
        let not_exported = |error: &dyn std::error::Error| Trouble::NotExported {
            detail: in_full(error),
            path: Some(path.to_owned()),
        };
        let around = Around {
            now: self.now,
            mark: self.mark,
            text: &self.parts.text,
            paper: self.parts.paper,
        };
        let made = export::make(&desk.dossier, format, &mut self.parts.keys, around)
            .map_err(|error| not_exported(&error))?;
        match export::write(path, &made.bytes, if_exists) {
            Ok(()) => {}
            Err(FilesError::Exists(_)) => {
                return Err(Trouble::FileExists {
                    path: path.to_owned(),
                });
            }
            Err(error) => return Err(not_exported(&error)),
        }
        // The file is there, whether or not the ledger can say so.
        self.trouble = self.append(made.fact()).err();
        self.said = Some(Said::Exported {
            path: path.to_owned(),
            format,
        });
        Ok(())
    }

    /// Shows what would be written now.
    pub(super) fn preview(&mut self, format: Format) -> Result<(), Trouble> {
        self.readable()?;
        let Some(desk) = &self.desk else {
            return Ok(());
        };
        let around = Around {
            now: self.now,
            mark: self.mark,
            text: &self.parts.text,
            paper: self.parts.paper,
        };
        let keys = &mut self.parts.keys;
        let shown = match format {
            Format::Pdf => export::sign(&desk.dossier, keys, around).map(|record| {
                page::page(&record.bytes, around.paper).map(|paper| Sheet::Paper(Box::new(paper)))
            }),
            _ => export::make(&desk.dossier, format, keys, around).map(|made| {
                Some(Sheet::Text(
                    String::from_utf8_lossy(&made.bytes).into_owned(),
                ))
            }),
        };
        let shown = match shown {
            Ok(shown) => shown,
            // The button that would ask for it says why there is none.
            Err(NotMade::Calendar(_)) => None,
            Err(error) => {
                return Err(Trouble::NotExported {
                    detail: in_full(&error),
                    path: None,
                });
            }
        };
        self.preview = shown.map(|shown| Preview {
            of: PreviewOf::Export(format),
            shown,
        });
        Ok(())
    }

    /// Shows the pages of a record that was checked, drawn from what was signed.
    pub(super) fn look_at(&mut self, path: &Path) {
        let checked = self.checked.iter().find(|checked| checked.path == path);
        let signed = checked
            .and_then(|checked| checked.answer.as_ref().ok())
            .map(|examined| examined.signed.as_slice());
        let paper = signed.and_then(|signed| page::page(signed, self.parts.paper));
        self.preview = paper.map(|paper| Preview {
            of: PreviewOf::Record(path.to_owned()),
            shown: Sheet::Paper(Box::new(paper)),
        });
    }

    /// An open preview of what would be written shows the ledger as it is.
    pub(super) fn preview_anew(&mut self) -> Result<(), Trouble> {
        match self.preview.as_ref().map(|preview| &preview.of) {
            Some(PreviewOf::Export(format)) => self.preview(*format),
            _ => Ok(()),
        }
    }
}

fn name_of(format: Format) -> &'static str {
    match format {
        Format::Pdf => "record-pdf",
        Format::JsonLd => "record-json-ld",
        Format::Markdown => "record-markdown",
        Format::Calendar => "record-calendar",
    }
}
