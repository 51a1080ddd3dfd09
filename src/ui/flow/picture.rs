//! What the picture and the list of step 3 say, before any of it has a place: each flow once, in one
//! world, with its whole sentence; and the lines that they are drawn as.

mod lines;
mod sums;

use std::collections::BTreeSet;

use super::{
    World,
    grouping::{Alike, Course, Kind},
};
use crate::{
    fonts::Icon,
    notice::{AfterOptOut, Claim, Limits, Notice, Party, Right, Role, Row, RowStanding, Shared},
    text::{Text, sentence_case},
    ui::widgets::{
        flow_layout::{CONTROLLER, YOU},
        flow_picture::{Emphasis, Line, Place},
        line_glyph::fate_words,
    },
};

/// The picture's content, before any of it has a place.
#[derive(Debug)]
pub(super) struct Picture {
    pub(super) places: Vec<Place>,
    pub(super) flows: Vec<Flow>,
    pub(super) lines: Vec<Line>,
    /// By line: the flows it stands for.
    pub(super) members: Vec<Vec<usize>>,
    /// The whole of it in a few sentences, for those who don't see it.
    pub(super) description: String,
    /// What changes, in a sentence; only in the world that shows it.
    pub(super) difference: Option<String>,
}

/// One item and purpose, or one right.
#[derive(Debug)]
pub(super) struct Flow {
    id: String,
    alike: Alike,
    /// As they stand inside a sentence.
    pub(super) words: String,
    /// Otherwise it is only perhaps so.
    certain: bool,
    pub(super) fate: Option<(AfterOptOut, String)>,
    pub(super) emphasis: Emphasis,
    pub(super) sentence: String,
    /// What backs it: "Sources: …"; empty where nothing is named.
    pub(super) sources: String,
}

impl Picture {
    /// The picture of a world, with at most so many lines where flows can be told together.
    pub(super) fn new(text: &Text, notice: &Notice, world: World, most: usize) -> Self {
        let mut builder = Builder {
            text,
            notice,
            world,
            parties: Vec::new(),
            own_use: None,
            flows: Vec::new(),
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
        let places = builder.places(&rows);
        let flows = builder.flows;
        let (lines, members) = lines::lines(text, &flows, most);
        Self {
            description: sums::description(text, world, &places, &lines, &flows),
            difference: (world == World::Difference).then(|| sums::difference(text, &flows)),
            places,
            flows,
            lines,
            members,
        }
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

struct Builder<'a> {
    text: &'a Text,
    notice: &'a Notice,
    world: World,
    /// In the order of their places, from `CONTROLLER` on.
    parties: Vec<&'a Party>,
    /// Where a party that uses data itself stands a second time, as who uses it.
    own_use: Option<usize>,
    flows: Vec<Flow>,
}

impl<'a> Builder<'a> {
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

    /// Who gets it; whoever keeps it stands beside itself.
    fn recipient(&mut self, row: &Row<'a>) -> usize {
        let party = self.party(row.recipient);
        if row.from.id != row.recipient.id {
            return party;
        }
        let index = *self.own_use.get_or_insert_with(|| {
            self.parties.push(row.recipient);
            self.parties.len() - 1
        });
        index + CONTROLLER
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
        self.flows.push(Flow {
            id: String::new(),
            alike: Alike {
                from: YOU,
                to: CONTROLLER,
                course: None,
                standing: RowStanding::Stated,
                surprising: false,
            },
            words: text.say("flow-your-data"),
            certain: true,
            fate: None,
            emphasis: self.emphasis(None),
            sentence,
            sources: String::new(),
        });
    }

    fn row(&mut self, row: &Row<'a>, needs_data: bool) {
        let text = self.text;
        let Some(Limits { after_opt_out, .. }) = row.shared.limits() else {
            return;
        };
        let certain = matches!(row.shared, Shared::Yes(_));
        let (from, to) = (self.party(row.from), self.recipient(row));
        let course = Course {
            after: after_opt_out,
            before: if certain {
                AfterOptOut::Continues
            } else {
                AfterOptOut::Unclear
            },
            of: Kind::Data,
        };
        let mut words = row.purpose.words.clone();
        if needs_data {
            words = text.say_with(
                "flow-purpose-of",
                &[("purpose", words.into()), ("data", row.data_words().into())],
            );
        }
        let parts = [
            ("from", row.from.name.as_str().into()),
            ("to", row.recipient.name.as_str().into()),
            ("data", row.data_words().into()),
            ("purpose", row.purpose.words.as_str().into()),
        ];
        let mut sentence = vec![if certain {
            text.say_with("flow-sentence", &parts)
        } else {
            text.say_with("flow-sentence-perhaps", &parts)
        }];
        sentence.extend(self.course_sentence(course));
        match row.standing {
            RowStanding::Stated => {}
            RowStanding::Reported => sentence.push(text.say("flow-sentence-reported")),
            RowStanding::Disputed => sentence.push(text.say("flow-sentence-disputed")),
        }
        self.flows.push(Flow {
            id: row.id.to_owned(),
            alike: Alike {
                from,
                to,
                course: Some(course),
                standing: row.standing,
                surprising: row.surprising,
            },
            words,
            certain,
            fate: Some(self.fate(course)),
            emphasis: self.emphasis(Some(course)),
            sentence: sentence.join(" "),
            sources: source_words(text, self.notice, &row.claims),
        });
    }

    /// A right that the person gives up to the controller.
    fn right(&mut self, right: &Right) {
        let text = self.text;
        let Some(controller) = self.notice.party(&self.notice.controller) else {
            return;
        };
        let to = self.party(controller);
        let course = Course {
            after: right.after_opt_out,
            before: AfterOptOut::Continues,
            of: Kind::Right,
        };
        let mut sentence = vec![text.say_with(
            "flow-right-sentence",
            &[
                ("right", sentence_case(&right.words).into()),
                ("lost", right.lost.as_str().into()),
            ],
        )];
        sentence.extend(self.course_sentence(course));
        let claims = right.claims.iter();
        let claims: Vec<&Claim> = claims.filter_map(|id| self.notice.claim(id)).collect();
        self.flows.push(Flow {
            id: format!("right/{}", right.id),
            alike: Alike {
                from: YOU,
                to,
                course: Some(course),
                standing: RowStanding::Stated,
                surprising: false,
            },
            words: right.words.clone(),
            certain: true,
            fate: Some(self.fate(course)),
            emphasis: self.emphasis(Some(course)),
            sentence: sentence.join(" "),
            sources: source_words(text, self.notice, &claims),
        });
    }

    /// How its line is drawn in this world, and what is said of it there.
    fn fate(&self, course: Course) -> (AfterOptOut, String) {
        let words = |fate| match (course.of, fate) {
            (Kind::Right, AfterOptOut::Stops) => self.text.say("choice-right-kept"),
            (Kind::Right, AfterOptOut::Continues) => self.text.say("choice-right-lost"),
            (_, fate) => fate_words(self.text, fate),
        };
        let Course { before, after, .. } = course;
        match self.world {
            World::Before => (before, words(before)),
            World::Difference if before != after => (
                after,
                self.text.say_with(
                    "flow-becomes",
                    &[
                        ("before", words(before).into()),
                        ("after", words(after).into()),
                    ],
                ),
            ),
            World::OptOut | World::Difference => (after, words(after)),
        }
    }

    /// What becomes of it, in a sentence of this world.
    fn course_sentence(&self, course: Course) -> Option<String> {
        use AfterOptOut::{Continues, Stops, Unclear};
        let Course { before, after, of } = course;
        let id = match (self.world, of, before, after) {
            (World::Before, ..) => return None,
            (World::OptOut, Kind::Right, _, Stops) => "flow-right-kept",
            (World::OptOut, Kind::Right, _, Continues) => "flow-right-lost",
            (World::OptOut, Kind::Data, _, Stops) => "flow-sentence-stops",
            (World::OptOut, Kind::Data, _, Continues) => "flow-sentence-continues",
            (World::OptOut, _, _, Unclear) => "flow-sentence-unclear",
            (World::Difference, Kind::Right, _, Stops) => "flow-change-right-kept",
            (World::Difference, Kind::Right, _, Unclear) => "flow-change-right-unclear",
            (World::Difference, Kind::Right, _, Continues) => "flow-change-right-lost",
            (World::Difference, Kind::Data, Continues, Stops) => "flow-change-stops",
            (World::Difference, Kind::Data, Continues, Unclear) => "flow-change-unclear",
            (World::Difference, Kind::Data, _, Stops) => "flow-change-perhaps-stops",
            (World::Difference, Kind::Data, Continues, Continues) => "flow-change-none",
            (World::Difference, Kind::Data, _, Continues) => "flow-change-perhaps-none",
            (World::Difference, Kind::Data, _, Unclear) => "flow-change-none-unclear",
        };
        Some(self.text.say(id))
    }

    fn emphasis(&self, course: Option<Course>) -> Emphasis {
        match (self.world, course) {
            (World::Difference, Some(course)) if course.before != course.after => Emphasis::Changed,
            (World::Difference, _) => Emphasis::Faded,
            _ => Emphasis::Plain,
        }
    }

    fn places(&self, rows: &[Row<'_>]) -> Vec<Place> {
        let text = self.text;
        let you = text.say("flow-you");
        let mut places = vec![Place {
            icon: Icon::Person,
            sentence: you.clone(),
            name: you,
            part: String::new(),
            stays: None,
        }];
        for (index, party) in self.parties.iter().enumerate() {
            let part = if self.own_use == Some(index) {
                text.say("flow-own-use")
            } else {
                party.part.clone()
            };
            let stays = (index == 0)
                .then(|| stays(text, self.notice, rows))
                .flatten();
            let mut sentence = text.say_with(
                "flow-place",
                &[
                    ("name", party.name.as_str().into()),
                    ("part", part.as_str().into()),
                ],
            );
            if let Some(stays) = &stays {
                sentence = format!("{sentence}. {}", sentence_case(stays));
            }
            places.push(Place {
                icon: match party.role {
                    Role::Controller => Icon::Chat,
                    Role::Recipient => Icon::Domain,
                    Role::ThirdParty => Icon::Storefront,
                    Role::Authority => Icon::Gavel,
                },
                name: party.name.clone(),
                part,
                stays,
                sentence,
            });
        }
        places
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
