//! The whole app on a folder of its own, with a clock that stands still and dialogs that answer at once.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, Utc};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use fair_notice::{
    app::FairNotice,
    catalog::Catalog,
    clock::Clock,
    dialogs::Dialogs,
    ledger::{ChainId, Entry, Mode},
    notify,
    paper::PaperSize,
    session::{Parts, Session},
    settings::Settings,
    store::Store,
    text::Text,
    view::Network,
};

/// A made-up notice whose window runs from 1 February to the end of 2 March 2024.
pub(crate) const NOTICE: &str = "right-expires";
/// While that window is open.
pub(crate) const OPEN: &str = "2024-02-10T10:00:00Z";

pub(crate) fn instant(at: &str) -> DateTime<Utc> {
    at.parse().unwrap()
}

/// A data folder that goes with the value, holding the made-up notice as one of the person's own.
pub(crate) struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let own = folder.path().join("data/notices").join(NOTICE);
        fs::create_dir_all(&own).unwrap();
        fs::write(
            own.join("notice.toml"),
            include_str!("../notices/right-expires.toml"),
        )
        .unwrap();
        fs::write(
            own.join("de.toml"),
            include_str!("../notices/right-expires.de.toml"),
        )
        .unwrap();
        Self { folder }
    }

    pub(crate) fn data_dir(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// A place for an exported file.
    pub(crate) fn place(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn session(&self, at: &str, language: &str) -> Session {
        let dir = self.data_dir();
        let catalog = Catalog::load(Some(&dir.join("notices")));
        let parts = Parts::from_disk(
            &dir,
            Settings::default(),
            Text::new(language),
            Network::Refused,
        )
        .unwrap()
        .with_catalog(catalog);
        let answer = self.place("record.jsonld");
        let to_open = answer.clone();
        let to_count = self.place("records");
        Session::new(Parts {
            clock: Clock::At(instant(at)),
            zone: chrono_tz::UTC,
            dialogs: Dialogs {
                save: Arc::new(move |_request| Some(answer.clone())),
                open: Arc::new(move |_title| vec![to_open.clone()]),
                folder: Arc::new(move |_title| Some(to_count.clone())),
            },
            notify: notify::none(),
            paper: PaperSize::A4,
            ..parts
        })
    }

    /// The whole app, as at a start.
    pub(crate) fn start(&self, at: &str, language: &str) -> Harness<'static, FairNotice> {
        let session = self.session(at, language);
        Harness::builder()
            .with_size([1100.0, 760.0])
            .with_max_steps(40)
            .build_eframe(move |cc| FairNotice::new(cc, session))
    }

    pub(crate) fn entries(&self, mode: Mode) -> Vec<Entry> {
        entries(&self.data_dir(), mode)
    }
}

fn entries(dir: &Path, mode: Mode) -> Vec<Entry> {
    let chain = ChainId {
        notice: NOTICE.to_owned(),
        mode,
    };
    let chain = Store::open(dir).unwrap().read(&chain).unwrap();
    assert_eq!(chain.broken, None);
    chain.entries()
}

/// Presses what has this name, as with the mouse, and lets the window settle.
pub(crate) fn press(app: &mut Harness<'_, FairNotice>, name: &str) {
    app.get_by_label(name).click();
    app.run();
}

/// Tab until this has the focus.
pub(crate) fn tab_to(app: &mut Harness<'_, FairNotice>, name: &str) {
    for _ in 0..120 {
        app.key_press(egui::Key::Tab);
        app.run();
        let focused = app.root().children_recursive().any(|node| {
            let node = node.accesskit_node();
            node.is_focused() && node.label().as_deref() == Some(name)
        });
        if focused {
            return;
        }
    }
    unreachable!("Tab never reaches {name:?}");
}
