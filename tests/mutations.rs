//! Whatever is done to a notice, it is read or told: no panic, and every message names a line that is
//! there. `FN_MUTATIONS=1000000 cargo test --release --test mutations` takes the long way.

#[path = "common/mutated.rs"]
mod mutated;

use std::env;

use fair_notice::notice::parse;
use mutated::{Seed, mutated};

const NOTICES: [&str; 5] = [
    include_str!("notices/right-expires.toml"),
    include_str!("notices/later-of.toml"),
    include_str!("notices/two-choices.toml"),
    include_str!("notices/sharing-starts.toml"),
    include_str!("../assets/notices/discord-arbitration-2025/notice.toml"),
];

#[test]
fn every_mutated_notice_is_read_or_told_at_a_line_that_exists() {
    let wanted = env::var("FN_MUTATIONS").ok();
    let count: usize = wanted.and_then(|count| count.parse().ok()).unwrap_or(3000);
    let mut seed = Seed::new(2016);
    let mut told = 0;
    for number in 0..count {
        let bytes = mutated(NOTICES[number % NOTICES.len()], &mut seed);
        let Err(problems) = parse::parse_bytes(&bytes) else {
            continue;
        };
        told += 1;
        // A file that ends at once still has its first line.
        let lines = bytes.split(|byte| *byte == b'\n').count().max(1);
        assert!(
            (1..=1001).contains(&problems.len()),
            "{number}: {} problems",
            problems.len()
        );
        for problem in &problems {
            let is_there = (1..=lines).contains(&problem.line) && problem.column >= 1;
            assert!(
                is_there && !problem.to_string().is_empty(),
                "{number}: {}:{}: {problem}",
                problem.line,
                problem.column
            );
        }
    }
    assert!(told > count / 2, "most are told: {told} of {count}");
}
