//! Nothing said by accident: a crash leaves no image of the memory behind, in which keys and words would
//! stand, and tells where it was, never what it was about.

use std::{
    io::Write as _,
    panic::{self, PanicHookInfo},
};

/// From here on. Called first of all, before anything is read.
pub fn keep() {
    no_core_dumps();
    panic::set_hook(Box::new(|info| {
        // Where there is nobody to be told, nothing is lost.
        let _ = writeln!(std::io::stderr(), "{}", told(info));
    }));
}

/// Neither the kernel nor a program for crash reports that goes by the limit (as systemd's does) keeps the
/// memory. The process stays readable for the person's own others: the desktop's portal looks at who asks
/// it for a dialog, and refuses whom it can't look at.
#[cfg(target_os = "linux")]
fn no_core_dumps() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    // Where it is refused the window opens all the same.
    let _ = setrlimit(Resource::Core, none);
}

#[cfg(not(target_os = "linux"))]
fn no_core_dumps() {}

/// The place alone: a message may quote what somebody typed.
fn told(info: &PanicHookInfo<'_>) -> String {
    let place = info.location();
    let place = place.map_or_else(String::new, |place| {
        format!(" ({}:{})", place.file(), place.line())
    });
    format!(
        "Fair Notice stopped because of an error of its own{place}. What it said was saved is saved."
    )
}
