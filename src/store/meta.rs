//! Single values: the server's signing secret, the version of the public site.

use super::schema::meta;
use super::{Db, StoreError};
use diesel::prelude::*;

/// The value under a name.
pub fn get(db: &mut Db, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(meta::table
        .find(name)
        .select(meta::value)
        .first(db)
        .optional()?)
}

/// Puts a value under a name, in place of an older one.
pub fn set(db: &mut Db, name: &str, value: &[u8]) -> Result<(), StoreError> {
    let touched = diesel::update(meta::table.find(name))
        .set(meta::value.eq(value))
        .execute(db)?;
    if touched == 0 {
        diesel::insert_into(meta::table)
            .values((meta::name.eq(name), meta::value.eq(value)))
            .execute(db)?;
    }
    Ok(())
}

/// Holds the value under a name still until the transaction ends; one that is
/// not there yet begins empty, and of two beginners one fails.
pub fn hold(db: &mut Db, name: &str) -> Result<(), StoreError> {
    let touched = diesel::update(meta::table.find(name))
        .set(meta::value.eq(meta::value))
        .execute(db)?;
    if touched == 0 {
        set(db, name, b"")?;
    }
    Ok(())
}

const SITE_VERSION: &str = "site-version";

/// A value that changes whenever something the public can see has changed; a
/// cached page carries the one it was made at.
pub fn site_version(db: &mut Db) -> Result<String, StoreError> {
    let bytes = get(db, SITE_VERSION)?.unwrap_or_default();
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Says that something the public can see has changed. Random rather than
/// counted: two changes at once must never look like one.
pub fn site_changed(db: &mut Db) -> Result<(), StoreError> {
    set(
        db,
        SITE_VERSION,
        uuid::Uuid::new_v4().to_string().as_bytes(),
    )
}
