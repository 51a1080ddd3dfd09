//! Comfort only: language, look, motion; and where everything is kept.

mod kept;

use egui::{Label, Role, Ui, WidgetInfo, accesskit::Live};

use super::{
    Drafts,
    frame::{self, Room},
    keyboard,
    theme::{self, spacing},
    widgets::{button::Button, columns_ui, hairline_ui, icon_words_ui, radio::radio_ui},
};
use crate::{
    action::{Action, Look, Motion, Screen},
    fonts::Icon,
    text::Text,
    view::View,
};

const LABELS: f32 = 172.0;

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    drafts: &mut Drafts,
    arrived: bool,
) -> Vec<Action> {
    let text = view.text;
    frame::plain_ui(
        ui,
        view,
        &mut drafts.frame,
        arrived,
        |ui, actions| {
            let home = Button::plain(text.say("home-title")).icon(Icon::ArrowBack);
            let home = ui.add(home);
            if arrived {
                home.request_focus();
            }
            if home.clicked() {
                actions.push(Action::Go(Screen::Home));
            }
        },
        |ui, actions| {
            let (keys, kept) = (&mut drafts.keys, &mut drafts.settings.kept);
            page_ui(ui, view, keys, kept, actions);
        },
    )
}

/// What is typed here.
#[derive(Debug, Default)]
pub(super) struct Draft {
    kept: kept::Draft,
}

fn page_ui(
    ui: &mut Ui,
    view: &View<'_>,
    keys: &mut keyboard::Draft,
    kept: &mut kept::Draft,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    ui.set_max_width(ui.available_width().min(frame::CONTENT));
    ui.spacing_mut().item_spacing.y = 0.0;
    let title = ui.label(theme::title(ui, text.say("settings-title")));
    title.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text.say("settings-title")));
    ui.add_space(spacing::S16);
    row_ui(ui, &text.say("settings-language"), |ui| {
        for (tag, name) in view.languages {
            let is_selected = text.tag() == tag;
            if radio_ui(ui, is_selected, name).clicked() && !is_selected {
                actions.push(Action::Speak(tag.clone()));
            }
        }
        let others = theme::soft(ui, text.say("settings-language-others"));
        ui.add(Label::new(others).wrap());
    });
    row_ui(ui, &text.say("settings-look"), |ui| {
        let looks = [
            (Look::System, text.say("settings-look-system")),
            (Look::Light, text.say("settings-look-light")),
            (Look::Dark, text.say("settings-look-dark")),
            (Look::HighContrast, text.say("settings-look-high-contrast")),
        ];
        for (look, words) in looks {
            if radio_ui(ui, view.look == look, &words).clicked() && view.look != look {
                actions.push(Action::SetLook(look));
            }
        }
    });
    row_ui(ui, &text.say("settings-motion"), |ui| {
        let motions = [
            (Motion::Full, text.say("settings-motion-full")),
            (Motion::None, text.say("settings-motion-none")),
        ];
        for (motion, words) in motions {
            if radio_ui(ui, view.motion == motion, &words).clicked() && view.motion != motion {
                actions.push(Action::Reduce(motion));
            }
        }
    });
    row_ui(ui, &text.say("settings-zoom"), |ui| {
        zoom_ui(ui, text);
    });
    row_ui(ui, &text.say("settings-keys"), |ui| {
        let list = Button::secondary(text.say("settings-keys-list")).icon(Icon::Keyboard);
        if ui.add(list).clicked() {
            keys.open(ui);
        }
    });
    kept::kept_ui(ui, view, kept, actions);
    row_ui(ui, &text.say("settings-about"), |ui| {
        let version = [("version", env!("CARGO_PKG_VERSION").into())];
        let version = theme::body(text.say_with("settings-version", &version));
        ui.add(Label::new(version).wrap());
        let network = theme::body(view.network.say(text));
        icon_words_ui(ui, Icon::WifiOff, network);
        let promise = theme::soft(ui, text.say("frame-promise"));
        ui.add(Label::new(promise).wrap());
    });
}

/// A label, its controls, and a hairline above.
fn row_ui(ui: &mut Ui, label: &str, add: impl FnOnce(&mut Ui)) {
    hairline_ui(ui);
    ui.add_space(spacing::S12);
    let mut add = Some(add);
    let width = ui.available_width();
    if Room::of(ui.ctx().content_rect()) == Room::Small {
        ui.label(theme::soft(ui, label));
        if let Some(add) = add.take() {
            add(ui);
        }
    } else {
        let widths = [LABELS, width - LABELS - spacing::S24];
        columns_ui(ui, &widths, spacing::S24, |ui, column| {
            if column == 0 {
                ui.add_space(spacing::S4);
                ui.add(Label::new(theme::soft(ui, label)).wrap());
            } else if let Some(add) = add.take() {
                ui.spacing_mut().item_spacing.y = spacing::S4;
                add(ui);
            }
        });
    }
    ui.add_space(spacing::S12);
}

/// Two buttons and how large everything is; the window remembers it.
fn zoom_ui(ui: &mut Ui, text: &Text) {
    let zoom = ui.ctx().zoom_factor();
    let percent = (zoom * 100.0).round();
    ui.horizontal_wrapped(|ui| {
        let steps = [
            (text.say("settings-zoom-smaller"), Icon::ZoomOut, -0.1),
            (text.say("settings-zoom-larger"), Icon::ZoomIn, 0.1),
        ];
        for (words, icon, step) in steps {
            if ui.add(Button::secondary(words).icon(icon)).clicked() {
                ui.ctx().set_zoom_factor(zoom + step);
            }
        }
        let words = text.say_with("settings-zoom-now", &[("percent", percent.into())]);
        let now = ui.add(Label::new(theme::body(words)).extend());
        ui.ctx()
            .accesskit_node_builder(now.id, |node| node.set_live(Live::Polite));
    });
    let keys = theme::soft(ui, text.say("settings-zoom-keys"));
    ui.add(Label::new(keys).wrap());
}
