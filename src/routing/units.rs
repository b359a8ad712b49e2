//! Agencies and country desks that receive leads.

use super::{Problem, RoutingError};
use crate::domain::{Act, Actor, Category, Country, DeskId, Moment, Role, Subject, UnitId};
use crate::mail::{Certificate, check_address};
use crate::store::units::Row;
use crate::store::{Db, Store, StoreError, units as rows};
use crate::vault::{self, Recipient};
use crate::{audit, desks};
use serde_json::json;

/// The longest name, in characters.
const NAME_MAX: usize = 120;

/// A unit as an administrator describes it.
#[derive(Debug, Clone)]
pub struct NewUnit {
    /// Its name.
    pub name: String,
    /// The countries it is responsible for.
    pub countries: Vec<Country>,
    /// The categories it takes; none means all.
    pub categories: Vec<Category>,
    /// Language codes, the preferred one first.
    pub languages: Vec<String>,
    /// Mail addresses.
    pub addresses: Vec<String>,
    /// An OpenPGP certificate, armoured or not; none means notices only.
    pub certificate: Option<Vec<u8>>,
}

/// A unit as people see it.
#[derive(Debug, Clone)]
pub struct Unit {
    /// The row.
    pub row: Row,
    /// Its certificate, read again now: expired, it is an error.
    pub certificate: Option<Result<CertificateFacts, crate::mail::MailError>>,
}

/// What people compare of a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateFacts {
    /// The fingerprint, in groups of four.
    pub fingerprint: String,
    /// Whom it names.
    pub user_ids: Vec<String>,
    /// When nothing can be encrypted to it any more.
    pub expires: Option<Moment>,
}

/// Every unit, by name. Administrators keep them; moderators choose among them.
pub async fn units(store: &Store, actor: &Actor, now: Moment) -> Result<Vec<Unit>, RoutingError> {
    must_see(actor)?;
    store
        .read(move |db| {
            let rows = rows::list(db)?;
            Ok(rows.into_iter().map(|row| unit(row, now)).collect())
        })
        .await
}

/// One unit.
pub async fn find_unit(
    store: &Store,
    actor: &Actor,
    id: &UnitId,
    now: Moment,
) -> Result<Unit, RoutingError> {
    must_see(actor)?;
    let id = id.clone();
    store
        .read(move |db| Ok(unit(rows::find(db, &id)?, now)))
        .await
}

fn must_see(actor: &Actor) -> Result<(), RoutingError> {
    if actor.is(Role::Moderator) || actor.is(Role::Administrator) {
        Ok(())
    } else {
        Err(RoutingError::Forbidden)
    }
}

fn unit(row: Row, now: Moment) -> Unit {
    let certificate = row.certificate.as_ref().map(|text| {
        Certificate::parse(text.as_bytes(), now.0).map(|read| CertificateFacts {
            fingerprint: read.fingerprint(),
            user_ids: read.user_ids(),
            expires: read.expires().map(Moment),
        })
    });
    Unit { row, certificate }
}

/// Adds a unit and founds its desk, to which every administrator gets a key so
/// that they can let its investigators in.
///
/// # Errors
/// [`RoutingError::NameTaken`], or what is wrong with the description.
pub async fn add_unit(
    store: &Store,
    actor: &Actor,
    new: NewUnit,
    escrow: Option<Recipient>,
    now: Moment,
) -> Result<UnitId, RoutingError> {
    super::must_be(actor, Role::Administrator)?;
    let row = described(UnitId::new(vault::random_id()), new, now)?;
    let actor = actor.clone();
    store
        .write(move |db| {
            rows::insert(db, &row).map_err(taken)?;
            let desk = DeskId::unit(&row.id);
            desks::found_for_administrators(db, &desk, escrow.as_ref(), &actor.id, now)?;
            record(db, &actor, &row, "added", now)?;
            Ok(row.id)
        })
        .await
}

/// Changes a unit. Leads that wait already leave as they were sealed.
pub async fn change_unit(
    store: &Store,
    actor: &Actor,
    id: &UnitId,
    new: NewUnit,
    now: Moment,
) -> Result<(), RoutingError> {
    super::must_be(actor, Role::Administrator)?;
    let row = described(id.clone(), new, now)?;
    let actor = actor.clone();
    store
        .write(move |db| {
            rows::update(db, &row).map_err(|why| match why {
                StoreError::Changed => RoutingError::Missing,
                other => taken(other),
            })?;
            record(db, &actor, &row, "changed", now)
        })
        .await
}

fn taken(why: StoreError) -> RoutingError {
    match why {
        StoreError::Exists => RoutingError::NameTaken,
        other => other.into(),
    }
}

fn described(id: UnitId, new: NewUnit, now: Moment) -> Result<Row, Problem> {
    let name = new.name.trim().to_owned();
    if name.is_empty() || name.chars().count() > NAME_MAX || name.chars().any(char::is_control) {
        return Err(Problem::NameUnfit);
    }
    if new.addresses.is_empty() || new.addresses.iter().any(|a| check_address(a).is_err()) {
        return Err(Problem::AddressUnfit);
    }
    let certificate = new
        .certificate
        .map(|bytes| Certificate::parse(&bytes, now.0).map(|read| read.armored()))
        .transpose()
        .map_err(Problem::Certificate)?;
    let categories: Vec<_> = new.categories.iter().map(Category::as_str).collect();
    Ok(Row {
        id,
        name,
        countries: Country::join(&new.countries),
        categories: categories.join(" "),
        languages: new.languages.join(" "),
        addresses: new.addresses.join("\n"),
        certificate,
        created_at: now,
    })
}

fn record(
    db: &mut Db,
    actor: &Actor,
    row: &Row,
    how: &str,
    now: Moment,
) -> Result<(), RoutingError> {
    let detail = json!({
        "how": how, "name": row.name, "countries": row.countries,
        "certificate": row.certificate.is_some(),
    });
    let subject = (Subject::Unit, row.id.as_str());
    Ok(audit::record(
        db,
        now,
        actor,
        Act::UnitEdited,
        subject,
        detail,
    )?)
}
