//! A page for a wall: words and bars below one another, as large as the place allows. All sizes are
//! those of a wall of 1280 by 720.

use egui::{
    Align2, Color32, FontId, Rect, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo,
    pos2, text::LayoutJob, vec2,
};

use crate::{
    fonts::Icon,
    ui::{
        theme::{self, colors, radius, stroke},
        widgets::bars::Bar,
    },
};

/// Words get smaller by this, step by step, until everything fits.
const SMALLER: f32 = 0.92;
const MOST_STEPS: u8 = 12;

/// How words stand on a slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    /// A number to be seen from the door.
    Huge,
    /// The question.
    Question,
    /// The answer.
    Answer,
    /// An answer's first words, a side.
    Strong,
    /// Whatever stands beside the point.
    Small,
}

impl Type {
    fn font(self, scale: f32) -> FontId {
        match self {
            Self::Huge => theme::semibold(104.0 * scale),
            Self::Question => theme::semibold(52.0 * scale),
            Self::Answer => theme::regular(32.0 * scale),
            Self::Strong => theme::semibold(32.0 * scale),
            Self::Small => theme::regular(24.0 * scale),
        }
    }

    fn line(self) -> f32 {
        match self {
            Self::Huge => 116.0,
            Self::Question => 62.0,
            Self::Answer | Self::Strong => 44.0,
            Self::Small => 34.0,
        }
    }
}

/// What is laid out, first to be measured, then to be seen.
pub(super) struct Slide<'a> {
    ui: &'a mut Ui,
    rect: Rect,
    scale: f32,
    top: f32,
    is_seen: bool,
    parts: u16,
}

impl<'a> Slide<'a> {
    /// Lays out what `content` has, as large as it fits into the place at this scale.
    pub(super) fn show(ui: &'a mut Ui, rect: Rect, scale: f32, content: impl Fn(&mut Slide<'_>)) {
        let mut part = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("slide"));
        part.set_clip_rect(rect.intersect(ui.clip_rect()));
        let mut slide = Slide {
            ui: &mut part,
            rect,
            scale,
            top: rect.top(),
            is_seen: false,
            parts: 0,
        };
        for _ in 0..MOST_STEPS {
            slide.top = rect.top();
            content(&mut slide);
            if slide.top <= rect.bottom() {
                break;
            }
            slide.scale *= SMALLER;
        }
        slide.top = rect.top();
        slide.is_seen = true;
        content(&mut slide);
    }

    pub(super) fn gap(&mut self, height: f32) {
        self.top += height * self.scale;
    }

    pub(super) fn words(&mut self, words: &str, kind: Type) {
        let ink = colors(self.ui).ink;
        self.words_in(words, kind, ink, 0.0);
    }

    pub(super) fn soft(&mut self, words: &str, kind: Type) {
        let ink = colors(self.ui).ink_soft;
        self.words_in(words, kind, ink, 0.0);
    }

    fn words_in(&mut self, words: &str, kind: Type, ink: Color32, indent: f32) {
        let indent = indent * self.scale;
        let width = (self.rect.width() - indent).max(1.0);
        let mut job = LayoutJob::simple(words.to_owned(), kind.font(self.scale), ink, width);
        for section in &mut job.sections {
            section.format.line_height = Some(kind.line() * self.scale);
        }
        let galley = self.ui.painter().layout_job(job);
        let at = pos2(self.rect.left() + indent, self.top);
        let place = Rect::from_min_size(at, galley.size());
        self.top += galley.size().y;
        if self.is_seen {
            self.ui.painter().galley(at, galley, ink);
            self.name(place, words);
        }
    }

    /// For those who read the slide by other means.
    fn name(&mut self, place: Rect, words: &str) {
        self.parts += 1;
        let id = self.ui.scope_id().with(self.parts);
        let response = self.ui.interact(place, id, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    }

    /// Words with an icon before them.
    pub(super) fn icon_words(&mut self, icon: Icon, words: &str, kind: Type) {
        let ink = colors(self.ui).ink;
        let side = kind.line() * 0.75 * self.scale;
        if self.is_seen {
            let line = kind.line() * self.scale;
            let at = pos2(self.rect.left() + side / 2.0, self.top + line / 2.0);
            let font = theme::icon_font(side);
            self.ui
                .painter()
                .text(at, Align2::CENTER_CENTER, icon.character(), font, ink);
        }
        self.words_in(words, kind, ink, kind.line() + 12.0);
    }

    /// The answer, with an arrow before it.
    pub(super) fn answer(&mut self, words: &str) {
        let ink = colors(self.ui).ink;
        if self.is_seen {
            let y = self.top + 29.0 * self.scale;
            let (left, right) = (self.rect.left(), self.rect.left() + 70.0 * self.scale);
            let line = Stroke::new(2.5 * self.scale, ink);
            let painter = self.ui.painter();
            painter.hline(left..=right - 4.0 * self.scale, y, line);
            let head = 6.0 * self.scale;
            painter.add(egui::Shape::convex_polygon(
                vec![
                    pos2(right, y),
                    pos2(right - 1.4 * head, y - head),
                    pos2(right - 1.4 * head, y + head),
                ],
                ink,
                Stroke::NONE,
            ));
        }
        self.words_in(words, Type::Answer, ink, 96.0);
    }

    pub(super) fn rule(&mut self) {
        if self.is_seen {
            let line = Stroke::new(stroke::SELECTED * self.scale, colors(self.ui).ink);
            self.ui.painter().hline(self.rect.x_range(), self.top, line);
        }
    }

    /// Bars with their numbers after them; a whole one is `most`.
    pub(super) fn bars(&mut self, bars: &[Bar], most: u64) {
        let palette = colors(self.ui);
        let font = theme::regular(28.0 * self.scale);
        let strong = theme::semibold(28.0 * self.scale);
        let lay = |ui: &Ui, words: &str, font: &FontId| {
            let (words, font) = (words.to_owned(), font.clone());
            ui.painter().layout_no_wrap(words, font, palette.ink)
        };
        let widths = bars
            .iter()
            .map(|bar| lay(self.ui, &bar.name, &font).size().x);
        let name = widths.fold(100.0 * self.scale, f32::max) + 40.0 * self.scale;
        let marks = bars.iter().filter_map(|bar| bar.mark.as_ref());
        let mark = marks
            .map(|mark| lay(self.ui, mark, &font).size().x + 60.0 * self.scale)
            .fold(0.0, f32::max);
        let number = 90.0 * self.scale;
        let whole = (self.rect.width() - name - number - mark).max(40.0 * self.scale);
        let whole = whole.min(620.0 * self.scale);
        for bar in bars {
            let line = Rect::from_min_size(
                pos2(self.rect.left(), self.top),
                vec2(self.rect.width(), 44.0 * self.scale),
            );
            self.top += 58.0 * self.scale;
            if !self.is_seen {
                continue;
            }
            let painter = self.ui.painter();
            let words = |at: f32, words: &str, font: &FontId| {
                let galley = lay(self.ui, words, font);
                let width = galley.size().x;
                let top = line.center().y - galley.size().y / 2.0;
                painter.galley(pos2(at, top), galley, palette.ink);
                at + width
            };
            words(line.left(), &bar.name, &font);
            #[expect(clippy::cast_precision_loss, reason = "a share of a bar's width")]
            let share = (bar.count as f32 / most.max(1) as f32).clamp(0.0, 1.0);
            // Nought is a line, not a gap.
            let long = (whole * share).max(3.0 * self.scale);
            let at = line.left() + name;
            let bar_rect = Rect::from_min_max(pos2(at, line.top()), pos2(at + long, line.bottom()));
            painter.rect_filled(bar_rect, 3.0 * self.scale, palette.ink);
            let after = bar_rect.right() + 24.0 * self.scale;
            let end = words(after, &bar.count.to_string(), &strong);
            if let Some(mark) = &bar.mark {
                let icon = pos2(end + 44.0 * self.scale, line.center().y);
                let rule = Stroke::new(stroke::SELECTED * self.scale, palette.ink);
                let x = end + 20.0 * self.scale;
                painter.vline(x, line.shrink(10.0 * self.scale).y_range(), rule);
                painter.text(
                    icon,
                    Align2::CENTER_CENTER,
                    Icon::Verified.character(),
                    theme::icon_font(30.0 * self.scale),
                    palette.ink,
                );
                words(icon.x + 24.0 * self.scale, mark, &font);
            }
            let said = [
                Some(format!("{}: {}", bar.name, bar.count)),
                bar.mark.clone(),
            ];
            let said = said.into_iter().flatten().collect::<Vec<_>>().join(", ");
            self.name(line, &said);
        }
    }

    /// The two sides beside each other, the one that was taken marked.
    pub(super) fn sides(&mut self, sides: [(&str, bool); 2]) {
        let palette = colors(self.ui);
        let gap = 32.0 * self.scale;
        let width = (self.rect.width() - gap) / 2.0;
        let pad = 28.0 * self.scale;
        let icon = 40.0 * self.scale;
        let room = width - 2.0 * pad - icon - pad / 2.0;
        let galleys = sides.map(|(words, _)| {
            let font = Type::Strong.font(self.scale);
            let job = LayoutJob::simple(words.to_owned(), font, palette.ink, room);
            self.ui.painter().layout_job(job)
        });
        let highest = galleys[0].size().y.max(galleys[1].size().y);
        let size = vec2(width, highest + 2.0 * pad);
        let mut left = self.rect.left();
        for ((words, is_taken), galley) in sides.into_iter().zip(galleys) {
            let rect = Rect::from_min_size(pos2(left, self.top), size);
            left += width + gap;
            if !self.is_seen {
                continue;
            }
            let (fill, edge) = if is_taken {
                (
                    palette.accent_soft,
                    Stroke::new(4.0 * self.scale, palette.accent),
                )
            } else {
                let line = Stroke::new(stroke::SELECTED * self.scale, palette.line_strong);
                (palette.raised, line)
            };
            let round = f32::from(radius::CARD) * self.scale;
            let painter = self.ui.painter();
            painter.rect(rect, round, fill, edge, StrokeKind::Inside);
            let middle = pos2(rect.left() + pad + icon / 2.0, rect.center().y);
            if is_taken {
                painter.text(
                    middle,
                    Align2::CENTER_CENTER,
                    Icon::CheckCircle.character(),
                    theme::icon_font(icon),
                    palette.ink,
                );
            } else {
                painter.circle_stroke(
                    middle,
                    icon * 0.42,
                    Stroke::new(2.5 * self.scale, palette.ink_soft),
                );
            }
            let at = pos2(
                rect.left() + 1.5 * pad + icon,
                rect.center().y - galley.size().y / 2.0,
            );
            painter.galley(at, galley, palette.ink);
            self.name(rect, words);
        }
        self.top += size.y;
    }
}
