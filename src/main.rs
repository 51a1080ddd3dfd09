//! Arguments in, the window or one of the commands out. Nothing else happens here.

use std::{
    env,
    io::{self, Write as _},
    panic,
    process::ExitCode,
    sync::{Arc, OnceLock},
};

use clap::Parser as _;
use fair_notice::{
    app,
    cli::{self, Arguments},
    clock::{self, Clock},
    dialogs::Dialogs,
    files,
    keys::Keys,
    ledger::Mode,
    random::Random,
    session::{Parts, Session},
    settings::{self, Settings},
    store::{Store, StoreError},
    text::Text,
    trouble::Trouble,
};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match &arguments.command {
        Some(_) => cli::run(&arguments, &mut io::stdout().lock(), &mut io::stderr().lock()),
        None if arguments.about => cli::about(&arguments, &mut io::stdout().lock()),
        None => open_window(&arguments),
    };
    ExitCode::from(outcome)
}

/// The window's exit code where it can't open.
const NO_WINDOW: u8 = 2;

fn open_window(arguments: &Arguments) -> u8 {
    let data_dir = files::data_dir(arguments.data_dir.as_deref());
    let settings = data_dir.as_ref().map_or_else(|_| Settings::default(), |dir| Settings::load(dir));
    let text = Text::new(&arguments.language(settings.language.as_deref()));
    if !has_display() {
        say(&text.say("cli-no-display"));
        return NO_WINDOW;
    }
    let parts = parts(arguments, data_dir, settings, Text::new(text.tag()));
    match app::run(parts, arguments.notice.clone(), arguments.replay.then_some(Mode::Replay)) {
        Ok(()) => 0,
        Err(error) => {
            say(&text.say_with("cli-no-window", &[("error", error.to_string().into())]));
            NO_WINDOW
        }
    }
}
