//! The whole picture in a few sentences: how much continues, stops or is unclear, and what changes.

use super::Flow;
use crate::{
    notice::AfterOptOut,
    text::Text,
    ui::{
        flow::World,
        widgets::flow_picture::{Line, Place},
    },
};

/// For those who don't see it.
pub(super) fn description(
    text: &Text,
    world: World,
    places: &[Place],
    lines: &[Line],
    flows: &[Flow],
) -> String {
    let mut counts = [0_usize; 3];
    for (fate, _) in flows.iter().filter_map(|flow| flow.fate.as_ref()) {
        counts[*fate as usize] += 1;
    }
    let [continues, unclear, stops] = counts;
    let mut sentences = vec![text.say_with(
        "flow-description",
        &[
            ("places", places.len().into()),
            ("lines", lines.len().into()),
            ("continues", continues.into()),
            ("unclear", unclear.into()),
            ("stops", stops.into()),
        ],
    )];
    if world == World::Difference {
        sentences.push(difference(text, flows));
    }
    sentences.join(" ")
}

/// What changes by opting out, and how much does not.
pub(super) fn difference(text: &Text, flows: &[Flow]) -> String {
    let mut counts = [0_usize; 3];
    for course in flows.iter().filter_map(|flow| flow.alike.course) {
        counts[match course.after {
            after if after == course.before => 0,
            AfterOptOut::Stops => 1,
            _ => 2,
        }] += 1;
    }
    let [same, stop, unclear] = counts;
    text.say_with(
        "flow-difference-sums",
        &[
            ("stops", stop.into()),
            ("unclear", unclear.into()),
            ("same", same.into()),
        ],
    )
}
