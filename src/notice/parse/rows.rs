//! The walk over a notice's keys and rows, in the order in which the format names them.

use toml::de::DeTable;

use super::{
    FORMAT, ProblemKind,
    fields::{Fields, is_id},
    names::{
        AFTER_OPT_OUT, APPLIES, CAN_LIMIT, CHANNELS, OPENS_AS, QUALITIES, REVERSIBLE, ROLES,
        SHARED, SIDES, SPEAKER_KINDS, SharedAnswer,
    },
    problem::Expected,
    reader::Reader,
    rules,
};
use crate::{
    notice::{
        Afterwards, Choice, ChoiceSide, Claim, Contradiction, ContradictionSide, DataCategory,
        EasilyConfused, Limits, Matching, Notice, OpenQuestion, PartialDate, Party, Purpose, Right,
        Shared, Sharing, Source, Way, WayStep, Words,
    },
    text::is_right_to_left,
};

/// The notice, with stand-ins for whatever could not be read and was told.
pub(super) fn notice<'a>(r: &mut Reader<'a>, table: &'a DeTable<'a>) -> Notice {
    let mut top = Fields::new(String::new(), 0, table);
    let f = &mut top;
    f.number(r, "format", FORMAT..FORMAT + 1);
    let notice = Notice {
        slug: f
            .read(r, "slug", Expected::Slug, |text| {
                is_id(text).then(|| text.to_owned())
            })
            .unwrap_or_default(),
        revision: f.number(r, "revision", 1..1_000_001),
        language: language(r, f),
        jurisdictions: jurisdictions(r, f, "jurisdictions"),
        not_in: if f.gives("not-in") {
            jurisdictions(r, f, "not-in")
        } else {
            Vec::new()
        },
        announced: f.day(r, "announced"),
        quality: f.one_of(r, "quality", &QUALITIES),
        controller: f.reference(r, "controller", &["party"]),
        opens_as: f
            .gives("opens-as")
            .then(|| f.one_of(r, "opens-as", &OPENS_AS)),
        words: words(r, f),
        parties: r.table(f, "party", |r, f, id| Party {
            id,
            name: f.text(r, "name"),
            part: f.text(r, "part"),
            role: f.one_of(r, "role", &ROLES),
            contact: f.optional_text(r, "contact"),
        }),
        sources: r.table(f, "source", |r, f, id| Source {
            id,
            title: f.text(r, "title"),
            kind: f.one_of(r, "kind", &SPEAKER_KINDS),
            publisher: f.text(r, "publisher"),
            date: f.partial_date(r, "date"),
            url: f
                .read(r, "url", Expected::Address, |text| {
                    (text == "unknown" || is_address(text)).then(|| text.to_owned())
                })
                .filter(|url| url != "unknown"),
            copy: f.optional_text(r, "copy"),
        }),
        purposes: r.table(f, "purpose", |r, f, id| Purpose {
            id,
            words: f.text(r, "words"),
            dpv: concepts(r, f),
        }),
        data: r.table(f, "data", |r, f, id| DataCategory {
            id,
            words: f.text(r, "words"),
            dpv: concepts(r, f),
        }),
        sharings: Vec::new(),
        rights: r.table(f, "right", |r, f, id| Right {
            id,
            words: f.text(r, "words"),
            lost: f.text(r, "lost"),
            can_keep: f.one_of(r, "can-keep", &CAN_LIMIT),
            after_opt_out: f.one_of(r, "after-opt-out", &AFTER_OPT_OUT),
            claims: f.some_references(r, "claims", &["claim"]),
        }),
        open_questions: r.table(f, "open", |r, f, id| OpenQuestion {
            id,
            words: f.text(r, "words"),
            claims: f.references(r, "claims", &["claim"]),
        }),
        claims: r.table(f, "claim", |r, f, id| Claim {
            id,
            speaker: f.text(r, "speaker"),
            kind: f.one_of(r, "kind", &SPEAKER_KINDS),
            said: f.partial_date(r, "said"),
            words: f.text(r, "words"),
            sources: f.some_references(r, "sources", &["source"]),
        }),
        contradictions: r.table(f, "contradiction", contradiction),
        easily_confused: r.table(f, "easily-confused", |r, f, id| EasilyConfused {
            id,
            one: f.text(r, "one"),
            other: f.text(r, "other"),
            why: f.text(r, "why"),
            claims: f.some_references(r, "claims", &["claim"]),
        }),
        windows: Vec::new(),
        choices: r.table(f, "choice", choice),
        ways: r.table(f, "way", way),
        afterwards: r.table(f, "afterwards", |r, f, id| Afterwards {
            id,
            date: f
                .read(r, "date", Expected::DayMonthOrYear, |text| {
                    PartialDate::parse(text).filter(|date| *date != PartialDate::Unknown)
                })
                .unwrap_or(PartialDate::Unknown),
            words: f.text(r, "words"),
            sources: f.some_references(r, "sources", &["source"]),
        }),
        matching: matching(r, f),
    };
    // These two need the controller and the day of the announcement.
    let notice = Notice {
        sharings: r.table(f, "sharing", |r, f, id| {
            sharing(r, f, id, &notice.controller)
        }),
        windows: r.table(f, "window", |r, f, id| {
            rules::window(r, f, id, notice.announced)
        }),
        ..notice
    };
    top.finish(r);
    rules::check(r, &notice);
    r.check_references();
    notice
}

fn words<'a>(r: &mut Reader<'a>, top: &mut Fields<'a>) -> Words {
    let Some(mut f) = top.table(r, "words", "words") else {
        return Words::default();
    };
    let words = Words {
        title: f.text(r, "title"),
        summary: f.text(r, "summary"),
        headline: f.text(r, "headline"),
        lead: f.text(r, "lead"),
        who: f.text(r, "who"),
        announcement: f.text(r, "announcement"),
        what_ends: f.text(r, "what-ends"),
        if_nothing: f.text(r, "if-nothing"),
        if_opt_out: f.text(r, "if-opt-out"),
    };
    f.finish(r);
    words
}

/// `[matching]` names two sharings; a notice that isn't about customer lists leaves it out.
fn matching<'a>(r: &mut Reader<'a>, top: &mut Fields<'a>) -> Option<Matching> {
    if !top.gives("matching") {
        return None;
    }
    let mut f = top.table(r, "matching", "matching")?;
    let matching = Matching {
        service_number: f.reference(r, "service-number", &["sharing"]),
        own_number: f.reference(r, "own-number", &["sharing"]),
    };
    f.finish(r);
    Some(matching)
}

fn sharing<'a>(r: &mut Reader<'a>, f: &mut Fields<'a>, id: String, controller: &str) -> Sharing {
    Sharing {
        id,
        data: f.reference(r, "data", &["data"]),
        purpose: f.reference(r, "purpose", &["purpose"]),
        recipient: f.reference(r, "recipient", &["party"]),
        from: if f.gives("from") {
            f.reference(r, "from", &["party"])
        } else {
            controller.to_owned()
        },
        shared: shared(r, f),
        surprising: f.flag(r, "surprising"),
        claims: f.some_references(r, "claims", &["claim"]),
    }
}

fn shared<'a>(r: &mut Reader<'a>, f: &mut Fields<'a>) -> Shared {
    let told = r.told();
    let answer = f.one_of(r, "shared", &SHARED);
    if r.told() > told {
        // Whether limits belong here isn't known.
        f.take("can-limit");
        f.take("after-opt-out");
        return Shared::No;
    }
    if answer == SharedAnswer::No {
        for key in ["can-limit", "after-opt-out"] {
            if let Some((offset, _)) = f.take(key) {
                let key = key.to_owned();
                r.tell(offset, ProblemKind::LimitOfUnshared { key });
            }
        }
        return Shared::No;
    }
    let limits = Limits {
        can_limit: f.one_of(r, "can-limit", &CAN_LIMIT),
        after_opt_out: f.one_of(r, "after-opt-out", &AFTER_OPT_OUT),
    };
    match answer {
        SharedAnswer::Yes => Shared::Yes(limits),
        _ => Shared::Unclear(limits),
    }
}

fn contradiction<'a>(r: &mut Reader<'a>, f: &mut Fields<'a>, id: String) -> Contradiction {
    let offset = f.offset;
    let question = f.text(r, "question");
    let why = f.text(r, "why");
    let (sides, ids) = r.rows(f, "contradiction.side", |r, f, id| {
        if id == "none" {
            r.tell(f.offset, ProblemKind::ReservedId { id: id.clone() });
        }
        ContradictionSide {
            id,
            words: f.text(r, "words"),
            claims: f.some_references(r, "claims", &["claim"]),
        }
    });
    if sides.len() < 2 {
        let place = "[[contradiction]]".to_owned();
        let (what, least) = ("[[contradiction.side]]", 2);
        r.tell(offset, ProblemKind::TooFew { what, place, least });
    }
    let better_supported = f
        .read(
            r,
            "better-supported",
            Expected::SideOrNone,
            |text| match text {
                "none" => Some(None),
                side => ids.contains_key(side).then(|| Some(side.to_owned())),
            },
        )
        .flatten();
    Contradiction {
        id,
        question,
        sides,
        better_supported,
        why,
    }
}

fn choice<'a>(r: &mut Reader<'a>, f: &mut Fields<'a>, id: String) -> Choice {
    let side = |r: &mut Reader<'a>, f: &mut Fields<'a>, key, name| {
        let stand_in = ChoiceSide {
            words: String::new(),
            means: String::new(),
        };
        f.table(r, key, name).map_or(stand_in, |mut f| {
            let side = ChoiceSide {
                words: f.text(r, "words"),
                means: f.text(r, "means"),
            };
            f.finish(r);
            side
        })
    };
    Choice {
        id,
        window: f.reference(r, "window", &["window"]),
        question: f.text(r, "question"),
        covers: f.some_references(r, "covers", &["purpose", "right"]),
        first: f.one_of_or_first(r, "first", &SIDES),
        opt_out: side(r, f, "opt-out", "choice.opt-out"),
        allow: side(r, f, "allow", "choice.allow"),
        unchanged: f.text(r, "unchanged"),
        if_nothing: f.text(r, "if-nothing"),
        reversible: f.one_of(r, "reversible", &REVERSIBLE),
    }
}

fn way<'a>(r: &mut Reader<'a>, f: &mut Fields<'a>, id: String) -> Way {
    let (steps, ids) = r.rows(f, "way.step", |r, f, id| WayStep {
        id,
        words: f.text(r, "words"),
    });
    // A tick names its step alone, so no two ways may share one.
    r.ids.insert("way.step", ids);
    let way = Way {
        id,
        choice: f.reference(r, "choice", &["choice"]),
        channel: f.one_of(r, "channel", &CHANNELS),
        words: f.text(r, "words"),
        applies: f.one_of_or_first(r, "applies", &APPLIES),
        claims: f.references(r, "claims", &["claim"]),
        steps,
    };
    if way.steps.is_empty() {
        let place = "[[way]]".to_owned();
        let (what, least) = ("[[way.step]]", 1);
        r.tell(f.offset, ProblemKind::TooFew { what, place, least });
    }
    way
}

pub(super) fn language<'a>(r: &mut Reader<'a>, f: &mut Fields<'a>) -> String {
    let offset = f.place_of("language");
    let tag = f.read(r, "language", Expected::Language, |text| {
        // Only the usual way to write a tag, so that one language has one name.
        let tag: unic_langid::LanguageIdentifier = text.parse().ok()?;
        (tag == text && text != "und").then(|| text.to_owned())
    });
    let tag = tag.unwrap_or_default();
    if is_right_to_left(&tag) {
        let language = tag.clone();
        r.tell(offset, ProblemKind::RightToLeft { language });
    }
    tag
}

fn jurisdictions<'a>(r: &mut Reader<'a>, f: &mut Fields<'a>, key: &'static str) -> Vec<String> {
    let part = |part: &str| {
        (1..=6).contains(&part.len())
            && part
                .bytes()
                .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    };
    list_of(r, f, key, &Expected::Places, |code| {
        code.len() <= 16 && code.split('-').all(part)
    })
}

fn concepts<'a>(r: &mut Reader<'a>, f: &mut Fields<'a>) -> Vec<String> {
    list_of(r, f, "dpv", &Expected::Terms, |term| {
        let prefix =
            |p: &str| !p.is_empty() && p.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        let name =
            |n: &str| !n.is_empty() && n.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        term.len() <= 100
            && term
                .split_once(':')
                .is_some_and(|(p, n)| prefix(p) && name(n))
    })
}

fn list_of<'a>(
    r: &mut Reader<'a>,
    f: &mut Fields<'a>,
    key: &'static str,
    expected: &Expected,
    holds: impl Fn(&str) -> bool,
) -> Vec<String> {
    let mut list = Vec::new();
    for (text, offset) in f.list(r, key, expected) {
        if !holds(text) {
            let (key, found) = (key.to_owned(), text.to_owned());
            r.tell(
                offset,
                ProblemKind::Malformed {
                    key,
                    found,
                    expected: expected.clone(),
                },
            );
        }
        list.push(text.to_owned());
    }
    list
}

fn is_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = text.len() <= 2000 && text.bytes().all(|b| b.is_ascii_graphic());
    plain && host.contains('.') && !host.starts_with('.') && !host.contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_host_and_no_hidden_part() {
        for (text, holds) in [
            ("https://bank.example", true),
            ("https://bank.example/a?b#c", true),
            ("http://bank.example", false),
            ("https://", false),
            ("https://bank", false),
            ("https://.example", false),
            ("https://bank.example@other.example", false),
            ("https://bank.example/a b", false),
            ("https://b\u{e4}nk.example", false),
        ] {
            assert_eq!(is_address(text), holds, "{text}");
        }
    }
}
