//! What the desk sees of many tips at once. Nothing here touches a sealed column.

use super::schema::{lead, lead_tip, object, object_text, staff, tip, unit};
use super::{Db, StoreError};
use crate::domain::{
    LeadId, LeadReference, LeadState, Moment, ObjectId, QueueView, Reference, StaffId, Standing,
    TipId, TipState, Urgency,
};
use diesel::dsl::case_when;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

/// Which tips somebody wants to see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// The saved view.
    pub view: QueueView,
    /// Only tips about this object.
    pub object: Option<Reference>,
    /// Only tips written on pages in this language.
    pub lang: Option<String>,
}

/// A line of the queue.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Line {
    /// The tip.
    pub id: TipId,
    /// The language of the page it was written on.
    pub lang: String,
    /// The hour it came.
    pub hour: i64,
    /// How much the form's guards trust it.
    pub standing: Standing,
    /// Where it stands.
    pub state: TipState,
    /// How urgent it is; only a tip of the urgent road has it.
    pub urgency: Option<Urgency>,
    /// Messages of the tipster that nobody has read.
    pub answered: i64,
    /// Who claimed it last.
    pub claimed_by: Option<StaffId>,
    /// Until when that holds.
    pub claimed_until: Moment,
    /// The object it is about.
    pub object_id: Option<ObjectId>,
    /// What the public calls that object.
    pub reference: Option<Reference>,
    /// The name of whoever claimed it.
    pub holder: Option<String>,
}

/// Another tip about the same object.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Sibling {
    /// The tip.
    pub id: TipId,
    /// Where it stands.
    pub state: TipState,
    /// The hour it came.
    pub hour: i64,
    /// The language of the page it was written on.
    pub lang: String,
    /// Which tip it repeats.
    pub duplicate_of: Option<TipId>,
}

/// A lead that a tip went into.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct LeadLine {
    /// The lead.
    pub id: LeadId,
    /// What people call it.
    pub reference: LeadReference,
    /// The unit it goes to.
    pub unit: String,
    /// Where it stands.
    pub state: LeadState,
    /// Until when it can be taken back.
    pub held_until: Moment,
}

/// A condition on tips that both databases understand.
macro_rules! narrowed {
    ($query:expr, $filter:expr, $me:expr, $now:expr) => {{
        const OPEN: [TipState; 4] = [
            TipState::New,
            TipState::NeedsMore,
            TipState::Credible,
            TipState::Disclosure,
        ];
        const CLOSED: [TipState; 3] = [TipState::NotRelevant, TipState::Duplicate, TipState::Spam];
        let mut query = $query;
        query = match $filter.view {
            QueueView::Open => query.filter(tip::state.eq_any(OPEN)),
            QueueView::Unclaimed => query
                .filter(tip::state.eq_any(OPEN))
                .filter(tip::claimed_by.is_null().or(tip::claimed_until.le($now))),
            QueueView::Mine => query
                .filter(tip::claimed_by.eq($me.clone()))
                .filter(tip::claimed_until.gt($now)),
            QueueView::Answered => query.filter(tip::answered.gt(0)),
            QueueView::Disclosure => query.filter(tip::state.eq_any(OPEN)).filter(
                tip::state
                    .eq(TipState::Disclosure)
                    .or(tip::urgency.is_not_null()),
            ),
            QueueView::Credible => query.filter(tip::state.eq(TipState::Credible)),
            QueueView::NeedsMore => query.filter(tip::state.eq(TipState::NeedsMore)),
            QueueView::Forwarded => query.filter(tip::state.eq(TipState::Forwarded)),
            QueueView::Closed => query.filter(tip::state.eq_any(CLOSED)),
        };
        if let Some(reference) = &$filter.object {
            query = query.filter(object::reference.eq(reference.clone()));
        }
        if let Some(lang) = &$filter.lang {
            query = query.filter(tip::lang.eq(lang.clone()));
        }
        query
    }};
}

/// A page of the queue: danger first, then whatever else tells of abuse, answers that wait, then what the
/// guards trust more, and within these the oldest first.
pub fn page(
    db: &mut Db,
    filter: &Filter,
    me: &StaffId,
    now: Moment,
    limit: i64,
    offset: i64,
) -> Result<Vec<Line>, StoreError> {
    let query = tip::table
        .left_join(object::table.on(tip::object_id.eq(object::id.nullable())))
        .left_join(staff::table.on(tip::claimed_by.eq(staff::id.nullable())))
        .into_boxed();
    Ok(narrowed!(query, filter, me, now)
        .order((
            case_when::<_, _, BigInt>(tip::urgency.eq(Urgency::Danger), 0_i64)
                .when(tip::urgency.eq(Urgency::Ongoing), 1_i64)
                .when(tip::state.eq(TipState::Disclosure), 2_i64)
                .when(tip::urgency.is_not_null(), 2_i64)
                .otherwise(3_i64),
            case_when::<_, _, BigInt>(tip::answered.gt(0_i64), 0_i64).otherwise(1_i64),
            case_when::<_, _, BigInt>(tip::standing.eq(Standing::Proven), 0_i64)
                .when(tip::standing.eq(Standing::Plain), 1_i64)
                .otherwise(2_i64),
            tip::hour.asc(),
            tip::id.asc(),
        ))
        .select((
            tip::id,
            tip::lang,
            tip::hour,
            tip::standing,
            tip::state,
            tip::urgency,
            tip::answered,
            tip::claimed_by,
            tip::claimed_until,
            tip::object_id,
            object::reference.nullable(),
            staff::display_name.nullable(),
        ))
        .limit(limit)
        .offset(offset)
        .load(db)?)
}

/// How many tips a filter finds.
pub fn count(db: &mut Db, filter: &Filter, me: &StaffId, now: Moment) -> Result<i64, StoreError> {
    let query = tip::table
        .left_join(object::table.on(tip::object_id.eq(object::id.nullable())))
        .select(diesel::dsl::count(tip::id))
        .into_boxed();
    Ok(narrowed!(query, filter, me, now).first(db)?)
}

/// How many tips stand in each state: one pass over an index.
pub fn count_by_state(db: &mut Db) -> Result<Vec<(TipState, i64)>, StoreError> {
    Ok(tip::table
        .group_by(tip::state)
        .select((tip::state, diesel::dsl::count_star()))
        .load(db)?)
}

/// The name of an object in the first of these languages it has one in, else in
/// whichever comes first.
pub fn title(db: &mut Db, object: &ObjectId, langs: &[&str]) -> Result<Option<String>, StoreError> {
    let texts: Vec<(String, String)> = object_text::table
        .filter(object_text::object_id.eq(object))
        .order(object_text::lang.asc())
        .select((object_text::lang, object_text::title))
        .load(db)?;
    let wished = langs
        .iter()
        .find_map(|lang| texts.iter().find(|(of, _)| of == lang));
    Ok(wished.or(texts.first()).map(|(_, title)| title.clone()))
}

/// The other tips about an object, oldest first.
pub fn siblings(
    db: &mut Db,
    object: &ObjectId,
    but: &TipId,
    limit: i64,
) -> Result<Vec<Sibling>, StoreError> {
    Ok(tip::table
        .filter(tip::object_id.eq(object))
        .filter(tip::id.ne(but))
        .order((tip::hour.asc(), tip::id.asc()))
        .select((tip::id, tip::state, tip::hour, tip::lang, tip::duplicate_of))
        .limit(limit)
        .load(db)?)
}

/// The leads a tip went into, latest first.
pub fn leads_of(db: &mut Db, tip: &TipId) -> Result<Vec<LeadLine>, StoreError> {
    Ok(lead::table
        .inner_join(lead_tip::table.on(lead_tip::lead_id.eq(lead::id)))
        .inner_join(unit::table.on(unit::id.eq(lead::unit_id)))
        .filter(lead_tip::tip_id.eq(tip))
        .order((lead::forwarded_at.desc(), lead::id.asc()))
        .select((
            lead::id,
            lead::reference,
            unit::name,
            lead::state,
            lead::held_until,
        ))
        .load(db)?)
}

/// The name a member of staff goes by.
pub fn display_name(db: &mut Db, who: &StaffId) -> Result<Option<String>, StoreError> {
    Ok(staff::table
        .find(who)
        .select(staff::display_name)
        .first(db)
        .optional()?)
}
