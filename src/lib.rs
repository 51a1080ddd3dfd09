//! Fair Notice explains a data-sharing notice, counts down to the day that matters, and records a choice.

// core: values and rules; no file, clock, database or window
pub mod decision;
pub mod fonts;
pub mod ledger;
pub mod notice;
pub mod record;
pub mod text;
pub mod window;
// edges: one file for each thing outside
pub mod catalog;
// without a window: the command line
pub mod cli;
// session: the contract between doing and drawing
pub mod action;
pub mod trouble;
pub mod view;
// ui: draws a View, returns Actions
pub mod ui;
