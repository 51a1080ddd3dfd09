//! The form that a notice came from, so that it can be corrected.

use super::{Counted, Form, FormKind, FormRow};
use crate::{
    notice::{CanLimit, Channel, Notice, Shared, parse},
    text::Text,
    window::{DecisionWindow, Start, WindowKind},
};

impl Form {
    /// The form whose file this notice is; `None` where there is none, and a form would lose something.
    pub fn of(notice: &Notice) -> Option<Self> {
        let text = Text::new(&notice.language);
        // What the form itself put into an empty field.
        let typed = |words: &str, unnamed: &str| match words {
            words if words == text.say(unnamed) => String::new(),
            words => words.to_owned(),
        };
        let window = notice.windows.first()?;
        let party = notice.party(&notice.controller)?;
        let way = notice.ways.first();
        let form = Self {
            kind: kind_of(notice, window),
            who: party.name.clone(),
            what: notice.words.headline.clone(),
            announced: notice.announced,
            places: notice.jurisdictions.join(", "),
            rows: notice
                .sharings
                .iter()
                .map(|sharing| {
                    let can_limit = match sharing.shared {
                        Shared::Yes(limits) | Shared::Unclear(limits) => limits.can_limit,
                        Shared::No => CanLimit::Yes,
                    };
                    Some(FormRow {
                        data: typed(
                            &notice.data_category(&sharing.data)?.words,
                            "form-data-unnamed",
                        ),
                        recipient: typed(
                            &notice.party(&sharing.recipient)?.name,
                            "form-recipient-unnamed",
                        ),
                        purpose: typed(
                            &notice.purpose(&sharing.purpose)?.words,
                            "form-purpose-unnamed",
                        ),
                        shared: match sharing.shared {
                            Shared::Yes(_) => Some(true),
                            Shared::No => Some(false),
                            Shared::Unclear(_) => None,
                        },
                        can_limit,
                    })
                })
                .collect::<Option<_>>()?,
            ends: window.kind,
            counted: match window
                .readings
                .first()
                .map(|reading| (reading.start, reading.days))
            {
                Some((Start::Fixed(day), 0)) => Counted::Day(Some(day)),
                Some((Start::On(anchor), days)) => Counted::From(anchor, days),
                _ => Counted::Day(None),
            },
            channel: way.map_or(Channel::Web, |way| way.channel),
            contact: party.contact.clone().unwrap_or_default(),
        };
        let again = form.file(&notice.slug, notice.revision, &text);
        let again = parse::parse(&again).ok()?;
        (again == *notice).then_some(form)
    }
}

fn kind_of(notice: &Notice, window: &DecisionWindow) -> FormKind {
    match (window.until_told, window.renews_every_months) {
        (Some(WindowKind::OpenEnded), _) if notice.sharings.len() == 7 => FormKind::Bank,
        (_, Some(_)) => FormKind::Carrier,
        _ if notice.sharings.len() == 1 => FormKind::ByHand,
        _ => FormKind::Empty,
    }
}
