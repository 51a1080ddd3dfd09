//! A few countries' ways to write telephone numbers, and the numbers that are kept free for fiction.

use std::ops::RangeInclusive;

/// Where a number without a country code is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Country {
    UnitedKingdom,
    Germany,
    UnitedStates,
    Spain,
    Brazil,
    India,
    Australia,
    France,
}

/// How numbers are written there.
pub(super) struct Plan {
    /// The country code.
    pub(super) code: &'static str,
    /// What comes before a number dialled within the country.
    pub(super) trunk: &'static str,
    /// What is dialled before a foreign country's code, beside `00`.
    pub(super) abroad: &'static str,
    /// How many digits follow the country code.
    pub(super) digits: RangeInclusive<usize>,
}

impl Country {
    pub const ALL: [Self; 8] = [
        Self::UnitedKingdom,
        Self::Germany,
        Self::UnitedStates,
        Self::Spain,
        Self::Brazil,
        Self::India,
        Self::Australia,
        Self::France,
    ];

    /// Where most readers of a language (a BCP 47 tag) are from; a first guess that can be changed.
    pub fn of_language(tag: &str) -> Self {
        match tag.split('-').next().unwrap_or_default() {
            "de" => Self::Germany,
            "es" => Self::Spain,
            "pt" => Self::Brazil,
            "hi" => Self::India,
            "fr" => Self::France,
            _ => Self::UnitedKingdom,
        }
    }

    /// The country code, without a plus.
    pub fn code(self) -> &'static str {
        self.plan().code
    }

    pub(super) const fn plan(self) -> Plan {
        let (code, trunk, abroad) = match self {
            Self::UnitedKingdom => ("44", "0", "00"),
            Self::Germany => ("49", "0", "00"),
            Self::UnitedStates => ("1", "1", "011"),
            Self::Spain => ("34", "", "00"),
            Self::Brazil => ("55", "0", "00"),
            Self::India => ("91", "0", "00"),
            Self::Australia => ("61", "0", "0011"),
            Self::France => ("33", "0", "00"),
        };
        let digits = match self {
            Self::UnitedKingdom => 9..=10,
            Self::Germany => 6..=11,
            Self::Brazil => 10..=11,
            Self::UnitedStates | Self::India => 10..=10,
            Self::Spain | Self::Australia | Self::France => 9..=9,
        };
        Plan {
            code,
            trunk,
            abroad,
            digits,
        }
    }

    /// How the digits after the country code are grouped for reading; what is left over joins the last
    /// group. Where an area code's length can't be told, they stay together.
    pub(super) fn groups(self, rest: &str) -> &'static [usize] {
        let begins = |with: &[&str]| with.iter().any(|beginning| rest.starts_with(beginning));
        match self {
            Self::UnitedKingdom if begins(&["2"]) => &[2, 4, 4],
            Self::UnitedKingdom => &[4, 6],
            Self::Germany if begins(&["1"]) => &[3, 8],
            Self::Germany if begins(&["30", "40", "69", "89"]) => &[2, 8],
            Self::Germany => &[11],
            Self::UnitedStates => &[3, 3, 4],
            Self::Spain | Self::Australia => &[3, 3, 3],
            Self::Brazil if rest.len() == 10 => &[2, 4, 4],
            Self::Brazil => &[2, 5, 4],
            Self::India => &[5, 5],
            Self::France => &[1, 2, 2, 2, 2],
        }
    }

    /// Numbers to try, as people write them: reserved for fiction where the country's regulator keeps
    /// some free, else the United Kingdom's.
    pub fn offered(self) -> [&'static str; 3] {
        match self {
            Self::UnitedKingdom => ["07700 900123", "+44 7700 900123", "0044 (0)1632-960456"],
            Self::Germany => ["0171 3920012", "+49 171 3920012", "0049 (0)30/23125-345"],
            Self::UnitedStates => ["(202) 555-0143", "+1 202 555 0143", "1-312-555-0198"],
            Self::Australia => ["0491 570 156", "+61 491 570 156", "0061 (0)491-570-006"],
            Self::France => [
                "06 39 98 12 34",
                "+33 6 39 98 12 34",
                "0033 (0)6.39.98.45.67",
            ],
            Self::Spain | Self::Brazil | Self::India => {
                ["+44 7700 900123", "+44 (0)7700-900123", "0044 1632 960456"]
            }
        }
    }
}

/// Whether digits with a country code are kept free for film, stage and books, and so are nobody's.
///
/// Only ranges that a regulator publishes: Ofcom's numbers for drama (United Kingdom: mobile, London, and
/// 01632, which is no area), the Bundesnetzagentur's *Drama-Rufnummern* (Germany), NANPA's 555-0100 to
/// 555-0199 (North America, in every area code but the toll-free ones), the ACMA's numbers for creative
/// works (Australia) and those of Arcep's numbering plan for audiovisual works (France).
pub(super) fn is_reserved(digits: &str) -> bool {
    const RANGES: [(&str, usize); 7] = [
        ("447700900", 3),
        ("44207946", 4),
        ("441632960", 3),
        ("4917139200", 2),
        ("493023125", 3),
        ("3363998", 4),
        // Six single numbers: what follows is checked below.
        ("61491570", 3),
    ];
    let in_range = RANGES.iter().any(|(beginning, free)| {
        let rest = digits.strip_prefix(beginning);
        rest.is_some_and(|rest| rest.len() == *free && is_free(beginning, rest))
    });
    in_range || is_north_american_fiction(digits)
}

fn is_free(beginning: &str, rest: &str) -> bool {
    match beginning {
        "61491570" => ["006", "110", "156", "157", "158", "159"].contains(&rest),
        "44207946" => rest.starts_with('0'),
        _ => true,
    }
}

fn is_north_american_fiction(digits: &str) -> bool {
    const TOLL_FREE: [&str; 8] = ["800", "822", "833", "844", "855", "866", "877", "888"];
    let Some((area, rest)) = digits
        .strip_prefix('1')
        .and_then(|digits| digits.split_at_checked(3))
    else {
        return false;
    };
    area.starts_with(|first: char| ('2'..='9').contains(&first))
        && !TOLL_FREE.contains(&area)
        && rest.len() == 7
        && rest.starts_with("55501")
}
