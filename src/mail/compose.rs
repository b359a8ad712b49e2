//! Letters become RFC 5322 messages: sealed (RFC 3156) or plain.

use super::address::{bare, header_line, sender};
use super::certificate::Certificate;
use super::error::MailError;
use super::letter::{Attachment, Envelope, Letter};
use lettre::message::header::{self, ContentTransferEncoding, ContentType};
use lettre::message::{
    self, Body, Mailbox, Mailboxes, Message, MessageBuilder, MultiPart, SinglePart,
};
use rpgpie::message::SignatureMode;
use uuid::Uuid;

/// Seals a letter for one certificate. Outside stand only the addresses, the date
/// and `outer_subject`; the true subject is a protected header inside.
pub fn encrypt(
    letter: &Letter,
    outer_subject: &str,
    to: &Certificate,
) -> Result<Envelope, MailError> {
    to.still_usable()?;
    header_line(outer_subject)?;
    let (from, recipients) = parties(&letter.from, &letter.to)?;
    let inside = inner_part(letter, &from, &recipients)?.formatted();
    let armoured = seal(&inside, to)?;
    let parts = MultiPart::encrypted("application/pgp-encrypted".to_owned())
        .singlepart(seven_bit(
            "application/pgp-encrypted",
            None,
            "Version: 1\r\n",
        )?)
        .singlepart(seven_bit(
            "application/octet-stream",
            Some("encrypted.asc"),
            &armoured,
        )?);
    let message = outer_headers(&from, &recipients, outer_subject)
        .multipart(parts)
        .map_err(|_| MailError::Build)?;
    Ok(enclose(&from, &letter.to, &message))
}

/// A notice without secrets, in plain text.
pub fn plain_notice(
    from: &str,
    to: &[String],
    subject: &str,
    text: &str,
) -> Result<Envelope, MailError> {
    header_line(subject)?;
    let (from, recipients) = parties(from, to)?;
    let message = outer_headers(&from, &recipients, subject)
        .singlepart(SinglePart::plain(text.to_owned()))
        .map_err(|_| MailError::Build)?;
    Ok(enclose(&from, to, &message))
}

fn parties(from: &str, to: &[String]) -> Result<(Mailbox, Vec<Mailbox>), MailError> {
    if to.is_empty() {
        return Err(MailError::Address);
    }
    let recipient = |text: &String| bare(text).map(|address| Mailbox::new(None, address));
    let recipients = to.iter().map(recipient).collect::<Result<_, _>>()?;
    Ok((sender(from)?, recipients))
}

fn outer_headers(from: &Mailbox, to: &[Mailbox], subject: &str) -> MessageBuilder {
    // The sender's domain, because the default would be this machine's name.
    let id = format!("<{}@{}>", Uuid::new_v4(), from.email.domain());
    let start = Message::builder()
        .from(from.clone())
        .subject(subject)
        .message_id(Some(id));
    to.iter()
        .cloned()
        .fold(start.date_now(), MessageBuilder::to)
}

fn enclose(from: &Mailbox, to: &[String], message: &Message) -> Envelope {
    Envelope {
        from: from.email.to_string(),
        to: to.to_vec(),
        message: message.formatted(),
    }
}

/// What is sealed: text and files under a copy of the headers, marked so that
/// mail programs show the inner subject instead of the outer one.
fn inner_part(letter: &Letter, from: &Mailbox, to: &[Mailbox]) -> Result<MultiPart, MailError> {
    header_line(&letter.subject)?;
    let kind = format!(
        "multipart/mixed; boundary=\"{}\"; protected-headers=\"v1\"",
        Uuid::new_v4().simple()
    );
    let recipients = to.iter().cloned().fold(Mailboxes::new(), Mailboxes::with);
    let start = MultiPart::builder()
        .header(ContentType::parse(&kind).map_err(|_| MailError::Build)?)
        .header(header::Subject::from(letter.subject.clone()))
        .header(header::From::from(Mailboxes::new().with(from.clone())))
        .header(header::To::from(recipients))
        .singlepart(SinglePart::plain(letter.text.clone()));
    letter
        .attachments
        .iter()
        .try_fold(start, |parts, file| Ok(parts.singlepart(attach(file)?)))
}

fn attach(file: &Attachment) -> Result<SinglePart, MailError> {
    header_line(&file.name)?;
    header_line(&file.media_type)?;
    let kind = ContentType::parse(&file.media_type).map_err(|_| MailError::Build)?;
    // Always base64: a text file must arrive with the line ends it left with.
    let body = Body::new_with_encoding(file.bytes.clone(), ContentTransferEncoding::Base64)
        .map_err(|_| MailError::Build)?;
    Ok(message::Attachment::new(file.name.clone()).body(body, kind))
}

fn seven_bit(kind: &str, name: Option<&str>, text: &str) -> Result<SinglePart, MailError> {
    let mut part =
        SinglePart::builder().header(ContentType::parse(kind).map_err(|_| MailError::Build)?);
    if let Some(name) = name {
        part = part.header(header::ContentDisposition::inline_with_name(name));
    }
    let body = Body::new_with_encoding(text.to_owned(), ContentTransferEncoding::SevenBit)
        .map_err(|_| MailError::Build)?;
    Ok(part.body(body))
}

/// The OpenPGP message. rpgpie chooses what the certificate's owner announced:
/// for every key made by GnuPG and for our own that is AES-256 in a packet
/// GnuPG 2.2 opens (SEIPD version 1).
fn seal(plain: &[u8], to: &Certificate) -> Result<String, MailError> {
    let mut armoured = Vec::new();
    rpgpie::message::encrypt(
        None,
        vec![to.raw()],
        Vec::new(),
        Vec::new(),
        &[],
        &mut &*plain,
        SignatureMode::Binary,
        &mut armoured,
        true,
    )
    .map_err(|_| MailError::Encrypt)?;
    String::from_utf8(armoured).map_err(|_| MailError::Encrypt)
}
