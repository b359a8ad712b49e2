//! Empty houses for tests: one database each, on everything we promise to run on.

use std::sync::atomic::{AtomicU32, Ordering};
use trace_an_object::store::{Place, Store, migrate};

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A fresh database that disappears with the value.
pub struct House {
    pub store: Store,
    pub place: Place,
    pub folder: tempfile::TempDir,
}

/// A fresh SQLite house.
pub fn sqlite() -> House {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::Sqlite(folder.path().join("portal.db").display().to_string());
    migrate(&place).unwrap();
    House {
        store: Store::open(&place, 4).unwrap(),
        place,
        folder,
    }
}

/// A fresh PostgreSQL house, in a schema of its own. `TEST_POSTGRES_URL` names
/// the throwaway cluster that `make test` starts; without it the test fails,
/// because a promise about two databases is not kept by testing one.
pub fn postgres() -> House {
    use diesel::connection::SimpleConnection;
    let url = std::env::var("TEST_POSTGRES_URL").expect(
        "TEST_POSTGRES_URL is not set: run the tests by `make test` or scripts/with-postgres",
    );
    let schema = format!(
        "t{}_{}",
        std::process::id(),
        COUNT.fetch_add(1, Ordering::Relaxed)
    );
    Place::parse(&url)
        .unwrap()
        .connect()
        .unwrap()
        .batch_execute(&format!("CREATE SCHEMA {schema}"))
        .unwrap();
    let glue = if url.contains('?') { '&' } else { '?' };
    let place = Place::Postgres(format!("{url}{glue}options=-csearch_path%3D{schema}"));
    migrate(&place).unwrap();
    let folder = tempfile::tempdir().unwrap();
    House {
        store: Store::open(&place, 3).unwrap(),
        place,
        folder,
    }
}

/// One house for each database.
pub fn stores() -> Vec<House> {
    vec![sqlite(), postgres()]
}
