use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::{Europe, Tz};

use super::*;
use crate::{
    ledger::{Entry, Fact, Shown, facts_from, standing_from},
    notice::{Notice, Side, parse},
    window::AnchorTime,
};

const NOTICE: &str = include_str!("../../../tests/notices/right-expires.toml");
const SIGNER: &str = "did:key:z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw";

fn notice() -> Notice {
    parse::parse(NOTICE).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn shown() -> Shown {
    Shown {
        revision: 1,
        fingerprint: "aa".to_owned(),
        language: "en".to_owned(),
    }
}

fn opened() -> Fact {
    Fact::NoticeOpened {
        shown: shown(),
        zone: Europe::Berlin,
    }
}

fn decided(side: Side) -> Fact {
    Fact::Decided {
        choice: "ads".to_owned(),
        side,
        worth: Worth::InTime,
        shown: shown(),
    }
}

fn told(backed_by: &str) -> Fact {
    Fact::ToldAfterwards {
        choice: "ads".to_owned(),
        side: Side::OptOut,
        when: PartialDate::Month(2024, 2),
        backed_by: backed_by.to_owned(),
    }
}

fn ticked(step: &str, done: bool) -> Fact {
    Fact::StepDone {
        step: step.to_owned(),
        done,
    }
}

/// The page about these entries, one a minute from 10:00 UTC on.
fn page_of(notice: &Notice, language: &str, mode: Mode, facts: Vec<Fact>) -> String {
    let text = Text::new(language);
    let entries: Vec<Entry> = (0..)
        .zip(facts)
        .map(|(minute, fact)| Entry {
            at: format!("2024-02-10T10:{minute:02}:00Z").parse().unwrap(),
            fact,
        })
        .collect();
    let facts = facts_from(&entries, notice.announced, Tz::UTC);
    let windows: BTreeMap<String, ComputedWindow> = notice
        .windows
        .iter()
        .map(|window| (window.id.clone(), window.compute(&facts).unwrap()))
        .collect();
    let statement = Statement {
        notice,
        mode,
        fingerprint: "0123456789ab".to_owned(),
        entries: &entries,
        head: None,
        facts: &facts,
        windows: &windows,
        standings: &standing_from(&entries, &notice.choices),
        created: "2024-02-11T08:00:00Z".parse().unwrap(),
        subject: Uuid::from_u128(7),
        text: &text,
    };
    to_markdown(&statement, Uuid::from_u128(9), SIGNER)
}

/// What the page says, in English and for real.
fn check(facts: Vec<Fact>, says: &[&str], never: &[&str]) {
    let page = page_of(&notice(), "en", Mode::Real, facts);
    for words in says {
        assert!(page.contains(words), "lacks {words:?}:\n{page}");
    }
    for words in never {
        assert!(!page.contains(words), "says {words:?}:\n{page}");
    }
}

#[test]
fn a_decision_is_told_in_one_sentence_on_the_persons_clock() {
    check(
        vec![opened(), decided(Side::OptOut)],
        &[
            "May the parent use your number for ads? On 10 February 2024, 11:01 the choice was **Don't use it**.\n",
            "- **In time:** Yes, the last day is 2 March 2024\n",
            "- **10 February 2024, 11:01:** Decided: Don't use it\n",
        ],
        &["No choice recorded", "Replay", "Told afterwards"],
    );
}

#[test]
fn only_the_last_decision_stands_above_and_all_stand_in_the_history() {
    check(
        vec![decided(Side::OptOut), decided(Side::Allow)],
        &[
            "the choice was **Use it**",
            "Decided: Don't use it",
            "Decided: Use it",
        ],
        &["the choice was **Don't use it**"],
    );
}

#[test]
fn undecided_is_never_a_choice() {
    check(
        vec![opened()],
        &["for ads? **No choice recorded.** "],
        &["the choice was", "Decided:", "In time"],
    );
}

#[test]
fn what_was_told_afterwards_is_no_choice() {
    check(
        vec![opened(), told("a | letter")],
        &[
            "**No choice recorded.**",
            "Told afterwards, not decided then: Don't use it, February 2024",
            "What backs it: a \\| letter",
        ],
        &["the choice was", "Decided:"],
    );
}

#[test]
fn the_facts_the_window_and_the_sharings_are_there() {
    check(
        vec![opened()],
        &[
            "- **Notice:** Made-up Messenger and its parent\n",
            "- **Responsible:** Made-up Messenger\n",
            "- **Announced:** 1 February 2024\n",
            "- **Language:** English\n",
            "- **Fingerprint of the words shown:** 0123 4567 89ab\n",
            "- **Safe day:** 2 March 2024, end of the day (Europe/Berlin)\n",
            "| 30 days from the announcement | 2 March 2024, end of the day (Europe/Berlin) | Yes |\n",
            "| 30 days from your yes | date unknown | No |\n",
            "| Phone number (disputed) | Made-up Parent: ads that fit you | Yes | Stops |\n",
        ],
        &["| What you write"],
    );
}

#[test]
fn every_kind_of_entry_has_its_line_in_the_history() {
    let moment: NaiveDateTime = "2024-02-05T14:05:00".parse().unwrap();
    let anchor = |time| Fact::AnchorEntered {
        anchor: Anchor::Accepted,
        time,
        zone: Europe::Berlin,
    };
    check(
        vec![
            opened(),
            Fact::ReplayStarted {
                day: day("2024-02-01"),
                zone: Europe::Berlin,
            },
            anchor(Some(AnchorTime::Moment(moment))),
            anchor(None),
            ticked("untick", true),
            ticked("open", true),
            ticked("untick", false),
            Fact::Exported {
                format: "jsonld".to_owned(),
                record: "r".to_owned(),
                sha256: "00".to_owned(),
            },
            Fact::ClockCorrected {
                was: "2030-01-01T00:00:00Z".parse().unwrap(),
            },
        ],
        &[
            "11:00:** Notice opened, revision 1, English\n",
            "11:01:** Replay started as if announced on 1 February 2024\n",
            "11:02:** When you agreed: 5 February 2024, 14:05 (Europe/Berlin), entered\n",
            "11:03:** When you agreed: taken back\n",
            "11:04:** Step ticked: Untick the box.\n",
            "11:06:** Tick taken back: Untick the box.\n",
            "11:07:** Exported as jsonld, record r\n",
            "11:08:** Noted that the clock was wrong when it said 1 January 2030, 01:00\n",
            "11:05:** Open Settings, then Account.\n",
        ],
        &["11:04:** Untick the box."],
    );
}

#[test]
fn a_replay_and_a_workshop_say_so_before_anything_else() {
    for (mode, words) in [
        (
            Mode::Replay,
            "> **Replay: made with dates moved to today**\n",
        ),
        (Mode::Workshop, "> **Workshop: made for practice**\n"),
    ] {
        assert!(page_of(&notice(), "en", mode, vec![opened()]).starts_with(words));
    }
    let real = page_of(&notice(), "en", Mode::Real, vec![opened()]);
    assert!(real.starts_with("# Record of a privacy choice\n"));
}

#[test]
fn the_signer_is_named_and_the_page_is_not_called_signed() {
    check(
        vec![],
        &[
            "This page is not signed. The record in JSON-LD is",
            "did:key: z6Mk twup dmLX VVqT zCw4 i46r 4uGy osGX RnR3 XjN4 Zq7o MMsw\n",
            "00000000-0000-0000-0000-000000000009",
            "## What it doesn’t prove\n\n- It states",
        ],
        &["## History"],
    );
}

#[test]
fn a_page_in_german_is_german() {
    let page = page_of(&notice(), "de", Mode::Replay, vec![decided(Side::Allow)]);
    assert!(page.starts_with("> **Nachspiel"), "{page}");
    assert!(page.contains("10. Februar 2024"), "{page}");
    assert!(page.contains("war die Wahl **Use it**."), "{page}");
}

#[test]
fn words_of_a_notice_break_no_table_and_add_no_heading() {
    let mut notice = notice();
    notice.data[0].words = "a | b\n# c".to_owned();
    notice.words.title = "<script>*_`\n\n- x".to_owned();
    let page = page_of(&notice, "en", Mode::Real, vec![opened()]);
    assert!(
        page.contains(r"| A \| b \# c (disputed) | Made-up Parent"),
        "{page}"
    );
    assert!(
        page.contains(r"- **Notice:** \<script\>\*\_\` - x"),
        "{page}"
    );
}
