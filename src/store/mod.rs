//! Every SQL statement, one file an aggregate; SQLite and PostgreSQL behind one
//! connection type.
//!
//! A use case asks for [`Store::read`] or [`Store::write`] and gets a [`Db`] for
//! as long as its closure runs. A write is one transaction: it is kept when the
//! closure returns `Ok`, undone when it returns `Err`.

mod connection;
mod migrate;
mod schema;
mod types;
mod writer;

pub mod announced;
pub mod attachments;
pub mod audit;
pub mod desks;
pub mod figures;
pub mod gallery;
pub mod leads;
pub mod messages;
pub mod meta;
pub mod objects;
pub mod outbox;
pub mod pictures;
pub mod queue;
pub mod series;
pub mod sessions;
pub mod staff;
pub mod tips;
pub mod units;

pub use connection::{Db, Place};
pub use migrate::{Schema, migrate, schema};

use diesel::r2d2::Pool;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use std::panic::{AssertUnwindSafe, catch_unwind};
use tokio::sync::oneshot;
use writer::{Job, Verdict, Writer};

/// What can go wrong below every use case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Neither `sqlite:path` nor `postgres://…`, or its folder cannot be made.
    #[error("the database address is not usable")]
    Address,
    /// The database does not answer.
    #[error("the database cannot be reached: {0}")]
    Unreachable(String),
    /// No connection became free in time.
    #[error("the database is busy")]
    Busy,
    /// The row is not there (any more).
    #[error("no such row")]
    Missing,
    /// Something with this name exists already.
    #[error("a row like this exists already")]
    Exists,
    /// Somebody else changed the row in the meantime.
    #[error("the row was changed by somebody else")]
    Changed,
    /// A stored value is not one this program writes.
    #[error("a stored value cannot be read: {0}")]
    Unreadable(String),
    /// Made by a newer program.
    #[error("the database was made by a newer program (migration {0})")]
    Newer(String),
    /// A migration could not be read or applied.
    #[error("the database could not be migrated")]
    Migration,
    /// Anything else.
    #[error("database: {0}")]
    Database(String),
}

impl From<DieselError> for StoreError {
    fn from(error: DieselError) -> Self {
        match error {
            DieselError::NotFound => Self::Missing,
            DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, _) => Self::Exists,
            DieselError::DeserializationError(why) => Self::Unreadable(why.to_string()),
            // A statement's text is ours; its values are never part of the message.
            DieselError::DatabaseError(kind, _) => Self::Database(format!("{kind:?}")),
            other => Self::Database(other.to_string()),
        }
    }
}

impl From<diesel::ConnectionError> for StoreError {
    fn from(error: diesel::ConnectionError) -> Self {
        Self::Unreachable(
            error
                .to_string()
                .lines()
                .next()
                .unwrap_or_default()
                .to_owned(),
        )
    }
}

/// `Ok` if exactly one row was touched, [`StoreError::Changed`] otherwise: how a
/// conditional update tells that somebody was faster.
pub(crate) fn exactly_one(touched: usize) -> Result<(), StoreError> {
    if touched == 1 {
        Ok(())
    } else {
        Err(StoreError::Changed)
    }
}

/// The database, open.
#[derive(Clone)]
pub struct Store {
    readers: Pool<Place>,
    writer: Option<Writer>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store")
    }
}

impl Store {
    /// Opens a database whose schema is exactly this program's.
    ///
    /// # Errors
    /// [`StoreError::Newer`] or [`StoreError::Migration`] if it is not.
    pub fn open(place: &Place, connections: u32) -> Result<Self, StoreError> {
        match schema(place)? {
            Schema::Current => {}
            Schema::Behind(_) => return Err(StoreError::Migration),
            Schema::Newer(version) => return Err(StoreError::Newer(version)),
        }
        let readers = Pool::builder()
            .max_size(connections.max(1))
            .min_idle(Some(1))
            .test_on_check_out(!place.is_sqlite())
            .connection_timeout(std::time::Duration::from_secs(10))
            .build(place.clone())
            .map_err(|why| StoreError::Unreachable(why.to_string()))?;
        let writer = if place.is_sqlite() {
            Some(Writer::start(place)?)
        } else {
            None
        };
        Ok(Self { readers, writer })
    }

    /// Reads, outside any transaction.
    ///
    /// # Errors
    /// What the closure returns, or the store's own.
    pub async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: FnOnce(&mut Db) -> Result<T, E> + Send + 'static,
    {
        let readers = self.readers.clone();
        let done = tokio::task::spawn_blocking(move || {
            let mut db = readers.get().map_err(|_| StoreError::Busy)?;
            work(&mut db)
        });
        done.await.unwrap_or_else(|_| Err(StoreError::Busy.into()))
    }

    /// Writes, in one transaction that is kept only if the closure returns `Ok`.
    ///
    /// # Errors
    /// What the closure returns, or the store's own if the commit failed.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: FnOnce(&mut Db) -> Result<T, E> + Send + 'static,
    {
        match &self.writer {
            Some(writer) => {
                let (answer, heard) = oneshot::channel();
                writer.submit(Box::new(Task {
                    work: Some(work),
                    result: None,
                    answer,
                }));
                heard.await.unwrap_or_else(|_| Err(StoreError::Busy.into()))
            }
            None => {
                let pool = self.readers.clone();
                let done = tokio::task::spawn_blocking(move || {
                    let mut db = pool.get().map_err(|_| StoreError::Busy)?;
                    in_transaction(&mut db, work)
                });
                done.await.unwrap_or_else(|_| Err(StoreError::Busy.into()))
            }
        }
    }
}

fn in_transaction<T, E, F>(db: &mut Db, work: F) -> Result<T, E>
where
    E: From<StoreError>,
    F: FnOnce(&mut Db) -> Result<T, E>,
{
    db.begin()?;
    match catch_unwind(AssertUnwindSafe(|| work(db))) {
        Ok(Ok(value)) => match db.commit() {
            Ok(()) => Ok(value),
            Err(problem) => {
                db.roll_back();
                Err(problem.into())
            }
        },
        Ok(Err(refusal)) => {
            db.roll_back();
            Err(refusal)
        }
        Err(_) => {
            db.roll_back();
            Err(StoreError::Database("a use case panicked".into()).into())
        }
    }
}

struct Task<T, E, F> {
    work: Option<F>,
    result: Option<Result<T, E>>,
    answer: oneshot::Sender<Result<T, E>>,
}

impl<T, E, F> Job for Task<T, E, F>
where
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
    F: FnOnce(&mut Db) -> Result<T, E> + Send + 'static,
{
    fn run(&mut self, db: &mut Db) -> Verdict {
        let Some(work) = self.work.take() else {
            return Verdict::Discard;
        };
        let result = catch_unwind(AssertUnwindSafe(|| work(db)))
            .unwrap_or_else(|_| Err(StoreError::Database("a use case panicked".into()).into()));
        let verdict = if result.is_ok() {
            Verdict::Keep
        } else {
            Verdict::Discard
        };
        self.result = Some(result);
        verdict
    }

    fn finish(self: Box<Self>, committed: Result<(), StoreError>) {
        let result = match (self.result, committed) {
            (Some(Err(refusal)), _) => Err(refusal),
            (Some(Ok(value)), Ok(())) => Ok(value),
            (_, Err(problem)) => Err(problem.into()),
            (None, Ok(())) => Err(StoreError::Busy.into()),
        };
        // Nobody listening any more is no reason to undo what was done.
        let _ = self.answer.send(result);
    }
}
