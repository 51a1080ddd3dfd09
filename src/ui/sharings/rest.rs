//! What stands below the table: what is said not to be shared, what is easily confused, what stays open.
//! Never says that nothing is shared.

use std::collections::BTreeSet;

use egui::{Label, Ui};

use super::{
    Draft,
    claims::{claims_ui, speaker_icon},
    data_words, fold_of, guess, section_ui, toggle,
};
use crate::{
    fonts::Icon,
    notice::Notice,
    text::Text,
    ui::{
        theme::{self, colors, spacing},
        widgets::{
            button::{Button, Fold},
            hairline_ui, icon_words_in_ui, icon_words_ui,
            sharing_table::{self, Columns},
        },
    },
};

/// What is said not to be shared, with who says so; but for the rows that stand further up.
pub(super) fn unshared_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    columns: &Columns,
    moved: &BTreeSet<String>,
    draft: &mut Draft,
) {
    let mut rows = notice.unshared_rows();
    rows.retain(|row| !moved.contains(row.id));
    if rows.is_empty() {
        return;
    }
    section_ui(ui, &text.say("sharings-unshared"));
    for row in &rows {
        ui.push_id(("unshared", row.id), |ui| {
            hairline_ui(ui);
            ui.add_space(spacing::S8);
            let parts = [
                ("recipient", row.recipient.name.clone().into()),
                ("purpose", row.purpose.words.clone().into()),
            ];
            ui.add(Label::new(theme::strong(data_words(row))).wrap());
            let words = text.say_with("sharings-unshared-row", &parts);
            ui.add(Label::new(theme::body(words)).wrap());
            if let Some(words) = sharing_table::standing_words(text, row.standing) {
                ui.add(Label::new(theme::soft(ui, words)).wrap());
            }
            if let Some(guess) = draft.guess.shown(row.id) {
                let ink = colors(ui).ink_soft;
                let words = theme::soft(ui, guess::data_words(text, guess));
                icon_words_in_ui(ui, Icon::Quiz, ink, words);
            }
            let fold = fold_of(draft, row.id);
            let ink = colors(ui).accent;
            let who = [("data", data_words(row).into())];
            let button = Button::plain(text.say("sharings-who-says"))
                .name(text.say_with("sharings-who-says-name", &who))
                .color(ink)
                .fold(fold);
            if ui.add(button).clicked() {
                toggle(&mut draft.rows, row.id.to_owned());
            }
            if fold == Fold::Open {
                claims_ui(ui, text, notice, columns, row.id, &row.claims, draft);
            }
            ui.add_space(spacing::S8);
        });
    }
}

/// Two things that look alike: shown to you isn't given to them.
pub(super) fn confused_ui(ui: &mut Ui, text: &Text, notice: &Notice) {
    if notice.easily_confused.is_empty() {
        return;
    }
    section_ui(ui, &text.say("sharings-confused"));
    for pair in &notice.easily_confused {
        hairline_ui(ui);
        ui.add_space(spacing::S8);
        let names = [
            ("one", pair.one.clone().into()),
            ("other", pair.other.clone().into()),
        ];
        let words = text.say_with("sharings-confused-pair", &names);
        ui.add(Label::new(theme::strong(words)).wrap());
        ui.add(Label::new(theme::body(&pair.why)).wrap());
        ui.add_space(spacing::S8);
    }
}

pub(super) fn open_questions_ui(ui: &mut Ui, text: &Text, notice: &Notice) {
    if notice.open_questions.is_empty() {
        return;
    }
    section_ui(ui, &text.say("sharings-open"));
    for question in &notice.open_questions {
        hairline_ui(ui);
        ui.add_space(spacing::S8);
        icon_words_ui(ui, Icon::Help, theme::body(&question.words));
        for claim in question.claims.iter().filter_map(|id| notice.claim(id)) {
            let parts = [
                ("speaker", claim.speaker.clone().into()),
                ("words", claim.words.clone().into()),
            ];
            let ink = colors(ui).ink_soft;
            let words = theme::soft(ui, text.say_with("sharings-open-claim", &parts));
            icon_words_in_ui(ui, speaker_icon(claim.kind), ink, words);
        }
        ui.add_space(spacing::S8);
    }
}
