//! Proof of work: a small sum that a browser with scripts does by itself while
//! somebody writes. It costs a person nothing and a flood a lot.

use crate::domain::Moment;
use crate::vault::ServerSecret;
use altcha::{
    Challenge, CreateChallengeOptions, Payload, VerifySolutionOptions, create_challenge,
    verify_solution,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use moka::sync::Cache;
use std::time::Duration;

/// PBKDF2 is what every browser can do natively (`crypto.subtle`).
const ALGORITHM: &str = "PBKDF2/SHA-256";
/// Twelve bits to find: 4,096 tries on average.
const PREFIX: &str = "000";

/// Sets the sums and checks them.
pub struct ProofOfWork {
    secret: String,
    cost: u32,
    lifetime: Duration,
    used: Cache<String, ()>,
}

impl ProofOfWork {
    /// `cost` is the number of PBKDF2 rounds a try takes. A solved sum counts
    /// once; used ones are remembered in memory until they expire.
    pub fn new(secret: &ServerSecret, cost: u32, lifetime_hours: u64) -> Self {
        let lifetime = Duration::from_secs(lifetime_hours * 3600);
        Self {
            secret: data_encoding::HEXLOWER.encode(&secret.derive("proof of work")),
            cost,
            lifetime,
            used: Cache::builder()
                .max_capacity(1_000_000)
                .time_to_live(lifetime)
                .build(),
        }
    }

    /// A fresh sum as JSON, for the script on the page.
    pub fn challenge(&self, now: Moment) -> Option<String> {
        let expires = now.0 + self.lifetime.as_secs() as i64;
        let challenge = create_challenge(CreateChallengeOptions {
            algorithm: ALGORITHM.to_owned(),
            cost: self.cost,
            expires_at: Some(expires),
            hmac_signature_secret: Some(self.secret.clone()),
            key_prefix: PREFIX.to_owned(),
            ..CreateChallengeOptions::default()
        });
        serde_json::to_string(&challenge.ok()?).ok()
    }

    /// Whether this is a right answer to a sum of ours that was not used before.
    pub fn accept(&self, payload: &str) -> bool {
        self.verified(payload).is_some_and(|sum| {
            let nonce = sum.parameters.nonce;
            self.used.entry(nonce).or_insert(()).is_fresh()
        })
    }

    fn verified(&self, payload: &str) -> Option<Challenge> {
        // Larger than any honest one: not worth decoding.
        if payload.len() > 4096 {
            return None;
        }
        let json = STANDARD.decode(payload).ok()?;
        let payload: Payload = serde_json::from_slice(&json).ok()?;
        let options =
            VerifySolutionOptions::new(&payload.challenge, &payload.solution, &self.secret);
        let result = verify_solution(options).ok()?;
        result.verified.then_some(payload.challenge)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use altcha::{SolveChallengeOptions, solve_challenge};

    fn solved(challenge: &str) -> String {
        let challenge: Challenge = serde_json::from_str(challenge).unwrap();
        let solution = solve_challenge(SolveChallengeOptions::new(&challenge))
            .unwrap()
            .unwrap();
        let payload = Payload {
            challenge,
            solution,
        };
        STANDARD.encode(serde_json::to_vec(&payload).unwrap())
    }

    fn now() -> Moment {
        crate::clock::Clock::default().now()
    }

    #[test]
    fn a_right_answer_counts_once() {
        let proof = ProofOfWork::new(&ServerSecret::generate(), 2, 1);
        let answer = solved(&proof.challenge(now()).unwrap());
        assert!(proof.accept(&answer));
        assert!(!proof.accept(&answer), "a second use is refused");
    }

    #[test]
    fn strangers_sums_and_old_ones_are_refused() {
        let proof = ProofOfWork::new(&ServerSecret::generate(), 2, 1);
        let other = ProofOfWork::new(&ServerSecret::generate(), 2, 1);
        assert!(!proof.accept(&solved(&other.challenge(now()).unwrap())));
        assert!(!proof.accept(&solved(&proof.challenge(now().plus(-7200)).unwrap())));
        assert!(!proof.accept("bm9uc2Vuc2U="));
    }
}
