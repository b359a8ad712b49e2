//! Python's mail library and its SMTP server.

pub use crate::venv::succeed;
use serde_json::Value;
use std::path::PathBuf;

/// The interpreter with aiosmtpd.
pub fn python() -> PathBuf {
    crate::venv::python("aiosmtpd", "aiosmtpd")
}

/// A message taken apart by Python's mail library.
pub fn read_message(message: &[u8]) -> Value {
    crate::venv::judged(&python(), "tests/mail/read_message.py", message)
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
