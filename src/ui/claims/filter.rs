//! Which claims are shown: those of one speaker, of one theme, or all. Kept in the draft only.

use std::collections::{BTreeMap, BTreeSet};

use egui::{Label, Ui};

use crate::{
    fonts::Icon,
    notice::{Claim, Notice, SpeakerKind, told::Theme},
    text::Text,
    ui::{
        theme::{self, spacing},
        widgets::{
            button::{Button, Fold},
            claim_card::kind_words,
            radio::radio_ui,
            rows::{push_right, width_of},
        },
    },
};

#[derive(Debug, Default)]
pub(super) struct Draft {
    speaker: Option<String>,
    theme: Option<Theme>,
    open: Option<List>,
}

/// Which of the two lists is folded out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum List {
    Speakers,
    Themes,
}

/// What the draft asks for, against one notice.
pub(super) struct Filter<'a> {
    speaker: Option<&'a str>,
    theme: Option<Theme>,
    themes: BTreeMap<&'a str, BTreeSet<Theme>>,
}

impl<'a> Filter<'a> {
    pub(super) fn new(notice: &'a Notice, draft: &'a Draft) -> Self {
        Self {
            speaker: draft.speaker.as_deref(),
            theme: draft.theme,
            themes: match draft.theme {
                Some(_) => notice.themes(),
                None => BTreeMap::new(),
            },
        }
    }

    pub(super) fn is_set(&self) -> bool {
        self.speaker.is_some() || self.theme.is_some()
    }

    pub(super) fn takes(&self, claim: &Claim) -> bool {
        let of_theme = |theme: &Theme| {
            let themes = self.themes.get(claim.id.as_str());
            themes.is_some_and(|themes| themes.contains(theme))
        };
        self.speaker.is_none_or(|speaker| claim.speaker == speaker)
            && self.theme.as_ref().is_none_or(of_theme)
    }
}

impl Draft {
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Soft words, two buttons at their right, and the list of the one that was pressed. Answers whether
    /// something was picked.
    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        text: &Text,
        notice: &Notice,
        beside: String,
    ) -> bool {
        let speaker = self.speaker.clone();
        let speaker = speaker.unwrap_or_else(|| text.say("claims-all-speakers"));
        let theme = match self.theme {
            Some(theme) => theme_words(text, notice, theme),
            None => text.say("claims-all-themes"),
        };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = spacing::S8;
            let now = |words: &str| [("now", words.to_owned().into())];
            let lists = [
                (
                    List::Speakers,
                    text.say_with("claims-filter-speaker", &now(&speaker)),
                    speaker,
                ),
                (
                    List::Themes,
                    text.say_with("claims-filter-theme", &now(&theme)),
                    theme,
                ),
            ];
            let buttons = lists.map(|(list, name, words)| {
                let is_open = self.open == Some(list);
                let fold = if is_open { Fold::Open } else { Fold::Shut };
                let button = Button::secondary(words).icon(Icon::FilterList).low();
                (list, button.name(name).fold(fold))
            });
            let room = ui.available_width();
            let widths = buttons.iter().map(|(_, button)| button.width(ui, room));
            let width = widths.sum::<f32>() + spacing::S8;
            let beside = theme::soft(ui, beside);
            if width_of(ui, &beside) + spacing::S16 + width <= room {
                ui.add(Label::new(beside).extend());
                push_right(ui, width);
            } else {
                ui.add(Label::new(beside).wrap());
                ui.end_row();
            }
            for (list, button) in buttons {
                if ui.add(button).clicked() {
                    self.open = (self.open != Some(list)).then_some(list);
                }
            }
        });
        let picked = match self.open {
            Some(List::Speakers) => self.speakers_ui(ui, text, notice),
            Some(List::Themes) => self.themes_ui(ui, text, notice),
            None => false,
        };
        ui.add_space(spacing::S8);
        picked
    }

    fn speakers_ui(&mut self, ui: &mut Ui, text: &Text, notice: &Notice) -> bool {
        let mut picked = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = spacing::S16;
            if radio_ui(ui, self.speaker.is_none(), &text.say("claims-all-speakers")).clicked() {
                picked = Some(None);
            }
            for (speaker, kind, count) in speakers(notice) {
                let words = text.say_with(
                    "claims-speaker-item",
                    &[
                        ("speaker", speaker.into()),
                        ("kind", kind_words(text, kind).into()),
                        ("n", count.into()),
                    ],
                );
                let is_picked = self.speaker.as_deref() == Some(speaker);
                if radio_ui(ui, is_picked, &words).clicked() {
                    picked = Some(Some(speaker.to_owned()));
                }
            }
        });
        picked.is_some_and(|speaker| {
            self.speaker = speaker;
            true
        })
    }

    fn themes_ui(&mut self, ui: &mut Ui, text: &Text, notice: &Notice) -> bool {
        let mut counts = [0_usize; Theme::ALL.len()];
        for theme in notice.themes().values().flatten() {
            counts[*theme as usize] += 1;
        }
        let mut picked = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = spacing::S16;
            if radio_ui(ui, self.theme.is_none(), &text.say("claims-all-themes")).clicked() {
                picked = Some(None);
            }
            for (theme, count) in Theme::ALL.into_iter().zip(counts) {
                if count == 0 {
                    continue;
                }
                let theme_is = theme_words(text, notice, theme);
                let item = [("theme", theme_is.into()), ("n", count.into())];
                let words = text.say_with("claims-theme-item", &item);
                if radio_ui(ui, self.theme == Some(theme), &words).clicked() {
                    picked = Some(Some(theme));
                }
            }
        });
        picked.is_some_and(|theme| {
            self.theme = theme;
            true
        })
    }
}

/// Who speaks, as what, and how often; the most talkative first.
fn speakers(notice: &Notice) -> Vec<(&str, SpeakerKind, usize)> {
    let mut speakers: Vec<(&str, SpeakerKind, usize)> = Vec::new();
    for claim in &notice.claims {
        match speakers.iter_mut().find(|known| known.0 == claim.speaker) {
            Some(known) => known.2 += 1,
            None => speakers.push((&claim.speaker, claim.kind, 1)),
        }
    }
    speakers.sort_by_key(|(speaker, _, count)| (usize::MAX - count, speaker.to_lowercase()));
    speakers
}

fn theme_words(text: &Text, notice: &Notice, theme: Theme) -> String {
    match theme {
        Theme::Shared if notice.rights.is_empty() => text.say("step-sharings"),
        Theme::Shared => text.say("sharings-right"),
        Theme::Staying => text.say("sharings-unshared"),
        Theme::Choosing => text.say("claims-theme-choosing"),
        Theme::Disputed => text.say("claims-theme-disputed"),
        Theme::Confused => text.say("claims-confused"),
        Theme::Open => text.say("sharings-open"),
        Theme::Around => text.say("claims-theme-around"),
    }
}
