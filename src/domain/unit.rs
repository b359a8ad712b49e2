//! Routing rules: which unit a country's clue is proposed to.

use super::{Category, Country, RuleId, UnitId};

/// One line of the routing table. The first that fits proposes its unit; a
/// missing country or category fits everything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its identifier.
    pub id: RuleId,
    /// Order: lower is tried first.
    pub position: i64,
    /// The country it is for.
    pub country: Option<Country>,
    /// The category it is for.
    pub category: Option<Category>,
    /// Where it sends.
    pub unit: UnitId,
}

impl Rule {
    /// Whether the rule speaks about this country and category.
    pub fn fits(&self, country: Option<Country>, category: Option<Category>) -> bool {
        self.country.is_none_or(|c| Some(c) == country)
            && self.category.is_none_or(|c| Some(c) == category)
    }
}
