//! Buttons: words, perhaps an icon beside them, and a name for those who can't see them.
//! Nothing moves when one is pressed, and disabled words stay readable.

use std::sync::Arc;

use egui::{
    Color32, FontId, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, Widget,
    WidgetInfo, pos2, text::LayoutJob,
};

use super::paint_icon;
use crate::{
    fonts::Icon,
    ui::theme::{self, BODY, Colors, ICON, colors, radius, spacing, stroke},
};

/// A button's height where it stands by itself.
const HEIGHT: f32 = 40.0;
/// A button's height in the line of a heading, and of a link.
const LOW_HEIGHT: f32 = 32.0;

/// Something to press. One primary button a screen.
#[must_use = "a button is drawn by `ui.add`"]
pub(crate) struct Button {
    kind: Kind,
    words: String,
    before: Option<Icon>,
    after: Option<Icon>,
    name: Option<String>,
    color: Option<Color32>,
    height: f32,
    min_width: f32,
    role: Role,
    folded: Option<Fold>,
}

/// Whether what a button folds is to be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fold {
    Open,
    Shut,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Primary,
    Secondary,
    /// No edge: for things beside the point, as in a heading's line.
    Plain,
    /// Underlined words.
    Link,
}

impl Button {
    /// The one thing a screen is for.
    pub(crate) fn primary(words: impl Into<String>) -> Self {
        Self::new(Kind::Primary, words, HEIGHT)
    }

    pub(crate) fn secondary(words: impl Into<String>) -> Self {
        Self::new(Kind::Secondary, words, HEIGHT)
    }

    /// Words and an icon without an edge.
    pub(crate) fn plain(words: impl Into<String>) -> Self {
        Self::new(Kind::Plain, words, LOW_HEIGHT)
    }

    /// Underlined words. It leads to something inside this window: no address is ever opened.
    pub(crate) fn link(words: impl Into<String>) -> Self {
        Self::new(Kind::Link, words, LOW_HEIGHT)
    }

    fn new(kind: Kind, words: impl Into<String>, height: f32) -> Self {
        Self {
            kind,
            words: words.into(),
            before: None,
            after: None,
            name: None,
            color: None,
            height,
            min_width: 0.0,
            role: Role::Button,
            folded: None,
        }
    }

    /// An icon before the words.
    pub(crate) fn icon(mut self, icon: Icon) -> Self {
        self.before = Some(icon);
        self
    }

    /// An icon after the words.
    pub(crate) fn icon_after(mut self, icon: Icon) -> Self {
        self.after = Some(icon);
        self
    }

    /// What screen readers say, where the words alone don't tell: "Open: Discord, 2025".
    pub(crate) fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Words and icon in a colour of their own, for a plain button or a link.
    pub(crate) fn color(mut self, color: Color32) -> Self {
        self.color = Some(color);
        self
    }

    /// 32 high, for the line of a heading.
    pub(crate) fn low(mut self) -> Self {
        self.height = LOW_HEIGHT;
        self
    }

    pub(crate) fn min_width(mut self, width: f32) -> Self {
        self.min_width = width;
        self
    }

    /// It folds something out or in; says which to screen readers, and shows the arrow after the words.
    pub(crate) fn fold(mut self, fold: Fold) -> Self {
        self.after = Some(match fold {
            Fold::Open => Icon::ExpandLess,
            Fold::Shut => Icon::ExpandMore,
        });
        self.folded = Some(fold);
        self
    }

    /// How wide it will be where `room` is to be had.
    pub(crate) fn width(&self, ui: &Ui, room: f32) -> f32 {
        let beside = self.beside();
        let galley = self.layout(ui, (room - beside).max(1.0));
        (galley.size().x + beside).max(self.min_width)
    }

    /// What icons and padding take beside the words.
    fn beside(&self) -> f32 {
        let icons = [self.before, self.after].into_iter().flatten();
        icons.map(|_| ICON + spacing::S8).sum::<f32>() + 2.0 * self.padding()
    }

    fn look(&self, colors: &Colors, response: &Response, enabled: bool) -> Look {
        let over = response.hovered() || response.is_pointer_button_down_on();
        let pressed = response.is_pointer_button_down_on();
        let edge = |color| {
            let width = if pressed {
                colors.selected_width
            } else {
                colors.edge_width
            };
            Stroke::new(width, color)
        };
        match self.kind {
            Kind::Primary | Kind::Secondary if !enabled => Look {
                fill: colors.sunken,
                edge: Stroke::new(stroke::HAIRLINE, colors.line),
                ink: colors.ink_soft,
            },
            Kind::Primary => Look {
                fill: if over {
                    colors.accent_hover
                } else {
                    colors.accent
                },
                edge: if pressed {
                    edge(colors.ink)
                } else {
                    Stroke::NONE
                },
                ink: colors.accent_ink,
            },
            Kind::Secondary => Look {
                fill: if over { colors.hover } else { colors.raised },
                edge: edge(colors.line_strong),
                ink: self.color.unwrap_or(colors.ink),
            },
            Kind::Plain | Kind::Link => Look {
                fill: if over && enabled {
                    colors.hover
                } else {
                    Color32::TRANSPARENT
                },
                edge: if pressed {
                    edge(colors.line_strong)
                } else {
                    Stroke::NONE
                },
                ink: if enabled {
                    self.color.unwrap_or(if self.kind == Kind::Link {
                        colors.accent
                    } else {
                        colors.ink
                    })
                } else {
                    colors.ink_soft
                },
            },
        }
    }

    fn font(&self) -> FontId {
        match self.kind {
            Kind::Primary | Kind::Secondary => theme::semibold(BODY),
            Kind::Plain | Kind::Link => theme::regular(BODY),
        }
    }

    fn padding(&self) -> f32 {
        match self.kind {
            Kind::Primary | Kind::Secondary if self.height < HEIGHT => spacing::S12,
            Kind::Primary | Kind::Secondary => spacing::S16,
            Kind::Plain | Kind::Link => 0.0,
        }
    }

    fn layout(&self, ui: &Ui, room: f32) -> Arc<Galley> {
        let mut job =
            LayoutJob::simple(self.words.clone(), self.font(), Color32::PLACEHOLDER, room);
        for section in &mut job.sections {
            section.format.line_height = Some(24.0);
        }
        ui.painter().layout_job(job)
    }
}

struct Look {
    fill: Color32,
    edge: Stroke,
    ink: Color32,
}

impl Widget for Button {
    fn ui(self, ui: &mut Ui) -> Response {
        let beside = self.beside();
        let galley = self.layout(ui, (ui.available_width() - beside).max(1.0));
        let size = Vec2::new(
            (galley.size().x + beside).max(self.min_width),
            (galley.size().y + spacing::S8).max(self.height),
        );
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let enabled = ui.is_enabled();
        let name = self.name.as_ref().unwrap_or(&self.words);
        response.widget_info(|| WidgetInfo::labeled(self.role, enabled, name));
        if let Some(fold) = self.folded {
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_expanded(fold == Fold::Open);
            });
        }
        if ui.is_rect_visible(rect) {
            let look = self.look(colors(ui), &response, enabled);
            // What has no edge gets a ground a little larger than its words.
            let ground = match self.kind {
                Kind::Primary | Kind::Secondary => rect,
                Kind::Plain | Kind::Link => rect.expand2(Vec2::new(spacing::S4, 0.0)),
            };
            ui.painter().rect(
                ground,
                f32::from(radius::CONTROL),
                look.fill,
                look.edge,
                StrokeKind::Inside,
            );
            self.paint_content(ui, rect, beside, galley, look.ink);
            if response.has_focus() {
                theme::focus_ring(ui, ground, radius::CONTROL);
            }
        }
        response
    }
}

impl Button {
    fn paint_content(&self, ui: &Ui, rect: Rect, beside: f32, galley: Arc<Galley>, ink: Color32) {
        let content = galley.size().x + beside - 2.0 * self.padding();
        let mut left = rect.center().x - content / 2.0;
        let icon_rect = |left: f32| {
            Rect::from_center_size(pos2(left + ICON / 2.0, rect.center().y), Vec2::splat(ICON))
        };
        if let Some(icon) = self.before {
            paint_icon(ui, icon_rect(left), icon, ink);
            left += ICON + spacing::S8;
        }
        let words = Rect::from_min_size(
            pos2(left, rect.center().y - galley.size().y / 2.0),
            galley.size(),
        );
        if self.kind == Kind::Link {
            for row in &galley.rows {
                let line = row.rect().translate(words.min.to_vec2());
                ui.painter().hline(
                    line.x_range(),
                    line.bottom() - 2.0,
                    Stroke::new(stroke::HAIRLINE, ink),
                );
            }
        }
        left = words.right() + spacing::S8;
        ui.painter().galley(words.min, galley, ink);
        if let Some(icon) = self.after {
            paint_icon(ui, icon_rect(left), icon, ink);
        }
    }
}
