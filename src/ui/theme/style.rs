//! What the toolkit's own widgets take from the palette: fields, scroll bars, menus.

use egui::{
    Color32, CornerRadius, Margin, Shadow, Stroke, Style, TextStyle, Theme, Vec2, Visuals,
    style::{ScrollStyle, Selection, WidgetVisuals, Widgets},
};

use super::{ANIMATION_SECONDS, BODY, colors::Colors, radius, regular, semibold, spacing, stroke};

pub(super) fn style(theme: Theme, colors: &Colors) -> Style {
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
    let edge = colors.edge();
    let pressed = Stroke::new(colors.selected_width, colors.line_strong);
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
                ..control(colors.raised, edge, colors.ink)
            },
            hovered: WidgetVisuals {
                bg_fill: colors.ink_soft,
                ..control(colors.hover, edge, colors.ink)
            },
            active: WidgetVisuals {
                bg_fill: colors.ink_soft,
                ..control(colors.hover, pressed, colors.ink)
            },
            open: control(colors.raised, edge, colors.ink),
        },
        selection: Selection {
            bg_fill: colors.accent_soft,
            stroke: colors.selected_edge(),
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
        window_stroke: edge,
        menu_corner_radius: CornerRadius::same(radius::CARD),
        panel_fill: colors.surface,
        popup_shadow: Shadow::NONE,
        // Our controls draw their own disabled look, whose words stay readable.
        disabled_alpha: 1.0,
        ..base
    }
}
