//! Blocks laid out down the pages, in reading order: where each line, rule and picture stands, and
//! which part of the document it belongs to. Draws nothing.

mod table;

use qrcodegen::{QrCode, QrCodeEcc};

use super::{
    Block, Paper, PaperSize, Span,
    typeset::{Face, Ink, Line, Style, Typesetter},
};

/// From the paper's edge to the words, in points.
const SIDE: f32 = 60.0;
const TOP: f32 = 54.0;
/// Room for the foot is in it.
const BOTTOM: f32 = 62.0;
/// Between a block and the next.
const GAP: f32 = 6.0;
const BELOW_HEADING: f32 = 2.0;
const QR_SIDE: f32 = 88.0;
const TICK: f32 = 8.0;

const TITLE: Style = style(19.0, 25.0, Face::Semibold, Ink::Full);
const HEADING: Style = style(11.5, 16.0, Face::Semibold, Ink::Full);
const LEAD: Style = style(12.5, 17.5, Face::Regular, Ink::Full);
const TEXT: Style = style(9.5, 13.0, Face::Regular, Ink::Full);
const LABEL: Style = style(9.5, 13.0, Face::Regular, Ink::Soft);
const SMALL: Style = style(8.5, 11.5, Face::Regular, Ink::Soft);
const STRIP: Style = style(9.5, 13.0, Face::Semibold, Ink::Practice);
pub(super) const FOOT: Style = style(8.0, 11.0, Face::Regular, Ink::Soft);

/// From one line to write on to the next.
const NOTE: f32 = 22.0;

const fn style(size: f32, line: f32, face: Face, ink: Ink) -> Style {
    Style {
        size,
        line,
        face,
        ink,
    }
}

/// Width and height in points.
pub(super) fn sides(size: PaperSize) -> (f32, f32) {
    match size {
        PaperSize::A4 => (595.28, 841.89),
        PaperSize::Letter => (612.0, 792.0),
    }
}

/// Where the foot's words begin and end, and their baseline.
pub(super) fn foot(size: PaperSize) -> (f32, f32, f32) {
    let (width, height) = sides(size);
    (SIDE, width - SIDE, height - 34.0)
}

/// A part of the document, for those who hear it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Role {
    /// With its level and words.
    Heading(u16, String),
    Paragraph,
    List,
    Item,
    Label,
    Body,
    Table(String),
    Row,
    Head,
    Cell,
    /// With what it shows, in words.
    Figure(String),
}

#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) role: Role,
    pub(super) children: Vec<usize>,
}

/// Something that stands on a page. What has no node is decoration.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    Line {
        node: Option<usize>,
        x: f32,
        baseline: f32,
        line: Line,
    },
    Rule {
        x: f32,
        y: f32,
        width: f32,
    },
    Ground {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        is_practice: bool,
    },
    Tick {
        node: usize,
        x: f32,
        y: f32,
        side: f32,
        is_ticked: bool,
    },
    Qr {
        node: usize,
        x: f32,
        y: f32,
        side: f32,
        /// Dark runs: column, row and length, in modules.
        runs: Vec<(u8, u8, u8)>,
        /// How many modules wide it is.
        modules: u8,
    },
}

/// The whole document, laid out.
#[derive(Debug)]
pub(super) struct Flowed {
    pub(super) pages: Vec<Vec<Piece>>,
    pub(super) nodes: Vec<Node>,
    /// The nodes that stand in no other.
    pub(super) roots: Vec<usize>,
    /// Words, page and height of each heading.
    pub(super) headings: Vec<(String, usize, f32)>,
}

/// A column of the page that words flow down.
#[derive(Clone, Copy, Debug)]
struct Column {
    x: f32,
    width: f32,
}

pub(super) struct Flow<'t> {
    set: &'t mut Typesetter,
    done: Flowed,
    y: f32,
    bottom: f32,
}

impl<'t> Flow<'t> {
    /// Lays out a whole paper.
    pub(super) fn of(paper: &Paper, set: &'t mut Typesetter) -> Flowed {
        let (width, height) = sides(paper.size);
        let column = Column {
            x: SIDE,
            width: 2.0f32.mul_add(-SIDE, width),
        };
        let mut flow = Self {
            set,
            done: Flowed {
                pages: vec![Vec::new()],
                nodes: Vec::new(),
                roots: Vec::new(),
                headings: Vec::new(),
            },
            y: TOP,
            bottom: height - BOTTOM,
        };
        flow.blocks(&paper.blocks, column);
        flow.done
    }

    fn blocks(&mut self, blocks: &[Block], column: Column) {
        for (index, block) in blocks.iter().enumerate() {
            if let Block::Heading(words) = block {
                if !self.is_at_top() {
                    self.y += 9.0;
                }
                let follows = self.beginning(blocks.get(index + 1), column);
                self.heading(words, 2, HEADING, column, follows + BELOW_HEADING);
                self.y += BELOW_HEADING;
            } else {
                self.block(block, column);
            }
        }
    }

    /// How much of what follows a heading must stand on its page.
    fn beginning(&mut self, block: Option<&Block>, column: Column) -> f32 {
        match block {
            Some(Block::Table(table)) => self.beginning_of_table(table, column),
            _ => 3.0 * TEXT.line,
        }
    }

    fn block(&mut self, block: &Block, column: Column) {
        match block {
            Block::Title(words) => {
                self.heading(words, 1, TITLE, column, 3.0 * TEXT.line);
                self.y += 4.0;
            }
            Block::Heading(_) => self.blocks(std::slice::from_ref(block), column),
            Block::Lead(words) => self.paragraph(words, LEAD, column, GAP + 2.0),
            Block::Text(words) => self.paragraph(words, TEXT, column, GAP),
            Block::Small(words) => self.paragraph(words, SMALL, column, GAP),
            Block::Strip(words) => self.strip(words, column),
            Block::Facts(facts) => self.facts(facts, column),
            Block::List(items) => self.list(items, column),
            Block::Checks(checks) => self.checks(checks, column),
            Block::Table(table) => self.table(table, column),
            Block::Qr {
                payload,
                about,
                beside,
            } => self.qr(payload, about, beside, column),
            Block::Notes(lines) => self.notes(*lines, column),
            Block::NewPage => self.new_page(),
        }
    }

    fn notes(&mut self, lines: u8, column: Column) {
        for _ in 0..lines {
            self.room_for(NOTE);
            self.y += NOTE;
            self.place(Piece::Rule {
                x: column.x,
                y: self.y,
                width: column.width,
            });
        }
        self.y += GAP;
    }

    fn is_at_top(&self) -> bool {
        self.y <= TOP
    }

    fn new_page(&mut self) {
        if !self.done.pages.last().is_some_and(Vec::is_empty) {
            self.done.pages.push(Vec::new());
        }
        self.y = TOP;
    }

    /// Goes on to the next page where this height doesn't fit on this one, unless it fits on none.
    fn room_for(&mut self, height: f32) {
        if self.y + height > self.bottom && !self.is_at_top() {
            self.new_page();
        }
    }

    fn place(&mut self, piece: Piece) {
        if let Some(page) = self.done.pages.last_mut() {
            page.push(piece);
        }
    }

    fn node(&mut self, role: Role, parent: Option<usize>) -> usize {
        let node = self.done.nodes.len();
        self.done.nodes.push(Node {
            role,
            children: Vec::new(),
        });
        match parent {
            Some(parent) => self.done.nodes[parent].children.push(node),
            None => self.done.roots.push(node),
        }
        node
    }

    /// Lines one below the other from here on, over as many pages as they need.
    fn lines(&mut self, lines: Vec<Line>, node: Option<usize>, x: f32) {
        for line in lines {
            self.room_for(line.height);
            let (baseline, height) = (self.y + line.baseline, line.height);
            self.place(Piece::Line {
                node,
                x,
                baseline,
                line,
            });
            self.y += height;
        }
    }

    fn paragraph(&mut self, words: &[Span], style: Style, column: Column, gap: f32) {
        let node = self.node(Role::Paragraph, None);
        let lines = self.set.set(words, style, column.width);
        // A short paragraph isn't torn.
        if lines.len() <= 3 {
            self.room_for(height_of(&lines));
        }
        self.lines(lines, Some(node), column.x);
        self.y += gap;
    }

    /// Kept on the page of what follows it, of which so much must fit.
    fn heading(&mut self, words: &[Span], level: u16, style: Style, column: Column, follows: f32) {
        let lines = self.set.set(words, style, column.width);
        self.room_for(height_of(&lines) + follows);
        let said = said(words);
        let (page, y) = (self.done.pages.len() - 1, self.y);
        self.done.headings.push((said.clone(), page, y));
        let node = self.node(Role::Heading(level, said), None);
        self.lines(lines, Some(node), column.x);
    }

    fn strip(&mut self, words: &[Span], column: Column) {
        let node = self.node(Role::Paragraph, None);
        let inset = 8.0;
        let lines = self
            .set
            .set(words, STRIP, 2.0f32.mul_add(-inset, column.width));
        let height = 2.0f32.mul_add(5.0, height_of(&lines));
        self.room_for(height);
        self.place(Piece::Ground {
            x: column.x,
            y: self.y,
            width: column.width,
            height,
            is_practice: true,
        });
        self.y += 5.0;
        self.lines(lines, Some(node), column.x + inset);
        self.y += 5.0 + GAP + 2.0;
    }

    /// Labels in a column of their own, as a list for those who hear it.
    fn facts(&mut self, facts: &[(String, Vec<Span>)], column: Column) {
        let labels = (column.width * 0.28).min(128.0);
        let list = self.node(Role::List, None);
        for (label, words) in facts {
            let item = self.node(Role::Item, Some(list));
            let (of_label, of_body) = (
                self.node(Role::Label, Some(item)),
                self.node(Role::Body, Some(item)),
            );
            let label = super::plain(label.as_str());
            let label = self.set.set(&label, LABEL, labels - 8.0);
            let body = self.set.set(words, TEXT, column.width - labels);
            let height = height_of(&label).max(height_of(&body));
            self.room_for(height);
            let (y, page) = (self.y, self.done.pages.len());
            self.lines(label, Some(of_label), column.x);
            let below_label = self.y;
            // Where the label went over the page's end, the words follow it.
            if self.done.pages.len() == page {
                self.y = y;
            }
            self.lines(body, Some(of_body), column.x + labels);
            if self.done.pages.len() == page {
                self.y = self.y.max(below_label);
            }
            self.y += 1.5;
        }
        self.y += GAP - 1.5;
    }

    fn list(&mut self, items: &[Vec<Span>], column: Column) {
        const INDENT: f32 = 11.0;
        let list = self.node(Role::List, None);
        for words in items {
            let item = self.node(Role::Item, Some(list));
            let (label, body) = (
                self.node(Role::Label, Some(item)),
                self.node(Role::Body, Some(item)),
            );
            let lines = self.set.set(words, TEXT, column.width - INDENT);
            let mark = self.set.set(&super::plain("–"), LABEL, INDENT);
            if lines.len() <= 3 {
                self.room_for(height_of(&lines));
            } else {
                self.room_for(TEXT.line);
            }
            let y = self.y;
            self.lines(mark, Some(label), column.x);
            self.y = y;
            self.lines(lines, Some(body), column.x + INDENT);
            self.y += 1.5;
        }
        self.y += GAP - 1.5;
    }

    fn checks(&mut self, checks: &[(bool, Vec<Span>)], column: Column) {
        const INDENT: f32 = 15.0;
        let list = self.node(Role::List, None);
        for (is_ticked, words) in checks {
            let item = self.node(Role::Item, Some(list));
            let (label, body) = (
                self.node(Role::Label, Some(item)),
                self.node(Role::Body, Some(item)),
            );
            let lines = self.set.set(words, TEXT, column.width - INDENT);
            if lines.len() <= 3 {
                self.room_for(height_of(&lines));
            } else {
                self.room_for(TEXT.line);
            }
            self.place(Piece::Tick {
                node: label,
                x: column.x + 0.5,
                y: self.y + (TEXT.line - TICK) / 2.0,
                side: TICK,
                is_ticked: *is_ticked,
            });
            self.lines(lines, Some(body), column.x + INDENT);
            self.y += 2.0;
        }
        self.y += GAP - 2.0;
    }

    /// The code with its blocks to the right of it; all on one page where they fit on one.
    fn qr(&mut self, payload: &str, about: &str, beside: &[Block], column: Column) {
        let Ok(code) = QrCode::encode_text(payload, QrCodeEcc::Medium) else {
            // Longer than any code can hold: what stands beside it says it, too.
            self.blocks(beside, column);
            return;
        };
        let space = 14.0;
        let right = Column {
            x: column.x + QR_SIDE + space,
            width: column.width - QR_SIDE - space,
        };
        let height: f32 = beside.iter().map(|block| self.height(block, right)).sum();
        if !self.is_at_top() {
            self.y += 9.0;
        }
        self.room_for(height.max(QR_SIDE));
        let (y, page) = (self.y, self.done.pages.len());
        // What it means is read before it.
        let mut blocks = beside.iter();
        if let Some(Block::Heading(words)) = beside.first() {
            blocks.next();
            self.heading(words, 2, HEADING, right, 0.0);
            self.y += BELOW_HEADING;
        }
        let node = self.node(Role::Figure(about.to_owned()), None);
        let (runs, modules) = dark_runs(&code);
        self.place(Piece::Qr {
            node,
            x: column.x,
            y,
            side: QR_SIDE,
            runs,
            modules,
        });
        self.blocks(blocks.as_slice(), right);
        if self.done.pages.len() == page {
            self.y = self.y.max(y + QR_SIDE + GAP);
        }
    }

    /// How much room a block of words takes; other blocks aren't kept together.
    fn height(&mut self, block: &Block, column: Column) -> f32 {
        let (words, style, gap) = match block {
            Block::Heading(words) => (words, HEADING, BELOW_HEADING),
            Block::Lead(words) => (words, LEAD, GAP + 2.0),
            Block::Text(words) => (words, TEXT, GAP),
            Block::Small(words) => (words, SMALL, GAP),
            _ => return 0.0,
        };
        height_of(&self.set.set(words, style, column.width)) + gap
    }
}

fn height_of(lines: &[Line]) -> f32 {
    lines.iter().map(|line| line.height).sum()
}

/// The words without their weights, in one line.
fn said(words: &[Span]) -> String {
    let words = words.iter().map(|span| span.words.as_str());
    words.collect::<String>().replace('\n', " ")
}

/// The dark modules, those side by side as one.
fn dark_runs(code: &QrCode) -> (Vec<(u8, u8, u8)>, u8) {
    // The largest has 177 modules.
    let modules = u8::try_from(code.size()).unwrap_or(u8::MAX);
    let is_dark = |x: u8, y: u8| code.get_module(x.into(), y.into());
    let mut runs = Vec::new();
    for y in 0..modules {
        let mut x = 0;
        while x < modules {
            let from = x;
            while x < modules && is_dark(x, y) {
                x += 1;
            }
            if x > from {
                runs.push((from, y, x - from));
            } else {
                x += 1;
            }
        }
    }
    (runs, modules)
}
