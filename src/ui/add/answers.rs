//! The answers that a row of a notice can have, in words.

use crate::{
    notice::{CanLimit, Channel},
    text::Text,
    window::{Anchor, WindowKind},
};

pub(super) fn shared(text: &Text) -> [(Option<bool>, String); 3] {
    [
        (Some(true), text.say("limit-yes")),
        (Some(false), text.say("limit-no")),
        (None, text.say("limit-unclear")),
    ]
}

pub(super) fn can_limit(text: &Text) -> [(CanLimit, String); 4] {
    [
        (CanLimit::Yes, text.say("limit-yes")),
        (CanLimit::No, text.say("limit-no")),
        (CanLimit::Partly, text.say("limit-partly")),
        (CanLimit::Unclear, text.say("limit-unclear")),
    ]
}

pub(super) fn channels(text: &Text) -> [(Channel, String); 5] {
    [
        (Channel::EMail, text.say("form-way-e-mail")),
        (Channel::Letter, text.say("form-way-letter")),
        (Channel::Phone, text.say("form-way-phone")),
        (Channel::Web, text.say("form-way-web")),
        (Channel::InApp, text.say("form-way-in-app")),
    ]
}

/// What ends on the day.
pub(super) fn ends(text: &Text) -> [(WindowKind, String); 5] {
    [
        (WindowKind::RightExpires, text.say("add-ends-right-expires")),
        (
            WindowKind::SharingStarts,
            text.say("add-ends-sharing-starts"),
        ),
        (
            WindowKind::NotRetroactive,
            text.say("add-ends-not-retroactive"),
        ),
        (WindowKind::OpenEnded, text.say("add-ends-open-ended")),
        (WindowKind::NoChoice, text.say("add-ends-no-choice")),
    ]
}

pub(super) fn anchors(text: &Text) -> [(Anchor, String); 5] {
    [
        (Anchor::Received, text.say("anchor-received")),
        (Anchor::Sent, text.say("anchor-sent")),
        (Anchor::Shown, text.say("anchor-shown")),
        (Anchor::Accepted, text.say("anchor-accepted")),
        (Anchor::Registered, text.say("anchor-registered")),
    ]
}
