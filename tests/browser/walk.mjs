// The road of one clue, in headless Chromium: the eight steps of the first
// issue, axe on every page, and once without scripts up to the receipt.
//   node tests/browser/walk.mjs [folder for screenshots]
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { open } from "./house.mjs";

const axe = readFileSync(join(import.meta.dirname, "node_modules/axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const shots = process.argv[2];
if (shots) mkdirSync(shots, { recursive: true });
let checked = 0;
let shot = 0;
const violations = [];

async function look(page, name) {
  await page.evaluate(axe);
  const found = await page.evaluate((values) => axe.run(document, { runOnly: { type: "tag", values } }), TAGS);
  for (const v of found.violations) {
    violations.push(`${name}: ${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 140)).join(" | ")}`);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  assert.ok(!wide, `${name} scrolls sideways`);
  checked += 1;
  if (shots) await page.screenshot({ path: join(shots, `${String((shot += 1)).padStart(2, "0")}-${name}.png`), fullPage: true });
}

const step = (text) => console.log(`· ${text}`);
const press = async (page, selector) => {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
};

const house = await open({ TAO__SCREENING__UNDO_SECONDS: "4" });
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const problems = [];
async function context(options = {}) {
  const made = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB", ...options });
  made.on("console", (m) => { if (m.type() === "error" && !/status of (4|5)\d\d/.test(m.text())) problems.push(m.text()); });
  made.on("weberror", (e) => problems.push(String(e.error())));
  return made;
}
async function signIn(name) {
  const person = house.people()[name];
  const page = await (await context()).newPage();
  await page.goto(`${house.office}/sign-in`);
  if (name === "clara") await look(page, "sign-in");
  await page.fill("[name=name]", name);
  await page.fill("[name=password]", person.password);
  await page.fill("[name=code]", house.people()[name].code);
  await press(page, "main button:not([type=button])");
  assert.ok(!page.url().includes("/sign-in"), `${name} could not sign in`);
  return page;
}

try {
  // 1 ---------------------------------------------------------------- curator
  step("a curator uploads a camera file, blacks out, crops, writes, sends to review");
  const clara = await signIn("clara");
  await look(clara, "studio-objects");
  await clara.goto(`${house.office}/objects/new`);
  await look(clara, "studio-new");
  await clara.selectOption("[name=category]", "clothing");
  const words = { en: ["A green knitted hat", "Where is this hat sold?", "A dark green hand-knitted hat"], de: ["Eine grüne Strickmütze", "Wo wird diese Mütze verkauft?", "Eine dunkelgrüne handgestrickte Mütze"] };
  for (const [lang, [title, question, alt]] of Object.entries(words)) {
    const fields = clara.locator(`#words-${lang}`);
    await fields.getByLabel("Title").fill(title);
    await fields.getByLabel("Question").fill(question);
    await fields.getByLabel("Alternative text").fill(alt);
  }
  await press(clara, "main form button.big");
  const object = clara.url().split("?")[0];
  await clara.setInputFiles("#file", join(house.root, "demo/pictures/hat.jpg"));
  await press(clara, "form[enctype] button");
  assert.match(clara.url(), /\/pictures\//, "one file leads straight to its workshop");
  const report = await clara.locator("section[aria-labelledby=found-title]").innerText();
  assert.match(report, /20\.5/, "the report shows where the picture was taken");
  assert.match(report, /Lumora/);
  await look(clara, "studio-workshop");
  const stage = await clara.locator("#stage").boundingBox();
  const at = (fx, fy) => [stage.x + stage.width * fx, stage.y + stage.height * fy];
  const drag = async (from, to) => {
    await clara.mouse.move(...at(...from));
    await clara.mouse.down();
    await clara.mouse.move(...at(...to), { steps: 5 });
    await clara.mouse.up();
  };
  await clara.locator("#stage").scrollIntoViewIfNeeded();
  Object.assign(stage, await clara.locator("#stage").boundingBox());
  await drag([0.1, 0.1], [0.3, 0.25]);
  await clara.check("[name=tool][value=crop]");
  Object.assign(stage, await clara.locator("#stage").boundingBox());
  await drag([0.05, 0.05], [0.9, 0.95]);
  await press(clara, "button[value=apply]");
  const caption = await clara.locator("section[aria-labelledby=after-title] figcaption").innerText();
  assert.match(caption, /[1-9]/);
  await look(clara, "studio-redacted");
  await clara.goto(object);
  await look(clara, "studio-draft");
  await press(clara, "form[action$='/submit'] button");
  await look(clara, "studio-own-review");
  assert.equal(await clara.locator("form[action$='/publish']").count(), 0, "no button for one's own work");
  const crafted = await clara.evaluate(async (path) => {
    const body = new URLSearchParams({ version: "4" });
    return (await fetch(`${path}/publish`, { method: "POST", body })).status;
  }, new URL(object).pathname);
  assert.equal(crafted, 403, "a crafted POST is refused");

  // 2 ---------------------------------------------------------------- second curator
  step("another curator publishes it");
  const casper = await signIn("casper");
  await casper.goto(object);
  await look(casper, "studio-review");
  await press(casper, "form[action$='/publish'] button");
  await look(casper, "studio-published");
  const reference = (await casper.locator("main").innerText()).match(/TAO-[0-9A-Z]{5}/)[0];

  // 3 ---------------------------------------------------------------- the public
  step(`a member of the public, without scripts and cookies, tells of ${reference}`);
  const plain = await (await context({ javaScriptEnabled: false })).newPage();
  await plain.goto(`${house.public}/en/objects?category=clothing&status=published`);
  await press(plain, `a[href='/en/objects/${reference}']`);
  await press(plain, "a.big[href$='/tip']");
  await press(plain, "main form button.big");
  assert.match(await plain.title(), /^Error:/);
  await plain.fill("[name=what]", "Sold at the wool market, quillfeather stall.");
  await plain.fill("[name=place]", "Praça da Figueira");
  await plain.fill("[name=country]", "Portugal");
  await plain.fill("[name=time]", "Autumn 2024");
  await plain.fill("[name=link]", "https://example.org/wool");
  await plain.check("[name=confidence][value=likely]");
  await plain.fill("[name=contact]", "walker@example.org");
  await press(plain, "main form button[value=check]");
  assert.match(await plain.locator("main").innerText(), /quillfeather/);
  await press(plain, "button[value=send]");
  const receipt = (await plain.locator(".receipt").innerText()).trim();
  assert.match(receipt, /^[0-9A-Z]{5}(-[0-9A-Z]{5}){4}$/);
  assert.deepEqual(await plain.context().cookies(), [], "no cookie");

  step("and every public page in three languages, dark and narrow");
  for (const [lang, options] of [["en", {}], ["de", { colorScheme: "dark" }], ["ar", {}], ["ar", { colorScheme: "dark", viewport: { width: 320, height: 640 } }], ["en", { viewport: { width: 320, height: 640 } }]]) {
    const page = await (await context(options)).newPage();
    const kind = `${lang}-${options.colorScheme ?? "light"}-${options.viewport?.width ?? 1280}`;
    for (const path of ["", "objects", "objects?page=2", `objects/${reference}`, `objects/${reference}/tip`, "tip", "receipt", "results", "follow", "help", "privacy", "accessibility", "nothing-here"]) {
      await page.goto(`${house.public}/${lang}/${path}`);
      await look(page, `public-${kind}-${path.replace(/\W+/g, "-") || "home"}`);
    }
    await page.goto(`${house.public}/${lang}/tip`);
    await press(page, "main form button.big");
    await look(page, `public-${kind}-tip-errors`);
    await page.fill("[name=what]", "A bag like this one");
    await page.check("[name=confidence][value=guess]");
    await press(page, "main form button[value=check]");
    await look(page, `public-${kind}-tip-check`);
    await press(page, "button[value=send]");
    await look(page, `public-${kind}-tip-sent`);
    assert.deepEqual(await page.context().cookies(), [], "no cookie");
    await page.context().close();
  }

  // 4 ---------------------------------------------------------------- moderator
  step("a moderator claims, reads, grades, assesses, asks");
  const mira = await signIn("mira");
  await mira.goto(`${house.office}/tips?object=${reference}`);
  await look(mira, "desk-queue");
  await press(mira, "form[action$='/claim'] button");
  const tip = mira.url();
  assert.match(await mira.locator("main").innerText(), /quillfeather/);
  await look(mira, "desk-tip");
  const milan = await signIn("milan");
  await milan.goto(tip);
  assert.equal(await milan.locator("form[action$='/claim']").count(), 0, "claimed by somebody else");
  assert.equal(await milan.locator("form[action$='/grade']").count(), 0);
  const taken = await milan.evaluate(async (path) => (await fetch(`${path}/claim`, { method: "POST", body: new URLSearchParams() })).status, new URL(tip).pathname);
  assert.equal(taken, 409);
  await mira.goto(tip);
  assert.ok(await mira.locator("[name=source][value=X]").isChecked() && await mira.locator("[name=information][value='4']").isChecked(), "starts at X4");
  await mira.check("[name=information][value='3']");
  await mira.fill("[name=assessment]", "Fits two earlier tips; the stall is known.");
  await press(mira, "form[action$='/grade'] button");
  await mira.fill("[name=message]", "Which stall was it, left or right of the fountain?");
  await press(mira, "form[action$='/message'] button");

  // 6 (the answer, before the lead leaves) ------------------------------------
  step("the member of the public comes back with the receipt and answers");
  await plain.goto(`${house.public}/en/receipt`);
  await plain.fill("[name=receipt]", receipt.toLowerCase().replaceAll("-", " "));
  await press(plain, "main form button");
  assert.match(await plain.locator("main").innerText(), /left or right of the fountain/);
  await plain.fill("[name=text]", "Left of it.");
  await press(plain, "form[action$='/receipt/answer'] button");
  await mira.goto(tip);
  assert.match(await mira.locator("main").innerText(), /Left of it\./);
  await look(mira, "desk-answered");

  step("forwards it; takes it back; forwards it again");
  await press(mira, "form:has([name=decision][value=credible]) button");
  const forward = async () => {
    await mira.goto(`${tip}/forward`);
    await mira.check("[name=reason][value=points-to-country]");
    await mira.check("[name=handling][value=H1]");
    await mira.check("[name=tlp][value='TLP:AMBER']");
    await press(mira, "form[method=post] button.big");
  };
  await mira.goto(`${tip}/forward`);
  await look(mira, "desk-forward");
  assert.match(await mira.locator("label:has([name=unit]:checked)").innerText(), /Lisboa/, "the rule proposes Lisbon");
  await forward();
  await look(mira, "desk-lead");
  await press(mira, "form[action$='/undo'] button");
  assert.equal(mira.url(), tip);
  const before = readdirSync(join(house.folder, "var/mail"));
  await forward();
  const lead = mira.url().split("/").pop();
  await mira.goto(`${house.office}/leads`);
  await look(mira, "desk-leads");

  // 5 ---------------------------------------------------------------- investigator
  step("the unit gets sealed mail that GnuPG opens, and the lead in its inbox");
  let fresh = [];
  for (let n = 0; n < 100 && fresh.length === 0; n += 1) {
    await new Promise((r) => setTimeout(r, 200));
    fresh = readdirSync(join(house.folder, "var/mail")).filter((f) => f.endsWith(".eml") && !before.includes(f));
  }
  assert.equal(fresh.length, 1, "one letter");
  const letter = house.read(join("var/mail", fresh[0]));
  assert.ok(!/quillfeather|Lisboa|LEAD-|TAO-/.test(letter), "nothing readable outside");
  const home = mkdtempSync(join(tmpdir(), "tao-gpg."));
  const gpg = (args, input) => execFileSync("gpg", ["--batch", "--quiet", "--trust-model", "always", ...args], { env: { ...process.env, GNUPGHOME: home }, input, stdio: ["pipe", "pipe", "ignore"] }).toString();
  gpg(["--import"], house.read("var/keys/pt.asc"));
  const opened = gpg(["--decrypt"], letter.slice(letter.indexOf("-----BEGIN PGP MESSAGE")));
  const decoded = opened + opened.split(/\r?\n\r?\n/).map((b) => Buffer.from(b.replace(/\s/g, ""), "base64").toString()).join("\n");
  assert.match(decoded, /quillfeather/);
  execFileSync("gpgconf", ["--kill", "all"], { env: { ...process.env, GNUPGHOME: home } });
  const ines = await signIn("ines");
  await look(ines, "inbox");
  await ines.goto(`${house.office}/inbox/${lead}`);
  assert.match(await ines.locator("main").innerText(), /quillfeather/);
  await press(ines, "form[action$='/acknowledge'] button");
  await ines.check("[name=outcome][value=narrowed]");
  await ines.fill("[name=note]", "Two countries remain.");
  await press(ines, "form[action$='/outcome'] button");
  await look(ines, "inbox-lead");
  await mira.goto(`${house.office}/leads/${lead}`);
  assert.match(await mira.locator("main").innerText(), /Two countries remain/);

  // 7 ---------------------------------------------------------------- outcome
  step("a curator publishes the outcome; gallery, page and timeline show it");
  await casper.goto(object);
  await casper.check("[name=outcome][value=few-countries]");
  await press(casper, "form[action$='/outcome'] button");
  await new Promise((r) => setTimeout(r, 400));
  await plain.goto(`${house.public}/en/objects/${reference}`);
  // A browser may keep a page for a minute; whoever reloads sees what is new.
  await plain.reload();
  const outcomes = (await plain.locator("main").innerText()).match(/origin narrowed to few countries/gi);
  assert.ok(outcomes.length >= 2, "on the page and in its timeline");
  await plain.goto(`${house.public}/en/objects?status=identified`);
  assert.match(await plain.locator("main").innerText(), /green knitted hat/i);

  // 8 ---------------------------------------------------------------- auditor
  step("the auditor sees each act, and the chain holds until a row is altered");
  const aude = await signIn("aude");
  await aude.goto(`${house.office}/audit`);
  await look(aude, "audit");
  const log = house.run("audit", "export").trim().split("\n").map((l) => JSON.parse(l));
  for (const act of ["picture-cleaned", "object-submitted", "object-published", "tip-claimed", "tip-read", "tip-graded", "message-sent", "tip-decided", "lead-forwarded", "lead-undone", "lead-delivered", "lead-read", "lead-acknowledged", "lead-outcome", "object-outcome", "signed-in"]) {
    assert.ok(log.some((row) => row.act === act), `the log lacks ${act}`);
  }
  assert.match(house.run("audit", "verify"), /holds/);
  await press(aude, "form[action='/audit/verify'] button");
  await look(aude, "audit-verified");

  step("an administrator's pages");
  const ada = await signIn("ada");
  for (const path of ["units", "rules", "staff", "outbox", "account"]) {
    await ada.goto(`${house.office}/${path}`);
    await look(ada, `keeping-${path}`);
  }
  await press(ada, "form[action='/language'] button[value=ar]");
  await ada.goto(`${house.office}/staff`);
  await look(ada, "keeping-staff-ar");

  const altered = log[Math.floor(log.length / 2)].seq;
  execFileSync("python3", ["-c", "import sqlite3,sys; db=sqlite3.connect(sys.argv[1]); db.execute('UPDATE audit SET actor=? WHERE seq=?', ('somebody', sys.argv[2])); db.commit()", join(house.folder, "var/portal.db"), String(altered)]);
  let said = "";
  try { house.run("audit", "verify"); } catch (refused) { said = refused.stdout; assert.equal(refused.status, 3); }
  assert.match(said, new RegExp(`row ${altered} was altered`));

  assert.deepEqual(problems, [], "errors in the browser's console");
  assert.deepEqual(violations, [], `axe: ${violations.length} violations`);
  console.log(`The road of one clue is whole: ${checked} pages without a violation.`);
} catch (why) {
  if (violations.length) writeFileSync("/tmp/walk-violations.txt", violations.join("\n"));
  console.error(violations.slice(0, 20).join("\n"));
  throw why;
} finally {
  await browser.close();
  await house.close();
}
