//! What the desk, and a unit, see of leads.

use super::{Package, RoutingError};
use crate::domain::{
    Act, Actor, DeskId, LeadId, LeadState, Moment, ObjectId, Role, Subject, UnitId,
};
use crate::store::leads::{Filter, Listed};
use crate::store::{self, Db, Store, leads as rows, pictures};
use crate::vault::{self, Identity, Purpose};
use crate::{audit, desks};
use serde_json::json;
use zeroize::Zeroizing;

/// How many leads a page shows.
pub const PAGE: i64 = 30;

/// A page of leads.
#[derive(Debug, Clone)]
pub struct Page {
    /// The leads, latest first.
    pub leads: Vec<Listed>,
    /// Which page, from 1.
    pub page: i64,
    /// How many pages there are, at least one.
    pub pages: i64,
    /// How many leads there are.
    pub total: i64,
}

/// The desk's leads in any of these states; in all of them if none is named.
///
/// # Errors
/// [`RoutingError::Forbidden`] to whoever is no moderator.
pub async fn leads(
    store: &Store,
    actor: &Actor,
    states: Vec<LeadState>,
    page: i64,
) -> Result<Page, RoutingError> {
    super::must_be(actor, Role::Moderator)?;
    let filter = Filter { unit: None, states };
    store.read(move |db| page_of(db, &filter, page)).await
}

pub(super) fn page_of(db: &mut Db, filter: &Filter, page: i64) -> Result<Page, RoutingError> {
    let total = rows::count(db, filter)?;
    let pages = ((total + PAGE - 1) / PAGE).max(1);
    let page = page.clamp(1, pages);
    Ok(Page {
        leads: rows::page(db, filter, PAGE, (page - 1) * PAGE)?,
        page,
        pages,
        total,
    })
}

/// A lead, opened.
#[derive(Debug)]
pub struct OpenedLead {
    /// The row: state, codes, version and so on.
    pub row: rows::Row,
    /// The unit's name.
    pub unit: String,
    /// What was sent.
    pub package: Package,
    /// What the unit wrote with its outcome.
    pub outcome_note: Option<Zeroizing<String>>,
    /// The largest and a handy file of the object's first picture.
    pub picture: Option<pictures::FileRow>,
    /// Who forwarded it, by the name people know.
    pub forwarded_by: String,
    /// Who of the unit acknowledged it.
    pub acknowledged_by: Option<String>,
    /// Who of the unit said what came of it.
    pub outcome_by: Option<String>,
}

/// Opens a lead: for a moderator any, for an investigator one that has left for
/// their own unit. The look is recorded before anything is opened.
///
/// # Errors
/// [`RoutingError::Missing`] for another unit's lead, as for one that is none.
pub async fn read(
    store: &Store,
    actor: &Actor,
    own: &Identity,
    lead: &LeadId,
    now: Moment,
) -> Result<OpenedLead, RoutingError> {
    let desk = {
        let (actor, lead) = (actor.clone(), lead.clone());
        store
            .write(move |db| {
                let row = rows::find(db, &lead)?;
                let desk = reading_desk(&actor, &row)?;
                let subject = (Subject::Lead, lead.as_str());
                audit::record(db, now, &actor, Act::LeadRead, subject, json!({}))?;
                Ok::<_, RoutingError>(desk)
            })
            .await?
    };
    let (actor, own, id) = (actor.clone(), own.clone(), lead.clone());
    store
        .read(move |db| {
            let key = desks::unlock(db, &actor, &own, &desk)?;
            open(db, &key, &id)
        })
        .await
}

fn reading_desk(actor: &Actor, row: &rows::Row) -> Result<DeskId, RoutingError> {
    if actor.is(Role::Moderator) {
        return Ok(DeskId::screening());
    }
    unit_of(actor)
        .filter(|unit| *unit == row.unit_id && row.state.has_left())
        .map(|unit| DeskId::unit(&unit))
        .ok_or(RoutingError::Missing)
}

/// The unit an investigator works for.
pub(super) fn unit_of(actor: &Actor) -> Option<UnitId> {
    actor.unit.clone().filter(|_| actor.is(Role::Investigator))
}

fn open(db: &mut Db, key: &Identity, id: &LeadId) -> Result<OpenedLead, RoutingError> {
    let row = rows::find(db, id)?;
    let outcome_note = match &row.outcome_note {
        None => None,
        Some(sealed) => {
            let plain = vault::open(key, Purpose::Note, id.as_str(), sealed)?;
            Some(Zeroizing::new(String::from_utf8_lossy(&plain).into_owned()))
        }
    };
    let name = |db: &mut Db, who: &crate::domain::StaffId| {
        store::queue::display_name(db, who).map(|name| name.unwrap_or_else(|| who.to_string()))
    };
    Ok(OpenedLead {
        unit: store::units::find(db, &row.unit_id)?.name,
        package: Package::open(key, id, &row.package)?,
        outcome_note,
        picture: match &row.object_id {
            Some(object) => picture(db, object)?,
            None => None,
        },
        forwarded_by: name(db, &row.forwarded_by)?,
        acknowledged_by: row
            .acknowledged_by
            .as_ref()
            .map(|w| name(db, w))
            .transpose()?,
        outcome_by: row.outcome_by.as_ref().map(|w| name(db, w)).transpose()?,
        row,
    })
}

/// A cleaned picture of about 960 pixels, for looking at beside the words.
fn picture(db: &mut Db, object: &ObjectId) -> Result<Option<pictures::FileRow>, RoutingError> {
    let Some(first) = pictures::of_object(db, object)?.into_iter().next() else {
        return Ok(None);
    };
    let files = pictures::files(db, &first.id)?;
    let jpeg = files
        .into_iter()
        .filter(|f| f.zoom == 0 && f.format == crate::domain::PictureFormat::Jpeg);
    Ok(jpeg.filter(|f| f.width <= 960).max_by_key(|f| f.width))
}
