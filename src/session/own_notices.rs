//! Notices of the person's own: read from a file, written by a form, corrected, shared, removed.

use std::path::{Path, PathBuf};

use super::{DialogPurpose, Session};
use crate::{
    action::{IfExists, Screen},
    catalog::{self, NOTICE_FILE, NotRead, Origin},
    dialogs::SaveRequest,
    dossier::Dossier,
    export,
    files::{self, FilesError},
    notice::{Notice, Slug, digest, form::Form, likeness, parse},
    reminder,
    trouble::{Trouble, in_full},
    view::{Correctable, FoundNotice, FoundPlace, NoNotice, ReadNotice, Said},
};

impl Session {
    pub(super) fn ask_for_notice(&mut self) -> Result<(), Trouble> {
        let title = self.parts.text.say("add-file-dialog");
        let ask = self.parts.dialogs.open.clone();
        self.ask(DialogPurpose::ReadNotice, move || ask(&title))
    }

    /// Shows what a file holds. It is read once: what is added later is what was shown.
    pub(super) fn read_notice(&mut self, path: &Path) {
        let answer = match catalog::read_text(path) {
            Err(NotRead::Problems(problems)) => Err(NoNotice::Problems(problems)),
            Err(other) => Err(NoNotice::Unreadable(in_full(&other))),
            Ok(source) => match parse::parse(&source) {
                Err(problems) => Err(NoNotice::Problems(problems)),
                Ok(notice) => {
                    self.read_source = source;
                    Ok(Box::new(self.found(notice)))
                }
            },
        };
        self.read_notice = Some(ReadNotice {
            path: path.to_owned(),
            answer,
        });
        self.go(Screen::Add);
    }

    fn found(&self, notice: Notice) -> FoundNotice {
        let catalog = &self.parts.catalog;
        let here = catalog.notice(&notice.slug, &notice.language);
        let place = match (catalog.origin(&notice.slug), here) {
            (Some(Origin::Bundled), Some(here)) if *here == notice => FoundPlace::Same,
            (Some(Origin::Bundled), _) => FoundPlace::Bundled,
            (_, None) => FoundPlace::New,
            (_, Some(here)) if *here == notice => FoundPlace::Same,
            (_, Some(here)) if here.revision < notice.revision => {
                FoundPlace::Revises { had: here.revision }
            }
            (_, Some(here)) => FoundPlace::NotNewer { has: here.revision },
        };
        let company = |notice: &Notice| notice.party(&notice.controller).map(|it| it.name.clone());
        let own = company(&notice);
        let looks_like = catalog
            .bundled()
            .filter(|bundled| bundled.slug != notice.slug)
            .find(|bundled| {
                let names = own.as_deref().zip(company(bundled));
                names.is_some_and(|(own, bundled)| likeness::looks_like(own, &bundled))
            })
            .map(|bundled| bundled.words.title.clone());
        FoundNotice {
            fingerprint: digest::fingerprint(&notice).hex(),
            notice,
            place,
            looks_like,
        }
    }

    pub(super) fn keep_notice(&mut self) -> Result<(), Trouble> {
        let Some(read) = &self.read_notice else {
            return Ok(());
        };
        let Ok(found) = &read.answer else {
            return Ok(());
        };
        if !matches!(found.place, FoundPlace::New | FoundPlace::Revises { .. }) {
            return Ok(());
        }
        let (slug, source) = (found.notice.slug.clone(), self.read_source.clone());
        self.write_notice(&slug, &source)
    }

    pub(super) fn add_notice(&mut self, form: &Form) -> Result<(), Trouble> {
        if !form.lacks().is_empty() {
            return Ok(());
        }
        let catalog = &self.parts.catalog;
        let (slug, revision) = match &self.correcting {
            Some((slug, _)) => {
                let has = catalog.notice(slug, "").map_or(0, |notice| notice.revision);
                (slug.clone(), has + 1)
            }
            None => (form.slug(|slug| self.is_taken(slug)), 1),
        };
        let source = form.file(&slug, revision, &self.parts.text);
        self.write_notice(&slug, &source)
    }

    /// A folder that is there, or a chain of a notice that was here once, keeps its slug for itself.
    fn is_taken(&self, slug: &str) -> bool {
        let chains = self.parts.store.chains().unwrap_or_default();
        self.parts.catalog.origin(slug).is_some()
            || self.own_folder(slug).exists()
            || chains.iter().any(|chain| chain.notice == slug)
    }

    fn own_folder(&self, slug: &str) -> PathBuf {
        self.parts.data_dir.join(catalog::FOLDER).join(slug)
    }

    fn write_notice(&mut self, slug: &Slug, source: &str) -> Result<(), Trouble> {
        let folder = self.own_folder(slug);
        let path = folder.join(NOTICE_FILE);
        files::make_private_dir(&folder)
            .and_then(|()| files::replace(&path, source.as_bytes()))
            .map_err(|error| Trouble::NoticeNotKept {
                detail: in_full(&error),
                path,
            })?;
        self.parts.catalog.read_own(&folder);
        self.read_notice = None;
        self.correcting = None;
        self.read_ledger_anew();
        self.open(slug, None)?;
        self.said = Some(Said::NoticeAdded);
        Ok(())
    }

    pub(super) fn correct_notice(&mut self, slug: &Slug) {
        let notice = self.parts.catalog.notice(slug, "");
        let is_own = self.parts.catalog.origin(slug) == Some(Origin::Own);
        let form = notice.filter(|_| is_own).and_then(Form::of);
        if let Some(form) = form {
            self.correcting = Some((slug.clone(), form));
            self.go(Screen::Add);
        }
    }

    pub(super) fn correctable(&self, notice: &Notice) -> Option<Correctable> {
        let is_own = self.parts.catalog.origin(&notice.slug) == Some(Origin::Own);
        is_own.then(|| match Form::of(notice) {
            Some(_) => Correctable::ByForm,
            None => Correctable::InTheFileOnly,
        })
    }

    pub(super) fn ask_where_to_share(&mut self, slug: Slug) -> Result<(), Trouble> {
        let text = &self.parts.text;
        let request = SaveRequest {
            title: text.say("share-dialog"),
            file_name: format!("{slug}.toml"),
            filter: (text.say("share-kind"), "toml".to_owned()),
        };
        let ask = self.parts.dialogs.save.clone();
        self.ask(DialogPurpose::ShareNotice(slug), move || {
            ask(&request).into_iter().collect()
        })
    }

    pub(super) fn share_notice(
        &mut self,
        slug: &str,
        path: &Path,
        if_exists: IfExists,
    ) -> Result<(), Trouble> {
        let path = &files::in_full(path);
        let not_exported = |detail| Trouble::NotExported {
            detail,
            path: Some(path.to_owned()),
        };
        let source = match self.parts.catalog.file_of(slug) {
            Some(Ok(source)) => source,
            Some(Err(error)) => return Err(not_exported(in_full(&error))),
            None => return Ok(()),
        };
        written(export::write(path, source.as_bytes(), if_exists), path)?;
        self.trouble = None;
        self.said = Some(Said::NoticeShared {
            path: path.to_owned(),
        });
        Ok(())
    }

    pub(super) fn ask_where_to_save_days(&mut self) -> Result<(), Trouble> {
        let text = &self.parts.text;
        let request = SaveRequest {
            title: text.say("record-dialog-calendar"),
            file_name: "fair-notice-days.ics".to_owned(),
            filter: (text.say("record-calendar"), "ics".to_owned()),
        };
        let ask = self.parts.dialogs.save.clone();
        self.ask(DialogPurpose::AllDays, move || {
            ask(&request).into_iter().collect()
        })
    }

    /// The days ahead of every notice that is the person's: one of their own, or one they have opened.
    pub(super) fn save_all_days(
        &mut self,
        path: &Path,
        if_exists: IfExists,
    ) -> Result<(), Trouble> {
        let path = &files::in_full(path);
        let mut dossiers: Vec<Dossier> = Vec::new();
        for row in self.home.iter().filter(|row| row.own || row.has_entries) {
            let notice = self.parts.catalog.notice(&row.slug, self.parts.text.tag());
            if let Some(notice) = notice {
                dossiers.push(self.dossier(notice.clone(), row.mode)?.0);
            }
        }
        let text = &self.parts.text;
        dossiers.retain(|dossier| dossier.no_calendar(self.now, text).is_none());
        let checks: Vec<_> = dossiers.iter().map(Dossier::checks).collect();
        let reminders: Vec<_> = dossiers
            .iter()
            .zip(&checks)
            .map(|(dossier, checks)| dossier.reminder(checks, self.now, text))
            .collect();
        let calendar = reminder::calendar_of_all(&reminders);
        let notices = reminders.len();
        written(export::write(path, calendar.as_bytes(), if_exists), path)?;
        self.trouble = None;
        self.said = Some(Said::DaysSaved {
            path: path.to_owned(),
            notices,
        });
        Ok(())
    }

    /// Drops the file of an own notice; its chains are gone by then.
    pub(super) fn remove_own_file(&mut self, slug: &str) -> Result<(), Trouble> {
        let Some(folder) = self.parts.catalog.forget_own(slug) else {
            return Ok(());
        };
        files::remove_folder(&folder).map_err(|error| Trouble::NoticeNotKept {
            detail: in_full(&error),
            path: folder,
        })
    }
}

fn written(result: Result<(), FilesError>, path: &Path) -> Result<(), Trouble> {
    match result {
        Ok(()) => Ok(()),
        Err(FilesError::Exists(_)) => Err(Trouble::FileExists {
            path: path.to_owned(),
        }),
        Err(error) => Err(Trouble::NotExported {
            detail: in_full(&error),
            path: Some(path.to_owned()),
        }),
    }
}
