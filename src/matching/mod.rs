//! How a shop's customer list finds a person, with a made-up flower shop: numbers, their hashes, a match.
//! Pure, and keeps nothing: a number lives as long as whoever holds the value.

mod country;
mod endings;
mod number;

pub use country::Country;
pub use endings::{ENDINGS, Endings, minutes_for_all};
pub use number::{NotANumber, Number};

use std::fmt;

use sha2::{Digest as _, Sha256};

use crate::notice::{AfterOptOut, Matching, Notice, Shared, digest::hex};

/// The SHA-256 of a number's digits, as customer lists are handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hash([u8; 32]);

impl Hash {
    /// Of digits with their country code and without a plus.
    pub fn of(digits: &str) -> Self {
        Self(Sha256::digest(digits.as_bytes()).into())
    }

    /// The first eight of its 64 hexadecimal digits: enough to tell the hashes of the bench apart.
    pub fn beginning(&self) -> String {
        hex(&self.0[..4])
    }
}

/// Lower-case hexadecimal.
impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

/// A customer of the made-up shop, by what they ordered: nobody has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Customer {
    RosesInMay,
    WeddingTable,
    BouquetEveryFriday,
    FuneralWreath,
    TulipsInMarch,
    HerbsInPots,
    BirthdayFlowers,
    /// Whoever sits in front of the bench, and left a number at the counter.
    You,
}

/// The shop's list before anybody leaves a number: reserved for fiction, every one of them.
const CUSTOMERS: [(Customer, &str); 7] = [
    (Customer::RosesInMay, "447700900417"),
    (Customer::WeddingTable, "441632960284"),
    (Customer::BouquetEveryFriday, "491713920062"),
    (Customer::FuneralWreath, "447700900731"),
    (Customer::TulipsInMarch, "33639980562"),
    (Customer::HerbsInPots, "12025550164"),
    (Customer::BirthdayFlowers, "61491570158"),
];

/// A line of the shop's list, as it stands there and as it is handed over.
#[derive(Debug)]
pub struct Line {
    pub customer: Customer,
    pub number: Number,
    pub hash: Hash,
}

/// The shop's list, and last the number that was left at the counter. Who is on it already stays there.
pub fn shop_list(left: Option<&Number>) -> Vec<Line> {
    let line = |customer, number: Number| Line {
        customer,
        hash: number.hash(),
        number,
    };
    let regulars = CUSTOMERS.iter().filter_map(|(customer, digits)| {
        let number = Number::read(&format!("+{digits}"), None).ok()?;
        (Some(&number) != left).then(|| line(*customer, number))
    });
    let you = left.map(|number| line(Customer::You, number.clone()));
    regulars.chain(you).collect()
}

/// By what the network may know a person's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// The service gave it the account's number.
    Service,
    /// It stands in the person's own profile.
    Own,
}

/// How far a link holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holds {
    No,
    /// The notice and its sources leave it open.
    Perhaps,
    Yes,
}

/// How the two links fare, by what the notice says of their sharings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fates {
    service: (bool, AfterOptOut),
    own: (bool, AfterOptOut),
}

impl Fates {
    /// `None` where a sharing isn't there or not shared, which no notice that was read has.
    pub fn of(notice: &Notice, matching: &Matching) -> Option<Self> {
        let fate = |id: &str| {
            let shared = notice.sharing(id)?.shared;
            let limits = shared.limits()?;
            Some((matches!(shared, Shared::Yes(_)), limits.after_opt_out))
        };
        Some(Self {
            service: fate(&matching.service_number)?,
            own: fate(&matching.own_number)?,
        })
    }

    /// A link's fate in the world before or after opting out, as the lines of the picture tell it.
    pub fn fate(&self, link: Link, opted_out: bool) -> AfterOptOut {
        let (certain, after) = match link {
            Link::Service => self.service,
            Link::Own => self.own,
        };
        match (opted_out, certain) {
            (true, _) => after,
            (false, true) => AfterOptOut::Continues,
            (false, false) => AfterOptOut::Unclear,
        }
    }
}

/// What the network has of a person: whether each link holds. The number is the same in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    pub service: Holds,
    pub own: Holds,
}

impl Known {
    /// `in_profile`: whether the person's own profile has this number, too.
    pub fn of(fates: &Fates, opted_out: bool, in_profile: bool) -> Self {
        let holds = |link| match fates.fate(link, opted_out) {
            AfterOptOut::Continues => Holds::Yes,
            AfterOptOut::Unclear => Holds::Perhaps,
            AfterOptOut::Stops => Holds::No,
        };
        Self {
            service: holds(Link::Service),
            own: if in_profile {
                holds(Link::Own)
            } else {
                Holds::No
            },
        }
    }
}

/// By which links a number on the list is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    pub service: Holds,
    pub own: Holds,
}

impl Match {
    /// By no link.
    pub const NONE: Self = Self {
        service: Holds::No,
        own: Holds::No,
    };

    /// Compares the list's hashes with the hash of the number that the network knows.
    pub fn find(list: &[Line], number: &Number, known: Known) -> Self {
        let hash = number.hash();
        let is_listed = list.iter().any(|line| line.hash == hash);
        let found = |holds| if is_listed { holds } else { Holds::No };
        Self {
            service: found(known.service),
            own: found(known.own),
        }
    }

    /// Whether the ad finds the person: one link is enough.
    pub fn is_found(self) -> Holds {
        self.service.max(self.own)
    }
}

#[cfg(test)]
mod tests;
