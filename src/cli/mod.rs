//! The command line: each command is a few lines that call a room.
//!
//! Exit codes: 0 done; 1 it failed, and the message says why; 2 the command was
//! not understood; 3 what was checked does not hold (`audit verify`, `doctor`,
//! `healthcheck`).

/// Prints a line. Whoever stops reading (`codes | head`) has heard enough.
macro_rules! say {
    ($($text:tt)*) => { $crate::cli::say(format_args!($($text)*)) };
}

mod audit;
mod clean;
mod demo;
mod doctor;
mod people;
mod serve;

use crate::settings::{LogFormat, Settings};
use crate::store::{self, Place, Store};
use crate::web::server;
use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;

/// A public appeal portal and the desk behind it.
#[derive(Parser)]
#[command(name = "trace-an-object", version, about)]
struct Arguments {
    /// A settings file; what it leaves out has its default.
    #[arg(long, short, global = true, env = "TAO_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the public site and the office, and work through the outbox.
    Serve {
        /// Only one of the two listeners; `public` does no jobs.
        #[arg(long)]
        only: Option<Only>,
    },
    /// Do the jobs alone: deliver what waits.
    Work,
    /// Bring the database up to this program.
    Migrate,
    /// Look at the settings.
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Say what would stop this machine from serving.
    Doctor,
    /// Ask a running server whether it is ready.
    Healthcheck,
    /// Keep accounts.
    #[command(subcommand)]
    Staff(StaffCommand),
    /// Prove or export the log.
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Clean one picture as the studio does, and say what was found.
    Clean {
        /// The camera's file.
        input: PathBuf,
        /// Where the cleaned JPEG goes.
        output: PathBuf,
        /// Black out a rectangle: x,y,width,height in pixels of the upright picture.
        #[arg(long, value_name = "X,Y,W,H")]
        redact: Vec<String>,
        /// Keep only this rectangle.
        #[arg(long, value_name = "X,Y,W,H")]
        crop: Option<String>,
        /// The report as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Fill an empty database with a demonstration.
    Demo {
        /// The folder with its pictures and words.
        #[arg(long, default_value = "demo")]
        folder: PathBuf,
    },
    /// Print names, passwords and current one-time codes of the demonstration.
    Codes {
        /// For scripts.
        #[arg(long)]
        json: bool,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Only {
    /// The public site.
    Public,
    /// The office.
    Office,
}

#[derive(Subcommand)]
enum ConfigCommand {
    /// Print the effective settings as JSON, secrets hidden.
    Check,
}

#[derive(Subcommand)]
enum StaffCommand {
    /// Invite the first administrator; prints the code, once.
    Invite {
        /// The sign-in name.
        name: String,
        /// The name colleagues see.
        #[arg(long)]
        display_name: Option<String>,
    },
    /// List accounts.
    List {
        /// For scripts.
        #[arg(long)]
        json: bool,
    },
    /// Close an account, end its sessions, take its keys.
    Disable {
        /// The sign-in name.
        name: String,
    },
}

#[derive(Subcommand)]
enum AuditCommand {
    /// Prove the whole chain, or name the row at which it breaks.
    Verify {
        /// For scripts.
        #[arg(long)]
        json: bool,
    },
    /// Write every link as a line of JSON.
    Export,
}

fn say(text: std::fmt::Arguments<'_>) {
    use std::io::Write;
    if writeln!(std::io::stdout().lock(), "{text}").is_err() {
        std::process::exit(0);
    }
}

/// Why a command failed; printed as it stands.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Failure(String);

impl Failure {
    fn of(why: impl std::fmt::Display) -> Self {
        Self(why.to_string())
    }
}

/// What a command that did its work has to say to scripts.
enum Done {
    Well,
    DoesNotHold,
}

/// Reads the command line and does what it says.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let settings = match Settings::load(arguments.config.as_deref()) {
        Ok(settings) => settings,
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::from(1);
        }
    };
    start_log(&settings);
    match server::on_the_loop(execute(arguments.command, settings)) {
        Ok(Done::Well) => ExitCode::SUCCESS,
        Ok(Done::DoesNotHold) => ExitCode::from(3),
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(1)
        }
    }
}

fn start_log(settings: &Settings) {
    let filter = tracing_subscriber::EnvFilter::try_new(&settings.logging.filter)
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    match settings.logging.format {
        LogFormat::Text => lines.init(),
        LogFormat::Json => lines.json().init(),
    }
}

async fn execute(command: Command, settings: Settings) -> Result<Done, Failure> {
    match command {
        Command::Serve { only } => serve::serve(settings, only).await,
        Command::Work => serve::work(settings).await,
        Command::Migrate => migrate(&settings),
        Command::Config(ConfigCommand::Check) => check(&settings),
        Command::Doctor => doctor::doctor(settings).await,
        Command::Healthcheck => doctor::healthcheck(&settings).await,
        Command::Staff(command) => people::staff(&settings, command).await,
        Command::Audit(command) => audit::audit(&settings, command),
        Command::Clean {
            input,
            output,
            redact,
            crop,
            json,
        } => clean::clean(&input, &output, &redact, crop.as_deref(), json),
        Command::Demo { folder } => demo::demo(settings, &folder).await,
        Command::Codes { json } => demo::codes(json),
    }
}

fn place(settings: &Settings) -> Result<Place, Failure> {
    Place::parse(&settings.database.url).map_err(Failure::of)
}

fn open_store(settings: &Settings) -> Result<Store, Failure> {
    Store::open(&place(settings)?, settings.database.connections).map_err(|why| match why {
        store::StoreError::Migration => {
            Failure("the database is not up to this program: run `trace-an-object migrate`".into())
        }
        other => Failure::of(other),
    })
}

fn migrate(settings: &Settings) -> Result<Done, Failure> {
    match store::migrate(&place(settings)?).map_err(Failure::of)? {
        0 => say!("The database is up to date."),
        1 => say!("Applied one migration."),
        n => say!("Applied {n} migrations."),
    }
    Ok(Done::Well)
}

fn check(settings: &Settings) -> Result<Done, Failure> {
    let text = serde_json::to_string_pretty(&settings.effective()).map_err(Failure::of)?;
    say!("{text}");
    Ok(Done::Well)
}
