//! Writing records and checking them: the dialogs' answers end here, whole files begin here.

use std::{
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
};

use sha2::{Digest as _, Sha256};

use super::{DialogPurpose, Session, Waiting};
use crate::{
    action::IfExists,
    dialogs::SaveRequest,
    files::{self, FilesError},
    ledger::{Fact, chain::hex},
    random,
    record::{self, Format, proof},
    trouble::{Trouble, in_full},
    view::{Checked, Said},
};

impl Session {
    /// Puts the question on its own thread; the answer comes back in `tick`.
    pub(super) fn ask_where_to_export(&mut self, format: Format) -> Result<(), Trouble> {
        let text = &self.parts.text;
        let request = SaveRequest {
            title: text.say("record-dialog-title"),
            file_name: format.file_name().to_owned(),
            filter: (text.say(name_of(format)), format.extension().to_owned()),
        };
        let ask = self.parts.dialogs.save.clone();
        self.ask(DialogPurpose::Export(format), move || ask(&request))
    }

    pub(super) fn ask_what_to_check(&mut self) -> Result<(), Trouble> {
        let title = self.parts.text.say("record-check-dialog-title");
        let ask = self.parts.dialogs.open.clone();
        self.ask(DialogPurpose::Check, move || ask(&title))
    }

    fn ask(
        &mut self,
        purpose: DialogPurpose,
        question: impl FnOnce() -> Option<PathBuf> + Send + 'static,
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
        self.waiting = Some(Waiting { answer, purpose });
        Ok(())
    }

    pub(super) fn take_answer(&mut self, purpose: DialogPurpose, answer: Option<PathBuf>) {
        let Some(path) = answer else {
            self.said = Some(Said::NoFileChosen);
            return;
        };
        let done = match purpose {
            // The dialog itself has asked about a file that was there.
            DialogPurpose::Export(format) => self.export_to(format, &path, IfExists::Replace),
            DialogPurpose::Check => self.check_record(path),
        };
        if let Err(trouble) = done {
            self.trouble = Some(trouble);
        }
    }

    pub(super) fn export_to(
        &mut self,
        format: Format,
        path: &Path,
        if_exists: IfExists,
    ) -> Result<(), Trouble> {
        let Some(desk) = &self.desk else {
            return Ok(());
        };
        let not_exported = |detail: String| Trouble::NotExported {
            detail,
            path: Some(path.to_owned()),
        };
        let signer = self
            .parts
            .keys
            .signer(&desk.dossier.chain, &mut random::fill)
            .map_err(|error| not_exported(in_full(&error)))?;
        let mut uuids = random::Uuids::fresh().map_err(|error| not_exported(in_full(&error)))?;
        let statement = desk
            .dossier
            .statement(self.now, signer.subject, &self.parts.text);
        let record = record::make(&statement, &mut || uuids.next_uuid(), &signer.key);
        let bytes = record.to_bytes(format);
        let written = match if_exists {
            IfExists::Refuse => files::write_new(path, &bytes),
            IfExists::Replace => files::replace(path, &bytes),
        };
        match written {
            Ok(()) => {}
            Err(FilesError::Exists(_)) => {
                return Err(Trouble::FileExists {
                    path: path.to_owned(),
                });
            }
            Err(error) => return Err(not_exported(in_full(&error))),
        }
        let fact = Fact::Exported {
            format: format.extension().to_owned(),
            record: Some(record.id.to_string()),
            sha256: hex(&Sha256::digest(&bytes)),
        };
        self.trouble = None;
        self.append(fact)?;
        self.said = Some(Said::Exported {
            path: path.to_owned(),
            format,
        });
        Ok(())
    }

    pub(super) fn check_record(&mut self, path: PathBuf) -> Result<(), Trouble> {
        let bytes =
            files::read_limited(&path, proof::MAX_BYTES).map_err(|error| Trouble::NotReadable {
                detail: in_full(&error),
                path: path.clone(),
            })?;
        let verdict = proof::verify(&bytes);
        let mine = verdict
            .signer()
            .is_some_and(|did| self.parts.keys.dids().iter().any(|own| own == did));
        self.checked = Some(Checked {
            path,
            verdict,
            mine,
        });
        Ok(())
    }
}

fn name_of(format: Format) -> &'static str {
    match format {
        Format::JsonLd => "record-json-ld",
        Format::Markdown => "record-markdown",
    }
}
