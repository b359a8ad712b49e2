//! The Python environment of tools we check ourselves against, made on first use.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The interpreter of `TAO_VENV`, by default `target/venv`, with a module in it.
pub fn python(module: &str, package: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let venv = std::env::var_os("TAO_VENV").map_or_else(|| root.join("target/venv"), PathBuf::from);
    fs::create_dir_all(&venv).unwrap();
    // Several test processes may be the first at once.
    let lock = File::create(venv.join(".lock")).unwrap();
    lock.lock().unwrap();
    let python = venv.join("bin/python");
    let import = format!("import {module}");
    let has = |code: &str| {
        Command::new(&python)
            .args(["-c", code])
            .output()
            .is_ok_and(|o| o.status.success())
    };
    if !has("") {
        succeed(Command::new("python3").args(["-m", "venv"]).arg(&venv));
    }
    if !has(&import) {
        succeed(Command::new(&python).args(["-m", "pip", "install", "-q", package]));
        assert!(has(&import), "{package} is missing in {}", venv.display());
    }
    python
}

/// Runs a tool and returns what it wrote; a tool that is missing or fails fails
/// the test.
pub fn succeed(command: &mut Command) -> Vec<u8> {
    let output = command
        .output()
        .unwrap_or_else(|why| panic!("{command:?}: {why}"));
    let (said, errors) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{command:?}: {said}{errors}");
    output.stdout
}

/// What a script of ours makes of a file, as JSON.
pub fn judged(python: &Path, script: &str, file: &[u8]) -> serde_json::Value {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    fs::write(&path, file).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join(script);
    let json = succeed(Command::new(python).arg(script).arg(&path));
    serde_json::from_slice(&json).unwrap()
}
