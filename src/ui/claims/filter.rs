//! Which claims are shown: those of one speaker, of one theme, or all. It is half-done work of this
//! screen only; nothing about it is kept.

use std::collections::{BTreeMap, BTreeSet};

use egui::Ui;

use crate::{
    fonts::Icon,
    notice::{Claim, Contradiction, Notice, Speaker, SpeakerKind, Theme},
    text::Text,
    ui::{
        theme::{self, spacing},
        widgets::{
            button::Button,
            menu::{Item, menu_ui},
            rows::polite,
            speaker::{kind_icon, kind_words},
        },
    },
};

/// What is asked for; `None` is all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    speaker: Option<(String, SpeakerKind)>,
    theme: Option<Theme>,
}

/// What a notice's claims are about, looked up once a frame.
pub(super) type Themes<'a> = BTreeMap<&'a str, BTreeSet<Theme>>;

impl Filter {
    pub(super) fn is_on(&self) -> bool {
        self.speaker.is_some() || self.theme.is_some()
    }

    pub(super) fn takes(&self, themes: &Themes<'_>, claim: &Claim) -> bool {
        let says_it = self
            .speaker
            .as_ref()
            .is_none_or(|(name, kind)| *name == claim.speaker && *kind == claim.kind);
        let is_about_it = self.theme.is_none_or(|theme| {
            let found = themes.get(claim.id.as_str());
            found.is_some_and(|found| found.contains(&theme))
        });
        says_it && is_about_it
    }

    /// A contradiction is taken whole as soon as one of its claims is.
    pub(super) fn takes_any(
        &self,
        themes: &Themes<'_>,
        notice: &Notice,
        contradiction: &Contradiction,
    ) -> bool {
        let ids = contradiction.sides.iter().flat_map(|side| &side.claims);
        ids.filter_map(|id| notice.claim(id))
            .any(|claim| self.takes(themes, claim))
    }
}

/// The buttons side by side, as wide together as [`filter_width`] says.
pub(super) fn filter_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    themes: &Themes<'_>,
    filter: &mut Filter,
) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(spacing::S8, spacing::S8);
        ui.push_id("speakers", |ui| speakers_ui(ui, text, notice, filter));
        ui.push_id("themes", |ui| themes_ui(ui, text, themes, filter));
    });
}

/// How wide both buttons are on one line.
pub(super) fn filter_width(ui: &Ui, text: &Text, filter: &Filter) -> f32 {
    let room = ui.available_width();
    let buttons = [speakers_button(text, filter), themes_button(text, filter)];
    // The arrow comes with the list.
    let arrows = 2.0 * (theme::ICON + spacing::S8);
    buttons
        .map(|button| button.width(ui, room))
        .iter()
        .sum::<f32>()
        + arrows
        + spacing::S8
}

fn speakers_button(text: &Text, filter: &Filter) -> Button {
    let words = match &filter.speaker {
        Some((name, _)) => name.clone(),
        None => text.say("claims-all-speakers"),
    };
    let name = text.say_with("claims-speakers-name", &[("shown", words.clone().into())]);
    Button::secondary(words)
        .icon(Icon::FilterList)
        .name(name)
        .low()
}

fn themes_button(text: &Text, filter: &Filter) -> Button {
    let words = match filter.theme {
        Some(theme) => theme_words(text, theme),
        None => text.say("claims-all-themes"),
    };
    let name = text.say_with("claims-themes-name", &[("shown", words.clone().into())]);
    Button::secondary(words)
        .icon(Icon::FilterList)
        .name(name)
        .low()
}

fn speakers_ui(ui: &mut Ui, text: &Text, notice: &Notice, filter: &mut Filter) {
    let speakers = notice.speakers();
    let is_shown = |speaker: &Speaker<'_>| {
        let shown = filter.speaker.as_ref();
        shown.is_some_and(|(name, kind)| name == speaker.name && *kind == speaker.kind)
    };
    let selected = speakers.iter().position(is_shown).map_or(0, |at| at + 1);
    let items = || {
        let everyone = Item {
            icon: None,
            words: text.say("claims-all-speakers"),
            beside: count_words(text, notice.claims.len()),
        };
        let each = speakers.iter().map(|speaker| Item {
            icon: Some(kind_icon(speaker.kind)),
            words: speaker.name.to_owned(),
            beside: text.say_with(
                "claims-speaker-of",
                &[
                    ("kind", kind_words(text, speaker.kind).into()),
                    ("n", speaker.claims.into()),
                ],
            ),
        });
        std::iter::once(everyone).chain(each).collect()
    };
    let name = text.say("claims-speakers-list");
    let picked = menu_ui(ui, speakers_button(text, filter), &name, selected, items);
    if let Some(at) = picked {
        filter.speaker = at
            .checked_sub(1)
            .and_then(|at| speakers.get(at))
            .map(|speaker| (speaker.name.to_owned(), speaker.kind));
    }
}

fn themes_ui(ui: &mut Ui, text: &Text, themes: &Themes<'_>, filter: &mut Filter) {
    let count = |theme| {
        themes
            .values()
            .filter(|found| found.contains(&theme))
            .count()
    };
    let counted = Theme::ALL.map(|theme| (theme, count(theme)));
    let listed: Vec<(Theme, usize)> = counted.into_iter().filter(|(_, n)| *n > 0).collect();
    let is_shown = |(theme, _): &(Theme, usize)| Some(*theme) == filter.theme;
    let selected = listed.iter().position(is_shown).map_or(0, |at| at + 1);
    let items = || {
        let all = Item {
            icon: None,
            words: text.say("claims-all-themes"),
            beside: count_words(text, themes.len()),
        };
        let each = listed.iter().map(|(theme, n)| Item {
            icon: None,
            words: theme_words(text, *theme),
            beside: count_words(text, *n),
        });
        std::iter::once(all).chain(each).collect()
    };
    let name = text.say("claims-themes-list");
    let picked = menu_ui(ui, themes_button(text, filter), &name, selected, items);
    if let Some(at) = picked {
        let theme = at.checked_sub(1).and_then(|at| listed.get(at));
        filter.theme = theme.map(|(theme, _)| *theme);
    }
}

/// How much is shown, said politely, and the way back to all of it.
pub(super) fn matches_ui(
    ui: &mut Ui,
    text: &Text,
    (contradictions, of_contradictions): (usize, usize),
    (claims, of_claims): (usize, usize),
    filter: &mut Filter,
) {
    let words = if claims == 0 {
        text.say("claims-none-match")
    } else {
        text.say_with(
            "claims-match",
            &[
                ("contradictions", contradictions.into()),
                ("of-contradictions", of_contradictions.into()),
                ("claims", claims.into()),
                ("of-claims", of_claims.into()),
            ],
        )
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = spacing::S16;
        ui.spacing_mut().interact_size.y = 32.0;
        let label = ui.label(theme::body(words));
        polite(ui, &label);
        if ui.add(Button::link(text.say("claims-show-all"))).clicked() {
            *filter = Filter::default();
        }
    });
}

fn count_words(text: &Text, n: usize) -> String {
    text.say_with("claims-count", &[("n", n.into())])
}

fn theme_words(text: &Text, theme: Theme) -> String {
    match theme {
        Theme::Stops => text.say("claims-theme-stops"),
        Theme::Continues => text.say("claims-theme-continues"),
        Theme::Unclear => text.say("claims-theme-unclear"),
        Theme::SaidToStay => text.say("claims-theme-stays"),
        Theme::LastDay => text.say("claims-theme-last-day"),
        Theme::HowToSayNo => text.say("claims-theme-how"),
        Theme::Disputed => text.say("claims-theme-disputed"),
        Theme::Beside => text.say("claims-theme-beside"),
    }
}
