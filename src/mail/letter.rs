//! A letter before it is sealed and the envelope it leaves in.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A letter to be sealed. No `Debug`: it is all secret.
#[derive(Clone)]
pub struct Letter {
    /// The sender: an address, or `Name <address>`.
    pub from: String,
    /// Bare addresses.
    pub to: Vec<String>,
    /// The true subject; only the unit sees it.
    pub subject: String,
    /// The text.
    pub text: String,
    /// Files.
    pub attachments: Vec<Attachment>,
}

/// A file that goes along.
#[derive(Clone)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// Its media type, such as `image/jpeg`.
    pub media_type: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A message ready to be handed over.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// The bare address of the sender.
    pub from: String,
    /// Bare addresses.
    pub to: Vec<String>,
    /// RFC 5322 bytes.
    #[serde(with = "in_base64")]
    pub message: Vec<u8>,
}

impl fmt::Debug for Envelope {
    /// Sizes only, so that an envelope may fall into a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Envelope({} recipients, {} bytes)",
            self.to.len(),
            self.message.len()
        )
    }
}

mod in_base64 {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&STANDARD.encode(bytes))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(from)?;
        STANDARD
            .decode(text)
            .map_err(|_| D::Error::custom("not base64"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_envelope_survives_the_outbox_and_shows_nothing() {
        let envelope = Envelope {
            from: "portal@example.org".to_owned(),
            to: vec!["desk@example.org".to_owned()],
            message: vec![0, 255, 13, 10],
        };
        let json = serde_json::to_string(&envelope).unwrap();
        assert!(json.contains("AP8NCg=="), "{json}");
        assert_eq!(serde_json::from_str::<Envelope>(&json).unwrap(), envelope);
        assert!(!format!("{envelope:?}").contains("example"));
    }
}
