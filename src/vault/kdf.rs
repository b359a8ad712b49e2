//! One secret, many keys: HKDF-SHA256 with a label for each use.

use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// A key for one use; two labels give two keys that say nothing of each other.
pub(super) fn derive(secret: &[u8], label: &[&str]) -> Zeroizing<[u8; 32]> {
    let mut info = Vec::new();
    for part in label {
        // Each part ends in a zero byte, so ("ab", "c") differs from ("a", "bc").
        info.extend_from_slice(part.as_bytes());
        info.push(0);
    }
    let mut key = Zeroizing::new([0; 32]);
    if Hkdf::<Sha256>::new(Some(b"trace-an-object v1"), secret)
        .expand(&info, key.as_mut())
        .is_err()
    {
        unreachable!("HKDF-SHA256 gives up to 8160 bytes; 32 were asked");
    }
    key
}

/// What the database keeps of a look-up tag: nothing that leads back to it.
pub(super) fn hex_sha256(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_gives_another_key() {
        let keys = [
            derive(b"secret", &["ab", "c"]),
            derive(b"secret", &["a", "bc"]),
            derive(b"secret", &["abc"]),
            derive(b"other", &["abc"]),
        ];
        for (i, a) in keys.iter().enumerate() {
            assert!(keys[i + 1..].iter().all(|b| a != b));
        }
    }
}
