use chrono::NaiveDate;
use chrono_tz::{Europe, Pacific, Tz};
use proptest::prelude::*;

use super::*;
use crate::{
    ledger::{Outcome, follow_up::Found},
    notice::parse,
    window::{Anchor, AnchorTime, End, Start},
};

/// Right expires, 30 days after 1 February 2024.
const MESSENGER: &str = include_str!("../../tests/notices/right-expires.toml");
/// Open-ended, without a date.
const BANK: &str = include_str!("../../tests/notices/open-ended.toml");
/// Two choices with a window each.
const CARRIER: &str = include_str!("../../tests/notices/two-choices.toml");
/// Postmarked.
const SHOP: &str = include_str!("../../tests/notices/later-of.toml");

/// Everything a `Reminder` borrows.
struct Desk {
    notice: Notice,
    mode: Mode,
    facts: Facts,
    checks: Vec<PlannedCheck>,
    now: DateTime<Utc>,
    text: Text,
}

impl Desk {
    fn new(source: &str, now: &str) -> Self {
        let notice = parse::parse(source).unwrap();
        Self {
            facts: Facts {
                announced: notice.announced,
                anchors: BTreeMap::new(),
                zone: Europe::Berlin,
                shift_days: 0,
            },
            notice,
            mode: Mode::Real,
            checks: Vec::new(),
            now: now.parse().unwrap(),
            text: Text::new("en"),
        }
    }

    /// A notice whose only reading ends through this day in this zone.
    fn ending(day: &str, zone: Tz, now: &str) -> Self {
        let mut desk = Self::new(MESSENGER, now);
        let window = &mut desk.notice.windows[0];
        window.readings.truncate(1);
        let reading = &mut window.readings[0];
        reading.start = Start::Fixed(day.parse().unwrap());
        reading.days = 0;
        reading.end = End::Through;
        reading.zone = Some(zone);
        desk
    }

    fn windows(&self) -> BTreeMap<String, ComputedWindow> {
        let windows = self.notice.windows.iter();
        windows
            .filter_map(|window| Some((window.id.clone(), window.compute(&self.facts).ok()?)))
            .collect()
    }

    fn calendar(&self) -> Result<String, NoCalendar> {
        calendar(&Reminder {
            notice: &self.notice,
            mode: self.mode,
            windows: &self.windows(),
            facts: &self.facts,
            checks: &self.checks,
            now: self.now,
            text: &self.text,
        })
    }

    /// Its lines, put together again where they were folded.
    fn lines(&self) -> Vec<String> {
        let calendar = self.calendar().unwrap().replace("\r\n ", "");
        calendar.split("\r\n").map(str::to_owned).collect()
    }

    /// The values of a property, in order.
    fn values(&self, name: &str) -> Vec<String> {
        let lines = self.lines();
        let values = lines.iter().filter_map(|line| {
            let (head, value) = line.split_once(':')?;
            (head.split(';').next() == Some(name)).then(|| value.to_owned())
        });
        values.collect()
    }
}

fn check_in(due: &str, after_days: u16) -> PlannedCheck {
    PlannedCheck {
        choice: "ads".to_owned(),
        after_days,
        due: due.parse().unwrap(),
        found: None,
    }
}

#[test]
fn the_calendar_of_a_notice_reads_as_written_here() {
    let mut desk = Desk::new(MESSENGER, "2024-02-25T10:00:00Z");
    let accepted: NaiveDate = "2024-02-02".parse().unwrap();
    let accepted = (AnchorTime::Day(accepted), Europe::Berlin);
    desk.facts.anchors.insert(Anchor::Accepted, accepted);
    desk.checks = vec![check_in("2024-03-10", 30)];
    let expected = r"BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Fair Notice//Fair Notice VERSION//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
BEGIN:VEVENT
UID:right-expires.real.say-no@fair-notice.invalid
DTSTAMP:20240225T100000Z
LAST-MODIFIED:20240225T100000Z
SEQUENCE:131018400
CLASS:PRIVATE
TRANSP:TRANSPARENT
CATEGORIES:Fair Notice
DTSTART:20240303T220000Z
DTEND:20240303T230000Z
SUMMARY:Made-up Messenger: last day to choose
DESCRIPTION:What is to be chosen: May the parent use your number for ads?\n
 What ends then: The way to say no.\nAfter this day the choice is gone.\n\n
 How the days are counted:\nEnd of 2 March 2024 (Europe/Berlin): 30 days fr
 om the announcement (doesn’t hold for you)\nEnd of 3 March 2024 (Europe/
 Berlin): 30 days from your yes (counted down to)\n\nHow to carry it out:\n
 In the app: In the settings
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER;RELATED=END:-P7D
DESCRIPTION:One week left. Made-up Messenger: last day to choose
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER;RELATED=END:-P1D
DESCRIPTION:One day left. Made-up Messenger: last day to choose
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER;RELATED=END:-PT2H
DESCRIPTION:Two hours left. Made-up Messenger: last day to choose
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:right-expires.real.check.ads.30@fair-notice.invalid
DTSTAMP:20240225T100000Z
LAST-MODIFIED:20240225T100000Z
SEQUENCE:131018400
CLASS:PRIVATE
TRANSP:TRANSPARENT
CATEGORIES:Fair Notice
DTSTART;VALUE=DATE:20240310
DTEND;VALUE=DATE:20240311
SUMMARY:Was it honoured? Made-up Messenger
DESCRIPTION:30 days ago you carried out your choice\, or made it: “Don't 
 use it”\n\nLook in the service itself whether your choice still holds. I
 f you wrote to it\, look for its answer. Then note in Fair Notice what you
  found\, and keep a screenshot.
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:PT9H
DESCRIPTION:Was it honoured? Made-up Messenger
END:VALARM
END:VEVENT
END:VCALENDAR
";
    let expected = expected.replace("VERSION//", concat!(env!("CARGO_PKG_VERSION"), "//"));
    assert_eq!(desk.calendar().unwrap(), expected.replace('\n', "\r\n"));
}

#[test]
fn without_a_date_there_is_no_calendar() {
    let desk = Desk::new(BANK, "2023-02-01T00:00:00Z");
    assert_eq!(desk.calendar(), Err(NoCalendar::NoDate));
}

#[test]
fn a_window_that_cannot_be_computed_has_no_date() {
    let mut desk = Desk::new(MESSENGER, "2024-02-25T10:00:00Z");
    desk.facts.shift_days = i64::MAX;
    assert!(desk.windows().is_empty());
    assert_eq!(desk.calendar(), Err(NoCalendar::NoDate));
}

#[test]
fn a_date_is_ahead_until_its_very_end() {
    let check = |now: &str, expected| {
        let calendar = Desk::new(MESSENGER, now).calendar();
        assert_eq!(calendar.map(|_| ()), expected, "{now}");
    };
    // The end of 2 March in Berlin.
    check("2024-03-02T22:59:59Z", Ok(()));
    check("2024-03-02T23:00:00Z", Err(NoCalendar::AllPast));
}

#[test]
fn why_there_is_none_is_said() {
    let text = Text::new("en");
    assert!(
        text.say(NoCalendar::NoDate.text_id())
            .contains("no last day")
    );
    assert!(
        text.say(NoCalendar::AllPast.text_id())
            .contains("has passed")
    );
}

#[test]
fn only_alarms_still_ahead_are_set() {
    let check = |now: &str, expected: &[&str]| {
        assert_eq!(
            Desk::new(MESSENGER, now).values("TRIGGER"),
            expected,
            "{now}"
        );
    };
    check("2024-02-24T22:59:59Z", &["-P7D", "-P1D", "-PT2H"]);
    check("2024-02-24T23:00:00Z", &["-P1D", "-PT2H"]);
    check("2024-03-01T23:00:00Z", &["-PT2H"]);
    check("2024-03-02T21:00:00Z", &[]);
}

#[test]
fn each_window_has_its_own_entry_and_only_its_own_words() {
    let desk = Desk::new(CARRIER, "2026-10-02T00:00:00Z");
    let expected = [
        "two-choices.real.first@fair-notice.invalid",
        "two-choices.real.second@fair-notice.invalid",
    ];
    assert_eq!(desk.values("UID"), expected);
    let titles = [
        "A made-up carrier: last day to choose",
        "A made-up carrier: last day before sharing may start",
    ];
    assert_eq!(desk.values("SUMMARY"), titles);
    let about: Vec<String> = desk.values("DESCRIPTION");
    let about: Vec<&String> = about
        .iter()
        .filter(|it| it.contains("What is to be"))
        .collect();
    assert!(about[0].contains("know where you are") && !about[0].contains("whom you call"));
    assert!(about[1].contains("whom you call") && !about[1].contains("know where you are"));
    assert!(about[0].contains("What ends then") && !about[1].contains("What ends then"));
    // Later the first is over and the second alone is left out, or both.
    let later = Desk::new(CARRIER, "2026-10-20T00:00:00Z");
    assert_eq!(later.values("UID"), expected[..1]);
}

#[test]
fn a_postmark_is_told() {
    let told = |source, now| Desk::new(source, now).values("DESCRIPTION")[0].contains("postmark");
    assert!(told(SHOP, "2025-09-01T00:00:00Z"));
    assert!(!told(MESSENGER, "2024-02-25T10:00:00Z"));
}

#[test]
fn what_is_not_real_says_so_first_everywhere() {
    for (mode, word) in [(Mode::Replay, "REPLAY "), (Mode::Workshop, "WORKSHOP ")] {
        let mut desk = Desk::new(MESSENGER, "2024-02-25T10:00:00Z");
        desk.mode = mode;
        desk.checks = vec![check_in("2024-03-10", 30)];
        assert!(desk.values("SUMMARY").iter().all(|it| it.starts_with(word)));
        let about = desk.values("DESCRIPTION");
        assert!(
            about
                .iter()
                .all(|it| it.contains(word) || it.starts_with("This ")),
            "{about:?}"
        );
        assert!(
            desk.values("UID")
                .iter()
                .all(|it| it.contains(mode.as_str()))
        );
    }
}

#[test]
fn exported_again_later_it_replaces_what_was_imported() {
    let first = Desk::new(MESSENGER, "2024-02-25T10:00:00Z");
    let second = Desk::new(MESSENGER, "2024-02-25T10:00:01Z");
    assert_eq!(first.values("UID"), second.values("UID"));
    let sequence = |desk: &Desk| desk.values("SEQUENCE")[0].parse::<i32>().unwrap();
    assert!(sequence(&first) < sequence(&second));
    // A moved date moves the same entry.
    let mut moved = Desk::new(MESSENGER, "2024-02-25T10:00:02Z");
    let accepted: NaiveDate = "2024-02-10".parse().unwrap();
    let accepted = (AnchorTime::Day(accepted), Europe::Berlin);
    moved.facts.anchors.insert(Anchor::Accepted, accepted);
    assert_eq!(first.values("UID"), moved.values("UID"));
    assert_ne!(first.values("DTEND"), moved.values("DTEND"));
}

#[test]
fn the_sequence_stays_within_the_format_whatever_the_clock_says() {
    let sequence = |year: &str| {
        let mut desk = Desk::ending("9000-01-01", Tz::UTC, "2024-02-25T10:00:00Z");
        desk.now = format!("{year}-06-01T00:00:00Z").parse().unwrap();
        desk.values("SEQUENCE")[0].clone()
    };
    assert_eq!(sequence("1970"), "0");
    assert_eq!(sequence("2020"), "13132800");
    assert_eq!(sequence("2999"), "2147483647");
}

/// The end and the alarms of a window that ends through a day, in UTC.
fn instants(day: &str, zone: Tz) -> (String, Vec<String>) {
    let desk = Desk::ending(day, zone, "2011-01-01T00:00:00Z");
    let windows = desk.windows();
    let alarms = alarms(windows.values().next().unwrap());
    let alarms = alarms.iter().map(|(at, _)| utc(*at)).collect();
    (desk.values("DTEND")[0].clone(), alarms)
}

#[test]
fn alarms_are_whole_days_of_24_hours_before_the_end_even_when_clocks_change() {
    let check = |day, zone, end: &str, alarms: [&str; 3]| {
        assert_eq!(
            instants(day, zone),
            (end.to_owned(), alarms.map(str::to_owned).to_vec())
        );
    };
    // 29 March 2026 has 23 hours in Berlin: it ends at 22:00 UTC.
    check(
        "2026-03-29",
        Europe::Berlin,
        "20260329T220000Z",
        ["20260322T220000Z", "20260328T220000Z", "20260329T200000Z"],
    );
    // 25 October 2026 has 25: it ends at 23:00 UTC.
    check(
        "2026-10-25",
        Europe::Berlin,
        "20261025T230000Z",
        ["20261018T230000Z", "20261024T230000Z", "20261025T210000Z"],
    );
    // Apia left out 30 December 2011; its 29th ends where the 31st begins.
    check(
        "2011-12-29",
        Pacific::Apia,
        "20111230T100000Z",
        ["20111223T100000Z", "20111229T100000Z", "20111230T080000Z"],
    );
    check(
        "2026-03-01",
        Pacific::Kwajalein,
        "20260301T120000Z",
        ["20260222T120000Z", "20260228T120000Z", "20260301T100000Z"],
    );
}

#[test]
fn an_open_window_without_a_date_has_no_alarm() {
    let desk = Desk::new(BANK, "2023-02-01T00:00:00Z");
    assert!(
        desk.windows()
            .values()
            .all(|window| alarms(window).is_empty())
    );
}

#[test]
fn a_check_is_planned_until_its_day_is_over_or_it_is_answered() {
    let days = |checks: Vec<PlannedCheck>, now: &str| {
        let mut desk = Desk::new(BANK, now);
        desk.notice.choices[0].id = "ads".to_owned();
        desk.checks = checks;
        desk.calendar().map(|_| desk.values("DTSTART"))
    };
    let due = || check_in("2026-12-01", 3);
    let planned = Ok(vec!["20261201".to_owned()]);
    // The day ends in Berlin at 23:00 UTC.
    assert_eq!(days(vec![due()], "2026-12-01T22:59:59Z"), planned);
    assert_eq!(
        days(vec![due()], "2026-12-01T23:00:00Z"),
        Err(NoCalendar::AllPast)
    );
    let answered = PlannedCheck {
        found: Some(Found {
            outcome: Outcome::Honoured,
            note: String::new(),
            at: "2026-11-30T00:00:00Z".parse().unwrap(),
        }),
        ..due()
    };
    assert_eq!(
        days(vec![answered], "2026-11-30T00:00:00Z"),
        Err(NoCalendar::AllPast)
    );
    let unknown = PlannedCheck {
        choice: "gone".to_owned(),
        ..due()
    };
    assert_eq!(days(vec![unknown, due()], "2026-11-30T00:00:00Z"), planned);
    let far = check_in("9999-12-31", 90);
    assert_eq!(
        days(vec![far], "2026-11-30T00:00:00Z"),
        Err(NoCalendar::AllPast)
    );
}

#[test]
fn a_check_rings_at_nine_unless_that_is_over() {
    let triggers = |now: &str| {
        let mut desk = Desk::new(MESSENGER, now);
        desk.checks = vec![check_in("2024-03-10", 30)];
        desk.values("TRIGGER")
    };
    assert_eq!(triggers("2024-03-10T07:59:59Z"), ["PT9H"]);
    assert!(triggers("2024-03-10T08:00:00Z").is_empty());
}

/// Each line ends in CR LF, holds at most 75 octets and nothing that steers a device.
fn assert_is_folded(calendar: &str) {
    assert!(calendar.ends_with("END:VCALENDAR\r\n"));
    for line in calendar.split("\r\n") {
        assert!(line.len() <= 75, "{line:?}");
        assert!(!line.contains(char::is_control), "{line:?}");
        let slashes = line.len() - line.trim_end_matches('\\').len();
        assert!(slashes % 2 == 0, "cut within an escape: {line:?}");
    }
    assert!(calendar.matches("BEGIN:VEVENT").count() == 1);
}

#[test]
fn long_words_are_folded_between_characters() {
    let mut desk = Desk::new(MESSENGER, "2024-02-25T10:00:00Z");
    let long = "通知".repeat(5_000);
    desk.notice.parties[0].name.clone_from(&long);
    desk.notice.words.what_ends = "👩‍👩‍👧é, ".repeat(1_000);
    let calendar = desk.calendar().unwrap();
    assert_is_folded(&calendar);
    assert_eq!(
        desk.values("SUMMARY"),
        [format!("{long}: last day to choose")]
    );
}

proptest! {
    #[test]
    fn whatever_a_notice_says_stays_inside_its_line(words in any::<String>(), pasted in "[ -~\r\n\t;,\\\\]{0,200}") {
        let mut desk = Desk::new(MESSENGER, "2024-02-25T10:00:00Z");
        desk.notice.parties[0].name.clone_from(&words);
        desk.notice.words.what_ends = words + "\r\nEND:VEVENT\r\n" + &pasted;
        desk.notice.windows[0].readings[0].words.clone_from(&pasted);
        desk.notice.choices[0].question = pasted;
        assert_is_folded(&desk.calendar().unwrap());
        prop_assert_eq!(desk.values("END").iter().filter(|it| *it == "VEVENT").count(), 1);
    }
}
