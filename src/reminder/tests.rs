use super::*;
use crate::notice::parse;

#[test]
fn sample() {
    let notice = parse::parse(include_str!("../../tests/notices/right-expires.toml")).unwrap();
    let facts = Facts {
        announced: notice.announced,
        anchors: BTreeMap::new(),
        zone: chrono_tz::Europe::Berlin,
        shift_days: 0,
    };
    let windows: BTreeMap<_, _> = notice
        .windows
        .iter()
        .map(|w| (w.id.clone(), w.compute(&facts).unwrap()))
        .collect();
    let checks = [PlannedCheck {
        choice: "ads".into(),
        after_days: 30,
        due: "2024-03-10".parse().unwrap(),
        found: None,
    }];
    let r = Reminder {
        notice: &notice,
        mode: Mode::Replay,
        windows: &windows,
        facts: &facts,
        checks: &checks,
        now: "2024-02-25T10:00:00Z".parse().unwrap(),
        text: &Text::new("en"),
    };
    println!("{}", calendar(&r).unwrap());
}
