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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        notice::{Notice, parse},
        ui::flow::{World, picture::Picture},
    };

    fn notice() -> Notice {
        parse::parse(include_str!("../../../../tests/common/steps.toml")).unwrap()
    }

    /// Words, softer word and fate of each line that stands for several flows.
    fn told_together(notice: &Notice, world: World) -> Vec<[String; 3]> {
        let picture = Picture::new(&Text::new("en"), notice, world, 0);
        let lines = picture.lines.into_iter().zip(&picture.members);
        lines
            .filter(|(_, members)| members.len() > 1)
            .map(|(line, _)| {
                let fate = line.fate.map(|(_, words)| words);
                [
                    line.words,
                    line.standing.unwrap_or_default(),
                    fate.unwrap_or_default(),
                ]
            })
            .collect()
    }

    #[test]
    fn a_few_words_are_joined_and_many_are_counted() {
        let [family, ads] = told_together(&notice(), World::OptOut).try_into().unwrap();
        assert_eq!(family, ["Security and spam, counting use", "", "continues"]);
        assert_eq!(ads, ["Ads that fit you and 2 more", "disputed", "stops"]);
    }

    #[test]
    fn what_holds_for_a_part_only_is_said_to_hold_for_a_part() {
        let mut notice = notice();
        for sharing in &mut notice.sharings {
            if sharing.purpose == "friends" {
                sharing.claims = vec!["goes-on".to_owned()];
            }
        }
        let [_, ads] = told_together(&notice, World::OptOut).try_into().unwrap();
        assert_eq!(ads[1], "partly disputed");
    }

    #[test]
    fn the_lines_are_the_same_in_every_world() {
        let (text, notice) = (Text::new("en"), notice());
        let keys = |world| {
            let picture = Picture::new(&text, &notice, world, 5);
            let lines = picture.lines.into_iter();
            lines
                .map(|line| (line.key, line.edge, line.words))
                .collect::<Vec<_>>()
        };
        assert_eq!(keys(World::Before), keys(World::OptOut));
        assert_eq!(keys(World::Before), keys(World::Difference));
    }

    #[test]
    fn the_difference_names_what_was_and_what_becomes() {
        let [family, ads] = told_together(&notice(), World::Difference)
            .try_into()
            .unwrap();
        assert_eq!(family[2], "continues");
        assert_eq!(ads[2], "continues → stops");
    }
}
