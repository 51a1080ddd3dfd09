//! Step 3: where it goes, as a picture and as a list that says the same. The switch below shows the
//! worlds before and after opting out; it chooses what is shown and decides nothing.

mod grouping;
mod list;
mod picture;
mod save;
mod sheet;

use egui::Ui;

use self::{
    grouping::LINES,
    list::{at_hand_ui, list_ui},
    picture::Picture,
    save::Save,
};
use super::{
    bench,
    choice::standing,
    theme::{self, NARROW, SMALL, colors, spacing},
    widgets::{
        button::Button,
        columns_ui,
        flow_layout::Run,
        flow_picture::{AtHand, Laid, flow_picture_ui, run_of},
        icon_words_ui,
        line_glyph::{SIZE, fate_color, fate_words, line_glyph_ui},
        rows::{plain_title_ui, push_right, section_ui, title_ui, width_of},
        segments::segments_ui,
        steady_ui,
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
    /// What was drawn in the last frame; made anew only when its words change.
    kept: Option<Kept>,
    /// The line pointed at last, by position.
    pointed: Option<usize>,
    save: Save,
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

#[derive(Debug)]
struct Kept {
    of: Of,
    picture: Picture,
    laid: Laid,
}

/// What a picture's words depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Of {
    notice: String,
    fingerprint: String,
    language: String,
    world: World,
    run: Run,
}

impl Kept {
    /// A picture that runs down tells what has the same fate together: it has no room for many lines.
    fn new(text: &Text, notice: &Notice, of: Of) -> Self {
        let most = match of.run {
            Run::Level => LINES,
            Run::Down => 0,
        };
        Self {
            picture: Picture::new(text, notice, of.world, most),
            of,
            laid: Laid::default(),
        }
    }
}

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    draft: &mut Draft,
) -> Vec<Action> {
    let text = view.text;
    let world = world_shown(open, draft);
    let window_width = ui.ctx().content_rect().width();
    let shape = draft.shape.unwrap_or(if window_width < SMALL {
        ShownAs::List
    } else {
        ShownAs::Picture
    });
    let of = Of {
        notice: open.notice.slug.clone(),
        fingerprint: open.fingerprint.to_owned(),
        language: text.tag().to_owned(),
        world,
        run: run_of(ui.available_width()),
    };
    let mut kept = match draft.kept.take() {
        Some(kept) if kept.of == of => kept,
        _ => {
            draft.pointed = None;
            Kept::new(text, open.notice, of)
        }
    };
    let mut actions = Vec::new();
    let page = Page {
        view,
        open,
        world,
        shape,
    };
    if kept.picture.flows.is_empty() {
        plain_title_ui(ui, &text.say("flow-title"));
        ui.label(theme::body(text.say("flow-nothing")));
    } else {
        page.show(ui, &mut kept, draft, &mut actions);
    }
    draft.kept = Some(kept);
    let opted_out = world != World::Before;
    if let Some(out) = bench::show(ui, text, open.notice, &mut draft.bench, opted_out) {
        draft.world = Some(if out { World::OptOut } else { World::Before });
    }
    unshared_ui(ui, text, open.notice);
    actions
}

/// The world that the person switched to; else the one they are in by what they decided.
fn world_shown(open: &OpenNotice<'_>, draft: &Draft) -> World {
    let choices = &open.notice.choices;
    let allows = |choice| standing(open, choice).side() == Some(Side::Allow);
    match draft.world {
        _ if choices.is_empty() => World::Before,
        Some(world) => world,
        None if choices.iter().all(allows) => World::Before,
        None => World::OptOut,
    }
}

/// The step with something to show.
struct Page<'a> {
    view: &'a View<'a>,
    open: &'a OpenNotice<'a>,
    world: World,
    shape: ShownAs,
}

impl Page<'_> {
    fn show(&self, ui: &mut Ui, kept: &mut Kept, draft: &mut Draft, actions: &mut Vec<Action>) {
        let text = self.view.text;
        if !is_narrow(ui) {
            self.head_ui(ui, draft);
            self.save_ui(ui, draft, actions);
        }
        let Kept { picture, laid, .. } = kept;
        match self.shape {
            ShownAs::Picture => {
                let at_hand = flow_picture_ui(
                    ui,
                    &picture.description,
                    &picture.places,
                    &picture.lines,
                    laid,
                );
                ui.add_space(spacing::S4);
                self.controls_ui(ui, draft, actions);
                if let Some(AtHand::Pointed(line)) = at_hand {
                    draft.pointed = Some(line);
                }
                if let Some(difference) = &picture.difference {
                    ui.label(theme::body(difference));
                }
                let pointed = draft.pointed.map(AtHand::Pointed);
                at_hand_ui(ui, text, picture, at_hand.or(pointed));
            }
            // A list is long: what switches it stands above it.
            ShownAs::List => {
                self.controls_ui(ui, draft, actions);
                ui.add_space(spacing::S4);
                list_ui(ui, picture);
            }
        }
    }

    /// The title, and beside it the ways.
    fn head_ui(&self, ui: &mut Ui, draft: &mut Draft) {
        let width = ui.available_width();
        let ways = ways_width(ui, self.view.text, self.shape);
        let widths = [width - ways - spacing::S24, ways];
        columns_ui(ui, &widths, spacing::S24, |ui, index| {
            if index == 0 {
                title_ui(ui, &self.view.text.say("flow-title"));
            } else {
                ui.horizontal(|ui| self.ways_ui(ui, draft));
            }
        });
    }

    /// The other way to see it, and the way to keep it.
    fn ways_ui(&self, ui: &mut Ui, draft: &mut Draft) {
        let text = self.view.text;
        push_right(ui, ways_width(ui, text, self.shape));
        ui.spacing_mut().item_spacing.x = WAYS_APART;
        let (button, other) = shape_button(text, self.shape);
        if ui.add(button).clicked() {
            draft.shape = Some(other);
        }
        draft.save.button_ui(ui, text);
    }

    fn save_ui(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        let asked = steady_ui(ui, "save", |ui| {
            draft.save.fold_ui(ui, self.view, self.open, self.world)
        });
        actions.extend(asked);
    }

    /// The switch between the worlds, and beside it the key, or in a narrow window the ways.
    fn controls_ui(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        let text = self.view.text;
        ui.horizontal_wrapped(|ui| {
            if !self.open.notice.choices.is_empty() {
                switch_ui(ui, text, self.world, draft);
            }
            if is_narrow(ui) {
                let ways = ways_width(ui, text, self.shape);
                if ui.available_size_before_wrap().x < ways {
                    ui.end_row();
                }
                self.ways_ui(ui, draft);
            } else if self.shape == ShownAs::Picture {
                push_right(ui, key_width(ui, text));
                key_ui(ui, text);
            }
        });
        if is_narrow(ui) {
            self.save_ui(ui, draft, actions);
        }
    }
}

fn is_narrow(ui: &Ui) -> bool {
    ui.ctx().content_rect().width() < NARROW
}

const WAYS_APART: f32 = spacing::S16;

fn ways_width(ui: &Ui, text: &Text, shape: ShownAs) -> f32 {
    let buttons = [shape_button(text, shape).0, Save::button(text)];
    let widths = buttons.map(|button| button.width(ui, f32::INFINITY).ceil());
    widths.iter().sum::<f32>() + WAYS_APART
}

fn shape_button(text: &Text, shape: ShownAs) -> (Button, ShownAs) {
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
    (Button::plain(words).icon(icon), other)
}

/// The switch between the worlds.
fn switch_ui(ui: &mut Ui, text: &Text, world: World, draft: &mut Draft) {
    let segments = [
        (World::Before, text.say("flow-before")),
        (World::OptOut, text.say("flow-opt-out")),
        (World::Difference, text.say("flow-difference")),
    ];
    if let Some(world) = segments_ui(ui, &segments, world) {
        draft.world = Some(world);
    }
}

const FATES: [AfterOptOut; 3] = [
    AfterOptOut::Stops,
    AfterOptOut::Continues,
    AfterOptOut::Unclear,
];

fn key_width(ui: &Ui, text: &Text) -> f32 {
    let words = FATES.map(|fate| width_of(ui, &theme::body(fate_words(text, fate))));
    let each = SIZE.x + 2.0 * spacing::S8 + spacing::S12;
    words.iter().sum::<f32>() + 3.0 * each - spacing::S8 - spacing::S12
}

/// The key of the lines.
fn key_ui(ui: &mut Ui, text: &Text) {
    ui.spacing_mut().item_spacing.x = spacing::S8;
    for (index, fate) in FATES.into_iter().enumerate() {
        if index > 0 {
            ui.add_space(spacing::S12);
        }
        let color = fate_color(colors(ui), fate);
        line_glyph_ui(ui, fate, color);
        ui.label(theme::body(fate_words(text, fate)));
    }
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
                ("data", sentence_case(&row.data_words()).into()),
                ("to", row.recipient.name.as_str().into()),
                ("purpose", row.purpose.words.as_str().into()),
            ],
        );
        icon_words_ui(ui, Icon::Lock, theme::body(words));
    }
}
