//! What the store promises, on both databases.

use crate::house;
use diesel::connection::SimpleConnection;
use serde_json::json;
use trace_an_object::audit::{self, Fault};
use trace_an_object::domain::{Act, Actor, Moment, Subject};
use trace_an_object::store::{self, Place, Schema, Store, StoreError};

async fn record_some(store: &Store, count: i64) {
    for n in 0..count {
        store
            .write(move |db| {
                let (actor, subject) = (Actor::portal(), (Subject::Portal, "portal"));
                audit::record(
                    db,
                    Moment(n),
                    &actor,
                    Act::Began,
                    subject,
                    json!({ "n": n }),
                )
            })
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn the_chain_names_the_row_that_was_altered() {
    for house in house::stores() {
        record_some(&house.store, 5).await;
        let mut db = house.place.connect().unwrap();
        assert_eq!(audit::verify(&mut db).unwrap().links, 5);

        db.batch_execute("UPDATE audit SET actor = 'somebody else' WHERE seq = 3")
            .unwrap();
        assert_eq!(audit::verify(&mut db), Err(Fault::Altered(3)));
        db.batch_execute("UPDATE audit SET actor = 'portal' WHERE seq = 3")
            .unwrap();

        db.batch_execute("UPDATE audit SET act = 'nonsense' WHERE seq = 4")
            .unwrap();
        assert!(matches!(
            audit::verify(&mut db),
            Err(Fault::Unreadable { row: 4, .. })
        ));
        db.batch_execute("UPDATE audit SET act = 'began' WHERE seq = 4")
            .unwrap();

        db.batch_execute("DELETE FROM audit WHERE seq = 5").unwrap();
        assert_eq!(
            audit::verify(&mut db),
            Err(Fault::CutOff { last: 4, head: 5 })
        );
        db.batch_execute("DELETE FROM audit WHERE seq = 2").unwrap();
        assert_eq!(audit::verify(&mut db), Err(Fault::Missing(2)));
    }
}

#[tokio::test]
async fn a_refused_write_leaves_nothing_and_its_neighbours_stay() {
    for house in house::stores() {
        let mut tasks = Vec::new();
        for n in 0..40_i64 {
            let store = house.store.clone();
            tasks.push(tokio::spawn(async move {
                store
                    .write(move |db| {
                        let subject = (Subject::Portal, "portal");
                        audit::record(
                            db,
                            Moment(n),
                            &Actor::portal(),
                            Act::Began,
                            subject,
                            json!({}),
                        )?;
                        if n % 4 == 0 {
                            Err(StoreError::Changed)
                        } else {
                            Ok(())
                        }
                    })
                    .await
            }));
        }
        let mut kept = 0;
        for task in tasks {
            kept += i64::from(task.await.unwrap().is_ok());
        }
        assert_eq!(kept, 30);
        let mut db = house.place.connect().unwrap();
        assert_eq!(audit::verify(&mut db).unwrap().links, 30);
    }
}

#[tokio::test]
async fn a_panicking_write_is_undone_and_the_next_one_works() {
    for house in house::stores() {
        let refused: Result<(), StoreError> = house
            .store
            .write(|db| {
                store::meta::set(db, "half", b"written")?;
                panic!("on purpose");
            })
            .await;
        assert!(matches!(refused, Err(StoreError::Database(_))));
        let found = house
            .store
            .read(|db| store::meta::get(db, "half"))
            .await
            .unwrap();
        assert_eq!(found, None);
        record_some(&house.store, 1).await;
    }
}

#[tokio::test]
async fn a_database_that_is_newer_or_half_migrated_is_refused() {
    for house in house::stores() {
        let mut db = house.place.connect().unwrap();
        db.batch_execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('20991231')")
            .unwrap();
        assert_eq!(
            store::schema(&house.place).unwrap(),
            Schema::Newer("20991231".into())
        );
        assert!(matches!(
            Store::open(&house.place, 1),
            Err(StoreError::Newer(_))
        ));
        db.batch_execute("DELETE FROM __diesel_schema_migrations")
            .unwrap();
        assert_eq!(
            Store::open(&house.place, 1).unwrap_err(),
            StoreError::Migration
        );
    }
}

#[test]
fn an_address_that_is_none_is_refused() {
    assert_eq!(Place::parse("mysql://x").unwrap_err(), StoreError::Address);
}
