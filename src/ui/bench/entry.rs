//! The field for a number, with what was understood, numbers to take, and the way to forget it all.

use egui::{Align2, Context, Frame, Id, Label, Margin, Stroke, TextEdit, Ui, Vec2};

use super::{
    super::{
        theme::{self, colors, radius, spacing, stroke},
        widgets::{
            button::Button, columns_ui, icon_words_in_ui, radio::radio_ui, rows::polite, steady_ui,
        },
    },
    Bench, country_words,
};
use crate::limits;
use crate::{
    fonts::Icon,
    matching::{Country, NotANumber, Number},
    text::Text,
};

#[derive(Default)]
pub(super) struct Draft {
    pub(super) is_open: bool,
    typed: String,
    /// Until the person chooses, where most readers of the language are from.
    country: Option<Country>,
    /// The field takes the keyboard's focus in the next frame.
    arrives: bool,
}

impl Draft {
    pub(super) fn toggle(&mut self) {
        self.is_open = !self.is_open;
        self.arrives = self.is_open;
    }

    fn country(&self, text: &Text) -> Country {
        let guess = || Country::of_language(text.tag());
        self.country.unwrap_or_else(guess)
    }

    fn is_empty(&self) -> bool {
        self.typed.trim().is_empty()
    }

    /// What was typed; while nothing is, a made-up number stands in.
    pub(super) fn number(&self, text: &Text) -> Result<Number, NotANumber> {
        if self.is_empty() {
            let example = Country::UnitedKingdom;
            return Number::read(example.offered()[0], Some(example));
        }
        Number::read(&self.typed, Some(self.country(text)))
    }
}

/// One place for the whole window, so that it can be cleared from anywhere.
fn field_id() -> Id {
    Id::unique("bench_number")
}

/// Drops what the toolkit keeps of the field: its cursor, and what Undo would bring back.
pub(super) fn forget(ctx: &Context) {
    let id = field_id();
    ctx.data_mut(|data| data.remove::<egui::text_edit::TextEditState>(id));
}

pub(super) fn show(ui: &mut Ui, bench: &Bench<'_>, draft: &mut Draft) {
    let palette = colors(ui);
    ui.add_space(spacing::S8);
    Frame::NONE
        .fill(palette.sunken)
        .stroke(Stroke::new(stroke::HAIRLINE, palette.line))
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(16))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            steady_ui(ui, "bench_entry", |ui| {
                field_ui(ui, bench.text, draft);
                understood_ui(ui, bench.text, draft);
                ui.add_space(spacing::S8);
                offered_ui(ui, bench.text, draft);
                ui.add_space(spacing::S8);
                countries_ui(ui, bench.text, draft);
                ui.add_space(spacing::S8);
                let private = theme::body(bench.text.say("bench-private"));
                icon_words_in_ui(ui, Icon::Lock, palette.ink, private);
            });
        });
    ui.add_space(spacing::S8);
}

fn field_ui(ui: &mut Ui, text: &Text, draft: &mut Draft) {
    let name = ui.add(Label::new(theme::body(text.say("bench-field"))).wrap());
    ui.horizontal(|ui| {
        let clear = Button::secondary(text.say("bench-clear"));
        let room = ui.available_width() - clear.width(ui, 200.0) - spacing::S8;
        let field = TextEdit::singleline(&mut draft.typed)
            .id(field_id())
            .char_limit(limits::FIELD_NUMBER)
            .desired_width(room.clamp(80.0, 280.0))
            .min_size(Vec2::new(0.0, 40.0))
            .align(Align2::LEFT_CENTER);
        let field = ui.add(field).labelled_by(name.id);
        if draft.arrives {
            field.request_focus();
            // A click elsewhere in this frame, on the button that opened the field, takes it away again.
            draft.arrives = ui.input(|input| input.pointer.any_released());
            if draft.arrives {
                ui.ctx().request_repaint();
            }
        }
        if ui.add(clear).clicked() {
            draft.typed.clear();
            forget(ui.ctx());
            draft.arrives = true;
        }
    });
}

/// What the field holds, in words; a screen reader says it by itself.
fn understood_ui(ui: &mut Ui, text: &Text, draft: &Draft) {
    let number = draft.number(text);
    let words = match &number {
        Ok(number) => {
            let shown = [("number", number.to_string().into())];
            if draft.is_empty() {
                text.say_with("bench-example", &shown)
            } else if number.is_reserved() {
                text.say_with("bench-understood-reserved", &shown)
            } else {
                text.say_with("bench-understood", &shown)
            }
        }
        Err(NotANumber::Letters) => text.say("bench-not-letters"),
        Err(NotANumber::NoCountry) => text.say("bench-not-country"),
        Err(NotANumber::TooLong) => text.say("bench-not-long"),
        Err(NotANumber::TooShort | NotANumber::Empty) => text.say("bench-not-short"),
    };
    let words = ui.add(Label::new(theme::strong(words)).wrap());
    polite(ui, &words);
}

fn offered_ui(ui: &mut Ui, text: &Text, draft: &mut Draft) {
    let country = draft.country(text);
    ui.add(Label::new(theme::body(text.say("bench-offered"))).wrap());
    ui.horizontal_wrapped(|ui| {
        for offered in country.offered() {
            let name = text.say_with("bench-take", &[("number", offered.into())]);
            let button = Button::secondary(offered).name(name).low();
            if ui.add(button).clicked() {
                forget(ui.ctx());
                offered.clone_into(&mut draft.typed);
            }
        }
    });
}

fn countries_ui(ui: &mut Ui, text: &Text, draft: &mut Draft) {
    let chosen = draft.country(text);
    ui.add(Label::new(theme::body(text.say("bench-countries"))).wrap());
    let width = ui.available_width();
    let in_a_row: usize = match width {
        width if width >= 720.0 => 4,
        width if width >= 400.0 => 2,
        _ => 1,
    };
    #[expect(clippy::cast_precision_loss, reason = "a few columns")]
    let columns = in_a_row as f32;
    let each = (width - spacing::S16 * (columns - 1.0)) / columns;
    for row in Country::ALL.chunks(in_a_row) {
        columns_ui(ui, &vec![each; row.len()], spacing::S16, |ui, column| {
            let country = row[column];
            if radio_ui(ui, country == chosen, &country_words(text, country)).clicked() {
                draft.country = Some(country);
            }
        });
    }
}
