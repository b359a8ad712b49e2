//! A key wrapped under a password.

use std::sync::OnceLock;

use argon2::{Algorithm, Argon2, Params, Version};
use data_encoding::BASE64_NOPAD;
use zeroize::Zeroizing;

use super::{Identity, Purpose, VaultError, envelope, random_bytes};

/// OWASP's minimum for Argon2id: 19 MiB, two passes, one lane. Each value
/// stores its own parameters, so raising these never locks anyone out.
const COST: Cost = Cost {
    memory_kib: 19 * 1024,
    passes: 2,
    lanes: 1,
};

/// What a stored value may demand at most: a changed row must not be able to
/// exhaust the machine.
const MOST: Cost = Cost {
    memory_kib: 256 * 1024,
    passes: 10,
    lanes: 4,
};

/// What stands in the envelope. The row it lies in names the person.
const OWNER: &str = "password";

#[derive(Clone, Copy)]
struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

/// Seals a key under a password: `v1$argon2id$m=…,t=…,p=…$salt$age file`.
/// Takes tens of milliseconds of one core: call it off the event loop.
pub fn wrap_identity(password: &str, identity: &Identity) -> Result<String, VaultError> {
    let salt = random_bytes::<16>();
    let wrapping = stretch(password, &salt, COST).map_err(|_| VaultError::Failed)?;
    to_text(&salt, &wrapping, identity)
}

/// Opens a key with its password; [`VaultError::WrongKey`] if it is another.
/// Takes tens of milliseconds of one core: call it off the event loop.
pub fn unwrap_identity(password: &str, stored: &str) -> Result<Identity, VaultError> {
    let (cost, salt, sealed) = from_text(stored).ok_or(VaultError::Damaged)?;
    let wrapping = stretch(password, &salt, cost)?;
    envelope::open_identity(&wrapping, Purpose::StaffIdentity, OWNER, &sealed)
}

/// The same work as a wrong password, for a name that does not exist: the
/// answer's time must not tell which names do.
pub fn spend_like_unwrap(password: &str) {
    if let Some(stored) = nobodys() {
        let _ = unwrap_identity(password, stored);
    }
}

/// A wrapped key of nobody, under no password at all.
fn nobodys() -> Option<&'static str> {
    static NOBODY: OnceLock<Option<String>> = OnceLock::new();
    NOBODY
        .get_or_init(|| {
            let (nobody, key) = (Identity::generate(), Identity::generate());
            to_text(&random_bytes(), &nobody, &key).ok()
        })
        .as_deref()
}

/// The key pair a password stands for.
fn stretch(password: &str, salt: &[u8], cost: Cost) -> Result<Identity, VaultError> {
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32))
        .map_err(|_| VaultError::Damaged)?;
    let mut secret = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(password.as_bytes(), salt, secret.as_mut())
        .map_err(|_| VaultError::Damaged)?;
    Ok(Identity::from_secret(&secret))
}

fn to_text(
    salt: &[u8; 16],
    wrapping: &Identity,
    identity: &Identity,
) -> Result<String, VaultError> {
    let to = [wrapping.recipient()];
    let sealed = envelope::seal_identity(&to, Purpose::StaffIdentity, OWNER, identity)?;
    Ok(format!(
        "v1$argon2id$m={},t={},p={}${}${}",
        COST.memory_kib,
        COST.passes,
        COST.lanes,
        BASE64_NOPAD.encode(salt),
        BASE64_NOPAD.encode(&sealed),
    ))
}

fn from_text(stored: &str) -> Option<(Cost, Vec<u8>, Vec<u8>)> {
    let mut parts = stored.strip_prefix("v1$argon2id$")?.split('$');
    let (cost, salt, sealed) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let mut numbers = cost.split(',');
    let mut number = |name: &str| numbers.next()?.strip_prefix(name)?.parse::<u32>().ok();
    let cost = Cost {
        memory_kib: number("m=")?,
        passes: number("t=")?,
        lanes: number("p=")?,
    };
    let bearable = cost.memory_kib <= MOST.memory_kib
        && cost.passes <= MOST.passes
        && cost.lanes <= MOST.lanes
        && numbers.next().is_none();
    let decode = |text: &str| BASE64_NOPAD.decode(text.as_bytes()).ok();
    let salt = decode(salt).filter(|salt| (8..=64).contains(&salt.len()))?;
    bearable.then_some((cost, salt, decode(sealed)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

    const PASSWORD: &str = "four grey cups by the window";

    #[test]
    fn opens_with_its_password_alone() {
        let identity = Identity::generate();
        let stored = wrap_identity(PASSWORD, &identity).unwrap();
        assert!(stored.starts_with("v1$argon2id$m=19456,t=2,p=1$"));
        assert!(!stored.contains("AGE-SECRET"));
        let again = unwrap_identity(PASSWORD, &stored).unwrap();
        assert_eq!(again.recipient(), identity.recipient());
        for wrong in [
            "",
            "Four grey cups by the window",
            "four grey cups by the window ",
        ] {
            assert_eq!(
                unwrap_identity(wrong, &stored).unwrap_err(),
                VaultError::WrongKey
            );
        }
    }

    #[test]
    fn the_same_password_twice_gives_two_values() {
        let identity = Identity::generate();
        let (one, two) = (
            wrap_identity(PASSWORD, &identity),
            wrap_identity(PASSWORD, &identity),
        );
        let salt = |stored: &str| stored.split('$').nth(3).map(str::to_owned);
        assert_ne!(salt(&one.unwrap()), salt(&two.unwrap()));
    }

    #[test]
    fn parameters_are_read_from_the_value() {
        let identity = Identity::generate();
        let old = Cost {
            memory_kib: 64,
            passes: 3,
            lanes: 1,
        };
        let wrapping = stretch(PASSWORD, &[5; 16], old).unwrap();
        let stored = to_text(&[5; 16], &wrapping, &identity).unwrap();
        let stored = stored.replace("m=19456,t=2,p=1", "m=64,t=3,p=1");
        assert!(unwrap_identity(PASSWORD, &stored).is_ok());
    }

    #[test]
    fn a_value_that_would_exhaust_the_machine_is_refused_at_once() {
        let stored = wrap_identity(PASSWORD, &Identity::generate()).unwrap();
        let start = Instant::now();
        for cost in [
            "m=4194304,t=2,p=1",
            "m=19456,t=1000000,p=1",
            "m=262144,t=2,p=16777215",
            "m=19456,t=0,p=1",
            "m=1,t=1,p=1",
            "m=19456,t=2,p=1,x=1",
            "t=2,m=19456,p=1",
            "",
        ] {
            let changed = stored.replace("m=19456,t=2,p=1", cost);
            let refused = unwrap_identity(PASSWORD, &changed).unwrap_err();
            assert_eq!(refused, VaultError::Damaged, "{cost}");
        }
        for broken in [
            "",
            "v1$argon2id$",
            "v2$argon2id$m=19456,t=2,p=1$AAAA$AAAA",
            &stored[..60],
        ] {
            assert_eq!(
                unwrap_identity(PASSWORD, broken).unwrap_err(),
                VaultError::Damaged
            );
        }
        assert!(start.elapsed() < Duration::from_secs(5));
    }

    /// The same road at the same price, so that no clock tells them apart: a
    /// measured time would depend on what else the machine is doing.
    #[test]
    fn an_unknown_name_costs_what_a_wrong_password_costs() {
        let real = wrap_identity(PASSWORD, &Identity::generate()).unwrap();
        let nobodys = nobodys().unwrap();
        let price = |stored: &str| stored.split('$').nth(2).unwrap().to_owned();
        assert_eq!(price(nobodys), price(&real));
        // Both are stretched and tried to the end, and fail at the same point.
        for stored in [nobodys, &real] {
            let refused = unwrap_identity("wrong", stored);
            assert!(matches!(refused, Err(VaultError::WrongKey)));
        }
    }
}
