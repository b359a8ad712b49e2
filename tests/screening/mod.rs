//! The moderators' desk, on both databases.

mod claims;
mod decisions;
mod pages;
mod people;
mod reading;

use crate::house::{self, House};
use diesel::connection::SimpleConnection;
use trace_an_object::desks;
use trace_an_object::domain::*;
use trace_an_object::screening::{self, ScreeningError, Watch};
use trace_an_object::store::{Store, StoreError, tips};
use trace_an_object::vault::{self, Identity, Purpose, Receipt};

const NOW: Moment = Moment(1_800_000_000);
const OBJECT: &str = "object-one";

/// A house with a founded screening desk, two moderators, and one object.
struct Desk {
    house: House,
    anna: Person,
    bela: Person,
    recipient: vault::Recipient,
}

struct Person {
    actor: Actor,
    own: Identity,
}

fn watch(seconds: i64) -> Watch {
    Watch {
        now: NOW.plus(seconds),
        lease_seconds: 600,
        undo_seconds: 30,
    }
}

fn actor(name: &str, roles: &[Role]) -> Actor {
    Actor {
        id: StaffId::new(format!("staff-{name}")),
        name: name.into(),
        roles: roles.iter().copied().collect(),
        unit: None,
    }
}

async fn desks_on_both() -> Vec<Desk> {
    let mut desks = Vec::new();
    for house in house::stores() {
        desks.push(furnish(house).await);
    }
    desks
}

async fn furnish(house: House) -> Desk {
    let person = |name| Person {
        actor: actor(name, &[Role::Moderator]),
        own: Identity::generate(),
    };
    let (anna, bela) = (person("anna"), person("bela"));
    for who in [&anna, &bela] {
        add_staff(&house, who);
    }
    house
        .place
        .connect()
        .unwrap()
        .batch_execute(&format!(
            "INSERT INTO object (id, reference, category, state, countries, created_by, \
             created_at, updated_at, version) VALUES \
             ('{OBJECT}', 'TAO-7K3QD', 'bag', 'published', '', 'staff-anna', 0, 0, 1);
             INSERT INTO object_text (object_id, lang, title, question, alt) VALUES \
             ('{OBJECT}', 'en', 'A red bag', 'Where is it sold?', 'A red bag on a table'), \
             ('{OBJECT}', 'de', 'Eine rote Tasche', 'Wo gibt es sie?', 'Eine rote Tasche')"
        ))
        .unwrap();
    let members = [
        (anna.actor.id.clone(), anna.own.recipient()),
        (bela.actor.id.clone(), bela.own.recipient()),
    ];
    let recipient = house
        .store
        .write(move |db| {
            let desk = DeskId::screening();
            let identity = desks::found(db, &desk, None, NOW).unwrap();
            for (id, to) in &members {
                desks::admit(db, &desk, &identity, (id, to), id, NOW).unwrap();
            }
            Ok::<_, StoreError>(identity.recipient())
        })
        .await
        .unwrap();
    Desk {
        house,
        anna,
        bela,
        recipient,
    }
}

fn add_staff(house: &House, who: &Person) {
    let blob = match house.place.connect().unwrap() {
        trace_an_object::store::Db::Postgres(_) => "'\\x00'::bytea",
        trace_an_object::store::Db::Sqlite(_) => "x'00'",
    };
    let (id, name) = (&who.actor.id, &who.actor.name);
    house
        .place
        .connect()
        .unwrap()
        .batch_execute(&format!(
            "INSERT INTO staff (id, name, display_name, state, recipient, wrapped_identity, \
             totp_sealed, totp_last_step, failures, locked_until, created_at) VALUES \
             ('{id}', '{name}', 'Display {name}', 'active', '', '', {blob}, 0, 0, 0, 0)"
        ))
        .unwrap();
}

fn sealed_tip(desk: &Desk, what: &str) -> (tips::Row, Receipt) {
    let id = TipId::new(vault::random_id());
    let receipt = Receipt::from_seed(&vault::random_bytes::<32>());
    let answers = Answers {
        what: what.into(),
        place: "a market".into(),
        country: "PT".parse().ok(),
        time: String::new(),
        link: "https://shop.example/bag".into(),
        confidence: Some(Confidence::Likely),
        attachments: Vec::new(),
    };
    let to = std::slice::from_ref(&desk.recipient);
    let seal = |purpose, plain: &[u8]| vault::seal(to, purpose, id.as_str(), plain).unwrap();
    let row = tips::Row {
        object_id: Some(ObjectId::new(OBJECT)),
        lang: "en".into(),
        hour: NOW.hour(),
        standing: Standing::Proven,
        state: TipState::New,
        answers: seal(Purpose::TipAnswers, &serde_json::to_vec(&answers).unwrap()),
        contact: Some(seal(Purpose::TipContact, b"CANARY-CONTACT")),
        receipt_tag: receipt.stored_tag(),
        tipster: receipt.identity().recipient().to_string(),
        version: 1,
        answered: 0,
        claimed_by: None,
        claimed_until: Moment(0),
        source_grade: SourceGrade::X,
        information_grade: InformationGrade::Four,
        assessment: None,
        reason: None,
        duplicate_of: None,
        decided_by: None,
        decided_at: None,
        previous_state: None,
        urgency: None,
        contact_withdrawn: None,
        id,
    };
    (row, receipt)
}

async fn add(store: &Store, row: tips::Row) -> TipId {
    let id = row.id.clone();
    store.write(move |db| tips::insert(db, &row)).await.unwrap();
    id
}

/// A new tip of the given words.
async fn tip(desk: &Desk, what: &str) -> TipId {
    let (row, _) = sealed_tip(desk, what);
    add(&desk.house.store, row).await
}

async fn row(desk: &Desk, id: &TipId) -> tips::Row {
    let id = id.clone();
    desk.house
        .store
        .read(move |db| tips::find(db, &id))
        .await
        .unwrap()
}

/// A new tip that Anna has claimed, with its version.
async fn claimed(desk: &Desk) -> (TipId, i64) {
    let id = tip(desk, "a bag").await;
    claim(desk, &desk.anna, &id, 0).await.unwrap();
    let version = row(desk, &id).await.version;
    (id, version)
}

async fn claim(desk: &Desk, who: &Person, id: &TipId, at: i64) -> Result<(), ScreeningError> {
    screening::claim(&desk.house.store, &who.actor, id, watch(at)).await
}
