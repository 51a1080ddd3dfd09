//! A source on one line, and folded out below it where it is found. No address is ever opened.

use egui::{Label, Ui};

use super::{
    button::{Button, Fold},
    date_field::partial_date,
    icon_words_in_ui,
};
use crate::{
    fonts::Icon,
    notice::{Notice, PartialDate, Source},
    text::Text,
    ui::theme::{self, ICON, colors, spacing},
};

/// What a notice says where it doesn't know.
const UNKNOWN: &str = "unknown";

/// The sources of something, one below the other.
pub(crate) fn sources_ui(ui: &mut Ui, text: &Text, notice: &Notice, sources: &[String]) {
    for source in sources.iter().filter_map(|id| notice.source(id)) {
        ui.push_id(&source.id, |ui| source_ui(ui, text, source));
    }
}

fn source_ui(ui: &mut Ui, text: &Text, source: &Source) {
    let words = source_words(text, source);
    if source.url.is_none() && source.copy.is_none() {
        let soft = colors(ui).ink_soft;
        let words = theme::soft(ui, words);
        ui.add_space(spacing::S4);
        icon_words_in_ui(ui, Icon::LinkOff, soft, words);
        return;
    }
    let id = ui.scope_id().with("found");
    let mut open: bool = ui.data(|data| data.get_temp(id)).unwrap_or(false);
    let fold = if open { Fold::Open } else { Fold::Shut };
    let name = [("source", words.as_str().into())];
    let line = Button::plain(words.clone())
        .icon(if source.url.is_some() {
            Icon::Link
        } else {
            Icon::LinkOff
        })
        .name(text.say_with("claims-source-found", &name))
        .color(colors(ui).ink_soft)
        .fold(fold);
    if ui.add(line).clicked() {
        open = !open;
        ui.data_mut(|data| data.insert_temp(id, open));
    }
    if open {
        found_ui(ui, text, source);
    }
}

/// Title, publisher and date, without what isn't known.
pub(crate) fn source_words(text: &Text, source: &Source) -> String {
    let title = ("title", source.title.as_str().into());
    let publisher = ("publisher", source.publisher.as_str().into());
    let date = ("date", partial_date(source.date, text).into());
    match (
        source.publisher == UNKNOWN,
        source.date == PartialDate::Unknown,
    ) {
        (false, false) => text.say_with("claims-source", &[title, publisher, date]),
        (false, true) => text.say_with("claims-source-undated", &[title, publisher]),
        (true, false) => text.say_with("claims-source-unpublished", &[title, date]),
        (true, true) => source.title.clone(),
    }
}

/// The copy that was read, and the address with a button that copies it.
fn found_ui(ui: &mut Ui, text: &Text, source: &Source) {
    ui.horizontal_top(|ui| {
        ui.add_space(ICON + spacing::S8);
        ui.vertical(|ui| {
            if let Some(copy) = &source.copy {
                let words = text.say_with("claims-source-read", &[("copy", copy.as_str().into())]);
                ui.add(Label::new(theme::soft(ui, words)).wrap());
            }
            if let Some(url) = &source.url {
                ui.add(Label::new(theme::soft(ui, url)).wrap().selectable(true));
                let title = [("title", source.title.as_str().into())];
                let name = text.say_with("claims-copy-link-of", &title);
                let copy = Button::link(text.say("claims-copy-link")).name(name);
                if ui.add(copy).clicked() {
                    ui.copy_text(url.clone());
                }
            }
        });
    });
}
