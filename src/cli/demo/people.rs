//! Who works in the demonstration, and what they sign in with.

use super::{BEGINNING, Failure, Stage};
use crate::clock::Clock;
use crate::domain::{Actor, Country, Moment, Role, UnitId};
use crate::mail::generate_certificate;
use crate::routing::{self, NewUnit};
use crate::staff::{self, Limits, NewInvitation};
use crate::vault::{self, Identity, TokenKey, TotpSecret};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::path::Path;

/// Name, display name, role, and for an investigator the unit's country.
const CAST: [(&str, &str, Role, &str); 10] = [
    ("ada", "Ada Lindqvist", Role::Administrator, ""),
    ("clara", "Clara Okafor", Role::Curator, ""),
    ("casper", "Casper Dahl", Role::Curator, ""),
    ("mira", "Mira Kovač", Role::Moderator, ""),
    ("milan", "Milan Horvat", Role::Moderator, ""),
    ("ines", "Inês Moreira", Role::Investigator, "PT"),
    ("dieter", "Dieter Brandt", Role::Investigator, "DE"),
    ("noor", "Noor de Wit", Role::Investigator, "NL"),
    ("piotr", "Piotr Zieliński", Role::Investigator, "PL"),
    ("aude", "Aude Marchand", Role::Auditor, ""),
];

/// Name, country and languages of a unit, and whether it has a certificate.
const UNITS: [(&str, &str, &str, Mail); 4] = [
    (
        "Unidade de Identificação, Lisboa",
        "PT",
        "pt en",
        Mail::Sealed,
    ),
    (
        "Zentralstelle Bildvergleich, Wiesbaden",
        "DE",
        "de en",
        Mail::Sealed,
    ),
    (
        "Team Beeldvergelijking, Zoetermeer",
        "NL",
        "nl en",
        Mail::Sealed,
    ),
    (
        "Zespół Identyfikacji, Warszawa",
        "PL",
        "pl en",
        Mail::Notice,
    ),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mail {
    Sealed,
    Notice,
}

/// Somebody with an account, signed in for the making of the demonstration.
pub(super) struct Person {
    pub(super) name: &'static str,
    pub(super) role: Role,
    pub(super) actor: Actor,
    pub(super) own: Identity,
    password: String,
    totp: TotpSecret,
}

/// Everybody, and the units.
pub(super) struct People {
    pub(super) list: Vec<Person>,
    pub(super) units: Vec<(Country, UnitId)>,
    pub(super) receipts: Vec<String>,
}

impl People {
    /// The first of a role, or the `n`th.
    pub(super) fn nth(&self, role: Role, n: usize) -> Result<&Person, Failure> {
        let mut of_role = self.list.iter().filter(|person| person.role == role);
        of_role
            .nth(n)
            .ok_or_else(|| Failure(format!("the demonstration has no {role}")))
    }

    /// The investigator of a country's unit.
    pub(super) fn investigator(&self, country: Country) -> Result<&Person, Failure> {
        let unit = self.unit(country)?;
        self.list
            .iter()
            .find(|person| person.actor.unit.as_ref() == Some(unit))
            .ok_or_else(|| Failure(format!("nobody works for {country}")))
    }

    /// The unit of a country.
    pub(super) fn unit(&self, country: Country) -> Result<&UnitId, Failure> {
        let found = self.units.iter().find(|(of, _)| *of == country);
        found
            .map(|(_, unit)| unit)
            .ok_or_else(|| Failure(format!("the demonstration has no unit for {country}")))
    }

    /// Invites everybody as an administrator would, and founds the units.
    pub(super) async fn gather(stage: &Stage) -> Result<Self, Failure> {
        let (name, shown, role, _) = CAST[0];
        let code = staff::invite_first(&stage.store, name, shown, None, stage.ago(BEGINNING))
            .await
            .map_err(Failure::of)?;
        let ada = join(stage, name, role, &code).await?;
        let units = units(stage, &ada).await?;
        let mut list = Vec::new();
        for (name, shown, role, country) in &CAST[1..] {
            let unit = country
                .parse::<Country>()
                .ok()
                .and_then(|c| units.iter().find(|(of, _)| *of == c))
                .map(|(_, unit)| unit.clone());
            let invited = NewInvitation {
                name: (*name).to_owned(),
                display_name: (*shown).to_owned(),
                roles: vec![*role],
                unit,
            };
            let at = stage.ago(BEGINNING - 1);
            let code = staff::invite(&stage.store, &ada.actor, &ada.own, invited, at)
                .await
                .map_err(Failure::of)?;
            list.push(join(stage, name, *role, &code).await?);
        }
        list.insert(0, ada);
        Ok(Self {
            list,
            units,
            receipts: Vec::new(),
        })
    }

    /// Keeps names, passwords and one-time secrets for `codes`.
    pub(super) fn write_down(&self, file: &Path) -> Result<(), Failure> {
        let notes = Notes {
            people: self
                .list
                .iter()
                .map(|person| Note {
                    name: person.name.to_owned(),
                    role: person.role,
                    password: person.password.clone(),
                    totp: data_encoding::HEXLOWER.encode(person.totp.as_bytes()),
                })
                .collect(),
            receipts: self.receipts.clone(),
        };
        let text = serde_json::to_string_pretty(&notes).map_err(Failure::of)?;
        write_private(file, text.as_bytes())
    }
}

/// Joins by the invitation, and signs in; both three weeks ago, so that today's
/// codes are still unused.
async fn join(
    stage: &Stage,
    name: &'static str,
    role: Role,
    code: &TokenKey,
) -> Result<Person, Failure> {
    let (totp, password) = (TotpSecret::generate(), password());
    let at = stage.ago(BEGINNING - 1);
    staff::join(
        &stage.store,
        code,
        &password,
        &totp,
        &totp.code_at(at.0),
        at,
    )
    .await
    .map_err(Failure::of)?;
    let at = at.plus(120);
    let (token, actor) = staff::sign_in(&stage.store, name, &password, &totp.code_at(at.0), at)
        .await
        .map_err(Failure::of)?;
    let limits = Limits {
        idle_minutes: 1_000_000,
        max_hours: 1_000_000,
    };
    let resumed = staff::resume(&stage.store, &token, limits, at)
        .await
        .map_err(Failure::of)?
        .ok_or_else(|| Failure(format!("{name} could not sign in")))?;
    staff::sign_out(&stage.store, &actor, &token, at.plus(60))
        .await
        .map_err(Failure::of)?;
    Ok(Person {
        name,
        role,
        actor,
        own: resumed.own,
        password,
        totp,
    })
}

/// Five groups of five: long enough for the rules, short enough to type.
fn password() -> String {
    let letters = vault::random_id();
    let groups: Vec<&str> = (0..5)
        .filter_map(|n| letters.get(n * 5..n * 5 + 5))
        .collect();
    groups.join("-")
}

async fn units(stage: &Stage, ada: &Person) -> Result<Vec<(Country, UnitId)>, Failure> {
    let mut units = Vec::new();
    for (position, (name, code, languages, mail)) in UNITS.into_iter().enumerate() {
        let country: Country = code.parse().map_err(Failure::of)?;
        let address = format!("desk-{}@example.org", code.to_lowercase());
        let certificate = match mail {
            Mail::Notice => None,
            Mail::Sealed => Some(certificate(code, &address)?),
        };
        let new = NewUnit {
            name: name.to_owned(),
            countries: vec![country],
            categories: Vec::new(),
            languages: languages.split(' ').map(str::to_owned).collect(),
            addresses: vec![address],
            certificate,
        };
        // A certificate made today was good for nothing three weeks ago.
        let at = Clock::default().now();
        let unit = routing::add_unit(&stage.store, &ada.actor, new, None, at)
            .await
            .map_err(Failure::of)?;
        let place = (position as i64 + 1) * 10;
        let (by, to) = (&ada.actor, unit.clone());
        routing::add_rule(&stage.store, by, place, Some(country), None, to, at)
            .await
            .map_err(Failure::of)?;
        units.push((country, unit));
    }
    Ok(units)
}

/// A fresh key; the secret half lies in `var/keys`, so that whoever tries the
/// demonstration can open the unit's mail with GnuPG.
fn certificate(code: &str, address: &str) -> Result<Vec<u8>, Failure> {
    let key = generate_certificate(&format!("Demonstration unit {code} <{address}>"))
        .map_err(Failure::of)?;
    let file = format!("var/keys/{}.asc", code.to_lowercase());
    write_private(Path::new(&file), key.secret_armored.as_bytes())?;
    Ok(key.public_armored.into_bytes())
}

fn write_private(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let failed = |why: std::io::Error| Failure(format!("{}: {why}", file.display()));
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(file)
        .and_then(|mut file| file.write_all(bytes))
        .map_err(failed)
}

#[derive(Serialize, Deserialize)]
struct Notes {
    people: Vec<Note>,
    receipts: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct Note {
    name: String,
    role: Role,
    password: String,
    totp: String,
}

/// Prints who can sign in, with codes of this very half minute.
pub(super) fn print(file: &Path, now: Moment, as_json: bool) -> Result<(), Failure> {
    let text = std::fs::read_to_string(file)
        .map_err(|_| Failure("there is no demonstration here: run `make run` first".into()))?;
    let notes: Notes = serde_json::from_str(&text).map_err(Failure::of)?;
    for note in &notes.people {
        let secret = data_encoding::HEXLOWER
            .decode(note.totp.as_bytes())
            .map_err(Failure::of)?;
        let code = TotpSecret::from_bytes(&secret)
            .map_err(Failure::of)?
            .code_at(now.0);
        if as_json {
            let line = json!({ "name": note.name, "role": note.role, "password": note.password, "code": code });
            say!("{line}");
        } else {
            say!(
                "  {:<14} {:<8} {}   {code}",
                note.role.as_str(),
                note.name,
                note.password
            );
        }
    }
    if !as_json {
        say!("  Each code works once, for half a minute; `make codes` prints fresh ones.");
        for receipt in &notes.receipts {
            say!("  A receipt to come back with: {receipt}");
        }
    }
    Ok(())
}
