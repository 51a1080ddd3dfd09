//! Arguments to a window, or to one of the commands that need none.

use std::{io, path::Path, process::ExitCode};

use clap::Parser as _;
use fair_notice::{
    app::{self, Start},
    catalog::{self, Catalog},
    cli::{self, Args, Command, Streams, Surroundings},
    clock::{self, Clock},
    confine, files,
    ledger::Mode,
    quiet,
    session::{Parts, network},
    settings::{self, Settings},
    text::{Text, is_right_to_left},
    view::Network,
};

fn main() -> ExitCode {
    quiet::keep();
    let args = Args::parse();
    let mut streams = Streams {
        out: &mut io::stdout().lock(),
        err: &mut io::stderr().lock(),
    };
    ExitCode::from(match files::data_dir(args.data_dir.as_deref()) {
        Ok(dir) => {
            // A folder that somebody chose may be one that they share; this one is the program's own.
            if args.data_dir.is_none() {
                files::narrow(&dir);
            }
            run(&args, &dir, &mut streams)
        }
        Err(error) => cli::no_data_dir(&error, &mut streams),
    })
}

fn run(args: &Args, dir: &Path, streams: &mut Streams<'_>) -> u8 {
    // Before anything is read, and before there is another thread.
    let confined = if args.command.is_none() {
        confine::confine_window()
    } else {
        confine::confine()
    };
    let network = network(&confined);
    let settings = Settings::load(dir);
    let language = args
        .lang
        .clone()
        .or_else(|| settings.language.clone())
        .or_else(settings::system_language);
    let text = Text::new(language.as_deref().unwrap_or("en"));
    if let Some(tag) = args.lang.as_deref().filter(|tag| is_right_to_left(tag)) {
        return cli::no_such_order(tag, &text, streams);
    }
    let own = dir.join(catalog::FOLDER);
    let catalog = || Catalog::load(Some(&own));
    match &args.command {
        None if args.about => cli::about(&text, dir, network, streams),
        None => open_window(args, dir, (settings, text, network), streams),
        Some(Command::Check(check)) => cli::check(check, streams),
        Some(Command::List(list)) => cli::list(list, &catalog(), text.tag(), streams),
        Some(Command::Verify(verify)) => cli::verify(verify, dir, streams),
        Some(Command::Tally(tally)) => cli::tally(tally, streams),
        Some(Command::Export(export)) => {
            let around = Surroundings {
                data_dir: dir,
                catalog: &catalog(),
                text: &text,
                now: Clock::System.now(),
                zone: clock::system_zone(),
                paper: settings::system_paper(),
            };
            cli::export(export, &around, streams)
        }
    }
}

/// The window's exit code where it can't open.
const NO_WINDOW: u8 = 2;

fn open_window(
    args: &Args,
    dir: &Path,
    (settings, text, network): (Settings, Text, Network),
    streams: &mut Streams<'_>,
) -> u8 {
    if !app::has_display() {
        return cli::tell_and_end(streams, &text.say("cli-no-display"), NO_WINDOW);
    }
    if let Some(library) = app::missing_library() {
        return no_window(library, &text, streams);
    }
    let mode = args.replay.then_some(Mode::Replay);
    let language = text.tag().to_owned();
    let (title, place) = (text.say("app-name"), settings.window.unwrap_or_default());
    let dir = dir.to_owned();
    let parts = move || {
        let parts = Parts::from_disk(&dir, settings, text, network)?;
        Ok(parts.with_catalog(Catalog::load(Some(&dir.join(catalog::FOLDER)))))
    };
    let start = Start {
        title,
        place,
        parts: Box::new(parts),
        notice: args.notice.clone().map(|slug| (slug, mode)),
        workshop: args.workshop,
    };
    match app::run(start) {
        Ok(()) => cli::FINE,
        // Not the window is to blame, but what was to be shown in it.
        Err(eframe::Error::AppCreation(error)) => {
            cli::tell_and_end(streams, &error.to_string(), NO_WINDOW)
        }
        Err(error) => {
            let error = match error {
                // Its own words are of templates and configurations.
                eframe::Error::NoGlutinConfigs(..) => "OpenGL".to_owned(),
                error => error.to_string(),
            };
            // The toolkit's words begin with a place in its source.
            let cause = error.rsplit(": ").next().unwrap_or_default();
            no_window(cause, &Text::new(&language), streams)
        }
    }
}

fn no_window(cause: &str, text: &Text, streams: &mut Streams<'_>) -> u8 {
    let told = [
        ("cause", cause.to_owned().into()),
        ("packages", app::LIBRARIES.join(" ").into()),
    ];
    cli::tell_and_end(streams, &text.say_with("cli-no-window", &told), NO_WINDOW)
}
