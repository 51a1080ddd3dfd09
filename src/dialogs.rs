//! The system's own file dialogs. Each call blocks its thread until the person answers, so it runs
//! on a thread of its own; *cancelled* and *no dialog here* look alike: no file.

use std::{env, path::PathBuf, sync::Arc};

/// What a save dialog starts with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveRequest {
    pub title: String,
    pub file_name: String,
    /// The kind's name and the ending without a dot.
    pub filter: (String, String),
}

/// Asks for a place to write to.
pub type AskWhereToSave = Arc<dyn Fn(&SaveRequest) -> Option<PathBuf> + Send + Sync>;
/// Asks for files to read; the argument is the dialog's title. None at all where none was chosen.
pub type AskWhatToOpen = Arc<dyn Fn(&str) -> Vec<PathBuf> + Send + Sync>;

/// Asks for a folder to read; the argument is the dialog's title.
pub type AskWhichFolder = Arc<dyn Fn(&str) -> Option<PathBuf> + Send + Sync>;

/// The questions; tests answer them without a screen.
#[derive(Clone)]
pub struct Dialogs {
    pub save: AskWhereToSave,
    pub open: AskWhatToOpen,
    pub folder: AskWhichFolder,
}

impl Dialogs {
    /// The desktop portal's dialogs.
    pub fn system() -> Self {
        Self {
            save: Arc::new(|request| {
                let (kind, ending) = &request.filter;
                has_session_bus().then(|| {
                    rfd::FileDialog::new()
                        .set_title(&request.title)
                        .set_file_name(&request.file_name)
                        .add_filter(kind, &[ending])
                        .save_file()
                })?
            }),
            open: Arc::new(|title| {
                let chosen = has_session_bus()
                    .then(|| rfd::FileDialog::new().set_title(title).pick_files())
                    .flatten();
                chosen.unwrap_or_default()
            }),
            folder: Arc::new(|title| {
                has_session_bus().then(|| rfd::FileDialog::new().set_title(title).pick_folder())?
            }),
        }
    }

    /// Nobody answers: for runs without a screen.
    pub fn none() -> Self {
        Self {
            save: Arc::new(|_| None),
            open: Arc::new(|_| Vec::new()),
            folder: Arc::new(|_| None),
        }
    }
}

/// Without one, asking the portal would launch a bus of its own, and nobody would see the dialog.
fn has_session_bus() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    let named = env::var("DBUS_SESSION_BUS_ADDRESS")
        .is_ok_and(|address| !address.is_empty() && !address.starts_with("autolaunch:"));
    named
        || env::var_os("XDG_RUNTIME_DIR").is_some_and(|dir| PathBuf::from(dir).join("bus").exists())
}
