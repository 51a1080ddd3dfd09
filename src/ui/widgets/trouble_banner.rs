//! What broke: what happened, what is safe, what to do. It stays until dismissed, for a person may
//! be looking elsewhere. Details fold out, the path last.

use egui::{Frame, Label, Margin, Role, Stroke, Ui, WidgetInfo, accesskit::Live};

use super::{
    button::{Button, Fold},
    icon_ui,
};
use crate::{
    action::Action,
    fonts::Icon,
    text::{Text, path_words},
    trouble::Trouble,
    ui::theme::{self, colors, radius, spacing},
};

/// The banner, with *Dismiss*. `details_open` is the draft of its fold.
pub(crate) fn trouble_banner_ui(
    ui: &mut Ui,
    text: &Text,
    trouble: &Trouble,
    details_open: &mut bool,
    actions: &mut Vec<Action>,
) {
    let colors = colors(ui);
    let (what, advice) = words(text, trouble);
    Frame::NONE
        .fill(colors.raised)
        .stroke(Stroke::new(colors.selected_width, colors.ink))
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                icon_ui(ui, Icon::Warning, colors.ink);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = spacing::S4;
                    let said = ui.add(Label::new(theme::strong(&what)).wrap());
                    said.widget_info(|| WidgetInfo::labeled(Role::Label, true, &what));
                    ui.ctx()
                        .accesskit_node_builder(said.id, |node| node.set_live(Live::Polite));
                    ui.add(Label::new(theme::body(advice)).wrap());
                    if *details_open {
                        if let Some(detail) = trouble.detail() {
                            ui.add(Label::new(theme::soft(ui, detail)).wrap().selectable(true));
                        }
                        if let Some(path) = trouble.path() {
                            let path = theme::soft(ui, path_words(path));
                            ui.add(Label::new(path).wrap().selectable(true));
                        }
                    }
                    ui.horizontal_wrapped(|ui| {
                        ui.spacing_mut().item_spacing.x = spacing::S24;
                        if trouble.detail().is_some() || trouble.path().is_some() {
                            let fold = if *details_open {
                                Fold::Open
                            } else {
                                Fold::Shut
                            };
                            let details = Button::plain(text.say("trouble-details")).fold(fold);
                            if ui.add(details).clicked() {
                                *details_open = !*details_open;
                            }
                        }
                        let dismiss = Button::plain(text.say("trouble-dismiss")).icon(Icon::Close);
                        if ui.add(dismiss).clicked() {
                            actions.push(Action::Dismiss);
                        }
                    });
                });
            });
        });
}

/// What happened and is safe, and what to do.
fn words(text: &Text, trouble: &Trouble) -> (String, String) {
    let say = |what: &str, advice: &str| (text.say(what), text.say(advice));
    match trouble {
        Trouble::KeysNotOpened { .. } => say("err-keys-not-opened", "rec-keys-not-opened"),
        Trouble::KeysRemain { .. } => say("err-keys-remain", "rec-keys-remain"),
        Trouble::LedgerNotOpened { .. } => say("err-ledger-not-opened", "rec-ledger-not-opened"),
        Trouble::LedgerDamaged { path, .. } => (
            text.say("err-ledger-damaged"),
            text.say_with("rec-ledger-damaged", &[("path", path_words(path).into())]),
        ),
        Trouble::LedgerNewer { .. } => say("err-ledger-newer", "rec-ledger-newer"),
        Trouble::LedgerGone { .. } => say("err-ledger-gone", "rec-ledger-gone"),
        Trouble::LedgerEmptied { .. } => say("err-ledger-emptied", "rec-ledger-emptied"),
        Trouble::NotSaved { .. } => say("err-not-saved", "rec-not-saved"),
        Trouble::ChainBroken { .. } => say("err-chain-broken", "rec-chain-broken"),
        Trouble::NotExported { .. } => say("err-not-exported", "rec-not-exported"),
        Trouble::FileExists { .. } => say("err-file-exists", "rec-file-exists"),
        Trouble::DateNotPossible => say("err-date-not-possible", "rec-date-not-possible"),
        Trouble::NoticeUnknown { .. } => say("err-notice-unknown", "rec-notice-unknown"),
        Trouble::NotReadable { .. } => say("err-not-readable", "rec-not-readable"),
        Trouble::EvidenceNotRead { .. } => say("err-evidence-not-read", "rec-evidence-not-read"),
        Trouble::NoticeNotKept { .. } => say("err-notice-not-kept", "rec-notice-not-kept"),
        Trouble::NoticeBroken { .. } => say("err-notice-broken", "rec-notice-broken"),
        Trouble::NoSuchFile { .. } => say("err-no-such-file", "rec-no-such-file"),
        Trouble::NotRestored { .. } => say("err-not-restored", "rec-not-restored"),
        Trouble::NotDeleted { .. } => say("err-not-deleted", "rec-not-deleted"),
        Trouble::NotWritten { .. } => say("err-not-written", "rec-not-written"),
        Trouble::SettingsNotKept { .. } => say("err-settings-not-kept", "rec-settings-not-kept"),
    }
}
