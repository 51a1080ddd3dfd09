//! What things cost. Run with `cargo bench --bench costs`, or one part with `cargo bench --bench costs -- record`;
//! compare lines of one run, since machines differ. Painting is left out.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a bench measures and says so"
)]

mod flow;
mod frame;
mod home;
mod ledger;
mod notice;
mod record;
mod screens;
mod tally;

fn main() {
    let asked: Vec<_> = std::env::args().skip(1).collect();
    let is_asked = |part: &str| {
        let names: Vec<_> = asked.iter().filter(|one| !one.starts_with('-')).collect();
        names.is_empty() || names.iter().any(|name| part.contains(name.as_str()))
    };
    if is_asked("notice") {
        notice::tell_the_slowest();
    }
    if is_asked("record") {
        record::tell_size();
    }
    if is_asked("screens") {
        screens::tell_percentiles();
    }
    divan::main();
}
