//! Walking the chain from its first link to its head.

use super::{BEGINNING, Row, link_hash};
use crate::store::{self, Db, StoreError};

/// A chain that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// How many links.
    pub links: i64,
    /// The hash of the last one. Written down elsewhere, it proves later that
    /// nothing up to here was changed or cut off.
    pub head: String,
}

/// The first place where the chain does not hold, by the number of its row.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A row is gone, or was put in.
    #[error("row {0} is missing")]
    Missing(i64),
    /// A row's own fields do not give its hash.
    #[error("row {0} was altered")]
    Altered(i64),
    /// A row does not follow the one before it.
    #[error("row {0} does not follow the row before it")]
    Unlinked(i64),
    /// The newest rows were cut off.
    #[error("rows after {last} were cut off: the head says {head}")]
    CutOff {
        /// The last row there is.
        last: i64,
        /// The last row there should be.
        head: i64,
    },
    /// The rows could not be read, from this one on.
    #[error("row {row} cannot be read: {why}")]
    Unreadable {
        /// The first row of the page that could not be read.
        row: i64,
        /// The store's own words.
        why: StoreError,
    },
}

const PAGE: i64 = 1000;

impl Fault {
    /// The row to look at first.
    pub fn row(&self) -> i64 {
        match self {
            Self::Missing(row) | Self::Altered(row) | Self::Unlinked(row) => *row,
            Self::CutOff { last, .. } => last + 1,
            Self::Unreadable { row, .. } => *row,
        }
    }
}

/// Proves the whole chain, or names the first row at which it breaks. Acts may be
/// recorded meanwhile: what the head promised at the start has to be there, and
/// whatever came after it has to follow.
pub fn verify(db: &mut Db) -> Result<Verified, Fault> {
    let promised = head(db)?;
    let mut last = (0, BEGINNING.to_owned());
    loop {
        let page = store::audit::after(db, last.0, PAGE).map_err(|why| Fault::Unreadable {
            row: first_unreadable(db, last.0),
            why,
        })?;
        if page.is_empty() {
            break;
        }
        for row in page {
            check(&row, &last)?;
            if row.seq == promised.0 && row.hash != promised.1 {
                return Err(Fault::Altered(row.seq));
            }
            last = (row.seq, row.hash);
        }
    }
    if last.0 < promised.0 {
        return Err(Fault::CutOff {
            last: last.0,
            head: promised.0,
        });
    }
    if promised.0 == 0 && promised.1 != BEGINNING {
        return Err(Fault::Altered(0));
    }
    if last.0 > promised.0 {
        let now = head(db)?.0;
        // None of our writes leaves the head behind its rows.
        if now < last.0 {
            return Err(Fault::Unlinked(now + 1));
        }
    }
    Ok(Verified {
        links: last.0,
        head: last.1,
    })
}

fn head(db: &mut Db) -> Result<(i64, String), Fault> {
    store::audit::head(db).map_err(|why| Fault::Unreadable { row: 0, why })
}

fn check(row: &Row, before: &(i64, String)) -> Result<(), Fault> {
    if row.seq != before.0 + 1 {
        return Err(Fault::Missing(before.0 + 1));
    }
    if link_hash(row) != row.hash {
        return Err(Fault::Altered(row.seq));
    }
    if row.previous != before.1 {
        return Err(Fault::Unlinked(row.seq));
    }
    Ok(())
}

/// A word that no act has makes a whole page unreadable; one row at a time
/// finds out which it is.
fn first_unreadable(db: &mut Db, after: i64) -> i64 {
    let mut row = after;
    loop {
        match store::audit::after(db, row, 1) {
            Ok(found) => match found.first() {
                Some(fine) => row = fine.seq,
                None => return row,
            },
            Err(_) => return row + 1,
        }
    }
}
