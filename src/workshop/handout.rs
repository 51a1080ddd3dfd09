//! A notice on one page, to be printed for the room: what is shared, the date rule, the steps, and room
//! for notes. It says what the notice says, and nothing of anybody.

use chrono::{DateTime, Utc};

use crate::{
    notice::{AfterOptOut, CanLimit, DataCategory, Notice, Party, Purpose, Shared},
    paper::{Block, Paper, PaperSize, Table, Words, pdf, plain, soft, strong},
    text::{Text, sentence_case},
    window::{Applies, ComputedWindow},
};

/// Lines to write on.
const NOTES: u8 = 6;
/// Fewer than this aren't worth their heading.
const FEWEST_NOTES: u8 = 3;
/// No page holds more.
const MOST_ROWS: usize = 40;
/// Steps of one way of saying no; more would be a page of their own.
const MOST_STEPS: usize = 6;

/// The page in the notice's and the text's language. `window` is the one counted down to, with its real
/// dates. Where it doesn't fit one page, there is less room for notes, then some rows of each kind are
/// left out and their number told. Where not even that fits, so long are the words, there are as many
/// pages as they need.
pub fn handout(
    notice: &Notice,
    window: Option<&ComputedWindow>,
    text: &Text,
    size: PaperSize,
    made: DateTime<Utc>,
) -> Paper {
    let handout = Handout {
        notice,
        window,
        text,
    };
    let lines = lines(notice);
    let most = lines.len().min(MOST_ROWS);
    let paper = |rows: usize, notes: u8| {
        let left = lines.len() - rows;
        handout.paper(&chosen(&lines, rows), left, notes, size, made)
    };
    let fits = |paper: &Paper| pdf::page_count(paper) == 1;
    let roomy = paper(most, NOTES);
    if fits(&roomy) {
        return roomy;
    }
    // The most rows that fit beside the fewest notes.
    let (mut fit, mut too_many) = (0, most + 1);
    while fit + 1 < too_many {
        let middle = usize::midpoint(fit, too_many);
        if fits(&paper(middle, FEWEST_NOTES)) {
            fit = middle;
        } else {
            too_many = middle;
        }
    }
    paper(fit, FEWEST_NOTES)
}

/// What goes to one recipient and has one fate: data for a purpose, or the same data for several.
#[derive(Clone, Debug, PartialEq)]
struct Line<'a> {
    recipient: &'a Party,
    data: Vec<&'a DataCategory>,
    purposes: Vec<&'a Purpose>,
    shared: Shared,
}

impl Line<'_> {
    fn fate(&self) -> Option<AfterOptOut> {
        self.shared.limits().map(|limits| limits.after_opt_out)
    }
}

/// The notice's rows, merged where that claims nothing new, ordered by what becomes of them, what is
/// said not to be shared last.
fn lines(notice: &Notice) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    for row in [notice.shared_rows(), notice.unshared_rows()].concat() {
        let alike = lines.iter_mut().find(|line| {
            line.recipient.id == row.recipient.id
                && line.shared == row.shared
                && line.purposes == [row.purpose]
        });
        match alike {
            Some(line) => {
                for data in row.data {
                    if !line.data.contains(&data) {
                        line.data.push(data);
                    }
                }
            }
            None => lines.push(Line {
                recipient: row.recipient,
                data: row.data,
                purposes: vec![row.purpose],
                shared: row.shared,
            }),
        }
    }
    let mut merged: Vec<Line<'_>> = Vec::new();
    for line in lines {
        let alike = merged.iter_mut().find(|it| {
            it.recipient.id == line.recipient.id && it.shared == line.shared && it.data == line.data
        });
        match alike {
            Some(it) => it.purposes.extend(line.purposes),
            None => merged.push(line),
        }
    }
    merged.sort_by_key(|line| line.fate().map_or((1, None), |fate| (0, Some(fate))));
    merged
}

/// So many of them: first what a choice stops and what stays unclear, of the rest a sample spread evenly
/// over what continues and what isn't shared.
fn chosen<'l, 'n>(lines: &'l [Line<'n>], wanted: usize) -> Vec<&'l Line<'n>> {
    let is_first =
        |line: &&Line<'_>| matches!(line.fate(), Some(AfterOptOut::Stops | AfterOptOut::Unclear));
    let (first, others): (Vec<_>, Vec<_>) = lines.iter().partition(is_first);
    let room = wanted.saturating_sub(first.len());
    let count = others.len().max(1);
    let taken = |place: usize| (place + 1) * room / count > place * room / count;
    let others = others.into_iter().enumerate();
    let others = others.filter(|(place, _)| taken(*place));
    let first = first.into_iter().take(wanted);
    first.chain(others.map(|(_, line)| line)).collect()
}

struct Handout<'a> {
    notice: &'a Notice,
    window: Option<&'a ComputedWindow>,
    text: &'a Text,
}

impl Handout<'_> {
    fn paper(
        &self,
        lines: &[&Line<'_>],
        left: usize,
        notes: u8,
        size: PaperSize,
        made: DateTime<Utc>,
    ) -> Paper {
        let (words, text) = (&self.notice.words, self.text);
        let blocks = [
            vec![
                Block::Title(plain(&words.title)),
                Block::Lead(plain(&words.headline)),
            ],
            self.over(made),
            self.table(lines, left),
            self.rights(),
            self.dates(),
            self.steps(),
            vec![
                Block::Heading(plain(text.say("handout-notes"))),
                Block::Notes(notes),
            ],
        ];
        Paper {
            title: words.title.clone(),
            language: text.tag().to_owned(),
            size,
            made,
            across: None,
            foot: text.say("handout-foot"),
            blocks: blocks.concat(),
            attached: None,
        }
    }

    /// Of a notice that is long over, that it is.
    fn over(&self, made: DateTime<Utc>) -> Vec<Block> {
        let closes = self.window.and_then(|window| window.closes);
        let Some(closes) = closes.filter(|closes| closes.at <= made) else {
            return Vec::new();
        };
        let day = [("date", self.text.date(closes.last_day).into())];
        vec![Block::Strip(plain(
            self.text.say_with("handout-over", &day),
        ))]
    }

    fn table(&self, lines: &[&Line<'_>], left: usize) -> Vec<Block> {
        if lines.is_empty() {
            return Vec::new();
        }
        let text = self.text;
        let table = Table {
            about: text.say("handout-table"),
            head: vec![
                text.say("handout-data"),
                text.say("handout-whom"),
                text.say("handout-limit"),
                text.say("handout-after"),
            ],
            widths: vec![0.36, 0.34, 0.14, 0.16],
            rows: lines.iter().map(|line| self.row(line)).collect(),
        };
        let more = (left > 0).then(|| {
            let more = text.say_with("handout-more", &[("count", left.into())]);
            Block::Small(soft(more))
        });
        [Block::Table(table)].into_iter().chain(more).collect()
    }

    fn row(&self, line: &Line<'_>) -> Vec<Words> {
        let text = self.text;
        let data: Vec<&str> = line.data.iter().map(|data| data.words.as_str()).collect();
        let purposes: Vec<&str> = line.purposes.iter().map(|it| it.words.as_str()).collect();
        let parts = [
            ("recipient", line.recipient.name.as_str().into()),
            ("purpose", purposes.join("; ").into()),
        ];
        let (limit, after) = match line.shared {
            Shared::No => (text.say("handout-not-shared"), String::new()),
            Shared::Yes(limits) | Shared::Unclear(limits) => {
                let limit = match limits.can_limit {
                    CanLimit::Yes => text.say("limit-yes"),
                    CanLimit::No => text.say("limit-no"),
                    CanLimit::Partly => text.say("limit-partly"),
                    CanLimit::Unclear => text.say("limit-unclear"),
                };
                (limit, self.fate(limits.after_opt_out))
            }
        };
        vec![
            strong(sentence_case(&data.join(", "))),
            plain(text.say_with("sharings-recipient", &parts)),
            plain(limit),
            plain(after),
        ]
    }

    fn fate(&self, fate: AfterOptOut) -> String {
        sentence_case(&match fate {
            AfterOptOut::Stops => self.text.say("fate-stops"),
            AfterOptOut::Continues => self.text.say("fate-continues"),
            AfterOptOut::Unclear => self.text.say("fate-unclear"),
        })
    }

    fn rights(&self) -> Vec<Block> {
        let rights = &self.notice.rights;
        let items: Vec<Words> = rights.iter().map(|right| plain(&right.lost)).collect();
        let list = (!items.is_empty()).then_some(Block::List(items));
        list.into_iter().collect()
    }

    /// Until when, how that is counted, and what the two sides mean.
    fn dates(&self) -> Vec<Block> {
        let (words, text) = (&self.notice.words, self.text);
        let main = self.notice.main_window();
        let rules = main.into_iter().flat_map(|main| &main.readings);
        let rules: Vec<&str> = rules.map(|rule| rule.words.as_str()).collect();
        let day = self.window.and_then(|window| window.safe);
        let until = match day {
            Some(day) => text.date(day.last_day),
            None => text.say("receipt-no-last-day"),
        };
        let until = [vec![until], rules.into_iter().map(sentence_case).collect()].concat();
        let until = plain(until.join("\n"));
        vec![
            Block::Heading(plain(text.say("handout-dates"))),
            Block::Facts(vec![
                (text.say("update-last-day"), until),
                (text.say("handout-if-nothing"), plain(&words.if_nothing)),
                (text.say("handout-if-opt-out"), plain(&words.if_opt_out)),
            ]),
        ]
    }

    /// The first way of saying no that holds for everybody, step by step.
    fn steps(&self) -> Vec<Block> {
        let ways = &self.notice.ways;
        let way = ways.iter().find(|way| way.applies == Applies::Always);
        let Some(way) = way.or_else(|| ways.first()) else {
            return Vec::new();
        };
        let steps = way.steps.iter().take(MOST_STEPS);
        vec![
            Block::Heading(plain(self.text.say("handout-steps"))),
            Block::Text(strong(&way.words)),
            Block::Checks(steps.map(|step| (false, plain(&step.words))).collect()),
        ]
    }
}
