//! Why a hash doesn't hide a telephone number: there are so few of them that all can be tried.

use super::Hash;

/// How many endings of four digits there are.
pub const ENDINGS: u32 = 10_000;

/// The search for a hash among all endings of a number whose other digits are known. It is given no more
/// than a finder of the list would have, and never the number itself.
#[derive(Clone)]
pub struct Endings {
    beginning: String,
    wanted: Hash,
    tried: u32,
    found: bool,
}

/// What it holds may be a part of somebody's number.
impl std::fmt::Debug for Endings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Endings")
            .field("tried", &self.tried)
            .finish_non_exhaustive()
    }
}

impl Endings {
    pub fn new(beginning: &str, wanted: Hash) -> Self {
        Self {
            beginning: beginning.to_owned(),
            wanted,
            tried: 0,
            found: false,
        }
    }

    /// Tries further endings until `tried` have been tried in all, or the hash is found.
    pub fn try_up_to(&mut self, tried: u32) {
        while !self.is_over() && self.tried < tried {
            self.found = Hash::of(&self.digits(self.tried)) == self.wanted;
            self.tried += 1;
        }
    }

    /// How many have been tried.
    pub fn tried(&self) -> u32 {
        self.tried
    }

    /// Nothing is left to try, or nothing needs to be.
    pub fn is_over(&self) -> bool {
        self.found || self.tried == ENDINGS
    }

    /// The ending tried last and the hash of the number with it.
    pub fn last(&self) -> Option<(String, Hash)> {
        let last = self.tried.checked_sub(1)?;
        Some((format!("{last:04}"), Hash::of(&self.digits(last))))
    }

    /// The digits whose hash it is.
    pub fn found(&self) -> Option<String> {
        let last = self.tried.checked_sub(1)?;
        self.found.then(|| self.digits(last))
    }

    fn digits(&self, ending: u32) -> String {
        format!("{}{ending:04}", self.beginning)
    }
}

/// How many whole minutes, rounded up, it takes to try every number of so many free digits.
pub fn minutes_for_all(free_digits: u32, tries_a_second: u64) -> u64 {
    let numbers = 10_u64.saturating_pow(free_digits);
    numbers.div_ceil(tries_a_second.max(1)).div_ceil(60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn search(ending: &str) -> Endings {
        Endings::new("44770090", Hash::of(&format!("44770090{ending}")))
    }

    #[test]
    fn every_ending_is_found_and_the_tries_are_counted() {
        for (ending, tries) in [("0000", 1), ("0123", 124), ("9999", ENDINGS)] {
            let mut search = search(ending);
            search.try_up_to(ENDINGS);
            assert_eq!(search.tried(), tries);
            assert_eq!(search.found(), Some(format!("44770090{ending}")));
            assert_eq!(search.last().unwrap().0, ending);
        }
    }

    #[test]
    fn a_search_goes_on_where_it_stopped() {
        let mut search = search("0123");
        assert_eq!(search.last(), None);
        search.try_up_to(100);
        assert_eq!((search.tried(), search.found()), (100, None));
        assert_eq!(search.last().unwrap().0, "0099");
        search.try_up_to(50);
        assert_eq!(search.tried(), 100, "it never goes back");
        search.try_up_to(123);
        assert!(!search.is_over());
        search.try_up_to(124);
        assert!(search.is_over());
        search.try_up_to(ENDINGS);
        assert_eq!(search.tried(), 124, "it stops at what it found");
    }

    #[test]
    fn a_hash_of_something_else_is_not_found() {
        let mut search = Endings::new("44770090", Hash::of("447700910123"));
        search.try_up_to(u32::MAX);
        assert!(search.is_over());
        assert_eq!((search.tried(), search.found()), (ENDINGS, None));
    }

    #[test]
    fn a_billion_numbers_at_a_million_a_second_take_a_quarter_of_an_hour() {
        assert_eq!(minutes_for_all(9, 1_000_000), 17);
        assert_eq!(minutes_for_all(4, 1_000_000), 1);
    }

    #[test]
    fn a_search_never_prints_the_number() {
        assert!(!format!("{:?}", search("0123")).contains("4477"));
    }
}
