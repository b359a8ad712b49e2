//! The folder: one file a key, whole or not at all.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use trace_an_object::mail::{Idempotence, MailError, Permanence, Transport, plain_notice};

#[tokio::test]
async fn handing_over_twice_is_one_private_file() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("deep/mail");
    let transport = Transport::Folder(folder.clone());
    assert_eq!(transport.is_idempotent(), Idempotence::Once);
    transport.probe().await.unwrap();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);

    let to = ["desk@example.org".to_owned()];
    let envelope = plain_notice("portal@example.org", &to, "s", "t").unwrap();
    for _ in 0..2 {
        transport.deliver("0198-a_b", &envelope).await.unwrap();
    }
    let names: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(names, ["0198-a_b.eml"]);
    let file = folder.join("0198-a_b.eml");
    assert_eq!(fs::read(&file).unwrap(), envelope.message);
    assert_eq!(
        fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o600
    );

    for key in ["", "../out", "a/b", ".hidden", "a.b"] {
        assert_eq!(
            transport.deliver(key, &envelope).await,
            Err(MailError::Build),
            "{key:?}"
        );
    }
}

#[tokio::test]
async fn a_folder_that_cannot_be_is_a_passing_failure() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("file");
    fs::write(&file, "in the way").unwrap();
    let transport = Transport::Folder(file);
    let passing = Err(MailError::Transport {
        permanence: Permanence::Passing,
    });
    let to = ["desk@example.org".to_owned()];
    let envelope = plain_notice("portal@example.org", &to, "s", "t").unwrap();
    assert_eq!(transport.deliver("key", &envelope).await, passing);
    assert_eq!(transport.probe().await, passing);
}
