//! Units and the rules that propose them.

use super::schema::{rule, unit};
use super::{Db, StoreError, exactly_one};
use crate::domain::{self, Category, Country, Moment, RuleId, UnitId};
use diesel::prelude::*;

/// A unit, as stored.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = unit)]
pub struct Row {
    /// Random.
    pub id: UnitId,
    /// Its name.
    pub name: String,
    /// Countries, as codes with spaces.
    pub countries: String,
    /// Categories, as words with spaces; empty for all.
    pub categories: String,
    /// Languages, as codes with spaces, the preferred one first.
    pub languages: String,
    /// Mail addresses, one a line.
    pub addresses: String,
    /// An armoured OpenPGP certificate; without one it gets notices only.
    pub certificate: Option<String>,
    /// When it was added.
    pub created_at: Moment,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = rule)]
struct RuleRow {
    id: RuleId,
    position: i64,
    country: Option<Country>,
    category: Option<Category>,
    unit_id: UnitId,
}

/// Adds a unit.
pub fn insert(db: &mut Db, row: &Row) -> Result<(), StoreError> {
    diesel::insert_into(unit::table).values(row).execute(db)?;
    Ok(())
}

/// Finds a unit.
pub fn find(db: &mut Db, id: &UnitId) -> Result<Row, StoreError> {
    Ok(unit::table.find(id).first(db)?)
}

/// Every unit, by name.
pub fn list(db: &mut Db) -> Result<Vec<Row>, StoreError> {
    Ok(unit::table.order(unit::name.asc()).load(db)?)
}

/// Changes everything but the identifier.
pub fn update(db: &mut Db, row: &Row) -> Result<(), StoreError> {
    let touched = diesel::update(unit::table.find(&row.id))
        .set((
            unit::name.eq(&row.name),
            unit::countries.eq(&row.countries),
            unit::categories.eq(&row.categories),
            unit::languages.eq(&row.languages),
            unit::addresses.eq(&row.addresses),
            unit::certificate.eq(&row.certificate),
        ))
        .execute(db)?;
    exactly_one(touched)
}

/// The rules, in the order they are tried.
pub fn rules(db: &mut Db) -> Result<Vec<domain::Rule>, StoreError> {
    let rows: Vec<RuleRow> = rule::table
        .order((rule::position.asc(), rule::id.asc()))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|row| domain::Rule {
            id: row.id,
            position: row.position,
            country: row.country,
            category: row.category,
            unit: row.unit_id,
        })
        .collect())
}

/// Adds a rule.
pub fn add_rule(db: &mut Db, new: &domain::Rule) -> Result<(), StoreError> {
    let row = RuleRow {
        id: new.id.clone(),
        position: new.position,
        country: new.country,
        category: new.category,
        unit_id: new.unit.clone(),
    };
    diesel::insert_into(rule::table).values(&row).execute(db)?;
    Ok(())
}

/// Removes a rule.
pub fn remove_rule(db: &mut Db, id: &RuleId) -> Result<(), StoreError> {
    exactly_one(diesel::delete(rule::table.find(id)).execute(db)?)
}
