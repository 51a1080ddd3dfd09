//! What makes the window comfortable, in `settings.toml` beside the ledger. Losing it loses comfort
//! only: what can't be read is left at its default, and nothing of what a person decided is in here.

use std::path::Path;

use serde::Serialize;
use toml::{Table, Value};

use crate::limits;
use crate::{
    action::{Look, Motion},
    files::{self, FilesError},
    paper::PaperSize,
};

/// The settings' name in the data folder.
pub const FILE_NAME: &str = "settings.toml";

/// What the person has set.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Settings {
    /// A language tag; `None` follows the system.
    pub language: Option<String>,
    pub look: Look,
    pub motion: Motion,
    /// From 0.5 to 3.
    pub zoom: f32,
    /// `None` until the window was closed once.
    pub window: Option<WindowPlace>,
}

/// The window's size, in points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct WindowPlace {
    pub width: f32,
    pub height: f32,
    pub maximized: bool,
}

impl Default for WindowPlace {
    fn default() -> Self {
        Self {
            width: 1100.0,
            height: 760.0,
            maximized: false,
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            look: Look::System,
            motion: Motion::Full,
            zoom: 1.0,
            window: None,
        }
    }
}

impl Settings {
    /// The settings in this folder. A value that can't be used, or all of them, are the default.
    pub fn load(dir: &Path) -> Self {
        let bytes =
            files::read_limited(&dir.join(FILE_NAME), limits::SETTINGS_BYTES).unwrap_or_default();
        Self::from_toml(&String::from_utf8_lossy(&bytes))
    }

    /// Writes them whole, making the folder where it is missing.
    pub fn save(&self, dir: &Path) -> Result<(), FilesError> {
        let text = toml::to_string(self).map_err(std::io::Error::other)?;
        files::make_private_dir(dir)?;
        files::replace(&dir.join(FILE_NAME), text.as_bytes())
    }

    fn from_toml(text: &str) -> Self {
        let table: Table = text.parse().unwrap_or_default();
        let default = Self::default();
        let as_named = |key| table.get(key).cloned();
        Self {
            language: table
                .get("language")
                .and_then(Value::as_str)
                .filter(|tag| is_language_tag(tag))
                .map(str::to_owned),
            look: as_named("look")
                .and_then(|look| look.try_into().ok())
                .unwrap_or(default.look),
            motion: as_named("motion")
                .and_then(|motion| motion.try_into().ok())
                .unwrap_or(default.motion),
            zoom: number(&table, "zoom", 0.5, 3.0).unwrap_or(default.zoom),
            window: table
                .get("window")
                .and_then(Value::as_table)
                .and_then(WindowPlace::from_table),
        }
    }
}

impl WindowPlace {
    fn from_table(table: &Table) -> Option<Self> {
        Some(Self {
            width: number(table, "width", 100.0, 20_000.0)?,
            height: number(table, "height", 100.0, 20_000.0)?,
            maximized: table.get("maximized").and_then(Value::as_bool) == Some(true),
        })
    }
}

fn number(table: &Table, key: &str, least: f32, most: f32) -> Option<f32> {
    let value: f32 = table.get(key)?.clone().try_into().ok()?;
    (least..=most).contains(&value).then_some(value)
}

fn is_language_tag(tag: &str) -> bool {
    (2..=35).contains(&tag.len())
        && tag
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// The language that the system asks for, as a tag (`pt-BR`); `None` where it asks for none.
pub fn system_language() -> Option<String> {
    let variable = |name| std::env::var(name).ok();
    let (all, messages, lang) = (
        variable("LC_ALL"),
        variable("LC_MESSAGES"),
        variable("LANG"),
    );
    language_from(all.as_deref(), messages.as_deref(), lang.as_deref())
}

/// The paper that the system prints on, by its region.
pub fn system_paper() -> PaperSize {
    let variable = |name| std::env::var(name).ok();
    let (all, paper, lang) = (variable("LC_ALL"), variable("LC_PAPER"), variable("LANG"));
    paper_of(language_from(all.as_deref(), paper.as_deref(), lang.as_deref()).as_deref())
}

/// Letter where the Unicode CLDR says so (`paperSize` US-Letter in its territory data), else A4.
fn paper_of(tag: Option<&str>) -> PaperSize {
    const LETTER: [&str; 14] = [
        "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE",
    ];
    let region = tag.and_then(|tag| tag.rsplit('-').next());
    if region.is_some_and(|region| LETTER.contains(&region)) {
        PaperSize::Letter
    } else {
        PaperSize::A4
    }
}

/// The first variable that is set decides, as POSIX has it: `de_AT.UTF-8@euro` asks for `de-AT`,
/// `C` and `POSIX` for none.
fn language_from(all: Option<&str>, messages: Option<&str>, lang: Option<&str>) -> Option<String> {
    let locale = [all, messages, lang]
        .into_iter()
        .flatten()
        .find(|value| !value.is_empty())?;
    let tag = locale.split(['.', '@']).next()?.replace('_', "-");
    (tag != "POSIX" && is_language_tag(&tag)).then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all_set() -> Settings {
        Settings {
            language: Some("pt-BR".to_owned()),
            look: Look::Dark,
            motion: Motion::None,
            zoom: 1.1,
            window: Some(WindowPlace {
                width: 1100.0,
                height: 760.5,
                maximized: true,
            }),
        }
    }

    #[test]
    fn what_was_saved_is_loaded() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("new");
        for settings in [all_set(), Settings::default()] {
            settings.save(&folder).unwrap();
            assert_eq!(Settings::load(&folder), settings);
        }
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_may_read_them() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        all_set().save(folder.path()).unwrap();
        let file = std::fs::metadata(folder.path().join(FILE_NAME)).unwrap();
        assert_eq!(file.permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn none_or_unreadable_ones_are_the_default() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Settings::load(folder.path()), Settings::default());
        let file = folder.path().join(FILE_NAME);
        std::fs::write(&file, vec![b'#'; 70_000]).unwrap();
        assert_eq!(Settings::load(folder.path()), Settings::default());
        std::fs::write(&file, [0xff, 0xfe, 0]).unwrap();
        assert_eq!(Settings::load(folder.path()), Settings::default());
        assert_eq!(Settings::from_toml("zoom = = 2"), Settings::default());
    }

    #[test]
    fn a_bad_value_costs_only_itself() {
        let read = Settings::from_toml(
            "language = 'de'\nlook = 'plaid'\nmotion = 7\nzoom = 3\nlater = []\nwindow = 'big'",
        );
        let expected = Settings {
            language: Some("de".to_owned()),
            zoom: 3.0,
            ..Settings::default()
        };
        assert_eq!(read, expected);
    }

    #[test]
    fn zoom_and_window_stay_within_what_can_be_used() {
        let zoom = |value: &str| {
            let read = Settings::from_toml(&format!("zoom = {value}"));
            read.zoom.to_string()
        };
        let zooms = ["0.5", "0.49", "3.0", "3.01", "nan", "inf", "-1", "2"].map(zoom);
        assert_eq!(zooms, ["0.5", "1", "3", "1", "1", "1", "1", "2"]);
        let window = |width: &str| {
            Settings::from_toml(&format!("[window]\nwidth = {width}\nheight = 600")).window
        };
        assert_eq!(window("99.0"), None);
        assert_eq!(window("20001"), None);
        assert_eq!(
            window("100"),
            Some(WindowPlace {
                width: 100.0,
                height: 600.0,
                maximized: false
            })
        );
    }

    #[test]
    fn paper_is_letter_where_the_region_uses_it() {
        let paper = |tag| paper_of(Some(tag));
        assert_eq!(paper("en-US"), PaperSize::Letter);
        assert_eq!(paper("fr-CA"), PaperSize::Letter);
        assert_eq!(paper("en-GB"), PaperSize::A4);
        assert_eq!(paper("de"), PaperSize::A4);
        assert_eq!(paper_of(None), PaperSize::A4);
    }

    #[test]
    fn a_language_that_is_no_tag_is_not_taken() {
        let language = |tag: &str| Settings::from_toml(&format!("language = {tag:?}")).language;
        assert_eq!(language("pt-BR").as_deref(), Some("pt-BR"));
        for tag in ["", "x", "../../de", "de_AT", &"d".repeat(36)] {
            assert_eq!(language(tag), None, "{tag}");
        }
    }

    #[test]
    fn the_systems_language_is_what_the_first_variable_set_asks_for() {
        let check = |all, messages, lang, tag: Option<&str>| {
            assert_eq!(language_from(all, messages, lang).as_deref(), tag);
        };
        check(Some("de_DE.UTF-8"), Some("fr_FR"), None, Some("de-DE"));
        check(None, Some("fr_FR"), Some("en_US"), Some("fr-FR"));
        check(Some(""), Some(""), Some("de_AT@euro"), Some("de-AT"));
        check(Some("C.UTF-8"), None, Some("de_DE"), None);
        check(Some("POSIX"), None, None, None);
        check(None, None, Some("hi"), Some("hi"));
        check(None, None, None, None);
    }
}
