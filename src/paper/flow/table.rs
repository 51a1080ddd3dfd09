//! Tables down the pages: the head again on each, and no row torn that fits on a page.

use super::{Column, Face, Flow, GAP, Ink, Line, Piece, Role, Style, height_of, style};
use crate::paper::{Table, strong};

const PAD: f32 = 5.0;
const CELL: Style = style(8.5, 11.5, Face::Regular, Ink::Full);

/// A row's cells: their lines, and the nodes they belong to.
struct Row {
    cells: Vec<Vec<Line>>,
    nodes: Vec<Option<usize>>,
}

impl Flow<'_> {
    pub(super) fn table(&mut self, table: &Table, column: Column) {
        let columns = columns_of(table, column);
        if columns.is_empty() {
            return;
        }
        let node = self.node(Role::Table(table.about.clone()), None);
        let head = self.row(node, &Role::Head, &columns, |index| {
            table.head.get(index).map(|name| strong(name.as_str()))
        });
        let beginning = self.beginning_of_table(table, column);
        self.room_for(beginning);
        let again = decoration(&head);
        self.head(&head, &columns);
        for words in &table.rows {
            let row = self.row(node, &Role::Cell, &columns, |index| {
                words.get(index).cloned()
            });
            self.body(row, &again, &columns);
        }
        self.y += GAP + 2.0;
    }

    /// The height of the head and of the first row: the head doesn't stand alone at a page's end.
    pub(super) fn beginning_of_table(&mut self, table: &Table, column: Column) -> f32 {
        let columns = columns_of(table, column);
        let mut height = |words: &dyn Fn(usize) -> Option<Vec<super::Span>>| {
            let cells = columns.iter().enumerate().filter_map(|(index, column)| {
                let width = column.width - 2.0 * PAD;
                Some(height_of(&self.set.set(&words(index)?, CELL, width)))
            });
            2.0f32.mul_add(PAD, cells.fold(0.0, f32::max))
        };
        let head = height(&|index| table.head.get(index).map(|name| strong(name.as_str())));
        let first = height(&|index| table.rows.first()?.get(index).cloned());
        // One that is taller than that is torn.
        head + first.min(200.0)
    }

    fn row(
        &mut self,
        table: usize,
        role: &Role,
        columns: &[Column],
        words: impl Fn(usize) -> Option<Vec<super::Span>>,
    ) -> Row {
        let row = self.node(Role::Row, Some(table));
        let (mut cells, mut nodes) = (Vec::new(), Vec::new());
        for (index, column) in columns.iter().enumerate() {
            nodes.push(Some(self.node(role.clone(), Some(row))));
            let words = words(index).unwrap_or_default();
            cells.push(self.set.set(&words, CELL, column.width - 2.0 * PAD));
        }
        Row { cells, nodes }
    }

    fn head(&mut self, head: &Row, columns: &[Column]) {
        let height = height(head);
        self.place(Piece::Ground {
            x: columns[0].x,
            y: self.y,
            width: columns.iter().map(|column| column.width).sum(),
            height,
            is_practice: false,
        });
        self.cells(head, columns);
    }

    /// A row, after the head once more where it begins a page. One that fits on no page is torn.
    fn body(&mut self, mut row: Row, head: &Row, columns: &[Column]) {
        loop {
            let fits_nowhere = height(&row) > self.bottom - super::TOP - height(head);
            if self.y + height(&row) > self.bottom && !(fits_nowhere && self.has_room()) {
                self.new_page();
                self.head(head, columns);
            }
            let rest = self.tear(&mut row);
            self.cells(&row, columns);
            let width = columns.iter().map(|column| column.width).sum();
            self.place(Piece::Rule {
                x: columns[0].x,
                y: self.y,
                width,
            });
            match rest {
                Some(rest) => row = rest,
                None => return,
            }
        }
    }

    /// Whether some lines of a cell still fit on this page.
    fn has_room(&self) -> bool {
        2.0f32.mul_add(PAD, self.y) + 3.0 * CELL.line <= self.bottom
    }

    /// Leaves in the row what fits on this page; the rest comes back.
    fn tear(&self, row: &mut Row) -> Option<Row> {
        let room = self.bottom - self.y - 2.0 * PAD;
        let fits = |lines: &[Line]| {
            let mut height = 0.0;
            let fitting = lines.iter().take_while(|line| {
                height += line.height;
                height <= room
            });
            fitting.count().max(1)
        };
        if height(row) <= self.bottom - self.y {
            return None;
        }
        let cells: Vec<Vec<Line>> = row
            .cells
            .iter_mut()
            .map(|lines| lines.split_off(fits(lines).min(lines.len())))
            .collect();
        let is_done = cells.iter().all(Vec::is_empty);
        let nodes = row.nodes.clone();
        (!is_done).then_some(Row { cells, nodes })
    }

    fn cells(&mut self, row: &Row, columns: &[Column]) {
        let height = height(row);
        let y = self.y;
        for ((lines, node), column) in row.cells.iter().zip(&row.nodes).zip(columns) {
            let mut top = y + PAD;
            for line in lines {
                let baseline = top + line.baseline;
                self.place(Piece::Line {
                    node: *node,
                    x: column.x + PAD,
                    baseline,
                    line: line.clone(),
                });
                top += line.height;
            }
        }
        self.y = y + height;
    }
}

/// The same again, which those who hear it need only once.
fn decoration(row: &Row) -> Row {
    Row {
        cells: row.cells.clone(),
        nodes: vec![None; row.nodes.len()],
    }
}

fn height(row: &Row) -> f32 {
    let cells = row.cells.iter().map(|lines| height_of(lines));
    2.0f32.mul_add(PAD, cells.fold(0.0, f32::max))
}

/// Where each column stands, by its share of the width.
fn columns_of(table: &Table, column: Column) -> Vec<Column> {
    let sum: f32 = table.widths.iter().sum();
    let mut x = column.x;
    let widths = table.widths.iter().take(table.head.len());
    let columns = widths.map(|share| {
        let width = column.width * share / sum.max(f32::EPSILON);
        let column = Column { x, width };
        x += width;
        column
    });
    columns.collect()
}
