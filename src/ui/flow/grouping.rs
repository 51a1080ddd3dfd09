//! Which flows share a line, so that there are at most a dozen to see. Only what runs between the same
//! two places and has the same fate is put together; the surprising ones keep a line of their own longest.
//! Pure; the same flows are always grouped the same way.

use crate::notice::{AfterOptOut, RowStanding};

/// More lines than this are too many to see, where they can be told together.
pub(super) const LINES: usize = 12;

/// What decides with which others a flow may share a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Alike {
    pub(super) from: usize,
    pub(super) to: usize,
    /// Before and after opting out; `None` for what has no fate, which never shares a line.
    pub(super) course: Option<Course>,
    pub(super) standing: RowStanding,
    pub(super) surprising: bool,
}

/// What becomes of a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Course {
    pub(super) after: AfterOptOut,
    pub(super) before: AfterOptOut,
    pub(super) of: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Data,
    Right,
}

/// How readily flows are put together; the next is tried only when the last left too many lines.
#[derive(Clone, Copy)]
enum Readily {
    /// Plain things: stated by the company, and nobody is surprised.
    Plain,
    SameStanding,
    SameFate,
}

/// The flows of each line, by position, in the order of each line's first. As few lines as `most`, or as
/// few as places and fates allow.
pub(super) fn grouped(flows: &[Alike], most: usize) -> Vec<Vec<usize>> {
    let mut lines: Vec<Vec<usize>> = (0..flows.len()).map(|index| vec![index]).collect();
    for readily in [Readily::Plain, Readily::SameStanding, Readily::SameFate] {
        while lines.len() > most
            && let Some((kept, swallowed)) = next_pair(flows, &lines, readily)
        {
            let members = lines.remove(swallowed);
            lines[kept].extend(members);
        }
    }
    for line in &mut lines {
        line.sort_unstable();
    }
    lines
}

/// The last two lines of those that are most numerous, whose data goes on rather than stops.
fn next_pair(flows: &[Alike], lines: &[Vec<usize>], readily: Readily) -> Option<(usize, usize)> {
    let mut buckets: Vec<(Alike, Vec<usize>)> = Vec::new();
    for (position, line) in lines.iter().enumerate() {
        let first = flows[line[0]];
        if first.course.is_none() || !fits(readily, flows, line) {
            continue;
        }
        let known = buckets
            .iter_mut()
            .find(|(alike, _)| may_share(readily, *alike, first));
        match known {
            Some((_, positions)) => positions.push(position),
            None => buckets.push((first, vec![position])),
        }
    }
    let fullest = buckets
        .into_iter()
        .filter(|(_, positions)| positions.len() > 1)
        .min_by_key(|(alike, positions)| {
            let first = positions.first().copied();
            (usize::MAX - positions.len(), alike.course, first)
        });
    let (_, mut positions) = fullest?;
    let surprise = |position: &usize| !flows[lines[*position][0]].surprising;
    // Surprising ones stand first already, but a line's own order is not to be relied on.
    positions.sort_by_key(surprise);
    let swallowed = positions.pop()?;
    let kept = positions.pop()?;
    Some((kept.min(swallowed), kept.max(swallowed)))
}

fn fits(readily: Readily, flows: &[Alike], line: &[usize]) -> bool {
    let mut members = line.iter().map(|index| flows[*index]);
    match readily {
        Readily::Plain => {
            members.all(|flow| flow.standing == RowStanding::Stated && !flow.surprising)
        }
        Readily::SameStanding | Readily::SameFate => true,
    }
}

fn may_share(readily: Readily, one: Alike, other: Alike) -> bool {
    let same = (one.from, one.to, one.course) == (other.from, other.to, other.course);
    match readily {
        Readily::Plain | Readily::SameFate => same,
        Readily::SameStanding => same && one.standing == other.standing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(from: usize, to: usize, after: AfterOptOut) -> Alike {
        Alike {
            from,
            to,
            course: Some(Course {
                after,
                before: AfterOptOut::Continues,
                of: Kind::Data,
            }),
            standing: RowStanding::Stated,
            surprising: false,
        }
    }

    const CONTINUES: AfterOptOut = AfterOptOut::Continues;
    const STOPS: AfterOptOut = AfterOptOut::Stops;

    #[test]
    fn a_dozen_lines_stay_as_they_are() {
        let flows = [alike(1, 2, CONTINUES); 12];
        assert_eq!(grouped(&flows, LINES).len(), 12);
        let flows = [alike(1, 2, CONTINUES); 13];
        let lines = grouped(&flows, LINES);
        assert_eq!(lines.len(), 12);
        assert_eq!(lines[11], [11, 12]);
    }

    #[test]
    fn only_what_shares_places_and_fate_shares_a_line() {
        let flows: Vec<Alike> = (0..60)
            .map(|index| {
                let after = [CONTINUES, AfterOptOut::Unclear, STOPS][index % 3];
                alike(1, 2 + index % 4, after)
            })
            .collect();
        for line in grouped(&flows, 0) {
            for index in &line {
                assert_eq!(flows[*index], flows[line[0]]);
            }
        }
        assert_eq!(grouped(&flows, 0).len(), 12);
        let everywhere: usize = grouped(&flows, LINES).iter().map(Vec::len).sum();
        assert_eq!(everywhere, 60, "nothing is lost");
    }

    #[test]
    fn what_has_no_fate_keeps_its_line() {
        let mut flows = vec![alike(1, 2, CONTINUES); 5];
        flows.insert(
            0,
            Alike {
                course: None,
                ..flows[0]
            },
        );
        flows.insert(0, flows[0]);
        assert_eq!(grouped(&flows, 0), [vec![0], vec![1], vec![2, 3, 4, 5, 6]]);
    }

    #[test]
    fn the_surprising_and_the_disputed_keep_their_lines_longest() {
        let mut flows = vec![alike(1, 2, CONTINUES); 13];
        flows[0].surprising = true;
        flows[1].standing = RowStanding::Disputed;
        let lines = grouped(&flows, LINES);
        assert!(lines.contains(&vec![0]) && lines.contains(&vec![1]));
        let lines = grouped(&flows, 3);
        assert_eq!(lines, [vec![0], vec![1], (2..13).collect::<Vec<_>>()]);
        let lines = grouped(&flows, 2);
        assert_eq!(lines.len(), 2);
        assert!(
            lines.contains(&vec![1]),
            "a dispute is told apart while it can be"
        );
    }

    #[test]
    fn what_continues_is_put_together_before_what_stops() {
        let mut flows = vec![alike(1, 2, STOPS); 7];
        flows.extend([alike(1, 3, CONTINUES); 7]);
        let lines = grouped(&flows, 13);
        assert_eq!(lines[12], [12, 13]);
    }
}
