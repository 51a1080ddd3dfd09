//! Step 3: where it goes, as a picture and as a list that says the same. The switch below shows the
//! worlds before and after opting out; it chooses what is shown and decides nothing.

mod picture;

use egui::Ui;

use self::picture::{Picture, data_words};
use super::{
    bench,
    choice::standing,
    theme::{self, NARROW, SMALL, colors, spacing},
    widgets::{
        button::Button,
        columns_ui,
        flow_picture::flow_picture_ui,
        icon_words_ui,
        line_glyph::{SIZE, fate_color, fate_words, line_glyph_ui},
        rows::{push_right, section_ui, title_ui, width_of},
        segments::segments_ui,
    },
};
use crate::{
    action::Action,
    fonts::Icon,
    notice::{AfterOptOut, Notice, Side},
    text::{Text, sentence_case},
    view::{OpenNotice, View},
};

#[derive(Debug, Default)]
pub(super) struct Draft {
    /// Until the person switches, it follows what is decided.
    world: Option<World>,
    /// Until the person switches, small windows show the list.
    shape: Option<ShownAs>,
    bench: bench::Draft,
}

impl Draft {
    /// The notice is left: nothing typed at the bench stays.
    pub(super) fn leave(&mut self, ctx: &egui::Context) {
        self.bench.leave(ctx);
    }
}

/// Which world is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum World {
    Before,
    OptOut,
    Difference,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ShownAs {
    Picture,
    List,
}

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    draft: &mut Draft,
) -> Vec<Action> {
    let text = view.text;
    let window_width = ui.ctx().content_rect().width();
    let allows = |open: &OpenNotice<'_>| {
        let mut choices = open.notice.choices.iter();
        !open.notice.choices.is_empty()
            && choices.all(|choice| standing(open, choice).side() == Some(Side::Allow))
    };
    let nothing_to_choose = open.notice.choices.is_empty();
    let world = match draft.world {
        _ if nothing_to_choose => World::Before,
        Some(world) => world,
        None if allows(open) => World::Before,
        None => World::OptOut,
    };
    let shape = draft.shape.unwrap_or(if window_width < SMALL {
        ShownAs::List
    } else {
        ShownAs::Picture
    });
    if window_width >= NARROW {
        let width = ui.available_width();
        let toggle = 176.0;
        columns_ui(
            ui,
            &[width - toggle - spacing::S24, toggle],
            spacing::S24,
            |ui, index| {
                if index == 0 {
                    title_ui(ui, &text.say("flow-title"));
                } else {
                    ui.with_layout(egui::Layout::top_down(egui::Align::Max), |ui| {
                        shape_ui(ui, text, shape, draft);
                    });
                }
            },
        );
    }
    let picture = Picture::new(text, open.notice, world);
    if picture.flows.is_empty() {
        ui.label(theme::body(text.say("flow-nothing")));
        return Vec::new();
    }
    let at_hand = match shape {
        ShownAs::Picture => {
            let description = picture.description(text);
            flow_picture_ui(ui, &description, &picture.places, &picture.flows)
        }
        ShownAs::List => {
            picture.list_ui(ui, text, open.notice);
            None
        }
    };
    ui.add_space(spacing::S4);
    switch_ui(ui, text, world, nothing_to_choose, shape, draft);
    if window_width < NARROW {
        shape_ui(ui, text, shape, draft);
    }
    if shape == ShownAs::Picture {
        picture.at_hand_ui(ui, text, open.notice, at_hand);
    }
    unshared_ui(ui, text, open.notice);
    let opted_out = world != World::Before;
    if let Some(out) = bench::show(ui, text, open.notice, &mut draft.bench, opted_out) {
        draft.world = Some(if out { World::OptOut } else { World::Before });
    }
    Vec::new()
}

fn shape_ui(ui: &mut Ui, text: &Text, shape: ShownAs, draft: &mut Draft) {
    let (icon, words, other) = match shape {
        ShownAs::Picture => (
            Icon::FormatListBulleted,
            text.say("flow-as-list"),
            ShownAs::List,
        ),
        ShownAs::List => (
            Icon::AccountTree,
            text.say("flow-as-picture"),
            ShownAs::Picture,
        ),
    };
    if ui.add(Button::plain(words).icon(icon)).clicked() {
        draft.shape = Some(other);
    }
}

/// The switch between the worlds, and the key of the lines where there is room.
fn switch_ui(
    ui: &mut Ui,
    text: &Text,
    world: World,
    nothing_to_choose: bool,
    shape: ShownAs,
    draft: &mut Draft,
) {
    let segments = [
        (World::Before, text.say("flow-before")),
        (World::OptOut, text.say("flow-opt-out")),
        (World::Difference, text.say("flow-difference")),
    ];
    let key = shape == ShownAs::Picture && ui.ctx().content_rect().width() >= NARROW;
    ui.horizontal_wrapped(|ui| {
        if !nothing_to_choose && let Some(world) = segments_ui(ui, &segments, world) {
            draft.world = Some(world);
        }
        if key {
            ui.spacing_mut().item_spacing.x = spacing::S8;
            let fates = [
                AfterOptOut::Stops,
                AfterOptOut::Continues,
                AfterOptOut::Unclear,
            ];
            let words = fates.map(|fate| width_of(ui, &theme::body(fate_words(text, fate))));
            let each = SIZE.x + 2.0 * spacing::S8 + spacing::S12;
            push_right(ui, words.iter().sum::<f32>() + 3.0 * each - spacing::S8);
            for fate in fates {
                ui.add_space(spacing::S12);
                let color = fate_color(colors(ui), fate);
                line_glyph_ui(ui, fate, color);
                ui.label(theme::body(fate_words(text, fate)));
            }
        }
    });
}

/// What is said not to be shared; the picture has room for a part of it only.
fn unshared_ui(ui: &mut Ui, text: &Text, notice: &Notice) {
    let rows = notice.unshared_rows();
    if rows.is_empty() {
        return;
    }
    ui.add_space(spacing::S16);
    section_ui(ui, &text.say("flow-unshared"));
    for row in &rows {
        let words = text.say_with(
            "flow-unshared-row",
            &[
                ("data", sentence_case(&data_words(row)).into()),
                ("to", row.recipient.name.as_str().into()),
                ("purpose", row.purpose.words.as_str().into()),
            ],
        );
        icon_words_ui(ui, Icon::Lock, theme::body(words));
    }
}
