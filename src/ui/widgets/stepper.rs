//! A number with a button that takes one away and one that adds one; it can be typed, and `+` and `−`
//! work in its field.

use egui::{Key, Label, TextEdit, Ui, Vec2};

use super::button::Button;
use crate::ui::theme::{self, spacing};

/// Names for those who can't see the buttons.
pub(crate) struct StepperWords<'a> {
    pub(crate) label: &'a str,
    pub(crate) fewer: &'a str,
    pub(crate) more: &'a str,
}

/// The control under its label's side; answers with the number asked for. What is typed may be any
/// number: whoever takes it says what holds.
pub(crate) fn stepper_ui(
    ui: &mut Ui,
    words: &StepperWords<'_>,
    number: u16,
    label_width: f32,
) -> Option<u16> {
    let mut asked = None;
    ui.push_id(words.label, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = spacing::S8;
            let label = ui
                .scope(|ui| {
                    ui.set_width(label_width);
                    ui.add(Label::new(theme::body(words.label)).wrap())
                })
                .inner;
            let fewer = Button::secondary("−")
                .name(words.fewer)
                .low()
                .min_width(40.0);
            if ui.add(fewer).clicked() {
                asked = Some(number.saturating_sub(1));
            }
            let mut typed = number.to_string();
            let field = TextEdit::singleline(&mut typed)
                .id_salt("number")
                .char_limit(4)
                .desired_width(48.0)
                .min_size(Vec2::new(48.0, 32.0))
                .align(egui::Align2::CENTER_CENTER);
            let field = ui.add(field).labelled_by(label.id);
            if field.has_focus() {
                ui.data_mut(|data| data.insert_temp(field_id(), field.id));
            }
            if field.gained_focus() {
                select_all(ui, field.id, typed.chars().count());
            }
            if field.changed() {
                asked = Some(number_in(&typed, number));
            }
            let pressed = |key| {
                field.has_focus()
                    && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, key))
            };
            if pressed(Key::ArrowUp) {
                asked = Some(number.saturating_add(1));
            } else if pressed(Key::ArrowDown) {
                asked = Some(number.saturating_sub(1));
            }
            let more = Button::secondary("+")
                .name(words.more)
                .low()
                .min_width(40.0);
            if ui.add(more).clicked() {
                asked = Some(number.saturating_add(1));
            }
        });
    });
    asked.filter(|asked| *asked != number)
}

/// Whether it is a number's field that is typed into: letters mean nothing there.
pub(crate) fn has_focus(ctx: &egui::Context) -> bool {
    let field: Option<egui::Id> = ctx.data(|data| data.get_temp(field_id()));
    field.is_some() && field == ctx.memory(egui::Memory::focused)
}

fn field_id() -> egui::Id {
    egui::Id::unique("number_field")
}

/// What was typed: digits make the number, a sign changes it by one.
fn number_in(typed: &str, was: u16) -> u16 {
    if typed.contains('+') {
        return was.saturating_add(1);
    }
    if typed.contains(['-', '−']) {
        return was.saturating_sub(1);
    }
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(0)
}

/// So that what is typed next takes the number's place.
fn select_all(ui: &Ui, id: egui::Id, length: usize) {
    use egui::text::{CCursor, CCursorRange};
    if let Some(mut state) = egui::text_edit::TextEditState::load(ui.ctx(), id) {
        let all = CCursorRange::two(CCursor::new(0), CCursor::new(length));
        state.cursor.set_char_range(Some(all));
        state.store(ui.ctx(), id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_make_the_number_and_signs_change_it_by_one() {
        let check = |typed, expected| assert_eq!(number_in(typed, 7), expected, "{typed:?}");
        check("12", 12);
        check("7+", 8);
        check("7-", 6);
        check("−7", 6);
        check("", 0);
        check("about 3", 3);
        check("99999", 0);
        assert_eq!(number_in("-", 0), 0);
    }
}
