//! Emergency numbers and helplines by country: `config/helplines.toml`, or the
//! operator's own file. Somebody in danger will dial what stands here, so
//! anything that is not understood is an error.

use super::SettingsError;
use crate::domain::{Country, LineKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

const BUILT_IN: &str = include_str!("../../config/helplines.toml");
const KEY: &str = "site.helplines_file";

/// A number somebody can call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What it is for.
    pub kind: LineKind,
    /// As people of the country write it.
    pub number: String,
    /// As a telephone dials it: digits alone.
    pub dial: String,
    /// What the line calls itself; empty if its kind says enough.
    pub name: String,
}

/// Every country's numbers, the emergency ones first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helplines(BTreeMap<Country, Vec<Line>>);

/// A country, as the file writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    emergency: Vec<Number>,
    #[serde(default)]
    child: Vec<Number>,
    #[serde(default)]
    missing: Vec<Number>,
    #[serde(default)]
    victims: Vec<Number>,
    #[serde(default)]
    abuse: Vec<Number>,
}

/// `"116 111"`, or with the line's name: `["0800 1111", "Childline"]`.
#[derive(Deserialize)]
#[serde(untagged)]
enum Number {
    Bare(String),
    Named([String; 2]),
}

impl Helplines {
    /// The numbers that are part of this program.
    ///
    /// # Errors
    /// Never, as a test of ours makes sure.
    pub fn built_in() -> Result<Self, SettingsError> {
        Self::parse(BUILT_IN)
    }

    /// The numbers of an operator's file.
    ///
    /// # Errors
    /// If it cannot be read, or anything in it is not understood.
    pub fn read(file: &Path) -> Result<Self, SettingsError> {
        let text = std::fs::read_to_string(file)
            .map_err(|why| SettingsError::Unusable(format!("{KEY}: {}: {why}", file.display())))?;
        Self::parse(&text)
    }

    /// The numbers of a country; none if nothing is known for certain.
    pub fn of(&self, country: Country) -> &[Line] {
        self.0.get(&country).map_or(&[], Vec::as_slice)
    }

    /// Whether a country has numbers.
    pub fn knows(&self, country: Country) -> bool {
        self.0.contains_key(&country)
    }

    fn parse(text: &str) -> Result<Self, SettingsError> {
        let unusable = |why: String| SettingsError::Unusable(format!("{KEY}: {why}"));
        let entries: BTreeMap<String, Entry> = config::Config::builder()
            .add_source(config::File::from_str(text, config::FileFormat::Toml))
            .build()
            .and_then(config::Config::try_deserialize)
            .map_err(|why| unusable(why.to_string()))?;
        let mut all = BTreeMap::new();
        for (code, entry) in entries {
            let country: Country = code
                .parse()
                .map_err(|_| unusable(format!("{code} is no country")))?;
            let lines = lines(entry).map_err(|why| unusable(format!("{code}: {why}")))?;
            all.insert(country, lines);
        }
        Ok(Self(all))
    }
}

fn lines(entry: Entry) -> Result<Vec<Line>, String> {
    if entry.emergency.is_empty() {
        return Err("an emergency number is needed".to_owned());
    }
    let groups = [
        (LineKind::Emergency, entry.emergency),
        (LineKind::Child, entry.child),
        (LineKind::Missing, entry.missing),
        (LineKind::Victims, entry.victims),
        (LineKind::Abuse, entry.abuse),
    ];
    let numbers = groups
        .into_iter()
        .flat_map(|(kind, list)| list.into_iter().map(move |number| (kind, number)));
    numbers.map(|(kind, number)| line(kind, number)).collect()
}

fn line(kind: LineKind, number: Number) -> Result<Line, String> {
    let (number, name) = match number {
        Number::Bare(number) => (number, String::new()),
        Number::Named([number, name]) => (number, name),
    };
    let fine = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-');
    let dial: String = number.chars().filter(char::is_ascii_digit).collect();
    if !number.chars().all(fine) || !(3..=15).contains(&dial.len()) {
        return Err(format!("“{number}” is no number to dial"));
    }
    Ok(Line {
        kind,
        number,
        dial,
        name,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const EU: &str =
        "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE";

    #[test]
    fn the_built_in_numbers_can_be_read_and_the_union_has_its_own() {
        let lines = Helplines::built_in().unwrap();
        let union = Country::parse_list(EU).unwrap();
        assert_eq!(union.len(), 27);
        for country in union {
            let emergency = |line: &&Line| line.kind == LineKind::Emergency && line.dial == "112";
            assert!(
                lines.of(country).iter().any(|line| emergency(&line)),
                "{country}"
            );
        }
        for (country, lines) in &lines.0 {
            assert_eq!(lines[0].kind, LineKind::Emergency, "{country}");
        }
        let childline = &lines.of("GB".parse().unwrap())[2];
        assert_eq!(
            (childline.dial.as_str(), childline.name.as_str()),
            ("08001111", "Childline")
        );
        assert!(lines.of("KP".parse().unwrap()).is_empty());
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for bad in [
            "[XX]\nemergency = [\"112\"]",
            "[DE]\nchild = [\"116 111\"]",
            "[DE]\nemergency = []",
            "[DE]\nemergency = [\"112\"]\nchidl = [\"116 111\"]",
            "[DE]\nemergency = [\"one one two\"]",
            "[DE]\nemergency = [\"11\"]",
            "[DE]\nemergency = [[\"112\"]]",
            "DE = 112",
            "no toml",
        ] {
            assert!(Helplines::parse(bad).is_err(), "{bad}");
        }
    }
}
