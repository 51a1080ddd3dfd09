//! A workshop: the same session with a ledger and keys in memory, a clock that runs fast, a room and a
//! track. The person's own ledger and keys are put aside, out of reach, until it is left.

use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};

use super::{Session, today};
use crate::{
    action::{InWorkshop, Presenting, Screen},
    catalog::Catalog,
    keys::Keys,
    ledger::{Fact, GuessedRow, Mode},
    notice::Side,
    store::Store,
    trouble::{Trouble, in_full},
    view::{Lesson, RunningTrial, Said, WorkshopView},
    workshop::{Plan, Room, Show, Span, TimeMachine, Trial},
};

/// What a workshop holds beside the session.
pub(super) struct Workshop {
    own: Own,
    pub(super) machine: TimeMachine,
    room: Room,
    plan: Option<Plan>,
    lesson: Option<Lesson>,
    presenting: Presenting,
    is_blank: bool,
    trial: Option<RunningTrial>,
}

/// The person's own, put aside.
struct Own {
    store: Store,
    keys: Keys,
    ledger_closed: Option<Trouble>,
}

impl Session {
    /// Puts the person's own ledger and keys aside. Whatever was open is closed; the first notice that
    /// there is a plan for is at hand.
    pub(super) fn start_workshop(&mut self) -> Result<(), Trouble> {
        if self.workshop.is_some() {
            return Ok(());
        }
        let store = in_memory()?;
        let first = today(self.real, self.parts.zone);
        let span = Span::of(None, first, self.parts.zone);
        self.workshop = Some(Workshop {
            own: Own {
                store: std::mem::replace(&mut self.parts.store, store),
                keys: std::mem::replace(&mut self.parts.keys, Keys::in_memory()),
                ledger_closed: self.parts.ledger_closed.take(),
            },
            machine: TimeMachine::new(span, self.real),
            room: Room::default(),
            plan: None,
            lesson: None,
            presenting: Presenting::Nowhere,
            is_blank: false,
            trial: None,
        });
        self.begin_turn();
        self.go(Screen::Workshop);
        match Catalog::planned().first() {
            Some(notice) => self.open(notice, None),
            None => Ok(()),
        }
    }

    fn leave_workshop(&mut self) {
        if let Some(workshop) = self.workshop.take() {
            self.parts.store = workshop.own.store;
            self.parts.keys = workshop.own.keys;
            self.parts.ledger_closed = workshop.own.ledger_closed;
            self.begin_turn();
            self.go(Screen::Home);
            self.said = Some(Said::WorkshopLeft);
        }
    }

    /// Everything of one participant goes; the room's hands and the facilitator's track stay.
    fn next_participant(&mut self) -> Result<(), Trouble> {
        let Some(workshop) = &mut self.workshop else {
            return Ok(());
        };
        let notice = self.desk.as_ref().map(|desk| &desk.dossier.notice.slug);
        let notice = notice.cloned();
        self.parts.store = in_memory()?;
        self.parts.keys = Keys::in_memory();
        let start = crate::workshop::Jump::Start;
        workshop.machine.jump(start, self.real);
        workshop.trial = None;
        self.begin_turn();
        if let Some(slug) = notice {
            self.open(&slug, None)?;
        }
        self.said = Some(Said::NextParticipant);
        Ok(())
    }

    /// Nothing that was open, checked, asked or begun is seen by whoever comes next.
    fn begin_turn(&mut self) {
        self.turn += 1;
        self.queue.clear();
        self.working = None;
        // Its answer would be about what is gone.
        self.waiting = None;
        self.desk = None;
        self.trouble = None;
        self.said = None;
        self.checked = Vec::new();
        self.preview = None;
        self.read_notice = None;
        self.read_source = String::new();
        self.correcting = None;
        self.own_keys = Vec::new();
        self.evidence_kept = None;
        self.renew_letter_reference();
        self.screen = Screen::Home;
        self.now = self.clock_now();
        self.reminded_until = self.now;
        self.read_ledger_anew();
    }

    /// The time that everything goes by: the machine's in a workshop.
    pub(super) fn clock_now(&self) -> DateTime<Utc> {
        let workshop = self.workshop.as_ref();
        workshop.map_or(self.real, |workshop| workshop.machine.now(self.real))
    }

    /// The day on which a replay starts that has no entry yet.
    pub(super) fn replay_day(&self) -> NaiveDate {
        let workshop = self.workshop.as_ref();
        workshop.map_or_else(
            || today(self.now, self.parts.zone),
            |workshop| workshop.machine.span().first,
        )
    }

    pub(super) fn is_workshop(&self) -> bool {
        self.workshop.is_some()
    }

    /// The machine's scale and the plan are those of the notice at hand.
    pub(super) fn fit_workshop(&mut self) {
        let (Some(workshop), Some(desk)) = (&mut self.workshop, &self.desk) else {
            return;
        };
        let dossier = &desk.dossier;
        let first = workshop.machine.span().first;
        let span = Span::of(dossier.main_window(), first, dossier.facts.zone);
        if span != *workshop.machine.span() {
            workshop.machine.set_span(span, self.real);
        }
        let (slug, tag) = (&dossier.notice.slug, self.parts.text.tag());
        workshop.plan = self.parts.catalog.plan(slug, tag);
    }

    pub(super) fn in_workshop(&mut self, action: InWorkshop) -> Result<(), Trouble> {
        let real = self.real;
        let slug = self.desk.as_ref().map(|desk| &desk.dossier.notice.slug);
        let slug = slug.cloned().unwrap_or_default();
        let Some(workshop) = &mut self.workshop else {
            return Ok(());
        };
        let (machine, room) = (&mut workshop.machine, &mut workshop.room);
        match action {
            InWorkshop::Leave => self.leave_workshop(),
            InWorkshop::NextParticipant => self.next_participant()?,
            InWorkshop::RunClock => machine.run(real),
            InWorkshop::PauseClock => machine.pause(real),
            InWorkshop::SetPace(pace) => machine.set_pace(pace, real),
            InWorkshop::Jump(jump) => machine.jump(jump, real),
            InWorkshop::StepDays(days) => machine.step(days, real),
            InWorkshop::SetClock(instant) => machine.set(instant, real),
            InWorkshop::BeginTrack(track) => {
                workshop.lesson = Some(Lesson {
                    track,
                    stop: 0,
                    began: real,
                    stop_began: real,
                });
                workshop.room.begin_anew(&slug);
                workshop.arrive(real);
            }
            InWorkshop::EndTrack => workshop.lesson = None,
            InWorkshop::On => workshop.go_on(&slug, real),
            InWorkshop::Back => workshop.go_back(real),
            InWorkshop::AskAgain(question) => room.ask_again(&slug, &question),
            InWorkshop::ShowHands {
                question,
                answer,
                count,
            } => room.show_hands(&slug, &question, answer, count),
            InWorkshop::ShowVotes { vote, count } => room.show_votes(&slug, vote, count),
            InWorkshop::RoomChooses(side) => self.room_chooses(side),
            InWorkshop::SetPeople(people) => room.set_people(people),
            InWorkshop::Present(presenting) => workshop.presenting = presenting,
            InWorkshop::Blank(is_blank) => workshop.is_blank = is_blank,
            InWorkshop::BeginTrial(screen) => {
                workshop.trial = Some(RunningTrial {
                    screen,
                    began: real,
                    found_after: None,
                });
            }
            InWorkshop::FoundChoice => {
                if let Some(trial) = &mut workshop.trial {
                    let found = (real - trial.began).to_std().unwrap_or_default();
                    trial.found_after.get_or_insert(found);
                }
            }
            InWorkshop::EndTrial(side) => {
                if let Some(trial) = workshop.trial.take() {
                    room.trials.push(Trial {
                        screen: trial.screen,
                        found_after: trial.found_after,
                        side,
                    });
                }
            }
            InWorkshop::DropTrial => workshop.trial = None,
        }
        self.follow_machine();
        Ok(())
    }

    /// The same rules as for anybody's choice.
    fn room_chooses(&mut self, side: Side) {
        let now = self.now;
        let (Some(workshop), Some(desk)) = (&mut self.workshop, &self.desk) else {
            return;
        };
        let notice = &desk.dossier.notice;
        let choice = notice.choices.first();
        let may = desk.dossier.may_decide(None, now);
        let may = choice.is_some_and(|choice| may.get(&choice.id).is_some_and(Result::is_ok));
        if may {
            workshop.room.choose(&notice.slug, side);
        } else {
            self.said = Some(Said::Refused);
        }
    }

    /// Everything follows the machine, back as well.
    fn follow_machine(&mut self) {
        self.now = self.clock_now();
        self.reminded_until = self.reminded_until.min(self.now);
        self.read_ledger_anew();
    }

    /// Keeps what was guessed first, in the workshop's memory.
    pub(super) fn tell_guesses(&mut self, guesses: Vec<GuessedRow>) -> Result<(), Trouble> {
        let is_workshop = |desk: &super::Desk| desk.dossier.chain.mode == Mode::Workshop;
        if guesses.is_empty() || !self.desk.as_ref().is_some_and(is_workshop) {
            return Ok(());
        }
        self.append(Fact::Guessed { guesses })
    }

    /// While the machine runs, words change sooner, and its slider moves; a stopwatch ticks every second.
    pub(super) fn until_workshop_changes(&self, words: Duration) -> Duration {
        const SMOOTH: Duration = Duration::from_millis(50);
        const SECOND: Duration = Duration::from_secs(1);
        let Some(workshop) = &self.workshop else {
            return words;
        };
        let is_timed = workshop.lesson.is_some() || workshop.trial.is_some();
        let stopwatch = if is_timed { SECOND } else { words };
        match workshop.machine.real(words, self.real) {
            Some(words) => words.clamp(SMOOTH / 2, SMOOTH),
            None => stopwatch,
        }
    }

    pub(super) fn workshop_view(&self) -> Option<WorkshopView<'_>> {
        let workshop = self.workshop.as_ref()?;
        Some(WorkshopView {
            real: self.real,
            machine: &workshop.machine,
            room: &workshop.room,
            plan: workshop.plan.as_ref().filter(|_plan| self.desk.is_some()),
            planned: Catalog::planned(),
            lesson: workshop.lesson.filter(|_lesson| self.desk.is_some()),
            presenting: workshop.presenting,
            is_blank: workshop.is_blank,
            trial: workshop.trial,
        })
    }
}

impl Workshop {
    fn stops(&self, lesson: Lesson) -> &[crate::workshop::Stop] {
        let tracks = self.plan.as_ref().map(|plan| plan.tracks.as_slice());
        let track = tracks.and_then(|tracks| tracks.get(lesson.track));
        track.map_or(&[], |track| &track.stops)
    }

    /// Reveals what is asked; where nothing is left to reveal, on to the next stop.
    fn go_on(&mut self, slug: &str, real: DateTime<Utc>) {
        let Some(lesson) = self.lesson else { return };
        let stops = self.stops(lesson);
        let asked = stops
            .get(lesson.stop)
            .filter(|stop| stop.show == Show::Question)
            .and_then(|stop| stop.question.clone());
        let is_last = lesson.stop + 1 >= stops.len();
        if let Some(question) = asked
            && !self.room.hands(slug, &question).revealed
        {
            self.room.reveal(slug, &question);
        } else if !is_last {
            self.go_to(lesson.stop + 1, real);
        }
    }

    fn go_back(&mut self, real: DateTime<Utc>) {
        if let Some(before) = self.lesson.and_then(|lesson| lesson.stop.checked_sub(1)) {
            self.go_to(before, real);
        }
    }

    fn go_to(&mut self, stop: usize, real: DateTime<Utc>) {
        if let Some(lesson) = &mut self.lesson {
            lesson.stop = stop;
            lesson.stop_began = real;
        }
        self.arrive(real);
    }

    /// The machine goes where the stop wants it.
    fn arrive(&mut self, real: DateTime<Utc>) {
        let lesson = self.lesson;
        let stop = lesson.and_then(|lesson| self.stops(lesson).get(lesson.stop));
        if let Some(jump) = stop.and_then(|stop| stop.at) {
            // An hour would be over before anybody has said a word.
            self.machine.pause(real);
            self.machine.jump(jump, real);
        }
    }
}

fn in_memory() -> Result<Store, Trouble> {
    Store::in_memory().map_err(|error| Trouble::LedgerNotOpened {
        detail: in_full(&error),
    })
}
