// A whole portal in a folder of its own: migrated, filled with the
// demonstration, served on free ports, stopped at the end.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const binary = join(resolve(process.env.CARGO_TARGET_DIR ?? join(root, "target")), "debug/trace-an-object");

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

// The demonstration takes a minute to prepare: once for each build of the
// portal, and copied from then on.
function furnished(run) {
  const made = [binary, join(root, "demo/objects.json"), join(root, "demo/tips.json")].map((file) => Math.trunc(statSync(file).mtimeMs));
  const shelf = join(binary, "../../tmp/houses");
  const kept = join(shelf, made.join("-"));
  if (!existsSync(kept)) {
    rmSync(shelf, { recursive: true, force: true });
    mkdirSync(shelf, { recursive: true });
    const fresh = mkdtempSync(join(shelf, "fresh."));
    run(fresh, "migrate");
    run(fresh, "demo", "--folder", join(root, "demo"));
    renameSync(fresh, kept);
  }
  const folder = mkdtempSync(join(tmpdir(), "tao-walk."));
  cpSync(kept, folder, { recursive: true });
  return folder;
}

export async function open(extra = {}) {
  const [pub, office] = [await freePort(), await freePort()];
  const env = {
    ...process.env,
    TAO__SITE__PUBLIC_URL: `http://127.0.0.1:${pub}`,
    TAO__SITE__OFFICE_URL: `http://127.0.0.1:${office}`,
    TAO__PUBLIC__LISTEN: `127.0.0.1:${pub}`,
    TAO__OFFICE__LISTEN: `127.0.0.1:${office}`,
    TAO__LOGGING__FILTER: "warn",
    ...extra,
  };
  const runIn = (cwd, ...args) => execFileSync(binary, args, { cwd, env, encoding: "utf8" });
  const folder = furnished(runIn);
  const run = (...args) => runIn(folder, ...args);
  const server = spawn(binary, ["serve"], { cwd: folder, env, stdio: ["ignore", "inherit", "inherit"] });
  const house = {
    folder, run, root, public: `http://127.0.0.1:${pub}`, office: env.TAO__SITE__OFFICE_URL,
    people: () => Object.fromEntries(run("codes", "--json").trim().split("\n").map((l) => JSON.parse(l)).map((p) => [p.name, p])),
    read: (name) => readFileSync(join(folder, name), "utf8"),
    close: async () => {
      const ended = new Promise((done) => server.once("exit", done));
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
  for (let n = 0; n < 100; n += 1) {
    const ready = await fetch(`${house.public}/readyz`).then((r) => r.ok, () => false);
    if (ready) return house;
    await new Promise((r) => setTimeout(r, 100));
  }
  throw new Error("the portal did not become ready");
}
