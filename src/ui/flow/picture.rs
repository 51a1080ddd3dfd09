//! What the picture and the list of step 3 say, before any of it has a place: each flow once, in one
//! world, with its whole sentence.

use std::collections::BTreeSet;

use egui::{Label, Ui};

use super::World;
use crate::{
    fonts::Icon,
    notice::{AfterOptOut, Claim, Notice, Party, Right, Role, Row, RowStanding, Shared},
    text::{Text, sentence_case},
    ui::{
        theme::{self, SMALL, colors, spacing},
        widgets::{
            columns_ui,
            flow_layout::{CONTROLLER, Edge, YOU},
            flow_picture::{Emphasis, Flow, Place},
            hairline_ui,
            line_glyph::{fate_color, fate_words, line_glyph_ui},
        },
    },
};

/// "phone number, last use".
pub(super) fn data_words(row: &Row<'_>) -> String {
    let names: Vec<&str> = row.data.iter().map(|data| data.words.as_str()).collect();
    names.join(", ")
}

/// The picture's content, before any of it has a place.
pub(super) struct Picture<'a> {
    pub(super) places: Vec<Place>,
    pub(super) flows: Vec<Flow>,
    /// By flow: what backs it.
    claims: Vec<Vec<&'a Claim>>,
}

impl<'a> Picture<'a> {
    pub(super) fn new(text: &Text, notice: &'a Notice, world: World) -> Self {
        let mut builder = Builder {
            text,
            notice,
            world,
            parties: Vec::new(),
            picture: Self {
                places: Vec::new(),
                flows: Vec::new(),
                claims: Vec::new(),
            },
        };
        let rows = notice.shared_rows();
        if !rows.is_empty() {
            builder.your_data(&rows);
        }
        for row in &rows {
            let twins = rows.iter().filter(|other| {
                other.purpose.id == row.purpose.id
                    && other.recipient.id == row.recipient.id
                    && other.from.id == row.from.id
            });
            let needs_data = twins.count() > 1;
            builder.row(row, needs_data);
        }
        for right in &notice.rights {
            builder.right(right);
        }
        builder.finish(&rows)
    }

    /// The whole picture in a few sentences, for those who don't see it.
    pub(super) fn description(&self, text: &Text) -> String {
        let mut counts = [0_usize; 3];
        for (fate, _) in self.flows.iter().filter_map(|flow| flow.fate.as_ref()) {
            counts[*fate as usize] += 1;
        }
        let [continues, unclear, stops] = counts;
        text.say_with(
            "flow-description",
            &[
                ("places", self.places.len().into()),
                ("continues", continues.into()),
                ("unclear", unclear.into()),
                ("stops", stops.into()),
            ],
        )
    }

    /// The same as the picture, line by line.
    pub(super) fn list_ui(&self, ui: &mut Ui, text: &Text, notice: &Notice) {
        hairline_ui(ui);
        for (index, (flow, claims)) in self.flows.iter().zip(&self.claims).enumerate() {
            ui.push_id(("flow", index), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add_space(spacing::S8);
                let width = ui.available_width();
                let fate_width = 132.0;
                // In a small window the fate stands below the words instead of beside them.
                let small = width < SMALL;
                let widths = if small {
                    [width, 0.0]
                } else {
                    [width - fate_width - spacing::S16, fate_width]
                };
                let columns = if small { 1 } else { 2 };
                columns_ui(ui, &widths[..columns], spacing::S16, |ui, column| {
                    if column == 1 {
                        flow_fate_ui(ui, flow);
                        return;
                    }
                    let mut words = theme::strong(sentence_case(&flow.words));
                    if flow.emphasis == Emphasis::Faded {
                        words = words.color(colors(ui).ink_soft);
                    }
                    ui.add(Label::new(words).wrap());
                    ui.add(Label::new(theme::body(&flow.sentence)).wrap());
                    let sources = source_words(text, notice, claims);
                    if !sources.is_empty() {
                        ui.add(Label::new(theme::soft(ui, sources)).wrap());
                    }
                    if small {
                        flow_fate_ui(ui, flow);
                    }
                });
                ui.add_space(spacing::S8);
                hairline_ui(ui);
            });
        }
    }

    /// The sentence and the sources of the line at hand; how to get one otherwise.
    pub(super) fn at_hand_ui(
        &self,
        ui: &mut Ui,
        text: &Text,
        notice: &Notice,
        at_hand: Option<usize>,
    ) {
        let below = ui.scope(|ui| {
            ui.set_max_width(theme::READING_WIDTH.min(ui.available_width()));
            let Some(index) = at_hand else {
                ui.label(theme::soft(ui, text.say("flow-point")));
                return;
            };
            ui.label(theme::body(&self.flows[index].sentence));
            let sources = source_words(text, notice, &self.claims[index]);
            if !sources.is_empty() {
                ui.label(theme::soft(ui, sources));
            }
        });
        // Room kept free, so that what follows doesn't jump as the pointer moves.
        let kept = 96.0 - below.response.rect.height();
        ui.add_space(kept.max(0.0));
    }
}

/// What becomes of a flow, as glyph and word.
fn flow_fate_ui(ui: &mut Ui, flow: &Flow) {
    if let Some((fate, words)) = &flow.fate {
        let color = fate_color(colors(ui), *fate);
        ui.horizontal(|ui| {
            line_glyph_ui(ui, *fate, color);
            ui.label(theme::strong(sentence_case(words)).color(color));
        });
    }
}

fn source_words(text: &Text, notice: &Notice, claims: &[&Claim]) -> String {
    let ids: BTreeSet<&String> = claims.iter().flat_map(|claim| &claim.sources).collect();
    let titles: Vec<&str> = ids
        .into_iter()
        .filter_map(|id| notice.source(id))
        .map(|source| source.title.as_str())
        .collect();
    if titles.is_empty() {
        return String::new();
    }
    let count = titles.len();
    text.say_with(
        "flow-sources",
        &[("n", count.into()), ("titles", titles.join("; ").into())],
    )
}

struct Builder<'a, 'b> {
    text: &'b Text,
    notice: &'a Notice,
    world: World,
    /// In the order of their places, from `CONTROLLER` on.
    parties: Vec<&'a Party>,
    picture: Picture<'a>,
}

impl<'a> Builder<'a, '_> {
    fn party(&mut self, party: &'a Party) -> usize {
        if self.parties.is_empty()
            && let Some(controller) = self.notice.party(&self.notice.controller)
        {
            self.parties.push(controller);
        }
        let known = self.parties.iter().position(|known| known.id == party.id);
        let index = known.unwrap_or_else(|| {
            self.parties.push(party);
            self.parties.len() - 1
        });
        index + CONTROLLER
    }

    fn push(&mut self, flow: Flow, claims: Vec<&'a Claim>) {
        self.picture.flows.push(flow);
        self.picture.claims.push(claims);
    }

    /// What the service has of the person to begin with.
    fn your_data(&mut self, rows: &[Row<'a>]) {
        let text = self.text;
        let Some(controller) = self.notice.party(&self.notice.controller) else {
            return;
        };
        self.party(controller);
        let own = rows.iter().filter(|row| row.from.id == controller.id);
        let mut names: Vec<&str> = Vec::new();
        for data in own.flat_map(|row| &row.data) {
            if !names.contains(&data.words.as_str()) {
                names.push(&data.words);
            }
        }
        if names.is_empty() {
            return;
        }
        let sentence = text.say_with(
            "flow-your-data-sentence",
            &[
                ("to", controller.name.as_str().into()),
                ("data", names.join(", ").into()),
            ],
        );
        let edge = Edge {
            from: YOU,
            to: CONTROLLER,
            rank: 0,
        };
        let flow = Flow {
            edge,
            words: text.say("flow-your-data"),
            standing: None,
            fate: None,
            emphasis: self.emphasis(None),
            sentence,
        };
        self.push(flow, Vec::new());
    }

    fn row(&mut self, row: &Row<'a>, needs_data: bool) {
        let text = self.text;
        let Some(limits) = row.shared.limits() else {
            return;
        };
        let certain = matches!(row.shared, Shared::Yes(_));
        let (from, to) = (self.party(row.from), self.party(row.recipient));
        let fate = self.fate(limits.after_opt_out, certain);
        let mut words = sentence_case(&row.purpose.words);
        if needs_data {
            words = text.say_with(
                "flow-purpose-of",
                &[("purpose", words.into()), ("data", data_words(row).into())],
            );
        }
        let standing = match row.standing {
            RowStanding::Stated if certain => None,
            RowStanding::Stated => Some(text.say("flow-perhaps")),
            RowStanding::Reported => Some(text.say("flow-reported")),
            RowStanding::Disputed => Some(text.say("flow-disputed")),
        };
        let parts = [
            ("from", row.from.name.as_str().into()),
            ("to", row.recipient.name.as_str().into()),
            ("data", data_words(row).into()),
            ("purpose", row.purpose.words.as_str().into()),
        ];
        let mut sentence = vec![if certain {
            text.say_with("flow-sentence", &parts)
        } else {
            text.say_with("flow-sentence-perhaps", &parts)
        }];
        if self.world != World::Before {
            sentence.push(match limits.after_opt_out {
                AfterOptOut::Stops => text.say("flow-sentence-stops"),
                AfterOptOut::Continues => text.say("flow-sentence-continues"),
                AfterOptOut::Unclear => text.say("flow-sentence-unclear"),
            });
        }
        match row.standing {
            RowStanding::Stated => {}
            RowStanding::Reported => sentence.push(text.say("flow-sentence-reported")),
            RowStanding::Disputed => sentence.push(text.say("flow-sentence-disputed")),
        }
        let flow = Flow {
            edge: Edge {
                from,
                to,
                rank: fate as u8,
            },
            words,
            standing,
            fate: Some((fate, fate_words(text, fate))),
            emphasis: self.emphasis(Some(fate)),
            sentence: sentence.join(" "),
        };
        self.push(flow, row.claims.clone());
    }

    /// A right that the person gives up to the controller.
    fn right(&mut self, right: &'a Right) {
        let text = self.text;
        let Some(controller) = self.notice.party(&self.notice.controller) else {
            return;
        };
        let to = self.party(controller);
        let fate = self.fate(right.after_opt_out, true);
        let mut sentence = vec![text.say_with(
            "flow-right-sentence",
            &[
                ("right", sentence_case(&right.words).into()),
                ("lost", right.lost.as_str().into()),
            ],
        )];
        if self.world != World::Before {
            sentence.push(match right.after_opt_out {
                AfterOptOut::Stops => text.say("flow-right-kept"),
                AfterOptOut::Continues => text.say("flow-right-lost"),
                AfterOptOut::Unclear => text.say("flow-sentence-unclear"),
            });
        }
        let fate_words = match fate {
            AfterOptOut::Stops => text.say("choice-right-kept"),
            AfterOptOut::Continues => text.say("choice-right-lost"),
            AfterOptOut::Unclear => fate_words(text, fate),
        };
        let flow = Flow {
            edge: Edge {
                from: YOU,
                to,
                rank: fate as u8,
            },
            words: sentence_case(&right.words),
            standing: None,
            fate: Some((fate, fate_words)),
            emphasis: self.emphasis(Some(fate)),
            sentence: sentence.join(" "),
        };
        let claims = right.claims.iter();
        let claims = claims.filter_map(|id| self.notice.claim(id)).collect();
        self.push(flow, claims);
    }

    fn fate(&self, after_opt_out: AfterOptOut, certain: bool) -> AfterOptOut {
        match self.world {
            World::Before if certain => AfterOptOut::Continues,
            World::Before => AfterOptOut::Unclear,
            World::OptOut | World::Difference => after_opt_out,
        }
    }

    fn emphasis(&self, fate: Option<AfterOptOut>) -> Emphasis {
        match (self.world, fate) {
            (World::Difference, Some(AfterOptOut::Stops | AfterOptOut::Unclear)) => {
                Emphasis::Changed
            }
            (World::Difference, _) => Emphasis::Faded,
            _ => Emphasis::Plain,
        }
    }

    fn finish(mut self, rows: &[Row<'_>]) -> Picture<'a> {
        let text = self.text;
        let you = text.say("flow-you");
        self.picture.places.push(Place {
            icon: Icon::Person,
            sentence: you.clone(),
            name: you,
            part: String::new(),
            stays: None,
        });
        for (index, party) in self.parties.iter().enumerate() {
            let stays = (index == 0)
                .then(|| stays(text, self.notice, rows))
                .flatten();
            let mut sentence = text.say_with(
                "flow-place",
                &[
                    ("name", party.name.as_str().into()),
                    ("part", party.part.as_str().into()),
                ],
            );
            if let Some(stays) = &stays {
                sentence = format!("{sentence}. {}", sentence_case(stays));
            }
            self.picture.places.push(Place {
                icon: match party.role {
                    Role::Controller => Icon::Chat,
                    Role::Recipient => Icon::Domain,
                    Role::ThirdParty => Icon::Storefront,
                    Role::Authority => Icon::Gavel,
                },
                name: party.name.clone(),
                part: party.part.clone(),
                stays,
                sentence,
            });
        }
        self.picture
    }
}

/// What is said to stay: only what is in no shared row at all.
fn stays(text: &Text, notice: &Notice, rows: &[Row<'_>]) -> Option<String> {
    let shared: BTreeSet<&str> = rows
        .iter()
        .flat_map(|row| &row.data)
        .map(|data| data.id.as_str())
        .collect();
    let mut names: Vec<&str> = Vec::new();
    for row in notice.unshared_rows() {
        for data in row.data {
            if !shared.contains(data.id.as_str()) && !names.contains(&data.words.as_str()) {
                names.push(&data.words);
            }
        }
    }
    (!names.is_empty()).then(|| text.say_with("flow-stays", &[("data", names.join(", ").into())]))
}
