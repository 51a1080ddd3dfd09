//! The table: what was guessed otherwise first, then what surprises, then the rest. Draws and folds;
//! a row's claims are `claims`'.

use std::collections::BTreeSet;

use egui::Ui;

use super::{Draft, claims::claims_ui, data_words, fold_of, guess, toggle};
use crate::{
    notice::{Claim, Notice, Right, Row},
    text::Text,
    ui::{
        theme::{self, colors, spacing},
        widgets::{
            button::{Button, Fold},
            hairline_ui,
            sharing_table::{self, Cells, Columns, Heads},
        },
    },
};

/// So many rows at first sight; the rest folds out.
const FIRST_SIGHT: usize = 8;

/// What is shared, and what was guessed to be; answers with what isn't, but stands here.
pub(super) fn rows_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    columns: &Columns,
    draft: &mut Draft,
) -> BTreeSet<String> {
    let missed = |row: &Row<'_>| draft.guess.is_missed(row.id, row.shared);
    let unshared = notice.unshared_rows().into_iter();
    let moved: Vec<Row<'_>> = unshared.filter(|row| missed(row)).collect();
    let ids = moved.iter().map(|row| row.id.to_owned()).collect();
    let mut rows = notice.shared_rows();
    rows.extend(moved);
    rows.sort_by_key(|row| !missed(row));
    if rows.is_empty() {
        return ids;
    }
    let first = match rows.iter().filter(|row| missed(row)).count() {
        0 => rows.iter().filter(|row| row.surprising).count(),
        missed => missed,
    };
    let heads = Heads {
        what: text.say("sharings-what"),
        whom: text.say("sharings-whom"),
        limit: text.say("sharings-limit"),
        fate: text.say("sharings-after"),
    };
    sharing_table::heads_ui(ui, columns, &heads);
    let shown = if draft.shows_all {
        rows.len()
    } else {
        FIRST_SIGHT
    };
    for (index, row) in rows.iter().take(shown).enumerate() {
        if index == first && first > 0 {
            ui.add_space(spacing::S8);
            ui.horizontal(|ui| {
                ui.add_space(columns.padding);
                ui.label(theme::strong(text.say("sharings-rest")));
            });
            ui.add_space(spacing::S4);
        }
        let guess = draft.guess.shown(row.id);
        let cells = Cells {
            what: data_words(row),
            whom: row.whom_words(text),
            fact: row.shared,
            standing: row.standing,
            guessed: guess.map(|guess| guess::data_words(text, guess)),
        };
        let line = Line {
            text,
            notice,
            columns,
            heads: &heads,
            cells: &cells,
        };
        ui.push_id(row.id, |ui| line.show(ui, row.id, &row.claims, draft));
        hairline_ui(ui);
    }
    if rows.len() > FIRST_SIGHT {
        more_ui(ui, text, columns, rows.len() - FIRST_SIGHT, draft);
    }
    ids
}

fn more_ui(ui: &mut Ui, text: &Text, columns: &Columns, count: usize, draft: &mut Draft) {
    ui.add_space(spacing::S8);
    let (words, fold) = if draft.shows_all {
        (text.say("sharings-fewer"), Fold::Open)
    } else {
        let more = [("count", count.into())];
        (text.say_with("sharings-more", &more), Fold::Shut)
    };
    let ink = colors(ui).accent;
    ui.horizontal(|ui| {
        ui.add_space(columns.padding);
        if ui.add(Button::plain(words).color(ink).fold(fold)).clicked() {
            draft.shows_all = !draft.shows_all;
        }
    });
}

/// Where a notice takes a right rather than data, or besides.
pub(super) fn rights_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    columns: &Columns,
    draft: &mut Draft,
) {
    if notice.rights.is_empty() {
        return;
    }
    let heads = Heads {
        what: text.say("sharings-right"),
        whom: text.say("sharings-lost"),
        limit: text.say("sharings-keep"),
        fate: text.say("sharings-after"),
    };
    sharing_table::heads_ui(ui, columns, &heads);
    let mut rights: Vec<&Right> = notice.rights.iter().collect();
    rights.sort_by_key(|right| !draft.guess.is_missed(&right.id, right.fact()));
    for right in rights {
        let guess = draft.guess.shown(&right.id);
        let cells = Cells {
            what: right.words.clone(),
            whom: right.lost.clone(),
            fact: right.fact(),
            standing: notice.standing_of(&right.claims),
            guessed: guess.map(|guess| guess::right_words(text, guess)),
        };
        let claims = right.claims.iter().filter_map(|id| notice.claim(id));
        let claims: Vec<&Claim> = claims.collect();
        let line = Line {
            text,
            notice,
            columns,
            heads: &heads,
            cells: &cells,
        };
        ui.push_id(("right", &right.id), |ui| {
            line.show(ui, &right.id, &claims, draft);
        });
        hairline_ui(ui);
    }
    ui.add_space(spacing::S16);
}

/// A row with its claims, where it is folded out.
struct Line<'a> {
    text: &'a Text,
    notice: &'a Notice,
    columns: &'a Columns,
    heads: &'a Heads,
    cells: &'a Cells,
}

impl Line<'_> {
    fn show(&self, ui: &mut Ui, id: &str, claims: &[&Claim], draft: &mut Draft) {
        let (text, columns) = (self.text, self.columns);
        let fold = fold_of(draft, id);
        if sharing_table::row_ui(ui, text, columns, self.heads, self.cells, fold).clicked() {
            toggle(&mut draft.rows, id.to_owned());
        }
        if fold == Fold::Open {
            claims_ui(ui, text, self.notice, columns, id, claims, draft);
        }
    }
}
