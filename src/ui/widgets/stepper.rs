//! A number with a button that takes one away and one that adds one; it can be typed, and `+` and `−`
//! work in its field.

use egui::{Align, Align2, Key, Label, Layout, Margin, TextEdit, Ui, vec2};

use super::button::Button;
use crate::ui::theme::{self, spacing};

/// Names for those who can't see the buttons.
pub(crate) struct StepperWords<'a> {
    pub(crate) label: &'a str,
    pub(crate) fewer: &'a str,
    pub(crate) more: &'a str,
}

/// What happened in the control.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stepped {
    /// The number asked for, where it is another one. It may be any: whoever takes it says what holds.
    pub(crate) asked: Option<u16>,
    /// Enter was pressed in the field.
    pub(crate) entered: bool,
}

/// As high as the buttons beside it.
const HEIGHT: f32 = 40.0;

/// The control, with its label before it.
pub(crate) fn stepper_ui(
    ui: &mut Ui,
    words: &StepperWords<'_>,
    number: u16,
    label_width: f32,
    takes_focus: bool,
) -> Stepped {
    let mut stepped = Stepped::default();
    ui.push_id(words.label, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = spacing::S8;
            ui.spacing_mut().interact_size.y = HEIGHT;
            let label = Layout::left_to_right(Align::Center);
            let label = ui.allocate_ui_with_layout(vec2(label_width, HEIGHT), label, |ui| {
                ui.set_width(label_width);
                ui.add(Label::new(theme::body(words.label)).wrap())
            });
            let fewer = Button::secondary("−").name(words.fewer).min_width(40.0);
            let fewer = ui.add(fewer);
            if fewer.clicked() {
                stepped.asked = Some(number.saturating_sub(1));
            }
            let mut typed = number.to_string();
            let field = TextEdit::singleline(&mut typed)
                .id_salt("number")
                .char_limit(4)
                .desired_width(48.0)
                .margin(Margin::symmetric(4, 0))
                .min_size(vec2(48.0, HEIGHT))
                .align(Align2::CENTER_CENTER);
            let field = ui.add(field).labelled_by(label.inner.id);
            if takes_focus {
                field.request_focus();
            }
            if field.has_focus() {
                ui.data_mut(|data| data.insert_temp(field_id(), field.id));
            }
            if field.gained_focus() || takes_focus {
                select_all(ui, field.id, typed.chars().count());
            }
            if field.changed() {
                let asked = number_in(&typed, number);
                stepped.asked = Some(asked);
                if asked == 0 {
                    // What is typed next takes the nought's place.
                    select_all(ui, field.id, 1);
                }
            }
            let enter = ui.input(|input| input.key_pressed(Key::Enter));
            stepped.entered = field.lost_focus() && enter;
            let pressed = |key| {
                field.has_focus()
                    && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, key))
            };
            if pressed(Key::ArrowUp) {
                stepped.asked = Some(number.saturating_add(1));
            } else if pressed(Key::ArrowDown) {
                stepped.asked = Some(number.saturating_sub(1));
            }
            let more = Button::secondary("+").name(words.more).min_width(40.0);
            let more = ui.add(more);
            if more.clicked() {
                stepped.asked = Some(number.saturating_add(1));
            }
            // A digit means the number, on its buttons too.
            if (fewer.has_focus() || more.has_focus())
                && let Some(digit) = digit_typed(ui)
            {
                stepped.asked = Some(digit);
                field.request_focus();
            }
        });
    });
    stepped.asked = stepped.asked.filter(|asked| *asked != number);
    stepped
}

/// Whether it is a number's field that is typed into: letters mean nothing there.
pub(crate) fn has_focus(ctx: &egui::Context) -> bool {
    let field: Option<egui::Id> = ctx.data(|data| data.get_temp(field_id()));
    field.is_some() && field == ctx.memory(egui::Memory::focused)
}

fn field_id() -> egui::Id {
    egui::Id::unique("number_field")
}

fn digit_typed(ui: &Ui) -> Option<u16> {
    ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            egui::Event::Text(typed) => typed.parse().ok(),
            _ => None,
        })
    })
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
