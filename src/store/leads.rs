//! Leads as they rest: a sealed package, and around it only what routing needs.

use super::schema::{lead, lead_tip, outbox, unit};
use super::{Db, StoreError, exactly_one};
use crate::domain::{
    Country, HandlingCode, InformationGrade, LeadId, LeadOutcome, LeadReference, LeadState, Moment,
    ObjectId, OutboxState, SourceGrade, StaffId, TipId, Tlp, UnitId,
};
use diesel::prelude::*;

/// A lead, as stored.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = lead)]
pub struct Row {
    /// Random.
    pub id: LeadId,
    /// What people call it.
    pub reference: LeadReference,
    /// The unit it goes to.
    pub unit_id: UnitId,
    /// The object it is about.
    pub object_id: Option<ObjectId>,
    /// The country the moderator named.
    pub country: Option<Country>,
    /// Where it stands.
    pub state: LeadState,
    /// Grade of the source.
    pub source_grade: SourceGrade,
    /// Grade of the information.
    pub information_grade: InformationGrade,
    /// What the receiver may do with it.
    pub handling: HandlingCode,
    /// Who may see it.
    pub tlp: Tlp,
    /// What is sent, sealed to the unit and to the screening desk.
    pub package: Vec<u8>,
    /// Who decided that it goes.
    pub forwarded_by: StaffId,
    /// When.
    pub forwarded_at: Moment,
    /// Until when it can be taken back.
    pub held_until: Moment,
    /// Who of the unit acknowledged it.
    pub acknowledged_by: Option<StaffId>,
    /// When.
    pub acknowledged_at: Option<Moment>,
    /// What came of it.
    pub outcome: Option<LeadOutcome>,
    /// The unit's own words on that, sealed like the package.
    pub outcome_note: Option<Vec<u8>>,
    /// Who said so.
    pub outcome_by: Option<StaffId>,
    /// When.
    pub outcome_at: Option<Moment>,
    /// Counts every change.
    pub version: i64,
}

/// A lead with the name of its unit and the state of its message.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The lead.
    pub row: Row,
    /// The unit's name.
    pub unit: String,
    /// Where its message stands.
    pub message: Option<OutboxState>,
}

/// Keeps a lead and which tips went into it.
pub fn insert(db: &mut Db, row: &Row, tips: &[TipId]) -> Result<(), StoreError> {
    diesel::insert_into(lead::table).values(row).execute(db)?;
    for tip in tips {
        diesel::insert_into(lead_tip::table)
            .values((lead_tip::lead_id.eq(&row.id), lead_tip::tip_id.eq(tip)))
            .execute(db)?;
    }
    Ok(())
}

/// Finds a lead.
pub fn find(db: &mut Db, id: &LeadId) -> Result<Row, StoreError> {
    Ok(lead::table.find(id).first(db)?)
}

/// Whether a reference is taken.
pub fn reference_is_taken(db: &mut Db, reference: &LeadReference) -> Result<bool, StoreError> {
    let found: i64 = lead::table
        .filter(lead::reference.eq(reference))
        .count()
        .get_result(db)?;
    Ok(found > 0)
}

/// The tips of a lead.
pub fn tips(db: &mut Db, id: &LeadId) -> Result<Vec<TipId>, StoreError> {
    Ok(lead_tip::table
        .filter(lead_tip::lead_id.eq(id))
        .order(lead_tip::tip_id.asc())
        .select(lead_tip::tip_id)
        .load(db)?)
}

/// Puts everything that may change back, provided nobody else did so since the
/// row was read; its version goes up by one.
pub fn update(db: &mut Db, row: &Row) -> Result<(), StoreError> {
    let touched = diesel::update(
        lead::table
            .find(&row.id)
            .filter(lead::version.eq(row.version)),
    )
    .set((
        lead::state.eq(row.state),
        lead::acknowledged_by.eq(&row.acknowledged_by),
        lead::acknowledged_at.eq(row.acknowledged_at),
        lead::outcome.eq(row.outcome),
        lead::outcome_note.eq(&row.outcome_note),
        lead::outcome_by.eq(&row.outcome_by),
        lead::outcome_at.eq(row.outcome_at),
        lead::version.eq(row.version + 1),
    ))
    .execute(db)?;
    exactly_one(touched)
}

/// Held leads whose time to be taken back is over.
pub fn due_for_release(db: &mut Db, now: Moment, limit: i64) -> Result<Vec<LeadId>, StoreError> {
    Ok(lead::table
        .filter(lead::state.eq(LeadState::Held))
        .filter(lead::held_until.le(now))
        .order((lead::held_until.asc(), lead::id.asc()))
        .select(lead::id)
        .limit(limit)
        .load(db)?)
}

/// Moves a lead from one state to the next; [`StoreError::Changed`] if it is no
/// longer where it was thought to be.
pub fn step(db: &mut Db, id: &LeadId, from: LeadState, next: LeadState) -> Result<(), StoreError> {
    let touched = diesel::update(lead::table.find(id).filter(lead::state.eq(from)))
        .set((lead::state.eq(next), lead::version.eq(lead::version + 1)))
        .execute(db)?;
    exactly_one(touched)
}

/// Which leads somebody wants to see.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only those of this unit.
    pub unit: Option<UnitId>,
    /// Only those in these states.
    pub states: Vec<LeadState>,
}

/// A page of leads, latest first.
pub fn page(
    db: &mut Db,
    filter: &Filter,
    limit: i64,
    offset: i64,
) -> Result<Vec<Listed>, StoreError> {
    let mut query = lead::table
        .inner_join(unit::table.on(unit::id.eq(lead::unit_id)))
        .left_join(outbox::table.on(outbox::lead_id.eq(lead::id.nullable())))
        .into_boxed();
    if let Some(wanted) = &filter.unit {
        query = query.filter(lead::unit_id.eq(wanted));
    }
    if !filter.states.is_empty() {
        query = query.filter(lead::state.eq_any(filter.states.clone()));
    }
    let rows: Vec<(Row, String, Option<OutboxState>)> = query
        .order((lead::forwarded_at.desc(), lead::id.asc()))
        .select((lead::all_columns, unit::name, outbox::state.nullable()))
        .limit(limit)
        .offset(offset)
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|(row, unit, message)| Listed { row, unit, message })
        .collect())
}

/// How many leads a filter finds.
pub fn count(db: &mut Db, filter: &Filter) -> Result<i64, StoreError> {
    let mut query = lead::table
        .select(diesel::dsl::count(lead::id))
        .into_boxed();
    if let Some(wanted) = &filter.unit {
        query = query.filter(lead::unit_id.eq(wanted));
    }
    if !filter.states.is_empty() {
        query = query.filter(lead::state.eq_any(filter.states.clone()));
    }
    Ok(query.first(db)?)
}
