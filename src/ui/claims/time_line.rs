//! Every claim on a quiet line of time: a node for each date, hollow where the date is vague, and the
//! notice's own days among them. What is out of sight is neither laid out nor drawn.

use chrono::NaiveDate;
use egui::{Id, Label, Rect, Sense, Shape, Stroke, Ui, Vec2, pos2, vec2};

use super::Draft;
use crate::{
    notice::{Claim, Dated, OwnDay, PartialDate, Period, time_line},
    text::{Text, sentence_case},
    ui::{
        theme::{self, colors, spacing, stroke},
        widgets::{
            countdown::told_day,
            date_field::partial_date,
            rows::{fold_row_ui, section_ui},
            sources::{Unfolded, sources_ui},
            speaker::speaker_ui,
        },
    },
    view::{OpenNotice, View},
    window::{AnchorTime, WindowKind},
};

/// From the line of time to the words beside it.
const INDENT: f32 = 32.0;
/// Where the line stands in the indent.
const LINE_AT: f32 = 8.0;
const NODE: f32 = 5.0;
/// So few claims are shown without unfolding anything.
const FEW: usize = 12;

pub(super) fn time_line_ui(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    claims: &[&Claim],
    draft: &mut Draft,
) {
    if claims.is_empty() {
        return;
    }
    let text = view.text;
    ui.add_space(spacing::S24);
    section_ui(ui, &text.say("claims-all-title"));
    let count = [("n", claims.len().into())];
    let order = theme::soft(ui, text.say_with("claims-all", &count));
    ui.add(Label::new(order).wrap());
    ui.add_space(spacing::S8);
    let own_days = own_days(open);
    let periods = time_line(claims.iter().copied(), &own_days);
    ui.push_id("time_line", |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut year = None;
        let last = periods.len() - 1;
        for (index, period) in periods.iter().enumerate() {
            let new_year = period.year() != year;
            year = period.year();
            let of_year = periods.iter().filter(|other| other.year() == year);
            let of_year = of_year.map(Period::claims).sum();
            ui.push_id(period.when.to_string(), |ui| {
                // The line lies beneath its nodes.
                let beneath = ui.painter().add(Shape::Noop);
                let top = ui.cursor().top();
                if new_year && let Some(year) = year {
                    year_ui(ui, text, year, of_year);
                }
                let end = period_ui(ui, view, open, period, claims.len() <= FEW, draft);
                let bottom = if index == last {
                    end
                } else {
                    ui.cursor().top()
                };
                let edge = Stroke::new(stroke::HAIRLINE, colors(ui).line_strong);
                let line = Shape::vline(line_x(ui), top..=bottom, edge);
                ui.painter().set(beneath, line);
            });
        }
    });
}

/// The notice's own days, on the calendar on which its claims were made.
fn own_days(open: &OpenNotice<'_>) -> Vec<(OwnDay, NaiveDate)> {
    let mut days = vec![(OwnDay::Announced, open.notice.announced)];
    let main = open.notice.main_window();
    if let Some(window) = main.and_then(|window| open.windows.get(&window.id)) {
        let real = |deadline| {
            let day = AnchorTime::Day(told_day(window.kind, deadline));
            day.moved(-open.facts.shift_days).ok().map(AnchorTime::day)
        };
        let (safe, last) = (window.safe.and_then(real), window.closes.and_then(real));
        days.extend(safe.map(|day| (OwnDay::SafeDay, day)));
        let other = last.filter(|last| Some(*last) != safe);
        days.extend(other.map(|day| (OwnDay::LastDay, day)));
    }
    days
}

fn own_words(text: &Text, open: &OpenNotice<'_>, own: OwnDay, day: &str) -> String {
    let kind = open.notice.main_window().map(|window| window.kind);
    let day = [("date", day.into())];
    match (own, kind) {
        (OwnDay::Announced, _) => text.say_with("claims-line-announced", &day),
        (OwnDay::SafeDay, Some(WindowKind::SharingStarts)) => {
            text.say_with("claims-line-sharing", &day)
        }
        (OwnDay::SafeDay, Some(WindowKind::NoChoice)) => text.say_with("claims-line-effect", &day),
        (OwnDay::SafeDay, _) => text.say_with("claims-line-last-day", &day),
        (OwnDay::LastDay, _) => text.say_with("claims-line-other-day", &day),
    }
}

fn year_ui(ui: &mut Ui, text: &Text, year: i32, claims: usize) {
    indented_ui(ui, |ui| {
        ui.add_space(spacing::S16);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = spacing::S12;
            ui.spacing_mut().interact_size.y = 24.0;
            ui.label(theme::strong(year.to_string()));
            let words = text.say_with("claims-count", &[("n", claims.into())]);
            let words = theme::soft(ui, words);
            ui.label(words);
        });
    });
}

/// One month; answers with where its last node is.
fn period_ui(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    period: &Period<'_>,
    few: bool,
    draft: &mut Draft,
) -> f32 {
    let text = view.text;
    let mut node_at = ui.cursor().top();
    let claims = period.claims();
    let mut is_open = claims > 0 && few != draft.turned.contains(&period.when);
    if claims > 0 {
        let row = indented_ui(ui, |ui| {
            if period.when == PartialDate::Unknown {
                ui.add_space(spacing::S16);
            }
            let words = period_words(text, period.when);
            let count = text.say_with("claims-count", &[("n", claims.into())]);
            fold_row_ui(ui, &words, &count, &mut is_open)
        });
        if row.clicked() && !draft.turned.remove(&period.when) {
            draft.turned.insert(period.when);
        }
        node_at = row.rect.center().y;
        let vague = !matches!(period.when, PartialDate::Month(..));
        node(ui, node_at, if vague { Node::Vague } else { Node::Month });
    }
    for dated in &period.dates {
        for own in &dated.own {
            let words = own_words(text, open, *own, &partial_date(dated.when, text));
            node_at = own_ui(ui, &words);
        }
        if is_open {
            ui.push_id(dated.when.to_string(), |ui| {
                if let Some(at) = date_ui(ui, text, dated, period.when) {
                    node_at = at;
                }
                claims_ui(ui, view, open, &dated.claims, &mut draft.unfolded);
            });
        }
    }
    node_at
}

/// "August 2016", "Some time in 2016", "No date known".
fn period_words(text: &Text, when: PartialDate) -> String {
    match when {
        PartialDate::Unknown => text.say("claims-line-undated"),
        PartialDate::Year(year) => text.say_with(
            "claims-line-some-time",
            &[("when", year.to_string().into())],
        ),
        PartialDate::Month(..) | PartialDate::Day(_) => sentence_case(&partial_date(when, text)),
    }
}

/// A day of the notice itself; answers with where its node is.
fn own_ui(ui: &mut Ui, words: &str) -> f32 {
    let label = indented_ui(ui, |ui| {
        ui.add_space(spacing::S8);
        let label = ui.add(Label::new(theme::strong(words)).wrap());
        ui.add_space(spacing::S8);
        label
    });
    let at = label.rect.top() + 12.0;
    node(ui, at, Node::Own);
    at
}

/// A date within an open month; nothing where the month's own row said it already.
fn date_ui(ui: &mut Ui, text: &Text, dated: &Dated<'_>, period: PartialDate) -> Option<f32> {
    if dated.claims.is_empty() || matches!(period, PartialDate::Unknown | PartialDate::Year(_)) {
        return None;
    }
    let (words, kind) = match dated.when {
        PartialDate::Day(_) => (partial_date(dated.when, text), Node::Day),
        vague => {
            let when = [("when", partial_date(vague, text).into())];
            (text.say_with("claims-line-some-time", &when), Node::Vague)
        }
    };
    let count = text.say_with("claims-count", &[("n", dated.claims.len().into())]);
    let label = indented_ui(ui, |ui| {
        ui.add_space(spacing::S16);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = spacing::S12;
            ui.spacing_mut().interact_size.y = 24.0;
            let label = ui.label(theme::strong(words));
            let count = theme::soft(ui, count);
            ui.label(count);
            label
        })
        .inner
    });
    let at = label.rect.center().y;
    node(ui, at, kind);
    Some(at)
}

/// Claims below one another. Only those in sight, and a window's height around it, are laid out; of
/// the others the height is known from when they were.
fn claims_ui(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    claims: &[&Claim],
    unfolded: &mut Unfolded,
) {
    indented_ui(ui, |ui| {
        let width = ui.available_width();
        let sight = ui.clip_rect();
        let near = sight.expand2(vec2(0.0, sight.height()));
        for claim in claims {
            let key = format!("line/{}", claim.id);
            let known_as = Id::unique((
                "claim_height",
                (&claim.id, view.text.tag()),
                (width.round().to_bits(), unfolded.has(&key)),
            ));
            let known: Option<f32> = ui.data(|data| data.get_temp(known_as));
            let top = ui.cursor().top();
            if let Some(height) = known
                && !near
                    .y_range()
                    .intersects(egui::Rangef::new(top, top + height))
            {
                ui.allocate_exact_size(Vec2::new(width, height), Sense::hover());
                continue;
            }
            ui.push_id(&claim.id, |ui| {
                ui.add_space(spacing::S12);
                speaker_ui(ui, view.text, claim);
                ui.scope(|ui| {
                    ui.set_max_width(theme::READING_WIDTH.min(ui.available_width()));
                    ui.add(Label::new(theme::body(&claim.words)).wrap());
                    let sources = (claim.sources.as_slice(), Some(claim.kind));
                    sources_ui(ui, view.text, open.notice, sources, (unfolded, &key));
                });
            });
            let height = ui.cursor().top() - top;
            ui.data_mut(|data| data.insert_temp(known_as, height));
        }
        ui.add_space(spacing::S8);
    });
}

fn indented_ui<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let top = ui.cursor().min;
    let room = vec2(ui.available_width() - INDENT, f32::INFINITY);
    let rect = Rect::from_min_size(pos2(top.x + INDENT, top.y), room);
    let builder = egui::UiBuilder::new()
        .max_rect(rect)
        .layout(egui::Layout::top_down(egui::Align::Min));
    let mut child = ui.new_child(builder);
    child.spacing_mut().item_spacing.y = 0.0;
    let result = add(&mut child);
    let drawn = child.min_rect();
    let size = vec2(ui.available_width(), drawn.bottom() - top.y);
    ui.allocate_rect(Rect::from_min_size(top, size), Sense::hover());
    result
}

#[derive(Clone, Copy)]
enum Node {
    Month,
    Day,
    /// It isn't known which day.
    Vague,
    /// A day of the notice itself.
    Own,
}

fn line_x(ui: &Ui) -> f32 {
    ui.cursor().left() + LINE_AT
}

fn node(ui: &Ui, y: f32, kind: Node) {
    let colors = colors(ui);
    let at = pos2(line_x(ui), y);
    let edge = Stroke::new(stroke::SELECTED, colors.ink);
    match kind {
        Node::Month => {
            ui.painter().circle_filled(at, NODE, colors.ink);
        }
        Node::Day => {
            ui.painter().circle_filled(at, NODE - 1.0, colors.ink_soft);
        }
        Node::Vague => {
            ui.painter().circle(at, NODE, colors.surface, edge);
        }
        Node::Own => {
            let reach = NODE + 2.0;
            let corners = vec![
                at - vec2(0.0, reach),
                at + vec2(reach, 0.0),
                at + vec2(0.0, reach),
                at - vec2(reach, 0.0),
            ];
            ui.painter()
                .add(Shape::convex_polygon(corners, colors.ink, Stroke::NONE));
        }
    }
}
