//! Which notices are shown: those whose words hold what was typed, of one state, of one place. Nothing
//! about it is kept.

use std::collections::BTreeSet;

use egui::{TextEdit, Ui, Vec2};

use super::row::is_over;
use crate::{
    decision::Standing,
    fonts::Icon,
    text::Text,
    ui::{
        theme::{self, spacing},
        widgets::{
            button::Button,
            menu::{Item, menu_ui},
        },
    },
    view::{HomeRow, Known, View},
    window::WindowKind,
};

/// With fewer notices than this there is nothing to look for.
const WORTH_FILTERING: usize = 6;
const SEARCH: f32 = 220.0;

/// What is asked for; `None` is all.
#[derive(Debug, Default)]
pub(super) struct Filter {
    words: String,
    state: Option<State>,
    place: Option<String>,
}

/// A notice's state, as one would look for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    DecideBy,
    OpenWithoutDay,
    DayUntold,
    Decided,
    ToCheck,
    Closed,
    NoChoice,
}

impl State {
    const ALL: [Self; 7] = [
        Self::DecideBy,
        Self::OpenWithoutDay,
        Self::DayUntold,
        Self::Decided,
        Self::ToCheck,
        Self::Closed,
        Self::NoChoice,
    ];

    pub(super) fn of(row: &HomeRow, view: &View<'_>) -> Self {
        let decided =
            matches!(row.standing, Standing::Decided(_)) && row.known != Known::AskedAgain;
        let window = row.window.as_ref();
        let ahead = window.and_then(|window| window.counted_to(view.now));
        if row.no_choice {
            Self::NoChoice
        } else if row.check_due.is_some() {
            Self::ToCheck
        } else if decided {
            Self::Decided
        } else if is_over(row, view) {
            Self::Closed
        } else if window.is_some_and(crate::window::ComputedWindow::is_day_untold) {
            Self::DayUntold
        } else if ahead.is_some_and(|day| day.at > view.now)
            && window.is_some_and(|window| window.kind != WindowKind::OpenEnded)
        {
            Self::DecideBy
        } else {
            Self::OpenWithoutDay
        }
    }

    fn words(self, text: &Text) -> String {
        match self {
            Self::DecideBy => text.say("home-state-decide"),
            Self::OpenWithoutDay => text.say("home-state-open"),
            Self::DayUntold => text.say("home-state-untold"),
            Self::Decided => text.say("home-state-decided"),
            Self::ToCheck => text.say("home-state-check"),
            Self::Closed => text.say("home-state-closed"),
            Self::NoChoice => text.say("home-state-no-choice"),
        }
    }
}

impl Filter {
    pub(super) fn is_on(&self) -> bool {
        !self.words.trim().is_empty() || self.state.is_some() || self.place.is_some()
    }

    pub(super) fn takes(&self, row: &HomeRow, view: &View<'_>) -> bool {
        let words = self.words.trim().to_lowercase();
        let says = |text: &str| text.to_lowercase().contains(&words);
        let holds_there = |place: &String| {
            let named = |codes: &[String]| {
                codes
                    .iter()
                    .any(|code| code == place || code.split('-').next() == Some(place.as_str()))
            };
            // One that names no limit holds everywhere but where it says it doesn't.
            (row.places.is_empty() || named(&row.places)) && !named(&row.not_in)
        };
        (words.is_empty() || says(&row.title) || says(&row.summary))
            && self.state.is_none_or(|state| State::of(row, view) == state)
            && self.place.as_ref().is_none_or(holds_there)
    }
}

/// The field and the two lists, where there is enough to look through.
pub(super) fn filter_ui(ui: &mut Ui, view: &View<'_>, filter: &mut Filter) {
    if view.home.len() < WORTH_FILTERING {
        return;
    }
    let text = view.text;
    let buttons = [states_button(text, filter), places_button(text, filter)];
    // The arrows come with the lists.
    let arrows = 2.0 * (theme::ICON + spacing::S8);
    let widths = buttons.map(|button| button.width(ui, f32::INFINITY) + spacing::S12);
    let level = SEARCH + arrows + widths.iter().sum::<f32>() <= ui.available_width();
    if level {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = spacing::S12;
            parts_ui(ui, view, filter, SEARCH);
        });
    } else {
        ui.spacing_mut().item_spacing.y = spacing::S8;
        let width = ui.available_width();
        parts_ui(ui, view, filter, width);
        ui.spacing_mut().item_spacing.y = 0.0;
    }
    ui.add_space(spacing::S16);
}

fn parts_ui(ui: &mut Ui, view: &View<'_>, filter: &mut Filter, width: f32) {
    let search = view.text.say("home-search");
    let field = TextEdit::singleline(&mut filter.words)
        .id_salt("home_search")
        .char_limit(80)
        .hint_text(theme::soft(ui, &search))
        .desired_width(width)
        .min_size(Vec2::new(0.0, 40.0))
        .align(egui::Align2::LEFT_CENTER);
    let field = ui.add(field);
    ui.ctx()
        .accesskit_node_builder(field.id, |node| node.set_label(search.as_str()));
    ui.push_id("states", |ui| states_ui(ui, view, filter));
    ui.push_id("places", |ui| places_ui(ui, view, filter));
}

fn states_button(text: &Text, filter: &Filter) -> Button {
    let words = match filter.state {
        Some(state) => state.words(text),
        None => text.say("home-any-state"),
    };
    let name = text.say_with("home-states-name", &[("shown", words.as_str().into())]);
    Button::secondary(words).icon(Icon::FilterList).name(name)
}

fn places_button(text: &Text, filter: &Filter) -> Button {
    let words = match &filter.place {
        Some(code) => place_words(text, code),
        None => text.say("home-any-place"),
    };
    let name = text.say_with("home-places-name", &[("shown", words.as_str().into())]);
    Button::secondary(words).icon(Icon::FilterList).name(name)
}

fn states_ui(ui: &mut Ui, view: &View<'_>, filter: &mut Filter) {
    let text = view.text;
    let any = text.say("home-any-state");
    let there: Vec<State> = {
        let states = State::ALL.into_iter();
        let of = |state: &State| view.home.iter().any(|row| State::of(row, view) == *state);
        states.filter(of).collect()
    };
    let selected = filter.state.map_or(0, |state| {
        there
            .iter()
            .position(|other| *other == state)
            .map_or(0, |at| at + 1)
    });
    let (button, name) = (states_button(text, filter), any.clone());
    let picked = menu_ui(ui, button, &name, selected, || {
        let states = there.iter().map(|state| state.words(text));
        std::iter::once(any).chain(states).map(plain_item).collect()
    });
    if let Some(picked) = picked {
        filter.state = picked
            .checked_sub(1)
            .and_then(|index| there.get(index).copied());
    }
}

/// The places that some notice names.
fn places_ui(ui: &mut Ui, view: &View<'_>, filter: &mut Filter) {
    let text = view.text;
    let any = text.say("home-any-place");
    let named = view
        .home
        .iter()
        .flat_map(|row| row.places.iter().chain(&row.not_in));
    let codes: BTreeSet<&str> = named.filter_map(|code| code.split('-').next()).collect();
    let mut places: Vec<(String, &str)> = codes
        .into_iter()
        .map(|code| (place_words(text, code), code))
        .collect();
    places.sort();
    let selected = filter.place.as_ref().map_or(0, |place| {
        places
            .iter()
            .position(|(_, code)| code == place)
            .map_or(0, |at| at + 1)
    });
    let (button, name) = (places_button(text, filter), any.clone());
    let picked = menu_ui(ui, button, &name, selected, || {
        let list = places.iter().map(|(words, _)| words.clone());
        std::iter::once(any).chain(list).map(plain_item).collect()
    });
    if let Some(picked) = picked {
        let place = picked.checked_sub(1).and_then(|index| places.get(index));
        filter.place = place.map(|(_, code)| (*code).to_owned());
    }
}

fn plain_item(words: String) -> Item {
    Item {
        icon: None,
        words,
        beside: String::new(),
    }
}

/// A place by its name, or by its code where no name is at hand.
fn place_words(text: &Text, code: &str) -> String {
    match code {
        "EU" => text.say("place-eu"),
        "US" => text.say("place-us"),
        "GB" => text.say("place-gb"),
        "CA" => text.say("place-ca"),
        "CH" => text.say("place-ch"),
        "HK" => text.say("place-hk"),
        "IS" => text.say("place-is"),
        "KR" => text.say("place-kr"),
        "LI" => text.say("place-li"),
        "NO" => text.say("place-no"),
        other => other.to_owned(),
    }
}
