//! Claims in the order in which they were made, by month, with the notice's own days among them.
//! A vague date stays vague: it stands before the exact ones that it may be, never on one of them.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};

use super::{Claim, Notice, PartialDate};

/// A day of the notice itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OwnDay {
    Announced,
    /// The last day by the reading that ends first.
    SafeDay,
    /// The last day by the reading that ends last, where that is another.
    LastDay,
}

/// A month; a year, for what is dated no closer; or no date at all.
#[derive(Clone, Debug, PartialEq)]
pub struct Period<'a> {
    pub when: PartialDate,
    pub dates: Vec<Dated<'a>>,
}

/// What was said on one day, or at one vague date, and which of the notice's own days it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Dated<'a> {
    pub when: PartialDate,
    pub own: Vec<OwnDay>,
    /// By speaker, then in the notice's order.
    pub claims: Vec<&'a Claim>,
}

/// The periods in order; what has no date comes last.
pub fn time_line<'a>(
    claims: impl IntoIterator<Item = &'a Claim>,
    own_days: &[(OwnDay, NaiveDate)],
) -> Vec<Period<'a>> {
    let mut dates: BTreeMap<Place, Dated<'a>> = BTreeMap::new();
    let mut at = |when: PartialDate, add: &mut dyn FnMut(&mut Dated<'a>)| {
        add(dates.entry(place(when)).or_insert_with(|| Dated {
            when,
            own: Vec::new(),
            claims: Vec::new(),
        }));
    };
    for claim in claims {
        at(claim.said, &mut |dated| dated.claims.push(claim));
    }
    for (own, day) in own_days {
        at(PartialDate::Day(*day), &mut |dated| dated.own.push(*own));
    }
    let mut periods: Vec<Period<'a>> = Vec::new();
    for mut dated in dates.into_values() {
        dated
            .claims
            .sort_by_cached_key(|claim| claim.speaker.to_lowercase());
        let when = period_of(dated.when);
        match periods.last_mut().filter(|last| last.when == when) {
            Some(period) => period.dates.push(dated),
            None => periods.push(Period {
                when,
                dates: vec![dated],
            }),
        }
    }
    periods
}

impl Period<'_> {
    pub fn claims(&self) -> usize {
        self.dates.iter().map(|dated| dated.claims.len()).sum()
    }

    /// `None` for what has no date.
    pub fn year(&self) -> Option<i32> {
        match self.when {
            PartialDate::Unknown => None,
            PartialDate::Year(year) | PartialDate::Month(year, _) => Some(year),
            PartialDate::Day(day) => Some(day.year()),
        }
    }
}

impl Notice {
    /// The claims of these ids, the best backed first: where the speaker itself is read rather than
    /// only reported, then by how many sources there are, then in the order given.
    pub fn by_support(&self, ids: &[String]) -> Vec<&Claim> {
        let mut claims: Vec<&Claim> = ids.iter().filter_map(|id| self.claim(id)).collect();
        claims.sort_by_key(|claim| {
            let first_hand = claim
                .sources
                .iter()
                .filter_map(|id| self.source(id))
                .any(|source| source.kind == claim.kind);
            (!first_hand, std::cmp::Reverse(claim.sources.len()))
        });
        claims
    }
}

/// Sorts by time: whether it is unknown, then year, month and day, 0 for what isn't known.
type Place = (bool, i32, u32, u32);

fn place(when: PartialDate) -> Place {
    match when {
        PartialDate::Unknown => (true, 0, 0, 0),
        PartialDate::Year(year) => (false, year, 0, 0),
        PartialDate::Month(year, month) => (false, year, month, 0),
        PartialDate::Day(day) => (false, day.year(), day.month(), day.day()),
    }
}

fn period_of(when: PartialDate) -> PartialDate {
    match when {
        PartialDate::Day(day) => PartialDate::Month(day.year(), day.month()),
        vague => vague,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notice::SpeakerKind;

    fn claim(id: &str, speaker: &str, said: &str) -> Claim {
        Claim {
            id: id.to_owned(),
            speaker: speaker.to_owned(),
            kind: SpeakerKind::Press,
            said: PartialDate::parse(said).unwrap(),
            words: id.to_owned(),
            sources: vec!["a-source".to_owned()],
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// The periods as `month: date=claims, date=claims`.
    fn check(said: &[&str], own: &[(OwnDay, NaiveDate)], expected: &[&str]) {
        let claims: Vec<Claim> = said.iter().map(|said| claim("c", "A", said)).collect();
        let periods = time_line(&claims, own);
        let told: Vec<String> = periods
            .iter()
            .map(|period| {
                let dates: Vec<String> = period
                    .dates
                    .iter()
                    .map(|dated| format!("{}={}", dated.when, dated.claims.len()))
                    .collect();
                format!("{}: {}", period.when, dates.join(", "))
            })
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn a_month_holds_its_days_and_what_is_dated_no_closer_before_them() {
        check(
            &["2016-08-26", "2016-08", "2016-08-25", "2016-08"],
            &[],
            &["2016-08: 2016-08=2, 2016-08-25=1, 2016-08-26=1"],
        );
    }

    #[test]
    fn a_year_stands_before_its_months_and_no_date_comes_last() {
        check(
            &["unknown", "2017-01-01", "2016-12-31", "2016", "2012"],
            &[],
            &[
                "2012: 2012=1",
                "2016: 2016=1",
                "2016-12: 2016-12-31=1",
                "2017-01: 2017-01-01=1",
                "unknown: unknown=1",
            ],
        );
    }

    #[test]
    fn a_day_of_the_notice_is_there_even_where_nobody_said_anything() {
        let own = [
            (OwnDay::Announced, day("2016-08-25")),
            (OwnDay::SafeDay, day("2016-09-24")),
        ];
        check(
            &["2016-08-25"],
            &own,
            &["2016-08: 2016-08-25=1", "2016-09: 2016-09-24=0"],
        );
        let claims = [claim("c", "A", "2016-08-25")];
        let periods = time_line(&claims, &own);
        assert_eq!(periods[0].dates[0].own, [OwnDay::Announced]);
        assert_eq!(periods[1].claims(), 0);
    }

    #[test]
    fn on_one_day_speakers_stand_together_in_the_order_of_the_notice() {
        let claims = [
            claim("1", "Beta", "2016"),
            claim("2", "alpha", "2016"),
            claim("3", "Beta", "2016"),
        ];
        let periods = time_line(&claims, &[]);
        let ids: Vec<&str> = periods[0].dates[0]
            .claims
            .iter()
            .map(|claim| claim.id.as_str())
            .collect();
        assert_eq!(ids, ["2", "1", "3"]);
    }

    #[test]
    fn the_claim_that_its_speaker_is_read_for_comes_first_then_the_one_with_more_sources() {
        let source = include_str!("../../assets/notices/whatsapp-2016/notice.toml");
        let notice = crate::notice::parse::parse(source).unwrap();
        let first = |ids: [&str; 2]| {
            let ids = ids.map(str::to_owned);
            notice.by_support(&ids)[0].id.clone()
        };
        // The policy itself, against the company's words as others tell them.
        assert_eq!(
            first(["contents-no-ads", "messages-only-to-run"]),
            "messages-only-to-run"
        );
        assert_eq!(
            first(["more-device-details", "told-in-the-app"]),
            "told-in-the-app"
        );
    }
}
