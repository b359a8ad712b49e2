//! What the moderator thinks of a tip: two grades, and a text of their own that
//! is never mixed with the tipster's words.

use super::{ASSESSMENT_MAX, ScreeningError, Watch, admit, take_up, within};
use crate::domain::{Act, Actor, DeskId, Grading, Subject, TipId, TipState};
use crate::store::{Store, tips};
use crate::vault::{self, Purpose};
use crate::{audit, desks};
use serde_json::json;

/// Keeps the grades, and the assessment sealed to the desk. An empty text takes
/// the assessment away.
///
/// # Errors
/// If the tip is closed, not claimed, or was changed since `version`.
pub async fn grade(
    store: &Store,
    actor: &Actor,
    tip: &TipId,
    version: i64,
    grading: Grading,
    assessment: &str,
    watch: Watch,
) -> Result<(), ScreeningError> {
    admit(actor)?;
    let assessment = within(assessment, ASSESSMENT_MAX)?;
    let (actor, tip) = (actor.clone(), tip.clone());
    store
        .write(move |db| {
            let mut row = take_up(db, &actor, &tip, version, watch)?;
            if !row.state.is_open() {
                return Err(ScreeningError::Unlawful {
                    from: row.state,
                    to: TipState::Credible,
                });
            }
            row.source_grade = grading.source;
            row.information_grade = grading.information;
            row.assessment = if assessment.is_empty() {
                None
            } else {
                let desk = desks::recipient(db, &DeskId::screening())?;
                let plain = assessment.as_bytes();
                Some(vault::seal(
                    &[desk],
                    Purpose::Assessment,
                    tip.as_str(),
                    plain,
                )?)
            };
            tips::update(db, &row)?;
            let detail = json!({ "grading": grading.to_string() });
            let subject = (Subject::Tip, tip.as_str());
            audit::record(db, watch.now, &actor, Act::TipGraded, subject, detail)?;
            Ok(())
        })
        .await
}
