//! A paper as PDF/A-3a and PDF/UA-1: tagged, in reading order, with its fonts and its attachment inside.
//! The same paper gives the same bytes; its dates are the paper's own.

use std::{fmt::Write as _, num::NonZeroU16};

use chrono::{Datelike as _, Timelike as _};
use krilla::{
    Document, SerializeSettings,
    color::rgb,
    configure::{Accessibility, Archival, ConfigurationBuilder},
    embed::{AssociationKind, EmbeddedFile, MimeType},
    geom::{PathBuilder, Point, Rect, Transform},
    metadata::{DateTime, Metadata},
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::{Fill, Stroke},
    surface::Surface,
    tagging::{
        Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, SpanTag, TableHeaderScope,
        Tag, TagGroup, TagKind, TagTree,
    },
    text::Font,
};
use sha2::{Digest as _, Sha256};

use super::{
    Attached, Paper,
    flow::{self, FOOT, Flow, Flowed, Piece, Role},
    plain,
    typeset::{Face, Ink, Line, Style, Typesetter},
};
use crate::text::Text;

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    #[error("what is to be printed is no record")]
    NotARecord,
    /// A fault of this program: what it draws doesn't meet the standards it claims.
    #[error("the pages can't be written as an archival PDF: {0}")]
    NotArchival(String),
}

const PAPER: [u8; 3] = [0xff, 0xff, 0xff];
const INK: [u8; 3] = [0x17, 0x20, 0x24];
const SOFT: [u8; 3] = [0x4c, 0x5a, 0x61];
const LINE: [u8; 3] = [0xd6, 0xdc, 0xde];
const SUNKEN: [u8; 3] = [0xf3, 0xf5, 0xf5];
const PRACTICE: [u8; 3] = [0x6d, 0x2e, 0x5b];
const PRACTICE_SOFT: [u8; 3] = [0xf8, 0xee, 0xf5];

/// The paper's pages. `text` has the words for the number at the foot of each.
pub fn to_pdf(paper: &Paper, text: &Text) -> Result<Vec<u8>, PdfError> {
    let mut set = Typesetter::new();
    let flowed = Flow::of(paper, &mut set);
    let drawing = Drawing {
        paper,
        text,
        fonts: fonts()?,
        leaves: vec![Vec::new(); flowed.nodes.len()],
    };
    drawing.draw(&flowed, &mut set)
}

/// How many pages it takes.
pub fn page_count(paper: &Paper) -> usize {
    Flow::of(paper, &mut Typesetter::new()).pages.len()
}

fn fonts() -> Result<Vec<Font>, PdfError> {
    let font = |face: Face| {
        let font = Font::new(face.bytes().into(), 0);
        font.ok_or_else(|| PdfError::NotArchival("a font can't be read".to_owned()))
    };
    Face::ALL.into_iter().map(font).collect()
}

struct Drawing<'p> {
    paper: &'p Paper,
    text: &'p Text,
    /// By face.
    fonts: Vec<Font>,
    /// What was drawn for each node, in reading order.
    leaves: Vec<Vec<Identifier>>,
}

impl Drawing<'_> {
    fn draw(mut self, flowed: &Flowed, set: &mut Typesetter) -> Result<Vec<u8>, PdfError> {
        let mut document = Document::new_with(settings()?);
        let (width, height) = flow::sides(self.paper.size);
        for (index, pieces) in flowed.pages.iter().enumerate() {
            let sheet = PageSettings::from_wh(width, height)
                .ok_or_else(|| PdfError::NotArchival("the paper has no size".to_owned()))?;
            let mut page = document.start_page_with(sheet);
            let mut surface = page.surface();
            self.across(&mut surface, set);
            for piece in pieces {
                self.piece(&mut surface, piece);
            }
            self.foot(&mut surface, set, (index + 1, flowed.pages.len()));
            surface.finish();
            page.finish();
        }
        document.set_metadata(self.metadata());
        document.set_outline(outline(flowed));
        document.set_tag_tree(self.tags(flowed));
        if let Some(attached) = &self.paper.attached {
            let file = self.attachment(attached)?;
            if document.embed_file(file).is_none() {
                return Err(PdfError::NotArchival("two files of one name".to_owned()));
            }
        }
        document
            .finish()
            .map_err(|error| PdfError::NotArchival(format!("{error:?}")))
    }

    fn piece(&mut self, surface: &mut Surface<'_>, piece: &Piece) {
        match piece {
            Piece::Line {
                node,
                x,
                baseline,
                line,
            } => match node {
                Some(node) => {
                    let leaf = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
                    self.leaves[*node].push(leaf);
                    self.line(surface, line, *x, *baseline);
                    surface.end_tagged();
                }
                None => decoration(surface, ArtifactType::PaginationOther, |surface| {
                    self.line(surface, line, *x, *baseline);
                }),
            },
            Piece::Rule { x, y, width } => decoration(surface, ArtifactType::Layout, |surface| {
                fill(surface, LINE, [(*x, *y - 0.25, *width, 0.5)]);
            }),
            Piece::Ground {
                x,
                y,
                width,
                height,
                is_practice,
            } => decoration(surface, ArtifactType::Layout, |surface| {
                let color = if *is_practice { PRACTICE_SOFT } else { SUNKEN };
                fill(surface, color, [(*x, *y, *width, *height)]);
            }),
            Piece::Tick {
                node,
                x,
                y,
                side,
                is_ticked,
            } => {
                let said = if *is_ticked { "[x]" } else { "[ ]" };
                let said = SpanTag::empty().with_actual_text(Some(said));
                let leaf = surface.start_tagged(ContentTag::Span(said));
                self.leaves[*node].push(leaf);
                tick(surface, *x, *y, *side, *is_ticked);
                surface.end_tagged();
            }
            Piece::Qr {
                node,
                x,
                y,
                side,
                runs,
                modules,
            } => {
                let leaf = surface.start_tagged(ContentTag::Other);
                self.leaves[*node].push(leaf);
                // Light all around it, whatever lies across the page.
                let light = 4.0 * side / f32::from(*modules);
                let ground = side + 2.0 * light;
                fill(surface, PAPER, [(x - light, y - light, ground, ground)]);
                let module = side / f32::from(*modules);
                let dark = runs.iter().map(|(column, row, length)| {
                    let at = |count: u8| module * f32::from(count);
                    (x + at(*column), y + at(*row), at(*length), module)
                });
                fill(surface, INK, dark);
                surface.end_tagged();
            }
        }
    }

    fn line(&self, surface: &mut Surface<'_>, line: &Line, x: f32, baseline: f32) {
        for run in &line.runs {
            let color = match run.ink {
                Ink::Full => INK,
                Ink::Soft => SOFT,
                Ink::Practice => PRACTICE,
            };
            surface.set_fill(Some(painted(color)));
            surface.draw_glyphs(
                Point::from_xy(x + run.x, baseline),
                &run.glyphs,
                self.fonts[run.face as usize].clone(),
                &line.text,
                line.size,
                false,
            );
        }
    }

    /// The word across the page, behind everything.
    fn across(&self, surface: &mut Surface<'_>, set: &mut Typesetter) {
        let Some(word) = &self.paper.across else {
            return;
        };
        let (width, height) = flow::sides(self.paper.size);
        let style = |size| Style {
            size,
            line: size,
            face: Face::Semibold,
            ink: Ink::Practice,
        };
        let probe = set.set(&plain(word.as_str()), style(100.0), f32::MAX);
        let Some(line) = probe.first() else {
            return;
        };
        // From corner to corner, with room to both.
        let size = (100.0 * 0.68 * width.hypot(height) / line.width.max(1.0)).min(190.0);
        let lines = set.set(&plain(word.as_str()), style(size), f32::MAX);
        let Some(line) = lines.first() else {
            return;
        };
        decoration(surface, ArtifactType::Watermark, |surface| {
            let slope = (height / width).atan().to_degrees();
            surface.push_transform(&Transform::from_translate(width / 2.0, height / 2.0));
            surface.push_transform(&Transform::from_rotate(-slope));
            for run in &line.runs {
                surface.set_fill(Some(painted(PRACTICE_SOFT)));
                surface.draw_glyphs(
                    Point::from_xy(run.x - line.width / 2.0, size * 0.33),
                    &run.glyphs,
                    self.fonts[run.face as usize].clone(),
                    &line.text,
                    line.size,
                    false,
                );
            }
            surface.pop();
            surface.pop();
        });
    }

    fn foot(&self, surface: &mut Surface<'_>, set: &mut Typesetter, (page, of): (usize, usize)) {
        let (left, right, baseline) = flow::foot(self.paper.size);
        let number = [("page", page.into()), ("of", of.into())];
        let number = self.text.say_with("paper-page", &number);
        let number = set.set(&plain(number), FOOT, f32::MAX);
        let width = number.first().map_or(0.0, |line| line.width);
        let words = set.set(
            &plain(self.paper.foot.as_str()),
            FOOT,
            right - left - width - 16.0,
        );
        decoration(surface, ArtifactType::Footer, |surface| {
            if let Some(line) = words.first() {
                self.line(surface, line, left, baseline);
            }
            if let Some(line) = number.first() {
                self.line(surface, line, right - width, baseline);
            }
        });
    }

    /// The standards ask for one; `und` says that none is known.
    fn language(&self) -> String {
        match self.paper.language.as_str() {
            "" => "und".to_owned(),
            language => language.to_owned(),
        }
    }

    fn metadata(&self) -> Metadata {
        let made = date(self.paper);
        Metadata::new()
            .title(named(&self.paper.title))
            .language(self.language())
            .creator("Fair Notice".to_owned())
            .producer("Fair Notice".to_owned())
            .creation_date(made)
            .document_id(self.identity())
    }

    /// A name for the document that follows from what is in it.
    fn identity(&self) -> String {
        let attached = self.paper.attached.as_ref();
        let hash = Sha256::new()
            .chain_update(self.paper.title.as_bytes())
            .chain_update(self.paper.made.to_rfc3339())
            .chain_update(attached.map_or(&[][..], |attached| &attached.bytes))
            .finalize();
        let mut name = String::new();
        for byte in &hash[..16] {
            // Writing to a String can't fail.
            let _ = write!(name, "{byte:02x}");
        }
        name
    }

    fn attachment(&self, attached: &Attached) -> Result<EmbeddedFile, PdfError> {
        let mime_type = MimeType::new(&attached.media_type);
        Ok(EmbeddedFile {
            path: attached.name.clone(),
            mime_type: Some(mime_type.ok_or_else(|| {
                PdfError::NotArchival("the attachment has no media type".to_owned())
            })?),
            description: Some(attached.description.clone()),
            // The pages are drawn from it.
            association_kind: AssociationKind::Data,
            data: attached.bytes.clone().into(),
            modification_date: Some(date(self.paper)),
            compress: Some(true),
            location: None,
        })
    }

    fn tags(&mut self, flowed: &Flowed) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(self.language()));
        for root in &flowed.roots {
            tree.push(self.group(flowed, *root));
        }
        tree
    }

    /// No deeper than table, row, cell.
    fn group(&mut self, flowed: &Flowed, node: usize) -> TagGroup {
        let mut group = TagGroup::new(tag_of(&flowed.nodes[node].role));
        for leaf in std::mem::take(&mut self.leaves[node]) {
            group.push(leaf);
        }
        for child in &flowed.nodes[node].children {
            let child = self.group(flowed, *child);
            group.push(child);
        }
        group
    }
}

fn settings() -> Result<SerializeSettings, PdfError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| PdfError::NotArchival(format!("{error:?}")))?;
    Ok(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    })
}

fn tag_of(role: &Role) -> TagKind {
    match role {
        Role::Heading(level, words) => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(named(words))).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::List => Tag::L(ListNumbering::None).into(),
        Role::Item => Tag::LI.into(),
        Role::Label => Tag::Lbl.into(),
        Role::Body => Tag::LBody.into(),
        Role::Table(about) => Tag::Table.with_summary(Some(about.clone())).into(),
        Role::Row => Tag::TR.into(),
        Role::Head => Tag::TH(TableHeaderScope::Column).into(),
        Role::Cell => Tag::TD.into(),
        Role::Figure(about) => Tag::Figure(Some(named(about))).into(),
    }
}

/// A name as the standards ask for it: never empty, and nothing that no XML may hold.
fn named(words: &str) -> String {
    let words: String = words
        .chars()
        .map(|c| match c {
            '\u{fffe}' | '\u{ffff}' => ' ',
            c if c.is_control() => ' ',
            c => c,
        })
        .collect();
    match words.trim() {
        "" => "–".to_owned(),
        words => words.to_owned(),
    }
}

fn outline(flowed: &Flowed) -> Outline {
    let mut outline = Outline::new();
    for (words, page, y) in &flowed.headings {
        let place = krilla::destination::XyzDestination::new(*page, Point::from_xy(0.0, *y));
        outline.push_child(OutlineNode::new(named(words), place));
    }
    outline
}

/// To the second, in UTC.
fn date(paper: &Paper) -> DateTime {
    let made = paper.made;
    let small = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
    DateTime::new(u16::try_from(made.year()).unwrap_or_default())
        .month(small(made.month()))
        .day(small(made.day()))
        .hour(small(made.hour()))
        .minute(small(made.minute()))
        .second(small(made.second()))
        .utc_offset_hour(0)
        .utc_offset_minute(0)
}

fn decoration(surface: &mut Surface<'_>, kind: ArtifactType, draw: impl FnOnce(&mut Surface<'_>)) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
    draw(surface);
    surface.end_tagged();
}

fn paint([red, green, blue]: [u8; 3]) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}

fn painted(color: [u8; 3]) -> Fill {
    Fill {
        paint: paint(color).into(),
        ..Fill::default()
    }
}

/// Rectangles, each by its left, top, width and height.
fn fill(
    surface: &mut Surface<'_>,
    color: [u8; 3],
    rects: impl IntoIterator<Item = (f32, f32, f32, f32)>,
) {
    let mut path = PathBuilder::new();
    for (x, y, width, height) in rects {
        if let Some(rect) = Rect::from_xywh(x, y, width, height) {
            path.push_rect(rect);
        }
    }
    if let Some(path) = path.finish() {
        surface.set_fill(Some(painted(color)));
        surface.set_stroke(None);
        surface.draw_path(&path);
    }
}

fn tick(surface: &mut Surface<'_>, x: f32, y: f32, side: f32, is_ticked: bool) {
    let mut edge = PathBuilder::new();
    if let Some(rect) = Rect::from_xywh(x, y, side, side) {
        edge.push_rect(rect);
    }
    let mut mark = PathBuilder::new();
    mark.move_to(x + side * 0.22, y + side * 0.52);
    mark.line_to(x + side * 0.43, y + side * 0.74);
    mark.line_to(x + side * 0.80, y + side * 0.26);
    surface.set_fill(None);
    for (path, width, is_drawn) in [(edge, 0.8, true), (mark, 1.2, is_ticked)] {
        if let (true, Some(path)) = (is_drawn, path.finish()) {
            surface.set_stroke(Some(Stroke {
                paint: paint(INK).into(),
                width,
                ..Stroke::default()
            }));
            surface.draw_path(&path);
        }
    }
    surface.set_stroke(None);
}

#[cfg(test)]
mod tests;
