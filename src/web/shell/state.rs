//! What the handlers share.

use super::assets::Assets;
use super::onion::OnionHost;
use super::render;
use super::source::Turnstile;
use crate::blobs::{BlobError, Blobs};
use crate::clock::Clock;
use crate::domain::Moment;
use crate::i18n::{TranslationError, Translations};
use crate::intake::{Arrivals, Captcha, CaptchaSettings, FloodLimits, ProofOfWork, TicketOffice};
use crate::publishing::Catalogue;
use crate::settings::{Helplines, Settings, SettingsError, read_secret};
use crate::store::{self, Store, StoreError};
use crate::vault::{ServerSecret, VaultError};
use crate::web::public::cache::PageCache;
use crate::web::public::cards::CardDesk;
use std::sync::Arc;
use std::time::Duration;
use tera::Tera;

/// Why the portal cannot open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A message file.
    #[error(transparent)]
    Translations(#[from] TranslationError),
    /// A template.
    #[error("templates: {0}")]
    Templates(String),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The folder of pictures.
    #[error(transparent)]
    Blobs(#[from] BlobError),
    /// A setting.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// The server's secret in the database.
    #[error("the server's secret: {0}")]
    Secret(#[from] VaultError),
    /// hCaptcha is switched on with values it cannot work with.
    #[error("guard.hcaptcha: the secret or the address is not usable")]
    Captcha,
}

/// Everything a handler may use.
pub struct Portal {
    /// The operator's decisions.
    pub settings: Settings,
    /// Every message.
    pub translations: Arc<Translations>,
    /// Every template.
    pub pages: Tera,
    /// Static files.
    pub assets: Arc<Assets>,
    /// The database.
    pub store: Store,
    /// Pictures.
    pub blobs: Blobs,
    /// Pictures that came with tips, sealed.
    pub quarantine: Blobs,
    /// Numbers to call.
    pub helplines: Helplines,
    /// The clock.
    pub clock: Clock,
    /// Signs forms.
    pub server_secret: ServerSecret,
    /// Tickets of the public forms.
    pub tickets: TicketOffice,
    /// Sums for browsers.
    pub proof: ProofOfWork,
    /// Counts sendings.
    pub flood: Turnstile,
    /// Counts looks with a receipt, so that nobody can try them out.
    pub looks: Turnstile,
    /// Counts calls of the API.
    pub calls: Turnstile,
    /// Counts searches for words.
    pub searches: Turnstile,
    /// Draws share cards.
    pub cards: CardDesk,
    /// Counts pictures that are sent up before their tip.
    pub uploads: Turnstile,
    /// Counts pictures that are on their way in just now.
    pub arrivals: Arrivals,
    /// The onion service, if there is one.
    pub onion: Option<OnionHost>,
    /// The third-party challenge, if switched on.
    pub captcha: Option<Captcha>,
    /// What is on show.
    pub catalogue: Catalogue,
    /// Public pages, rendered once.
    pub cache: PageCache,
}

impl Portal {
    /// Opens everything; the database must be migrated.
    pub async fn open(settings: Settings) -> Result<Self, OpenError> {
        let translations = Arc::new(Translations::load()?);
        let assets = Arc::new(Assets::load());
        let pages = render::templates(&translations, &assets)
            .map_err(|why| OpenError::Templates(format!("{why:?}")))?;
        let place = store::Place::parse(&settings.database.url)?;
        let store = Store::open(&place, settings.database.connections)?;
        let server_secret = server_secret(&store).await?;
        let blobs = Blobs::folder(&settings.blobs.folder)?;
        let guard = &settings.guard;
        let turnstile = |clear| Turnstile::new(clear, guard.tips_per_hour_onion);
        let tips = FloodLimits {
            per_source: guard.tips_per_hour_per_source,
            total: guard.tips_per_hour_total,
        };
        let (min, max) = (guard.form_min_seconds, guard.form_max_hours);
        Ok(Self {
            tickets: TicketOffice::new(copy(&server_secret)?, min, max),
            proof: ProofOfWork::new(&server_secret, guard.proof_cost, max.unsigned_abs()),
            flood: turnstile(tips),
            looks: turnstile(tips),
            calls: turnstile(FloodLimits {
                per_source: guard.api_calls_per_hour_per_source,
                total: guard.api_calls_per_hour_total,
            }),
            arrivals: Arrivals::new(),
            searches: turnstile(FloodLimits {
                per_source: guard.searches_per_hour_per_source,
                total: guard.searches_per_hour_total,
            }),
            cards: CardDesk::default(),
            uploads: turnstile(tips),
            onion: OnionHost::of(&settings.site),
            captcha: captcha(&settings)?,
            quarantine: blobs.quarantine(),
            helplines: settings.helplines()?,
            blobs,
            clock: Clock::default(),
            catalogue: Catalogue::default(),
            cache: PageCache::new(),
            server_secret,
            translations,
            pages,
            assets,
            store,
            settings,
        })
    }

    /// The present moment.
    pub fn now(&self) -> Moment {
        self.clock.now()
    }
}

fn copy(secret: &ServerSecret) -> Result<ServerSecret, VaultError> {
    ServerSecret::from_bytes(secret.as_bytes())
}

/// Made on first use and kept in the database, so that several nodes share it.
/// Whoever steals it can make a form look older than it is, and nothing else.
async fn server_secret(store: &Store) -> Result<ServerSecret, OpenError> {
    const NAME: &str = "server-secret";
    let bytes = store
        .write(|db| match store::meta::get(db, NAME)? {
            Some(bytes) => Ok(bytes),
            None => {
                let fresh = ServerSecret::generate().as_bytes().to_vec();
                store::meta::set(db, NAME, &fresh)?;
                Ok::<_, StoreError>(fresh)
            }
        })
        .await?;
    Ok(ServerSecret::from_bytes(&bytes)?)
}

fn captcha(settings: &Settings) -> Result<Option<Captcha>, OpenError> {
    let chosen = &settings.guard.hcaptcha;
    let (true, Some(file)) = (chosen.enabled, &chosen.secret_file) else {
        return Ok(None);
    };
    let captcha = Captcha::new(CaptchaSettings {
        verify_url: chosen.verify_url.clone(),
        secret: read_secret("guard.hcaptcha.secret_file", file)?,
        site_key: chosen.site_key.clone(),
        timeout: Duration::from_millis(chosen.timeout_ms),
    });
    captcha.map(Some).ok_or(OpenError::Captcha)
}
