//! A table of a paper: named columns, rows under hairlines. Where its columns would get too narrow to
//! read, it keeps its width and scrolls sideways in itself.

use egui::{Label, Ui, accesskit};

use super::words::{Face, job, said};
use crate::{
    paper::{Table, Weight, Words, soft},
    ui::{
        theme::{self, BODY, colors, spacing},
        widgets::{
            columns_ui, hairline_ui, rule_ui,
            sheet::{Along, pane_ui},
            sparing::sparing_ui,
        },
    },
};

const GAP: f32 = spacing::S12;
/// So many rows say how wide a column's words are.
const MEASURED: usize = 200;

pub(super) fn table_ui(ui: &mut Ui, table: &Table) {
    let room = ui.available_width();
    let least = least_widths(ui, table);
    let needed: f32 = least.iter().sum();
    if needed <= room {
        rows_ui(ui, table, &widths(&table.widths, &least, room));
    } else {
        pane_ui(ui, "table", &table.about, Along::Across, |ui| {
            ui.set_width(needed);
            rows_ui(ui, table, &least);
            // The bar below would lie on the last row.
            ui.add_space(spacing::S16);
        });
    }
}

/// Each column's longest word, with the gap after it: narrower, and the word would be broken.
fn least_widths(ui: &Ui, table: &Table) -> Vec<f32> {
    let plain = theme::regular(BODY);
    let strong = theme::semibold(BODY);
    ui.fonts_mut(|fonts| {
        let mut longest = |words: &str, is_strong: bool| {
            let font = if is_strong { &strong } else { &plain };
            let widths = words.split_whitespace().map(|word| {
                let widths = word.chars().map(|c| fonts.glyph_width(font, c));
                widths.sum::<f32>()
            });
            widths.fold(0.0, f32::max)
        };
        let columns = table.head.iter().enumerate().map(|(column, head)| {
            let rows = table.rows.iter().take(MEASURED);
            let spans = rows.flat_map(|row| row.get(column).into_iter().flatten());
            spans.fold(longest(head, false), |most, span| {
                most.max(longest(&span.words, span.weight == Weight::Strong))
            }) + GAP
                + 1.0
        });
        columns.collect()
    })
}

/// The shares of the room, where no column gets less than it needs; the others give.
fn widths(shares: &[f32], least: &[f32], room: f32) -> Vec<f32> {
    let mut is_fixed = vec![false; least.len()];
    loop {
        let fixed: f32 = least
            .iter()
            .zip(&is_fixed)
            .filter_map(|(least, fixed)| fixed.then_some(*least))
            .sum();
        let loose: f32 = shares
            .iter()
            .zip(&is_fixed)
            .filter_map(|(share, fixed)| (!fixed).then_some(*share))
            .sum();
        let share_of = |column: usize| {
            let share = shares.get(column).copied().unwrap_or(0.0);
            (room - fixed) * share / loose.max(f32::EPSILON)
        };
        let too_narrow = (0..least.len())
            .find(|column| !is_fixed[*column] && share_of(*column) < least[*column]);
        let Some(column) = too_narrow else {
            let all = (0..least.len()).map(|column| {
                if is_fixed[column] {
                    least[column]
                } else {
                    share_of(column)
                }
            });
            return all.collect();
        };
        is_fixed[column] = true;
    }
}

fn rows_ui(ui: &mut Ui, table: &Table, widths: &[f32]) {
    ui.scope(|ui| {
        role(ui, accesskit::Role::Table, Some(&table.about));
        let widths: Vec<f32> = widths.iter().map(|width| (width - GAP).max(1.0)).collect();
        let head: Vec<Words> = table.head.iter().map(|head| soft(head.as_str())).collect();
        row_ui(ui, &head, &widths, accesskit::Role::ColumnHeader);
        let ink = colors(ui).ink_soft;
        rule_ui(ui, ink);
        for (index, row) in table.rows.iter().enumerate() {
            sparing_ui(ui, index, table.rows.len(), None, |ui| {
                ui.push_id(index, |ui| {
                    row_ui(ui, row, &widths, accesskit::Role::Cell);
                    hairline_ui(ui);
                });
            });
        }
    });
}

fn row_ui(ui: &mut Ui, cells: &[Words], widths: &[f32], cell_role: accesskit::Role) {
    ui.scope(|ui| {
        role(ui, accesskit::Role::Row, None);
        ui.add_space(spacing::S8);
        let widths = &widths[..widths.len().min(cells.len())];
        columns_ui(ui, widths, GAP, |ui, column| {
            let words = &cells[column];
            let job = job(ui, words, Face::Body);
            let cell = ui.add(Label::new(job).wrap());
            let name = said(words);
            ui.ctx().accesskit_node_builder(cell.id, |node| {
                node.set_role(cell_role);
                node.set_label(name);
            });
        });
        ui.add_space(spacing::S8);
    });
}

fn role(ui: &Ui, role: accesskit::Role, name: Option<&str>) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(role);
        if let Some(name) = name {
            node.set_label(name);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(shares: &[f32], least: &[f32], expected: &[f32]) {
        let found = widths(shares, least, 400.0);
        let is_close = found
            .iter()
            .zip(expected)
            .all(|(a, b)| (a - b).abs() < 0.01);
        assert!(is_close && found.len() == expected.len(), "{found:?}");
    }

    #[test]
    fn columns_share_the_room_and_none_breaks_its_words() {
        check(&[0.5, 0.5], &[50.0, 50.0], &[200.0, 200.0]);
        check(
            &[0.4, 0.4, 0.2],
            &[50.0, 50.0, 100.0],
            &[150.0, 150.0, 100.0],
        );
        check(&[0.9, 0.1], &[200.0, 200.0], &[200.0, 200.0]);
        check(&[1.0, 0.0], &[10.0, 20.0], &[380.0, 20.0]);
    }
}
