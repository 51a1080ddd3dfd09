//! The first page: what was chosen about which notice, until when, what it changes, who signed it,
//! and what it doesn't prove. Never takes silence, or what was told afterwards, for a choice.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{
    GAP, Page, around, is_a,
    read::{MOST_ROWS, clean, day, in_fours, items, moment, said, texts},
};
use crate::{
    ledger::Mode,
    paper::{Block, Span, Weight, Words, code, plain, strong},
    record::json::Json,
};

/// So much of what the record doesn't prove stands on the first page: the record names the most
/// important first.
const LIMITS_FIRST: usize = 4;

/// What holds of one choice when the record was made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Status<'j> {
    Chosen {
        side: &'j str,
        at: DateTime<Utc>,
        worth: Option<&'j str>,
        /// Of the notice that was shown.
        revision: Option<&'j str>,
    },
    Undecided,
    Closed,
    /// The record doesn't say it in a way that is known.
    Unclear,
}

impl Page<'_> {
    pub(super) fn first(&self) -> Vec<Block> {
        let title = said(self.receipt, "title").unwrap_or_default();
        [
            vec![Block::Title(plain(title))],
            self.strips(),
            self.leads(),
            self.notice_facts(),
            self.time_to_choose(),
            self.fates(),
            self.who_signed(),
            self.limits(),
        ]
        .concat()
    }

    fn strips(&self) -> Vec<Block> {
        let altered = self.signer.is_none().then(|| self.text.say("page-altered"));
        let mode = match self.mode {
            Mode::Real => None,
            Mode::Replay => Some(self.text.say("receipt-about-replay")),
            Mode::Workshop => Some(self.text.say("receipt-about-workshop")),
        };
        let strips = altered.into_iter().chain(mode);
        strips.map(|words| Block::Strip(plain(words))).collect()
    }

    /// One sentence for each choice. A choice that covers several purposes has a record for each, and
    /// they say the same; where a stranger's don't, each is told.
    fn leads(&self) -> Vec<Block> {
        let records = items(self.receipt, "records");
        let mut leads = Vec::new();
        if !self.offers_a_choice() {
            leads.push(Block::Lead(strong(self.text.say("page-no-choice"))));
        }
        let mut seen = BTreeSet::new();
        for record in records {
            let question = record.text("title").unwrap_or_default();
            let status = status_of(record);
            if seen.len() < MOST_ROWS
                && seen.insert((record.text("choice"), question, status.clone()))
            {
                let question = said(record, "title").map(|question| plain(format!("{question}\n")));
                let words = [question.unwrap_or_default(), self.lead(&status)].concat();
                leads.push(Block::Lead(words));
            }
        }
        if !items(self.receipt, "toldAfterwards").is_empty() {
            let hint = self.text.say("page-told-hint");
            leads.push(Block::Text(plain(hint)));
        }
        leads
    }

    fn lead(&self, status: &Status<'_>) -> Words {
        let (side, at, worth, revision) = match status {
            Status::Chosen {
                side,
                at,
                worth,
                revision,
            } => (clean(side), at, *worth, *revision),
            Status::Undecided => return strong(self.text.say("page-undecided")),
            Status::Closed => return strong(self.text.say("page-closed")),
            Status::Unclear => return strong(self.text.say("page-unclear")),
        };
        let variables = [
            ("side", GAP.to_string().into()),
            ("moment", self.text.moment_and_zone(*at, self.zone).into()),
        ];
        let sentence = match worth {
            Some("in-time") => self.text.say_with("page-chosen", &variables),
            Some("after-safe-date") => self
                .text
                .say_with("page-chosen-after-safe-date", &variables),
            Some("future-only") => self.text.say_with("page-chosen-for-the-future", &variables),
            _ => self.text.say_with("page-chosen-at", &variables),
        };
        let side = Span {
            words: side,
            weight: Weight::Strong,
        };
        let mut words = around(&sentence, side);
        if let Some(revision) = revision.filter(|then| Some(*then) != self.notice.text("version")) {
            let revision = [("revision", clean(revision).into())];
            let then = self.text.say_with("page-chosen-then", &revision);
            words.extend(plain(format!(" {then}")));
        }
        words
    }

    fn notice_facts(&self) -> Vec<Block> {
        let notice = self.notice;
        let controller = notice.text("publisher").and_then(|id| self.party(id));
        let made = self.text.moment_and_zone(self.made, self.zone);
        let fingerprint = said(notice, "sha256").map(|hash| code(in_fours(&hash)));
        let facts = [
            ("page-notice-title", self.title_apart().map(plain)),
            (
                "page-notice-from",
                controller.map(|name| plain(clean(name))),
            ),
            (
                "page-notice-announced",
                day(notice, "date").map(|day| plain(self.text.date(day))),
            ),
            ("page-notice-revision", self.revision().map(plain)),
            ("page-notice-fingerprint", fingerprint),
            ("page-made", Some(plain(made))),
        ];
        let facts = facts
            .into_iter()
            .filter_map(|(id, words)| Some((self.text.say(id), words?)))
            .collect();
        let headline = said(notice, "headline").map(|words| Block::Text(plain(words)));
        [
            vec![self.heading("page-notice")],
            headline.into_iter().collect(),
            vec![Block::Facts(facts)],
        ]
        .concat()
    }

    /// The notice's title, where the record's own doesn't hold it.
    fn title_apart(&self) -> Option<String> {
        let whole = said(self.receipt, "title").unwrap_or_default();
        said(self.notice, "title").filter(|title| !whole.contains(title))
    }

    /// The revision and the language of the words that were read.
    fn revision(&self) -> Option<String> {
        let revision = said(self.notice, "version")?;
        Some(match said(self.notice, "language") {
            Some(language) => self.text.say_with(
                "page-revision-in",
                &[("revision", revision.into()), ("language", language.into())],
            ),
            None => revision,
        })
    }

    fn who_signed(&self) -> Vec<Block> {
        let Some(signer) = self.signer else {
            return Vec::new();
        };
        let command = Span {
            words: "fair-notice verify FILE".to_owned(),
            weight: Weight::Code,
        };
        let check = self.say_with("page-check", "command", GAP);
        vec![Block::Qr {
            payload: signer.to_owned(),
            about: self.text.say("page-qr"),
            beside: vec![
                self.heading("page-signer"),
                Block::Text(code(in_fours(signer))),
                Block::Text(plain(self.text.say("page-not-signed"))),
                Block::Text(around(&check, command)),
            ],
        }]
    }

    fn limits(&self) -> Vec<Block> {
        let limits = texts(self.receipt, "limits");
        let limits: Vec<String> = limits.into_iter().take(LIMITS_FIRST).map(clean).collect();
        if limits.is_empty() {
            return Vec::new();
        }
        vec![
            self.heading("page-limits"),
            Block::Small(plain(limits.join(" "))),
        ]
    }

    /// What it doesn't prove either, and matters less.
    pub(super) fn limits_left(&self) -> Vec<Block> {
        let limits = texts(self.receipt, "limits");
        let all = limits.len().saturating_sub(LIMITS_FIRST);
        let left = limits.into_iter().skip(LIMITS_FIRST).take(MOST_ROWS);
        let left = left.map(|limit| plain(clean(limit))).collect();
        let list = self.list("page-limits-more", left);
        self.with_more(list, all)
    }
}

/// The last event of a record, where its parts agree with each other.
fn status_of(record: &Json) -> Status<'_> {
    let Some(event) = items(record, "consentStatus").last() else {
        return Status::Unclear;
    };
    let given = is_a(event, "dpv:ConsentGiven") || is_a(event, "dpv:RenewedConsentGiven");
    let refused = is_a(event, "dpv:ConsentRefused") || is_a(event, "dpv:ConsentWithdrawn");
    match (given, refused, event.text("side")) {
        (true, false, Some("allow")) | (false, true, Some("opt-out")) => {
            match (event.text("title"), moment(event, "indicatedAt")) {
                (Some(side), Some(at)) => Status::Chosen {
                    side,
                    at,
                    worth: event.text("worth"),
                    revision: event.text("version"),
                },
                _ => Status::Unclear,
            }
        }
        (false, false, None) if is_a(event, "dpv:ConsentRequested") => Status::Undecided,
        (false, false, None) if is_a(event, "dpv:ConsentUnknown") => Status::Closed,
        _ => Status::Unclear,
    }
}
