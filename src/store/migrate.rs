//! Migrations, embedded in the binary and applied only when asked.

use super::{Db, Place, StoreError};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use std::collections::BTreeSet;

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// How a database's schema compares with this program's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Schema {
    /// The same.
    Current,
    /// Some migrations are still to be applied: so many.
    Behind(usize),
    /// Made by a newer program: the first migration this one does not know.
    Newer(String),
}

fn known(place: &Place) -> Result<BTreeSet<String>, StoreError> {
    use diesel::migration::{Migration, MigrationSource};
    fn names<DB: diesel::backend::Backend>(list: Vec<Box<dyn Migration<DB>>>) -> BTreeSet<String> {
        list.iter()
            .map(|m| m.name().version().to_string())
            .collect()
    }
    let problem = |_| StoreError::Migration;
    Ok(match place {
        Place::Sqlite(_) => {
            names(MigrationSource::<diesel::sqlite::Sqlite>::migrations(&SQLITE).map_err(problem)?)
        }
        Place::Postgres(_) => {
            names(MigrationSource::<diesel::pg::Pg>::migrations(&POSTGRES).map_err(problem)?)
        }
    })
}

fn applied(db: &mut Db) -> Result<BTreeSet<String>, StoreError> {
    // Before the first migration there is no table to ask.
    let list = match db {
        Db::Postgres(c) => {
            use diesel::connection::SimpleConnection;
            if c.batch_execute("SELECT 1 FROM __diesel_schema_migrations LIMIT 1")
                .is_err()
            {
                return Ok(BTreeSet::new());
            }
            c.applied_migrations()
        }
        Db::Sqlite(c) => {
            use diesel::connection::SimpleConnection;
            if c.batch_execute("SELECT 1 FROM __diesel_schema_migrations LIMIT 1")
                .is_err()
            {
                return Ok(BTreeSet::new());
            }
            c.applied_migrations()
        }
    };
    Ok(list
        .map_err(|_| StoreError::Migration)?
        .iter()
        .map(ToString::to_string)
        .collect())
}

/// Compares without changing anything.
pub fn schema(place: &Place) -> Result<Schema, StoreError> {
    let known = known(place)?;
    let applied = applied(&mut place.connect()?)?;
    if let Some(stranger) = applied.difference(&known).next() {
        return Ok(Schema::Newer(stranger.clone()));
    }
    Ok(match known.difference(&applied).count() {
        0 => Schema::Current,
        behind => Schema::Behind(behind),
    })
}

/// Applies what is missing, each migration in its own transaction, and says how
/// many that were. Refuses a database made by a newer program.
pub fn migrate(place: &Place) -> Result<usize, StoreError> {
    if let Schema::Newer(version) = schema(place)? {
        return Err(StoreError::Newer(version));
    }
    let count = match &mut place.connect()? {
        Db::Postgres(c) => c.run_pending_migrations(POSTGRES).map(|done| done.len()),
        Db::Sqlite(c) => c.run_pending_migrations(SQLITE).map(|done| done.len()),
    };
    count.map_err(|_| StoreError::Migration)
}
