//! Fair Notice explains a data-sharing notice, counts down to the day that matters, lets a person
//! decide, and exports a record of the choice that anyone can check.
//!
//! # The map
//!
//! The core holds values and rules. It knows no file, clock, database or window, so it can only
//! refuse, never break:
//! [`limits`] → [`text`] → [`paper`] → [`window`] → [`notice`] → [`decision`] → [`ledger`] → [`record`] →
//! [`letter`] → [`reminder`] → [`dossier`] → [`matching`] → [`tally`] →
//! [`workshop`], each importing only those to its left;
//! [`fonts`] stands beside `text`.
//!
//! The edges, one file for each thing outside: [`clock`], [`random`], [`store`], [`keys`],
//! [`files`], [`settings`], [`catalog`], [`dialogs`], [`notify`],
//! [`confine`], [`quiet`]. They know the core, not each
//! other's insides. [`export`] makes and writes files, [`counting`] reads and counts a folder of them,
//! for window and command line alike.
//!
//! The session is the only place where something happens. [`trouble`], [`action`] and [`view`] are
//! plain data, the contract between doing ([`session`]) and drawing ([`ui`]); [`app`] joins the two
//! and [`cli`] does without a window.
//!
//! # Invariants
//!
//! - A screen cannot change anything but its own draft.
//! - A chain is only ever appended to; *Remove this notice* drops whole chains. Two guards:
//!   [`store`] has no other statement, and triggers refuse updates and single deletes.
//! - What holds now is computed from entries, never stored.
//! - A record names the fingerprint of what was shown, the language and the mode; a replay says so
//!   inside the signed part.
//! - A chain shows an edit in the middle. It does not show a cut tail or a whole rewrite by someone
//!   who holds file and key; an exported record pins the head, so it does.
//! - Order is the chain's, not the clock's: a clock can be set back, an entry cannot be moved.
//! - Undecided is a state. No default, silence or untouched switch is ever written as a decision.
//! - Nothing here opens a network connection, and where the kernel can, it refuses one.

// core: values and rules; no file, clock, database or window
pub mod decision;
pub mod dossier;
pub mod fonts;
pub mod ledger;
pub mod letter;
pub mod limits;
pub mod matching;
pub mod notice;
pub mod paper;
pub mod record;
pub mod reminder;
pub mod tally;
pub mod text;
pub mod window;
pub mod workshop;

// edges: one file for each thing outside
pub mod catalog;
pub mod clock;
pub mod confine;
pub mod dialogs;
pub mod files;
pub mod keys;
pub mod notify;
pub mod quiet;
pub mod random;
pub mod settings;
pub mod store;

// session: the only place where something happens
pub mod action;
pub mod counting;
pub mod export;
pub mod session;
pub mod trouble;
pub mod view;

// ui: draws a View, returns Actions
pub mod ui;

pub mod app;
pub mod cli;
