//! Which unit a country's clue is proposed to, and why. A person always confirms.

use super::{RoutingError, must_be};
use crate::audit;
use crate::domain::{Act, Actor, Category, Country, Moment, Role, Rule, RuleId, Subject, UnitId};
use crate::store::{Db, Store, units};
use serde_json::json;

/// A unit that a rule proposes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The unit.
    pub unit: UnitId,
    /// The rule that proposed it.
    pub rule: Rule,
}

/// The first rule that fits a country and a category, if any does.
pub async fn propose(
    store: &Store,
    actor: &Actor,
    country: Option<Country>,
    category: Option<Category>,
) -> Result<Option<Proposal>, RoutingError> {
    must_be(actor, Role::Moderator)?;
    store
        .read(move |db| {
            let rules = units::rules(db)?;
            let first = rules.into_iter().find(|rule| rule.fits(country, category));
            Ok(first.map(|rule| Proposal {
                unit: rule.unit.clone(),
                rule,
            }))
        })
        .await
}

/// A rule with the name of its unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleLine {
    /// The rule.
    pub rule: Rule,
    /// The unit's name.
    pub unit: String,
}

/// The rules, in the order they are tried.
pub async fn rules(store: &Store, actor: &Actor) -> Result<Vec<RuleLine>, RoutingError> {
    must_be(actor, Role::Administrator)?;
    store
        .read(|db| {
            units::rules(db)?
                .into_iter()
                .map(|rule| {
                    let unit = units::find(db, &rule.unit)?.name;
                    Ok(RuleLine { rule, unit })
                })
                .collect()
        })
        .await
}

/// Adds a rule. A position that is taken is shared; the older rule goes first.
pub async fn add_rule(
    store: &Store,
    actor: &Actor,
    position: i64,
    country: Option<Country>,
    category: Option<Category>,
    unit: UnitId,
    now: Moment,
) -> Result<RuleId, RoutingError> {
    must_be(actor, Role::Administrator)?;
    let actor = actor.clone();
    store
        .write(move |db| {
            units::find(db, &unit)?;
            let rule = Rule {
                // Ordered by time, so that the older of two rules goes first.
                id: RuleId::new(uuid::Uuid::now_v7().to_string()),
                position,
                country,
                category,
                unit,
            };
            units::add_rule(db, &rule)?;
            let detail = json!({
                "how": "added", "position": position, "country": country,
                "category": category, "unit": rule.unit,
            });
            record(db, &actor, &rule.id, detail, now)?;
            Ok(rule.id)
        })
        .await
}

/// Removes a rule.
pub async fn remove_rule(
    store: &Store,
    actor: &Actor,
    id: &RuleId,
    now: Moment,
) -> Result<(), RoutingError> {
    must_be(actor, Role::Administrator)?;
    let (actor, id) = (actor.clone(), id.clone());
    store
        .write(move |db| {
            units::remove_rule(db, &id).map_err(|_| RoutingError::Missing)?;
            record(db, &actor, &id, json!({ "how": "removed" }), now)
        })
        .await
}

fn record(
    db: &mut Db,
    actor: &Actor,
    rule: &RuleId,
    detail: serde_json::Value,
    now: Moment,
) -> Result<(), RoutingError> {
    let subject = (Subject::Rule, rule.as_str());
    Ok(audit::record(
        db,
        now,
        actor,
        Act::RuleEdited,
        subject,
        detail,
    )?)
}
