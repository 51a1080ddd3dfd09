use super::*;
use crate::notice::parse;

#[test]
fn sample() {
    for (l, src) in [
        ("en", include_str!("../../tests/notices/right-expires.toml")),
        ("de", include_str!("../../tests/notices/right-expires.toml")),
    ] {
        let notice = parse::parse(src).unwrap();
        let l = write(
            &notice,
            &notice.choices[0],
            Channel::EMail,
            &Identity::default(),
            "2026-7K3M9QX",
            "2026-11-23".parse().unwrap(),
            &Text::new(l),
        )
        .unwrap();
        println!("{}", l.to_text());
        println!(
            "{}",
            String::from_utf8(l.to_eml("2026-11-23T10:00:00Z".parse().unwrap())).unwrap()
        );
    }
}
