//! Draws a `View`, returns `Action`s. A screen can change nothing but its own draft.
