//! Where a claim stands: one short line, and the full references behind it, each with its link to
//! copy. No address is ever opened, and what names no source says so.

use std::collections::BTreeSet;

use egui::{Label, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::{
    button::{Button, Fold},
    date_field::partial_date,
    icon_words_in_ui, paint_icon,
    rows::{galley, polite},
    speaker::{date_short, kind_words},
};
use crate::{
    fonts::Icon,
    notice::{Notice, Source, SpeakerKind},
    text::Text,
    ui::theme::{self, ICON, colors, radius, spacing},
};

/// A line's height, with its words in the middle.
const LINE: f32 = 32.0;

/// What is folded out, each by a key of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Unfolded(BTreeSet<String>);

impl Unfolded {
    pub(crate) fn has(&self, key: &str) -> bool {
        self.0.contains(key)
    }

    /// Whether anything is whose key begins so.
    pub(crate) fn has_any(&self, beginning: &str) -> bool {
        let mut from = self.0.range(beginning.to_owned()..);
        from.next().is_some_and(|key| key.starts_with(beginning))
    }

    pub(crate) fn toggle(&mut self, key: &str) {
        if !self.0.remove(key) {
            self.0.insert(key.to_owned());
        }
    }
}

/// The sources of something said by `speaker`, in one line that folds all of them out.
pub(crate) fn sources_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    (ids, speaker): (&[String], Option<SpeakerKind>),
    (unfolded, key): (&mut Unfolded, &str),
) {
    let mut sources: Vec<&Source> = ids.iter().filter_map(|id| notice.source(id)).collect();
    let soft = colors(ui).ink_soft;
    if sources.is_empty() {
        let words = theme::soft(ui, text.say("claims-no-source"));
        icon_words_in_ui(ui, Icon::LinkOff, soft, words);
        return;
    }
    // The speaker's own words before what others tell of them, and what has a name before what hasn't.
    sources.sort_by_key(|source| (Some(source.kind) != speaker, is_unknown(&source.publisher)));
    let is_open = unfolded.has(key);
    let words = line_words(text, &sources);
    let titles: Vec<&str> = sources.iter().map(|source| source.title.as_str()).collect();
    let name = text.say_with(
        "claims-source-name",
        &[
            ("line", words.as_str().into()),
            ("titles", titles.join(", ").into()),
        ],
    );
    if line_ui(ui, &words, &name, is_open).clicked() {
        unfolded.toggle(key);
    }
    if is_open {
        for source in sources {
            ui.push_id(&source.id, |ui| full_ui(ui, text, source));
        }
    }
}

/// "WhatsApp, company, 25 Aug 2016 (copy), and 2 more".
fn line_words(text: &Text, sources: &[&Source]) -> String {
    let Some((first, others)) = sources.split_first() else {
        return String::new();
    };
    // What follows a semicolon is detail: "A name; site unknown".
    let publisher = first.publisher.split(';').next().unwrap_or_default();
    let known = Some(publisher).filter(|name| !is_unknown(name));
    let parts = [
        ("name", known.unwrap_or(&first.title).to_owned().into()),
        ("kind", kind_words(text, first.kind).into()),
        ("date", date_short(first.date, text).into()),
    ];
    let line = match first.copy {
        Some(_) => text.say_with("claims-source-line-copy", &parts),
        None => text.say_with("claims-source-line", &parts),
    };
    if others.is_empty() {
        line
    } else {
        let parts = [("line", line.into()), ("n", others.len().into())];
        text.say_with("claims-source-more", &parts)
    }
}

/// Notices write `unknown` where something isn't known.
fn is_unknown(words: &str) -> bool {
    words == "unknown"
}

/// Icon, words and an arrow right after them: the whole is the button.
fn line_ui(ui: &mut Ui, words: &str, name: &str, is_open: bool) -> Response {
    let soft = theme::soft(ui, words);
    let beside = 2.0 * (ICON + spacing::S8);
    let galley = galley(ui, soft, (ui.available_width() - beside).max(1.0));
    let size = Vec2::new(
        galley.size().x + beside,
        (galley.size().y + spacing::S8).max(LINE),
    );
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_expanded(is_open);
    });
    if ui.is_rect_visible(rect) {
        let colors = colors(ui);
        let ground = rect.expand2(Vec2::new(spacing::S4, 0.0));
        if response.hovered() {
            let corner = f32::from(radius::CONTROL);
            ui.painter().rect_filled(ground, corner, colors.hover);
        }
        let first_line = rect.top() + LINE / 2.0;
        let icon_at = |left: f32| {
            Rect::from_center_size(pos2(left + ICON / 2.0, first_line), Vec2::splat(ICON))
        };
        paint_icon(ui, icon_at(rect.left()), Icon::Link, colors.ink_soft);
        let arrow = if is_open {
            Icon::ExpandLess
        } else {
            Icon::ExpandMore
        };
        paint_icon(ui, icon_at(rect.right() - ICON), arrow, colors.ink_soft);
        let at = pos2(rect.left() + ICON + spacing::S8, rect.top() + spacing::S4);
        ui.painter().galley(at, galley, colors.ink_soft);
        if response.has_focus() {
            theme::focus_ring(ui, ground, radius::CONTROL);
        }
    }
    response
}

/// One source as it is cited, what was read of it, and its address.
fn full_ui(ui: &mut Ui, text: &Text, source: &Source) {
    let kind = kind_words(text, source.kind);
    let date = partial_date(source.date, text);
    let title = ("title", source.title.as_str().into());
    let words = if is_unknown(&source.publisher) {
        let parts = [title, ("kind", kind.into()), ("date", date.into())];
        text.say_with("claims-source-unpublished", &parts)
    } else {
        let publisher = ("publisher", source.publisher.as_str().into());
        let parts = [
            title,
            publisher,
            ("kind", kind.into()),
            ("date", date.into()),
        ];
        text.say_with("claims-source", &parts)
    };
    ui.horizontal_top(|ui| {
        ui.add_space(ICON + spacing::S8);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.set_max_width(theme::READING_WIDTH.min(ui.available_width()));
            ui.add(Label::new(theme::body(words)).wrap());
            if let Some(copy) = &source.copy {
                let copy = [("copy", copy.as_str().into())];
                let words = theme::soft(ui, text.say_with("claims-source-read", &copy));
                ui.add(Label::new(words).wrap());
            }
            if let Some(url) = &source.url {
                let soft = theme::soft(ui, url);
                ui.add(Label::new(soft).wrap());
                copy_link_ui(ui, text, source, url);
            } else {
                let words = theme::soft(ui, text.say("source-no-address"));
                ui.add(Label::new(words).wrap());
            }
            ui.add_space(spacing::S8);
        });
    });
}

fn copy_link_ui(ui: &mut Ui, text: &Text, source: &Source, url: &str) {
    let title = ("title", source.title.as_str().into());
    let name = text.say_with("claims-copy-link-of", &[title]);
    let copied = ui.scope_id().with("copied");
    let was_copied = ui.data(|data| data.get_temp::<()>(copied).is_some());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = spacing::S12;
        let copy = Button::link(text.say("claims-copy-link")).name(name);
        if ui.add(copy).clicked() {
            ui.copy_text(url.to_owned());
            ui.data_mut(|data| data.insert_temp(copied, ()));
        }
        if was_copied {
            let words = theme::soft(ui, text.say("claims-link-copied"));
            let label = ui.label(words);
            polite(ui, &label);
        }
    });
}

/// A button of words that folds something out below it, such as the claims that come second.
pub(crate) fn more_ui(ui: &mut Ui, words: String, unfolded: &mut Unfolded, key: &str) -> bool {
    let is_open = unfolded.has(key);
    let fold = if is_open { Fold::Open } else { Fold::Shut };
    let ink = colors(ui).accent;
    if ui.add(Button::plain(words).color(ink).fold(fold)).clicked() {
        unfolded.toggle(key);
    }
    is_open
}
