//! The signed bytes as a paper to read. It is made of them alone, so that nothing on paper can say
//! what the signed file doesn't, and a stranger's record is drawn like one's own.
//!
//! The first page answers a stranger by itself; whatever else the record holds follows after it.

mod dates;
mod first;
mod happened;
mod outcomes;
mod read;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::{
    Format,
    json::Json,
    proof::{self, Verdict},
};
use crate::{
    ledger::Mode,
    paper::{Attached, Block, Paper, PaperSize, Span, Weight, Words, plain, soft},
    text::Text,
};
use read::{clean, items, moment, said, texts};

/// The record as a paper; `None` where the bytes are no record of a version that is known here.
///
/// A record that was altered since it was signed is drawn too, and says so across every page.
pub fn page(signed: &[u8], size: PaperSize) -> Option<Paper> {
    let verdict = proof::verify(signed);
    if matches!(verdict, Verdict::NotARecord { .. }) {
        return None;
    }
    let parsed = Json::parse(signed).ok()?;
    let [receipt] = parsed.value.list("@graph")? else {
        return None;
    };
    let page = Page::of(receipt, verdict.signer())?;
    let attached = Attached {
        name: Format::JsonLd.file_name().to_owned(),
        media_type: "application/ld+json".to_owned(),
        description: page.text.say("page-attached"),
        bytes: signed.to_vec(),
    };
    Some(Paper {
        title: said(receipt, "title")?,
        language: page.text.tag().to_owned(),
        size,
        made: page.made,
        across: page.across(),
        foot: page.foot(),
        blocks: [page.first(), vec![Block::NewPage], page.rest()].concat(),
        attached: Some(attached),
    })
}

/// What the parts of the page look up in the record.
struct Page<'j> {
    receipt: &'j Json,
    notice: &'j Json,
    text: Text,
    zone: Tz,
    mode: Mode,
    made: DateTime<Utc>,
    /// `None` where the record isn't what was signed.
    signer: Option<&'j str>,
    /// Names of parties by IRI.
    parties: BTreeMap<&'j str, &'j str>,
    /// A side's words by choice and side.
    sides: BTreeMap<(&'j str, &'j str), &'j str>,
    /// What a choice asks, by id.
    questions: BTreeMap<&'j str, &'j str>,
    /// A step's words by id.
    steps: BTreeMap<&'j str, &'j str>,
}

impl<'j> Page<'j> {
    fn of(receipt: &'j Json, signer: Option<&'j str>) -> Option<Self> {
        let mode = Mode::ALL
            .into_iter()
            .find(|mode| Some(mode.as_str()) == receipt.text("mode"))?;
        let [notice] = receipt.list("notice")? else {
            return None;
        };
        receipt.list("records")?;
        let pairs = |list, key, value| {
            let pair = move |item: &'j Json| Some((item.text(key)?, item.text(value)?));
            items(receipt, list).iter().filter_map(pair).collect()
        };
        let zone = receipt.text("zone").and_then(|zone| zone.parse().ok());
        Some(Self {
            receipt,
            notice,
            text: Text::new(receipt.text("language").unwrap_or_default()),
            zone: zone.unwrap_or(Tz::UTC),
            mode,
            made: moment(receipt, "created")?,
            signer,
            parties: pairs("entity", "id", "name"),
            sides: sides(receipt),
            questions: pairs("records", "choice", "title"),
            steps: pairs("steps", "step", "title"),
        })
    }

    fn across(&self) -> Option<String> {
        match self.mode {
            _ if self.signer.is_none() => Some(self.text.say("page-across-altered")),
            Mode::Real => None,
            Mode::Replay => Some(self.text.say("page-across-replay")),
            Mode::Workshop => Some(self.text.say("page-across-workshop")),
        }
    }

    fn foot(&self) -> String {
        let title = said(self.notice, "title").unwrap_or_default();
        let record: String = said(self.receipt, "identifier").unwrap_or_default();
        let record: String = record.chars().take(8).collect();
        let title: String = title.chars().take(60).collect();
        self.text.say_with(
            "page-foot",
            &[("title", title.into()), ("record", record.into())],
        )
    }

    /// All that a reader may want after the first page.
    fn rest(&self) -> Vec<Block> {
        [
            self.table_of_outcomes(),
            self.not_shared(),
            self.unaffected(),
            self.table_of_days(),
            self.history(),
            self.steps_done(),
            self.letters(),
            self.evidence(),
            self.checks(),
            self.told_afterwards(),
            self.imported(),
            self.limits_left(),
            self.replaced(),
        ]
        .concat()
    }

    fn heading(&self, id: &str) -> Block {
        Block::Heading(plain(self.text.say(id)))
    }

    /// Whether the notice lets anything be chosen.
    fn offers_a_choice(&self) -> bool {
        !items(self.receipt, "records").is_empty()
    }

    /// Says how many more there are than those drawn.
    fn more(&self, left: usize) -> Option<Words> {
        (left > 0).then(|| soft(self.text.say_with("page-more", &[("count", left.into())])))
    }

    fn party(&self, id: &str) -> Option<&'j str> {
        self.parties.get(id).copied()
    }

    /// The side's words; their ids where the record doesn't hold them.
    fn side(&self, json: &Json) -> Option<String> {
        let (choice, side) = (json.text("choice")?, json.text("side")?);
        let words = said(json, "title")
            .or_else(|| self.sides.get(&(choice, side)).map(|words| clean(words)));
        Some(words.unwrap_or_else(|| clean(&format!("{choice}: {side}"))))
    }

    /// On the person's own clock, which is named once for the page.
    fn at(&self, json: &Json, name: &str) -> Option<String> {
        moment(json, name).map(|at| self.text.moment(at, self.zone))
    }

    fn day(&self, json: &Json, name: &str) -> Option<String> {
        read::day(json, name).map(|day| self.text.date(day))
    }

    fn say_with(&self, id: &str, name: &str, value: impl Into<String>) -> String {
        self.text.say_with(id, &[(name, value.into().into())])
    }
}

/// A side's words, from what was chosen and from what was told.
fn sides(receipt: &Json) -> BTreeMap<(&str, &str), &str> {
    let mut sides = BTreeMap::new();
    for record in items(receipt, "records") {
        let Some(choice) = record.text("choice") else {
            continue;
        };
        for event in items(record, "consentStatus") {
            if let (Some(side), Some(words)) = (event.text("side"), event.text("title")) {
                sides.insert((choice, side), words);
            }
        }
    }
    for told in items(receipt, "toldAfterwards") {
        if let (Some(choice), Some(side), Some(words)) =
            (told.text("choice"), told.text("side"), told.text("title"))
        {
            sides.entry((choice, side)).or_insert(words);
        }
    }
    sides
}

/// A sentence around words of another weight. `sentence` is made with `GAP` in their place.
fn around(sentence: &str, words: Span) -> Words {
    let (before, after) = sentence.split_once(GAP).unwrap_or((sentence, ""));
    let part = |words: &str| Span {
        words: words.to_owned(),
        weight: Weight::Plain,
    };
    let mut parts = vec![part(before), words, part(after)];
    parts.retain(|part| !part.words.is_empty());
    parts
}

/// Stands where other words go. No text of a record holds it: `clean` takes it out.
const GAP: char = '\u{1}';

/// Whether a node is of this type, among others.
fn is_a(json: &Json, kind: &str) -> bool {
    texts(json, "type").contains(&kind)
}
