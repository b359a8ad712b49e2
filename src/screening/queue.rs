//! Many tips at once, without opening one.

use super::{ScreeningError, admit};
use crate::domain::{
    Actor, Moment, ObjectId, QueueView, Reference, StaffId, Standing, TipId, TipState, Urgency,
};
use crate::store::queue::{Filter, Line};
use crate::store::{Db, Store, StoreError, queue as rows};
use std::collections::BTreeMap;

/// How many tips a page of the queue shows.
pub const PAGE: i64 = 50;

/// A tip as the queue shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The tip.
    pub id: TipId,
    /// The object's public reference; none for a general tip.
    pub reference: Option<Reference>,
    /// The object's name.
    pub title: Option<String>,
    /// The language of the page it was written on.
    pub lang: String,
    /// The hour it came, counted since 1970.
    pub hour: i64,
    /// How much the form's guards trust it.
    pub standing: Standing,
    /// Where it stands.
    pub state: TipState,
    /// How urgent it is; only a tip of the urgent road has it.
    pub urgency: Option<Urgency>,
    /// Messages of the tipster that nobody has read.
    pub answered: i64,
    /// Who works on it.
    pub holder: Option<Holder>,
}

/// Who works on a tip, and for how long at least.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The name people know.
    pub name: String,
    /// Whether it is whoever looks.
    pub me: bool,
    /// Minutes left, at least one.
    pub minutes: i64,
}

/// Whole minutes until a lease ends, at least one while it lasts.
pub(super) fn minutes_left(until: Moment, now: Moment) -> i64 {
    (until.0.saturating_sub(now.0).max(1) + 59) / 60
}

/// A page of the queue with the counts beside the saved views.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The tips.
    pub entries: Vec<Entry>,
    /// Which page, from 1.
    pub page: i64,
    /// How many pages there are, at least one.
    pub pages: i64,
    /// How many tips the filter finds.
    pub total: i64,
    /// How many tips each saved view finds.
    pub counts: Vec<(QueueView, i64)>,
    /// How many open tips are in the language of whoever looks.
    pub in_my_language: i64,
}

/// Lists tips. `lang` is the language of whoever looks: objects are named in it
/// where they can be. A page past the last shows the last.
///
/// # Errors
/// [`ScreeningError::Forbidden`] to whoever is no moderator.
pub async fn queue(
    store: &Store,
    actor: &Actor,
    filter: Filter,
    lang: &str,
    page: i64,
    now: Moment,
) -> Result<Page, ScreeningError> {
    admit(actor)?;
    let (me, lang) = (actor.id.clone(), lang.to_owned());
    store
        .read(move |db| {
            let total = rows::count(db, &filter, &me, now)?;
            let pages = ((total + PAGE - 1) / PAGE).max(1);
            let page = page.clamp(1, pages);
            let lines = rows::page(db, &filter, &me, now, PAGE, (page - 1) * PAGE)?;
            let mut titles: BTreeMap<ObjectId, Option<String>> = BTreeMap::new();
            let mut entries = Vec::with_capacity(lines.len());
            for line in lines {
                let title = match &line.object_id {
                    None => None,
                    Some(object) => match titles.get(object) {
                        Some(known) => known.clone(),
                        None => {
                            let title = rows::title(db, object, &[&lang, "en"])?;
                            titles.insert(object.clone(), title.clone());
                            title
                        }
                    },
                };
                let entry = entry(line, title, &me, now);
                entries.push(entry);
            }
            let mine = Filter {
                lang: Some(lang),
                ..whole(QueueView::Open)
            };
            Ok(Page {
                entries,
                page,
                pages,
                total,
                counts: counts(db, &me, now)?,
                in_my_language: rows::count(db, &mine, &me, now)?,
            })
        })
        .await
}

fn whole(view: QueueView) -> Filter {
    Filter {
        view,
        object: None,
        lang: None,
    }
}

/// The counts beside the saved views. Whatever is a matter of states alone is
/// counted together, because this is done each time somebody looks at the queue.
fn counts(db: &mut Db, me: &StaffId, now: Moment) -> Result<Vec<(QueueView, i64)>, StoreError> {
    let by_state = rows::count_by_state(db)?;
    let sum = |fits: fn(TipState) -> bool| {
        let fitting = by_state.iter().filter(|(state, _)| fits(*state));
        fitting.map(|(_, count)| count).sum()
    };
    let mut counts = Vec::with_capacity(QueueView::ALL.len());
    for &view in QueueView::ALL {
        let count = match view {
            QueueView::Open => sum(TipState::is_open),
            QueueView::Credible => sum(|state| state == TipState::Credible),
            QueueView::NeedsMore => sum(|state| state == TipState::NeedsMore),
            QueueView::Forwarded => sum(|state| state == TipState::Forwarded),
            QueueView::Closed => sum(|state| !state.is_open() && state != TipState::Forwarded),
            QueueView::Unclaimed
            | QueueView::Mine
            | QueueView::Answered
            | QueueView::Disclosure => rows::count(db, &whole(view), me, now)?,
        };
        counts.push((view, count));
    }
    Ok(counts)
}

fn entry(line: Line, title: Option<String>, viewer: &StaffId, now: Moment) -> Entry {
    let holder = line
        .claimed_by
        .filter(|_| line.claimed_until > now)
        .map(|id| Holder {
            me: id == *viewer,
            minutes: minutes_left(line.claimed_until, now),
            name: line.holder.unwrap_or_else(|| id.to_string()),
        });
    Entry {
        id: line.id,
        reference: line.reference,
        title,
        lang: line.lang,
        hour: line.hour,
        standing: line.standing,
        state: line.state,
        urgency: line.urgency,
        answered: line.answered,
        holder,
    }
}
