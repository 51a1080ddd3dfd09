//! What a claim is about, told from how the notice uses it: the rows that it backs, the window, the
//! ways to carry a choice out. Pure and the same for every notice; nothing is read into its words.

use std::collections::{BTreeMap, BTreeSet};

use super::{AfterOptOut, Notice, Shared, SpeakerKind};

/// What a claim is about. It may be about several; the order is the walk's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Theme {
    /// It backs something that a no ends.
    Stops,
    /// It backs something that goes on whichever side is taken.
    Continues,
    /// It backs something of which it isn't clear what becomes of it, or a question left open.
    Unclear,
    /// It backs something said not to be shared.
    SaidToStay,
    /// It backs a way of counting the days.
    LastDay,
    /// It backs a way to carry the choice out.
    HowToSayNo,
    /// It is on a side of a contradiction, or tells apart what looks alike.
    Disputed,
    /// The notice explains nothing with it.
    Beside,
}

/// Who speaks in a notice, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker<'a> {
    pub name: &'a str,
    pub kind: SpeakerKind,
    pub claims: usize,
}

impl Theme {
    pub const ALL: [Self; 8] = [
        Self::Stops,
        Self::Continues,
        Self::Unclear,
        Self::SaidToStay,
        Self::LastDay,
        Self::HowToSayNo,
        Self::Disputed,
        Self::Beside,
    ];

    fn of_fate(after_opt_out: AfterOptOut) -> Self {
        match after_opt_out {
            AfterOptOut::Stops => Self::Stops,
            AfterOptOut::Continues => Self::Continues,
            AfterOptOut::Unclear => Self::Unclear,
        }
    }

    fn of_sharing(shared: Shared) -> Self {
        let limits = shared.limits();
        limits.map_or(Self::SaidToStay, |limits| {
            Self::of_fate(limits.after_opt_out)
        })
    }
}

impl Notice {
    /// What each claim is about, by its id. Every claim is there and about something.
    pub fn themes(&self) -> BTreeMap<&str, BTreeSet<Theme>> {
        let mut themes: BTreeMap<&str, BTreeSet<Theme>> = self
            .claims
            .iter()
            .map(|claim| (claim.id.as_str(), BTreeSet::new()))
            .collect();
        let mut back = |theme: Theme, ids: &[String]| {
            for id in ids {
                if let Some(found) = themes.get_mut(id.as_str()) {
                    found.insert(theme);
                }
            }
        };
        for sharing in &self.sharings {
            back(Theme::of_sharing(sharing.shared), &sharing.claims);
        }
        for right in &self.rights {
            back(Theme::of_fate(right.after_opt_out), &right.claims);
        }
        for question in &self.open_questions {
            back(Theme::Unclear, &question.claims);
        }
        for reading in self.windows.iter().flat_map(|window| &window.readings) {
            back(Theme::LastDay, &reading.claims);
        }
        for way in &self.ways {
            back(Theme::HowToSayNo, &way.claims);
        }
        let contradicted = self.contradictions.iter().flat_map(|c| &c.sides);
        for side in contradicted {
            back(Theme::Disputed, &side.claims);
        }
        for confused in &self.easily_confused {
            back(Theme::Disputed, &confused.claims);
        }
        for found in themes.values_mut().filter(|found| found.is_empty()) {
            found.insert(Theme::Beside);
        }
        themes
    }

    /// Everyone who says something: by kind, then whoever says most, then by name.
    pub fn speakers(&self) -> Vec<Speaker<'_>> {
        let mut counts: BTreeMap<(SpeakerKind, &str), usize> = BTreeMap::new();
        for claim in &self.claims {
            *counts.entry((claim.kind, &claim.speaker)).or_default() += 1;
        }
        let mut speakers: Vec<Speaker<'_>> = counts
            .into_iter()
            .map(|((kind, name), claims)| Speaker { name, kind, claims })
            .collect();
        speakers.sort_by_key(|speaker| (speaker.kind, std::cmp::Reverse(speaker.claims)));
        speakers
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notice::parse;

    const STEPS: &str = include_str!("../../tests/common/steps.toml");
    const RIGHTS: &str = include_str!("../../tests/notices/right-expires.toml");
    const WHATSAPP: &str = include_str!("../../assets/notices/whatsapp-2016/notice.toml");

    fn check(source: &str, claim: &str, expected: &[Theme]) {
        let notice = parse::parse(source).unwrap();
        let found = &notice.themes()[claim];
        assert_eq!(found.iter().copied().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_claim_is_about_what_becomes_of_the_rows_it_backs() {
        check(STEPS, "goes-on", &[Theme::Continues]);
        check(STEPS, "linked", &[Theme::Continues]);
    }

    #[test]
    fn a_claim_may_be_about_several_things() {
        let many = [
            Theme::Stops,
            Theme::LastDay,
            Theme::HowToSayNo,
            Theme::Disputed,
        ];
        check(STEPS, "for-ads", &many);
        check(STEPS, "book-yes", &[Theme::Unclear, Theme::Disputed]);
        check(STEPS, "stay-out", &[Theme::SaidToStay, Theme::Disputed]);
    }

    #[test]
    fn what_no_row_needs_is_said_beside_them() {
        let mut notice = parse::parse(STEPS).unwrap();
        notice.contradictions.clear();
        notice.easily_confused.clear();
        let themes = notice.themes();
        assert_eq!(themes["conversations"], BTreeSet::from([Theme::Beside]));
        assert!(themes["for-ads"].contains(&Theme::Stops));
    }

    #[test]
    fn every_claim_is_about_something_and_no_theme_holds_them_all() {
        for source in [STEPS, RIGHTS, WHATSAPP] {
            let notice = parse::parse(source).unwrap();
            let themes = notice.themes();
            assert_eq!(themes.len(), notice.claims.len());
            assert!(themes.values().all(|found| !found.is_empty()));
        }
        let notice = parse::parse(WHATSAPP).unwrap();
        let themes = notice.themes();
        for theme in Theme::ALL {
            let count = themes.values().filter(|t| t.contains(&theme)).count();
            assert!((3..64).contains(&count), "{theme:?}: {count}");
        }
    }

    #[test]
    fn speakers_come_by_kind_and_whoever_says_most_first() {
        let notice = parse::parse(WHATSAPP).unwrap();
        let speakers = notice.speakers();
        assert_eq!(
            speakers[0],
            Speaker {
                name: "WhatsApp",
                kind: SpeakerKind::Company,
                claims: 47
            }
        );
        let sum: usize = speakers.iter().map(|speaker| speaker.claims).sum();
        assert_eq!(sum, notice.claims.len());
        assert!(speakers.is_sorted_by_key(|speaker| speaker.kind));
    }
}
