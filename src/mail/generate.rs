//! Keys for the demonstration's units. A real unit makes its own.

use super::address::header_line;
use super::error::MailError;
use pgp::composed::KeyType;
use pgp::crypto::ecc_curve::ECCCurve;
use pgp::types::KeyVersion;
use rpgpie::certificate::Certificate as RawCertificate;
use rpgpie::tsk::Tsk;
use zeroize::Zeroizing;

/// A fresh key and its certificate, both in ASCII armour.
pub struct GeneratedKey {
    /// The certificate, for the unit's page.
    pub public_armored: String,
    /// The secret key, without a passphrase.
    pub secret_armored: Zeroizing<String>,
}

/// Makes a version 4 key, Ed25519 with a Curve25519 subkey, in the encoding
/// GnuPG 2.2 knows.
pub fn generate_certificate(user_id: &str) -> Result<GeneratedKey, MailError> {
    header_line(user_id)?;
    let key = Tsk::generate(
        KeyVersion::V4,
        KeyType::Ed25519Legacy,
        KeyType::ECDH(ECCCurve::Curve25519Legacy),
        Some(user_id.to_owned()),
        Vec::new(),
        None,
    )
    .map_err(|_| MailError::Generate)?;
    let mut secret = Zeroizing::new(Vec::new());
    key.save(true, &mut *secret)
        .map_err(|_| MailError::Generate)?;
    let mut public = Vec::new();
    RawCertificate::from(key)
        .save(true, &mut public)
        .map_err(|_| MailError::Generate)?;
    let text = |bytes: &[u8]| std::str::from_utf8(bytes).map(str::to_owned);
    Ok(GeneratedKey {
        public_armored: text(&public).map_err(|_| MailError::Generate)?,
        secret_armored: Zeroizing::new(text(&secret).map_err(|_| MailError::Generate)?),
    })
}
