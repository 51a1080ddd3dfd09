//! What follows a choice: letters, evidence, looking whether it was honoured, and records taken over
//! from elsewhere. None of it decides anything.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};

use super::{DialogPurpose, Session, Task, not_saved};
use crate::{
    action::IfExists,
    dialogs::SaveRequest,
    export, files,
    files::{Digest, FilesError},
    ledger::{ChainId, Entry, Fact, follow_up::letters_from},
    letter::{self, Letter, LetterFormat},
    notice::digest::hex,
    paper::pdf,
    random,
    record::{contents, proof::Verdict},
    trouble::{Trouble, in_full},
    view::{Checked, Import, Said},
};

impl Session {
    /// Keeps that this letter was written; once for each reference.
    pub(super) fn prepare_letter(&mut self, letter: &Letter) -> Result<(), Trouble> {
        let Some(desk) = &self.desk else {
            return Ok(());
        };
        let is_kept = desk.dossier.entries.iter().any(|entry| {
            matches!(&entry.fact, Fact::LetterPrepared { reference, .. } if *reference == letter.reference)
        });
        if !is_kept {
            self.append(Fact::LetterPrepared {
                reference: letter.reference.clone(),
                choice: letter.choice.clone(),
                channel: letter.channel,
            })?;
        }
        if self.letter_reference == letter.reference {
            self.renew_letter_reference();
        }
        self.said = Some(Said::LetterPrepared);
        Ok(())
    }

    /// A reference that no letter has yet, for the next one that is begun.
    pub(super) fn renew_letter_reference(&mut self) {
        let mut bytes = [0; 8];
        // Without randomness the clock's own digits do: a reference is a name, not a secret.
        if random::fill(&mut bytes).is_err() {
            bytes = self.now.timestamp_micros().to_be_bytes();
        }
        let year = self.now.with_timezone(&self.parts.zone).year();
        self.letter_reference = letter::reference(year, bytes);
    }

    pub(super) fn ask_where_to_save_letter(
        &mut self,
        letter: Letter,
        format: LetterFormat,
    ) -> Result<(), Trouble> {
        let text = &self.parts.text;
        let kind = match format {
            LetterFormat::Text => text.say("letter-as-text"),
            LetterFormat::Pdf => text.say("letter-as-pdf"),
            LetterFormat::Eml => text.say("letter-as-e-mail"),
        };
        let request = SaveRequest {
            title: text.say("letter-dialog-title"),
            file_name: format.file_name(&letter.reference),
            filter: (kind, format.extension().to_owned()),
        };
        let ask = self.parts.dialogs.save.clone();
        self.ask(DialogPurpose::Letter(Box::new(letter), format), move || {
            ask(&request).into_iter().collect()
        })
    }

    pub(super) fn save_letter(
        &mut self,
        letter: &Letter,
        format: LetterFormat,
        path: &Path,
        if_exists: IfExists,
    ) -> Result<(), Trouble> {
        let path = &files::in_full(path);
        self.readable()?;
        let not_written = |detail: String| Trouble::NotExported {
            detail,
            path: Some(path.to_owned()),
        };
        let bytes = match format {
            LetterFormat::Text => letter.to_text().into_bytes(),
            LetterFormat::Eml => letter.to_eml(self.now),
            LetterFormat::Pdf => {
                let paper = letter.to_paper(self.parts.paper, self.now);
                pdf::to_pdf(&paper, &self.parts.text)
                    .map_err(|error| not_written(in_full(&error)))?
            }
        };
        match export::write(path, &bytes, if_exists) {
            Ok(()) => {}
            Err(FilesError::Exists(_)) => {
                return Err(Trouble::FileExists {
                    path: path.to_owned(),
                });
            }
            Err(error) => return Err(not_written(in_full(&error))),
        }
        // The file is there, whether or not the ledger can say so.
        self.trouble = self.prepare_letter(letter).err();
        self.said = Some(Said::LetterSaved {
            path: path.to_owned(),
            format,
        });
        Ok(())
    }

    /// Keeps that a letter was sent: not before it was prepared, and not on a day to come.
    pub(super) fn tell_letter_sent(
        &mut self,
        reference: String,
        on: NaiveDate,
    ) -> Result<(), Trouble> {
        let Some(desk) = &self.desk else {
            return Ok(());
        };
        let zone = desk.dossier.facts.zone;
        let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
        let letters = letters_from(&desk.dossier.entries);
        let letter = letters.iter().find(|letter| letter.reference == reference);
        if letter.is_none_or(|letter| on < day(letter.prepared)) || on > day(self.effective_now()) {
            return Err(Trouble::DateNotPossible);
        }
        self.append(Fact::LetterSent { reference, on })?;
        self.said = Some(Said::LetterSent);
        Ok(())
    }

    pub(super) fn ask_for_evidence(&mut self) -> Result<(), Trouble> {
        let title = self.parts.text.say("evidence-dialog-title");
        let ask = self.parts.dialogs.open.clone();
        self.ask(DialogPurpose::Evidence, move || ask(&title))
    }

    /// Hashes the files where they lie; each is kept as soon as its hash is known.
    pub(super) fn attach_evidence(&mut self, paths: Vec<PathBuf>) -> Result<(), Trouble> {
        let Some(desk) = &self.desk else {
            return Ok(());
        };
        self.evidence_kept = Some(0);
        self.do_slowly(Task::Hash(desk.dossier.chain.clone(), paths))
    }

    /// Keeps a file's name, size and hash, unless that very file is named already.
    pub(super) fn keep_evidence(
        &mut self,
        chain: &ChainId,
        name: String,
        digest: &Digest,
    ) -> Result<(), Trouble> {
        let sha256 = hex(&digest.sha256);
        let desk = self
            .desk
            .as_ref()
            .filter(|desk| desk.dossier.chain == *chain);
        let is_known = desk.is_some_and(|desk| {
            desk.dossier.entries.iter().any(|entry| {
                matches!(&entry.fact, Fact::EvidenceAttached { sha256: known, .. } if *known == sha256)
            })
        });
        if is_known {
            return Ok(());
        }
        let fact = Fact::EvidenceAttached {
            name,
            size: digest.size,
            sha256,
        };
        self.append_to(chain, fact)?;
        self.evidence_kept = self.evidence_kept.map(|kept| kept + 1);
        Ok(())
    }

    /// Takes a record over that was checked and found intact.
    pub(super) fn import(&mut self, path: &Path) -> Result<(), Trouble> {
        let checked = self.checked.iter().find(|checked| checked.path == path);
        let Some((
            Checked {
                import: Import::Possible,
                ..
            },
            found,
        )) = checked.and_then(|checked| Some((checked, foreign(checked)?)))
        else {
            return Ok(());
        };
        let chain = ChainId {
            notice: found.notice,
            mode: found.mode,
        };
        self.append_to(&chain, found.fact)?;
        for index in 0..self.checked.len() {
            self.checked[index].import = self.may_import(&self.checked[index]);
        }
        self.said = Some(Said::Imported);
        Ok(())
    }

    /// Whether a record that was checked can be taken over now.
    pub(super) fn may_import(&self, checked: &Checked) -> Import {
        let Some(found) = foreign(checked) else {
            return Import::NotARecord;
        };
        if found.mode == crate::ledger::Mode::Workshop {
            return Import::Workshop;
        }
        if self.parts.catalog.notice(&found.notice, "en").is_none() {
            return Import::NoticeUnknown;
        }
        let chain = ChainId {
            notice: found.notice,
            mode: found.mode,
        };
        let Ok(chain) = self.parts.store.read(&chain) else {
            return Import::NotARecord;
        };
        let named = |record: &str| record.trim_start_matches("urn:uuid:") == found.record;
        let mut import = Import::Possible;
        for entry in chain.entries() {
            match &entry.fact {
                Fact::Exported {
                    record: Some(record),
                    ..
                } if named(record) && checked.mine => import = Import::MadeHere,
                Fact::Imported { record, .. } if named(record) => import = Import::AlreadyHere,
                _ => {}
            }
        }
        import
    }

    fn append_to(&mut self, chain: &ChainId, fact: Fact) -> Result<(), Trouble> {
        let entry = Entry { at: self.now, fact };
        self.parts
            .store
            .append(chain, entry, None)
            .map_err(|error| not_saved(&error))?;
        self.read_ledger_anew();
        Ok(())
    }
}

fn foreign(checked: &Checked) -> Option<contents::Foreign> {
    let examined = checked.answer.as_ref().ok()?;
    match &examined.verdict {
        Verdict::Intact { signer, .. } => contents::foreign(&examined.signed, signer),
        _ => None,
    }
}
