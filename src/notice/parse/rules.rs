//! Windows, which have to be computable, and the rules that hold between the parts of a notice.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::{
    ProblemKind,
    fields::Fields,
    names::{ANCHORS, APPLIES, ENDS, MET_BY, WINDOW_KINDS},
    problem::Expected,
    reader::Reader,
};
use crate::{
    notice::{Notice, Shared, Sharing},
    window::{DecisionWindow, Facts, Reading, Start, WindowKind},
};

/// Ten years: longer than any window, short enough for every calendar.
pub(in crate::notice) const MAX_DAYS: u32 = 3660;

pub(super) fn window<'a>(
    r: &mut Reader<'a>,
    f: &mut Fields<'a>,
    id: String,
    announced: NaiveDate,
) -> DecisionWindow {
    let told = r.told();
    let offset = f.offset;
    let mut offsets = Vec::new();
    let window = DecisionWindow {
        id,
        kind: f.one_of(r, "kind", &WINDOW_KINDS),
        until_told: f
            .gives("until-told")
            .then(|| f.one_of(r, "until-told", &WINDOW_KINDS)),
        renews_every_months: f
            .gives("renews-every")
            .then(|| f.read(r, "renews-every", Expected::Period, months))
            .flatten(),
        readings: r
            .rows(f, "window.reading", |r, f, id| {
                offsets.push(f.offset);
                reading(r, f, id)
            })
            .0,
    };
    if r.told() > told {
        return window;
    }
    if window.readings.is_empty() && window.kind != WindowKind::OpenEnded {
        r.tell(offset, ProblemKind::NoReadings);
    }
    // As for a person of whom nothing is known; each person's own dates are computed later.
    let facts = Facts {
        announced,
        anchors: BTreeMap::new(),
        zone: Tz::UTC,
        shift_days: 0,
    };
    match window.compute(&facts) {
        Err(_) => r.tell(offset, ProblemKind::OutOfCalendar),
        Ok(computed) => {
            for (reading, offset) in computed.readings.iter().zip(offsets) {
                if reading
                    .deadline
                    .is_some_and(|deadline| deadline.at <= computed.opens)
                {
                    r.tell(offset, ProblemKind::EndsBeforeItOpens);
                }
            }
        }
    }
    window
}

fn reading<'a>(r: &mut Reader<'a>, f: &mut Fields<'a>, id: String) -> Reading {
    Reading {
        id,
        words: f.text(r, "words"),
        start: start(r, f),
        days: if f.gives("days") {
            f.number(r, "days", 0..MAX_DAYS + 1)
        } else {
            0
        },
        end: f.one_of_or_first(r, "ends", &ENDS),
        met_by: f.one_of_or_first(r, "met-by", &MET_BY),
        zone: f
            .gives("zone")
            .then(|| f.read(r, "zone", Expected::Zone, |name| name.parse().ok()))
            .flatten(),
        applies: f.one_of_or_first(r, "applies", &APPLIES),
        claims: f.some_references(r, "claims", &["claim"]),
    }
}

fn start<'a>(r: &mut Reader<'a>, f: &mut Fields<'a>) -> Start {
    let keys: [&'static str; 3] = ["anchor", "date", "later-of"];
    let given: Vec<&str> = keys.into_iter().filter(|key| f.gives(key)).collect();
    match given.as_slice() {
        ["anchor"] => Start::On(f.one_of(r, "anchor", &ANCHORS)),
        ["date"] => Start::Fixed(f.day(r, "date")),
        ["later-of"] => {
            let Some(mut f) = f.table(r, "later-of", "window.reading.later-of") else {
                return Start::Fixed(NaiveDate::default());
            };
            let (anchor, day) = (f.one_of(r, "anchor", &ANCHORS), f.day(r, "date"));
            f.finish(r);
            Start::LaterOf(anchor, day)
        }
        _ => {
            for key in keys {
                f.take(key);
            }
            let given = given.len();
            r.tell(f.offset, ProblemKind::NotOneStart { given });
            Start::Fixed(NaiveDate::default())
        }
    }
}

/// `1 year`, `2 years`, `1 month`, `6 months`: up to a hundred years, in months.
fn months(text: &str) -> Option<u32> {
    let (count, unit) = text.split_once(' ')?;
    let count: u32 = count
        .parse()
        .ok()
        .filter(|_| count.bytes().all(|b| b.is_ascii_digit()))?;
    let months = match unit {
        "year" | "years" => count.checked_mul(12)?,
        "month" | "months" => count,
        _ => return None,
    };
    (1..=1200).contains(&months).then_some(months)
}

/// The rules between the parts.
pub(super) fn check(r: &mut Reader<'_>, notice: &Notice) {
    if notice.sharings.is_empty() && notice.rights.is_empty() {
        r.tell(0, ProblemKind::NothingExplained);
    }
    if notice.windows.is_empty() {
        r.tell(0, ProblemKind::NoWindow);
    }
    check_no_choice(r, notice);
    check_covered_ids(r);
    check_links(r, notice);
}

/// What isn't shared makes no link, so the bench couldn't tell its fate.
fn check_links(r: &mut Reader<'_>, notice: &Notice) {
    for (offset, id) in r.references_of("sharing") {
        let is_unshared = |sharing: &Sharing| sharing.shared == Shared::No;
        if notice.sharing(id).is_some_and(is_unshared) {
            let sharing = id.to_owned();
            r.tell(offset, ProblemKind::UnsharedLink { sharing });
        }
    }
}

/// A window that offers no choice can't be a choice's window.
fn check_no_choice(r: &mut Reader<'_>, notice: &Notice) {
    let no_choice: Vec<&str> = notice
        .windows
        .iter()
        .filter(|window| window.kind == WindowKind::NoChoice)
        .map(|window| window.id.as_str())
        .collect();
    for (offset, id) in r.references_of("window") {
        if no_choice.contains(&id) {
            let window = id.to_owned();
            r.tell(offset, ProblemKind::NoChoiceToMake { window });
        }
    }
}

/// Choices name purposes and rights alike, so their ids must differ.
fn check_covered_ids(r: &mut Reader<'_>) {
    let (Some(purposes), Some(rights)) = (r.ids.get("purpose"), r.ids.get("right")) else {
        return;
    };
    let shared: Vec<(usize, String, usize)> = rights
        .iter()
        .filter_map(|(id, offset)| Some((*offset, (*id).to_owned(), *purposes.get(id)?)))
        .collect();
    for (offset, id, first) in shared {
        let first_line = r.line_of(first);
        r.tell(offset, ProblemKind::SharedId { id, first_line });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_whole_months_up_to_a_hundred_years() {
        for (text, read) in [
            ("1 month", Some(1)),
            ("6 months", Some(6)),
            ("2 years", Some(24)),
            ("100 years", Some(1200)),
            ("101 years", None),
            ("0 months", None),
            ("-1 years", None),
            ("+1 years", None),
            ("4294967295 years", None),
            ("2 weeks", None),
            ("2", None),
            ("", None),
        ] {
            assert_eq!(months(text), read, "{text}");
        }
    }
}
