//! Counts that are too small to be told, merged with their neighbours.

/// The smallest number of people that is told.
pub const MANY: u64 = 5;

/// How many gave one of these answers; one answer where nothing had to be merged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell<K> {
    pub answers: Vec<K>,
    pub count: u64,
}

/// Merges until no count from 1 to 4 is left; where the total itself is one, it alone is left.
///
/// Nought is told, and merged with nothing, but where that would give away what the total is made of.
/// A small count goes to the next one that isn't nought, the last to the one before it: an order that
/// the numbers have no part in.
pub fn merged<K: Clone>(counts: &[(K, u64)]) -> Vec<Cell<K>> {
    let total: u64 = counts.iter().map(|(_, count)| count).sum();
    if (1..MANY).contains(&total) {
        return vec![Cell {
            answers: counts.iter().map(|(answer, _)| answer.clone()).collect(),
            count: total,
        }];
    }
    let mut cells: Vec<Cell<K>> = counts
        .iter()
        .map(|(answer, count)| Cell {
            answers: vec![answer.clone()],
            count: *count,
        })
        .collect();
    while let Some(small) = cells.iter().position(|cell| is_small(cell.count)) {
        let holds = |index: &usize| cells[*index].count > 0;
        let next = (small + 1..cells.len()).find(holds);
        let Some(other) = next.or_else(|| (0..small).rev().find(holds)) else {
            debug_assert!(false, "a small count beside nothing is a small total");
            break;
        };
        let taken = cells.remove(small.max(other));
        let kept = &mut cells[small.min(other)];
        kept.answers.extend(taken.answers);
        kept.count += taken.count;
    }
    cells
}

fn is_small(count: u64) -> bool {
    (1..MANY).contains(&count)
}
