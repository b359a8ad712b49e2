//! Use cases of the curator: draft → review → publish → outcome → withdraw.
//!
//! Promise 4 lives here: what is shown was cleaned, and was seen by two. Whoever
//! had a hand in preparing an object (its wording, a picture, sending it to
//! review) is remembered, and cannot publish it.

mod announced;
mod catalogue;
mod draft;
mod figures;
mod gallery;
mod outcome;
mod pictures;
mod review;
mod said;
mod series;
mod shown;
mod view;
mod words;

pub use announced::{
    Address, Announced, Filter, MAX_ANNOUNCED, address_count, addresses, announced, last_change,
};
pub use catalogue::{Catalogue, Counts, Tally};
pub use draft::{Wording, Words, begin, describe_picture, edit};
pub use figures::{FEW, Figures, Narrowed, Outcomes, TipCount, TipsOf, figures};
pub use gallery::{
    Found, Front, GALLERY_PAGE, Gallery, Leaf, Related, Release, Search, front, gallery, look_up,
    related, release, release_with_objects, releases,
};
pub use outcome::{record_outcome, reopen, withdraw};
pub use pictures::{Redraw, Report, add_picture, edit_picture, preview, remove_picture, report};
pub use review::{publish, return_to_draft, submit};
pub use said::Said;
pub use series::{SeriesView, SeriesWords, begin_series, edit_series, find_series, list_series};
pub use shown::{Shown, ShownPicture, ShownSeries, ShownWords};
pub use view::{
    Listed, ObjectView, PAGE, PicturePlace, PictureView, find, find_picture, list, nearest_title,
};

use crate::blobs::BlobError;
use crate::desks::DeskError;
use crate::domain::{Actor, ObjectState, Role};
use crate::i18n::Lang;
use crate::imaging::ImagingError;
use crate::store::StoreError;
use crate::vault::VaultError;

/// Why a curator's wish was not granted.
#[derive(Debug, thiserror::Error)]
pub enum PublishingError {
    /// Not a curator.
    #[error("only a curator may do this")]
    Forbidden,
    /// Whoever prepared it cannot be the one who publishes it.
    #[error("the one who prepared an object cannot publish it")]
    OwnWork,
    /// There is no such object, picture or series.
    #[error("not found")]
    Missing,
    /// Somebody else changed it in the meantime.
    #[error("changed by somebody else in the meantime")]
    Stale,
    /// The object's state does not allow it.
    #[error("not possible while the object is {0}")]
    WrongState(ObjectState),
    /// Something is still missing before it can go to review.
    #[error("not ready: {0:?}")]
    NotReady(Vec<Lacking>),
    /// Sent back without saying why.
    #[error("no reason was given")]
    NoReason,
    /// A series with this address exists.
    #[error("a series with this address exists")]
    SlugTaken,
    /// The picture was refused.
    #[error(transparent)]
    Picture(#[from] ImagingError),
    /// The desk stayed shut.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// The vault's word.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The files' word.
    #[error(transparent)]
    Blob(#[from] BlobError),
    /// The store's word.
    #[error(transparent)]
    Store(StoreError),
    /// A report that should be there cannot be read.
    #[error("a stored report cannot be read")]
    Unreadable,
}

impl From<StoreError> for PublishingError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Missing => Self::Missing,
            StoreError::Changed => Self::Stale,
            other => Self::Store(other),
        }
    }
}

/// What an object lacks before a second curator may look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacking {
    /// At least one picture.
    Picture,
    /// Title, question and alternative text in two languages at least.
    TwoLanguages,
    /// The rest of a language that was begun.
    Unfinished(Lang),
}

fn must_be_curator(actor: &Actor) -> Result<(), PublishingError> {
    if actor.is(Role::Curator) {
        Ok(())
    } else {
        Err(PublishingError::Forbidden)
    }
}
