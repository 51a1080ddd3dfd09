//! The sizes and weights of words, by what they are for, and the fonts behind them.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontId, RichText, Ui};

use super::{NARROW, colors};
use crate::fonts;

const REGULAR: &str = "regular";
const SEMIBOLD: &str = "semibold";
const ITALIC: &str = "italic";
const DEVANAGARI: &str = "devanagari";
const DEVANAGARI_SEMIBOLD: &str = "devanagari-semibold";
const ICONS: &str = "icons";

/// Regular text.
pub(crate) fn regular(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// Text that must not be missed.
pub(crate) fn semibold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(SEMIBOLD.into()))
}

pub(crate) fn italic(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(ITALIC.into()))
}

/// The font of `Icon::character`.
pub(crate) fn icon_font(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(ICONS.into()))
}

/// The size of body text, and of whatever has no size of its own.
pub(crate) const BODY: f32 = 17.0;

/// One a screen; a question or a message where there is one. Smaller in a narrow window.
pub(crate) fn title(ui: &Ui, words: impl Into<String>) -> RichText {
    let (size, line) = if ui.ctx().content_rect().width() < NARROW {
        (24.0, 32.0)
    } else {
        (28.0, 36.0)
    };
    text(words, semibold(size), line)
}

/// Groups, sides of the choice, a claim in short.
pub(crate) fn section(words: impl Into<String>) -> RichText {
    text(words, semibold(20.0), 28.0)
}

/// The second sentence of step 1.
pub(crate) fn lead(words: impl Into<String>) -> RichText {
    text(words, regular(19.0), 28.0)
}

/// Date and name of a notice at home.
pub(crate) fn item(words: impl Into<String>) -> RichText {
    text(words, semibold(19.0), 24.0)
}

pub(crate) fn body(words: impl Into<String>) -> RichText {
    text(words, regular(BODY), 24.0)
}

/// Body text that must not be missed.
pub(crate) fn strong(words: impl Into<String>) -> RichText {
    text(words, semibold(BODY), 24.0)
}

/// Labels and second lines.
pub(crate) fn soft(ui: &Ui, words: impl Into<String>) -> RichText {
    body(words).color(colors(ui).ink_soft)
}

fn text(words: impl Into<String>, font: FontId, line: f32) -> RichText {
    RichText::new(words).font(font).line_height(Some(line))
}

pub(super) fn font_definitions() -> FontDefinitions {
    let mut definitions = FontDefinitions::empty();
    for (name, bytes) in [
        (REGULAR, fonts::REGULAR),
        (SEMIBOLD, fonts::SEMIBOLD),
        (ITALIC, fonts::ITALIC),
        (DEVANAGARI, fonts::DEVANAGARI_REGULAR),
        (DEVANAGARI_SEMIBOLD, fonts::DEVANAGARI_SEMIBOLD),
        (ICONS, fonts::ICONS),
    ] {
        definitions
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    for (family, names) in [
        (FontFamily::Proportional, [REGULAR, DEVANAGARI, ICONS]),
        (FontFamily::Monospace, [REGULAR, DEVANAGARI, ICONS]),
        (
            FontFamily::Name(SEMIBOLD.into()),
            [SEMIBOLD, DEVANAGARI_SEMIBOLD, ICONS],
        ),
        // Devanagari has no italic.
        (FontFamily::Name(ITALIC.into()), [ITALIC, DEVANAGARI, ICONS]),
        (FontFamily::Name(ICONS.into()), [ICONS, REGULAR, DEVANAGARI]),
    ] {
        definitions
            .families
            .insert(family, names.map(str::to_owned).to_vec());
    }
    definitions
}
