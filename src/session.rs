//! The only place where something happens: actions are carried out here, and the view is made here.
//! Draws nothing. Time, dialogs and the disk come in as `Parts`.

mod desk;
mod export;
mod follow_up;
mod handout;
mod own_notices;
mod parts;
mod pictures;
mod records;
mod reminders;
mod safekeeping;
mod tally;
mod work;
mod workshop;

use std::{
    collections::VecDeque,
    path::PathBuf,
    sync::mpsc::{Receiver, TryRecvError},
    time::Duration,
};

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::{
    action::{Action, Look, Motion, Png, Screen, Step},
    clock::Clock,
    decision::{self, Decision},
    ledger::{self, ChainId, Entry, Fact, Mode, follow_up as followed},
    letter::{Letter, LetterFormat},
    notice::{Side, Slug, form::Form},
    record::Format,
    settings::Settings,
    store::StoreError,
    text::Text,
    trouble::{Trouble, in_full},
    view::{Checked, CountedFolder, HomeRow, OpenNotice, Preview, ReadNotice, Said, View},
    window::{Anchor, AnchorTime},
};

use desk::Desk;
pub use parts::{Parts, network};
use work::{Task, Working};
use workshop::Workshop;

/// What is true now, and who may change it: only `apply` and `tick`.
pub struct Session {
    parts: Parts,
    /// What the real clock says; `now` is a workshop's where there is one.
    real: DateTime<Utc>,
    now: DateTime<Utc>,
    mark: Option<DateTime<Utc>>,
    screen: Screen,
    home: Vec<HomeRow>,
    home_as_of: NaiveDate,
    desk: Option<Desk>,
    trouble: Option<Trouble>,
    said: Option<Said>,
    checked: Vec<Checked>,
    preview: Option<Preview>,
    /// A notice's file that is looked at, and its text.
    read_notice: Option<ReadNotice>,
    read_source: String,
    correcting: Option<(Slug, Form)>,
    /// The public names of the keys kept here, for the records that are checked now.
    own_keys: Vec<String>,
    /// For the next letter that is begun.
    letter_reference: String,
    /// Of the evidence at hand: how many files were kept.
    evidence_kept: Option<usize>,
    /// Reminders up to here were shown, or were due before the window opened.
    reminded_until: DateTime<Utc>,
    languages: Vec<(String, String)>,
    waiting: Option<Waiting>,
    working: Option<Working>,
    /// Slow work that is still to be done.
    queue: VecDeque<Task>,
    ledger_version: i64,
    /// It was told, on this page, that the ledger's file is gone.
    told_of_loss: bool,
    workshop: Option<Workshop>,
    /// Counts whose turn it is.
    turn: u32,
    counted: Option<CountedFolder>,
}

/// What a dialog's answer is for.
struct Waiting {
    answer: Receiver<Vec<PathBuf>>,
    purpose: DialogPurpose,
    /// Which chain was open when it was asked.
    chain: Option<ChainId>,
}

enum DialogPurpose {
    Export(Format),
    Letter(Box<Letter>, LetterFormat),
    Picture(Png),
    Evidence,
    Check,
    ReadNotice,
    ShareNotice(Slug),
    AllDays,
    BackUp,
    Restore,
    Tally,
    SaveTally,
    SaveHandout,
}

impl Session {
    pub fn new(mut parts: Parts) -> Self {
        let now = parts.clock.now();
        let trouble = parts.trouble.take();
        let mut session = Self {
            real: now,
            now,
            mark: None,
            screen: Screen::Home,
            home: Vec::new(),
            home_as_of: today(now, parts.zone),
            desk: None,
            trouble,
            said: None,
            checked: Vec::new(),
            preview: None,
            read_notice: None,
            read_source: String::new(),
            correcting: None,
            own_keys: Vec::new(),
            letter_reference: String::new(),
            evidence_kept: None,
            reminded_until: now,
            languages: Text::languages(),
            waiting: None,
            working: None,
            queue: VecDeque::new(),
            ledger_version: 0,
            told_of_loss: false,
            workshop: None,
            turn: 0,
            counted: None,
            parts,
        };
        session.renew_letter_reference();
        session.read_ledger_anew();
        session
    }

    /// Once a frame: reads the clock, takes what dialogs and slow work have to say, shows the reminders
    /// that are due, and notices what another window wrote.
    pub fn tick(&mut self) {
        self.real = self.parts.clock.now();
        self.now = self.clock_now();
        let another_wrote = self
            .parts
            .store
            .data_version()
            .is_ok_and(|version| version != self.ledger_version);
        if another_wrote || today(self.now, self.parts.zone) != self.home_as_of {
            self.read_ledger_anew();
        }
        match self.parts.store.is_there() {
            Ok(()) => self.told_of_loss = false,
            Err(error) if !self.told_of_loss => {
                self.told_of_loss = true;
                self.trouble = Some(not_saved(&error));
            }
            Err(_told) => {}
        }
        self.take_dialog();
        self.take_pieces();
        self.remind();
    }

    fn take_dialog(&mut self) {
        let Some(waiting) = &self.waiting else {
            return;
        };
        let answer = match waiting.answer.try_recv() {
            Err(TryRecvError::Empty) => return,
            // The thread is gone without an answer.
            Err(TryRecvError::Disconnected) => Vec::new(),
            Ok(answer) => answer,
        };
        if let Some(waiting) = self.waiting.take()
            && let Err(trouble) = self.take_answer(waiting, answer)
        {
            self.trouble = Some(trouble);
        }
    }

    /// Carries out what a screen asked for.
    pub fn apply(&mut self, action: Action) {
        self.said = None;
        // Nothing is left to be done, and nothing may be written any more.
        if self.screen == Screen::Gone {
            return;
        }
        if let Err(trouble) = self.try_apply(action) {
            self.trouble = Some(trouble);
        }
    }

    fn try_apply(&mut self, action: Action) -> Result<(), Trouble> {
        match action {
            Action::Open(slug) => self.open(&slug, None)?,
            Action::UseRealDates => self.switch_mode(Mode::Real)?,
            Action::UseReplay => self.switch_mode(Mode::Replay)?,
            Action::EnterAnchor(anchor, time) => self.enter_anchor(anchor, time)?,
            Action::Decide(choice, side) => self.decide(&choice, side)?,
            Action::TellAfterwards {
                choice,
                side,
                when,
                backed_by,
            } => {
                self.append(Fact::ToldAfterwards {
                    choice,
                    side,
                    when,
                    backed_by,
                })?;
                self.said = Some(Said::ToldSaved);
            }
            Action::MarkStep { step, done } => self.append(Fact::StepDone { step, done })?,
            Action::Export(format) => self.ask_where_to_export(format)?,
            Action::ExportTo(format, path, if_exists) => {
                self.export_to(format, &path, if_exists)?;
            }
            Action::CheckRecords(paths) => self.check_records(paths)?,
            Action::ChooseRecords => self.ask_what_to_check()?,
            Action::LookAt(path) => self.look_at(&path),
            Action::Preview(format) => self.preview(format)?,
            Action::ClosePreview => self.preview = None,
            Action::Import(path) => self.import(&path)?,
            Action::StopWork => self.stop_work(),
            Action::PrepareLetter(letter) => self.prepare_letter(&letter)?,
            Action::SaveLetter(letter, format) => self.ask_where_to_save_letter(letter, format)?,
            Action::SaveLetterTo(letter, format, path, if_exists) => {
                self.save_letter(&letter, format, &path, if_exists)?;
            }
            Action::SavePicture(png) => self.ask_where_to_save_picture(png)?,
            Action::SavePictureTo(png, path, if_exists) => {
                self.save_picture(&png, &path, if_exists)?;
            }
            Action::TellLetterSent { reference, on } => self.tell_letter_sent(reference, on)?,
            Action::ChooseEvidence => self.ask_for_evidence()?,
            Action::AttachEvidence(paths) => self.attach_evidence(paths)?,
            Action::TellOutcome {
                choice,
                after_days,
                outcome,
                note,
            } => {
                self.append(Fact::OutcomeChecked {
                    choice,
                    after_days,
                    outcome,
                    note,
                })?;
                self.said = Some(Said::OutcomeKept);
            }
            // Nothing of a workshop may get into the folder of the person's own notices.
            Action::AddNotice(_)
            | Action::CorrectNotice(_)
            | Action::ChooseNotice
            | Action::ReadNotice(_)
            | Action::KeepNotice
            | Action::BackUp
            | Action::BackUpTo(..)
            | Action::Restore
            | Action::RestoreFrom(_)
            | Action::DeleteEverything
            | Action::Go(Screen::Add)
                if self.is_workshop() => {}
            Action::Go(screen) => self.go(screen),
            Action::AddNotice(form) => self.add_notice(&form)?,
            Action::CorrectNotice(slug) => self.correct_notice(&slug),
            Action::ChooseNotice => self.ask_for_notice()?,
            Action::ReadNotice(path) => self.read_notice(&path),
            Action::KeepNotice => self.keep_notice()?,
            Action::ShareNotice(slug) => self.ask_where_to_share(slug)?,
            Action::ShareNoticeTo(slug, path, if_exists) => {
                self.share_notice(&slug, &path, if_exists)?;
            }
            Action::SaveAllDays => self.ask_where_to_save_days()?,
            Action::SaveAllDaysTo(path, if_exists) => self.save_all_days(&path, if_exists)?,
            Action::BackUp => self.ask_where_to_back_up()?,
            Action::BackUpTo(path, if_exists) => self.back_up(&path, if_exists)?,
            Action::Restore => self.ask_what_to_restore()?,
            Action::RestoreFrom(path) => self.restore(&path)?,
            Action::DeleteEverything => self.delete_everything()?,
            Action::StartWorkshop => self.start_workshop()?,
            Action::InWorkshop(action) => self.in_workshop(action)?,
            Action::TellGuesses(guesses) => self.tell_guesses(guesses)?,
            Action::ChooseTally => self.ask_what_to_tally()?,
            Action::Tally(folder) => self.tally(&folder)?,
            Action::SaveTally => self.ask_where_to_save_tally()?,
            Action::SaveTallyTo(path, if_exists) => self.save_tally(&path, if_exists)?,
            Action::SaveHandout => self.ask_where_to_save_handout()?,
            Action::SaveHandoutTo(path, if_exists) => self.save_handout(&path, if_exists)?,
            Action::CorrectClock => self.correct_clock()?,
            Action::RemoveNotice(slug) => self.remove_notice(&slug)?,
            Action::Speak(tag) => self.speak(&tag)?,
            Action::SetLook(look) => self.keep_settings(|settings| settings.look = look),
            Action::Reduce(motion) => self.keep_settings(|settings| settings.motion = motion),
            Action::Dismiss => self.dismiss(),
        }
        Ok(())
    }

    /// Opens a notice, in the mode that suits it or in the one asked for.
    fn open(&mut self, slug: &str, mode: Option<Mode>) -> Result<(), Trouble> {
        let Some(notice) = self.parts.catalog.notice(slug, self.parts.text.tag()) else {
            return Err(Trouble::NoticeUnknown {
                slug: slug.to_owned(),
            });
        };
        let notice = notice.clone();
        let mode = match mode {
            Some(mode) if !self.is_workshop() => mode,
            _ => self.mode_for(&notice)?,
        };
        self.checked = Vec::new();
        self.preview = None;
        self.desk = Some(self.lay_out(notice, mode)?);
        self.fit_workshop();
        // The facilitator's page stays where it is.
        if self.screen != Screen::Workshop {
            self.go(Screen::Step(Step::Update));
        }
        self.note_what_is_shown()
    }

    /// Opens a notice named on the command line, in the mode asked for there.
    pub fn open_named(&mut self, slug: &str, mode: Option<Mode>) {
        if let Err(trouble) = self.open(slug, mode) {
            self.trouble = Some(trouble);
        }
    }

    fn go(&mut self, screen: Screen) {
        // A step is a step of a notice: one that couldn't be opened has none.
        if matches!(screen, Screen::Step(_)) && self.desk.is_none() {
            return;
        }
        if let (Screen::Step(step), Some(desk)) = (screen, &mut self.desk) {
            desk.visit(step);
        }
        if !matches!(
            screen,
            Screen::Step(_) | Screen::Settings | Screen::Workshop
        ) {
            self.desk = None;
        }
        if screen != Screen::Add {
            self.read_notice = None;
            self.correcting = None;
        }
        if screen != self.screen {
            self.preview = None;
            // On every page anew, however often it was dismissed.
            self.told_of_loss = false;
        }
        self.screen = screen;
    }

    /// A workshop has one mode alone: nothing made in it may pass for a real choice.
    fn switch_mode(&mut self, mode: Mode) -> Result<(), Trouble> {
        let Some(desk) = self.desk.as_ref().filter(|_desk| self.workshop.is_none()) else {
            return Ok(());
        };
        let (notice, visited) = (desk.dossier.notice.clone(), desk.visited.clone());
        let mut desk = self.lay_out(notice, mode)?;
        desk.visited = visited;
        self.desk = Some(desk);
        // It was of the other chain.
        self.preview = None;
        self.note_what_is_shown()
    }

    fn enter_anchor(&mut self, anchor: Anchor, shown: Option<AnchorTime>) -> Result<(), Trouble> {
        let Some(desk) = &self.desk else {
            return Ok(());
        };
        let facts = &desk.dossier.facts;
        let time = match shown {
            None => None,
            Some(shown) => {
                // Kept on the notice's own calendar, which a replay has moved.
                let time = shown
                    .moved(-facts.shift_days)
                    .map_err(|_out| Trouble::DateNotPossible)?;
                let instant = shown
                    .earliest_instant(facts.zone)
                    .map_err(|_out| Trouble::DateNotPossible)?;
                if time.day() < facts.announced || instant > self.effective_now() {
                    return Err(Trouble::DateNotPossible);
                }
                Some(time)
            }
        };
        let zone = facts.zone;
        self.append(Fact::AnchorEntered { anchor, time, zone })?;
        self.said = Some(Said::AnchorKept);
        Ok(())
    }

    /// Nothing is kept, or made of what is kept, while something stands in for the ledger.
    fn has_ledger(&self) -> Result<(), Trouble> {
        self.parts.ledger_closed.clone().map_or(Ok(()), Err)
    }

    /// Asks the rules once more, with the chain as it is on disk, and writes only if they allow it.
    fn decide(&mut self, choice: &str, side: Side) -> Result<(), Trouble> {
        self.has_ledger()?;
        // Another window may have removed the notice meanwhile.
        self.note_what_is_shown()?;
        let Some(desk) = &self.desk else {
            return Ok(());
        };
        let (now, mark) = (self.now, self.mark);
        let appended = self.parts.store.append_with(
            &desk.dossier.chain,
            |lines| {
                let fresh = desk.dossier.renewed(lines, now);
                decision::decide(&fresh.case(mark), choice, side, now).map(|decision| {
                    let Decision {
                        choice,
                        side,
                        worth,
                        ..
                    } = decision;
                    Entry {
                        at: now,
                        fact: Fact::Decided {
                            choice,
                            side,
                            worth,
                            shown: fresh.shown(),
                        },
                    }
                })
            },
            Some(desk.words()),
        );
        match appended {
            Ok(Ok(_line)) => {
                self.trouble = None;
                self.said = Some(Said::ChoiceSaved);
            }
            // The screen explains a refusal; it is drawn from the ledger read anew below.
            Ok(Err(_refusal)) => self.said = Some(Said::Refused),
            Err(error) => return Err(not_saved(&error)),
        }
        self.read_ledger_anew();
        Ok(())
    }

    fn append(&mut self, fact: Fact) -> Result<(), Trouble> {
        self.has_ledger()?;
        self.note_what_is_shown()?;
        let Some(desk) = &self.desk else {
            return Ok(());
        };
        let entry = Entry { at: self.now, fact };
        self.parts
            .store
            .append(&desk.dossier.chain, entry, Some(desk.words()))
            .map_err(|error| not_saved(&error))?;
        self.trouble = None;
        self.read_ledger_anew();
        Ok(())
    }

    fn correct_clock(&mut self) -> Result<(), Trouble> {
        let Some(was) = self.mark else { return Ok(()) };
        self.append(Fact::ClockCorrected { was })?;
        self.said = Some(Said::ClockCorrected);
        Ok(())
    }

    fn remove_notice(&mut self, slug: &Slug) -> Result<(), Trouble> {
        self.parts
            .store
            .remove_notice(slug)
            .map_err(|error| not_saved(&error))?;
        self.stop_work();
        self.go(Screen::Home);
        let file = self.remove_own_file(slug);
        self.read_ledger_anew();
        file?;
        self.parts
            .keys
            .remove_notice(slug)
            .map_err(|error| Trouble::KeysRemain {
                detail: in_full(&error),
            })?;
        self.said = Some(Said::Removed);
        Ok(())
    }

    fn speak(&mut self, tag: &str) -> Result<(), Trouble> {
        self.parts.text = Text::new(tag);
        let tag = self.parts.text.tag().to_owned();
        self.keep_settings(|settings| settings.language = Some(tag));
        if let Some(desk) = &self.desk {
            let (slug, mode, visited) = (
                desk.dossier.notice.slug.clone(),
                desk.dossier.chain.mode,
                desk.visited.clone(),
            );
            if let Some(notice) = self.parts.catalog.notice(&slug, self.parts.text.tag()) {
                let mut desk = self.lay_out(notice.clone(), mode)?;
                desk.visited = visited;
                self.desk = Some(desk);
                self.fit_workshop();
                self.note_what_is_shown()?;
            }
        }
        self.read_ledger_anew();
        Ok(())
    }

    fn dismiss(&mut self) {
        self.trouble = None;
        self.checked = Vec::new();
        self.preview = None;
    }

    /// The clock, never behind what the ledger has already seen.
    fn effective_now(&self) -> DateTime<Utc> {
        decision::effective_now(self.mark, self.now)
    }

    /// Goes by another clock from now on.
    pub fn set_clock(&mut self, clock: Clock) {
        self.parts.clock = clock;
        self.tick();
    }

    /// What there is to draw.
    pub fn view(&self) -> View<'_> {
        View {
            text: &self.parts.text,
            now: self.effective_now(),
            today: today(self.effective_now(), self.parts.zone),
            screen: self.screen,
            home: &self.home,
            open: self.desk.as_ref().map(|desk| self.open_notice(desk)),
            read_notice: self.read_notice.as_ref(),
            correcting: self.correcting.as_ref(),
            trouble: self.trouble.as_ref(),
            said: self.said.as_ref(),
            busy: self.waiting.is_some(),
            progress: self.working.as_ref().map(Working::progress),
            checked: &self.checked,
            preview: self.preview.as_ref(),
            workshop: self.workshop_view(),
            turn: self.turn,
            counted: self.counted.as_ref(),
            look: self.look(),
            motion: self.motion(),
            languages: &self.languages,
            data_dir: &self.parts.data_dir,
            network: self.parts.network,
        }
    }

    fn open_notice<'a>(&'a self, desk: &'a Desk) -> OpenNotice<'a> {
        let dossier = &desk.dossier;
        OpenNotice {
            notice: &dossier.notice,
            mode: dossier.chain.mode,
            fingerprint: &desk.fingerprint,
            own: desk.own,
            changes: &dossier.changes,
            windows: &dossier.windows,
            facts: &dossier.facts,
            standings: &dossier.standings,
            may_decide: dossier.may_decide(self.mark, self.now),
            entries: &dossier.entries,
            steps_done: ledger::steps_done(&dossier.entries),
            told: ledger::told_from(&dossier.entries),
            letters: followed::letters_from(&dossier.entries),
            letter_reference: &self.letter_reference,
            evidence: followed::evidence_from(&dossier.entries),
            checks: dossier.checks(),
            imported: followed::imported_from(&dossier.entries),
            no_calendar: dossier.no_calendar(self.now, &self.parts.text),
            visited: &desk.visited,
            replay_offered: desk.replay_offered,
            replay_begun: desk.replay_begun,
            clock_behind: self.mark.filter(|mark| *mark > self.now),
            chain_broken: desk.broken.as_deref(),
            signer: desk.signer.as_deref(),
        }
    }

    /// How long the words on screen stay true.
    pub fn until_words_change(&self) -> Duration {
        let now = self.effective_now();
        let desk = self
            .desk
            .iter()
            .flat_map(|desk| desk.dossier.windows.values());
        let home = self.home.iter().filter_map(|row| row.window.as_ref());
        let windows = desk
            .chain(home)
            .map(|window| window.until_words_change(now));
        let words = windows
            .chain(self.until_reminder())
            .min()
            .unwrap_or(Duration::from_hours(24));
        self.until_workshop_changes(words)
    }

    pub fn look(&self) -> Look {
        self.parts.settings.look
    }

    pub fn motion(&self) -> Motion {
        self.parts.settings.motion
    }

    pub fn settings(&self) -> &Settings {
        &self.parts.settings
    }

    /// Keeps what the window itself knows, and writes the settings.
    pub fn keep_settings(&mut self, change: impl FnOnce(&mut Settings)) {
        change(&mut self.parts.settings);
        if self.screen == Screen::Gone {
            return;
        }
        if let Err(error) = self.parts.settings.save(&self.parts.data_dir) {
            self.trouble = Some(Trouble::SettingsNotKept {
                detail: in_full(&error),
            });
        }
    }
}

fn today(now: DateTime<Utc>, zone: Tz) -> NaiveDate {
    now.with_timezone(&zone).date_naive()
}

fn not_saved(error: &StoreError) -> Trouble {
    match error {
        StoreError::Newer { .. } => Trouble::LedgerNewer {
            detail: in_full(&error),
        },
        StoreError::Vanished => Trouble::LedgerGone {
            detail: in_full(&error),
        },
        StoreError::Broken(_) => Trouble::ChainBroken {
            detail: in_full(&error),
        },
        _ => Trouble::NotSaved {
            detail: in_full(&error),
        },
    }
}
