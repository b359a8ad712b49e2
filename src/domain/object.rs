//! Objects, series and pictures.

use super::NotAValue;

text_enum!(
    /// What kind of thing is shown; the gallery filters by it.
    Category {
        /// Shirts, jackets, shoes.
        Clothing = "clothing",
        /// Wristbands, jewellery, key rings.
        Accessory = "accessory",
        /// Bags and cases.
        Bag = "bag",
        /// Toys.
        Toy = "toy",
        /// Furniture and lamps.
        Furniture = "furniture",
        /// Bedding, curtains, carpets.
        Textile = "textile",
        /// Wallpaper, tiles, floors.
        Wallpaper = "wallpaper",
        /// Bottles, boxes, wrappers.
        Packaging = "packaging",
        /// Logos and emblems.
        Logo = "logo",
        /// Buildings, rooms and views.
        Building = "building",
        /// Flyers, tickets, books.
        Printed = "printed",
        /// Household things.
        Household = "household",
    }
);

text_enum!(
    /// Where an object stands.
    ObjectState {
        /// Being prepared by a curator.
        Draft = "draft",
        /// Waiting for a second pair of eyes.
        InReview = "in-review",
        /// Shown to the public, answers wanted.
        Published = "published",
        /// Shown to the public, the question is answered.
        Identified = "identified",
        /// Gone from the public site.
        Withdrawn = "withdrawn",
    }
);

impl ObjectState {
    /// Whether the public may see the object.
    pub fn is_public(self) -> bool {
        matches!(self, Self::Published | Self::Identified)
    }

    /// Whether the move is lawful: `draft → in review → published →
    /// (identified | withdrawn)`, back to draft from review, and back to
    /// published when an identification proves wrong.
    pub fn may_become(self, next: ObjectState) -> bool {
        use ObjectState::*;
        matches!(
            (self, next),
            (Draft, InReview)
                | (InReview, Draft)
                | (InReview, Published)
                | (Published, Identified)
                | (Published, Withdrawn)
                | (Identified, Withdrawn)
                | (Identified, Published)
        )
    }
}

text_enum!(
    /// What came of the question, in the field's own words.
    ObjectOutcome {
        /// Identified, origin narrowed to few countries.
        FewCountries = "few-countries",
        /// Identified, sold widely: a line of inquiry closed.
        SoldWidely = "sold-widely",
        /// Already known.
        AlreadyKnown = "already-known",
    }
);

text_enum!(
    /// A line of an object's public timeline.
    EventKind {
        /// First shown.
        Published = "published",
        /// Picture or wording changed.
        Updated = "updated",
        /// An outcome was made known.
        Outcome = "outcome",
        /// Asked again.
        Reopened = "reopened",
        /// Taken down.
        Withdrawn = "withdrawn",
    }
);

text_enum!(
    /// Where a series stands.
    SeriesState {
        /// Not yet shown.
        Draft = "draft",
        /// Shown.
        Published = "published",
    }
);

text_enum!(
    /// The formats a cleaned picture is kept in.
    PictureFormat {
        /// For browsers that know it: smaller.
        Webp = "webp",
        /// For everything else.
        Jpeg = "jpeg",
    }
);

impl PictureFormat {
    /// The ending of the public address.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Webp => "webp",
            Self::Jpeg => "jpg",
        }
    }

    /// The media type it is served as.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Webp => "image/webp",
            Self::Jpeg => "image/jpeg",
        }
    }
}

/// A public reference such as `TAO-7K3QD`: five Crockford base32 characters,
/// random, so that nobody can count objects that are not shown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct Reference(String);

impl Reference {
    /// The reference with its prefix.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for Reference {
    type Err = NotAValue;
    /// Forgives case, and the letters Crockford's alphabet leaves out.
    fn from_str(text: &str) -> Result<Self, NotAValue> {
        crockford_code(text, "TAO-")
            .map(Self)
            .ok_or(NotAValue("Reference"))
    }
}

/// Five letters of Crockford's base32 behind a prefix, which may be left out;
/// case and the letters his alphabet leaves out are forgiven.
pub(super) fn crockford_code(text: &str, prefix: &str) -> Option<String> {
    let upper = text.trim().to_ascii_uppercase();
    let code = upper.strip_prefix(prefix).unwrap_or(&upper);
    if code.len() != 5 {
        return None;
    }
    let mut clean = String::from(prefix);
    for letter in code.chars() {
        let letter = match letter {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        if !"0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains(letter) {
            return None;
        }
        clean.push(letter);
    }
    Some(clean)
}

impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The address of a series: lower-case letters, digits and hyphens, 1–60.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct Slug(String);

impl Slug {
    /// The slug as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for Slug {
    type Err = NotAValue;
    fn from_str(text: &str) -> Result<Self, NotAValue> {
        let fine = (1..=60).contains(&text.len())
            && text
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !text.starts_with('-')
            && !text.ends_with('-');
        if fine {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotAValue("Slug"))
        }
    }
}

impl std::fmt::Display for Slug {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_shown_without_a_review() {
        assert!(!ObjectState::Draft.may_become(ObjectState::Published));
        assert!(!ObjectState::Withdrawn.may_become(ObjectState::Published));
        assert!(ObjectState::InReview.may_become(ObjectState::Published));
    }

    #[test]
    fn references_forgive_what_people_mistype() {
        assert_eq!(
            "tao-7k3qd".parse::<Reference>().map(|r| r.to_string()),
            Ok("TAO-7K3QD".into())
        );
        assert_eq!(
            "TAO-OIL00".parse::<Reference>().map(|r| r.to_string()),
            Ok("TAO-01100".into())
        );
        assert!("TAO-7K3Q".parse::<Reference>().is_err());
        assert!("TAO-7K3QU".parse::<Reference>().is_err());
    }
}
