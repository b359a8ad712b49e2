//! Sealed values that know what they are and whose.
//!
//! age binds no associated data, so the plaintext itself begins with a line
//! `# tao1 <purpose> <owner>`. It is a comment to the stock tool: a desk key
//! opened by hand can be given straight to `age -i`.

use std::io::{Read, Write};

use age::stream::StreamWriter;
use age::{DecryptError, Decryptor, EncryptError, Encryptor};
use zeroize::Zeroizing;

use super::{Identity, Recipient, VaultError};

/// What a sealed value is. It opens only where the same is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// What a tipster answered.
    TipAnswers,
    /// How a tipster wants to be reached, kept apart from the answers.
    TipContact,
    /// A line of the dialogue between desk and tipster.
    Message,
    /// A picture that came with a tip.
    Attachment,
    /// What a moderator makes of a tip.
    Assessment,
    /// A note between colleagues.
    Note,
    /// A desk's identity, sealed to a member.
    DeskKey,
    /// A colleague's own identity, under password or session.
    StaffIdentity,
    /// The secret behind one-time codes.
    TotpSecret,
    /// A picture as it came in.
    Original,
    /// What goes to a unit.
    LeadPackage,
    /// A mail that waits for its turn.
    OutboxMail,
}

impl Purpose {
    /// The name inside the envelope; changing one makes old values unreadable.
    const fn name(self) -> &'static str {
        match self {
            Self::TipAnswers => "tip-answers",
            Self::TipContact => "tip-contact",
            Self::Message => "message",
            Self::Attachment => "attachment",
            Self::Assessment => "assessment",
            Self::Note => "note",
            Self::DeskKey => "desk-key",
            Self::StaffIdentity => "staff-identity",
            Self::TotpSecret => "totp-secret",
            Self::Original => "original",
            Self::LeadPackage => "lead-package",
            Self::OutboxMail => "outbox-mail",
        }
    }
}

/// Seals `plain` so that any one of `to` can open it, as `purpose` of `owner`.
pub fn seal(
    to: &[Recipient],
    purpose: Purpose,
    owner: &str,
    plain: &[u8],
) -> Result<Vec<u8>, VaultError> {
    let mut sealer = Sealer::begin(to, purpose, owner, plain.len())?;
    sealer.write(plain)?;
    sealer.finish()
}

/// Seals piece by piece what arrives piece by piece, so that it is never whole
/// in memory unsealed.
pub struct Sealer(StreamWriter<Vec<u8>>);

impl Sealer {
    /// Begins an envelope for any one of `to`, as `purpose` of `owner`. `expected`
    /// bytes get room at once; more may come.
    ///
    /// # Errors
    /// [`VaultError::NoRecipient`] or [`VaultError::BadOwner`].
    pub fn begin(
        to: &[Recipient],
        purpose: Purpose,
        owner: &str,
        expected: usize,
    ) -> Result<Self, VaultError> {
        let first_line = first_line(purpose, owner)?;
        let encryptor =
            Encryptor::with_recipients(to.iter().map(Recipient::as_age)).map_err(|error| {
                match error {
                    EncryptError::MissingRecipients => VaultError::NoRecipient,
                    _ => VaultError::Failed,
                }
            })?;
        let room = first_line.len() + expected + 256 + 100 * to.len();
        let mut writer = encryptor
            .wrap_output(Vec::with_capacity(room))
            .map_err(|_| VaultError::Failed)?;
        writer
            .write_all(first_line.as_bytes())
            .map_err(|_| VaultError::Failed)?;
        Ok(Self(writer))
    }

    /// Adds a piece.
    pub fn write(&mut self, piece: &[u8]) -> Result<(), VaultError> {
        self.0.write_all(piece).map_err(|_| VaultError::Failed)
    }

    /// The sealed value.
    pub fn finish(self) -> Result<Vec<u8>, VaultError> {
        self.0.finish().map_err(|_| VaultError::Failed)
    }
}

/// Opens a sealed value, if it is what the caller expects and whose.
pub fn open(
    with: &Identity,
    purpose: Purpose,
    owner: &str,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let first_line = first_line(purpose, owner)?;
    let mut reader = Decryptor::new_buffered(sealed)
        .and_then(|decryptor| decryptor.decrypt(std::iter::once(with.as_age())))
        .map_err(|error| match error {
            DecryptError::NoMatchingKeys => VaultError::WrongKey,
            _ => VaultError::Damaged,
        })?;
    // Sealing only adds bytes, so this never grows and leaves no copy behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader
        .read_to_end(&mut plain)
        .map_err(|_| VaultError::Damaged)?;
    if !plain.starts_with(first_line.as_bytes()) {
        return Err(VaultError::Misplaced);
    }
    plain.drain(..first_line.len());
    Ok(plain)
}

/// Seals a secret key.
pub fn seal_identity(
    to: &[Recipient],
    purpose: Purpose,
    owner: &str,
    identity: &Identity,
) -> Result<Vec<u8>, VaultError> {
    seal(to, purpose, owner, identity.reveal().as_bytes())
}

/// Opens a secret key.
pub fn open_identity(
    with: &Identity,
    purpose: Purpose,
    owner: &str,
    sealed: &[u8],
) -> Result<Identity, VaultError> {
    let plain = open(with, purpose, owner, sealed)?;
    std::str::from_utf8(&plain)
        .map_err(|_| VaultError::Damaged)?
        .parse()
        .map_err(|_| VaultError::Damaged)
}

fn first_line(purpose: Purpose, owner: &str) -> Result<String, VaultError> {
    if owner.is_empty() || owner.contains(char::is_control) {
        return Err(VaultError::BadOwner);
    }
    Ok(format!("# tao1 {} {owner}\n", purpose.name()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PLAIN: &[u8] = b"a blue bag with two handles";

    fn sealed_for(identity: &Identity) -> Vec<u8> {
        seal(&[identity.recipient()], Purpose::TipAnswers, "tip-1", PLAIN).unwrap()
    }

    #[test]
    fn opens_as_what_it_is_and_nowhere_else() {
        let desk = Identity::generate();
        let sealed = sealed_for(&desk);
        assert_eq!(
            &open(&desk, Purpose::TipAnswers, "tip-1", &sealed).unwrap()[..],
            PLAIN
        );
        for (purpose, owner) in [
            (Purpose::TipAnswers, "tip-2"),
            (Purpose::TipAnswers, "tip-"),
            (Purpose::TipAnswers, "tip-11"),
            (Purpose::TipContact, "tip-1"),
            (Purpose::Message, "tip-1"),
        ] {
            let refused = open(&desk, purpose, owner, &sealed);
            assert_eq!(
                refused.unwrap_err(),
                VaultError::Misplaced,
                "{purpose:?} {owner}"
            );
        }
    }

    #[test]
    fn another_key_is_refused() {
        let sealed = sealed_for(&Identity::generate());
        let refused = open(&Identity::generate(), Purpose::TipAnswers, "tip-1", &sealed);
        assert_eq!(refused.unwrap_err(), VaultError::WrongKey);
    }

    #[test]
    fn each_of_several_recipients_opens_it() {
        let people = [
            Identity::generate(),
            Identity::generate(),
            Identity::generate(),
        ];
        let to: Vec<_> = people.iter().map(Identity::recipient).collect();
        let sealed = seal(&to, Purpose::Note, "n", PLAIN).unwrap();
        for person in &people {
            assert_eq!(
                &open(person, Purpose::Note, "n", &sealed).unwrap()[..],
                PLAIN
            );
        }
    }

    #[test]
    fn nobody_to_seal_to_and_owners_of_two_lines_are_refused() {
        let to = [Identity::generate().recipient()];
        let with = |to: &[Recipient], owner| seal(to, Purpose::Note, owner, PLAIN).unwrap_err();
        assert_eq!(with(&[], "n"), VaultError::NoRecipient);
        for owner in ["", "a\nb", "a\r", "a\0"] {
            assert_eq!(with(&to, owner), VaultError::BadOwner);
        }
    }

    #[test]
    fn a_cut_or_changed_file_is_refused_at_every_byte() {
        let desk = Identity::generate();
        let sealed = sealed_for(&desk);
        for at in 0..sealed.len() {
            assert!(
                open(&desk, Purpose::TipAnswers, "tip-1", &sealed[..at]).is_err(),
                "cut {at}"
            );
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(
                open(&desk, Purpose::TipAnswers, "tip-1", &changed).is_err(),
                "byte {at}"
            );
        }
    }

    #[test]
    fn a_sealed_key_opens_what_the_key_opens() {
        let (member, desk) = (Identity::generate(), Identity::generate());
        let owner = "screening/staff-1";
        let sealed = seal_identity(&[member.recipient()], Purpose::DeskKey, owner, &desk).unwrap();
        let again = open_identity(&member, Purpose::DeskKey, owner, &sealed).unwrap();
        assert!(open(&again, Purpose::TipAnswers, "tip-1", &sealed_for(&desk)).is_ok());

        let no_key = seal(&[member.recipient()], Purpose::DeskKey, owner, PLAIN).unwrap();
        let refused = open_identity(&member, Purpose::DeskKey, owner, &no_key);
        assert_eq!(refused.unwrap_err(), VaultError::Damaged);
    }

    /// The promise to operators: no tool of ours is needed to read a backup.
    #[test]
    fn stock_age_opens_it_with_the_bare_identity() {
        let desk = Identity::generate();
        let bare: age::x25519::Identity = desk.reveal().parse().unwrap();
        let plain = age::decrypt(&bare, &sealed_for(&desk)).unwrap();
        assert_eq!(plain, [b"# tao1 tip-answers tip-1\n", PLAIN].concat());
    }

    /// The same by the age command (Debian's `age`): the escrow key opens the
    /// desk key, and what comes out is itself a key file for the tip.
    #[test]
    fn the_age_command_follows_the_chain_of_keys() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let (escrow, desk) = (Identity::generate(), Identity::generate());
        let key = seal_identity(
            &[escrow.recipient()],
            Purpose::DeskKey,
            "screening/escrow",
            &desk,
        );
        std::fs::write(at("escrow.txt"), escrow.reveal().as_bytes()).unwrap();
        std::fs::write(at("desk.age"), key.unwrap()).unwrap();
        std::fs::write(at("tip.age"), sealed_for(&desk)).unwrap();
        let run = |key: &str, input: &str, output: &str| {
            let mut age = std::process::Command::new("age");
            age.arg("-d")
                .arg("-i")
                .arg(at(key))
                .arg("-o")
                .arg(at(output))
                .arg(at(input));
            let done = age.output().expect("Debian's package `age` is needed here");
            assert!(
                done.status.success(),
                "{}",
                String::from_utf8_lossy(&done.stderr)
            );
        };
        run("escrow.txt", "desk.age", "desk.txt");
        run("desk.txt", "tip.age", "tip.txt");
        assert!(std::fs::read(at("tip.txt")).unwrap().ends_with(PLAIN));
    }

    #[test]
    fn what_is_sealed_in_pieces_opens_as_a_whole() {
        let desk = Identity::generate();
        let to = [desk.recipient()];
        let mut sealer = Sealer::begin(&to, Purpose::Attachment, "a-1", 0).unwrap();
        let plain: Vec<u8> = (0..200_000_u32).map(|n| n as u8).collect();
        for piece in plain.chunks(7_001) {
            sealer.write(piece).unwrap();
        }
        let sealed = sealer.finish().unwrap();
        let opened = open(&desk, Purpose::Attachment, "a-1", &sealed).unwrap();
        assert!(opened[..] == plain[..]);
    }

    proptest! {
        #[test]
        fn any_bytes_come_back(
            plain in proptest::collection::vec(any::<u8>(), 0..3000),
            owner in "[a-zA-Z0-9:/ é-]{1,40}",
        ) {
            let desk = Identity::generate();
            let sealed = seal(&[desk.recipient()], Purpose::Original, &owner, &plain).unwrap();
            let opened = open(&desk, Purpose::Original, &owner, &sealed).unwrap();
            prop_assert_eq!(&opened[..], &plain[..]);
        }

        #[test]
        fn arbitrary_bytes_never_open_and_never_panic(
            bytes in proptest::collection::vec(any::<u8>(), 0..400),
        ) {
            prop_assert!(open(&Identity::generate(), Purpose::Note, "n", &bytes).is_err());
        }
    }
}
