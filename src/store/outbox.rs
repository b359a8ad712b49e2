//! Messages on their way out. Decided and queued in one transaction; delivered
//! under a lease; given up visibly, never silently.

use super::schema::{lead, outbox, unit};
use super::{Db, StoreError, exactly_one};
use crate::domain::{LeadId, LeadReference, LeadState, Moment, OutboxId, OutboxKind, OutboxState};
use diesel::prelude::*;

/// A message, as stored.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = outbox)]
pub struct Row {
    /// Random; also the name under which a repeated delivery is recognised.
    pub id: OutboxId,
    /// The lead it carries or announces.
    pub lead_id: Option<LeadId>,
    /// What it is.
    pub kind: OutboxKind,
    /// Where it stands.
    pub state: OutboxState,
    /// The envelope as JSON: encrypted mail, or a notice without secrets.
    pub envelope: Vec<u8>,
    /// Not before this.
    pub not_before: Moment,
    /// Whoever is delivering has until then.
    pub lease_until: Moment,
    /// How often it was tried.
    pub attempts: i64,
    /// The code of the last failure.
    pub last_error: Option<String>,
    /// When it was decided.
    pub created_at: Moment,
    /// When it was handed over.
    pub delivered_at: Option<Moment>,
}

/// A line of the outbox as people see it: everything but the content.
#[derive(Debug, Clone, Queryable)]
pub struct Line {
    /// The message.
    pub id: OutboxId,
    /// What it is.
    pub kind: OutboxKind,
    /// Where it stands.
    pub state: OutboxState,
    /// Next try, or when it was to leave.
    pub not_before: Moment,
    /// How often it was tried.
    pub attempts: i64,
    /// The code of the last failure.
    pub last_error: Option<String>,
    /// When it was decided.
    pub created_at: Moment,
    /// When it was handed over.
    pub delivered_at: Option<Moment>,
    /// The lead it carries.
    pub lead: Option<LeadReference>,
    /// The unit it goes to.
    pub unit: Option<String>,
}

/// Queues a message.
pub fn insert(db: &mut Db, row: &Row) -> Result<(), StoreError> {
    diesel::insert_into(outbox::table).values(row).execute(db)?;
    Ok(())
}

/// Finds a message.
pub fn find(db: &mut Db, id: &OutboxId) -> Result<Row, StoreError> {
    Ok(outbox::table.find(id).first(db)?)
}

/// The messages of a lead that is taken back leave no more.
pub fn cancel(db: &mut Db, lead: &LeadId) -> Result<(), StoreError> {
    diesel::update(
        outbox::table
            .filter(outbox::lead_id.eq(lead))
            .filter(outbox::state.eq(OutboxState::Waiting)),
    )
    .set(outbox::state.eq(OutboxState::Cancelled))
    .execute(db)?;
    Ok(())
}

/// Messages that could be sent now, the longest waiting first: their time has
/// come, or whoever was sending them has been silent for a whole lease. A lead
/// that can still be taken back holds its message.
pub fn due(db: &mut Db, now: Moment, limit: i64) -> Result<Vec<OutboxId>, StoreError> {
    let waiting = outbox::state
        .eq(OutboxState::Waiting)
        .and(outbox::not_before.le(now));
    let abandoned = outbox::state
        .eq(OutboxState::Sending)
        .and(outbox::lease_until.le(now));
    Ok(outbox::table
        .left_join(lead::table.on(outbox::lead_id.eq(lead::id.nullable())))
        .filter(waiting.or(abandoned))
        .filter(
            lead::state
                .is_null()
                .or(lead::state.ne_all([LeadState::Held, LeadState::Undone])),
        )
        .order((outbox::not_before.asc(), outbox::id.asc()))
        .select(outbox::id)
        .limit(limit)
        .load(db)?)
}

/// Takes a message to send it. [`StoreError::Changed`] means that somebody else
/// was faster.
pub fn take(db: &mut Db, id: &OutboxId, now: Moment, until: Moment) -> Result<Row, StoreError> {
    let waiting = outbox::state
        .eq(OutboxState::Waiting)
        .and(outbox::not_before.le(now));
    let abandoned = outbox::state
        .eq(OutboxState::Sending)
        .and(outbox::lease_until.le(now));
    let touched = diesel::update(outbox::table.find(id).filter(waiting.or(abandoned)))
        .set((
            outbox::state.eq(OutboxState::Sending),
            outbox::lease_until.eq(until),
            outbox::attempts.eq(outbox::attempts + 1),
        ))
        .execute(db)?;
    exactly_one(touched)?;
    find(db, id)
}

/// Moves a message that is being sent on; the attempt tells whether it is still
/// in the hands of whoever took it.
pub fn settle(
    db: &mut Db,
    taken: &Row,
    state: OutboxState,
    not_before: Moment,
    last_error: Option<&str>,
    delivered_at: Option<Moment>,
) -> Result<(), StoreError> {
    let touched = diesel::update(
        outbox::table
            .find(&taken.id)
            .filter(outbox::state.eq(OutboxState::Sending))
            .filter(outbox::attempts.eq(taken.attempts)),
    )
    .set((
        outbox::state.eq(state),
        outbox::not_before.eq(not_before),
        outbox::lease_until.eq(Moment(0)),
        outbox::last_error.eq(last_error),
        outbox::delivered_at.eq(delivered_at),
    ))
    .execute(db)?;
    exactly_one(touched)
}

/// Sends a parked message again, from the first try.
pub fn retry(db: &mut Db, id: &OutboxId, now: Moment) -> Result<(), StoreError> {
    let touched = diesel::update(
        outbox::table
            .find(id)
            .filter(outbox::state.eq(OutboxState::Parked)),
    )
    .set((
        outbox::state.eq(OutboxState::Waiting),
        outbox::not_before.eq(now),
        outbox::attempts.eq(0),
    ))
    .execute(db)?;
    exactly_one(touched)
}

/// A page of the outbox, parked first, then the latest.
pub fn page(
    db: &mut Db,
    state: Option<OutboxState>,
    limit: i64,
    offset: i64,
) -> Result<Vec<Line>, StoreError> {
    let mut query = outbox::table
        .left_join(lead::table.on(outbox::lead_id.eq(lead::id.nullable())))
        .left_join(unit::table.on(unit::id.nullable().eq(lead::unit_id.nullable())))
        .into_boxed();
    if let Some(state) = state {
        query = query.filter(outbox::state.eq(state));
    }
    Ok(query
        .order((
            diesel::dsl::case_when::<_, _, diesel::sql_types::BigInt>(
                outbox::state.eq(OutboxState::Parked),
                0_i64,
            )
            .otherwise(1_i64),
            outbox::created_at.desc(),
            outbox::id.asc(),
        ))
        .select((
            outbox::id,
            outbox::kind,
            outbox::state,
            outbox::not_before,
            outbox::attempts,
            outbox::last_error,
            outbox::created_at,
            outbox::delivered_at,
            lead::reference.nullable(),
            unit::name.nullable(),
        ))
        .limit(limit)
        .offset(offset)
        .load(db)?)
}

/// How many messages stand in each state.
pub fn count_by_state(db: &mut Db) -> Result<Vec<(OutboxState, i64)>, StoreError> {
    Ok(outbox::table
        .group_by(outbox::state)
        .select((outbox::state, diesel::dsl::count_star()))
        .load(db)?)
}
