// What MDN's HTTP Observatory says of the public site, by its own scoring code,
// on real responses over https: a front with a certificate of its own stands
// before a portal that believes it is public.
//   node tests/browser/observatory.mjs
// The released package scores by algorithm 4, which does not know two of the
// headers that algorithm 6 (the hosted service) gives ten points each for.
// OBSERVATORY=<folder of a newer source tree> scores by that one.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as plainServer, request } from "node:http";
import { createServer as secureServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { open } from "./house.mjs";

const GOAL = 150;
const LATER_HEADERS = ["CrossOriginOpenerPolicy", "CrossOriginEmbedderPolicy"];
const EACH = 10;
const PATHS = ["/en/", "/en/objects", "/en/tip", "/ar/receipt"];
const source = process.env.OBSERVATORY ?? join(import.meta.dirname, "node_modules/@mdn/mdn-http-observatory");

function certificate() {
  const folder = mkdtempSync(join(tmpdir(), "tao-tls."));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
    "-keyout", key, "-out", cert, "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"], { stdio: "ignore" });
  return { folder, cert, pair: { key: readFileSync(key), cert: readFileSync(cert) } };
}

const listen = (server) => new Promise((done) => server.listen(0, "localhost", () => done(server.address().port)));

// Hands every request on as it is.
function front(pair, to) {
  return secureServer(pair, (asked, answer) => {
    const onward = request(new URL(asked.url, to), { method: asked.method, headers: asked.headers }, (given) => {
      answer.writeHead(given.statusCode, given.rawHeaders);
      given.pipe(answer);
    });
    asked.pipe(onward);
  });
}

async function score(ports) {
  // The list of preloaded hosts is fetched by an install script that is not run.
  const preloaded = join(source, "conf/hsts-preload.json");
  if (!existsSync(preloaded)) writeFileSync(preloaded, "{}");
  const load = (file) => import(join(source, "src", file));
  const [{ retrieve }, { ALL_TESTS }, grader, { MINIMUM_SCORE_FOR_EXTRA_CREDIT }] = await Promise.all(
    ["retriever/retriever.js", "constants.js", "grader/grader.js", "grader/charts.js"].map(load),
  );
  const { Site } = existsSync(join(source, "src/site.js")) ? await load("site.js") : {};
  const known = ALL_TESTS.map((test) => test.name.toLowerCase());
  const unknown = LATER_HEADERS.filter((name) => !known.some((test) => test.startsWith(name.toLowerCase())));
  const goal = GOAL - EACH * unknown.length;
  for (const path of PATHS) {
    // A newer tree wants the site in one value, with its path.
    const retrieved = await retrieve(Site ? new Site("localhost", undefined, path) : "localhost", { ...ports, path });
    assert.equal(retrieved.responses.auto?.status, 200, `${path} was answered`);
    const results = ALL_TESTS.map((test) => test(retrieved));
    const failed = results.filter((r) => r.result && r.pass === false).map((r) => r.result);
    assert.deepEqual(failed, [], `${path}: nothing fails`);
    const points = results.filter((r) => r.result).map((r) => grader.getScoreModifier(r.result));
    const strict = 100 + points.filter((p) => p < 0).reduce((a, b) => a + b, 0);
    const total = strict >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? 100 + points.reduce((a, b) => a + b, 0) : strict;
    console.log(`· ${path}: ${total} points, ${grader.getGradeForScore(total).grade}; goal ${goal}`);
    assert.ok(total >= goal, `${path}: ${total} points, ${results.map((r) => r.result).join(", ")}`);
  }
  console.log(`The Observatory's ${ALL_TESTS.length} tests are passed on ${PATHS.length} pages.`);
}

if (process.argv[2]) {
  await score(JSON.parse(process.argv[2]));
} else {
  const { folder, cert, pair } = certificate();
  const house = await open({ TAO__SITE__PUBLIC_URL: "https://localhost" });
  const secure = front(pair, house.public);
  const httpsPort = await listen(secure);
  const plain = plainServer((asked, answer) => {
    answer.writeHead(301, { location: `https://localhost:${httpsPort}${asked.url}` }).end();
  });
  const httpPort = await listen(plain);
  try {
    // A process of its own: Node reads whom to trust only when it starts.
    const ports = JSON.stringify({ httpPort, httpsPort });
    const scoring = spawn(process.execPath, [import.meta.filename, ports], { stdio: "inherit", env: { ...process.env, NODE_EXTRA_CA_CERTS: cert } });
    process.exitCode = await new Promise((done) => scoring.once("exit", done));
  } finally {
    secure.close();
    secure.closeAllConnections();
    plain.close();
    plain.closeAllConnections();
    await house.close();
    rmSync(folder, { recursive: true });
  }
}
