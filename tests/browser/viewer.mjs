// The viewer of the object page, in headless Chromium: by wheel, keyboard,
// buttons and two fingers; turning, light, comparing, reset; axe on each state.
//   node tests/browser/viewer.mjs [folder for screenshots]
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { open } from "./house.mjs";

const axe = readFileSync(join(import.meta.dirname, "node_modules/axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const shots = process.argv[2];
if (shots) mkdirSync(shots, { recursive: true });
const problems = [];
let checked = 0;

async function look(page, name) {
  await page.evaluate(axe);
  const found = await page.evaluate((values) => axe.run(document, { runOnly: { type: "tag", values } }), TAGS);
  const lines = found.violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")}`);
  assert.deepEqual(lines, [], `axe on ${name}`);
  const wide = await page.evaluate(() => [document.documentElement, document.querySelector(".viewer")].some((box) => box && box.scrollWidth > box.clientWidth));
  assert.ok(!wide, `${name} scrolls sideways`);
  checked += 1;
  if (shots) await page.screenshot({ path: join(shots, `viewer-${name}.png`) });
}

// What a pane shows: the enlargement, the turn, and how far from the centre.
const pane = (page, n = 0) => page.evaluate((at) => {
  const picture = document.querySelectorAll(".pane img")[at];
  const [, x, y, turn, scale] = picture.style.transform.match(/translate\((.+)px, (.+)px\) rotate\((.+)deg\) scale\((.+)\)/).map(Number);
  return { x, y, turn, scale, filter: picture.style.filter, pixels: picture.classList.contains("pixels") };
}, n);
const near = (a, b, what) => assert.ok(Math.abs(a - b) < 0.01 * Math.max(1, Math.abs(b)), `${what}: ${a} is not ${b}`);
const press = (page, act) => page.click(`.viewer [data-act=${act}]`);
const loaded = (page, n = 0) => page.waitForFunction((at) => {
  const picture = document.querySelectorAll(".pane img")[at];
  return picture.complete && picture.naturalWidth > 0 && picture.style.transform !== "";
}, n);
async function opened(page) {
  await page.locator("a[data-view]").first().click();
  await loaded(page);
}

async function wheelAndKeys(page) {
  const whole = await pane(page);
  const box = await page.locator(".pane").first().boundingBox();
  const [x, y] = [box.x + box.width * 0.4, box.y + box.height * 0.4];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -400);
  await page.waitForFunction((s) => !document.querySelector(".pane img").style.transform.includes(`scale(${s})`), whole.scale);
  const wheeled = await pane(page);
  assert.ok(wheeled.scale > whole.scale * 1.5, "the wheel makes it larger");
  assert.ok(wheeled.y > 0, "what lies under the pointer stays there");
  await page.mouse.down();
  await page.mouse.move(x - 60, y - 40, { steps: 4 });
  await page.mouse.up();
  near((await pane(page)).y, wheeled.y - 40, "a drag moves it");

  await page.locator(".pane").first().focus();
  await page.keyboard.press("0");
  near((await pane(page)).scale, whole.scale, "0 shows the whole");
  for (let n = 0; n < 12; n += 1) await page.keyboard.press("+");
  const close = await pane(page);
  assert.ok(close.scale > 3 && close.pixels, "keys reach the single pixel");
  await page.keyboard.press("ArrowRight");
  near((await pane(page)).x, close.x - 80, "the right arrow moves on to the right");
  await page.keyboard.press("ArrowDown");
  near((await pane(page)).y, close.y - 80, "the down arrow moves on downwards");
  await page.keyboard.press("-");
  assert.ok((await pane(page)).scale < close.scale);
  await page.keyboard.press("r");
  assert.equal((await pane(page)).turn, 90);
  await page.keyboard.press("Shift+R");
  assert.equal((await pane(page)).turn, 0);
  await page.waitForTimeout(300);
  assert.match(await page.locator(".viewer [role=status]").innerText(), /^\d+ percent/);
  // In a field of its own the same keys do what they always do.
  await page.locator("[data-light=contrast]").focus();
  await page.keyboard.press("ArrowRight");
  const still = await pane(page);
  assert.match(still.filter, /contrast\(105%\)/);
  near(still.scale, whole.scale, "keys of a field do not reach the picture");
}

async function buttons(page) {
  await press(page, "reset");
  const whole = await pane(page);
  assert.match(whole.filter, /brightness\(100%\) contrast\(100%\)$/);
  await press(page, "in");
  await press(page, "in");
  await press(page, "in");
  await press(page, "in");
  const larger = await pane(page);
  near(larger.scale, whole.scale * 1.4 ** 4, "four steps");
  await press(page, "left");
  near((await pane(page)).x, larger.x + 80, "a button moves what a drag moves");
  await press(page, "down");
  assert.ok((await pane(page)).y < larger.y);
  await press(page, "out");
  assert.ok((await pane(page)).scale < larger.scale);
  await press(page, "clockwise");
  assert.equal((await pane(page)).turn, 90);
  await press(page, "anticlockwise");
  await press(page, "invert");
  assert.match((await pane(page)).filter, /invert\(1\)/);
  assert.equal(await page.getAttribute("[data-act=invert]", "aria-pressed"), "true");
  await look(page, "inverted");
  await press(page, "whole");
  near((await pane(page)).scale, whole.scale, "the whole picture");
  const small = await page.$$eval(".viewer button", (all) => all.filter((b) => b.offsetWidth < 24 || b.offsetHeight < 24).length);
  assert.equal(small, 0, "buttons of at least 24 pixels");
}

async function comparing(page) {
  await press(page, "reset");
  const choices = await page.$$eval(".viewer select option", (all) => all.map((o) => o.textContent));
  assert.ok(choices.length >= 4, `its own pictures and those of others: ${choices}`);
  await page.selectOption(".viewer select", { index: choices.length - 1 });
  await loaded(page, 1);
  await page.locator(".pane").nth(1).focus();
  const before = [await pane(page, 0), await pane(page, 1)];
  await page.keyboard.press("+");
  near((await pane(page, 0)).scale, before[0].scale, "only the picture one works on");
  near((await pane(page, 1)).scale, before[1].scale * 1.4, "only the picture one works on");
  await page.check(".viewer .together input");
  await press(page, "in");
  near((await pane(page, 0)).scale, before[0].scale * 1.4, "both together");
  near((await pane(page, 1)).scale, before[1].scale * 1.4 ** 2, "both together");
  await look(page, "compared");
  await press(page, "reset");
  assert.ok(await page.locator(".pane").nth(1).isHidden(), "reset ends the comparison");
  assert.equal(await page.inputValue(".viewer select"), "");
}

async function fingers(page) {
  const client = await page.context().newCDPSession(page);
  const box = await page.locator(".pane").first().boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const touch = (type, apart) => client.send("Input.dispatchTouchEvent", {
    type,
    touchPoints: apart === null ? [] : [{ x: x - apart, y, id: 1 }, { x: x + apart, y, id: 2 }],
  });
  const before = await pane(page);
  await touch("touchStart", 30);
  for (const apart of [45, 60, 75, 90]) await touch("touchMove", apart);
  await touch("touchEnd", null);
  const after = await pane(page);
  assert.ok(after.scale > before.scale * 2, `two fingers: ${before.scale} to ${after.scale}`);
  await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y, id: 1 }] });
  await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x: x + 30, y, id: 1 }] });
  await touch("touchEnd", null);
  assert.ok((await pane(page)).x > after.x + 10, "one finger moves it");
}

const house = await open();
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
async function visit(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB", ...options });
  // Chromium styles the bare page it shows a picture in, which our policy stops.
  const bare = (m) => m.location().url.includes("/images/");
  context.on("console", (m) => { if (m.type() === "error" && !bare(m)) problems.push(m.text()); });
  context.on("weberror", (e) => problems.push(String(e.error())));
  const page = await context.newPage();
  await page.goto(`${house.public}${path}`);
  return page;
}

try {
  const gallery = await visit("/en/objects?category=bag");
  const path = (await gallery.locator(".cards a").first().getAttribute("href")).slice(3);

  const page = await visit(`/en${path}`);
  await opened(page);
  assert.ok(await page.evaluate(() => document.activeElement.classList.contains("pane")), "the picture has the focus");
  await look(page, "open");
  await wheelAndKeys(page);
  await buttons(page);
  await comparing(page);
  await page.keyboard.press("Escape");
  assert.ok(await page.locator(".viewer").isHidden());
  assert.ok(await page.evaluate(() => document.activeElement === document.querySelector("a[data-view]")), "the focus goes back");
  const before = await page.evaluate(() => document.querySelector(".pane img").style.transform);
  await page.keyboard.press("+");
  assert.equal(await page.evaluate(() => document.querySelector(".pane img").style.transform), before, "keys act in the viewer alone");

  for (const [name, lang, options] of [
    ["dark", "de", { colorScheme: "dark" }],
    ["arabic", "ar", {}],
    ["narrow", "en", { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }],
  ]) {
    const other = await visit(`/${lang}${path}`, options);
    await opened(other);
    await look(other, name);
    if (options.hasTouch) await fingers(other);
    await other.selectOption(".viewer select", { index: 1 });
    await loaded(other, 1);
    await look(other, `${name}-compared`);
    await press(other, "close");
  }

  const plain = await visit(`/en${path}`, { javaScriptEnabled: false });
  await plain.locator("a[data-view]").first().click();
  assert.match(plain.url(), /\/images\/[0-9a-f]{64}\.(webp|jpg)$/, "without scripts, the largest file");
  assert.deepEqual(problems, [], "errors in the browser's console");
  console.log(`The viewer works by wheel, keys, buttons and fingers: ${checked} states without a violation.`);
} finally {
  await browser.close();
  await house.close();
}
