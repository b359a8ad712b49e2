//! Counts for the results page.

use super::schema::{object, object_event, tip};
use super::{Db, StoreError};
use crate::domain::{EventKind, Moment, ObjectOutcome, ObjectState, TipState};
use diesel::dsl::{count_star, max, min};
use diesel::prelude::*;

/// How many objects that were ever shown stand in each state, with each outcome.
pub fn outcomes(db: &mut Db) -> Result<Vec<(ObjectState, Option<ObjectOutcome>, i64)>, StoreError> {
    Ok(object::table
        .filter(object::state.eq_any([
            ObjectState::Published,
            ObjectState::Identified,
            ObjectState::Withdrawn,
        ]))
        .group_by((object::state, object::outcome))
        .select((object::state, object::outcome, count_star()))
        .load(db)?)
}

/// When each object that is narrowed to few countries was last said to be so.
pub fn narrowed(db: &mut Db) -> Result<Vec<Moment>, StoreError> {
    let found: Vec<Option<Moment>> = object_event::table
        .inner_join(object::table)
        .filter(object::state.eq(ObjectState::Identified))
        .filter(object::outcome.eq(ObjectOutcome::FewCountries))
        .filter(object_event::kind.eq(EventKind::Outcome))
        .group_by(object_event::object_id)
        .select(max(object_event::at))
        .load(db)?;
    Ok(found.into_iter().flatten().collect())
}

/// When something was first shown.
pub fn first_shown(db: &mut Db) -> Result<Option<Moment>, StoreError> {
    Ok(object_event::table
        .filter(object_event::kind.eq(EventKind::Published))
        .select(min(object_event::at))
        .first(db)?)
}

/// How many tips came in each hour from `first` until before `end`, hours counted
/// since 1970. What the desk judged to be spam is not counted.
pub fn tips(db: &mut Db, first: i64, end: i64) -> Result<Vec<(i64, i64)>, StoreError> {
    Ok(tip::table
        .filter(tip::hour.ge(first).and(tip::hour.lt(end)))
        .filter(tip::state.ne(TipState::Spam))
        .group_by(tip::hour)
        .select((tip::hour, count_star()))
        .load(db)?)
}
