// A whole portal in a folder of its own: migrated, filled with the
// demonstration, served on free ports, stopped at the end.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
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

export async function open(extra = {}) {
  const folder = mkdtempSync(join(tmpdir(), "tao-walk."));
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
  const run = (...args) => execFileSync(binary, args, { cwd: folder, env, encoding: "utf8" });
  execFileSync("cp", ["-r", "/tmp/tellhouse/.", folder]);
  const server = spawn(binary, ["serve"], { cwd: folder, env, stdio: ["ignore", "inherit", "inherit"] });
  const house = {
    folder, run, root, public: env.TAO__SITE__PUBLIC_URL, office: env.TAO__SITE__OFFICE_URL,
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
