//! Objects, their wording, their timeline, and whose hands were on them.

use super::schema::{object, object_event, object_hand, object_text, staff};
use super::{Db, StoreError, exactly_one};
use crate::domain::{
    Category, EventKind, Moment, ObjectId, ObjectOutcome, ObjectState, Reference, Region, SeriesId,
    StaffId,
};
use diesel::prelude::*;

/// An object, as stored.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = object)]
pub struct Row {
    /// Random.
    pub id: ObjectId,
    /// What the public calls it.
    pub reference: Reference,
    /// What kind of thing.
    pub category: Category,
    /// The release it belongs to.
    pub series_id: Option<SeriesId>,
    /// Where the public is told it may be from. Chosen on purpose.
    pub region: Option<Region>,
    /// Where it stands.
    pub state: ObjectState,
    /// What came of the question.
    pub outcome: Option<ObjectOutcome>,
    /// Likely countries, as codes with spaces. For staff and routing only.
    pub countries: String,
    /// Who began it.
    pub created_by: StaffId,
    /// When.
    pub created_at: Moment,
    /// Who sent it to review.
    pub submitted_by: Option<StaffId>,
    /// Who published it.
    pub published_by: Option<StaffId>,
    /// When it was first shown.
    pub published_at: Option<Moment>,
    /// When anything last changed.
    pub updated_at: Moment,
    /// Counts every change.
    pub version: i64,
}

/// The wording in one language.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, serde::Serialize)]
#[diesel(table_name = object_text)]
pub struct TextRow {
    /// Of which object.
    #[serde(skip)]
    pub object_id: ObjectId,
    /// In which language.
    pub lang: String,
    /// A name for the thing.
    pub title: String,
    /// What is asked.
    pub question: String,
    /// What somebody who cannot see the picture needs to know.
    pub alt: String,
    /// What can be seen, one fact a line; may be empty.
    pub facts: String,
    /// Who may know it; may be empty.
    pub helps: String,
    /// What is already known; may be empty.
    pub known: String,
}

/// A line of the public timeline.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = object_event)]
pub struct EventRow {
    /// Random.
    pub id: String,
    /// Of which object.
    pub object_id: ObjectId,
    /// When; the public sees the day.
    pub at: Moment,
    /// What happened.
    pub kind: EventKind,
    /// Which outcome, if it was one.
    pub outcome: Option<ObjectOutcome>,
}

/// Adds an object.
pub fn insert(db: &mut Db, row: &Row) -> Result<(), StoreError> {
    diesel::insert_into(object::table).values(row).execute(db)?;
    Ok(())
}

/// Finds an object.
pub fn find(db: &mut Db, id: &ObjectId) -> Result<Row, StoreError> {
    Ok(object::table.find(id).first(db)?)
}

/// Finds an object by what the public calls it.
pub fn find_by_reference(db: &mut Db, reference: &Reference) -> Result<Option<Row>, StoreError> {
    Ok(object::table
        .filter(object::reference.eq(reference))
        .first(db)
        .optional()?)
}

/// Objects in a state (or in any), most recently changed first.
pub fn list(
    db: &mut Db,
    state: Option<ObjectState>,
    limit: i64,
    offset: i64,
) -> Result<Vec<Row>, StoreError> {
    let mut query = object::table.into_boxed();
    if let Some(state) = state {
        query = query.filter(object::state.eq(state));
    }
    Ok(query
        .order((object::updated_at.desc(), object::id.asc()))
        .limit(limit)
        .offset(offset)
        .load(db)?)
}

/// How many objects stand in a state.
pub fn count(db: &mut Db, state: ObjectState) -> Result<i64, StoreError> {
    Ok(object::table
        .filter(object::state.eq(state))
        .count()
        .get_result(db)?)
}

/// How many objects belong to a series.
pub fn count_in_series(db: &mut Db, series: &SeriesId) -> Result<i64, StoreError> {
    Ok(object::table
        .filter(object::series_id.eq(series))
        .count()
        .get_result(db)?)
}

/// Puts everything that may change back, provided nobody else did so since the
/// row was read; its version goes up by one.
pub fn update(db: &mut Db, row: &Row) -> Result<(), StoreError> {
    let touched = diesel::update(
        object::table
            .find(&row.id)
            .filter(object::version.eq(row.version)),
    )
    .set((
        object::category.eq(row.category),
        object::series_id.eq(&row.series_id),
        object::region.eq(row.region),
        object::state.eq(row.state),
        object::outcome.eq(row.outcome),
        object::countries.eq(&row.countries),
        object::submitted_by.eq(&row.submitted_by),
        object::published_by.eq(&row.published_by),
        object::published_at.eq(row.published_at),
        object::updated_at.eq(row.updated_at),
        object::version.eq(row.version + 1),
    ))
    .execute(db)?;
    exactly_one(touched)
}

/// The wording in every language there is.
pub fn texts(db: &mut Db, id: &ObjectId) -> Result<Vec<TextRow>, StoreError> {
    Ok(object_text::table
        .filter(object_text::object_id.eq(id))
        .order(object_text::lang.asc())
        .load(db)?)
}

/// The wording of some objects in every language there is, by language.
pub fn texts_of(db: &mut Db, ids: &[ObjectId]) -> Result<Vec<TextRow>, StoreError> {
    Ok(object_text::table
        .filter(object_text::object_id.eq_any(ids.to_vec()))
        .order(object_text::lang.asc())
        .load(db)?)
}

/// Replaces the wording as a whole.
pub fn replace_texts(db: &mut Db, id: &ObjectId, texts: &[TextRow]) -> Result<(), StoreError> {
    diesel::delete(object_text::table.filter(object_text::object_id.eq(id))).execute(db)?;
    for text in texts {
        diesel::insert_into(object_text::table)
            .values(text)
            .execute(db)?;
    }
    Ok(())
}

/// Adds a line to the public timeline.
pub fn add_event(db: &mut Db, row: &EventRow) -> Result<(), StoreError> {
    diesel::insert_into(object_event::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

/// The public timeline, oldest first.
pub fn events(db: &mut Db, id: &ObjectId) -> Result<Vec<EventRow>, StoreError> {
    Ok(object_event::table
        .filter(object_event::object_id.eq(id))
        .order((object_event::at.asc(), object_event::id.asc()))
        .load(db)?)
}

/// The public timelines of some objects, oldest first.
pub fn events_of(db: &mut Db, ids: &[ObjectId]) -> Result<Vec<EventRow>, StoreError> {
    Ok(object_event::table
        .filter(object_event::object_id.eq_any(ids.to_vec()))
        .order((object_event::at.asc(), object_event::id.asc()))
        .load(db)?)
}

/// Remembers that somebody had a hand in preparing the object.
pub fn add_hand(db: &mut Db, id: &ObjectId, staff: &StaffId) -> Result<(), StoreError> {
    if !has_hand(db, id, staff)? {
        diesel::insert_into(object_hand::table)
            .values((
                object_hand::object_id.eq(id),
                object_hand::staff_id.eq(staff),
            ))
            .execute(db)?;
    }
    Ok(())
}

/// Whether somebody had a hand in preparing the object.
pub fn has_hand(db: &mut Db, id: &ObjectId, staff: &StaffId) -> Result<bool, StoreError> {
    let found: i64 = object_hand::table
        .filter(object_hand::object_id.eq(id))
        .filter(object_hand::staff_id.eq(staff))
        .count()
        .get_result(db)?;
    Ok(found > 0)
}

/// The names of those who had a hand in preparing the object.
pub fn hands(db: &mut Db, id: &ObjectId) -> Result<Vec<String>, StoreError> {
    Ok(object_hand::table
        .inner_join(staff::table.on(object_hand::staff_id.eq(staff::id)))
        .filter(object_hand::object_id.eq(id))
        .order(staff::display_name.asc())
        .select(staff::display_name)
        .load(db)?)
}
