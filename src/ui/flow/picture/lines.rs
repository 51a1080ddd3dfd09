//! Flows as the lines that they are drawn as: one each, or several told together.

use super::Flow;
use crate::{
    notice::{AfterOptOut, RowStanding},
    text::{Text, sentence_case},
    ui::{
        flow::grouping::{Alike, Course, grouped},
        widgets::{flow_layout::Edge, flow_picture::Line},
    },
};

/// More characters than this don't stand on a line.
const JOINED: usize = 44;

/// The lines, and by line the flows that it stands for.
pub(super) fn lines(text: &Text, flows: &[Flow], most: usize) -> (Vec<Line>, Vec<Vec<usize>>) {
    let alike: Vec<Alike> = flows.iter().map(|flow| flow.alike).collect();
    let members = grouped(&alike, most);
    let lines = members
        .iter()
        .map(|members| line(text, flows, members))
        .collect();
    (lines, members)
}

fn line(text: &Text, flows: &[Flow], members: &[usize]) -> Line {
    let first = &flows[members[0]];
    let sentences: Vec<&str> = members
        .iter()
        .map(|index| flows[*index].sentence.as_str())
        .collect();
    Line {
        key: first.id.clone(),
        edge: Edge {
            from: first.alike.from,
            to: first.alike.to,
            rank: first.alike.course.map_or(0, rank),
        },
        words: words(text, flows, members),
        standing: standing(text, flows, members),
        fate: first.fate.clone(),
        emphasis: first.emphasis,
        sentence: sentences.join(" "),
    }
}

/// The same in every world, so that a line that breaks stays where it is.
fn rank(course: Course) -> u8 {
    let one = |fate| match fate {
        AfterOptOut::Continues => 0,
        AfterOptOut::Unclear => 1,
        AfterOptOut::Stops => 2,
    };
    3 * one(course.after) + one(course.before)
}

/// "Ads that fit you, friend suggestions", or "Running the systems and 3 more".
fn words(text: &Text, flows: &[Flow], members: &[usize]) -> String {
    let each: Vec<&str> = members
        .iter()
        .map(|index| flows[*index].words.as_str())
        .collect();
    let joined = sentence_case(&each.join(", "));
    if joined.chars().count() <= JOINED || each.len() == 1 {
        return joined;
    }
    let first = sentence_case(each[0]);
    text.say_with(
        "flow-and-more",
        &[("first", first.into()), ("n", (each.len() - 1).into())],
    )
}

/// The softer word of a line, and whether it holds for all of it.
fn standing(text: &Text, flows: &[Flow], members: &[usize]) -> Option<String> {
    let having = |wanted: fn(&Flow) -> bool| {
        let count = members.iter().filter(|index| wanted(&flows[**index]));
        count.count()
    };
    let disputed = having(|flow| flow.alike.standing == RowStanding::Disputed);
    let reported = having(|flow| flow.alike.standing == RowStanding::Reported);
    let perhaps = having(|flow| !flow.certain);
    let all = members.len();
    match (disputed, reported, perhaps) {
        (0, 0, 0) => None,
        (n, ..) if n == all => Some(text.say("flow-disputed")),
        (n, ..) if n > 0 => Some(text.say("flow-partly-disputed")),
        (_, n, _) if n == all => Some(text.say("flow-reported")),
        (_, n, _) if n > 0 => Some(text.say("flow-partly-reported")),
        _ => Some(text.say("flow-perhaps")),
    }
}
