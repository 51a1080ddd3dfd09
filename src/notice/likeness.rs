//! Whether a company's name looks like another's: letters of other alphabets, digits for letters.
//! The skeletons are those of Unicode Technical Standard 39, section 4.

use unicode_security::skeleton;

/// Whether two names could be taken for each other at a glance.
pub fn looks_like(one: &str, other: &str) -> bool {
    let (one, other) = (look(one), look(other));
    !one.is_empty() && one == other
}

/// The name without case, spaces and marks, each letter as the one that it looks like.
fn look(name: &str) -> String {
    let bounded: String = name.chars().take(200).collect();
    let folded = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    // Once before, so that a capital looks like its small letter; once after, for what the skeleton gave.
    folded(&skeleton(&folded(&bounded)).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_alphabet_and_digits_are_seen_through() {
        for other in [
            "WhatsApp",
            "whatsapp",
            "Whats App",
            "WhаtsАpp",
            "WhatsApp\u{200b}",
            "Whats-App.",
        ] {
            assert!(looks_like("WhatsApp", other), "{other}");
        }
        assert!(looks_like("Google", "G00gle"));
        for other in ["WhatsUp", "", "WhatsApp Shop"] {
            assert!(!looks_like("WhatsApp", other), "{other}");
        }
        assert!(!looks_like("", ""));
    }
}
