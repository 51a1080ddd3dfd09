//! What holds for every picture, whatever the words measure and whichever way it runs.

use egui::{Pos2, Rect, vec2};

use proptest::prelude::*;

use super::*;

fn edge(from: usize, to: usize, rank: u8) -> Edge {
    Edge { from, to, rank }
}

/// Words by their width on one line; each line is 24 high.
struct Words {
    edges: Vec<f32>,
    fates: Vec<f32>,
    places: Vec<f32>,
}

impl Words {
    fn usual() -> Self {
        Self {
            edges: vec![260.0, 120.0, 90.0, 190.0, 60.0],
            fates: vec![80.0, 60.0, 150.0],
            places: vec![80.0, 104.0, 128.0],
        }
    }

    fn laid_out(&self, run: Run, width: f32, edges: &[Edge]) -> Plan {
        let measure = Measure {
            place: &|party, _| self.places[party % self.places.len()],
            words: &|index, width, stands| {
                let mut lines = (self.edges[index % self.edges.len()] / width).ceil();
                if stands == FateStands::WithTheWords {
                    lines += 1.0;
                }
                24.0 * lines
            },
            fate: &|index| self.fates[index % self.fates.len()],
        };
        plan(run, width, edges, &measure)
    }
}

fn laid_out(width: f32, edges: &[Edge]) -> Plan {
    Words::usual().laid_out(Run::Level, width, edges)
}

fn check(width: f32, edges: &[Edge]) {
    check_with(&Words::usual(), Run::Level, width, edges);
    check_with(&Words::usual(), Run::Down, width, edges);
}

/// Nothing covers anything else, edges touch their own places and no others.
fn check_with(words: &Words, run: Run, width: f32, edges: &[Edge]) {
    let plan = words.laid_out(run, width, edges);
    let case = format!("{run:?} {width} {edges:?}");
    let least = if run == Run::Level { NARROWEST } else { 200.0 };
    assert!(plan.size.x <= width.max(least) + 0.5, "{case}");
    let mut placed: Vec<usize> = plan.edges.iter().map(|edge| edge.edge).collect();
    placed.sort_unstable();
    assert_eq!(placed, (0..edges.len()).collect::<Vec<_>>(), "{case}");
    let whole = Rect::from_min_size(Pos2::ZERO, plan.size);
    let mut rects: Vec<(String, Rect)> = Vec::new();
    let mut hits: Vec<Rect> = Vec::new();
    for place in &plan.places {
        rects.push((format!("place {}", place.party), place.rect));
    }
    for drawn in &plan.edges {
        rects.push((format!("words {}", drawn.edge), drawn.words));
        if let Some(fate) = drawn.fate {
            rects.push((format!("fate {}", drawn.edge), fate));
        }
        let thick = match run {
            Run::Level => vec2(-0.5, 1.0),
            Run::Down => vec2(0.5, -0.5),
        };
        let line = Rect::from_two_pos(drawn.from, drawn.to).expand2(thick);
        rects.push((format!("line {}", drawn.edge), line));
        hits.push(drawn.hit);
        assert!(drawn.hit.contains_rect(drawn.words), "{case}");
        let Edge { from, to, .. } = edges[drawn.edge];
        let touches = |party: usize, at: Pos2| {
            plan.places
                .iter()
                .any(|place| place.party == party && place.rect.expand(0.1).contains(at))
        };
        assert!(
            touches(from, drawn.from),
            "edge {} leaves {from}: {case}",
            drawn.edge
        );
        assert!(
            touches(to, drawn.to),
            "edge {} reaches {to}: {case}",
            drawn.edge
        );
    }
    for (i, hit) in hits.iter().enumerate() {
        for other in &hits[..i] {
            let shared = hit.intersect(*other);
            let apart = shared.width() <= 0.01 || shared.height() <= 0.01;
            assert!(apart, "pointing at {hit:?} and {other:?}: {case}");
        }
        for place in &plan.places {
            let shared = hit.intersect(place.rect);
            let apart = shared.width() <= 0.01 || shared.height() <= 0.01;
            assert!(apart, "pointing at {hit:?} and {place:?}: {case}");
        }
    }
    for (i, (name, rect)) in rects.iter().enumerate() {
        assert!(
            whole.expand(0.5).contains_rect(*rect),
            "{name} is inside: {case}"
        );
        for (other_name, other) in &rects[..i] {
            let shared = rect.intersect(*other);
            let apart = shared.width() <= 0.01 || shared.height() <= 0.01;
            assert!(apart, "{name} {rect:?} and {other_name} {other:?}: {case}");
        }
    }
}

#[test]
fn nothing_covers_anything_in_a_picture_of_the_usual_shape() {
    let edges = [
        edge(YOU, CONTROLLER, 0),
        edge(CONTROLLER, 2, 2),
        edge(CONTROLLER, 3, 0),
        edge(CONTROLLER, 2, 0),
        edge(CONTROLLER, 2, 1),
        edge(4, CONTROLLER, 0),
        edge(4, 2, 0),
    ];
    check(820.0, &edges);
    check(672.0, &edges);
    check(500.0, &edges);
    check(1600.0, &edges);
}

proptest! {
    #[test]
    fn nothing_covers_anything_however_many_parties_sharings_and_words(
        parties in 3_usize..=12,
        drawn in prop::collection::vec((0_u8..3, 0_usize..12, 0_usize..12, 0_u8..3), 2..=60),
        words in prop::collection::vec(20.0_f32..900.0, 1..20),
        fates in prop::collection::vec(30.0_f32..160.0, 1..6),
        places in prop::collection::vec(48.0_f32..260.0, 1..12),
        width in 220.0_f32..1600.0,
    ) {
        let mut edges = vec![edge(YOU, CONTROLLER, 0)];
        for (who, from, to, rank) in drawn {
            // Most of it is handed on by the controller.
            let from = if who > 0 { CONTROLLER } else { 1 + from % (parties - 1) };
            edges.push(edge(from, 1 + to % (parties - 1), rank));
        }
        let words = Words { edges: words, fates, places };
        check_with(&words, Run::Level, width, &edges);
        check_with(&words, Run::Down, width, &edges);
    }
}

#[test]
fn a_place_is_as_tall_as_the_edges_that_reach_it() {
    let plan = laid_out(820.0, &[edge(CONTROLLER, 2, 0); 9]);
    let right = plan.places.iter().find(|place| place.party == 2).unwrap();
    assert!((right.rect.height() - (9.0 * 32.0 + 12.0)).abs() < 80.0);
    for drawn in &plan.edges {
        assert!(right.rect.y_range().contains(drawn.to.y));
    }
}

#[test]
fn edges_between_two_places_stand_in_their_rank() {
    let plan = laid_out(
        820.0,
        &[
            edge(CONTROLLER, 2, 2),
            edge(CONTROLLER, 2, 0),
            edge(CONTROLLER, 2, 1),
        ],
    );
    let order: Vec<usize> = plan.edges.iter().map(|edge| edge.edge).collect();
    assert_eq!(order, [1, 2, 0]);
}

#[test]
fn who_uses_data_itself_stands_on_both_sides() {
    let plan = laid_out(
        820.0,
        &[edge(YOU, CONTROLLER, 0), edge(CONTROLLER, CONTROLLER, 0)],
    );
    let places: Vec<usize> = plan.places.iter().map(|place| place.party).collect();
    assert_eq!(places, [YOU, CONTROLLER, CONTROLLER]);
}

#[test]
fn a_controller_that_hands_nothing_on_receives() {
    check(820.0, &[edge(YOU, CONTROLLER, 0), edge(YOU, CONTROLLER, 1)]);
    let plan = laid_out(820.0, &[edge(YOU, CONTROLLER, 0)]);
    assert_eq!(plan.places.len(), 2);
    assert!(plan.places[1].rect.left() > 600.0);
}

#[test]
fn the_same_edges_give_the_same_picture() {
    let edges = [
        edge(CONTROLLER, 3, 1),
        edge(2, 3, 0),
        edge(CONTROLLER, 2, 0),
    ];
    let once = format!("{:?}", laid_out(820.0, &edges));
    assert_eq!(once, format!("{:?}", laid_out(820.0, &edges)));
}

#[test]
fn a_place_that_a_part_ends_with_begins_the_next_one() {
    let edges = [
        edge(CONTROLLER, 2, 0),
        edge(YOU, CONTROLLER, 0),
        edge(CONTROLLER, 3, 0),
    ];
    let plan = Words::usual().laid_out(Run::Down, 320.0, &edges);
    let places: Vec<usize> = plan.places.iter().map(|place| place.party).collect();
    assert_eq!(places, [YOU, CONTROLLER, 2, CONTROLLER, 3]);
    for drawn in &plan.edges {
        assert!(drawn.to.y > drawn.from.y, "it runs down");
    }
}

#[test]
fn a_picture_that_runs_down_never_needs_to_be_scrolled_sideways() {
    for width in [240.0, 335.0, 518.0, 671.0] {
        let plan = Words::usual().laid_out(Run::Down, width, &[edge(CONTROLLER, 2, 0); 9]);
        assert!(plan.size.x <= width);
    }
}
