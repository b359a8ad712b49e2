//! One file a message, for demonstrations and for machines without a server.

use crate::mail::error::MailError;
use crate::mail::letter::Envelope;
use std::path::Path;
use tokio::fs;
use tokio::io::AsyncWriteExt;
use uuid::Uuid;

/// Writes `<key>.eml`. Whoever looks sees the whole file or none, and the same
/// key twice is the same file.
pub(super) async fn deliver(
    folder: &Path,
    key: &str,
    envelope: &Envelope,
) -> Result<(), MailError> {
    let safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if key.is_empty() || key.len() > 100 || !key.chars().all(safe) {
        return Err(MailError::Build);
    }
    let target = folder.join(format!("{key}.eml"));
    write_whole(folder, &target, &envelope.message)
        .await
        .map_err(|_| MailError::passing())
}

pub(super) async fn probe(folder: &Path) -> Result<(), MailError> {
    let trial = folder.join(format!(".probe-{}", Uuid::new_v4()));
    write_whole(folder, &trial, b"")
        .await
        .map_err(|_| MailError::passing())?;
    fs::remove_file(&trial)
        .await
        .map_err(|_| MailError::passing())
}

async fn write_whole(folder: &Path, target: &Path, bytes: &[u8]) -> std::io::Result<()> {
    fs::create_dir_all(folder).await?;
    let draft = folder.join(format!(".{}.draft", Uuid::new_v4()));
    let written = write_and_rename(&draft, target, bytes).await;
    if written.is_err() {
        // The first failure is the one worth reporting.
        fs::remove_file(&draft).await.ok();
    }
    written?;
    // The name itself must survive a power cut as well.
    fs::File::open(folder).await?.sync_all().await
}

async fn write_and_rename(draft: &Path, target: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    options.mode(0o600);
    let mut file = options.open(draft).await?;
    file.write_all(bytes).await?;
    file.sync_all().await?;
    drop(file);
    fs::rename(draft, target).await
}
