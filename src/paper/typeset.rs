//! Words set into lines of glyphs, in the bundled fonts and no others. The same words give the same
//! lines on every machine.

use std::{borrow::Cow, rc::Rc, sync::Arc};

use krilla::text::{GlyphId, KrillaGlyph};
use parley::{
    FontContext, Layout, LayoutContext,
    fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache},
    layout::Line as SetLine,
    style::{FontFamily, FontFamilyName, LineHeight, OverflowWrap, StyleProperty},
};
use skrifa::{FontRef, MetadataProvider as _, charmap::Charmap};

use super::{Span, Weight};
use crate::fonts;

/// A font file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Face {
    Regular,
    Semibold,
    DevanagariRegular,
    DevanagariSemibold,
}

impl Face {
    pub(super) const ALL: [Self; 4] = [
        Self::Regular,
        Self::Semibold,
        Self::DevanagariRegular,
        Self::DevanagariSemibold,
    ];

    /// Where a character is looked for that this face lacks.
    fn next(self) -> Option<Self> {
        match self {
            Self::Regular => Some(Self::DevanagariRegular),
            Self::Semibold => Some(Self::DevanagariSemibold),
            Self::DevanagariRegular | Self::DevanagariSemibold => None,
        }
    }

    pub(super) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => fonts::REGULAR,
            Self::Semibold => fonts::SEMIBOLD,
            Self::DevanagariRegular => fonts::DEVANAGARI_REGULAR,
            Self::DevanagariSemibold => fonts::DEVANAGARI_SEMIBOLD,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::Semibold => "semibold",
            Self::DevanagariRegular => "devanagari-regular",
            Self::DevanagariSemibold => "devanagari-semibold",
        }
    }
}

/// How dark words are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Ink {
    #[default]
    Full,
    Soft,
    /// On the strip that says what a paper must not be taken for.
    Practice,
}

/// How a block's words are set. In points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Style {
    pub(super) size: f32,
    /// From one baseline to the next.
    pub(super) line: f32,
    pub(super) face: Face,
    pub(super) ink: Ink,
}

/// One line, from its own left edge and top.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) text: Rc<str>,
    pub(super) height: f32,
    pub(super) baseline: f32,
    /// Without the space that hangs at its end.
    pub(super) width: f32,
    pub(super) size: f32,
    pub(super) runs: Vec<Run>,
}

/// Glyphs of one face and ink, from `x` on.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) face: Face,
    pub(super) ink: Ink,
    pub(super) x: f32,
    pub(super) glyphs: Vec<KrillaGlyph>,
}

/// Sets words; made once for a paper.
pub(super) struct Typesetter {
    fonts: FontContext,
    scratch: LayoutContext<Ink>,
    /// By the number that the font library gave each.
    faces: [(u64, Face); Face::ALL.len()],
    known: [Option<Charmap<'static>>; Face::ALL.len()],
}

impl Typesetter {
    pub(super) fn new() -> Self {
        let mut collection = Collection::new(CollectionOptions {
            shared: false,
            system_fonts: false,
        });
        let faces = Face::ALL.map(|face| {
            let blob: Blob<u8> = Blob::new(Arc::new(face.bytes()));
            let number = blob.id();
            let named = FontInfoOverride {
                family_name: Some(face.name()),
                ..FontInfoOverride::default()
            };
            collection.register_fonts(blob, Some(named));
            (number, face)
        });
        Self {
            fonts: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            scratch: LayoutContext::new(),
            faces,
            known: Face::ALL.map(|face| FontRef::new(face.bytes()).ok().map(|font| font.charmap())),
        }
    }

    /// The words' lines within this width. A word that is wider is broken anywhere.
    pub(super) fn set(&mut self, words: &[Span], style: Style, width: f32) -> Vec<Line> {
        let mut lines = Vec::new();
        for paragraph in self.paragraphs(words, style) {
            self.set_paragraph(&paragraph, style, width, &mut lines);
        }
        lines
    }

    /// What stands between line breaks, as text with its weights; only what has a glyph.
    fn paragraphs(&self, words: &[Span], style: Style) -> Vec<Paragraph> {
        let mut paragraphs = vec![Paragraph::default()];
        for span in words {
            for (index, part) in span.words.split('\n').enumerate() {
                if index > 0 {
                    paragraphs.push(Paragraph::default());
                }
                let face = face_of(span.weight, style);
                if let Some(paragraph) = paragraphs.last_mut() {
                    let from = paragraph.text.len();
                    for character in part.chars() {
                        self.write(character, face, &mut paragraph.text);
                    }
                    let to = paragraph.text.len();
                    paragraph.spans.push((from..to, span.weight));
                }
            }
        }
        paragraphs
    }

    /// The character, or its number in Unicode where the font has no glyph for it.
    fn write(&self, character: char, face: Face, text: &mut String) {
        use std::fmt::Write as _;

        let knows = |face: Face| {
            let known = self.known[face as usize].as_ref();
            known.is_some_and(|known| known.map(character).is_some())
        };
        let has_glyph = knows(face) || face.next().is_some_and(knows);
        if has_glyph && !character.is_control() {
            text.push(character);
        } else {
            // Writing to a String can't fail.
            let _ = write!(text, "U+{:04X}", u32::from(character));
        }
    }

    fn set_paragraph(
        &mut self,
        paragraph: &Paragraph,
        style: Style,
        width: f32,
        lines: &mut Vec<Line>,
    ) {
        // An empty line has the height of one with words.
        let text: Rc<str> = match paragraph.text.as_str() {
            "" => " ".into(),
            text => text.into(),
        };
        let mut builder = self
            .scratch
            .ranged_builder(&mut self.fonts, &text, 1.0, false);
        builder.push_default(family(style.face));
        builder.push_default(StyleProperty::Brush(style.ink));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(style.line)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        for (range, weight) in &paragraph.spans {
            if range.is_empty() {
                continue;
            }
            builder.push(family(face_of(*weight, style)), range.clone());
            match weight {
                Weight::Soft => builder.push(StyleProperty::Brush(Ink::Soft), range.clone()),
                // Told apart letter by letter, it needs a little air.
                Weight::Code => {
                    builder.push(
                        StyleProperty::LetterSpacing(style.size * 0.01),
                        range.clone(),
                    );
                }
                Weight::Plain | Weight::Strong => {}
            }
        }
        let mut layout: Layout<Ink> = builder.build(&text);
        layout.break_all_lines(Some(width));
        for line in layout.lines() {
            lines.push(self.line(&layout, &line, &text, style));
        }
    }

    fn line(
        &self,
        layout: &Layout<Ink>,
        line: &SetLine<'_, Ink>,
        text: &Rc<str>,
        style: Style,
    ) -> Line {
        let metrics = line.metrics();
        let top = metrics.baseline - f32::midpoint(style.line, style.size * CAP);
        let mut runs: Vec<Run> = Vec::new();
        let mut x = 0.0;
        for run in line.runs() {
            let number = run.font().data.id();
            let face = self.faces.iter().find(|(known, _)| *known == number);
            let face = face.map_or(style.face, |(_, face)| *face);
            for cluster in run.visual_clusters() {
                if cluster.is_ligature_continuation() {
                    // Every glyph of the characters that were set together.
                    let glyphs = runs.last_mut().map(|run| run.glyphs.iter_mut().rev());
                    let mut glyphs = glyphs.into_iter().flatten().peekable();
                    let from = glyphs.peek().map(|glyph| glyph.text_range.start);
                    for glyph in glyphs.take_while(|glyph| Some(glyph.text_range.start) == from) {
                        glyph.text_range.end = cluster.text_range().end;
                    }
                    continue;
                }
                let ink = layout
                    .styles()
                    .get(usize::from(cluster.style_index()))
                    .map_or(style.ink, |style| style.brush);
                for glyph in cluster.glyphs() {
                    if !runs
                        .last()
                        .is_some_and(|run| run.face == face && run.ink == ink)
                    {
                        runs.push(Run {
                            face,
                            ink,
                            x,
                            glyphs: Vec::new(),
                        });
                    }
                    if let Some(run) = runs.last_mut() {
                        run.glyphs.push(KrillaGlyph::new(
                            GlyphId::new(glyph.id),
                            glyph.advance / style.size,
                            glyph.x / style.size,
                            glyph.y / style.size,
                            0.0,
                            cluster.text_range(),
                            None,
                        ));
                    }
                    x += glyph.advance;
                }
            }
        }
        Line {
            text: Rc::clone(text),
            height: style.line,
            baseline: metrics.baseline - top,
            width: metrics.advance - metrics.hanging_advance,
            size: style.size,
            runs,
        }
    }
}

/// Text without line breaks, and the weight of each of its parts.
#[derive(Default)]
struct Paragraph {
    text: String,
    spans: Vec<(std::ops::Range<usize>, Weight)>,
}

/// The height of capitals, as a share of the size: words stand in the middle of their line by it.
const CAP: f32 = 0.66;

fn face_of(weight: Weight, style: Style) -> Face {
    match weight {
        Weight::Strong => Face::Semibold,
        _ => style.face,
    }
}

fn family(face: Face) -> StyleProperty<'static, Ink> {
    let faces = [Some(face), face.next()].into_iter().flatten();
    let names = faces.map(|face| FontFamilyName::Named(Cow::Borrowed(face.name())));
    StyleProperty::FontFamily(FontFamily::List(names.collect()))
}
