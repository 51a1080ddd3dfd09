//! A notice with as many parties and sharings as the picture must hold.

#![expect(clippy::unwrap_used, reason = "test helpers")]

use fair_notice::notice::{
    AfterOptOut, CanLimit, Limits, Notice, Party, Purpose, Role, Shared, Sharing, parse,
};

/// The full notice of steps 3 to 7, with other parties and sharings; the same at every run.
pub(crate) fn notice(parties: usize, sharings: usize) -> Notice {
    let mut notice = parse::parse(include_str!("steps.toml")).unwrap();
    // A small generator of its own.
    let mut seed = 7_u64;
    let mut next = |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % below
    };
    // The person is one of them, the controller another.
    notice.parties.truncate(1);
    for number in 2..parties {
        notice.parties.push(Party {
            id: format!("party-{number}"),
            name: format!("Recipient number {number}"),
            part: ["a partner", "an agency that measures", "the owner"][next(3)].to_owned(),
            role: Role::Recipient,
            contact: None,
        });
    }
    notice.purposes = (0..sharings)
        .map(|number| Purpose {
            id: format!("purpose-{number}"),
            words: format!(
                "{} {number}",
                [
                    "ads",
                    "counting how often it is used",
                    "security and fighting spam"
                ][next(3)]
            ),
            dpv: Vec::new(),
        })
        .collect();
    let claims: Vec<String> = notice.claims.iter().map(|claim| claim.id.clone()).collect();
    let data: Vec<String> = notice.data.iter().map(|data| data.id.clone()).collect();
    notice.sharings = (0..sharings)
        .map(|number| {
            let limits = Limits {
                can_limit: CanLimit::Unclear,
                after_opt_out: [
                    AfterOptOut::Continues,
                    AfterOptOut::Unclear,
                    AfterOptOut::Stops,
                ][next(3)],
            };
            // Each party has something to do with it.
            let recipient = 2 + number % (parties - 2);
            let from = if next(6) == 0 {
                2 + next(parties - 2)
            } else {
                1
            };
            let party = |number: usize| notice.parties[number - 1].id.clone();
            Sharing {
                id: format!("sharing-{number}"),
                data: data[next(data.len())].clone(),
                purpose: format!("purpose-{number}"),
                recipient: if from == recipient {
                    party(1)
                } else {
                    party(recipient)
                },
                from: party(from),
                shared: if next(5) == 0 {
                    Shared::Unclear(limits)
                } else {
                    Shared::Yes(limits)
                },
                surprising: next(4) == 0,
                claims: vec![claims[next(claims.len())].clone()],
            }
        })
        .collect();
    for choice in &mut notice.choices {
        choice.covers = vec!["purpose-0".to_owned()];
    }
    notice
}
