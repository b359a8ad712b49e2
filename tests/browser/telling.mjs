// Telling and coming back, in headless Chromium: each rule of "Exit this page"
// with real keys and a clock of ours, the errors of the forms, the country as
// people type it, the urgent road, pictures, the receipt kept and looked at
// again, and all of it without scripts. axe on every page.
//   node tests/browser/telling.mjs [folder for screenshots]
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { open } from "./house.mjs";

const axe = readFileSync(join(import.meta.dirname, "node_modules/axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const shots = process.argv[2];
if (shots) mkdirSync(shots, { recursive: true });
let checked = 0;
let rules = 0;
const violations = [];
const problems = [];

const house = await open({ TAO__INTAKE__ATTACHMENTS__ENABLED: "true", TAO__INTAKE__ATTACHMENTS__MAX_BYTES: "600000" });
const site = house.public;
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

async function context(options = {}) {
  const made = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB", acceptDownloads: true, ...options });
  made.on("console", (m) => { if (m.type() === "error" && !/status of (4|5)\d\d/.test(m.text())) problems.push(m.text()); });
  made.on("weberror", (e) => problems.push(String(e.error())));
  made.on("request", (r) => { if (!r.url().startsWith(house.public) && !r.url().startsWith(house.office)) problems.push(`a request to ${r.url()}`); });
  return made;
}

async function look(page, name) {
  await page.evaluate(axe);
  const found = await page.evaluate((values) => axe.run(document, { runOnly: { type: "tag", values } }), TAGS);
  for (const v of found.violations) {
    violations.push(`${name}: ${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(" | ")}`);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  assert.ok(!wide, `${name} scrolls sideways`);
  checked += 1;
  if (shots) await page.screenshot({ path: join(shots, `${String(checked).padStart(2, "0")}-${name}.png`), fullPage: true });
}

const step = (text) => console.log(`· ${text}`);
const press = async (page, selector) => {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
};
const rule = (holds, text) => {
  assert.ok(holds, text);
  rules += 1;
};

// "Exit this page" -----------------------------------------------------------

// The answer of /exit is ours to see; the harmless site is not asked.
async function watched(path, options) {
  const page = await (await context(options)).newPage();
  await page.clock.install();
  const left = [];
  await page.route("**/exit", (route) => {
    left.push(route.request());
    return route.fulfill({ status: 200, contentType: "text/html", body: "<title>Elsewhere</title>" });
  });
  await page.goto(`${site}${path}`);
  // From here on time passes only when told to.
  await page.clock.pauseAt(Date.now() + 60_000);
  const status = () => page.locator("[data-leave] [role=status]").textContent();
  const lit = () => page.locator(".lights .on").count();
  return { page, left, status, lit };
}

async function leaving() {
  const two = "Shift, press 2 more times to exit.";
  const one = "Shift, press 1 more time to exit.";
  const over = "Exit this page expired.";

  step("Exit this page: the link, the skip link, and where they stand");
  const { page, left, status, lit } = await watched("/en/tip");
  const link = page.locator("[data-leave] a.leave");
  rule((await link.textContent()) === "Emergency Exit this page", "its hidden and its visible words");
  rule((await link.getAttribute("rel")) === "nofollow noreferrer" && (await link.getAttribute("href")) === "/exit", "a link to /exit");
  await page.keyboard.press("Tab");
  rule((await page.evaluate(() => document.activeElement.className)) === "skip", "first the way to the content");
  await page.keyboard.press("Tab");
  rule(await page.evaluate(() => document.activeElement.matches("a.skip[data-leave-skip][rel='nofollow noreferrer']")), "then the second skip link");
  const box = await page.locator("[data-leave-skip]").boundingBox();
  rule(box.x >= 0 && box.y >= 0, "which is seen when it has the focus");
  rule((await page.locator(".lights[aria-hidden=true] span").count()) === 3, "three lights, hidden from screen readers");
  rule(!(await page.locator(".lights").isVisible()), "dark at first");

  step("Shift, counted when it comes up, wherever one is");
  await page.keyboard.down("Shift");
  rule((await status()) === "", "not when it goes down");
  await page.keyboard.up("Shift");
  rule((await status()) === two && (await lit()) === 1 && await page.locator(".lights").isVisible(), "first press");
  await page.clock.runFor(4900);
  await page.keyboard.press("Shift");
  rule((await status()) === one && (await lit()) === 2, "second press");
  await page.clock.runFor(4900);
  rule((await status()) === one, "the five seconds begin anew with each press");
  await page.clock.runFor(200);
  rule((await status()) === over && (await lit()) === 0, "and then are over");
  await page.clock.runFor(4800);
  rule((await status()) === over, "which is said for five seconds");
  await page.clock.runFor(200);
  rule((await status()) === "", "and no longer");

  await page.focus("[name=what]");
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await page.keyboard.press("a");
  rule((await status()) === over && (await lit()) === 0, "any other key begins anew");
  await page.keyboard.press("Shift");
  rule((await status()) === two && (await lit()) === 1, "from one");
  await page.clock.runFor(11_000);
  for (const letter of ["A", "B", "C", "D"]) await page.keyboard.press(`Shift+${letter}`);
  rule((await status()) === "" && (await lit()) === 0, "a Shift that made capitals does not count");
  rule((await page.inputValue("[name=what]")) === "aABCD", "and typing goes on");
  await page.keyboard.press("Shift");
  rule((await status()) === two, "the next one alone does");
  await page.clock.runFor(11_000);
  await page.evaluate(() => document.querySelector("main").addEventListener("keyup", (event) => event.stopPropagation()));
  await page.keyboard.press("Shift");
  rule((await status()) === two, "caught on the way down: nothing on the page can keep it");
  await page.clock.runFor(11_000);

  step("three presses: covered at once, away in the same tab, back again");
  const before = await page.evaluate(() => history.length);
  const covered = page.evaluate(() => new Promise((done) => {
    new MutationObserver(() => {
      const cover = document.querySelector(".cover");
      if (cover && cover.textContent) {
        done({
          role: cover.getAttribute("role"),
          said: cover.textContent,
          hidden: getComputedStyle(document.querySelector("main")).display === "none",
          size: cover.getBoundingClientRect().width >= innerWidth - 20,
        });
      }
    }).observe(document.body, { childList: true, subtree: true });
  }));
  for (let n = 0; n < 3; n += 1) await page.keyboard.press("Shift");
  const cover = await covered;
  rule(cover.role === "alert" && cover.said === "Loading.", "the cover says Loading.");
  rule(cover.hidden && cover.size, "and hides the page");
  await page.waitForFunction(() => document.title === "Elsewhere");
  rule(left.length === 1 && left[0].method() === "GET", "a plain GET of our own address");
  rule((await page.evaluate(() => history.length)) === before + 1, "in the same tab; the history keeps the page");
  await page.goBack();
  await page.waitForSelector("[data-leave]");
  rule((await page.locator(".cover").count()) === 0 && !(await page.locator("body.leaving").count()), "after Back the cover is gone");
  rule((await page.inputValue("[name=what]")) === "", "and so is what was typed");
  // A page that was kept alive comes back as it was left: covered.
  await page.evaluate(() => {
    document.body.classList.add("leaving");
    document.body.append(Object.assign(document.createElement("div"), { className: "cover" }));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  rule((await page.locator(".cover").count()) === 0 && await page.locator("main").isVisible(), "pageshow clears it");
  await page.click("[data-leave] a.leave");
  await page.waitForFunction(() => document.title === "Elsewhere");
  rule(left.length === 2, "the button does the same");
  await page.goto(`${site}/en/tip`);
  await page.locator("[data-leave-skip]").focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.title === "Elsewhere");
  rule(left.length === 3, "and the skip link");
  await page.context().close();

  step("on every page where people write, on none where they look");
  const plain = await (await context({ javaScriptEnabled: false })).newPage();
  for (const path of ["tip", "urgent", "urgent/numbers", "urgent/tell", "receipt", "safety", "tip/sent"]) {
    await plain.goto(`${site}/en/${path}`);
    rule((await plain.locator("a.leave[href='/exit']").count()) === 1, `on ${path}`);
  }
  for (const path of ["", "objects", "help"]) {
    await plain.goto(`${site}/en/${path}`);
    rule((await plain.locator("a[href='/exit']").count()) === 0, `not on ${path || "the front page"}`);
  }
  const exit = await fetch(`${site}/exit`, { redirect: "manual" });
  rule(exit.status === 303 && /storage/.test(exit.headers.get("clear-site-data")), "303, and the browser is asked to forget");
  rule(exit.headers.get("referrer-policy") === "no-referrer" && !exit.headers.get("location").startsWith(site), "away, without saying whence");
  await plain.goto(`${site}/en/tip`);
  rule((await plain.locator("main a[href='/en/safety']").count()) === 1, "what it does is said before");
  await plain.context().close();
}

// The form -------------------------------------------------------------------

async function form() {
  step("a form with everything wrong: summary, focus, links, answers kept");
  const page = await (await context()).newPage();
  await page.goto(`${site}/en/tip`);
  await look(page, "tip-of-no-object");
  await page.fill("[name=place]", "A fair by the river");
  await page.fill("[name=country]", "Portgual");
  await page.fill("[name=link]", "not a link");
  await press(page, "main button[value=check]");
  assert.match(await page.title(), /^Error:/);
  assert.ok(await page.evaluate(() => document.activeElement.matches(".errors")), "the summary has the focus");
  assert.equal(await page.inputValue("[name=place]"), "A fair by the river");
  const words = await page.locator(".errors li").allTextContents();
  assert.equal(words.length, 4, words.join());
  for (const [n, word] of words.entries()) {
    assert.ok((await page.locator(".field .error").nth(n).textContent()).endsWith(word), "the same words beside the field");
    assert.ok(!/please|sorry|invalid|oops/i.test(word), word);
  }
  await look(page, "tip-errors");
  await page.click(".errors a[href='#confidence']");
  assert.equal(await page.evaluate(() => document.activeElement.id), "confidence", "a link leads into its field");

  step("a country with a slip is offered back; any language does");
  await page.fill("[name=what]", "Sold at a fair, I think");
  await page.check("[name=confidence][value=guess]");
  await page.fill("[name=link]", "");
  await press(page, "button[value=country-PT]");
  assert.match(await page.locator("main").innerText(), /Portugal/);
  await press(page, "button[value=change-country]");
  assert.equal(await page.evaluate(() => document.activeElement.id), "country", "Change leads to the field");
  assert.equal(await page.inputValue("#country"), "Portugal");
  assert.ok(await page.locator("#countries option[value='Germany']").count(), "names to choose from");
  await page.fill("#country", "المانيا");
  await press(page, "main button[value=check]");
  assert.match(await page.locator("main").innerText(), /Germany/);
  assert.match(await page.locator("main").innerText(), /Not provided/);

  step("pictures: refused with a reason, listed, removed");
  await press(page, "button[value=change-pictures]");
  await page.setInputFiles("#pictures", { name: "film.mp4", mimeType: "video/mp4", buffer: Buffer.from("no picture at all, but long enough") });
  await press(page, "main button[value=check]");
  assert.match(await page.locator(".errors").innerText(), /must be a JPEG, PNG or WebP/);
  await look(page, "tip-picture-refused");
  await page.setInputFiles("#pictures", { name: "large.jpg", mimeType: "image/jpeg", buffer: Buffer.concat([readFileSync(join(house.root, "demo/pictures/lamp.jpg")), Buffer.alloc(700_000)]) });
  const answer = page.waitForResponse((r) => r.request().method() === "POST");
  await press(page, "main button[value=check]");
  assert.equal((await answer).status(), 413);
  assert.equal(await page.inputValue("[name=what]"), "Sold at a fair, I think");
  await page.setInputFiles("#pictures", ["lamp.jpg", "mug.jpg"].map((name) => join(house.root, "demo/pictures", name)));
  await press(page, "main button[value=check]");
  assert.equal(await page.locator(".added li").count(), 2);
  assert.match(await page.locator(".added").innerText(), /Picture 1, 2\d\d KB/);
  await look(page, "tip-check-pictures");
  await press(page, ".added li:nth-child(2) button");
  assert.equal(await page.locator(".added li").count(), 1);
  assert.match(await page.locator("[role=status].inset").innerText(), /removed/);
  assert.match(await page.title(), /^Check your answers/);
  await press(page, "button[value=change-contact]");
  assert.equal(await page.locator(".added li").count(), 1, "it is there on the form as well");
  await page.fill("[name=contact]", "teller@example.org");
  await look(page, "tip-form-with-picture");
  await press(page, "main button[value=check]");

  step("sent: the receipt as text, as a file, as a picture");
  await press(page, "button[value=send]");
  const receipt = (await page.locator(".receipt").innerText()).trim();
  assert.match(receipt, /^[0-9A-Z]{5}(-[0-9A-Z]{5}){4}$/);
  await look(page, "tip-sent");
  const [file] = await Promise.all([page.waitForEvent("download"), page.click("form[action$='/receipt/file'] button")]);
  assert.equal(file.suggestedFilename(), "receipt.txt");
  assert.ok(readFileSync(await file.path(), "utf8").includes(receipt));
  assert.ok(await page.locator("svg.qr-code").isVisible());
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".receipt").isVisible() && await page.locator("svg.qr-code").isVisible(), "both are printed");
  assert.ok(!(await page.locator("form[action$='/receipt/file']").isVisible()));
  if (shots) await page.screenshot({ path: join(shots, "print-tip-sent.png"), fullPage: true });
  await page.emulateMedia({ media: "screen" });
  assert.ok(!page.url().includes(receipt));
  await page.goto(page.url());
  assert.match(await page.locator("h1").innerText(), /shown only once/);
  await look(page, "sent-gone");
  return { page, receipt };
}

async function comingBack({ page, receipt }) {
  step("a slip in a receipt is found before anything is sent");
  await page.goto(`${site}/en/receipt`);
  await look(page, "receipt");
  let sent = 0;
  page.on("request", (r) => { if (r.method() === "POST") sent += 1; });
  const swapped = receipt[0] === receipt[1] ? receipt.replace(/^./, receipt[0] === "7" ? "8" : "7") : receipt[1] + receipt[0] + receipt.slice(2);
  for (const [typed, words] of [[swapped, /two have changed places/], [receipt.slice(1), /25 letters and digits/], [`${receipt.slice(0, -1)}U`, /no receipt has/]]) {
    await page.fill("#receipt", typed);
    await page.click("main form button");
    await page.waitForSelector(".errors");
    assert.match(await page.locator(".errors").innerText(), words);
    assert.match(await page.locator("#receipt-error").innerText(), words);
    assert.match(await page.title(), /^Error: Come/);
    assert.ok(await page.evaluate(() => document.activeElement.matches(".errors")));
  }
  assert.equal(sent, 0, "nothing was asked of the server");
  await look(page, "receipt-slip");
  await page.fill("#receipt", receipt.toLowerCase().replaceAll("-", " – ").replace(/0/, "o"));
  await press(page, "main form button");
  assert.equal(sent, 1);
  await look(page, "dialogue");

  step("a further detail, and the contact taken back");
  await page.fill("[name=text]", "It had a green lid.");
  await press(page, "main form button.big");
  assert.match(await page.locator("main").innerText(), /green lid/);
  await page.fill("[name=text]", "and a h");
  await press(page, "button[formaction$='/receipt/contact']");
  assert.match(await page.locator(".panel.good").innerText(), /no contact details/);
  assert.equal(await page.inputValue("[name=text]"), "and a h");
  await look(page, "dialogue-contact-erased");
  await page.context().close();
}

async function urgent(options, kind, lang) {
  const page = await (await context(options)).newPage();
  await page.goto(`${site}/${lang}/urgent`);
  await look(page, `urgent-${kind}`);
  await page.fill("#country", "Germny");
  await press(page, "main form button");
  await look(page, `urgent-unknown-${kind}`);
  await press(page, ".meant a[href$='country=DE']");
  assert.equal(await page.locator("a[href='tel:112'][dir=ltr]").count(), 1);
  assert.equal(await page.locator("a[href='tel:116111']").count(), 1);
  await look(page, `urgent-numbers-${kind}`);
  await page.goto(`${site}/${lang}/urgent/numbers`);
  await look(page, `urgent-all-${kind}`);
  await page.goto(`${site}/${lang}/safety`);
  await look(page, `safety-${kind}`);
  await page.goto(`${site}/${lang}/urgent/tell`);
  await look(page, `urgent-tell-${kind}`);
  await press(page, "main button[value=check]");
  assert.equal(await page.locator(".errors li").count(), 2);
  await look(page, `urgent-tell-errors-${kind}`);
  await page.check("[name=urgency][value=danger]");
  await page.fill("[name=what]", "Somebody needs help, quietly.");
  await press(page, "main button[value=check]");
  assert.equal(await page.locator(".inset.alarm").count(), 1, "call first");
  await look(page, `urgent-check-${kind}`);
  await press(page, "button[value=send]");
  const receipt = (await page.locator(".receipt").innerText()).trim();
  await look(page, `urgent-sent-${kind}`);
  assert.deepEqual(await page.context().cookies(), [], "no cookie");
  await page.context().close();
  return receipt;
}

async function without() {
  step("all of it without scripts");
  const page = await (await context({ javaScriptEnabled: false })).newPage();
  await page.goto(`${site}/en/tip`);
  await press(page, "main button[value=check]");
  assert.match(await page.title(), /^Error:/);
  await page.fill("[name=what]", "A lamp like ours");
  await page.check("[name=confidence][value=certain]");
  await page.fill("#country", "Niederlande");
  await page.setInputFiles("#pictures", join(house.root, "demo/pictures/lamp.jpg"));
  await press(page, "main button[value=check]");
  assert.match(await page.locator("main").innerText(), /Netherlands[^]*Picture 1, /);
  await press(page, "button[value=send]");
  const receipt = (await page.locator(".receipt").innerText()).trim();
  await page.goto(`${site}/en/receipt`);
  await page.fill("#receipt", `${receipt.slice(0, -1)}${receipt.endsWith("7") ? "8" : "7"}`);
  await press(page, "main form button");
  assert.match(await page.locator(".errors").innerText(), /One character is not right/);
  await page.fill("#receipt", receipt);
  await press(page, "main form button");
  await press(page, "button[formaction$='/receipt/contact']");
  assert.match(await page.locator(".panel.good").innerText(), /no contact details/);
  await page.goto(`${site}/en/urgent`);
  await page.fill("#country", "vereinigtes konigreich");
  await press(page, "main form button");
  assert.equal(await page.locator("a[href='tel:08001111']").count(), 1);
  assert.deepEqual(await page.context().cookies(), []);
  await page.context().close();
}

async function desk() {
  step("the desk: the urgent stand first, a picture is opened on purpose");
  const person = house.people().mira;
  const page = await (await context()).newPage();
  await page.goto(`${house.office}/sign-in`);
  await page.fill("[name=name]", "mira");
  await page.fill("[name=password]", person.password);
  await page.fill("[name=code]", house.people().mira.code);
  await press(page, "main button:not([type=button])");
  await page.goto(`${house.office}/tips`);
  assert.match(await page.locator("tbody tr").first().innerText(), /Danger right now/);
  await look(page, "desk-queue");
  await press(page, "tbody tr:first-child a");
  assert.match(await page.locator("main").innerText(), /road for telling of abuse/);
  await look(page, "desk-urgent");
  await page.goto(`${house.office}/tips?view=unclaimed`);
  const last = page.locator("tbody tr", { hasText: "A lamp like ours" });
  assert.equal(await last.count(), 0, "the queue opens nothing");
  const mine = await page.locator("tbody tr td:first-child a").evaluateAll((links) => links.map((a) => a.href));
  let opened = false;
  for (const address of mine) {
    await page.goto(address);
    if ((await page.locator("#pictures-title").count()) === 0) continue;
    assert.equal(await page.locator("main img[src^='/tips']").count(), 0, "no thumbnail");
    assert.equal(await page.locator("form[action*='/pictures/']").count(), 0, "not before it is claimed");
    await press(page, "form[action$='/claim'] button");
    await look(page, "desk-pictures");
    await press(page, "form[action*='/pictures/'] button");
    const image = page.locator(".veiled img");
    assert.ok(await image.evaluate(async (i) => { await i.decode(); return i.naturalWidth > 300; }), "it is shown");
    assert.match(await image.evaluate((i) => getComputedStyle(i).filter), /blur.*grayscale/);
    await look(page, "desk-picture-veiled");
    await page.focus(".veiled input");
    await page.keyboard.press("Space");
    assert.equal(await image.evaluate((i) => getComputedStyle(i).filter), "none", "revealed by the keyboard");
    await look(page, "desk-picture");
    await page.goto(address);
    assert.match(await page.locator("section[aria-labelledby=history-title]").innerText(), /opened a picture/);
    opened = true;
    break;
  }
  assert.ok(opened, "a tip with a picture is in the queue");
  await page.context().close();
}

try {
  await leaving();
  await comingBack(await form());
  step("the urgent road: light, dark, Arabic, narrow");
  for (const [kind, lang, options] of [
    ["light", "en", {}],
    ["dark", "en", { colorScheme: "dark" }],
    ["arabic", "ar", {}],
    ["narrow", "de", { viewport: { width: 320, height: 640 } }],
    ["arabic-narrow-dark", "ar", { colorScheme: "dark", viewport: { width: 320, height: 640 } }],
  ]) await urgent(options, kind, lang);
  for (const [kind, lang, options] of [["dark", "de", { colorScheme: "dark" }], ["arabic", "ar", {}], ["narrow", "en", { viewport: { width: 320, height: 640 } }]]) {
    const page = await (await context(options)).newPage();
    for (const path of ["tip", "receipt", "tip/sent", ""]) {
      await page.goto(`${site}/${lang}/${path}`);
      await look(page, `${path.replace("/", "-") || "home"}-${kind}`);
    }
    await page.goto(`${site}/${lang}/tip`);
    await page.fill("#country", "Frnce");
    await press(page, "main button[value=check]");
    await look(page, `tip-errors-${kind}`);
    await page.context().close();
  }
  await without();
  await desk();
  assert.deepEqual(problems, [], "errors in the browser's console, or requests elsewhere");
  assert.deepEqual(violations, [], `axe: ${violations.length} violations`);
  console.log(`Telling and coming back are whole: ${rules} rules of leaving, ${checked} pages without a violation.`);
} finally {
  if (violations.length) console.error(violations.slice(0, 20).join("\n"));
  await browser.close();
  await house.close();
}
