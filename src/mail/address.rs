//! Addresses and single header lines: nothing with a line break passes.

use super::error::MailError;
use lettre::Address;
use lettre::message::Mailbox;

/// RFC 5321, section 4.5.3.1.3, without the angle brackets.
const LONGEST_ADDRESS: usize = 254;

/// Whether mail can be sent to `text`: a bare ASCII address with a domain.
pub fn check_address(text: &str) -> Result<(), MailError> {
    bare(text).map(drop)
}

/// A bare address. ASCII only, because whether the server speaks SMTPUTF8 is
/// known only when the letter is long encrypted.
pub(super) fn bare(text: &str) -> Result<Address, MailError> {
    let plain = text.len() <= LONGEST_ADDRESS
        && text
            .chars()
            .all(|c| c.is_ascii_graphic() && !"<>,;:\"()[]\\".contains(c));
    if !plain {
        return Err(MailError::Address);
    }
    text.parse().map_err(|_| MailError::Address)
}

/// The sender: a bare address, or `Name <address>`.
pub(super) fn sender(text: &str) -> Result<Mailbox, MailError> {
    header_line(text).map_err(|_| MailError::Address)?;
    let mailbox: Mailbox = text.parse().map_err(|_| MailError::Address)?;
    bare(mailbox.email.as_ref())?;
    Ok(mailbox)
}

/// Refuses what would begin another header line.
pub(super) fn header_line(text: &str) -> Result<(), MailError> {
    if text.chars().any(char::is_control) {
        return Err(MailError::Build);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        for good in [
            "desk@example.org",
            "a.b+c@mail.example.org",
            "x_1@example.org",
        ] {
            assert_eq!(check_address(good), Ok(()), "{good}");
        }
        for bad in [
            "",
            "desk",
            "desk@",
            "@example.org",
            "desk@example.org\r\nBcc: other@example.org",
            "desk@example.org\n",
            "desk@example.org,other@example.org",
            "Desk <desk@example.org>",
            "de sk@example.org",
            "d\u{eb}sk@example.org",
            "desk@example.org\0",
        ] {
            assert_eq!(check_address(bad), Err(MailError::Address), "{bad:?}");
        }
        assert_eq!(
            check_address(&format!("{}@example.org", "a".repeat(250))),
            Err(MailError::Address)
        );
    }

    #[test]
    fn senders_may_have_a_name_but_no_line_break() {
        assert!(sender("Trace an Object <portal@example.org>").is_ok());
        assert!(sender("portal@example.org").is_ok());
        assert_eq!(
            sender("Portal\r\nBcc: x@example.org <portal@example.org>"),
            Err(MailError::Address)
        );
    }
}
