//! A notice on one page, to be printed for the room: what is shared, the date rule, the steps, and room
//! for notes. It says what the notice says, and nothing of anybody.

use chrono::{DateTime, Utc};

use crate::{
    notice::{AfterOptOut, CanLimit, Notice, Row, Shared},
    paper::{Block, Paper, PaperSize, Table, Words, pdf, plain, soft, strong},
    text::{Text, sentence_case},
    window::{Applies, ComputedWindow},
};

/// Lines to write on.
const NOTES: u8 = 6;
/// Steps of one way of saying no; more would be a page of their own.
const MOST_STEPS: usize = 6;

/// The page in the notice's and the text's language. `window` is the one counted down to, with its real
/// dates. Rows are left out, and their number told, until everything fits one page; where even none
/// fits, so long are the words, there are as many pages as they need.
pub fn handout(
    notice: &Notice,
    window: Option<&ComputedWindow>,
    text: &Text,
    size: PaperSize,
    made: DateTime<Utc>,
) -> Paper {
    let rows = [notice.shared_rows(), notice.unshared_rows()].concat();
    let mut shown = rows.len();
    loop {
        let paper = Handout {
            notice,
            window,
            text,
        }
        .paper(&rows[..shown], rows.len() - shown, size, made);
        if shown == 0 || pdf::page_count(&paper) == 1 {
            return paper;
        }
        shown -= 1;
    }
}

struct Handout<'a> {
    notice: &'a Notice,
    window: Option<&'a ComputedWindow>,
    text: &'a Text,
}

impl Handout<'_> {
    fn paper(&self, rows: &[Row<'_>], left: usize, size: PaperSize, made: DateTime<Utc>) -> Paper {
        let (words, text) = (&self.notice.words, self.text);
        let blocks = [
            vec![
                Block::Title(plain(&words.title)),
                Block::Lead(plain(&words.headline)),
            ],
            self.table(rows, left),
            self.rights(),
            self.dates(),
            self.steps(),
            vec![
                Block::Heading(plain(text.say("handout-notes"))),
                Block::Notes(NOTES),
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

    fn table(&self, rows: &[Row<'_>], left: usize) -> Vec<Block> {
        if rows.is_empty() {
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
            widths: vec![0.32, 0.34, 0.16, 0.18],
            rows: rows.iter().map(|row| self.row(row)).collect(),
        };
        let more = (left > 0).then(|| {
            let more = text.say_with("page-more", &[("count", left.into())]);
            Block::Small(soft(more))
        });
        [Block::Table(table)].into_iter().chain(more).collect()
    }

    fn row(&self, row: &Row<'_>) -> Vec<Words> {
        let text = self.text;
        let data: Vec<&str> = row.data.iter().map(|data| data.words.as_str()).collect();
        let parts = [
            ("recipient", row.recipient.name.as_str().into()),
            ("purpose", row.purpose.words.as_str().into()),
        ];
        let (limit, after) = match row.shared {
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
        let rule = sentence_case(&rules.join("; "));
        let until = if rule.is_empty() {
            plain(until)
        } else {
            plain(format!("{until}\n{rule}"))
        };
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
