//! A tally for other programs: as JSON, and as a table. Both hold what may be told, and no more.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::{Cell, Counts, Guessed, Tally, Vote};

/// `{"real":{},"replay":{},"workshop":{},"duplicates":n}`. Merged answers are joined by `+`, in an
/// order that is always the same; a change is written `allow>opt-out`.
pub fn to_json(tally: &Tally) -> Value {
    let mut modes = Map::new();
    for (mode, counts) in tally.all() {
        modes.insert(mode.as_str().to_owned(), counts_to_json(counts));
    }
    modes.insert("duplicates".to_owned(), json!(tally.duplicates));
    Value::Object(modes)
}

fn counts_to_json(counts: &Counts) -> Value {
    let cells = |cells: Vec<(String, u64)>| -> Value {
        let members = cells.into_iter().map(|(name, count)| (name, json!(count)));
        Value::Object(members.collect())
    };
    let by_guess = counts.by_guess.iter().map(|((notice, row), table)| {
        let table = cells(named(table, |it: &Guessed| it.as_str()));
        (format!("{notice}/{row}"), table)
    });
    json!({
        "records": counts.records,
        "by_choice": cells(named(&counts.by_choice, |it| it.as_str())),
        "changes": counts.changes.as_deref().map(|changes| cells(changes.iter().map(change).collect())),
        "by_guess": Value::Object(by_guess.collect()),
    })
}

/// A line for each count: `mode,table,notice,row,answer,count`. No field needs quotes: ids and answers
/// are of letters, digits, `-`, `+` and `>`.
pub fn to_csv(tally: &Tally) -> String {
    let mut csv = String::from("mode,table,notice,row,answer,count\n");
    for (mode, counts) in tally.modes() {
        let mut line = |table: &str, notice: &str, row: &str, (answer, count): (String, u64)| {
            let mode = mode.as_str();
            // Writing to a text cannot fail.
            let _ = writeln!(csv, "{mode},{table},{notice},{row},{answer},{count}");
        };
        line("records", "", "", ("all".to_owned(), counts.records));
        for cell in named(&counts.by_choice, |it: &Vote| it.as_str()) {
            line("choice", "", "", cell);
        }
        for cell in counts.changes.iter().flatten().map(change) {
            line("change", "", "", cell);
        }
        for ((notice, row), table) in &counts.by_guess {
            for cell in named(table, |it: &Guessed| it.as_str()) {
                line("guess", notice, row, cell);
            }
        }
    }
    csv
}

fn named<K>(cells: &[Cell<K>], name: impl Fn(&K) -> &'static str) -> Vec<(String, u64)> {
    let cell = |cell: &Cell<K>| {
        let names: Vec<&str> = cell.answers.iter().map(&name).collect();
        (names.join("+"), cell.count)
    };
    cells.iter().map(cell).collect()
}

fn change(((first, last), count): &((Vote, Vote), u64)) -> (String, u64) {
    (format!("{}>{}", first.as_str(), last.as_str()), *count)
}
