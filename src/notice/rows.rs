//! A notice's sharings grouped into rows, the same for the table, the picture and the page.
//! What is disputed or only reported is told from the claims, never stored.

use std::collections::BTreeSet;

use super::{Claim, DataCategory, Notice, Party, Purpose, Shared, Sharing, SpeakerKind};
use crate::text::Text;

/// Sharings that say the same of several data categories, as one row or one edge.
#[derive(Clone, Debug, PartialEq)]
pub struct Row<'a> {
    /// The id of its first sharing.
    pub id: &'a str,
    pub sharings: Vec<&'a Sharing>,
    pub data: Vec<&'a DataCategory>,
    pub purpose: &'a Purpose,
    pub from: &'a Party,
    pub recipient: &'a Party,
    pub shared: Shared,
    pub surprising: bool,
    pub claims: Vec<&'a Claim>,
    pub standing: RowStanding,
}

/// How well a row is backed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowStanding {
    /// The company says so itself and no source contradicts it.
    Stated,
    /// None of its claims is the company's.
    Reported,
    /// One of its claims is part of a contradiction.
    Disputed,
}

impl Row<'_> {
    /// "phone number, last use", as it stands inside a sentence.
    pub fn data_words(&self) -> String {
        let words: Vec<&str> = self.data.iter().map(|data| data.words.as_str()).collect();
        words.join(", ")
    }

    /// "Facebook: ads that fit you".
    pub fn whom_words(&self, text: &Text) -> String {
        let parts = [
            ("recipient", self.recipient.name.as_str().into()),
            ("purpose", self.purpose.words.as_str().into()),
        ];
        text.say_with("sharings-recipient", &parts)
    }
}

impl Notice {
    /// What is shared or may be, grouped, surprising rows first and then in the notice's order.
    pub fn shared_rows(&self) -> Vec<Row<'_>> {
        let mut rows = self.rows(|shared| shared != Shared::No);
        rows.sort_by_key(|row| !row.surprising);
        rows
    }

    /// What is said not to be shared, grouped, in the notice's order.
    pub fn unshared_rows(&self) -> Vec<Row<'_>> {
        self.rows(|shared| shared == Shared::No)
    }

    fn rows(&self, wanted: impl Fn(Shared) -> bool) -> Vec<Row<'_>> {
        let mut rows: Vec<Row<'_>> = Vec::new();
        for sharing in self
            .sharings
            .iter()
            .filter(|sharing| wanted(sharing.shared))
        {
            let (Some(data), Some(purpose), Some(from), Some(recipient)) = (
                self.data_category(&sharing.data),
                self.purpose(&sharing.purpose),
                self.party(&sharing.from),
                self.party(&sharing.recipient),
            ) else {
                debug_assert!(false, "a parsed notice has no dangling id");
                continue;
            };
            let claims = sharing.claims.iter().filter_map(|id| self.claim(id));
            let alike = rows.iter_mut().find(|row| {
                row.purpose.id == purpose.id
                    && row.from.id == from.id
                    && row.recipient.id == recipient.id
                    && row.shared == sharing.shared
                    && row.surprising == sharing.surprising
                    && self.standing_of(&sharing.claims) == row.standing
            });
            if let Some(row) = alike {
                row.sharings.push(sharing);
                row.data.push(data);
                for claim in claims {
                    if !row.claims.contains(&claim) {
                        row.claims.push(claim);
                    }
                }
            } else {
                rows.push(Row {
                    id: &sharing.id,
                    sharings: vec![sharing],
                    data: vec![data],
                    purpose,
                    from,
                    recipient,
                    shared: sharing.shared,
                    surprising: sharing.surprising,
                    claims: claims.collect(),
                    standing: self.standing_of(&sharing.claims),
                });
            }
        }
        rows
    }

    /// Whether claims are stated by the company, only reported, or disputed.
    pub fn standing_of(&self, claims: &[String]) -> RowStanding {
        let disputed: BTreeSet<&String> = self
            .contradictions
            .iter()
            .flat_map(|c| &c.sides)
            .flat_map(|side| &side.claims)
            .collect();
        if claims.iter().any(|id| disputed.contains(id)) {
            RowStanding::Disputed
        } else if claims
            .iter()
            .filter_map(|id| self.claim(id))
            .any(|claim| claim.kind == SpeakerKind::Company)
        {
            RowStanding::Stated
        } else {
            RowStanding::Reported
        }
    }
}
