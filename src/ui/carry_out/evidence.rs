//! Files that back a choice, by name, size and fingerprint. The files stay where they are, and nothing
//! here reads one.

use std::path::PathBuf;

use egui::{Align2, Id, Label, LayerId, Order, Rect, Ui, pos2, vec2};

use super::{CarryOut, Draft as Drafts, Hand, Place, letters::beside_icon_ui};
use crate::{
    action::Action,
    decision::Standing,
    fonts::Icon,
    ledger::{Told, follow_up::Evidence},
    notice::Side,
    text::Text,
    ui::{
        theme::{self, BODY, ICON, colors, radius, spacing},
        widgets::{
            button::{Button, Fold},
            checked_record::fours,
            hairline_ui, icon_words_ui,
            path_field::path_field_ui,
            progress::progress_ui,
            rows::{fold_section_ui, polite_ui},
            steady_ui,
        },
    },
    view::{OpenNotice, Said, Work},
};

#[derive(Debug, Default)]
pub(super) struct Draft {
    open: bool,
    /// A file's place, typed by hand; it goes once that file is named.
    path: String,
    attaching: Option<String>,
    /// The evidence whose whole fingerprint is folded out, and the one copied last, by fingerprint.
    unfolded: Vec<String>,
    copied: Option<String>,
    /// *Stop* had the keyboard's focus in the last frame.
    stop_had_focus: bool,
}

/// Whether there is something that evidence could back; then files dropped on step 6 are evidence.
pub(in crate::ui) fn takes_evidence(open: &OpenNotice<'_>) -> bool {
    let decided = open.standings.values().filter_map(Standing::side);
    let told = open.told.iter().map(|told: &Told| told.side);
    let mut sides = decided.chain(told);
    sides.any(|side| side == Side::OptOut) || !open.evidence.is_empty()
}

impl CarryOut<'_> {
    pub(super) fn evidence_ui(&self, ui: &mut Ui, drafts: &mut Drafts, actions: &mut Vec<Action>) {
        let text = self.text;
        let hashing = self.view.progress.filter(|one| one.what == Work::Hashing);
        let Drafts {
            evidence: draft,
            hand,
            ..
        } = drafts;
        let said = match self.view.said {
            Some(Said::EvidenceKept { files }) => {
                Some(text.say_with("evidence-kept", &[("n", (*files).into())]))
            }
            Some(Said::EvidenceKnown) => Some(text.say("evidence-known")),
            _ => None,
        };
        if hashing.is_some() {
            draft.open = true;
        } else if said.is_some() && draft.attaching.take().as_ref() == Some(&draft.path) {
            draft.path.clear();
        }
        let summary = match self.open.evidence.len() {
            0 => text.say("evidence-none"),
            n => text.say_with("evidence-files", &[("n", n.into())]),
        };
        fold_section_ui(ui, &text.say("evidence-title"), &summary, &mut draft.open);
        if files_hover(ui) {
            let_go_ui(ui, text);
        }
        if !draft.open {
            return;
        }
        ui.add_space(spacing::S8);
        ui.add(Label::new(theme::body(text.say("evidence-about"))).wrap());
        steady_ui(ui, "choose", |ui| self.choose_ui(ui, draft, hand, actions));
        steady_ui(ui, "progress", |ui| {
            if let Some(progress) = hashing {
                let sizes = [
                    ("done", size_words(text, progress.done).into()),
                    ("all", size_words(text, progress.of).into()),
                ];
                let words = text.say_with("evidence-hashing", &sizes);
                let stop = progress_ui(ui, progress, &words, &text.say("evidence-stop"));
                draft.stop_had_focus = stop.has_focus();
                if stop.clicked() {
                    actions.push(Action::StopWork);
                }
            } else if std::mem::take(&mut draft.stop_had_focus) {
                hand.give(ui, Place::ChooseEvidence);
            }
            if let Some(words) = said {
                polite_ui(ui, Icon::CheckCircle, &words);
            }
        });
        if !self.open.evidence.is_empty() {
            ui.add_space(spacing::S8);
            hairline_ui(ui);
        }
        for evidence in &self.open.evidence {
            steady_ui(ui, ("file", &evidence.sha256), |ui| {
                self.file_ui(ui, evidence, draft);
                ui.add_space(spacing::S4);
                hairline_ui(ui);
            });
        }
        ui.add_space(spacing::S16);
    }

    fn choose_ui(
        &self,
        ui: &mut Ui,
        draft: &mut Draft,
        hand: &mut Hand,
        actions: &mut Vec<Action>,
    ) {
        let text = self.text;
        // Another reading would end the one that goes on.
        let is_free = !self.view.busy && self.view.progress.is_none();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = spacing::S16;
            let choose = Button::secondary(text.say("evidence-choose"))
                .icon(Icon::FolderOpen)
                .low();
            let choose = ui.add_enabled(is_free, choose);
            hand.reach(ui, &choose, &Place::ChooseEvidence);
            if choose.clicked() {
                actions.push(Action::ChooseEvidence);
                hand.give(ui, Place::ChooseEvidence);
            }
            ui.label(theme::soft(ui, text.say("evidence-drop")));
        });
        let label = text.say("evidence-path");
        let field = path_field_ui(ui, "evidence_path", &label, &mut draft.path);
        hand.reach(ui, &field.response, &Place::EvidencePath);
        let path = draft.path.trim();
        if path.is_empty() {
            return;
        }
        let attach = Button::secondary(text.say("evidence-attach")).low();
        let attach = ui.add_enabled(is_free, attach);
        if is_free && (attach.clicked() || field.entered) {
            actions.push(Action::AttachEvidence(vec![PathBuf::from(path)]));
            draft.attaching = Some(draft.path.clone());
            hand.give(ui, Place::EvidencePath);
        }
    }

    fn file_ui(&self, ui: &mut Ui, evidence: &Evidence, draft: &mut Draft) {
        let text = self.text;
        icon_words_ui(ui, Icon::Description, theme::strong(&evidence.name));
        let attached = text.moment(evidence.attached, self.open.facts.zone);
        let about = [
            ("size", size_words(text, evidence.size).into()),
            ("moment", attached.into()),
        ];
        let about = text.say_with("evidence-item", &about);
        let groups = fours(&evidence.sha256, " ");
        let short = shortened(&groups);
        let is_open = draft.unfolded.contains(&evidence.sha256);
        beside_icon_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Label::new(theme::soft(ui, about)).wrap());
            let fold = if is_open { Fold::Open } else { Fold::Shut };
            let name = [
                ("name", evidence.name.as_str().into()),
                ("short", short.as_str().into()),
            ];
            let button = Button::plain(text.say_with("evidence-fingerprint", &name[1..]))
                .fold(fold)
                .color(colors(ui).ink_soft)
                .name(text.say_with("evidence-fingerprint-of", &name));
            if ui.add(button).clicked() {
                if is_open {
                    draft.unfolded.retain(|known| *known != evidence.sha256);
                } else {
                    draft.unfolded.push(evidence.sha256.clone());
                }
            }
            if !is_open {
                return;
            }
            ui.spacing_mut().item_spacing.y = spacing::S4;
            ui.add(Label::new(theme::body(&groups)).wrap().selectable(true));
            let copy = Button::secondary(text.say("evidence-copy"))
                .icon(Icon::ContentCopy)
                .low()
                .name(text.say_with("evidence-copy-of", &name[..1]));
            if ui.add(copy).clicked() {
                ui.copy_text(evidence.sha256.clone());
                draft.copied = Some(evidence.sha256.clone());
            }
            if draft.copied.as_ref() == Some(&evidence.sha256) {
                polite_ui(ui, Icon::CheckCircle, &text.say("evidence-copied"));
            }
        });
    }
}

/// The first and the last two groups of four.
fn shortened(groups: &str) -> String {
    let all: Vec<&str> = groups.split(' ').collect();
    match all.as_slice() {
        [one, two, _, .., three, four] => format!("{one} {two} … {three} {four}"),
        _ => groups.to_owned(),
    }
}

/// "831 bytes", "12 KB", "3.4 MB": as exact as it helps, in steps of a thousand.
fn size_words(text: &Text, bytes: u64) -> String {
    let tenths = |unit: u64| {
        let tenths = bytes / (unit / 10);
        [
            ("whole", (tenths / 10).into()),
            ("tenth", (tenths % 10).into()),
        ]
    };
    match bytes {
        0..1_000 => text.say_with("evidence-bytes", &[("n", bytes.into())]),
        1_000..1_000_000 => text.say_with("evidence-kb", &[("n", (bytes / 1_000).into())]),
        1_000_000..1_000_000_000 => text.say_with("evidence-mb", &tenths(1_000_000)),
        _ => text.say_with("evidence-gb", &tenths(1_000_000_000)),
    }
}

fn files_hover(ui: &Ui) -> bool {
    ui.input(|input| !input.raw.hovered_files.is_empty())
}

/// While files are held over the window: what letting go would do, wherever the page is scrolled to.
fn let_go_ui(ui: &Ui, text: &Text) {
    let palette = colors(ui);
    let sight = ui.clip_rect().shrink(spacing::S4);
    let layer = LayerId::new(Order::Foreground, Id::unique("let_go"));
    let painter = ui.ctx().layer_painter(layer);
    let round = f32::from(radius::CARD);
    let edge = palette.selected_edge();
    painter.rect_stroke(sight, round, edge, egui::StrokeKind::Inside);
    let words = text.say("evidence-let-go");
    let room = (sight.width() - 4.0 * spacing::S16 - ICON).max(1.0);
    let galley = painter.layout(words, theme::semibold(BODY), palette.ink, room);
    let size =
        galley.size() + vec2(ICON + spacing::S8, 0.0) + vec2(spacing::S16, spacing::S12) * 2.0;
    let center = pos2(
        sight.center().x,
        sight.bottom() - spacing::S16 - size.y / 2.0,
    );
    let place = Rect::from_center_size(center, size);
    painter.rect(
        place,
        round,
        palette.accent_soft,
        edge,
        egui::StrokeKind::Inside,
    );
    let left = place.left() + spacing::S16;
    painter.text(
        pos2(left + ICON / 2.0, place.center().y),
        Align2::CENTER_CENTER,
        Icon::FolderOpen.character(),
        theme::icon_font(ICON),
        palette.ink,
    );
    let at = pos2(left + ICON + spacing::S8, place.top() + spacing::S12);
    painter.galley(at, galley, palette.ink);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: u64, english: &str, german: &str) {
        assert_eq!(size_words(&Text::new("en"), bytes), english);
        assert_eq!(size_words(&Text::new("de"), bytes), german);
    }

    #[test]
    fn a_size_is_as_exact_as_it_helps() {
        check(0, "0 bytes", "0 Bytes");
        check(1, "1 byte", "1 Byte");
        check(999, "999 bytes", "999 Bytes");
        check(1_000, "1 KB", "1 KB");
        check(999_999, "999 KB", "999 KB");
        check(1_000_000, "1.0 MB", "1,0 MB");
        check(3_499_999, "3.4 MB", "3,4 MB");
        check(999_999_999, "999.9 MB", "999,9 MB");
        check(1_000_000_000, "1.0 GB", "1,0 GB");
        check(u64::MAX, "18,446,744,073.7 GB", "18.446.744.073,7 GB");
    }

    #[test]
    fn a_fingerprint_is_known_by_its_ends() {
        let whole = "3a7b 91c2 0000 1111 08fe 5d10";
        assert_eq!(shortened(whole), "3a7b 91c2 … 08fe 5d10");
        assert_eq!(shortened("3a7b 91c2 08fe"), "3a7b 91c2 08fe");
    }
}
