//! The look: every colour by its meaning, type, spaces, strokes and motion. Nothing else in `ui` names
//! a colour or a size of type. Colour never carries a meaning alone.

#![expect(
    clippy::disallowed_methods,
    reason = "the one file in which colours are made"
)]

use std::sync::Arc;

use egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin,
    RichText, Shadow, Stroke, Style, TextStyle, Theme, Ui, Vec2, Visuals,
    style::{ScrollAnimation, ScrollStyle, Selection, WidgetVisuals, Widgets},
};

use crate::{action::Motion, fonts};

/// The colours of one theme, by what they mean.
#[derive(Debug)]
pub(crate) struct Colors {
    /// Page and top bar.
    pub(crate) surface: Color32,
    /// Cards, secondary buttons, the current step.
    pub(crate) raised: Color32,
    /// Rail, open row, places, verdict.
    pub(crate) sunken: Color32,
    /// Under the pointer, neutral controls.
    pub(crate) hover: Color32,
    /// Text, icons, the countdown's ring.
    pub(crate) ink: Color32,
    /// Labels, second lines, disabled text.
    pub(crate) ink_soft: Color32,
    /// Hairlines; decoration, so nothing may depend on it.
    pub(crate) line: Color32,
    /// Edges of controls and places, the scroll thumb.
    pub(crate) line_strong: Color32,
    /// What can be pressed: primary button, links, selection, current step.
    pub(crate) accent: Color32,
    pub(crate) accent_ink: Color32,
    /// Selected segment, days inside the window.
    pub(crate) accent_soft: Color32,
    /// The primary button under the pointer.
    pub(crate) accent_hover: Color32,
    pub(crate) focus: Color32,
    pub(crate) stops: Color32,
    pub(crate) stops_soft: Color32,
    /// Is ink, on purpose.
    pub(crate) continues: Color32,
    pub(crate) continues_soft: Color32,
    pub(crate) unclear: Color32,
    pub(crate) unclear_soft: Color32,
    /// Replay banner, tag and record strip, and nothing else.
    pub(crate) replay: Color32,
    pub(crate) replay_soft: Color32,
    /// What deletes, and nothing else.
    pub(crate) danger: Color32,
}

const fn hex(rgb: u32) -> Color32 {
    let [_, red, green, blue] = rgb.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

static LIGHT: Colors = Colors {
    surface: hex(0xFF_FF_FF),
    raised: hex(0xFF_FF_FF),
    sunken: hex(0xF3_F5_F5),
    hover: hex(0xE9_EE_EF),
    ink: hex(0x17_20_24),
    ink_soft: hex(0x4C_5A_61),
    line: hex(0xD6_DC_DE),
    line_strong: hex(0x76_84_8B),
    accent: hex(0x0B_5A_6B),
    accent_ink: hex(0xFF_FF_FF),
    accent_soft: hex(0xE5_F0_F2),
    accent_hover: hex(0x08_48_56),
    focus: hex(0x17_20_24),
    stops: hex(0x8A_4A_00),
    stops_soft: hex(0xFA_EF_DF),
    continues: hex(0x17_20_24),
    continues_soft: hex(0xE9_ED_EE),
    unclear: hex(0x45_59_8A),
    unclear_soft: hex(0xEB_EE_F6),
    replay: hex(0x6D_2E_5B),
    replay_soft: hex(0xF8_EE_F5),
    danger: hex(0xA3_20_1D),
};

static DARK: Colors = Colors {
    surface: hex(0x14_19_1C),
    raised: hex(0x1C_23_27),
    sunken: hex(0x0E_12_14),
    hover: hex(0x23_2C_31),
    ink: hex(0xED_F1_F2),
    ink_soft: hex(0xAA_B6_BB),
    line: hex(0x33_3E_44),
    line_strong: hex(0x7B_8A_91),
    accent: hex(0x7F_CA_DB),
    accent_ink: hex(0x07_24_2B),
    accent_soft: hex(0x15_32_3A),
    accent_hover: hex(0x9A_D8_E6),
    focus: hex(0xFF_FF_FF),
    stops: hex(0xF0_B4_65),
    stops_soft: hex(0x33_26_0F),
    continues: hex(0xED_F1_F2),
    continues_soft: hex(0x2A_33_38),
    unclear: hex(0xA9_BB_EA),
    unclear_soft: hex(0x21_2A_41),
    replay: hex(0xE6_A9_D2),
    replay_soft: hex(0x33_1F_2D),
    danger: hex(0xFF_9C_94),
};

/// The colours of the theme in use.
pub(crate) fn colors(ui: &Ui) -> &'static Colors {
    colors_of(ui.ctx().theme())
}

fn colors_of(theme: Theme) -> &'static Colors {
    match theme {
        Theme::Light => &LIGHT,
        Theme::Dark => &DARK,
    }
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

const REGULAR: &str = "regular";
const SEMIBOLD: &str = "semibold";
const ITALIC: &str = "italic";
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

/// The ring around what has keyboard focus.
pub(crate) fn focus_ring(ui: &Ui, rect: egui::Rect, radius: u8) {
    let gap = FOCUS_GAP + stroke::FOCUS / 2.0;
    ui.painter().rect_stroke(
        rect.expand(gap),
        f32::from(radius) + gap,
        Stroke::new(stroke::FOCUS, colors(ui).focus),
        egui::StrokeKind::Middle,
    );
}

/// The focus ring of a row or step that has no room around it: drawn inside its edge.
pub(crate) fn focus_ring_inside(ui: &Ui, rect: egui::Rect, radius: u8) {
    ui.painter().rect_stroke(
        rect,
        f32::from(radius),
        Stroke::new(stroke::FOCUS, colors(ui).focus),
        egui::StrokeKind::Inside,
    );
}

/// Puts fonts and both themes' styles in place. Once, before the first frame.
pub(crate) fn install(ctx: &Context) {
    ctx.set_fonts(font_definitions());
    for theme in [Theme::Light, Theme::Dark] {
        ctx.set_style_of(theme, style(theme));
    }
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

fn font_definitions() -> FontDefinitions {
    let mut definitions = FontDefinitions::empty();
    for (name, bytes) in [
        (REGULAR, fonts::REGULAR),
        (SEMIBOLD, fonts::SEMIBOLD),
        (ITALIC, fonts::ITALIC),
        (ICONS, fonts::ICONS),
    ] {
        definitions
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    for (family, names) in [
        (FontFamily::Proportional, [REGULAR, ICONS]),
        (FontFamily::Monospace, [REGULAR, ICONS]),
        (FontFamily::Name(SEMIBOLD.into()), [SEMIBOLD, ICONS]),
        (FontFamily::Name(ITALIC.into()), [ITALIC, ICONS]),
        (FontFamily::Name(ICONS.into()), [ICONS, REGULAR]),
    ] {
        definitions
            .families
            .insert(family, names.map(str::to_owned).to_vec());
    }
    definitions
}

fn style(theme: Theme) -> Style {
    let colors = colors_of(theme);
    let mut style = Style {
        visuals: visuals(theme, colors),
        animation_time: ANIMATION_SECONDS,
        ..Style::default()
    };
    style.text_styles = [
        (TextStyle::Small, regular(16.0)),
        (TextStyle::Body, regular(BODY)),
        (TextStyle::Monospace, regular(BODY)),
        (TextStyle::Button, semibold(BODY)),
        (TextStyle::Heading, semibold(28.0)),
    ]
    .into();
    style.spacing.item_spacing = Vec2::new(spacing::S8, spacing::S8);
    style.spacing.button_padding = Vec2::new(spacing::S16, spacing::S8);
    style.spacing.interact_size = Vec2::new(40.0, 32.0);
    style.spacing.menu_margin = Margin::same(8);
    style.spacing.tooltip_width = 360.0;
    style.spacing.scroll = ScrollStyle {
        bar_width: 6.0,
        bar_inner_margin: 6.0,
        bar_outer_margin: 6.0,
        floating_width: 6.0,
        dormant_handle_opacity: 1.0,
        active_handle_opacity: 1.0,
        interact_handle_opacity: 1.0,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        foreground_color: false,
        ..ScrollStyle::floating()
    };
    style.spacing.scroll.fade.strength = 0.0;
    style.interaction.selectable_labels = false;
    style
}

fn visuals(theme: Theme, colors: &Colors) -> Visuals {
    let base = match theme {
        Theme::Light => Visuals::light(),
        Theme::Dark => Visuals::dark(),
    };
    let control = |fill: Color32, edge: Stroke, ink: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: edge,
        corner_radius: CornerRadius::same(radius::CONTROL),
        fg_stroke: Stroke::new(stroke::HAIRLINE, ink),
        expansion: 0.0,
    };
    let edge = |width: f32| Stroke::new(width, colors.line_strong);
    Visuals {
        override_text_color: None,
        weak_text_color: Some(colors.ink_soft),
        widgets: Widgets {
            noninteractive: control(
                colors.surface,
                Stroke::new(stroke::HAIRLINE, colors.line),
                colors.ink,
            ),
            // The thumb of a scroll bar takes its colour from here; our controls paint themselves.
            inactive: WidgetVisuals {
                bg_fill: colors.line_strong,
                ..control(colors.raised, edge(stroke::HAIRLINE), colors.ink)
            },
            hovered: WidgetVisuals {
                bg_fill: colors.ink_soft,
                ..control(colors.hover, edge(stroke::HAIRLINE), colors.ink)
            },
            active: WidgetVisuals {
                bg_fill: colors.ink_soft,
                ..control(colors.hover, edge(stroke::SELECTED), colors.ink)
            },
            open: control(colors.raised, edge(stroke::HAIRLINE), colors.ink),
        },
        selection: Selection {
            bg_fill: colors.accent_soft,
            stroke: Stroke::new(stroke::SELECTED, colors.accent),
        },
        hyperlink_color: colors.accent,
        faint_bg_color: colors.sunken,
        extreme_bg_color: colors.raised,
        text_edit_bg_color: Some(colors.raised),
        code_bg_color: colors.sunken,
        warn_fg_color: colors.ink,
        error_fg_color: colors.ink,
        window_corner_radius: CornerRadius::same(radius::CARD),
        window_shadow: Shadow::NONE,
        window_fill: colors.raised,
        window_stroke: edge(stroke::HAIRLINE),
        menu_corner_radius: CornerRadius::same(radius::CARD),
        panel_fill: colors.surface,
        popup_shadow: Shadow::NONE,
        // Our controls draw their own disabled look, whose words stay readable.
        disabled_alpha: 1.0,
        ..base
    }
}

/// The shadows of the record's paper, the only thing that has any.
pub(crate) fn paper_shadows(ui: &Ui) -> [Shadow; 2] {
    let shadow = |offset: [i8; 2], blur, color: Color32, strength: f32| Shadow {
        offset,
        blur,
        spread: 0,
        color: color.gamma_multiply(strength),
    };
    match ui.ctx().theme() {
        Theme::Light => [
            shadow([0, 1], 2, LIGHT.ink, 0.06),
            shadow([0, 4], 12, LIGHT.ink, 0.05),
        ],
        Theme::Dark => [shadow([0, 1], 2, Color32::BLACK, 0.4), Shadow::NONE],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contrast(one: Color32, other: Color32) -> f32 {
        let luminance = |color: Color32| {
            let [red, green, blue] = [color.r(), color.g(), color.b()].map(|channel| {
                let share = f32::from(channel) / 255.0;
                if share <= 0.040_45 {
                    share / 12.92
                } else {
                    ((share + 0.055) / 1.055).powf(2.4)
                }
            });
            0.2126 * red + 0.7152 * green + 0.0722 * blue
        };
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_text_stands_out_from_every_ground_it_may_lie_on() {
        for colors in [&LIGHT, &DARK] {
            let grounds = [colors.surface, colors.raised, colors.sunken, colors.hover];
            let inks = [
                colors.ink,
                colors.ink_soft,
                colors.accent,
                colors.stops,
                colors.continues,
                colors.unclear,
                colors.danger,
            ];
            for ground in grounds {
                for ink in inks {
                    assert!(contrast(ink, ground) >= 4.5, "{ink:?} on {ground:?}");
                }
            }
            for (ink, ground) in [
                (colors.accent_ink, colors.accent),
                (colors.accent_ink, colors.accent_hover),
                (colors.accent, colors.accent_soft),
                (colors.ink, colors.accent_soft),
                (colors.replay, colors.replay_soft),
                (colors.stops, colors.stops_soft),
                (colors.continues, colors.continues_soft),
                (colors.unclear, colors.unclear_soft),
                (colors.ink, colors.stops_soft),
                (colors.ink, colors.unclear_soft),
                (colors.ink_soft, colors.stops_soft),
                (colors.ink_soft, colors.unclear_soft),
            ] {
                assert!(contrast(ink, ground) >= 4.5, "{ink:?} on {ground:?}");
            }
        }
    }

    #[test]
    fn edges_of_controls_stand_out_from_what_surrounds_them() {
        for colors in [&LIGHT, &DARK] {
            for ground in [colors.surface, colors.raised, colors.sunken, colors.hover] {
                assert!(contrast(colors.line_strong, ground) >= 3.0, "on {ground:?}");
            }
        }
    }
}
