//! The time and the time zone of this computer. The only file that reads the clock.

use chrono::{DateTime, SubsecRound as _, Utc};
use chrono_tz::Tz;

/// Where the time comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    System,
    /// Stands still at this instant.
    At(DateTime<Utc>),
}

impl Clock {
    /// Whole milliseconds: what an entry says is then what the screen went by.
    pub fn now(self) -> DateTime<Utc> {
        match self {
            Self::System => system_now(),
            Self::At(instant) => instant,
        }
        .trunc_subsecs(3)
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the time is read"
)]
fn system_now() -> DateTime<Utc> {
    Utc::now()
}

/// The computer's time zone; UTC where it can't be told.
pub fn system_zone() -> Tz {
    let variable = std::env::var("TZ").ok();
    let system = iana_time_zone::get_timezone().ok();
    zone_from(variable.as_deref(), system.as_deref())
}

/// `TZ` goes before the system's setting where it names a zone we know, as other programs have it.
fn zone_from(variable: Option<&str>, system: Option<&str>) -> Tz {
    let variable = variable.map(|name| name.strip_prefix(':').unwrap_or(name));
    [variable, system]
        .into_iter()
        .flatten()
        .find_map(|name| name.parse().ok())
        .unwrap_or(Tz::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_stands_still_tells_whole_milliseconds() {
        let instant = "2026-11-23T10:00:00.123456Z".parse().unwrap();
        let told = Clock::At(instant).now().to_rfc3339();
        assert_eq!(told, "2026-11-23T10:00:00.123+00:00");
    }

    #[test]
    fn the_system_clock_goes_forward_and_tells_whole_milliseconds() {
        let (first, second) = (Clock::System.now(), Clock::System.now());
        assert!(first <= second);
        assert_eq!(first.timestamp_subsec_nanos() % 1_000_000, 0);
    }

    #[test]
    fn the_zone_is_the_variables_then_the_systems_then_utc() {
        let check = |variable, system, zone| assert_eq!(zone_from(variable, system), zone);
        check(Some("Asia/Tokyo"), Some("Europe/Berlin"), Tz::Asia__Tokyo);
        check(Some(":Asia/Tokyo"), None, Tz::Asia__Tokyo);
        check(Some("CET-1CEST"), Some("Europe/Berlin"), Tz::Europe__Berlin);
        check(Some(""), Some("Europe/Berlin"), Tz::Europe__Berlin);
        check(None, Some("Mars/Olympus"), Tz::UTC);
        check(None, None, Tz::UTC);
    }
}
