//! The look: every colour by its meaning, type, spaces, strokes and motion. Nothing else in `ui` names
//! a colour or a size of type. Colour never carries a meaning alone.

mod colors;
mod style;
mod words;

use egui::{
    Color32, Context, Id, Shadow, Stroke, Theme, ThemePreference, Ui, style::ScrollAnimation,
};

use self::colors::{DARK, HIGH_CONTRAST, LIGHT};
pub(crate) use self::{
    colors::Colors,
    words::{
        BODY, body, icon_font, italic, item, lead, regular, section, semibold, soft, strong, title,
    },
};
use crate::action::{Look, Motion};

/// The colours of the theme in use.
pub(crate) fn colors(ui: &Ui) -> &'static Colors {
    match (ui.ctx().theme(), is_high_contrast(ui.ctx())) {
        (Theme::Dark, _) => &DARK,
        (Theme::Light, false) => &LIGHT,
        (Theme::Light, true) => &HIGH_CONTRAST,
    }
}

/// High contrast is a light theme; the toolkit knows light and dark only.
fn is_high_contrast(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(contrast_id()).unwrap_or(false))
}

fn contrast_id() -> Id {
    Id::unique("high_contrast")
}

/// Distances, in points.
pub(crate) mod spacing {
    pub(crate) const S4: f32 = 4.0;
    pub(crate) const S8: f32 = 8.0;
    pub(crate) const S12: f32 = 12.0;
    pub(crate) const S16: f32 = 16.0;
    pub(crate) const S24: f32 = 24.0;
    pub(crate) const S32: f32 = 32.0;
    pub(crate) const S48: f32 = 48.0;
}

/// Rounded corners, in points.
pub(crate) mod radius {
    pub(crate) const PAPER: u8 = 4;
    pub(crate) const CONTROL: u8 = 6;
    pub(crate) const CARD: u8 = 8;
    pub(crate) const TAG: u8 = 12;
}

/// Widths of lines, in points.
pub(crate) mod stroke {
    pub(crate) const HAIRLINE: f32 = 1.0;
    pub(crate) const SELECTED: f32 = 2.0;
    pub(crate) const FOCUS: f32 = 3.0;
}

/// How far the focus ring stands off its control.
const FOCUS_GAP: f32 = 2.0;
/// Below this window width the layout is the narrow one.
pub(crate) const NARROW: f32 = 880.0;
/// Below this window width everything but one bar scrolls with the page.
pub(crate) const SMALL: f32 = 600.0;
/// Reading text is at most this wide: some 72 characters.
pub(crate) const READING_WIDTH: f32 = 660.0;
/// An icon's side, and the size of its glyph.
pub(crate) const ICON: f32 = 20.0;

/// The ring around what has keyboard focus.
pub(crate) fn focus_ring(ui: &Ui, rect: egui::Rect, radius: u8) {
    let gap = FOCUS_GAP + colors(ui).focus_width / 2.0;
    ui.painter().rect_stroke(
        rect.expand(gap),
        f32::from(radius) + gap,
        Stroke::new(colors(ui).focus_width, colors(ui).focus),
        egui::StrokeKind::Middle,
    );
}

/// The focus ring of a row or step that has no room around it: drawn inside its edge.
pub(crate) fn focus_ring_inside(ui: &Ui, rect: egui::Rect, radius: u8) {
    ui.painter().rect_stroke(
        rect,
        f32::from(radius),
        Stroke::new(colors(ui).focus_width, colors(ui).focus),
        egui::StrokeKind::Inside,
    );
}

/// Puts fonts and styles in place. Once, before the first frame.
pub(crate) fn install(ctx: &Context) {
    ctx.set_fonts(words::font_definitions());
    ctx.set_style_of(Theme::Light, style::style(Theme::Light, &LIGHT));
    ctx.set_style_of(Theme::Dark, style::style(Theme::Dark, &DARK));
}

/// Which colours, from the next frame on.
pub(crate) fn set_look(ctx: &Context, look: Look) {
    let high = look == Look::HighContrast;
    ctx.data_mut(|data| data.insert_temp(contrast_id(), high));
    let light = if high { &HIGH_CONTRAST } else { &LIGHT };
    let motion = ctx.style_of(Theme::Light);
    ctx.set_style_of(
        Theme::Light,
        egui::Style {
            animation_time: motion.animation_time,
            scroll_animation: motion.scroll_animation,
            ..style::style(Theme::Light, light)
        },
    );
    ctx.set_theme(match look {
        Look::System => ThemePreference::System,
        Look::Light | Look::HighContrast => ThemePreference::Light,
        Look::Dark => ThemePreference::Dark,
    });
}

/// Whether anything may move. The toolkit can't ask the system, so this is a setting of ours.
pub(crate) fn set_motion(ctx: &Context, motion: Motion) {
    let (time, scroll) = match motion {
        Motion::Full => (ANIMATION_SECONDS, ScrollAnimation::default()),
        Motion::None => (0.0, ScrollAnimation::none()),
    };
    ctx.all_styles_mut(|style| {
        style.animation_time = time;
        style.scroll_animation = scroll;
    });
}

const ANIMATION_SECONDS: f32 = 0.2;

/// The shadows of the record's paper, the only thing that has any.
pub(crate) fn paper_shadows(ui: &Ui) -> [Shadow; 2] {
    let shadow = |offset: [i8; 2], blur, color: Color32, strength: f32| Shadow {
        offset,
        blur,
        spread: 0,
        color: color.gamma_multiply(strength),
    };
    if is_high_contrast(ui.ctx()) {
        return [Shadow::NONE; 2];
    }
    match ui.ctx().theme() {
        Theme::Light => [
            shadow([0, 1], 2, LIGHT.ink, 0.06),
            shadow([0, 4], 12, LIGHT.ink, 0.05),
        ],
        Theme::Dark => [shadow([0, 1], 2, Color32::BLACK, 0.4), Shadow::NONE],
    }
}
