//! Step 2: what is shared, what is said not to be, and what the notice leaves open; each line with its
//! sources. Never says that nothing is shared. Addresses are shown and copied, never opened.

use std::collections::BTreeSet;

use egui::{Frame, Label, Margin, Role, Ui, WidgetInfo, vec2};

use super::{
    frame::Room,
    theme::{self, colors, radius, spacing},
    widgets::{
        button::{Button, Fold},
        date_field::partial_date,
        hairline_ui, icon_words_in_ui, icon_words_ui,
        sharing_table::{self, Cells, Columns, Heads},
    },
};
use crate::{
    action::Action,
    fonts::Icon,
    notice::{Claim, Notice, PartialDate, Row, Source, SpeakerKind},
    text::{Text, sentence_case},
    view::{OpenNotice, View},
};

/// So many rows at first sight; the rest folds out.
const FIRST_SIGHT: usize = 8;

/// What is folded out.
#[derive(Debug, Default)]
pub(super) struct Draft {
    rows: BTreeSet<String>,
    /// By row, claim and source.
    sources: BTreeSet<(String, String, String)>,
    shows_all: bool,
}

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    draft: &mut Draft,
) -> Vec<Action> {
    let text = view.text;
    let notice = open.notice;
    ui.spacing_mut().item_spacing.y = 0.0;
    // In a narrow window the line of steps says it already.
    if Room::of(ui.ctx().content_rect()) == Room::Wide {
        let title = ui.label(theme::title(ui, text.say("step-sharings")));
        title.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text.say("step-sharings")));
    }
    let columns = Columns::of(ui);
    let rows = notice.shared_rows();
    if rows.iter().any(|row| row.surprising) {
        ui.add_space(spacing::S4);
        ui.label(theme::body(text.say("sharings-surprising-first")));
    }
    ui.add_space(spacing::S12);
    rights_ui(ui, text, notice, &columns, draft);
    if !rows.is_empty() {
        rows_ui(ui, text, notice, &columns, &rows, draft);
    }
    unshared_ui(ui, text, notice, &columns, draft);
    confused_ui(ui, text, notice);
    open_questions_ui(ui, text, notice);
    Vec::new()
}

fn rows_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    columns: &Columns,
    rows: &[Row<'_>],
    draft: &mut Draft,
) {
    let heads = Heads {
        what: text.say("sharings-what"),
        whom: text.say("sharings-whom"),
        limit: text.say("sharings-limit"),
        fate: text.say("sharings-after"),
    };
    sharing_table::heads_ui(ui, columns, &heads);
    let surprising = rows.iter().filter(|row| row.surprising).count();
    let shown = if draft.shows_all {
        rows.len()
    } else {
        FIRST_SIGHT
    };
    for (index, row) in rows.iter().take(shown).enumerate() {
        if index == surprising && surprising > 0 {
            ui.add_space(spacing::S12);
            ui.horizontal(|ui| {
                ui.add_space(columns.padding);
                ui.label(theme::strong(text.say("sharings-rest")));
            });
            ui.add_space(spacing::S8);
        }
        let Some(limits) = row.shared.limits() else {
            continue;
        };
        let cells = Cells {
            what: data_words(row),
            whom: whom_words(text, row),
            limit: limits.can_limit,
            fate: limits.after_opt_out,
            standing: row.standing,
        };
        ui.push_id(row.id, |ui| {
            let fold = fold_of(draft, row.id);
            if sharing_table::row_ui(ui, text, columns, &heads, &cells, fold).clicked() {
                toggle(&mut draft.rows, row.id.to_owned());
            }
            if fold == Fold::Open {
                claims_ui(ui, text, notice, columns, row.id, &row.claims, draft);
            }
        });
        hairline_ui(ui);
    }
    if rows.len() > FIRST_SIGHT {
        ui.add_space(spacing::S8);
        let (words, fold) = if draft.shows_all {
            (text.say("sharings-fewer"), Fold::Open)
        } else {
            let more = [("count", (rows.len() - FIRST_SIGHT).into())];
            (text.say_with("sharings-more", &more), Fold::Shut)
        };
        let ink = colors(ui).accent;
        ui.horizontal(|ui| {
            ui.add_space(columns.padding);
            if ui.add(Button::plain(words).color(ink).fold(fold)).clicked() {
                draft.shows_all = !draft.shows_all;
            }
        });
    }
}

/// Where a notice takes a right rather than data, or besides.
fn rights_ui(ui: &mut Ui, text: &Text, notice: &Notice, columns: &Columns, draft: &mut Draft) {
    if notice.rights.is_empty() {
        return;
    }
    let heads = Heads {
        what: text.say("sharings-right"),
        whom: text.say("sharings-lost"),
        limit: text.say("sharings-keep"),
        fate: text.say("sharings-after"),
    };
    sharing_table::heads_ui(ui, columns, &heads);
    for right in &notice.rights {
        let cells = Cells {
            what: right.words.clone(),
            whom: right.lost.clone(),
            limit: right.can_keep,
            fate: right.after_opt_out,
            standing: notice.standing_of(&right.claims),
        };
        ui.push_id(("right", &right.id), |ui| {
            let fold = fold_of(draft, &right.id);
            if sharing_table::row_ui(ui, text, columns, &heads, &cells, fold).clicked() {
                toggle(&mut draft.rows, right.id.clone());
            }
            if fold == Fold::Open {
                let claims: Vec<&Claim> = right
                    .claims
                    .iter()
                    .filter_map(|id| notice.claim(id))
                    .collect();
                claims_ui(ui, text, notice, columns, &right.id, &claims, draft);
            }
        });
        hairline_ui(ui);
    }
    ui.add_space(spacing::S16);
}

fn fold_of(draft: &Draft, row: &str) -> Fold {
    if draft.rows.contains(row) {
        Fold::Open
    } else {
        Fold::Shut
    }
}

fn toggle<T: Ord>(set: &mut BTreeSet<T>, item: T) {
    if !set.remove(&item) {
        set.insert(item);
    }
}

/// "Phone number, last use".
fn data_words(row: &Row<'_>) -> String {
    let words: Vec<&str> = row.data.iter().map(|data| data.words.as_str()).collect();
    sentence_case(&words.join(", "))
}

/// "Facebook: ads that fit you"; who hands it over where that isn't the controller.
fn whom_words(text: &Text, row: &Row<'_>) -> String {
    let parts = [
        ("recipient", row.recipient.name.clone().into()),
        ("purpose", row.purpose.words.clone().into()),
    ];
    text.say_with("sharings-recipient", &parts)
}

/// The claims of an open row, on a card inside the row's ground.
fn claims_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    columns: &Columns,
    row: &str,
    claims: &[&Claim],
    draft: &mut Draft,
) {
    let colors = colors(ui);
    let ground = Frame::NONE.fill(colors.sunken).inner_margin(Margin {
        left: 12,
        right: 12,
        top: 0,
        bottom: 12,
    });
    let card = Frame::NONE
        .fill(colors.raised)
        .corner_radius(radius::CARD)
        .inner_margin(Margin::symmetric(12, 0));
    ground.show(ui, |ui| {
        card.show(ui, |ui| {
            ui.set_width(ui.available_width());
            for (index, claim) in claims.iter().enumerate() {
                ui.push_id(&claim.id, |ui| {
                    let speaker = (speaker_icon(claim.kind), claim.speaker.as_str());
                    sharing_table::claim_ui(ui, columns, index == 0, speaker, &claim.words, |ui| {
                        for source in claim.sources.iter().filter_map(|id| notice.source(id)) {
                            let key = (row.to_owned(), claim.id.clone(), source.id.clone());
                            source_button_ui(ui, source, &key, draft);
                        }
                    });
                    for source in claim.sources.iter().filter_map(|id| notice.source(id)) {
                        let key = (row.to_owned(), claim.id.clone(), source.id.clone());
                        if draft.sources.contains(&key) {
                            source_ui(ui, text, source);
                        }
                    }
                });
            }
        });
    });
}

pub(super) fn speaker_icon(kind: SpeakerKind) -> Icon {
    match kind {
        SpeakerKind::Company => Icon::Apartment,
        SpeakerKind::Press => Icon::Newspaper,
        SpeakerKind::Critic => Icon::RecordVoiceOver,
        SpeakerKind::Marketer => Icon::Campaign,
        SpeakerKind::Regulator => Icon::Gavel,
    }
}

/// "WhatsApp, 2016", which folds the source out.
fn source_button_ui(
    ui: &mut Ui,
    source: &Source,
    key: &(String, String, String),
    draft: &mut Draft,
) {
    let year = match source.date {
        PartialDate::Unknown => None,
        PartialDate::Year(year) | PartialDate::Month(year, _) => Some(year),
        PartialDate::Day(day) => Some(chrono::Datelike::year(&day)),
    };
    let words = match year {
        Some(year) => format!("{}, {year}", source.publisher),
        None => source.publisher.clone(),
    };
    let icon = if source.url.is_some() {
        Icon::Link
    } else {
        Icon::LinkOff
    };
    let ink = colors(ui).accent;
    if ui.add(Button::plain(words).icon(icon).color(ink)).clicked() {
        toggle(&mut draft.sources, key.clone());
    }
}

/// A source in full: title, publisher, date, and its address to copy.
fn source_ui(ui: &mut Ui, text: &Text, source: &Source) {
    ui.push_id(&source.id, |ui| {
        ui.spacing_mut().item_spacing.y = spacing::S4;
        let title = theme::body(&source.title).family(theme::italic(theme::BODY).family);
        ui.add(Label::new(title).wrap());
        let parts = [
            ("publisher", source.publisher.clone().into()),
            ("date", partial_date(source.date, text).into()),
        ];
        let made = text.say_with("source-made", &parts);
        ui.add(Label::new(theme::soft(ui, made)).wrap());
        if let Some(copy) = &source.copy {
            ui.add(Label::new(theme::soft(ui, copy)).wrap());
        }
        match &source.url {
            Some(url) => {
                let address = Label::new(theme::soft(ui, url)).wrap().selectable(true);
                ui.add(address);
                let button = Button::secondary(text.say("source-copy"))
                    .low()
                    .icon(Icon::ContentCopy);
                if ui.add(button).clicked() {
                    ui.copy_text(url.clone());
                }
            }
            None => {
                ui.label(theme::soft(ui, text.say("source-no-address")));
            }
        }
        ui.add_space(spacing::S12);
    });
}

/// What is said not to be shared, with who says so.
fn unshared_ui(ui: &mut Ui, text: &Text, notice: &Notice, columns: &Columns, draft: &mut Draft) {
    let rows = notice.unshared_rows();
    if rows.is_empty() {
        return;
    }
    section_ui(ui, &text.say("sharings-unshared"));
    for row in &rows {
        ui.push_id(("unshared", row.id), |ui| {
            hairline_ui(ui);
            ui.add_space(spacing::S8);
            let parts = [
                ("data", data_words(row).into()),
                ("recipient", row.recipient.name.clone().into()),
                ("purpose", row.purpose.words.clone().into()),
            ];
            ui.add(Label::new(theme::strong(data_words(row))).wrap());
            let words = text.say_with("sharings-unshared-row", &parts[1..]);
            ui.add(Label::new(theme::body(words)).wrap());
            if let Some(words) = sharing_table::standing_words(text, row.standing) {
                ui.add(Label::new(theme::soft(ui, words)).wrap());
            }
            let fold = fold_of(draft, row.id);
            let ink = colors(ui).accent;
            let who = [("data", data_words(row).into())];
            let button = Button::plain(text.say("sharings-who-says"))
                .name(text.say_with("sharings-who-says-name", &who))
                .color(ink)
                .fold(fold);
            if ui.add(button).clicked() {
                toggle(&mut draft.rows, row.id.to_owned());
            }
            if fold == Fold::Open {
                claims_ui(ui, text, notice, columns, row.id, &row.claims, draft);
            }
            ui.add_space(spacing::S8);
        });
    }
}

/// Two things that look alike: shown to you isn't given to them.
fn confused_ui(ui: &mut Ui, text: &Text, notice: &Notice) {
    if notice.easily_confused.is_empty() {
        return;
    }
    section_ui(ui, &text.say("sharings-confused"));
    for pair in &notice.easily_confused {
        hairline_ui(ui);
        ui.add_space(spacing::S8);
        let names = [
            ("one", pair.one.clone().into()),
            ("other", pair.other.clone().into()),
        ];
        let words = text.say_with("sharings-confused-pair", &names);
        ui.add(Label::new(theme::strong(words)).wrap());
        ui.add(Label::new(theme::body(&pair.why)).wrap());
        ui.add_space(spacing::S8);
    }
}

fn open_questions_ui(ui: &mut Ui, text: &Text, notice: &Notice) {
    if notice.open_questions.is_empty() {
        return;
    }
    section_ui(ui, &text.say("sharings-open"));
    for question in &notice.open_questions {
        hairline_ui(ui);
        ui.add_space(spacing::S8);
        icon_words_ui(ui, Icon::Help, theme::body(&question.words));
        for claim in question.claims.iter().filter_map(|id| notice.claim(id)) {
            let parts = [
                ("speaker", claim.speaker.clone().into()),
                ("words", claim.words.clone().into()),
            ];
            let ink = colors(ui).ink_soft;
            let words = theme::soft(ui, text.say_with("sharings-open-claim", &parts));
            icon_words_in_ui(ui, speaker_icon(claim.kind), ink, words);
        }
        ui.add_space(spacing::S8);
    }
}

fn section_ui(ui: &mut Ui, words: &str) {
    ui.add_space(spacing::S32);
    let response = ui.add(Label::new(theme::section(words)).wrap());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, words));
    ui.add_space(spacing::S8);
    ui.spacing_mut().item_spacing = vec2(spacing::S8, 0.0);
}
