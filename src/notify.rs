//! The desktop's own notifications, asked for over the session bus and by no network. Where there is
//! no such service nothing is shown, and nothing is said about it: the window itself tells the time.

use std::{sync::Arc, thread};

/// Shows a title and a sentence; never waits.
pub type Notify = Arc<dyn Fn(&str, &str) + Send + Sync>;

/// The desktop's service, where it has one.
#[cfg(target_os = "linux")]
pub fn system() -> Notify {
    Arc::new(|title, words| {
        let (title, words) = (title.to_owned(), words.to_owned());
        // Without a thread or a service there is no notification, which is no error.
        let _ = thread::Builder::new()
            .name("notification".to_owned())
            .spawn(move || show(&title, &words));
    })
}

/// No service is asked on other systems.
#[cfg(not(target_os = "linux"))]
pub fn system() -> Notify {
    none()
}

/// Shows nothing: for runs without a screen.
pub fn none() -> Notify {
    Arc::new(|_title, _words| {})
}

/// One call of the Desktop Notifications Specification, version 1.2.
#[cfg(target_os = "linux")]
fn show(title: &str, words: &str) -> zbus::Result<()> {
    use std::collections::BTreeMap;

    use zbus::{blocking::Connection, zvariant::Value};

    const NAME: &str = "org.freedesktop.Notifications";
    let replaces_none = 0_u32;
    let expires_as_usual = -1_i32;
    let (actions, hints): (Vec<&str>, BTreeMap<&str, Value<'_>>) = (Vec::new(), BTreeMap::new());
    let body = without_markup(words);
    Connection::session()?.call_method(
        Some(NAME),
        "/org/freedesktop/Notifications",
        Some(NAME),
        "Notify",
        &(
            "Fair Notice",
            replaces_none,
            "fair-notice",
            title,
            body,
            actions,
            hints,
            expires_as_usual,
        ),
    )?;
    Ok(())
}

/// A body may hold markup by the specification, and a notice's words are none.
#[cfg(any(target_os = "linux", test))]
fn without_markup(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_words_where_a_service_reads_markup() {
        assert_eq!(without_markup("a <b> & c"), "a &lt;b&gt; &amp; c");
    }
}
