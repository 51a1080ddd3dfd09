//! Claims by what they are about and by when they were made: for reading many of them in parts.
//! Both follow from how the notice uses a claim; neither is written in it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Claim, Notice, PartialDate, Shared};

/// What a claim is used for in the notice. A claim may have several themes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Theme {
    /// It backs something that is shared or may be, or a right that is taken.
    Shared,
    /// It backs something that is said not to be shared.
    Staying,
    /// It backs a way to count the days, or a way to carry the choice out.
    Choosing,
    /// It stands on a side of a contradiction.
    Disputed,
    /// It is one of two things that look alike.
    Confused,
    /// It belongs to what the notice leaves open.
    Open,
    /// None of the others.
    Around,
}

impl Theme {
    pub const ALL: [Self; 7] = [
        Self::Shared,
        Self::Staying,
        Self::Choosing,
        Self::Disputed,
        Self::Confused,
        Self::Open,
        Self::Around,
    ];
}

/// The claims of one month, of one year that is all that's known, or without a date.
#[derive(Clone, Debug, PartialEq)]
pub struct Period<'a> {
    /// A month, a year or unknown; never a day.
    pub when: PartialDate,
    /// By date, a vague one before the exact ones that it may be, then by speaker.
    pub claims: Vec<&'a Claim>,
}

impl Notice {
    /// The themes of every claim, by its id.
    pub fn themes(&self) -> BTreeMap<&str, BTreeSet<Theme>> {
        let mut themes: BTreeMap<&str, BTreeSet<Theme>> = BTreeMap::new();
        let mut used = |ids: &[String], theme: Theme| {
            for claim in ids.iter().filter_map(|id| self.claim(id)) {
                themes.entry(&claim.id).or_default().insert(theme);
            }
        };
        for sharing in &self.sharings {
            let theme = match sharing.shared {
                Shared::No => Theme::Staying,
                Shared::Yes(_) | Shared::Unclear(_) => Theme::Shared,
            };
            used(&sharing.claims, theme);
        }
        for right in &self.rights {
            used(&right.claims, Theme::Shared);
        }
        for reading in self.windows.iter().flat_map(|window| &window.readings) {
            used(&reading.claims, Theme::Choosing);
        }
        for way in &self.ways {
            used(&way.claims, Theme::Choosing);
        }
        for side in self.contradictions.iter().flat_map(|c| &c.sides) {
            used(&side.claims, Theme::Disputed);
        }
        for confused in &self.easily_confused {
            used(&confused.claims, Theme::Confused);
        }
        for open in &self.open_questions {
            used(&open.claims, Theme::Open);
        }
        for claim in &self.claims {
            let themes = themes.entry(&claim.id).or_default();
            if themes.is_empty() {
                themes.insert(Theme::Around);
            }
        }
        themes
    }
}

/// Claims in order of time; those without a date come last.
pub fn by_period<'a>(claims: impl IntoIterator<Item = &'a Claim>) -> Vec<Period<'a>> {
    let mut claims: Vec<&Claim> = claims.into_iter().collect();
    // Written out, a vague date is the beginning of the exact ones that it may be.
    claims.sort_by_cached_key(|claim| {
        let unknown = claim.said == PartialDate::Unknown;
        (
            unknown,
            claim.said.to_string(),
            claim.speaker.to_lowercase(),
        )
    });
    let mut periods: Vec<Period<'a>> = Vec::new();
    for claim in claims {
        let when = period_of(claim.said);
        match periods.last_mut() {
            Some(period) if period.when == when => period.claims.push(claim),
            _ => periods.push(Period {
                when,
                claims: vec![claim],
            }),
        }
    }
    periods
}

/// The month that a day lies in; a month, a year and unknown are themselves.
pub fn period_of(date: PartialDate) -> PartialDate {
    use chrono::Datelike as _;

    match date {
        PartialDate::Day(day) => PartialDate::Month(day.year(), day.month()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notice::{SpeakerKind, parse};

    fn notice() -> Notice {
        parse::parse(include_str!("../../tests/notices/right-expires.toml")).unwrap()
    }

    #[test]
    fn a_claim_has_the_themes_of_whatever_cites_it() {
        let notice = notice();
        let themes = notice.themes();
        let of = |id: &str| themes[id].iter().copied().collect::<Vec<_>>();
        assert_eq!(
            of("number-goes"),
            [
                Theme::Shared,
                Theme::Choosing,
                Theme::Disputed,
                Theme::Confused
            ]
        );
        assert_eq!(of("messages-stay"), [Theme::Staying]);
        assert_eq!(of("thirty-one"), [Theme::Disputed]);
    }

    #[test]
    fn a_claim_that_nothing_cites_is_around_it() {
        let mut notice = notice();
        let mut alone = notice.claims[0].clone();
        alone.id = "alone".to_owned();
        notice.claims.push(alone);
        let themes = notice.themes();
        assert_eq!(themes.len(), notice.claims.len());
        assert_eq!(themes["alone"], BTreeSet::from([Theme::Around]));
    }

    #[test]
    fn claims_are_told_by_month_vague_ones_first_and_undated_ones_last() {
        let claim = |id: &str, said: &str, speaker: &str| Claim {
            id: id.to_owned(),
            speaker: speaker.to_owned(),
            kind: SpeakerKind::Press,
            said: PartialDate::parse(said).unwrap(),
            words: "Something.".to_owned(),
            sources: Vec::new(),
        };
        let claims = [
            claim("a", "unknown", "A"),
            claim("b", "2016-09-01", "A"),
            claim("c", "2016-08-25", "b"),
            claim("d", "2016-08-25", "A"),
            claim("e", "2016-08", "Z"),
            claim("f", "2016", "A"),
            claim("g", "2015-12-31", "A"),
        ];
        let periods = by_period(&claims);
        let told: Vec<(String, String)> = periods
            .iter()
            .map(|period| {
                let ids = period.claims.iter().map(|claim| claim.id.as_str());
                (period.when.to_string(), ids.collect())
            })
            .collect();
        let expected = [
            ("2015-12", "g"),
            ("2016", "f"),
            ("2016-08", "edc"),
            ("2016-09", "b"),
            ("unknown", "a"),
        ];
        let expected = expected.map(|(when, ids)| (when.to_owned(), ids.to_owned()));
        assert_eq!(told, expected);
        assert_eq!(by_period(&[]), []);
    }
}
