//! Does the kernel refuse the network once it is asked to, to this process and to what it starts?

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "test helpers")]

use std::{
    env,
    io::ErrorKind,
    net::{Ipv6Addr, TcpListener, UdpSocket},
    os::unix::net::UnixStream,
    process::Command,
    thread,
};

use fair_notice::confine;

/// Set for the child that tries a socket of its own.
const CHILD: &str = "FAIR_NOTICE_TEST_CHILD";

/// In a thread of its own, so that other tests keep their sockets.
fn confined<T: Send>(act: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        scope
            .spawn(|| {
                confine::confine().unwrap();
                act()
            })
            .join()
            .unwrap()
    })
}

fn is_refused() -> bool {
    TcpListener::bind("127.0.0.1:0").is_err_and(|error| error.kind() == ErrorKind::PermissionDenied)
}

#[test]
fn internet_sockets_are_refused_and_local_ones_are_not() {
    assert!(
        TcpListener::bind("127.0.0.1:0").is_ok(),
        "before it is asked"
    );
    confined(|| {
        assert!(is_refused());
        let udp = UdpSocket::bind((Ipv6Addr::LOCALHOST, 0)).unwrap_err();
        assert_eq!(udp.kind(), ErrorKind::PermissionDenied);
        assert!(UnixStream::pair().is_ok());
        let of_a_thread = thread::scope(|scope| scope.spawn(is_refused).join().unwrap());
        assert!(of_a_thread, "threads that are started later, too");
    });
}

#[test]
fn what_is_started_from_here_is_refused_too() {
    let child = || {
        let mut child = Command::new(env::current_exe().unwrap());
        child.args(["--exact", "as_a_child", "--nocapture"]);
        child.env(CHILD, "1").output().unwrap()
    };
    let said = |output: std::process::Output| {
        let out = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{out}");
        out
    };
    assert!(said(child()).contains("allowed"));
    assert!(said(confined(child)).contains("refused"));
}

/// What the child does; nothing where it isn't one.
#[test]
#[expect(clippy::print_stdout, reason = "its parent reads it")]
fn as_a_child() {
    if env::var_os(CHILD).is_some() {
        println!("{}", if is_refused() { "refused" } else { "allowed" });
    }
}
