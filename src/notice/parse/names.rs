//! How the few values that a key may have are written in the file.

use crate::{
    notice::{
        AfterOptOut, CanLimit, Channel, OpensAs, Quality, Reversible, Role, Side, SpeakerKind,
    },
    window::{Anchor, Applies, End, MetBy, WindowKind},
};

/// `Shared` before its limits are read.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum SharedAnswer {
    Yes,
    No,
    Unclear,
}

pub(super) const QUALITIES: [(&str, Quality); 3] = [
    ("draft", Quality::Draft),
    ("sourced", Quality::Sourced),
    ("reviewed", Quality::Reviewed),
];
pub(super) const OPENS_AS: [(&str, OpensAs); 1] = [("replay", OpensAs::Replay)];
pub(super) const ROLES: [(&str, Role); 4] = [
    ("controller", Role::Controller),
    ("recipient", Role::Recipient),
    ("third-party", Role::ThirdParty),
    ("authority", Role::Authority),
];
pub(super) const SPEAKER_KINDS: [(&str, SpeakerKind); 5] = [
    ("company", SpeakerKind::Company),
    ("press", SpeakerKind::Press),
    ("critic", SpeakerKind::Critic),
    ("marketer", SpeakerKind::Marketer),
    ("regulator", SpeakerKind::Regulator),
];
pub(super) const SHARED: [(&str, SharedAnswer); 3] = [
    ("yes", SharedAnswer::Yes),
    ("no", SharedAnswer::No),
    ("unclear", SharedAnswer::Unclear),
];
pub(super) const CAN_LIMIT: [(&str, CanLimit); 4] = [
    ("yes", CanLimit::Yes),
    ("no", CanLimit::No),
    ("partly", CanLimit::Partly),
    ("unclear", CanLimit::Unclear),
];
pub(super) const AFTER_OPT_OUT: [(&str, AfterOptOut); 3] = [
    ("stops", AfterOptOut::Stops),
    ("continues", AfterOptOut::Continues),
    ("unclear", AfterOptOut::Unclear),
];
pub(super) const WINDOW_KINDS: [(&str, WindowKind); 5] = [
    ("right-expires", WindowKind::RightExpires),
    ("sharing-starts", WindowKind::SharingStarts),
    ("not-retroactive", WindowKind::NotRetroactive),
    ("open-ended", WindowKind::OpenEnded),
    ("no-choice", WindowKind::NoChoice),
];
pub(super) const ANCHORS: [(&str, Anchor); 6] = [
    ("announced", Anchor::Announced),
    ("shown", Anchor::Shown),
    ("accepted", Anchor::Accepted),
    ("sent", Anchor::Sent),
    ("received", Anchor::Received),
    ("registered", Anchor::Registered),
];
pub(super) const ENDS: [(&str, End); 2] = [("through", End::Through), ("before", End::Before)];
pub(super) const MET_BY: [(&str, MetBy); 2] = [
    ("submitted", MetBy::Submitted),
    ("postmarked", MetBy::Postmarked),
];
pub(super) const APPLIES: [(&str, Applies); 3] = [
    ("always", Applies::Always),
    ("if-not-accepted-yet", Applies::IfNotAcceptedYet),
    ("if-accepted", Applies::IfAccepted),
];
pub(super) const SIDES: [(&str, Side); 2] = [("opt-out", Side::OptOut), ("allow", Side::Allow)];
pub(super) const REVERSIBLE: [(&str, Reversible); 4] = [
    ("yes", Reversible::Yes),
    ("no", Reversible::No),
    ("partly", Reversible::Partly),
    ("unclear", Reversible::Unclear),
];
pub(super) const CHANNELS: [(&str, Channel); 5] = [
    ("in-app", Channel::InApp),
    ("web", Channel::Web),
    ("letter", Channel::Letter),
    ("e-mail", Channel::EMail),
    ("phone", Channel::Phone),
];

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::*;

    fn check<T: Serialize>(names: &[(&str, T)]) {
        for (name, value) in names {
            assert_eq!(serde_json::to_value(value).unwrap(), *name);
        }
    }

    /// So that the fingerprint, the ledger and the file speak of the same things.
    #[test]
    fn every_value_is_called_in_json_as_in_the_file() {
        check(&QUALITIES);
        check(&OPENS_AS);
        check(&ROLES);
        check(&SPEAKER_KINDS);
        check(&CAN_LIMIT);
        check(&AFTER_OPT_OUT);
        check(&WINDOW_KINDS);
        check(&ANCHORS);
        check(&ENDS);
        check(&MET_BY);
        check(&APPLIES);
        check(&SIDES);
        check(&REVERSIBLE);
        check(&CHANNELS);
    }
}
