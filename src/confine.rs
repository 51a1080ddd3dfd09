//! No network: on Linux the kernel itself refuses this program, and whatever it starts, every socket but
//! local ones. Once asked for it can't be taken back.
//!
//! The filter answers `EPERM` to `socket` and `socketpair` of any family but `AF_UNIX`, to
//! `io_uring_setup`, which could make sockets past it, and to every call of another architecture's
//! table, x32's among them, where the numbers mean something else (seccomp(2), *Caveats*).

use std::env;

/// Why the kernel does not refuse it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotConfined {
    /// The window itself is drawn over such a socket: `DISPLAY=localhost:10.0`.
    #[error("the display is reached over TCP")]
    TcpDisplay,
    /// Older than Linux 3.17, or built without seccomp.
    #[error("the kernel takes no filter: {0}")]
    Kernel(String),
    /// Not Linux, or a processor that there is no filter for.
    #[error("there is no filter for this system")]
    System,
}

/// Refuses this process the network from here on. Called before any thread is started, since only the
/// calling one and those it starts are held to it.
pub fn confine() -> Result<(), NotConfined> {
    filter::apply()
}

/// The same for a process that opens a window: a display that is reached over TCP needs a socket.
pub fn confine_window() -> Result<(), NotConfined> {
    let set = |name| env::var(name).ok().filter(|value| !value.is_empty());
    if set("WAYLAND_DISPLAY").is_none() && set("DISPLAY").is_some_and(|display| is_tcp(&display)) {
        return Err(NotConfined::TcpDisplay);
    }
    confine()
}

/// Whether an X display is reached over TCP: anything before the colon but `unix` names a host (X(7)).
fn is_tcp(display: &str) -> bool {
    let host = display.rsplit_once(':').map_or("", |(host, _)| host);
    // A path is that of a local socket, as macOS's X11 has it.
    !matches!(host, "" | "unix" | "unix/") && !host.starts_with('/')
}

#[cfg(all(
    target_os = "linux",
    any(
        target_arch = "x86_64",
        target_arch = "aarch64",
        target_arch = "riscv64"
    )
))]
mod filter {
    use seccompiler::sock_filter;

    use crate::confine::NotConfined;

    /// `AUDIT_ARCH_…` of `linux/audit.h`: the machine's number, 64 bits, little-endian.
    #[cfg(target_arch = "x86_64")]
    const ARCH: u32 = 0xC000_003E;
    #[cfg(target_arch = "aarch64")]
    const ARCH: u32 = 0xC000_00B7;
    #[cfg(target_arch = "riscv64")]
    const ARCH: u32 = 0xC000_00F3;

    /// Places in `struct seccomp_data`; of an argument the low half, which is all of an `int`.
    const NUMBER_AT: u32 = 0;
    const ARCH_AT: u32 = 4;
    const FIRST_ARGUMENT_AT: u32 = 16;
    /// x32's calls have this bit in their number, and x86-64's architecture.
    const X32: u32 = 0x4000_0000;

    const LOAD: u32 = libc::BPF_LD | libc::BPF_W | libc::BPF_ABS;
    const IF_EQUAL: u32 = libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K;
    const IF_AT_LEAST: u32 = libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K;
    const ANSWER: u32 = libc::BPF_RET | libc::BPF_K;

    pub(super) fn apply() -> Result<(), NotConfined> {
        seccompiler::apply_filter(&program())
            .map_err(|error| NotConfined::Kernel(error.to_string()))
    }

    fn program() -> Vec<sock_filter> {
        let refuse = step(ANSWER, libc::SECCOMP_RET_ERRNO | number(libc::EPERM.into()));
        let allow = step(ANSWER, libc::SECCOMP_RET_ALLOW);
        vec![
            step(LOAD, ARCH_AT),
            branch(IF_EQUAL, ARCH, 1, 0),
            refuse.clone(),
            step(LOAD, NUMBER_AT),
            branch(IF_AT_LEAST, X32, 0, 1),
            refuse.clone(),
            branch(IF_EQUAL, number(libc::SYS_io_uring_setup), 0, 1),
            refuse.clone(),
            branch(IF_EQUAL, number(libc::SYS_socket), 2, 0),
            branch(IF_EQUAL, number(libc::SYS_socketpair), 1, 0),
            allow.clone(),
            step(LOAD, FIRST_ARGUMENT_AT),
            branch(IF_EQUAL, number(libc::AF_UNIX.into()), 0, 1),
            allow,
            refuse,
        ]
    }

    fn step(code: u32, k: u32) -> sock_filter {
        branch(code, k, 0, 0)
    }

    /// Goes over so many steps where it holds, and over so many where it doesn't.
    fn branch(code: u32, k: u32, jt: u8, jf: u8) -> sock_filter {
        let code = u16::try_from(code).unwrap_or_default();
        sock_filter { code, jt, jf, k }
    }

    /// The kernel's numbers are small and not negative.
    fn number(number: libc::c_long) -> u32 {
        u32::try_from(number).unwrap_or(u32::MAX)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        /// What the program answers, as the kernel would run it.
        fn answer(arch: u32, call: libc::c_long, first_argument: i32) -> u32 {
            let program = program();
            let (mut at, mut loaded) = (0, 0);
            loop {
                let it = &program[at];
                at += 1;
                match u32::from(it.code) {
                    LOAD => {
                        loaded = match it.k {
                            NUMBER_AT => number(call),
                            ARCH_AT => arch,
                            _ => first_argument.cast_unsigned(),
                        }
                    }
                    ANSWER => return it.k,
                    IF_EQUAL => at += usize::from(if loaded == it.k { it.jt } else { it.jf }),
                    _ => at += usize::from(if loaded >= it.k { it.jt } else { it.jf }),
                }
            }
        }

        #[test]
        fn only_local_sockets_of_this_architecture_are_allowed() {
            let refused = libc::SECCOMP_RET_ERRNO | 1;
            let check = |arch, call, argument, allowed| {
                let answer = answer(arch, call, argument);
                let expected = if allowed {
                    libc::SECCOMP_RET_ALLOW
                } else {
                    refused
                };
                assert_eq!(answer, expected, "{arch:x} {call} {argument}");
            };
            for family in 0..64 {
                check(ARCH, libc::SYS_socket, family, family == libc::AF_UNIX);
                check(ARCH, libc::SYS_socketpair, family, family == libc::AF_UNIX);
            }
            check(ARCH, libc::SYS_socket, -1, false);
            check(ARCH, libc::SYS_io_uring_setup, libc::AF_UNIX, false);
            for call in [
                libc::SYS_read,
                libc::SYS_openat,
                libc::SYS_connect,
                libc::SYS_futex,
            ] {
                check(ARCH, call, libc::AF_INET, true);
                // Another table, and x32's bit.
                check(0x4000_0003, call, libc::AF_UNIX, false);
                check(ARCH, call | 0x4000_0000, libc::AF_UNIX, false);
            }
        }
    }
}

#[cfg(not(all(
    target_os = "linux",
    any(
        target_arch = "x86_64",
        target_arch = "aarch64",
        target_arch = "riscv64"
    )
)))]
mod filter {
    use crate::confine::NotConfined;

    pub(super) fn apply() -> Result<(), NotConfined> {
        Err(NotConfined::System)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_display_with_a_host_is_reached_over_tcp() {
        for (display, tcp) in [
            (":0", false),
            (":0.0", false),
            ("unix:0", false),
            ("unix/:0", false),
            ("/private/tmp/launch/org.xquartz:0", false),
            ("localhost:10.0", true),
            ("192.0.2.7:0", true),
            ("tcp/desk:1", true),
            ("::1:0", true),
            ("", false),
        ] {
            assert_eq!(is_tcp(display), tcp, "{display}");
        }
    }
}
