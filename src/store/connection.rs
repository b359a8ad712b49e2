//! One connection type over two databases.

use super::StoreError;
use diesel::connection::SimpleConnection;
use diesel::r2d2::ManageConnection;
use diesel::{Connection, PgConnection, SqliteConnection};
use std::path::Path;

/// A connection to whichever database the operator chose. Use cases pass it
/// along and never look inside.
#[derive(diesel::MultiConnection)]
pub enum Db {
    /// PostgreSQL 14 or later.
    Postgres(PgConnection),
    /// SQLite in WAL mode with full synchronisation.
    Sqlite(SqliteConnection),
}

pub(super) type DbBackend = <Db as Connection>::Backend;

/// Where the database is.
#[derive(Debug, Clone)]
pub enum Place {
    /// A PostgreSQL address, as libpq reads it.
    Postgres(String),
    /// A file.
    Sqlite(String),
}

impl Place {
    /// Reads `sqlite:path` or `postgres://…`.
    pub fn parse(url: &str) -> Result<Self, StoreError> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            Ok(Self::Sqlite(path.trim_start_matches("//").to_owned()))
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            Ok(Self::Postgres(url.to_owned()))
        } else {
            Err(StoreError::Address)
        }
    }

    /// Opens one connection; creates the folder of a SQLite file.
    pub fn connect(&self) -> Result<Db, StoreError> {
        match self {
            Self::Postgres(url) => Ok(Db::Postgres(PgConnection::establish(url)?)),
            Self::Sqlite(path) => {
                if let Some(folder) = Path::new(path).parent() {
                    std::fs::create_dir_all(folder).map_err(|_| StoreError::Address)?;
                }
                let mut connection = SqliteConnection::establish(path)?;
                // busy_timeout first: switching to WAL may itself have to wait.
                connection.batch_execute(
                    "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; \
                     PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
                     PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; \
                     PRAGMA cache_size = -16000;",
                )?;
                Ok(Db::Sqlite(connection))
            }
        }
    }
}

impl Db {
    /// Begins a writing transaction. SQLite takes the write lock at once, so
    /// that a transaction which has read never fails to write.
    pub(super) fn begin(&mut self) -> Result<(), StoreError> {
        let statement = match self {
            Self::Postgres(_) => "BEGIN",
            Self::Sqlite(_) => "BEGIN IMMEDIATE",
        };
        Ok(self.batch_execute(statement)?)
    }

    /// Ends it for good.
    pub(super) fn commit(&mut self) -> Result<(), StoreError> {
        Ok(self.batch_execute("COMMIT")?)
    }

    /// Ends it as if nothing had been.
    pub(super) fn roll_back(&mut self) {
        // A connection that cannot even roll back is dropped by the pool.
        let _ = self.batch_execute("ROLLBACK");
    }
}

impl Place {
    pub(super) fn is_sqlite(&self) -> bool {
        matches!(self, Self::Sqlite(_))
    }
}

impl ManageConnection for Place {
    type Connection = Db;
    type Error = StoreError;

    fn connect(&self) -> Result<Db, StoreError> {
        Place::connect(self)
    }

    fn is_valid(&self, connection: &mut Db) -> Result<(), StoreError> {
        Ok(connection.batch_execute("SELECT 1")?)
    }

    fn has_broken(&self, _: &mut Db) -> bool {
        std::thread::panicking()
    }
}
