//! What the public may send beside words.

use super::SettingsError;
use serde::{Deserialize, Serialize};

/// What the public may send beside words.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Intake {
    /// Pictures that come with a tip.
    pub attachments: Attachments,
}

/// Pictures that come with a tip. A picture may itself be illegal material, so
/// they are off unless the operator is prepared for that.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attachments {
    /// Whether tips may have pictures.
    pub enabled: bool,
    /// The most pictures of one tip, 1 to 10.
    pub max_files: usize,
    /// The most bytes of one picture.
    pub max_bytes: usize,
    /// The most pictures, of everybody together, whose tips were not sent yet.
    pub max_waiting: usize,
}

/// What the desk can open; a larger picture would be taken for nothing.
const MOST_PICTURE_BYTES: usize = 25 * 1024 * 1024;

impl Intake {
    pub(super) fn validate(&self) -> Result<(), SettingsError> {
        let pictures = &self.attachments;
        let files = (1..=10).contains(&pictures.max_files);
        let bytes = (1..=MOST_PICTURE_BYTES).contains(&pictures.max_bytes);
        if files && bytes {
            return Ok(());
        }
        Err(SettingsError::Wrong {
            key: "intake.attachments",
            why: "max_files 1 to 10, max_bytes 1 to 26214400",
        })
    }
}
