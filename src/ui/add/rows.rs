//! What is shared, row by row. A form's rows are fixed and only answered; others are written.

use egui::{Label, Ui, vec2};

use super::{Filling, answers, fields::Fields};
use crate::{
    fonts::Icon,
    notice::form::{FormRow, Lack, MAX_FORM_ROWS},
    text::sentence_case,
    ui::{
        theme::{self, spacing},
        widgets::{answers::answers_ui, button::Button, hairline_ui, rows::section_ui},
    },
};

pub(super) fn rows_ui(ui: &mut Ui, fields: &mut Fields<'_>, filling: &mut Filling) {
    let text = fields.text;
    let fixed = filling.form.has_fixed_rows();
    ui.add_space(spacing::S24);
    section_ui(ui, &text.say("add-rows"));
    ui.add_space(spacing::S8);
    let count = filling.form.rows.len();
    let mut removed = None;
    for (index, row) in filling.form.rows.iter_mut().enumerate() {
        hairline_ui(ui);
        ui.push_id(("row", index), |ui| {
            ui.add_space(spacing::S8);
            if fixed {
                let words = theme::strong(sentence_case(&row.purpose));
                ui.add(Label::new(words).wrap());
                let whom = format!("{} · {}", row.recipient, row.data);
                ui.add(Label::new(theme::soft(ui, whom)).wrap());
            } else {
                written_row_ui(ui, fields, index, row);
            }
            ui.add_space(spacing::S4);
            answers_of_ui(ui, fields, index, row);
            if !fixed && count > 1 {
                let name = text.say_with("add-row-remove-name", &[("n", (index + 1).into())]);
                let remove = Button::plain(text.say("add-row-remove")).icon(Icon::Delete);
                if ui.add(remove.name(name)).clicked() {
                    removed = Some(index);
                }
            }
            ui.add_space(spacing::S8);
        });
    }
    hairline_ui(ui);
    if let Some(index) = removed {
        filling.form.rows.remove(index);
    }
    fields.lack_at_ui(ui, Lack::NothingToChoose);
    if !fixed && count < MAX_FORM_ROWS {
        ui.add_space(spacing::S8);
        let add = Button::secondary(text.say("add-row-add")).low();
        if ui.add(add).clicked() {
            filling.form.rows.push(FormRow::empty());
        }
    }
}

fn written_row_ui(ui: &mut Ui, fields: &mut Fields<'_>, index: usize, row: &mut FormRow) {
    let text = fields.text;
    let numbered = |id: &str| {
        let label = text.say(id);
        text.say_with(
            "add-row-field",
            &[("n", (index + 1).into()), ("label", label.into())],
        )
    };
    let lacks = [Lack::Row(index)];
    fields.named_text_ui(ui, "data", &numbered("add-row-data"), &mut row.data, &lacks);
    fields.named_text_ui(
        ui,
        "recipient",
        &numbered("add-row-recipient"),
        &mut row.recipient,
        &[],
    );
    fields.named_text_ui(
        ui,
        "purpose",
        &numbered("add-row-purpose"),
        &mut row.purpose,
        &[],
    );
}

/// Whether it is shared; where it may be, whether that can be limited.
fn answers_of_ui(ui: &mut Ui, fields: &Fields<'_>, index: usize, row: &mut FormRow) {
    let text = fields.text;
    let about = if row.purpose.is_empty() {
        text.say_with("add-row-number", &[("n", (index + 1).into())])
    } else {
        sentence_case(&row.purpose)
    };
    let name = |question: &str| {
        text.say_with(
            "add-row-question",
            &[
                ("row", about.as_str().into()),
                ("question", question.into()),
            ],
        )
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(spacing::S16, spacing::S4);
        ui.vertical(|ui| {
            let question = text.say("guess-is-shared");
            ui.label(theme::soft(ui, &question));
            let group = ui.scope_id().with("shared");
            let answers = answers::shared(text);
            let taken = Some(row.shared);
            if let Some(shared) = answers_ui(ui, group, &name(&question), &answers, taken) {
                row.shared = shared;
            }
        });
        if row.shared == Some(false) {
            return;
        }
        ui.vertical(|ui| {
            let question = text.say("add-row-limit");
            ui.label(theme::soft(ui, &question));
            let group = ui.scope_id().with("limit");
            let answers = answers::can_limit(text);
            let taken = Some(row.can_limit);
            if let Some(can_limit) = answers_ui(ui, group, &name(&question), &answers, taken) {
                row.can_limit = can_limit;
            }
        });
    });
}
