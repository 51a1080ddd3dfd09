//! A table of a paper: named columns, rows under hairlines. Where its columns would get too narrow to
//! read, it keeps its width and scrolls sideways in itself.

use egui::{Label, Ui, accesskit, text::LayoutJob};

use super::words::{Face, job, said};
use crate::{
    paper::{Table, Words, soft},
    ui::{
        theme::{colors, spacing},
        widgets::{
            columns_ui, hairline_ui, rule_ui,
            sheet::{Along, pane_ui},
        },
    },
};

/// The least width of a column in which words can be read.
const LEAST_COLUMN: f32 = 96.0;

pub(super) fn table_ui(ui: &mut Ui, table: &Table) {
    let room = ui.available_width();
    let least = least_width(&table.widths);
    if least <= room {
        rows_ui(ui, table, room);
    } else {
        pane_ui(ui, "table", &table.about, Along::Across, |ui| {
            ui.set_width(least);
            rows_ui(ui, table, least);
            // The bar below would lie on the last row.
            ui.add_space(spacing::S16);
        });
    }
}

/// So wide that its narrowest column can be read.
fn least_width(shares: &[f32]) -> f32 {
    let narrowest = shares.iter().copied().fold(1.0, f32::min).max(0.05);
    LEAST_COLUMN / narrowest
}

fn rows_ui(ui: &mut Ui, table: &Table, width: f32) {
    ui.scope(|ui| {
        role(ui, accesskit::Role::Table, Some(&table.about));
        let gap = spacing::S12;
        let widths: Vec<f32> = table
            .widths
            .iter()
            .map(|share| (share * width - gap).max(1.0))
            .collect();
        let head: Vec<Words> = table.head.iter().map(|head| soft(head.as_str())).collect();
        row_ui(ui, &head, &widths, gap, accesskit::Role::ColumnHeader);
        let ink = colors(ui).ink_soft;
        rule_ui(ui, ink);
        for (index, row) in table.rows.iter().enumerate() {
            ui.push_id(index, |ui| {
                row_ui(ui, row, &widths, gap, accesskit::Role::Cell);
                hairline_ui(ui);
            });
        }
    });
}

fn row_ui(ui: &mut Ui, cells: &[Words], widths: &[f32], gap: f32, cell_role: accesskit::Role) {
    ui.scope(|ui| {
        role(ui, accesskit::Role::Row, None);
        ui.add_space(spacing::S8);
        let widths = &widths[..widths.len().min(cells.len())];
        columns_ui(ui, widths, gap, |ui, column| {
            let words = &cells[column];
            let job: LayoutJob = job(ui, words, Face::Body);
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

    #[test]
    fn the_narrowest_column_stays_readable() {
        for shares in [vec![0.5, 0.5], vec![0.7, 0.1, 0.2], vec![1.0]] {
            let narrowest = shares.iter().copied().fold(1.0, f32::min);
            assert!(narrowest * least_width(&shares) >= LEAST_COLUMN - 0.01);
        }
        assert!(least_width(&[0.0, 1.0]).is_finite());
    }
}
