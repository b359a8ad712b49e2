//! One-time codes: RFC 6238 with SHA-1, 30 seconds and six digits, because
//! that is what every authenticator app understands.

use std::fmt;

use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};
use totp_rs::{Builder, Totp};
use zeroize::Zeroizing;

use super::{VaultError, random_bytes};

const STEP_SECONDS: i64 = 30;
const DIGITS: usize = 6;
/// Steps before and after now: clocks differ and people type slowly.
const SKEW: i64 = 1;

/// The secret an authenticator app shares with the server.
pub struct TotpSecret(Totp);

impl TotpSecret {
    /// A new one of 160 bits, as the standard recommends.
    pub fn generate() -> Self {
        Self(totp(Zeroizing::new(random_bytes::<20>()).as_ref()))
    }

    /// The one that was kept.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, VaultError> {
        if (16..=64).contains(&bytes.len()) {
            Ok(Self(totp(bytes)))
        } else {
            Err(VaultError::BadLength)
        }
    }

    /// What to keep, sealed.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.secret().as_bytes()
    }

    /// The secret as people type it into an app that cannot scan.
    pub fn base32(&self) -> Zeroizing<String> {
        Zeroizing::new(data_encoding::BASE32_NOPAD.encode(self.as_bytes()))
    }

    /// What the QR code holds.
    pub fn otpauth_url(&self, account: &str, issuer: &str) -> Zeroizing<String> {
        let (account, issuer) = (label(account), label(issuer));
        Zeroizing::new(format!(
            "otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}&algorithm=SHA1&digits={DIGITS}&period={STEP_SECONDS}",
            *self.base32(),
        ))
    }

    /// The code an app shows at that second.
    pub fn code_at(&self, unix: i64) -> String {
        self.code_of_step(unix.div_euclid(STEP_SECONDS))
    }

    /// The step whose code this is, for the caller to remember as used. None
    /// for a wrong code and for any step up to the last used one: each code
    /// counts once.
    pub fn matching_step(
        &self,
        code: &str,
        unix_now: i64,
        last_used_step: Option<i64>,
    ) -> Option<i64> {
        let code = typed_digits(code)?;
        let now = unix_now.div_euclid(STEP_SECONDS);
        // Every step is computed and compared, whether one matched or not. The
        // latest match wins, so that a code cannot come again for a later step.
        let (mut found, mut matched) = (Choice::from(0), 0);
        for step in now - SKEW..=now + SKEW {
            let here = self.code_of_step(step).as_bytes().ct_eq(&code[..]);
            matched.conditional_assign(&step, here);
            found |= here;
        }
        let unused = last_used_step.is_none_or(|last| matched > last);
        (bool::from(found) && unused).then_some(matched)
    }

    fn code_of_step(&self, step: i64) -> String {
        // Before 1970 there are no steps; no clock of ours is that wrong.
        let step = u64::try_from(step).unwrap_or(0);
        self.0.generate(step * self.0.step()).to_string()
    }
}

fn totp(secret: &[u8]) -> Totp {
    // The length was checked, and it is all that could be non-compliant.
    Builder::new()
        .with_secret(secret.to_vec())
        .build_noncompliant()
}

/// Six digits as typed: spaces between, or the digits of an Arabic keyboard.
fn typed_digits(code: &str) -> Option<Zeroizing<[u8; DIGITS]>> {
    let mut digits = Zeroizing::new([0; DIGITS]);
    let mut count = 0;
    for c in code.chars().filter(|c| !c.is_whitespace()) {
        let digit = match c {
            '0'..='9' => c as u32 - '0' as u32,
            '٠'..='٩' => c as u32 - '٠' as u32,
            '۰'..='۹' => c as u32 - '۰' as u32,
            _ => return None,
        };
        *digits.get_mut(count)? = b'0' + digit as u8;
        count += 1;
    }
    (count == DIGITS).then_some(digits)
}

/// Percent-encodes a name; a colon would end it.
fn label(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.replace(':', " ").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

impl fmt::Debug for TotpSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TotpSecret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, SHA-1: the last six of its eight digits.
    #[test]
    fn gives_the_codes_of_the_standard() {
        let secret = TotpSecret::from_bytes(b"12345678901234567890").unwrap();
        for (unix, eight) in [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] {
            assert_eq!(secret.code_at(unix), eight[2..]);
            assert_eq!(
                secret.matching_step(&eight[2..], unix, None),
                Some(unix / 30)
            );
        }
    }

    #[test]
    fn each_code_once_and_none_before_it() {
        let secret = TotpSecret::generate();
        let now = 1_800_000_000;
        let step = now / 30;
        let code = secret.code_at(now);
        assert_eq!(secret.matching_step(&code, now, None), Some(step));
        assert_eq!(secret.matching_step(&code, now, Some(step - 1)), Some(step));
        assert_eq!(secret.matching_step(&code, now, Some(step)), None);
        assert_eq!(secret.matching_step(&code, now + 29, Some(step)), None);
        let before = secret.code_at(now - 30);
        assert_eq!(secret.matching_step(&before, now, Some(step)), None);
    }

    #[test]
    fn one_step_early_or_late_is_enough_and_two_are_too_many() {
        // Fixed, so that no two of the codes happen to be equal.
        let secret = TotpSecret::from_bytes(b"12345678901234567890").unwrap();
        let now = 1_800_000_015;
        for (late, accepted) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] {
            let code = secret.code_at(now + late * 30);
            let step = secret.matching_step(&code, now, None);
            assert_eq!(step, accepted.then_some(now / 30 + late), "{late}");
        }
    }

    #[test]
    fn reads_codes_as_people_type_them_and_nothing_else() {
        let secret = TotpSecret::from_bytes(b"12345678901234567890").unwrap();
        for typed in ["287082", " 287 082 ", "٢٨٧٠٨٢", "۲۸۷۰۸۲"] {
            assert_eq!(secret.matching_step(typed, 59, None), Some(1), "{typed}");
        }
        for typed in ["", "28708", "2870820", "+87082", "28708a", "94287082"] {
            assert_eq!(secret.matching_step(typed, 59, None), None, "{typed}");
        }
    }

    #[test]
    fn the_url_carries_the_secret_and_survives_odd_names() {
        let secret = TotpSecret::from_bytes(b"12345678901234567890").unwrap();
        assert_eq!(&**secret.base32(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        let url = secret.otpauth_url("mo:de ra&tor", "Trace an Object");
        let parsed = url::Url::parse(&url).unwrap();
        assert_eq!(parsed.path(), "/Trace%20an%20Object:mo%20de%20ra%26tor");
        let pairs: Vec<_> = parsed.query_pairs().into_owned().collect();
        assert!(pairs.contains(&("secret".into(), secret.base32().to_string())));
        assert!(pairs.contains(&("issuer".into(), "Trace an Object".into())));
    }

    #[test]
    fn lengths_no_app_would_take_are_refused() {
        assert!(TotpSecret::from_bytes(&[0; 15]).is_err());
        assert!(TotpSecret::from_bytes(&[0; 65]).is_err());
        let secret = TotpSecret::generate();
        assert_eq!(secret.as_bytes().len(), 20);
        assert_eq!(format!("{secret:?}"), "TotpSecret(…)");
    }
}
