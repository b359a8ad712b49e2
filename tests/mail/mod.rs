//! Letters as the outside world sees them: GnuPG opens them, a real SMTP server
//! takes them, Python's mail library reads them.

mod certificates;
mod folder;
mod gnupg;
mod python;
mod round_trip;
mod sink;
mod smtp;
