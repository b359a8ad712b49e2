//! The one who writes to SQLite.
//!
//! SQLite has one write lock, so one thread holds the one writing connection.
//! Whatever waits while a transaction is being made durable joins the next one:
//! each job in a savepoint of its own, all of them paid for by a single
//! synchronisation of the disk. A caller hears "done" only after the commit.

use super::StoreError;
use super::connection::{Db, Place};
use diesel::connection::SimpleConnection;
use std::sync::mpsc::{Receiver, Sender, channel};

/// At most so many jobs share one commit, so that one caller's wait stays bounded.
const BATCH: usize = 128;

/// What a job did inside its savepoint.
pub(super) enum Verdict {
    Keep,
    Discard,
}

/// Work to be done in a transaction, and somebody waiting to hear of it.
pub(super) trait Job: Send {
    fn run(&mut self, db: &mut Db) -> Verdict;
    fn finish(self: Box<Self>, committed: Result<(), StoreError>);
}

/// A handle to the writing thread, which ends when the last handle is dropped.
#[derive(Clone)]
pub(super) struct Writer {
    jobs: Sender<Box<dyn Job>>,
}

impl Writer {
    pub(super) fn start(place: &Place) -> Result<Self, StoreError> {
        let connection = place.connect()?;
        let (jobs, queue) = channel();
        std::thread::Builder::new()
            .name("sqlite-writer".into())
            .spawn(move || write_until_closed(connection, &queue))
            .map_err(|_| StoreError::Busy)?;
        Ok(Self { jobs })
    }

    pub(super) fn submit(&self, job: Box<dyn Job>) {
        if let Err(refused) = self.jobs.send(job) {
            refused.0.finish(Err(StoreError::Busy));
        }
    }
}

fn write_until_closed(mut db: Db, queue: &Receiver<Box<dyn Job>>) {
    while let Ok(first) = queue.recv() {
        let mut batch = vec![first];
        while batch.len() < BATCH {
            match queue.try_recv() {
                Ok(job) => batch.push(job),
                Err(_) => break,
            }
        }
        let outcome = write_batch(&mut db, &mut batch);
        for job in batch {
            job.finish(outcome.clone());
        }
    }
}

fn write_batch(db: &mut Db, batch: &mut [Box<dyn Job>]) -> Result<(), StoreError> {
    db.begin()?;
    for job in batch.iter_mut() {
        if let Err(problem) = run_in_savepoint(db, job.as_mut()) {
            db.roll_back();
            return Err(problem);
        }
    }
    db.commit().inspect_err(|_| db.roll_back())
}

fn run_in_savepoint(db: &mut Db, job: &mut dyn Job) -> Result<(), StoreError> {
    db.batch_execute("SAVEPOINT job")?;
    match job.run(db) {
        Verdict::Keep => db.batch_execute("RELEASE job")?,
        Verdict::Discard => db.batch_execute("ROLLBACK TO job; RELEASE job")?,
    }
    Ok(())
}
