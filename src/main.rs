//! Arguments to a window, or to one of the commands that need none.

use std::{io, process::ExitCode};

use clap::Parser as _;
use fair_notice::{
    catalog::Catalog,
    cli::{self, Args, Command, Streams},
};

fn main() -> ExitCode {
    let args = Args::parse();
    let mut streams = Streams {
        out: &mut io::stdout().lock(),
        err: &mut io::stderr().lock(),
    };
    let code = match &args.command {
        None => cli::FINE,
        Some(Command::Check(check)) => cli::check(check, &mut streams),
        Some(Command::List(list)) => {
            let own = args.data_dir.as_ref().map(|folder| folder.join("notices"));
            let catalog = Catalog::load(own.as_deref());
            let lang = args.lang.as_deref().unwrap_or("en");
            cli::list(list, &catalog, lang, &mut streams)
        }
    };
    ExitCode::from(code)
}
