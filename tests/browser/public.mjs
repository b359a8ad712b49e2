// Every public page in every guise: light, dark, Arabic, 320 px, forced colours,
// text spaced out, without scripts; and the forms with their errors. Axe, no
// error on the console, no request to another origin, no cookie, no sideways
// scroll, and the weight of what is sent.
//   node tests/browser/public.mjs [folder for screenshots]
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { open } from "./house.mjs";

const axe = readFileSync(join(import.meta.dirname, "node_modules/axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const KB = 1024;
const WEIGHT = { html: 30 * KB, css: 30 * KB, js: 25 * KB };
const shots = process.argv[2];
if (shots) mkdirSync(shots, { recursive: true });

const GUISES = {
  light: {},
  dark: { colorScheme: "dark" },
  arabic: { lang: "ar" },
  narrow: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
  "narrow-arabic-dark": { lang: "ar", colorScheme: "dark", viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
  // A long language, with the spacing of WCAG 1.4.12.
  "spaced-german": { lang: "de", spaced: "yes", viewport: { width: 320, height: 640 } },
  contrast: { forcedColors: "active" },
  still: { reducedMotion: "reduce", lang: "el" },
  "without-scripts": { javaScriptEnabled: false },
};
const SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

const house = await open();
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const problems = [];
let looked = 0;

async function guise(name) {
  const { lang = "en", spaced, ...options } = GUISES[name];
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== house.public && protocol !== "data:" && protocol !== "blob:") problems.push(`${name}: asked ${origin}`);
  });
  context.on("console", (m) => { if (m.type() === "error" && !/status of (4|5)\d\d/.test(m.text())) problems.push(`${name}: ${m.text()}`); });
  context.on("weberror", (e) => problems.push(`${name}: ${e.error()}`));
  return { name, lang, spaced, context, page: await context.newPage() };
}

async function look({ name, spaced, context, page }, what) {
  // Without scripts the page has none; the one that looks is ours.
  const session = await context.newCDPSession(page);
  const run = async (expression) => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(`${name} ${what}: ${exceptionDetails.exception?.description}`);
    return result.value;
  };
  if (name !== "without-scripts") {
    await run(axe);
    const found = await run(`axe.run(document, { runOnly: { type: "tag", values: ${JSON.stringify(TAGS)} } }).then((r) => r.violations.map((v) => v.id + ": " + v.help + ": " + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(" | ")))`);
    for (const violation of found) problems.push(`${name} ${what}: ${violation}`);
  }
  if (spaced) {
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    const { frameTree } = await session.send("Page.getFrameTree");
    const { styleSheetId } = await session.send("CSS.createStyleSheet", { frameId: frameTree.frame.id });
    await session.send("CSS.setStyleSheetText", { styleSheetId, text: SPACING });
  }
  const { cssContentSize, cssLayoutViewport } = await session.send("Page.getLayoutMetrics");
  if (cssContentSize.width > cssLayoutViewport.clientWidth + 1) problems.push(`${name} ${what} scrolls sideways (${cssContentSize.width} px)`);
  const cookies = await context.cookies();
  if (cookies.length > 0) problems.push(`${name} ${what} set ${cookies.map((c) => c.name)}`);
  if (shots) {
    // What waits below the fold is to be seen as well.
    await run(`Promise.all([...document.images].map((i) => { i.loading = "eager"; return i.decode().catch(() => {}); }))`);
    await page.screenshot({ path: join(shots, `${what}--${name}.png`), fullPage: true });
  }
  await session.detach();
  looked += 1;
}

// What stands behind the links, one of each kind: the addresses of a language.
async function crawl(lang) {
  const kinds = new Map();
  const queue = [`/${lang}/`];
  const seen = new Set(queue);
  while (queue.length > 0) {
    const address = queue.shift();
    const answer = await fetch(house.public + address);
    if (!(answer.headers.get("content-type") ?? "").startsWith("text/html")) continue;
    assert.equal(answer.status, 200, `${address} is linked and answers ${answer.status}`);
    const text = await answer.text();
    const { pathname, searchParams } = new URL(address, house.public);
    const kind = [
      pathname.replace(/TAO-[0-9A-Z]{5}/, /class="tag done"/.test(text) && /class="exhibit"/.test(text) ? "solved" : "object").replace(/(series)\/[a-z0-9-]+/, "$1/one"),
      ...[...searchParams.keys()].sort(),
    ].join("-");
    if (!kinds.has(kind)) kinds.set(kind, address);
    for (const [, href] of text.matchAll(/<a [^>]*href="([^"#]+)"/g)) {
      const next = new URL(href.replaceAll("&amp;", "&"), house.public + address);
      const here = next.origin === house.public && next.pathname.startsWith(`/${lang}/`);
      const key = next.pathname + next.search;
      // A few of each list are enough: the gallery alone has thousands of addresses.
      if (here && !seen.has(key) && seen.size < 400 && next.searchParams.size < 2) {
        seen.add(key);
        queue.push(key);
      }
    }
  }
  return kinds;
}

const label = (kind) => kind.replace(/^\/[a-z]+\//, "").replaceAll("/", "-") || "home";

async function weigh(address) {
  const answer = await fetch(house.public + address, { headers: { "accept-encoding": "br" } });
  const html = await answer.text();
  const size = (path) => Number(execFileSync("curl", ["-s", "-o", "/dev/null", "-w", "%{size_download}", "-H", "accept-encoding: br", house.public + path], { encoding: "utf8" }));
  const sum = (pattern) => {
    let total = 0;
    for (const path of new Set([...html.matchAll(pattern)].map((m) => m[1]))) total += size(path);
    return total;
  };
  const found = {
    html: size(address),
    css: sum(/<link rel="stylesheet" href="([^"]+)"/g),
    js: sum(/<script[^>]* src="([^"]+)"/g),
  };
  for (const [what, most] of Object.entries(WEIGHT)) {
    if (found[what] > most) problems.push(`${address}: ${what} weighs ${found[what]} bytes`);
  }
  return found;
}

// A form sent empty says what is wrong; filled in, it comes to its receipt.
async function forms(view) {
  const { page, lang } = view;
  const send = async () => Promise.all([page.waitForNavigation(), page.locator("form#answers button.big, form#tip button.big, main form button.big").first().click()]);
  await page.goto(`${house.public}/${lang}/tip`);
  await send();
  assert.ok(await page.locator(".errors").count(), "an empty form is sent back with what is wrong");
  await look(view, "tip-errors");
  await page.fill("[name=what]", "Sold at a market. یک نمونه. Пример.");
  await page.check("[name=confidence][value=guess]");
  await send();
  await look(view, "tip-check");
  await Promise.all([page.waitForNavigation(), page.click("button[value=send]")]);
  const receipt = (await page.locator(".receipt").first().innerText()).trim();
  await look(view, "tip-sent");
  await page.goto(`${house.public}/${lang}/receipt`);
  await page.fill("[name=receipt]", "00000-00000-00000-00000-00000");
  await page.locator("main form button").first().click();
  await page.waitForTimeout(300);
  await look(view, "receipt-errors");
  await page.goto(`${house.public}/${lang}/receipt`);
  await page.fill("[name=receipt]", receipt);
  await Promise.all([page.waitForNavigation(), page.locator("main form button").first().click()]);
  assert.ok(await page.locator("[name=text]").count(), "the receipt opens its tip");
  await look(view, "receipt-opened");
}

try {
  const english = await crawl("en");
  console.log(`· ${english.size} kinds of pages: ${[...english.keys()].map(label).join(", ")}`);
  let heaviest = { html: 0, css: 0, js: 0 };
  for (const address of english.values()) {
    const found = await weigh(address);
    heaviest = Object.fromEntries(Object.keys(heaviest).map((k) => [k, Math.max(heaviest[k], found[k])]));
  }
  console.log(`· at most, compressed: ${Object.entries(heaviest).map(([k, v]) => `${k} ${(v / KB).toFixed(1)} KB`).join(", ")}`);
  for (const name of Object.keys(GUISES)) {
    const view = await guise(name);
    for (const [kind, address] of english) {
      const answer = await view.page.goto(house.public + address.replace(/^\/en\//, `/${view.lang}/`));
      assert.equal(answer.status(), 200, `${address} in ${view.lang}`);
      await look(view, label(kind));
    }
    for (const [what, address] of [["not-found", "/nothing-here"], ["none-found", "/objects?q=zzzzzzzzzz"]]) {
      await view.page.goto(`${house.public}/${view.lang}${address}`);
      await look(view, what);
    }
    await forms(view);
    await view.context.close();
    console.log(`· ${name}: done`);
  }
  assert.deepEqual(problems, []);
  console.log(`Every public page in ${Object.keys(GUISES).length} guises: ${looked} looks without a fault.`);
} finally {
  await browser.close();
  await house.close();
}
