//! Lists, tables and words that stay words: the few marks of Markdown that the page uses.
//! Nothing that a notice says or a person typed may act as one of them.

/// Words as they are read, on one line: nothing in them is taken for Markdown or HTML, nothing
/// turns the direction of writing, and nothing begins a list or a heading.
pub(super) fn plain(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for word in words.split(|c: char| c.is_whitespace() || c.is_control()) {
        let word: String = word.chars().filter(|c| !turns_direction(*c)).collect();
        if word.is_empty() {
            continue;
        }
        if plain.is_empty() {
            push_first(&mut plain, &word);
        } else {
            plain.push(' ');
            push_escaped(&mut plain, &word);
        }
    }
    plain
}

/// `-`, `+`, `=` and `1.` mean something only where a line begins.
fn push_first(plain: &mut String, word: &str) {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = word.split_at(digits);
    plain.push_str(number);
    let begins = match number {
        "" => rest.starts_with(['-', '+', '=']),
        _ => rest.starts_with(['.', ')']),
    };
    if begins {
        plain.push('\\');
    }
    push_escaped(plain, rest);
}

fn push_escaped(plain: &mut String, word: &str) {
    for character in word.chars() {
        if r"\`*_[]<>&#|~$".contains(character) {
            plain.push('\\');
        }
        plain.push(character);
    }
}

fn turns_direction(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// In groups of four, so that two can be compared; what stands before the last colon stays whole.
pub(super) fn fours(word: &str) -> String {
    let (head, tail) = word.split_at(word.rfind(':').map_or(0, |colon| colon + 1));
    let mut grouped = head.to_owned();
    for (index, character) in tail.chars().enumerate() {
        if index % 4 == 0 && !grouped.is_empty() {
            grouped.push(' ');
        }
        grouped.push(character);
    }
    grouped
}

pub(super) fn list(lines: &[String]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| format!("- {line}")).collect();
    lines.join("\n")
}

pub(super) fn table<const N: usize>(
    heads: &[String; N],
    rows: impl Iterator<Item = [String; N]>,
) -> String {
    let line = |cells: &[String; N]| format!("| {} |", cells.join(" | "));
    let mut lines = vec![line(heads), format!("|{}", " --- |".repeat(N))];
    lines.extend(rows.map(|row| line(&row)));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_were_written() {
        fn check(before: &str, after: &str) {
            assert_eq!(plain(before), after, "{before:?}");
        }
        check("", "");
        check(
            "plain words, with (brackets).",
            "plain words, with (brackets).",
        );
        check("a|b*c_d`e<f>g[h]i\\j", r"a\|b\*c\_d\`e\<f\>g\[h\]i\\j");
        check("one\r\n\ttwo\u{0}three\u{2028}four", "one two three four");
        check("  - no list", r"\- no list");
        check("1. no list", r"1\. no list");
        check("12) no list", r"12\) no list");
        check("30 days - all", "30 days - all");
        check("# no heading", r"\# no heading");
        check("AT&T &amp;", r"AT\&T \&amp;");
        check("\u{202e}turned\u{2066}", "turned");
    }

    #[test]
    fn long_words_stand_in_fours() {
        assert_eq!(fours(""), "");
        assert_eq!(fours("abcd"), "abcd");
        assert_eq!(fours("abcde"), "abcd e");
        assert_eq!(fours("did:key:z6Mkt"), "did:key: z6Mk t");
    }
}
