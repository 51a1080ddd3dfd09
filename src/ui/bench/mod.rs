//! The matching bench of step 3: how a shop's customer list finds a person, done in front of them.
//! What is typed here lives in the draft alone, and is gone when it is cleared or the notice is left.

mod chain;
mod endings;
mod entry;
mod lines;
mod outcome;
mod tiles;

use std::fmt;

use egui::{Align, Context, Label, Layout, Ui};

use self::chain::Chain;
use super::{
    theme::{self, spacing},
    widgets::{
        button::{Button, Fold},
        columns_ui, hairline_ui,
        line_glyph::fate_words,
        rows::{fold_row_ui, section_ui},
        segments::segments_ui,
        steady_ui,
        tick::check_ui,
    },
};
use crate::{
    fonts::Icon,
    matching::{Country, Customer, Fates, Known, Line, Link, Match, NotANumber, Number, shop_list},
    notice::{AfterOptOut, Notice},
    text::Text,
};

/// What the person does at the bench.
#[derive(Default)]
pub(super) struct Draft {
    entry: entry::Draft,
    /// Until it is unticked, the person's own profile has the number, too.
    not_in_profile: bool,
    hash_is_open: bool,
    list_is_open: bool,
    endings: endings::Draft,
}

/// It may hold somebody's number.
impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Draft").finish_non_exhaustive()
    }
}

impl Draft {
    /// Forgets all of it, and what the toolkit would bring back with Undo.
    pub(super) fn leave(&mut self, ctx: &Context) {
        *self = Self::default();
        entry::forget(ctx);
    }
}

/// What is at the bench in this frame.
struct Bench<'a> {
    text: &'a Text,
    /// The names of who announces the notice and of who matches the lists.
    service: &'a str,
    network: &'a str,
    fates: Fates,
    opted_out: bool,
    in_profile: bool,
    number: Result<Number, NotANumber>,
    list: Vec<Line>,
    found: Match,
}

/// Draws the bench where the notice has one; answers with the world that was just switched to.
pub(super) fn show(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    draft: &mut Draft,
    opted_out: bool,
) -> Option<bool> {
    let mut bench = Bench::new(text, notice, draft, opted_out)?;
    ui.add_space(spacing::S24);
    hairline_ui(ui);
    ui.add_space(spacing::S8);
    head_ui(ui, &bench, draft);
    if draft.entry.is_open {
        entry::show(ui, &bench, &mut draft.entry);
        // What was typed just now stands in the boxes in the same frame.
        bench = Bench::new(text, notice, draft, opted_out)?;
    }
    ui.add_space(spacing::S4);
    let switched = switches_ui(ui, &bench, notice, draft);
    ui.add_space(spacing::S8);
    let plan = Chain::new(&bench).show(ui);
    outcome::show(ui, &bench, plan);
    ui.add_space(spacing::S8);
    steady_ui(ui, "bench_folds", |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        hairline_ui(ui);
        whole_hash_ui(ui, &bench, &mut draft.hash_is_open);
        list_ui(ui, &bench, &mut draft.list_is_open);
        endings::show(ui, &bench, &mut draft.endings);
    });
    switched
}

impl<'a> Bench<'a> {
    fn new(text: &'a Text, notice: &'a Notice, draft: &Draft, opted_out: bool) -> Option<Self> {
        let matching = notice.matching.as_ref()?;
        let fates = Fates::of(notice, matching)?;
        let own = notice.sharing(&matching.own_number)?;
        let service = notice.sharing(&matching.service_number)?;
        let number = draft.entry.number(text);
        let in_profile = !draft.not_in_profile;
        let list = shop_list(number.as_ref().ok());
        let found = match &number {
            Ok(number) => Match::find(&list, number, Known::of(&fates, opted_out, in_profile)),
            Err(_) => Match::NONE,
        };
        Some(Self {
            text,
            service: &notice.party(&service.from)?.name,
            network: &notice.party(&own.recipient)?.name,
            fates,
            opted_out,
            in_profile,
            number,
            list,
            found,
        })
    }

    /// The fate of a link; `None` where the person's profile doesn't have the number.
    fn fate(&self, link: Link) -> Option<AfterOptOut> {
        (self.in_profile || link == Link::Service).then(|| self.fates.fate(link, self.opted_out))
    }

    fn fate_words(&self, link: Link) -> String {
        match self.fate(link) {
            None => self.text.say("bench-link-missing"),
            Some(AfterOptOut::Continues) if !self.opted_out => self.text.say("bench-link-used"),
            Some(fate) => fate_words(self.text, fate),
        }
    }

    /// Words that name the two companies.
    fn say(&self, id: &str) -> String {
        let names = [
            ("network", self.network.into()),
            ("service", self.service.into()),
        ];
        self.text.say_with(id, &names)
    }
}

/// The title with the button that opens the field, what happens here, and that it is made up.
fn head_ui(ui: &mut Ui, bench: &Bench<'_>, draft: &mut Draft) {
    let text = bench.text;
    let fold = if draft.entry.is_open {
        Fold::Open
    } else {
        Fold::Shut
    };
    let words = text.say("bench-try");
    let button = Button::secondary(words).icon(Icon::Edit).low().fold(fold);
    let width = ui.available_width();
    let beside = button.width(ui, width).ceil() + 1.0;
    let mut button = Some(button);
    let mut button = |ui: &mut Ui, draft: &mut Draft| {
        if let Some(button) = button.take()
            && ui.add(button).clicked()
        {
            draft.entry.toggle();
        }
    };
    if width < theme::SMALL {
        section_ui(ui, &text.say("bench-title"));
        button(ui, draft);
    } else {
        let widths = [width - beside - spacing::S16, beside];
        columns_ui(ui, &widths, spacing::S16, |ui, column| {
            if column == 0 {
                section_ui(ui, &text.say("bench-title"));
            } else {
                ui.with_layout(Layout::top_down(Align::Max), |ui| button(ui, draft));
            }
        });
    }
    ui.scope(|ui| {
        ui.set_max_width(theme::READING_WIDTH.min(width));
        ui.add(Label::new(theme::body(bench.say("bench-intro"))).wrap());
        let made_up = theme::soft(ui, text.say("bench-made-up"));
        ui.add(Label::new(made_up).wrap());
    });
}

/// The two things that change what is found: the world, and what stands in the person's own profile.
fn switches_ui(ui: &mut Ui, bench: &Bench<'_>, notice: &Notice, draft: &mut Draft) -> Option<bool> {
    let text = bench.text;
    let worlds = [
        (false, text.say("bench-before")),
        (true, text.say("bench-after")),
    ];
    let can_choose = !notice.choices.is_empty();
    let mut switched = None;
    let mut world = |ui: &mut Ui| {
        if can_choose {
            switched = segments_ui(ui, &worlds, bench.opted_out);
        }
    };
    let profile = |ui: &mut Ui, draft: &mut Draft| {
        if check_ui(ui, bench.in_profile, &bench.say("bench-in-profile")).clicked() {
            draft.not_in_profile = bench.in_profile;
        }
    };
    let width = ui.available_width();
    if can_choose && width >= chain::WIDE {
        let half = (width - spacing::S24) / 2.0;
        columns_ui(ui, &[half, half], spacing::S24, |ui, column| {
            if column == 0 {
                world(ui);
            } else {
                ui.add_space(spacing::S4);
                profile(ui, draft);
            }
        });
    } else {
        world(ui);
        profile(ui, draft);
    }
    switched
}

/// All 64 digits, to be marked and copied.
fn whole_hash_ui(ui: &mut Ui, bench: &Bench<'_>, is_open: &mut bool) {
    let text = bench.text;
    fold_row_ui(ui, &text.say("bench-whole-hash"), "", is_open);
    if !*is_open {
        return;
    }
    ui.add_space(spacing::S8);
    if let Ok(number) = &bench.number {
        let of = text.say_with("bench-hash-of", &[("digits", number.digits().into())]);
        let of = theme::soft(ui, of);
        ui.add(Label::new(of).wrap());
        let hash = theme::body(number.hash().to_string());
        ui.add(Label::new(hash).wrap().selectable(true));
    } else {
        ui.add(Label::new(theme::body(text.say("bench-waits"))).wrap());
    }
    ui.add_space(spacing::S12);
}

/// The shop's list as it stands at the shop, and as it is handed over.
fn list_ui(ui: &mut Ui, bench: &Bench<'_>, is_open: &mut bool) {
    let text = bench.text;
    let words = text.say("bench-list");
    let count = text.say_with("bench-list-count", &[("n", bench.list.len().into())]);
    fold_row_ui(ui, &words, &count, is_open);
    if !*is_open {
        return;
    }
    ui.add_space(spacing::S8);
    for line in &bench.list {
        let beginning = [("beginning", line.hash.beginning().into())];
        let hash = text.say_with("bench-hash-beginning", &beginning);
        let number = line.number.to_string();
        let cells = [customer_words(text, line.customer), number, hash];
        let width = ui.available_width();
        if width < theme::SMALL {
            let [customer, number, hash] = cells;
            ui.add(Label::new(theme::body(customer)).wrap());
            let handed = theme::soft(
                ui,
                text.say_with(
                    "bench-list-line",
                    &[("number", number.into()), ("hash", hash.into())],
                ),
            );
            ui.add(Label::new(handed).wrap());
            ui.add_space(spacing::S8);
        } else {
            let widths = [width - 2.0 * 168.0 - 32.0, 168.0, 168.0];
            columns_ui(ui, &widths, spacing::S16, |ui, column| {
                let is_you = line.customer == Customer::You;
                let words = if is_you && column < 2 {
                    theme::strong(&cells[column])
                } else if column == 2 {
                    theme::soft(ui, &cells[column])
                } else {
                    theme::body(&cells[column])
                };
                ui.add(Label::new(words).wrap());
            });
            ui.add_space(spacing::S4);
        }
    }
    ui.add_space(spacing::S8);
}

fn customer_words(text: &Text, customer: Customer) -> String {
    match customer {
        Customer::RosesInMay => text.say("bench-customer-roses"),
        Customer::WeddingTable => text.say("bench-customer-wedding"),
        Customer::BouquetEveryFriday => text.say("bench-customer-friday"),
        Customer::FuneralWreath => text.say("bench-customer-wreath"),
        Customer::TulipsInMarch => text.say("bench-customer-tulips"),
        Customer::HerbsInPots => text.say("bench-customer-herbs"),
        Customer::BirthdayFlowers => text.say("bench-customer-birthday"),
        Customer::You => text.say("bench-customer-you"),
    }
}

/// A country as it is chosen: its name and its code.
fn country_words(text: &Text, country: Country) -> String {
    let name = match country {
        Country::UnitedKingdom => text.say("bench-country-uk"),
        Country::Germany => text.say("bench-country-de"),
        Country::UnitedStates => text.say("bench-country-us"),
        Country::Spain => text.say("bench-country-es"),
        Country::Brazil => text.say("bench-country-br"),
        Country::India => text.say("bench-country-in"),
        Country::Australia => text.say("bench-country-au"),
        Country::France => text.say("bench-country-fr"),
    };
    let named = [("country", name.into()), ("code", country.code().into())];
    text.say_with("bench-country", &named)
}
