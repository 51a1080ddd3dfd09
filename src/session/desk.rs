//! The notice at hand: laying it out from the ledger, and the rows at home. Reads; what it writes
//! is only that a notice was opened or a replay started.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::{Session, not_saved, today};
use crate::{
    action::Step,
    catalog::Origin,
    decision::Standing,
    dossier::Dossier,
    ledger::{
        ChainId, Entry, Fact, Mode,
        chain::{Break, Linked},
    },
    notice::Notice,
    store::Chain,
    text::shortened,
    trouble::{Trouble, in_full},
    view::{Correctable, HomeRow, Known},
};

/// The longest title and summary of a row at home, in characters: whoever writes a notice may write more.
const MOST_TITLE: usize = 120;
const MOST_SUMMARY: usize = 300;

/// The notice on the table.
pub(super) struct Desk {
    pub(super) dossier: Dossier,
    /// Hex of the dossier's fingerprint.
    pub(super) fingerprint: String,
    pub(super) visited: Vec<Step>,
    pub(super) replay_offered: bool,
    pub(super) replay_begun: bool,
    /// The chain's first broken link, in words.
    pub(super) broken: Option<String>,
    pub(super) signer: Option<String>,
    pub(super) own: Option<Correctable>,
}

impl Desk {
    pub(super) fn visit(&mut self, step: Step) {
        if !self.visited.contains(&step) {
            self.visited.push(step);
        }
    }

    /// Words and bytes of what an entry names, so that a revision never takes old words away.
    pub(super) fn words(&self) -> (&str, &[u8]) {
        (&self.fingerprint, &self.dossier.fingerprint().jcs)
    }
}

impl Dossier {
    /// The same notice and mode with the chain as it is now.
    pub(super) fn renewed(&self, lines: &[Linked], now: DateTime<Utc>) -> Self {
        let zone = self.facts.zone;
        Self::new(
            self.notice.clone(),
            self.chain.mode,
            lines,
            zone,
            today(now, zone),
        )
    }
}

impl Session {
    /// Puts a notice on the table, with its chain as it is in the ledger.
    pub(super) fn lay_out(&self, notice: Notice, mode: Mode) -> Result<Desk, Trouble> {
        let slug = notice.slug.clone();
        let (mut dossier, chain) = self.dossier(notice, mode)?;
        // Words that can't be read are told in the history alone.
        dossier.read_earlier(&mut |fingerprint| self.parts.store.words(fingerprint).ok().flatten());
        let replayed = ChainId {
            notice: slug,
            mode: Mode::Replay,
        };
        let has_replay = !self.read_chain(&replayed)?.lines.is_empty();
        let replay_offered =
            mode == Mode::Real && (has_replay || dossier.is_over_and_untouched(self.now));
        let signer = self
            .parts
            .keys
            .existing(&dossier.chain)
            .ok()
            .flatten()
            .map(|signer| signer.did.clone());
        let broken = self.unreadable(chain.broken.as_ref());
        if broken.is_some() {
            dossier.forget_standings();
        }
        Ok(Desk {
            own: self.correctable(&dossier.notice),
            fingerprint: dossier.fingerprint().hex(),
            dossier,
            visited: Vec::new(),
            replay_offered,
            replay_begun: has_replay,
            broken,
            signer,
        })
    }

    /// Why nothing can be told of what was decided, where that is so.
    fn unreadable(&self, broken: Option<&Break>) -> Option<String> {
        let closed = self.parts.ledger_closed.as_ref().and_then(Trouble::detail);
        let broken = broken.map(ToString::to_string);
        closed.map(ToOwned::to_owned).or(broken)
    }

    pub(super) fn dossier(&self, notice: Notice, mode: Mode) -> Result<(Dossier, Chain), Trouble> {
        let chain = self.read_chain(&ChainId {
            notice: notice.slug.clone(),
            mode,
        })?;
        let zone = self.parts.zone;
        let dossier = Dossier::new(notice, mode, &chain.lines, zone, self.replay_day());
        Ok((dossier, chain))
    }

    fn read_chain(&self, chain: &ChainId) -> Result<Chain, Trouble> {
        self.parts
            .store
            .read(chain)
            .map_err(|error| Trouble::LedgerNotOpened {
                detail: in_full(&error),
            })
    }

    /// The mode in which a notice opens: where something was done last; where nothing was, as its head
    /// says, or where it was looked at last. Looking at the other dates alone hides no choice.
    pub(super) fn mode_for(&self, notice: &Notice) -> Result<Mode, Trouble> {
        if self.is_workshop() {
            return Ok(Mode::Workshop);
        }
        let (real, _) = self.dossier(notice.clone(), Mode::Real)?;
        let (replay, _) = self.dossier(notice.clone(), Mode::Replay)?;
        Ok(self.better_mode(&real, &replay))
    }

    fn better_mode(&self, real: &Dossier, replay: &Dossier) -> Mode {
        let seen = |dossier: &Dossier| dossier.entries.last().map(|entry| entry.at);
        // A real window that is still open is never hidden by a replay of it.
        if !real.is_over(self.now) {
            return Mode::Real;
        }
        let is_replay = match (real.last_done(), replay.last_done()) {
            (None, None) => real.opens_as_replay(self.now) || seen(real) < seen(replay),
            (real, replay) => real < replay,
        };
        if is_replay { Mode::Replay } else { Mode::Real }
    }

    /// Writes that a replay started, and that these words were shown, where the chain doesn't say so yet.
    pub(super) fn note_what_is_shown(&mut self) -> Result<(), Trouble> {
        let zone = self.parts.zone;
        let Some(desk) = &self.desk else {
            return Ok(());
        };
        if desk.broken.is_some() {
            return Ok(());
        }
        let (now, dossier) = (self.now, &desk.dossier);
        let mut facts = Vec::new();
        if dossier.chain.mode != Mode::Real && !dossier.has_replay_started() {
            facts.push(Fact::ReplayStarted {
                day: self.replay_day(),
                zone,
            });
        }
        if dossier.is_new_to_the_chain() {
            facts.push(Fact::NoticeOpened {
                shown: dossier.shown(),
                zone,
            });
        }
        if facts.is_empty() {
            return Ok(());
        }
        for fact in facts {
            let (chain, words) = (&desk.dossier.chain, desk.words());
            let entry = Entry { at: now, fact };
            self.parts
                .store
                .append(chain, entry, Some(words))
                .map_err(|error| not_saved(&error))?;
        }
        self.read_ledger_anew();
        Ok(())
    }

    /// Computes home and the notice at hand from the ledger as it is now.
    pub(super) fn read_ledger_anew(&mut self) {
        if let Err(trouble) = self.try_read_ledger_anew() {
            self.trouble = Some(trouble);
        }
    }

    fn try_read_ledger_anew(&mut self) -> Result<(), Trouble> {
        let broken = |error: crate::store::StoreError| Trouble::LedgerNotOpened {
            detail: in_full(&error),
        };
        // What can't be read leaves everything as it was, to be tried again.
        let version = self.parts.store.data_version().map_err(broken)?;
        // A machine may go back; no clock of the person's has.
        self.mark = if self.is_workshop() {
            None
        } else {
            self.parts.store.mark().map_err(broken)?
        };
        self.home_as_of = today(self.now, self.parts.zone);
        if let Some(desk) = &self.desk {
            let (notice, mode) = (desk.dossier.notice.clone(), desk.dossier.chain.mode);
            let visited = desk.visited.clone();
            let mut desk = self.lay_out(notice, mode)?;
            desk.visited = visited;
            self.desk = Some(desk);
            self.fit_workshop();
        }
        let chains = self.parts.store.read_all().map_err(broken)?;
        self.home = self
            .parts
            .catalog
            .slugs()
            .filter_map(|slug| self.home_row(slug, &chains))
            .collect();
        self.ledger_version = version;
        self.preview_anew()
    }

    fn home_row(&self, slug: &str, chains: &BTreeMap<ChainId, Chain>) -> Option<HomeRow> {
        let notice = self.parts.catalog.notice(slug, self.parts.text.tag())?;
        let chain_of = |mode| {
            let notice = slug.to_owned();
            chains.get(&ChainId { notice, mode })
        };
        let dossier = |mode: Mode| {
            let lines = chain_of(mode).map_or(&[][..], |chain| &chain.lines);
            Dossier::new(
                notice.clone(),
                mode,
                lines,
                self.parts.zone,
                self.replay_day(),
            )
        };
        let mut dossier = if self.is_workshop() {
            dossier(Mode::Workshop)
        } else {
            let (real, replay) = (dossier(Mode::Real), dossier(Mode::Replay));
            match self.better_mode(&real, &replay) {
                Mode::Replay => replay,
                _ => real,
            }
        };
        let mode = dossier.chain.mode;
        let broken = chain_of(mode).and_then(|chain| chain.broken.as_ref());
        let is_unreadable = self.unreadable(broken).is_some();
        if is_unreadable {
            dossier.forget_standings();
        }
        let at_hand = dossier.choice_at_hand(self.effective_now());
        let standing = at_hand
            .and_then(|choice| dossier.standings.get(&choice.id))
            .cloned()
            .unwrap_or(Standing::Undecided);
        let side_words = at_hand
            .zip(standing.side())
            .map(|(choice, side)| shortened(&choice.side(side).words, MOST_TITLE));
        let today = today(self.now, dossier.facts.zone);
        let checks = dossier.checks().into_iter();
        let check_due = checks
            .filter(|check| check.found.is_none() && check.due <= today)
            .map(|check| check.due)
            .min();
        Some(HomeRow {
            slug: slug.to_owned(),
            title: shortened(&notice.words.title, MOST_TITLE),
            summary: shortened(&notice.words.summary, MOST_SUMMARY),
            mode,
            window: at_hand
                .and_then(|choice| dossier.windows.get(&choice.window))
                .or_else(|| dossier.main_window())
                .cloned(),
            side_words,
            still_to_tell: dossier
                .still_to_tell()
                .map(|name| shortened(name, MOST_TITLE)),
            no_choice: notice.offers_no_choice(),
            has_entries: Mode::ALL.into_iter().any(|mode| chain_of(mode).is_some()),
            own: self.parts.catalog.origin(slug) == Some(Origin::Own),
            check_due,
            announced: notice.announced,
            places: notice.jurisdictions.clone(),
            not_in: notice.not_in.clone(),
            known: if is_unreadable {
                Known::Unreadable
            } else if standing.is_of_an_earlier_revision(notice.revision) {
                Known::AskedAgain
            } else {
                Known::AsItStands
            },
            standing,
        })
    }
}
