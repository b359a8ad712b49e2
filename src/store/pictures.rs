//! Pictures and the cleaned files made of them.

use super::schema::{object, picture, picture_file, picture_text};
use super::{Db, StoreError};
use crate::domain::{Moment, ObjectId, ObjectState, PictureFormat, PictureId, StaffId};
use diesel::prelude::*;

/// A picture, as stored. The original rests sealed under `original_blob`.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = picture)]
pub struct Row {
    /// Random.
    pub id: PictureId,
    /// Of which object.
    pub object_id: ObjectId,
    /// Order on the page, from 0.
    pub position: i64,
    /// The content name of the sealed original.
    pub original_blob: String,
    /// What was found in the original, as JSON.
    pub findings: String,
    /// What was blacked out and cut away, as JSON.
    pub edit: String,
    /// Width of the upright original, in pixels.
    pub source_width: i64,
    /// Height of the upright original, in pixels.
    pub source_height: i64,
    /// Width of the cleaned picture, in pixels.
    pub width: i64,
    /// Height of the cleaned picture, in pixels.
    pub height: i64,
    /// The perceptual fingerprint, 64 bits in hexadecimal.
    pub fingerprint: String,
    /// Who prepared it.
    pub prepared_by: StaffId,
    /// When.
    pub prepared_at: Moment,
}

/// One cleaned file of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable)]
#[diesel(table_name = picture_file)]
pub struct FileRow {
    /// Of which picture.
    pub picture_id: PictureId,
    /// In pixels.
    pub width: i64,
    /// How it is encoded.
    pub format: PictureFormat,
    /// In pixels.
    pub height: i64,
    /// In bytes.
    pub size: i64,
    /// Its content name; the public address is made of it.
    pub blob: String,
    /// 1 for the large one to zoom into, else 0.
    pub zoom: i64,
}

/// Words for one picture in one language, for who cannot see it.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable)]
#[diesel(table_name = picture_text)]
pub struct TextRow {
    /// Of which picture.
    pub picture_id: PictureId,
    /// In which language.
    pub lang: String,
    /// The words.
    pub alt: String,
}

/// Adds a picture with its files.
pub fn insert(db: &mut Db, row: &Row, files: &[FileRow]) -> Result<(), StoreError> {
    diesel::insert_into(picture::table)
        .values(row)
        .execute(db)?;
    insert_files(db, files)
}

fn insert_files(db: &mut Db, files: &[FileRow]) -> Result<(), StoreError> {
    for file in files {
        diesel::insert_into(picture_file::table)
            .values(file)
            .execute(db)?;
    }
    Ok(())
}

/// Finds a picture.
pub fn find(db: &mut Db, id: &PictureId) -> Result<Row, StoreError> {
    Ok(picture::table.find(id).first(db)?)
}

/// The pictures of an object, in order.
pub fn of_object(db: &mut Db, id: &ObjectId) -> Result<Vec<Row>, StoreError> {
    Ok(picture::table
        .filter(picture::object_id.eq(id))
        .order(picture::position.asc())
        .load(db)?)
}

/// The pictures of some objects, in the order of each.
pub fn of_objects(db: &mut Db, ids: &[ObjectId]) -> Result<Vec<Row>, StoreError> {
    Ok(picture::table
        .filter(picture::object_id.eq_any(ids.to_vec()))
        .order((picture::object_id.asc(), picture::position.asc()))
        .load(db)?)
}

/// The files of some pictures, of each narrowest first, the one to zoom into last.
pub fn files_of(db: &mut Db, ids: &[PictureId]) -> Result<Vec<FileRow>, StoreError> {
    Ok(picture_file::table
        .filter(picture_file::picture_id.eq_any(ids.to_vec()))
        .order((picture_file::zoom.asc(), picture_file::width.asc()))
        .load(db)?)
}

/// The words of some pictures in every language there is, by language.
pub fn texts_of(db: &mut Db, ids: &[PictureId]) -> Result<Vec<TextRow>, StoreError> {
    Ok(picture_text::table
        .filter(picture_text::picture_id.eq_any(ids.to_vec()))
        .order(picture_text::lang.asc())
        .load(db)?)
}

/// Replaces the words of a picture as a whole.
pub fn replace_texts(db: &mut Db, id: &PictureId, texts: &[TextRow]) -> Result<(), StoreError> {
    diesel::delete(picture_text::table.filter(picture_text::picture_id.eq(id))).execute(db)?;
    for text in texts {
        diesel::insert_into(picture_text::table)
            .values(text)
            .execute(db)?;
    }
    Ok(())
}

/// The files of a picture, narrowest first, the one to zoom into last.
pub fn files(db: &mut Db, id: &PictureId) -> Result<Vec<FileRow>, StoreError> {
    Ok(picture_file::table
        .filter(picture_file::picture_id.eq(id))
        .order((picture_file::zoom.asc(), picture_file::width.asc()))
        .load(db)?)
}

/// Replaces the files of a picture after it was edited anew.
pub fn replace(db: &mut Db, row: &Row, files: &[FileRow]) -> Result<(), StoreError> {
    diesel::update(picture::table.find(&row.id))
        .set((
            picture::edit.eq(&row.edit),
            picture::width.eq(row.width),
            picture::height.eq(row.height),
            picture::fingerprint.eq(&row.fingerprint),
            picture::prepared_by.eq(&row.prepared_by),
            picture::prepared_at.eq(row.prepared_at),
        ))
        .execute(db)?;
    diesel::delete(picture_file::table.filter(picture_file::picture_id.eq(&row.id))).execute(db)?;
    insert_files(db, files)
}

/// Removes a picture with its files.
pub fn remove(db: &mut Db, id: &PictureId) -> Result<(), StoreError> {
    diesel::delete(picture_file::table.filter(picture_file::picture_id.eq(id))).execute(db)?;
    replace_texts(db, id, &[])?;
    diesel::delete(picture::table.find(id)).execute(db)?;
    Ok(())
}

/// Whether any picture still uses a file.
pub fn is_used(db: &mut Db, blob: &str) -> Result<bool, StoreError> {
    let found: i64 = picture_file::table
        .filter(picture_file::blob.eq(blob))
        .count()
        .get_result(db)?;
    Ok(found > 0)
}

/// A file as somebody asks for it by its content name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// How it is encoded.
    pub format: PictureFormat,
    /// The states of the objects that show it: the same bytes may serve several.
    pub states: Vec<ObjectState>,
}

/// Looks a file up by its content name.
pub fn ask(db: &mut Db, blob: &str) -> Result<Option<Asked>, StoreError> {
    let rows: Vec<(PictureFormat, ObjectState)> = picture_file::table
        .inner_join(picture::table.inner_join(object::table))
        .filter(picture_file::blob.eq(blob))
        .select((picture_file::format, object::state))
        .load(db)?;
    Ok(rows.first().map(|(format, _)| Asked {
        format: *format,
        states: rows.iter().map(|(_, state)| *state).collect(),
    }))
}
