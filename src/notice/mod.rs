//! A notice: our explanation of one policy update, as data.
//! Pure values; reading the file is `parse`, hashing what was shown is `digest`.

pub mod changes;
pub mod digest;
pub mod form;
pub mod guess;
pub mod kept;
pub mod likeness;
pub mod parse;
mod partial_date;
mod rows;
mod themes;
mod time_line;
mod typed_date;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use partial_date::PartialDate;
pub use rows::{Row, RowStanding};
pub use themes::{Speaker, Theme};
pub use time_line::{Dated, OwnDay, Period, time_line};
pub use typed_date::read_date;

use crate::window::{Applies, DecisionWindow, WindowKind};

/// The permanent name of a notice, also its folder's name: lower-case letters, digits and hyphens.
pub type Slug = String;

/// One policy update, explained in one language.
///
/// Serialised, it is what the fingerprint is computed of, so every field that is shown is in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Notice {
    pub slug: Slug,
    pub revision: u32,
    /// BCP 47 tag of the words below (after an overlay: the overlay's language).
    pub language: String,
    /// DPV location codes, `EU`, `US`, `US-CA`.
    ///
    /// None at all where the notice names no limit.
    pub jurisdictions: Vec<String>,
    /// Where it doesn't hold although `jurisdictions` would take it in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_in: Vec<String>,
    pub announced: NaiveDate,
    pub quality: Quality,
    /// The party whose notice this is.
    pub controller: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens_as: Option<OpensAs>,
    pub words: Words,
    pub parties: Vec<Party>,
    pub sources: Vec<Source>,
    pub purposes: Vec<Purpose>,
    pub data: Vec<DataCategory>,
    pub sharings: Vec<Sharing>,
    pub rights: Vec<Right>,
    pub open_questions: Vec<OpenQuestion>,
    pub claims: Vec<Claim>,
    pub contradictions: Vec<Contradiction>,
    pub easily_confused: Vec<EasilyConfused>,
    pub windows: Vec<DecisionWindow>,
    pub choices: Vec<Choice>,
    pub ways: Vec<Way>,
    pub afterwards: Vec<Afterwards>,
    /// Where the notice is about customer lists; `None` leaves the matching bench out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matching: Option<Matching>,
}

/// The words of the first step and of the notice's row at home.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Words {
    /// The notice's name: "WhatsApp and Facebook, 2016".
    pub title: String,
    /// One sentence for home.
    pub summary: String,
    /// What changes, as the title of step 1.
    pub headline: String,
    /// The second sentence of step 1.
    pub lead: String,
    /// Who tells the person.
    pub who: String,
    /// The announcement as it was made, with its real date.
    pub announcement: String,
    /// What ends on the last day.
    pub what_ends: String,
    pub if_nothing: String,
    pub if_opt_out: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quality {
    Draft,
    Sourced,
    Reviewed,
}

/// How a notice opens the first time: a historical one as a replay starting that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum OpensAs {
    Replay,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Party {
    pub id: String,
    pub name: String,
    /// What it is in this notice, in two or three words: "the parent".
    pub part: String,
    pub role: Role,
    /// How to reach it; `None` is "Not stated in the notice", never a guess.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Controller,
    Recipient,
    ThirdParty,
    Authority,
}

/// Who speaks: the same kinds for sources and for the speakers of claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpeakerKind {
    Company,
    Press,
    Critic,
    Marketer,
    Regulator,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Source {
    pub id: String,
    /// In its own language; titles are not translated.
    pub title: String,
    pub kind: SpeakerKind,
    pub publisher: String,
    pub date: PartialDate,
    /// `None` where the address isn't known (`unknown` in the file).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What was read where the original is out of reach: "kept copy of 29 August 2016".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Purpose {
    pub id: String,
    /// As it stands inside a sentence: "ads that fit you".
    pub words: String,
    /// DPV concepts it is narrower than: `dpv:PersonalisedAdvertising`.
    pub dpv: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct DataCategory {
    pub id: String,
    /// As it stands inside a sentence: "phone number".
    pub words: String,
    /// DPV concepts it is narrower than: `pd:TelephoneNumber`.
    pub dpv: Vec<String>,
}

/// One data category going to one recipient for one purpose, or said not to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Sharing {
    pub id: String,
    pub data: String,
    pub purpose: String,
    pub recipient: String,
    /// Who hands it over; the controller where the file doesn't say.
    pub from: String,
    pub shared: Shared,
    /// Most people don't expect it: shown first.
    pub surprising: bool,
    pub claims: Vec<String>,
}

/// Whether it is shared, and where it is, the two answers that matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case", tag = "answer")]
pub enum Shared {
    Yes(Limits),
    No,
    Unclear(Limits),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Limits {
    pub can_limit: CanLimit,
    pub after_opt_out: AfterOptOut,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CanLimit {
    Yes,
    No,
    Partly,
    Unclear,
}

/// In the order in which rows and edges are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AfterOptOut {
    Continues,
    Unclear,
    Stops,
}

/// A row of a notice that takes a right rather than data.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Right {
    pub id: String,
    pub words: String,
    /// What is lost.
    pub lost: String,
    pub can_keep: CanLimit,
    pub after_opt_out: AfterOptOut,
    pub claims: Vec<String>,
}

/// Something the notice leaves open.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct OpenQuestion {
    pub id: String,
    pub words: String,
    pub claims: Vec<String>,
}

/// What somebody said, in our own words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Claim {
    pub id: String,
    pub speaker: String,
    pub kind: SpeakerKind,
    pub said: PartialDate,
    pub words: String,
    /// At least one.
    pub sources: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Contradiction {
    pub id: String,
    pub question: String,
    pub sides: Vec<ContradictionSide>,
    /// A side's id, or `None` where no side is better supported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub better_supported: Option<String>,
    pub why: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ContradictionSide {
    pub id: String,
    /// The answer in a few words.
    pub words: String,
    pub claims: Vec<String>,
}

/// Two things that look alike and aren't the same.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct EasilyConfused {
    pub id: String,
    pub one: String,
    pub other: String,
    pub why: String,
    pub claims: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Choice {
    pub id: String,
    pub window: String,
    pub question: String,
    /// Ids of purposes or rights.
    pub covers: Vec<String>,
    /// The side that stands first, as in the notice itself.
    pub first: Side,
    pub opt_out: ChoiceSide,
    pub allow: ChoiceSide,
    /// What doesn't change whichever side is taken.
    pub unchanged: String,
    pub if_nothing: String,
    pub reversible: Reversible,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ChoiceSide {
    /// The side's name: "Don't share for these".
    pub words: String,
    /// What it means in the service itself.
    pub means: String,
}

/// Which way a choice goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    OptOut,
    Allow,
}

/// Whether the service itself lets one go back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reversible {
    Yes,
    No,
    Partly,
    /// The notice doesn't tell.
    Unclear,
}

/// One way to carry a choice out in the service: a channel and its steps.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Way {
    pub id: String,
    pub choice: String,
    pub channel: Channel,
    pub words: String,
    pub applies: Applies,
    pub steps: Vec<WayStep>,
    pub claims: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    InApp,
    Web,
    Letter,
    EMail,
    Phone,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct WayStep {
    pub id: String,
    pub words: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Afterwards {
    pub id: String,
    pub date: PartialDate,
    pub words: String,
    pub sources: Vec<String>,
}

/// How a shop's customer list finds a person, by the two sharings whose fate is that of the two links.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Matching {
    /// The sharing by which the network has the number from the service's account.
    pub service_number: String,
    /// The sharing by which a list is matched with the number in the person's own profile.
    pub own_number: String,
}

impl Shared {
    pub fn limits(self) -> Option<Limits> {
        match self {
            Self::Yes(limits) | Self::Unclear(limits) => Some(limits),
            Self::No => None,
        }
    }
}

impl Notice {
    pub fn party(&self, id: &str) -> Option<&Party> {
        self.parties.iter().find(|party| party.id == id)
    }

    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    pub fn purpose(&self, id: &str) -> Option<&Purpose> {
        self.purposes.iter().find(|purpose| purpose.id == id)
    }

    pub fn data_category(&self, id: &str) -> Option<&DataCategory> {
        self.data.iter().find(|data| data.id == id)
    }

    pub fn sharing(&self, id: &str) -> Option<&Sharing> {
        self.sharings.iter().find(|sharing| sharing.id == id)
    }

    pub fn right(&self, id: &str) -> Option<&Right> {
        self.rights.iter().find(|right| right.id == id)
    }

    pub fn claim(&self, id: &str) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.id == id)
    }

    pub fn choice(&self, id: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.id == id)
    }

    pub fn window(&self, id: &str) -> Option<&DecisionWindow> {
        self.windows.iter().find(|window| window.id == id)
    }

    /// The window of the first choice, or the first window where nothing can be chosen.
    pub fn main_window(&self) -> Option<&DecisionWindow> {
        self.choices
            .first()
            .and_then(|choice| self.window(&choice.window))
            .or_else(|| self.windows.first())
    }

    pub fn offers_no_choice(&self) -> bool {
        self.windows
            .iter()
            .all(|window| window.kind == WindowKind::NoChoice)
    }
}

impl Choice {
    pub fn side(&self, side: Side) -> &ChoiceSide {
        match side {
            Side::OptOut => &self.opt_out,
            Side::Allow => &self.allow,
        }
    }

    /// Both sides, in the notice's order.
    pub fn sides(&self) -> [Side; 2] {
        match self.first {
            Side::OptOut => [Side::OptOut, Side::Allow],
            Side::Allow => [Side::Allow, Side::OptOut],
        }
    }
}
