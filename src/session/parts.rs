//! What a session works with, and how it is gathered from the disk. Where something can't be opened
//! the window still opens, says so, and saves nothing rather than pretending to.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono_tz::Tz;

use crate::{
    catalog::{self, Catalog, NotRead},
    clock::{self, Clock},
    confine::NotConfined,
    dialogs::Dialogs,
    files,
    keys::{self, Keys},
    notify::{self, Notify},
    paper::PaperSize,
    settings::{self, Settings},
    store::{self, Store, StoreError},
    text::Text,
    trouble::{Trouble, in_full},
    view::Network,
};

/// Everything from outside that a session works with.
pub struct Parts {
    pub catalog: Catalog,
    pub store: Store,
    pub keys: Keys,
    pub clock: Clock,
    /// The computer's zone; the person's own is kept with each chain.
    pub zone: Tz,
    pub dialogs: Dialogs,
    pub notify: Notify,
    /// What printers here hold.
    pub paper: PaperSize,
    pub settings: Settings,
    /// Where everything is kept.
    pub data_dir: PathBuf,
    /// Wakes the window when background work has an answer.
    pub wake: Arc<dyn Fn() + Send + Sync>,
    pub text: Text,
    pub network: Network,
    /// What already went wrong on the way here.
    pub trouble: Option<Trouble>,
    /// Why the ledger is only stood in for: then nothing can be told of what was decided.
    pub ledger_closed: Option<Trouble>,
}

impl Parts {
    /// The ledger, keys and settings in this folder, with the computer's clock and dialogs; the notices
    /// are still to come.
    ///
    /// Fails only where not even an empty ledger can stand in for the one that can't be opened.
    pub fn from_disk(
        dir: &Path,
        settings: Settings,
        text: Text,
        network: Network,
    ) -> Result<Self, StoreError> {
        let mut trouble = emptied(dir);
        let mut ledger_closed = None;
        let store = match Store::open(dir) {
            Ok(store) => store,
            Err(error) => {
                ledger_closed = Some(not_opened(&error, dir));
                trouble.clone_from(&ledger_closed);
                Store::closed()?
            }
        };
        // What was made before, or put here by somebody else.
        for name in [keys::FOLDER, catalog::FOLDER, settings::FILE_NAME] {
            files::narrow(&dir.join(name));
        }
        let keys = Keys::open(dir).unwrap_or_else(|error| {
            trouble.get_or_insert(Trouble::KeysNotOpened {
                detail: in_full(&error),
            });
            Keys::closed(&error)
        });
        Ok(Self {
            catalog: Catalog::default(),
            store,
            keys,
            clock: Clock::System,
            zone: clock::system_zone(),
            dialogs: Dialogs::system(),
            notify: notify::system(),
            paper: settings::system_paper(),
            settings,
            data_dir: dir.to_owned(),
            wake: Arc::new(|| {}),
            text,
            network,
            trouble,
            ledger_closed,
        })
    }

    /// With these notices; those that couldn't be read are told, unless something worse is.
    #[must_use]
    pub fn with_catalog(mut self, catalog: Catalog) -> Self {
        self.trouble = self.trouble.or_else(|| broken_notice(&catalog));
        Self { catalog, ..self }
    }
}

/// A ledger that records were signed from is there and isn't empty: else what was in it was taken away.
fn emptied(dir: &Path) -> Option<Trouble> {
    let ledger = dir.join(store::FILE_NAME);
    let is_empty = !files::holds_something(&ledger);
    let was_used = files::files_below(&dir.join(keys::FOLDER)).is_ok_and(|keys| !keys.is_empty());
    (is_empty && was_used).then_some(Trouble::LedgerEmptied { path: ledger })
}

/// What became of asking the kernel to refuse the network.
pub fn network(confined: &Result<(), NotConfined>) -> Network {
    match confined {
        Ok(()) => Network::Refused,
        Err(NotConfined::TcpDisplay) => Network::NeededForDisplay,
        Err(NotConfined::Kernel(_)) => Network::OldKernel,
        Err(NotConfined::System) => Network::OtherSystem,
    }
}

fn not_opened(error: &StoreError, dir: &Path) -> Trouble {
    let detail = in_full(error);
    match error {
        StoreError::Damaged(_) | StoreError::NotOurs(_) => Trouble::LedgerDamaged {
            detail,
            path: dir.join(store::FILE_NAME),
        },
        StoreError::Newer { .. } => Trouble::LedgerNewer { detail },
        _ => Trouble::LedgerNotOpened { detail },
    }
}

fn broken_notice(catalog: &Catalog) -> Option<Trouble> {
    let (path, why) = catalog.problems().first()?;
    let detail = match why {
        NotRead::Problems(problems) => problems
            .iter()
            .map(|at| format!("{}:{}: {at}", at.line, at.column))
            .collect::<Vec<_>>()
            .join("\n"),
        other => other.to_string(),
    };
    Some(Trouble::NoticeBroken {
        detail,
        path: path.clone(),
    })
}
