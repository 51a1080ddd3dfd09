//! The notice file that a filled-in form gives: an ordinary `notice.toml`, as if written by hand.

use super::{Counted, Form, FormKind, FormRow};
use crate::limits;
use crate::{
    notice::{
        CanLimit, Channel,
        parse::{is_bidi, is_control},
    },
    text::Text,
    window::{Anchor, WindowKind},
};

/// The texts of a column, each once, with the id that rows name it by.
struct Column {
    prefix: &'static str,
    words: Vec<String>,
}

impl Column {
    fn new(prefix: &'static str) -> Self {
        let words = Vec::new();
        Self { prefix, words }
    }

    fn id_of(&mut self, words: &str) -> String {
        let known = self.words.iter().position(|other| other == words);
        let index = known.unwrap_or_else(|| {
            self.words.push(words.to_owned());
            self.words.len() - 1
        });
        format!("{}-{}", self.prefix, index + 1)
    }

    fn rows(&self) -> impl Iterator<Item = (String, &str)> {
        let id = |index: usize| format!("{}-{}", self.prefix, index + 1);
        let words = self.words.iter().enumerate();
        words.map(move |(index, words)| (id(index), words.as_str()))
    }
}

/// Lines of TOML.
struct Toml(String);

impl Toml {
    fn table(&mut self, name: &str) {
        self.0.push('\n');
        self.line(name);
    }

    fn text(&mut self, key: &str, words: &str) {
        self.line(&format!("{key} = {}", toml::Value::from(words)));
    }

    fn plain(&mut self, key: &str, value: impl std::fmt::Display) {
        self.line(&format!("{key} = {value}"));
    }

    fn list(&mut self, key: &str, items: &[String]) {
        let items = items
            .iter()
            .map(|item| toml::Value::from(item.as_str()).to_string());
        let items = items.collect::<Vec<_>>().join(", ");
        self.line(&format!("{key} = [{items}]"));
    }

    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }
}

impl Form {
    /// The file's text. A form that lacks nothing gives one without problems.
    pub fn file(&self, slug: &str, revision: u32, text: &Text) -> String {
        let mut toml = Toml(String::new());
        toml.plain("format", 1);
        toml.text("slug", slug);
        toml.plain("revision", revision);
        toml.text("language", text.tag());
        toml.list("jurisdictions", &self.place_codes().unwrap_or_default());
        toml.plain("announced", self.announced);
        toml.text("quality", "draft");
        toml.text("controller", "controller");
        self.words(&mut toml, text);
        self.rows(&mut toml, text);
        self.window(&mut toml, text);
        toml.0
    }

    fn words(&self, toml: &mut Toml, text: &Text) {
        let who = clean(&self.who);
        let what = clean(&self.what);
        let year = self.announced.format("%Y").to_string();
        toml.table("[words]");
        let title = [("who", who.as_str().into()), ("year", year.into())];
        toml.text("title", &text.say_with("form-title", &title));
        toml.text("summary", &what);
        toml.text("headline", &what);
        toml.text("lead", &text.say(lead_id(self.ends)));
        toml.text("who", &who);
        let date = [("date", text.date(self.announced).into())];
        toml.text("announcement", &text.say_with("form-announcement", &date));
        toml.text("what-ends", &text.say(ends_id(self.ends)));
        toml.text("if-nothing", &text.say("form-if-nothing"));
        let refused = match self.ends {
            WindowKind::NoChoice => text.say("form-no-opt-out"),
            _ => text.say("form-if-opt-out"),
        };
        toml.text("if-opt-out", &refused);
    }

    fn rows(&self, toml: &mut Toml, text: &Text) {
        let (mut data, mut purposes) = (Column::new("data"), Column::new("purpose"));
        let mut recipients = Column::new("recipient");
        let rows: Vec<(&FormRow, [String; 3])> = self
            .rows
            .iter()
            .map(|row| {
                let or = |words: &str, id: &str| match clean(words) {
                    words if words.is_empty() => text.say(id),
                    words => words,
                };
                let ids = [
                    data.id_of(&or(&row.data, "form-data-unnamed")),
                    purposes.id_of(&or(&row.purpose, "form-purpose-unnamed")),
                    recipients.id_of(&or(&row.recipient, "form-recipient-unnamed")),
                ];
                (row, ids)
            })
            .collect();
        toml.table("[[party]]");
        toml.text("id", "controller");
        toml.text("name", &clean(&self.who));
        toml.text("part", &text.say("form-part-company"));
        toml.text("role", "controller");
        if !clean(&self.contact).is_empty() {
            toml.text("contact", &clean(&self.contact));
        }
        for (id, name) in recipients.rows() {
            toml.table("[[party]]");
            toml.text("id", &id);
            toml.text("name", name);
            toml.text("part", &text.say("form-part-recipient"));
            toml.text("role", "recipient");
        }
        toml.table("[[source]]");
        toml.text("id", "notice");
        toml.text("title", &text.say("form-source"));
        toml.text("kind", "company");
        toml.text("publisher", &clean(&self.who));
        toml.text("date", &self.announced.to_string());
        toml.text("url", "unknown");
        for (id, words) in purposes.rows() {
            toml.table("[[purpose]]");
            toml.text("id", &id);
            toml.text("words", words);
            toml.line(r#"dpv = ["dpv:Purpose"]"#);
        }
        for (id, words) in data.rows() {
            toml.table("[[data]]");
            toml.text("id", &id);
            toml.text("words", words);
            toml.line(r#"dpv = ["dpv:PersonalData"]"#);
        }
        for (index, (row, [data, purpose, recipient])) in rows.iter().enumerate() {
            toml.table("[[sharing]]");
            toml.text("id", &format!("row-{}", index + 1));
            toml.text("data", data);
            toml.text("purpose", purpose);
            toml.text("recipient", recipient);
            let shared = match row.shared {
                Some(true) => "yes",
                Some(false) => "no",
                None => "unclear",
            };
            toml.text("shared", shared);
            if row.shared != Some(false) {
                let (can_limit, after) = limits(row.can_limit);
                toml.text("can-limit", can_limit);
                toml.text("after-opt-out", after);
            }
            toml.line(r#"claims = ["notice-says"]"#);
        }
        toml.table("[[claim]]");
        toml.text("id", "notice-says");
        toml.text("speaker", &clean(&self.who));
        toml.text("kind", "company");
        toml.text("said", &self.announced.to_string());
        toml.text("words", &clean(&self.what));
        toml.line(r#"sources = ["notice"]"#);
        if self.ends != WindowKind::NoChoice {
            let covers = rows.iter().filter(|(row, _)| row.is_limitable());
            let mut ids: Vec<String> = covers.map(|(_, [_, purpose, _])| purpose.clone()).collect();
            ids.dedup();
            ids.sort();
            ids.dedup();
            self.choice(toml, text, &ids);
        }
    }

    fn choice(&self, toml: &mut Toml, text: &Text, covers: &[String]) {
        let who = [("who", clean(&self.who).into())];
        toml.table("[[choice]]");
        toml.text("id", "choice");
        toml.text("window", "window");
        toml.text("question", &text.say_with("form-question", &who));
        toml.list("covers", covers);
        toml.text("unchanged", &text.say("form-unchanged"));
        toml.text("if-nothing", &text.say("form-if-nothing"));
        // Nobody asks for it: the shortest notice says nothing of it.
        toml.text("reversible", "unclear");
        toml.table("[choice.opt-out]");
        toml.text("words", &text.say("form-opt-out"));
        toml.text("means", &text.say_with("form-opt-out-means", &who));
        toml.table("[choice.allow]");
        toml.text("words", &text.say("form-allow"));
        toml.text("means", &text.say("form-allow-means"));
        let (channel, [words, tell, keep]) = way_names(self.channel);
        let contact = match clean(&self.contact) {
            contact if contact.is_empty() => text.say("form-contact-unnamed"),
            contact => contact,
        };
        let contact = [("contact", contact.into())];
        toml.table("[[way]]");
        toml.text("id", "way");
        toml.text("choice", "choice");
        toml.text("channel", channel);
        toml.text("words", &text.say(words));
        toml.line(r#"claims = ["notice-says"]"#);
        for (step, words) in [
            ("tell", text.say_with(tell, &contact)),
            ("keep", text.say(keep)),
        ] {
            toml.table("[[way.step]]");
            toml.text("id", step);
            toml.text("words", &words);
        }
    }

    fn window(&self, toml: &mut Toml, text: &Text) {
        toml.table("[[window]]");
        toml.text("id", "window");
        toml.text("kind", kind_name(self.ends));
        match self.kind {
            // An old customer has no date.
            FormKind::Bank if self.ends == WindowKind::SharingStarts => {
                toml.text("until-told", "open-ended");
            }
            FormKind::Carrier if self.ends == WindowKind::SharingStarts => {
                toml.text("until-told", "sharing-starts");
            }
            _ => {}
        }
        if self.kind == FormKind::Carrier {
            toml.text("renews-every", "2 years");
        }
        if self.ends == WindowKind::OpenEnded {
            return;
        }
        toml.table("[[window.reading]]");
        toml.text("id", "reading");
        match self.counted {
            Counted::Day(day) => {
                let day = day.unwrap_or(self.announced);
                let date = [("date", text.date(day).into())];
                // What begins on a day is told by that day; what ends, by the last one.
                let begins = matches!(self.ends, WindowKind::SharingStarts | WindowKind::NoChoice);
                let rule = if begins {
                    "form-rule-from"
                } else {
                    "form-rule-by"
                };
                toml.text("words", &text.say_with(rule, &date));
                toml.plain("date", day);
                if begins {
                    toml.text("ends", "before");
                }
            }
            Counted::From(anchor, days) => {
                let (name, rule) = anchor_names(anchor);
                let days_said = [("days", days.into())];
                toml.text("words", &text.say_with(rule, &days_said));
                toml.text("anchor", name);
                toml.plain("days", days);
            }
        }
        if self.channel == Channel::Letter {
            toml.text("met-by", "postmarked");
        }
        toml.line(r#"claims = ["notice-says"]"#);
    }
}

/// One paragraph without the characters that a notice refuses, no longer than a field is.
pub(super) fn clean(words: &str) -> String {
    let kept = words
        .chars()
        .filter(|c| !is_bidi(*c))
        .map(|c| if is_control(c) { ' ' } else { c })
        .take(limits::FIELD_TEXT);
    kept.collect::<String>().trim().to_owned()
}

fn limits(can_limit: CanLimit) -> (&'static str, &'static str) {
    match can_limit {
        CanLimit::Yes => ("yes", "stops"),
        CanLimit::No => ("no", "continues"),
        CanLimit::Partly => ("partly", "unclear"),
        CanLimit::Unclear => ("unclear", "unclear"),
    }
}

fn kind_name(kind: WindowKind) -> &'static str {
    match kind {
        WindowKind::RightExpires => "right-expires",
        WindowKind::SharingStarts => "sharing-starts",
        WindowKind::NotRetroactive => "not-retroactive",
        WindowKind::OpenEnded => "open-ended",
        WindowKind::NoChoice => "no-choice",
    }
}

fn lead_id(kind: WindowKind) -> &'static str {
    match kind {
        WindowKind::RightExpires => "form-lead-right-expires",
        WindowKind::SharingStarts => "form-lead-sharing-starts",
        WindowKind::NotRetroactive => "form-lead-not-retroactive",
        WindowKind::OpenEnded => "form-lead-open-ended",
        WindowKind::NoChoice => "form-lead-no-choice",
    }
}

fn ends_id(kind: WindowKind) -> &'static str {
    match kind {
        WindowKind::RightExpires => "form-ends-right-expires",
        WindowKind::SharingStarts => "form-ends-sharing-starts",
        WindowKind::NotRetroactive => "form-ends-not-retroactive",
        WindowKind::OpenEnded => "form-ends-open-ended",
        WindowKind::NoChoice => "form-ends-no-choice",
    }
}

/// As the file names it, and the ids of its heading and its two steps.
fn way_names(channel: Channel) -> (&'static str, [&'static str; 3]) {
    match channel {
        Channel::InApp => (
            "in-app",
            [
                "form-way-in-app",
                "form-way-in-app-tell",
                "form-way-in-app-keep",
            ],
        ),
        Channel::Web => (
            "web",
            ["form-way-web", "form-way-web-tell", "form-way-web-keep"],
        ),
        Channel::Letter => (
            "letter",
            [
                "form-way-letter",
                "form-way-letter-tell",
                "form-way-letter-keep",
            ],
        ),
        Channel::EMail => (
            "e-mail",
            [
                "form-way-e-mail",
                "form-way-e-mail-tell",
                "form-way-e-mail-keep",
            ],
        ),
        Channel::Phone => (
            "phone",
            [
                "form-way-phone",
                "form-way-phone-tell",
                "form-way-phone-keep",
            ],
        ),
    }
}

/// As the file names it, and the id of its rule in words.
fn anchor_names(anchor: Anchor) -> (&'static str, &'static str) {
    match anchor {
        Anchor::Announced => ("announced", "form-rule-announced"),
        Anchor::Shown => ("shown", "form-rule-shown"),
        Anchor::Accepted => ("accepted", "form-rule-accepted"),
        Anchor::Sent => ("sent", "form-rule-sent"),
        Anchor::Received => ("received", "form-rule-received"),
        Anchor::Registered => ("registered", "form-rule-registered"),
    }
}
