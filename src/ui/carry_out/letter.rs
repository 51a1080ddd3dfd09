//! The letter while it is being written. Who writes stays in this draft and goes into the letter's words;
//! it is never kept, and stands in no other action.

use std::fmt;

use egui::{Align, Frame, Label, Margin, Response, TextEdit, Ui, Vec2};

use super::{CarryOut, Draft as Drafts, Hand, Place};
use crate::{
    action::Action,
    fonts::Icon,
    letter::{self, Identity, Letter, LetterFormat, Need, needs},
    notice::{Channel, Choice},
    ui::{
        theme::{self, colors, radius, spacing},
        widgets::{
            button::Button,
            hairline_ui, icon_words_ui,
            rows::{fact_row_ui, push_right, section_ui},
            steady_ui,
        },
    },
};

/// Room for the words before they scroll with the page.
const ROWS: usize = 12;
const LABELS: f32 = 120.0;

/// One letter that is being written.
pub(super) struct Writing {
    /// The way it belongs to; none where it stands in for all of them.
    way: Option<String>,
    pub(super) is_open: bool,
    /// Just opened: it is brought into sight.
    pub(super) arrives: bool,
    identity: Identity,
    pub(super) letter: Letter,
    words: Hands,
    /// How much there was to say of what became of it; more of it is brought into sight.
    result_height: f32,
    /// Where to write it, typed by hand.
    pub(super) path: String,
    pub(super) format: LetterFormat,
}

/// Whose hand the words are from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hands {
    /// They follow name and account.
    Ours,
    /// The person changed them, so nothing else does.
    Theirs,
}

impl fmt::Debug for Writing {
    /// Without the words, since they name the person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writing")
            .field("way", &self.way)
            .finish_non_exhaustive()
    }
}

impl Writing {
    pub(super) fn is_for(&self, choice: &str, way: Option<&str>) -> bool {
        self.letter.choice == choice && self.way.as_deref() == way
    }
}

impl CarryOut<'_> {
    pub(super) fn is_sent(&self, reference: &str) -> bool {
        let mut letters = self.open.letters.iter();
        letters.any(|letter| letter.reference == reference && letter.sent.is_some())
    }

    /// A letter under the reference that is free now, with nobody named yet.
    pub(super) fn begin(
        &self,
        choice: &str,
        way: Option<&str>,
        channel: Channel,
    ) -> Option<Writing> {
        let identity = Identity::default();
        let choice = self.open.notice.choice(choice)?;
        let letter = self.written(choice, channel, &identity, self.open.letter_reference)?;
        Some(Writing {
            way: way.map(str::to_owned),
            is_open: true,
            arrives: true,
            identity,
            letter,
            words: Hands::Ours,
            result_height: 0.0,
            path: String::new(),
            format: LetterFormat::Text,
        })
    }

    fn written(
        &self,
        choice: &Choice,
        channel: Channel,
        identity: &Identity,
        reference: &str,
    ) -> Option<Letter> {
        let on = self.today();
        let notice = self.open.notice;
        letter::write(notice, choice, channel, identity, reference, on, self.text)
    }

    /// The letter of this way, where it is open.
    pub(super) fn writing_ui(
        &self,
        ui: &mut Ui,
        choice: &Choice,
        way: Option<&str>,
        drafts: &mut Drafts,
        actions: &mut Vec<Action>,
    ) {
        let Drafts { writing, hand, .. } = drafts;
        let Some(writing) = writing.as_mut().filter(|w| w.is_open) else {
            return;
        };
        if !writing.is_for(&choice.id, way) {
            return;
        }
        // Once its first field has the focus, which scrolls by itself.
        let arrives = hand.to.is_none() && std::mem::take(&mut writing.arrives);
        // What can be undone in a field belongs to one letter: the ids are its own.
        let reference = writing.letter.reference.clone();
        steady_ui(ui, ("letter", reference), |ui| {
            let palette = colors(ui);
            ui.add_space(spacing::S8);
            let letter = Frame::NONE
                .fill(palette.raised)
                .stroke(palette.edge())
                .corner_radius(radius::CARD)
                .inner_margin(Margin::same(16))
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    let mut editor = Editor {
                        screen: self,
                        choice,
                        writing,
                        hand,
                    };
                    editor.show(ui, actions);
                });
            if arrives {
                let rect = letter.response.rect.expand(spacing::S16);
                ui.scroll_to_rect(rect, Some(Align::Min));
            }
        });
    }
}

/// The letter's fields and what can be done with it.
pub(super) struct Editor<'a> {
    pub(super) screen: &'a CarryOut<'a>,
    choice: &'a Choice,
    pub(super) writing: &'a mut Writing,
    pub(super) hand: &'a mut Hand,
}

impl Editor<'_> {
    fn show(&mut self, ui: &mut Ui, actions: &mut Vec<Action>) {
        self.head_ui(ui);
        self.identity_ui(ui);
        if self.writing.words == Hands::Ours {
            self.rewrite();
        }
        self.address_ui(ui);
        self.words_ui(ui);
        steady_ui(ui, "take", |ui| self.take_ui(ui, actions));
        steady_ui(ui, "path", |ui| self.path_ui(ui, actions));
        let result = steady_ui(ui, "result", |ui| {
            self.result_ui(ui, actions);
            ui.min_rect()
        });
        if result.height() > self.writing.result_height {
            ui.scroll_to_rect(result.expand(spacing::S16), None);
        }
        self.writing.result_height = result.height();
    }

    pub(super) fn is_e_mail(&self) -> bool {
        self.writing.letter.channel == Channel::EMail
    }

    fn head_ui(&mut self, ui: &mut Ui) {
        let text = self.screen.text;
        ui.horizontal_wrapped(|ui| {
            let title = if self.is_e_mail() {
                text.say("write-title-e-mail")
            } else {
                text.say("write-title-letter")
            };
            section_ui(ui, &title);
            let close = Button::plain(text.say("write-close"))
                .icon(Icon::Close)
                .name(text.say_with("write-close-of", &[("what", title.into())]));
            push_right(ui, close.width(ui, ui.available_width()));
            if ui.add(close).clicked() {
                self.writing.is_open = false;
                let way = self.writing.way.clone();
                self.hand
                    .give(ui, Place::Write(self.choice.id.clone(), way));
            }
        });
    }

    /// Only what this channel needs.
    fn identity_ui(&mut self, ui: &mut Ui) {
        let text = self.screen.text;
        let need = needs(self.writing.letter.channel);
        let wants_name = need == Need::NameAndAccount;
        let wants_account = matches!(need, Need::Account | Need::NameAndAccount);
        if !wants_account {
            return;
        }
        icon_words_ui(ui, Icon::Lock, theme::soft(ui, text.say("write-private")));
        let mut entered_name = false;
        if wants_name {
            let label = text.say("write-name");
            let field = line_ui(ui, "name", &label, 200, &mut self.writing.identity.name);
            self.hand.reach(ui, &field, &Place::FirstField);
            entered_name = was_entered(ui, &field);
        }
        let label = text.say("write-account");
        let account = &mut self.writing.identity.account;
        let field = line_ui(ui, "account", &label, 200, account);
        if wants_name {
            if entered_name {
                field.request_focus();
            }
        } else {
            self.hand.reach(ui, &field, &Place::FirstField);
        }
        if was_entered(ui, &field) {
            self.hand.give(ui, Place::Body);
        }
        if self.writing.words == Hands::Theirs || self.is_sent() {
            let words = if self.is_sent() {
                text.say("write-sent-already")
            } else {
                text.say("write-edited")
            };
            icon_words_ui(ui, Icon::Edit, theme::soft(ui, words));
            let again = Button::secondary(text.say("write-start-over")).icon(Icon::Refresh);
            if ui.add(again.low()).clicked() {
                self.start_over();
                self.hand.give(ui, Place::FirstField);
            }
        }
    }

    fn is_sent(&self) -> bool {
        self.screen.is_sent(&self.writing.letter.reference)
    }

    /// Our words again, with what was typed about oneself. A letter that is sent is another one.
    fn start_over(&mut self) {
        if self.is_sent() {
            let reference = self.screen.open.letter_reference;
            reference.clone_into(&mut self.writing.letter.reference);
        }
        self.writing.words = Hands::Ours;
        self.rewrite();
    }

    fn rewrite(&mut self) {
        let Writing {
            letter, identity, ..
        } = &mut *self.writing;
        let (channel, reference) = (letter.channel, &letter.reference);
        let written = self
            .screen
            .written(self.choice, channel, identity, reference);
        if let Some(written) = written {
            *letter = written;
        }
    }

    fn address_ui(&self, ui: &mut Ui) {
        let text = self.screen.text;
        let letter = &self.writing.letter;
        ui.add_space(spacing::S8);
        hairline_ui(ui);
        let to = [
            ("to", letter.to.as_str().into()),
            (
                "address",
                letter.address.as_deref().unwrap_or_default().into(),
            ),
        ];
        let to = match &letter.address {
            Some(_) => text.say_with("write-to-address", &to),
            None => text.say_with("write-no-address", &to[..1]),
        };
        let rows = [
            (text.say("write-to"), to),
            (
                text.say("write-reference"),
                text.say_with(
                    "write-reference-about",
                    &[("reference", letter.reference.as_str().into())],
                ),
            ),
        ];
        for (label, words) in rows {
            let label = theme::soft(ui, label);
            fact_row_ui(ui, LABELS, label, |ui| {
                ui.add(Label::new(theme::body(words)).wrap().selectable(true));
            });
        }
        ui.add_space(spacing::S8);
    }

    fn words_ui(&mut self, ui: &mut Ui) {
        let text = self.screen.text;
        let label = text.say("write-subject");
        let subject = line_ui(ui, "subject", &label, 300, &mut self.writing.letter.subject);
        if was_entered(ui, &subject) {
            self.hand.give(ui, Place::Body);
        }
        let name = ui.label(theme::body(text.say("write-body")));
        let body = TextEdit::multiline(&mut self.writing.letter.body)
            .id_salt("body")
            .char_limit(20_000)
            .desired_rows(ROWS)
            .desired_width(ui.available_width())
            .margin(Margin::symmetric(16, 8));
        let body = ui.add(body).labelled_by(name.id);
        self.hand.reach(ui, &body, &Place::Body);
        if subject.changed() || body.changed() {
            self.writing.words = Hands::Theirs;
        }
        if self.writing.letter.has_blanks() {
            icon_words_ui(
                ui,
                Icon::EditNote,
                theme::soft(ui, text.say("write-blanks")),
            );
        }
    }
}

/// A field of one line under its label.
fn line_ui(ui: &mut Ui, salt: &str, label: &str, limit: usize, words: &mut String) -> Response {
    let name = ui.add(Label::new(theme::body(label)).wrap());
    let field = TextEdit::singleline(words)
        .id_salt(salt)
        .char_limit(limit)
        .desired_width(ui.available_width())
        .min_size(Vec2::new(0.0, 40.0))
        .align(egui::Align2::LEFT_CENTER);
    ui.add(field).labelled_by(name.id)
}

fn was_entered(ui: &Ui, field: &Response) -> bool {
    field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter))
}
