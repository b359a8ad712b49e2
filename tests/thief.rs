//! Promise 2: a stolen disk holds no tip. The thief takes database, blobs,
//! outbox and configuration of a running system full of tips.

use crate::house;
use crate::routing::{CANARY, desk};
use base64::Engine;
use diesel::{QueryableByName, RunQueryDsl, sql_query, sql_types::Text};
use trace_an_object::domain::{ContactReason, LeadOutcome};
use trace_an_object::store::{self, Db};
use trace_an_object::vault::{self, Identity, Purpose, TokenKey};
use trace_an_object::{jobs, routing, screening};

#[tokio::test]
async fn the_thief_finds_no_word_and_no_key() {
    for house in house::stores() {
        let desk = desk(house).await;
        // Full of tips, in every state of undress.
        let mut tips = Vec::new();
        for _ in 0..20 {
            tips.push(desk.tip().await.0);
        }
        desk.graded().await;
        let asked = desk.credible().await;
        let version = desk.tip_row(&asked).await.version;
        let (store, mira, watch) = (desk.store(), &desk.mira, desk.watch());
        let question = format!("{CANARY} question");
        screening::ask(store, &mira.actor, &asked, version, &question, watch)
            .await
            .unwrap();
        let seen = ContactReason::Danger;
        screening::contact(store, &mira.actor, &mira.own, &asked, seen, watch)
            .await
            .unwrap();
        let lead = desk.forward(&desk.credible().await).await;
        desk.forward(&desk.credible().await).await;
        let later = desk.now().plus(61);
        let mail = super::routing::transport(&desk);
        jobs::round(store, &desk.portal.portal.quarantine, &mail, later)
            .await
            .unwrap();
        let version = desk.lead_row(&lead).await.version;
        let note = format!("{CANARY} note");
        let outcome = LeadOutcome::Identified;
        let ines = &desk.ines.actor;
        routing::record_outcome(store, ines, &lead, version, outcome, &note, later)
            .await
            .unwrap();
        // Somebody is signed in while the disk is taken.
        let _session = desk.portal.sign_in(&desk.mira).await;

        let quarantine = desk.portal.house.folder.path().join("blobs/quarantine");
        assert!(quarantine.is_dir(), "the tips came with pictures");
        let loot = loot(&desk);
        assert!(loot.len() > 10_000, "the thief took something");
        let text = String::from_utf8_lossy(&loot).to_lowercase();
        assert!(!text.contains(CANARY), "a word in the clear");
        let hex = data_encoding::HEXLOWER.encode(CANARY.as_bytes());
        assert!(!text.contains(&hex), "a word in hexadecimal");
        assert!(!text.contains("age-secret-key-"), "a key in the clear");
        open_nothing(&desk, &loot, &tips[0]).await;
    }
}

/// Everything at rest: every file of the house, every row, the configuration.
fn loot(desk: &crate::routing::Desk) -> Vec<u8> {
    let mut loot = Vec::new();
    let mut folders = vec![desk.portal.house.folder.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                loot.extend(std::fs::read(path).unwrap());
            }
        }
    }
    let settings = &desk.portal.portal.settings;
    loot.extend(settings.effective().to_string().into_bytes());
    if let Db::Postgres(db) = &mut desk.portal.house.place.connect().unwrap() {
        loot.extend(every_row(db));
    }
    loot
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

fn every_row(db: &mut diesel::PgConnection) -> Vec<u8> {
    let tables: Vec<Line> = sql_query(
        "SELECT table_name::text AS line FROM information_schema.tables \
         WHERE table_schema = current_schema()",
    )
    .load(db)
    .unwrap();
    assert!(tables.len() > 15);
    let mut rows = Vec::new();
    for table in tables {
        let lines: Vec<Line> = sql_query(format!(
            "SELECT row_to_json(t)::text AS line FROM \"{}\" t",
            table.line
        ))
        .load(db)
        .unwrap();
        for line in lines {
            rows.extend(line.line.into_bytes());
        }
    }
    rows
}

/// Tries whatever could be a key: the server's secret, and every run of
/// characters in the loot that decodes to 32 bytes.
async fn open_nothing(
    desk: &crate::routing::Desk,
    loot: &[u8],
    tip: &trace_an_object::domain::TipId,
) {
    let row = desk.tip_row(tip).await;
    let secret = desk
        .store()
        .read(|db| store::meta::get(db, "server-secret"))
        .await
        .unwrap()
        .unwrap();
    let encode = |bytes: &[u8]| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes);
    let mut keys: Vec<Identity> = TokenKey::decode(&encode(&secret))
        .map(|token| token.identity())
        .into_iter()
        .collect();
    assert_eq!(
        keys.len(),
        1,
        "the server's secret is a key of the right size"
    );
    let is_word = |b: &u8| b.is_ascii_alphanumeric() || b"-_".contains(b);
    for run in loot.split(|b| !is_word(b)) {
        if !(26..=64).contains(&run.len()) || keys.len() > 4000 {
            continue;
        }
        let text = String::from_utf8_lossy(run).into_owned();
        let as_hex = data_encoding::HEXLOWER_PERMISSIVE.decode(run).ok();
        let candidates = [
            Some(text),
            as_hex.filter(|b| b.len() == 32).map(|b| encode(&b)),
        ];
        for candidate in candidates.into_iter().flatten() {
            keys.extend(TokenKey::decode(&candidate).map(|token| token.identity()));
        }
    }
    assert!(keys.len() > 5, "only {} keys were tried", keys.len());
    let (picture, sealed) = picture_of(desk, tip).await;
    for key in &keys {
        assert!(vault::open(key, Purpose::TipAnswers, tip.as_str(), &row.answers).is_err());
        assert!(vault::open(key, Purpose::Attachment, picture.as_str(), &sealed).is_err());
        if let Some(contact) = &row.contact {
            assert!(vault::open(key, Purpose::TipContact, tip.as_str(), contact).is_err());
        }
    }
}

/// The sealed picture that came with a tip.
async fn picture_of(
    desk: &crate::routing::Desk,
    tip: &trace_an_object::domain::TipId,
) -> (trace_an_object::domain::AttachmentId, Vec<u8>) {
    let tip = tip.clone();
    let rows = desk
        .store()
        .read(move |db| store::attachments::of_tip(db, &tip))
        .await
        .unwrap();
    let row = rows.into_iter().next().unwrap();
    let name = row.blob.parse().unwrap();
    let sealed = desk.portal.portal.quarantine.get(&name).await.unwrap();
    (row.id, sealed.to_vec())
}
