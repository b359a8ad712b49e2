//! The Python environment with aiosmtpd, made on first use.

use serde_json::Value;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The interpreter of `TAO_VENV`, by default `target/venv`.
pub fn python() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let venv = std::env::var_os("TAO_VENV").map_or_else(|| root.join("target/venv"), PathBuf::from);
    fs::create_dir_all(&venv).unwrap();
    // Several test processes may be the first at once.
    let lock = File::create(venv.join(".lock")).unwrap();
    lock.lock().unwrap();
    let python = venv.join("bin/python");
    let ready = |python: &Path| {
        Command::new(python)
            .args(["-c", "import aiosmtpd"])
            .output()
            .is_ok_and(|o| o.status.success())
    };
    if !ready(&python) {
        succeed(Command::new("python3").args(["-m", "venv"]).arg(&venv));
        succeed(Command::new(&python).args(["-m", "pip", "install", "-q", "aiosmtpd"]));
        assert!(ready(&python), "aiosmtpd is missing in {}", venv.display());
    }
    python
}

/// A message taken apart by Python's mail library.
pub fn read_message(message: &[u8]) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("message.eml");
    fs::write(&file, message).unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/mail/read_message.py");
    let json = succeed(Command::new(python()).arg(script).arg(&file));
    serde_json::from_slice(&json).unwrap()
}

/// The one header of that name.
pub fn header<'a>(message: &'a Value, name: &str) -> &'a str {
    let all = message["headers"].as_array().unwrap();
    let found: Vec<_> = all
        .iter()
        .filter(|h| h[0].as_str().unwrap().eq_ignore_ascii_case(name))
        .collect();
    assert_eq!(found.len(), 1, "{name} in {all:?}");
    found[0][1].as_str().unwrap()
}

/// Runs a tool and returns what it wrote; a tool that is missing or fails fails
/// the test.
pub fn succeed(command: &mut Command) -> Vec<u8> {
    let output = command
        .output()
        .unwrap_or_else(|why| panic!("{command:?}: {why}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {errors}");
    output.stdout
}
