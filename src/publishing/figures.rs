//! Honest figures for the public: what came of the objects, and how many people
//! wrote. Nothing that could point at one of them.

use super::PublishingError;
use crate::domain::{Moment, Month, ObjectOutcome, ObjectState};
use crate::store::figures;
use crate::store::{Db, Store};
use std::collections::BTreeMap;

/// Months that are shown, at most.
const MONTHS: i16 = 12;

/// Numbers below this are not told: few people could be guessed at.
pub const FEW: i64 = 5;

/// How many tips came, told so that nobody is singled out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TipCount {
    /// Fewer than five, or none.
    Few,
    /// So many, to the nearest five.
    About(i64),
}

impl TipCount {
    fn of(count: i64) -> Self {
        match count {
            ..FEW => Self::Few,
            _ => Self::About((count + FEW / 2) / FEW * FEW),
        }
    }
}

/// What came of the objects that were ever shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outcomes {
    /// Still looked for.
    pub open: i64,
    /// Identified, origin narrowed to few countries.
    pub few_countries: i64,
    /// Identified, sold widely.
    pub sold_widely: i64,
    /// Already known.
    pub already_known: i64,
    /// Taken down.
    pub withdrawn: i64,
}

impl Outcomes {
    /// Every object that was ever shown.
    pub fn shown(&self) -> i64 {
        self.open + self.answered() + self.withdrawn
    }

    /// Those with an answer.
    pub fn answered(&self) -> i64 {
        self.few_countries + self.sold_widely + self.already_known
    }
}

/// Objects narrowed to few countries, by one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Narrowed {
    /// Which month.
    pub month: Month,
    /// In this month.
    pub new: i64,
    /// Until its end.
    pub so_far: i64,
}

/// Tips of one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TipsOf {
    /// Which month.
    pub month: Month,
    /// How many came.
    pub tally: TipCount,
}

/// Everything the results page tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// What came of the objects.
    pub outcomes: Outcomes,
    /// Objects narrowed to few countries, oldest month first, up to the present
    /// one; empty until there is one.
    pub narrowed: Vec<Narrowed>,
    /// Tips by whole months, oldest first; empty until one is over.
    pub tips: Vec<TipsOf>,
}

/// Counts. The month of `now` is not over, so its tips are not told.
pub async fn figures(store: &Store, now: Moment) -> Result<Figures, PublishingError> {
    let present = Month::of(now);
    store
        .read(move |db| {
            Ok(Figures {
                outcomes: outcomes(db)?,
                narrowed: narrowed(db, present)?,
                tips: tips(db, present)?,
            })
        })
        .await
}

fn outcomes(db: &mut Db) -> Result<Outcomes, PublishingError> {
    let mut sum = Outcomes::default();
    for (state, outcome, count) in figures::outcomes(db)? {
        let place = match (state, outcome) {
            (ObjectState::Withdrawn, _) => &mut sum.withdrawn,
            (ObjectState::Identified, Some(ObjectOutcome::FewCountries)) => &mut sum.few_countries,
            (ObjectState::Identified, Some(ObjectOutcome::SoldWidely)) => &mut sum.sold_widely,
            (ObjectState::Identified, Some(ObjectOutcome::AlreadyKnown)) => &mut sum.already_known,
            _ => &mut sum.open,
        };
        *place += count;
    }
    Ok(sum)
}

fn narrowed(db: &mut Db, present: Month) -> Result<Vec<Narrowed>, PublishingError> {
    let mut by_month = BTreeMap::<Month, i64>::new();
    for at in figures::narrowed(db)? {
        *by_month.entry(Month::of(at)).or_default() += 1;
    }
    let Some(first) = by_month.keys().next().copied() else {
        return Ok(Vec::new());
    };
    let shown_from = present.back(MONTHS - 1);
    let mut so_far = 0;
    let months = first.through(present).map(|month| {
        let new = by_month.get(&month).copied().unwrap_or_default();
        so_far += new;
        Narrowed { month, new, so_far }
    });
    Ok(months.filter(|line| line.month >= shown_from).collect())
}

fn tips(db: &mut Db, present: Month) -> Result<Vec<TipsOf>, PublishingError> {
    let Some(shown) = figures::first_shown(db)? else {
        return Ok(Vec::new());
    };
    let first = Month::of(shown).max(present.back(MONTHS));
    let (from, end) = (first.start().hour(), present.start().hour());
    let mut by_month = BTreeMap::<Month, i64>::new();
    for (hour, count) in figures::tips(db, from, end)? {
        *by_month
            .entry(Month::of(Moment::of_hour(hour)))
            .or_default() += count;
    }
    let whole = first.through(present.back(1));
    Ok(whole
        .map(|month| TipsOf {
            month,
            tally: TipCount::of(by_month.get(&month).copied().unwrap_or_default()),
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_numbers_are_not_told_and_others_are_rounded() {
        let told: Vec<_> = [0, 4, 5, 7, 8, 12, 13, 1_003].map(TipCount::of).into();
        use TipCount::{About, Few};
        let expected = [
            Few,
            Few,
            About(5),
            About(5),
            About(10),
            About(10),
            About(15),
            About(1_005),
        ];
        assert_eq!(told, expected);
    }
}
