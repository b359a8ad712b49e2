//! Bytes under the name of their content.
//!
//! A name is the SHA-256 of the bytes: the same bytes are kept once, and bytes
//! that rotted on the disk are noticed when they are read. What must be secret
//! is sealed before it comes here.

use std::fmt;
use std::fs::FileTimes;
use std::path::{Path as FilePath, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use futures_util::TryStreamExt;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use object_store::{ObjectStore, ObjectStoreExt};
use sha2::{Digest, Sha256};

/// Where bytes lie. Cheap to clone.
///
/// An S3 bucket needs only another constructor and object_store's `aws` feature.
#[derive(Debug, Clone)]
pub struct Blobs {
    store: Arc<dyn ObjectStore>,
    folder: PathBuf,
    times: Times,
}

/// What the files tell of when they were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Times {
    /// The moment.
    Exact,
    /// The hour. Change and birth times belong to the file system, and stay.
    Hour,
}

/// The folder of the quarantine.
const QUARANTINE: &str = "quarantine";

/// Why bytes could not be kept or found.
#[derive(Debug, thiserror::Error)]
pub enum BlobError {
    /// Nothing lies under this name.
    #[error("no content named {0}")]
    Missing(ContentName),
    /// What lies there is not what was put there.
    #[error("the content named {0} is damaged")]
    Damaged(ContentName),
    /// Not the SHA-256 of anything, in small hexadecimal digits.
    #[error("not a content name")]
    BadName,
    /// The folder cannot be made.
    #[error("cannot use the folder for contents")]
    Folder(#[source] std::io::Error),
    /// The disk or the bucket refused.
    #[error("the store of contents failed")]
    Store(#[from] object_store::Error),
}

/// The SHA-256 of some bytes, 64 small hexadecimal digits.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ContentName(String);

/// The name these bytes have.
pub fn content_name(bytes: &[u8]) -> ContentName {
    ContentName(data_encoding::HEXLOWER.encode(&Sha256::digest(bytes)))
}

impl ContentName {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A folder for each first two digits keeps folders small.
    fn path(&self) -> Path {
        Path::from_iter([&self.0[..2], &self.0])
    }
}

impl FromStr for ContentName {
    type Err = BlobError;

    fn from_str(text: &str) -> Result<Self, BlobError> {
        let is_digit = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        if text.len() == 64 && text.bytes().all(is_digit) {
            Ok(Self(text.to_owned()))
        } else {
            Err(BlobError::BadName)
        }
    }
}

impl fmt::Display for ContentName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for ContentName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Blobs {
    /// A folder on this machine, made if it is missing.
    pub fn folder(path: impl AsRef<FilePath>) -> Result<Self, BlobError> {
        std::fs::create_dir_all(&path).map_err(BlobError::Folder)?;
        // Without fsync a receipt could be shown for an attachment that a
        // power cut then takes; object_store does it only when asked.
        let folder = LocalFileSystem::new_with_prefix(&path)?.with_fsync(true);
        Ok(Self {
            store: Arc::new(folder),
            folder: path.as_ref().to_owned(),
            times: Times::Exact,
        })
    }

    /// A part of the same place for what came from strangers and was not looked
    /// at. Its names are found through it alone, never through the whole.
    pub fn quarantine(&self) -> Self {
        Self {
            store: Arc::new(PrefixStore::new(self.store.clone(), QUARANTINE)),
            folder: self.folder.join(QUARANTINE),
            times: Times::Hour,
        }
    }

    /// Keeps bytes. When this returns they survive a power cut.
    pub async fn put(&self, bytes: Vec<u8>) -> Result<ContentName, BlobError> {
        let name = content_name(&bytes);
        // Written again if already there: that heals a damaged file.
        self.store.put(&name.path(), bytes.into()).await?;
        if self.times == Times::Hour {
            self.blur(&name).map_err(BlobError::Folder)?;
        }
        Ok(name)
    }

    /// Sets the times of a file, and of the folders that its writing touched, to the
    /// start of their hour: nothing finer is known of when a tip came.
    fn blur(&self, name: &ContentName) -> std::io::Result<()> {
        let folder = self.folder.join(&name.as_str()[..2]);
        for path in [&folder.join(name.as_str()), &folder, &self.folder] {
            let file = std::fs::File::open(path)?;
            let written = file.metadata()?.modified()?;
            let since = written.duration_since(UNIX_EPOCH).unwrap_or_default();
            let hour = UNIX_EPOCH + Duration::from_secs(since.as_secs() / 3600 * 3600);
            let times = FileTimes::new().set_accessed(hour).set_modified(hour);
            file.set_times(times)?;
        }
        Ok(())
    }

    /// The bytes of that name, unharmed.
    pub async fn get(&self, name: &ContentName) -> Result<Bytes, BlobError> {
        let bytes = match self.store.get(&name.path()).await {
            Ok(found) => found.bytes().await?,
            Err(object_store::Error::NotFound { .. }) => {
                return Err(BlobError::Missing(name.clone()));
            }
            Err(error) => return Err(error.into()),
        };
        if content_name(&bytes) != *name {
            return Err(BlobError::Damaged(name.clone()));
        }
        Ok(bytes)
    }

    /// Removes bytes; that they are already gone is no error.
    pub async fn delete(&self, name: &ContentName) -> Result<(), BlobError> {
        match self.store.delete(&name.path()).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Every name, in no order. Files that are no contents are passed over, and so
    /// is what lies in quarantine.
    pub async fn list(&self) -> Result<Vec<ContentName>, BlobError> {
        let found = self.store.list(None).map_ok(|meta| meta.location);
        let apart = Path::from(QUARANTINE);
        let names = found.try_filter_map(|path| {
            let named = !path.prefix_matches(&apart);
            async move { Ok(named.then_some(path)) }
        });
        let names = names.try_filter_map(|path| async move {
            Ok(path.filename().and_then(|name| name.parse().ok()))
        });
        Ok(names.try_collect().await?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fresh() -> (tempfile::TempDir, Blobs) {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::folder(folder.path().join("made/here")).unwrap();
        (folder, blobs)
    }

    #[test]
    fn names_are_sha256() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(content_name(b"").to_string(), empty);
        assert_eq!(empty.parse::<ContentName>().unwrap(), content_name(b""));
        for bad in [
            "",
            "abc",
            "../../etc/passwd",
            &empty.to_uppercase(),
            &format!("{empty}0"),
        ] {
            assert!(
                matches!(bad.parse::<ContentName>(), Err(BlobError::BadName)),
                "{bad}"
            );
        }
    }

    #[tokio::test]
    async fn what_was_put_comes_back_until_deleted() {
        let (_folder, blobs) = fresh();
        let name = blobs.put(b"one".to_vec()).await.unwrap();
        assert_eq!(blobs.put(b"one".to_vec()).await.unwrap(), name);
        let other = blobs.put(vec![]).await.unwrap();
        assert_eq!(&blobs.get(&name).await.unwrap()[..], b"one");
        assert!(blobs.get(&other).await.unwrap().is_empty());

        let mut names = blobs.list().await.unwrap();
        names.sort();
        let mut expected = [name.clone(), other];
        expected.sort();
        assert_eq!(names, expected);

        blobs.delete(&name).await.unwrap();
        blobs.delete(&name).await.unwrap();
        assert!(matches!(blobs.get(&name).await, Err(BlobError::Missing(gone)) if gone == name));
        assert_eq!(blobs.list().await.unwrap().len(), 1);
    }

    #[tokio::test]
    async fn what_lies_in_quarantine_is_found_there_alone() {
        let (_folder, blobs) = fresh();
        let apart = blobs.quarantine();
        let name = apart.put(b"from a stranger".to_vec()).await.unwrap();
        assert!(matches!(blobs.get(&name).await, Err(BlobError::Missing(_))));
        assert!(blobs.list().await.unwrap().is_empty());
        assert_eq!(apart.list().await.unwrap(), std::slice::from_ref(&name));
        assert_eq!(&apart.get(&name).await.unwrap()[..], b"from a stranger");
        blobs.delete(&name).await.unwrap();
        assert!(apart.get(&name).await.is_ok());
    }

    #[tokio::test]
    async fn files_in_quarantine_tell_the_hour_and_nothing_finer() {
        let (folder, blobs) = fresh();
        let name = blobs.quarantine().put(b"kept".to_vec()).await.unwrap();
        let root = folder.path().join("made/here/quarantine");
        let inner = root.join(&name.as_str()[..2]);
        for path in [&inner.join(name.as_str()), &inner, &root] {
            let time = std::fs::metadata(path).unwrap().modified().unwrap();
            let since = time.duration_since(UNIX_EPOCH).unwrap();
            assert_eq!(since.as_nanos() % 3_600_000_000_000, 0, "{path:?}");
        }
    }

    #[tokio::test]
    async fn another_start_finds_the_same() {
        let (folder, blobs) = fresh();
        let name = blobs.put(b"kept".to_vec()).await.unwrap();
        drop(blobs);
        let again = Blobs::folder(folder.path().join("made/here")).unwrap();
        assert_eq!(&again.get(&name).await.unwrap()[..], b"kept");
    }

    #[tokio::test]
    async fn damage_is_noticed_and_healed_by_putting_again() {
        let (folder, blobs) = fresh();
        let name = blobs.put(b"kept".to_vec()).await.unwrap();
        let digits = name.as_str();
        let file = folder
            .path()
            .join("made/here")
            .join(&digits[..2])
            .join(digits);
        std::fs::write(&file, b"rot").unwrap();
        assert!(matches!(blobs.get(&name).await, Err(BlobError::Damaged(_))));
        blobs.put(b"kept".to_vec()).await.unwrap();
        assert!(blobs.get(&name).await.is_ok());
    }

    #[tokio::test]
    async fn foreign_files_are_passed_over_and_a_file_is_no_folder() {
        let (folder, blobs) = fresh();
        std::fs::write(folder.path().join("made/here/readme"), b"x").unwrap();
        assert!(blobs.list().await.unwrap().is_empty());
        let file = folder.path().join("made/here/readme");
        assert!(matches!(Blobs::folder(file), Err(BlobError::Folder(_))));
    }
}
