// Draws the rectangles of the workshop on the picture, with mouse, finger or
// keyboard. The number fields below the picture are what is sent; this script
// fills them in and reads them, so nothing here is needed to work.
"use strict";

const FIELDS = ["x", "y", "width", "height"];
const CORNERS = [[0, 0], [1, 0], [0, 1], [1, 1]];
const MIN_SIDE = 32;
const REACH = 14;

const form = document.getElementById("rects");
const stage = document.getElementById("stage");
const rows = document.getElementById("rows");
const cropRow = document.getElementById("crop-row");
const tools = document.getElementById("tools");
const said = document.getElementById("said");
const picture = { width: Number(form.dataset.width), height: Number(form.dataset.height) };

const canvas = document.createElement("canvas");
canvas.tabIndex = 0;
canvas.id = "canvas";
canvas.setAttribute("role", "application");
canvas.setAttribute("aria-label", form.dataset.label);
canvas.setAttribute("aria-describedby", "keys-help");
stage.append(canvas);
const pen = canvas.getContext("2d");

let chosen = null;
let drag = null;
const past = [];

const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
const say = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
const tool = () => form.elements.namedItem("tool").value;
const inputs = (row) => FIELDS.map((name) => row.querySelector(`input[name$="${name}"]`));
const allRows = () => Array.from(rows.querySelectorAll("[data-row]"));

// --- rows: what is sent ---------------------------------------------------

function read(row) {
  const texts = inputs(row).map((input) => input.value.trim());
  const numbers = texts.map((text) => (/^\d+$/.test(text) ? Number(text) : NaN));
  if (numbers.some(Number.isNaN) || numbers[2] < 1 || numbers[3] < 1) return null;
  return { row, x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3] };
}

const isEmpty = (row) => inputs(row).every((input) => input.value.trim() === "");
const redactions = () => allRows().map(read).filter(Boolean);
const crop = () => read(cropRow);

function write(row, rect) {
  const values = rect ? FIELDS.map((name) => String(Math.round(rect[name]))) : ["", "", "", ""];
  inputs(row).forEach((input, at) => {
    input.value = values[at];
    input.removeAttribute("aria-invalid");
    input.removeAttribute("aria-describedby");
  });
  row.classList.remove("wrong");
  for (const error of row.querySelectorAll(".error")) error.remove();
}

// Without this script a row is marked and goes when the form is sent; with it,
// a button takes it out at once.
function takeOut(row, label) {
  for (const old of row.querySelectorAll("[data-remove]")) old.remove();
  if (isEmpty(row)) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "link";
  button.dataset.remove = "";
  button.textContent = label;
  row.append(button);
}

function number() {
  takeOut(cropRow, form.dataset.cropRemove);
  allRows().forEach((row, at) => {
    takeOut(row, form.dataset.rectRemove);
    row.querySelector("legend").textContent = isEmpty(row)
      ? form.dataset.spare
      : say(form.dataset.rect, { n: at + 1 });
    inputs(row).forEach((input, field) => {
      input.id = `${FIELDS[field]}-${at}`;
    });
  });
}

// There is always one empty row at the end, for whoever types.
function spare() {
  const all = allRows();
  const last = all[all.length - 1];
  if (isEmpty(last)) return last;
  const fresh = last.cloneNode(true);
  write(fresh, null);
  rows.append(fresh);
  return fresh;
}

function drop(row) {
  if (row === cropRow) {
    write(row, null);
  } else {
    row.remove();
    if (allRows().length === 0) {
      write(row, null);
      rows.append(row);
    }
    spare();
  }
  number();
}

const plain = ({ x, y, width, height }) => ({ x, y, width, height });

function snapshot() {
  const kept = crop();
  return JSON.stringify([redactions().map(plain), kept && plain(kept)]);
}

function remember() {
  const now = snapshot();
  if (past[past.length - 1] !== now) past.push(now);
}

function undo() {
  const before = past.pop();
  if (before === undefined) return;
  const [rects, kept] = JSON.parse(before);
  for (const row of allRows().slice(1)) row.remove();
  write(allRows()[0], null);
  for (const rect of rects) write(spare(), rect);
  spare();
  write(cropRow, kept);
  number();
  choose(null);
  changed();
}

// --- choosing and telling -------------------------------------------------

function name(row) {
  if (row === cropRow) return form.dataset.crop;
  return say(form.dataset.rect, { n: allRows().indexOf(row) + 1 });
}

function tell() {
  const rect = chosen && read(chosen);
  said.textContent = rect ? say(form.dataset.said, { what: name(chosen), ...rect }) : form.dataset.nothing;
}

function choose(row) {
  chosen = row;
  draw();
}

function changed() {
  document.getElementById("unsaved").hidden = false;
  draw();
}

function put(row, rect) {
  write(row, rect);
  spare();
  number();
  changed();
}

// --- drawing --------------------------------------------------------------

const scale = () => canvas.clientWidth / picture.width;

function box(rect) {
  const s = scale();
  return [rect.x * s, rect.y * s, rect.width * s, rect.height * s];
}

function draw() {
  const ratio = window.devicePixelRatio || 1;
  const width = Math.round(canvas.clientWidth * ratio);
  const height = Math.round(canvas.clientHeight * ratio);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, canvas.clientWidth, canvas.clientHeight);
  const kept = crop();
  if (kept) drawCrop(kept);
  allRows().forEach((row, at) => {
    const rect = read(row);
    if (rect) drawRedaction(rect, at + 1);
  });
  const rect = chosen && read(chosen);
  if (rect) drawHandles(rect);
}

function drawCrop(rect) {
  const [x, y, width, height] = box(rect);
  pen.fillStyle = "rgb(16 24 28 / 62%)";
  pen.beginPath();
  pen.rect(0, 0, canvas.clientWidth, canvas.clientHeight);
  pen.rect(x, y, width, height);
  pen.fill("evenodd");
  pen.lineWidth = 2;
  pen.strokeStyle = "#ffffff";
  pen.setLineDash([7, 5]);
  pen.strokeRect(x, y, width, height);
  pen.setLineDash([]);
}

// Seen through a little while it is drawn, so that one can see what it covers.
function drawRedaction(rect, label) {
  const [x, y, width, height] = box(rect);
  pen.fillStyle = rect.row === chosen ? "rgb(0 0 0 / 72%)" : "#000000";
  pen.fillRect(x, y, width, height);
  pen.lineWidth = 1.5;
  pen.strokeStyle = "#ffffff";
  pen.strokeRect(x, y, width, height);
  if (width > 20 && height > 20) {
    pen.fillStyle = "#ffffff";
    pen.font = "600 14px system-ui, sans-serif";
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.fillText(String(label), x + width / 2, y + height / 2);
  }
}

function drawHandles(rect) {
  const [x, y, width, height] = box(rect);
  pen.lineWidth = 3;
  pen.strokeStyle = "#ffbf47";
  pen.strokeRect(x, y, width, height);
  for (const [right, bottom] of CORNERS) {
    pen.fillStyle = "#ffbf47";
    pen.strokeStyle = "#10181c";
    pen.lineWidth = 2;
    pen.beginPath();
    pen.arc(x + right * width, y + bottom * height, 7, 0, Math.PI * 2);
    pen.fill();
    pen.stroke();
  }
}

// --- mouse and finger -----------------------------------------------------

function at(event) {
  const frame = canvas.getBoundingClientRect();
  const s = scale();
  return {
    x: clamp((event.clientX - frame.left) / s, 0, picture.width),
    y: clamp((event.clientY - frame.top) / s, 0, picture.height),
  };
}

function cornerUnder(rect, point, reach) {
  return CORNERS.find(
    ([right, bottom]) =>
      Math.abs(rect.x + right * rect.width - point.x) <= reach &&
      Math.abs(rect.y + bottom * rect.height - point.y) <= reach,
  );
}

const inside = (rect, point) =>
  point.x >= rect.x && point.x <= rect.x + rect.width && point.y >= rect.y && point.y <= rect.y + rect.height;

function grab(event) {
  const point = at(event);
  const reach = (event.pointerType === "touch" ? REACH * 1.6 : REACH) / scale();
  const current = chosen && read(chosen);
  const corner = current && cornerUnder(current, point, reach);
  if (corner) return { kind: "resize", row: chosen, before: current, corner, point };
  const candidates = tool() === "crop" ? [crop()].filter(Boolean) : redactions().reverse();
  const hit = candidates.find((rect) => inside(rect, point));
  if (hit) return { kind: "move", row: hit.row, before: hit, point };
  return { kind: "draw", row: null, point };
}

function pulled(event) {
  const point = at(event);
  const { before } = drag;
  if (drag.kind === "move") {
    return {
      ...before,
      x: clamp(before.x + point.x - drag.point.x, 0, picture.width - before.width),
      y: clamp(before.y + point.y - drag.point.y, 0, picture.height - before.height),
    };
  }
  const anchor =
    drag.kind === "draw"
      ? drag.point
      : {
          x: before.x + (1 - drag.corner[0]) * before.width,
          y: before.y + (1 - drag.corner[1]) * before.height,
        };
  return between(anchor, point);
}

function between(one, other) {
  const x = Math.floor(Math.min(one.x, other.x));
  const y = Math.floor(Math.min(one.y, other.y));
  return {
    x,
    y,
    width: Math.max(1, Math.ceil(Math.max(one.x, other.x)) - x),
    height: Math.max(1, Math.ceil(Math.max(one.y, other.y)) - y),
  };
}

canvas.addEventListener("pointerdown", (event) => {
  if (event.button !== 0 || !event.isPrimary) return;
  event.preventDefault();
  canvas.focus();
  canvas.setPointerCapture(event.pointerId);
  drag = grab(event);
  drag.start = snapshot();
  choose(drag.row);
});

canvas.addEventListener("pointermove", (event) => {
  if (!drag) return;
  const rect = pulled(event);
  if (drag.kind === "draw" && drag.row === null) {
    // A trembling click draws nothing.
    const far = 5 / scale();
    if (rect.width < far && rect.height < far) return;
    drag.row = tool() === "crop" ? cropRow : spare();
    chosen = drag.row;
  }
  drag.moved = true;
  write(drag.row, rect);
  number();
  draw();
});

function release() {
  if (!drag) return;
  if (drag.moved) {
    past.push(drag.start);
    spare();
    number();
    changed();
  }
  drag = null;
  tell();
}

canvas.addEventListener("pointerup", release);
canvas.addEventListener("pointercancel", release);

// --- keyboard and buttons -------------------------------------------------

function add() {
  remember();
  const share = tool() === "crop" ? 0.8 : 0.25;
  const size = { width: Math.max(1, picture.width * share), height: Math.max(1, picture.height * share) };
  const row = tool() === "crop" ? cropRow : spare();
  chosen = row;
  put(row, { x: (picture.width - size.width) / 2, y: (picture.height - size.height) / 2, ...size });
  tell();
}

function next(step) {
  const list = [...redactions(), crop()].filter(Boolean).map((rect) => rect.row);
  if (list.length === 0) return tell();
  const here = list.indexOf(chosen);
  const there = here < 0 ? (step > 0 ? 0 : list.length - 1) : (here + step + list.length) % list.length;
  choose(list[there]);
  return tell();
}

function remove() {
  if (!chosen || isEmpty(chosen)) return tell();
  remember();
  said.textContent = say(form.dataset.gone, { what: name(chosen) });
  drop(chosen);
  choose(null);
  return changed();
}

function nudge(dx, dy, resize) {
  const rect = chosen && read(chosen);
  if (!rect) return;
  remember();
  const step = Math.max(1, Math.round(picture.width / 200));
  const least = chosen === cropRow ? MIN_SIDE : 1;
  if (resize) {
    rect.width = clamp(rect.width + dx * step, Math.min(least, picture.width), picture.width - rect.x);
    rect.height = clamp(rect.height + dy * step, Math.min(least, picture.height), picture.height - rect.y);
  } else {
    rect.x = clamp(rect.x + dx * step, 0, picture.width - rect.width);
    rect.y = clamp(rect.y + dy * step, 0, picture.height - rect.height);
  }
  put(chosen, rect);
  tell();
}

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

canvas.addEventListener("keydown", (event) => {
  if (event.isComposing || event.altKey) return;
  const command = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[event.key];
  if (command && event.key.toLowerCase() === "z") undo();
  else if (command) return;
  else if (arrow && chosen) nudge(arrow[0], arrow[1], event.shiftKey);
  else if (event.key === "Enter" || event.key === "Insert") add();
  else if (event.key === "PageDown") next(1);
  else if (event.key === "PageUp") next(-1);
  else if (event.key === "Delete" || event.key === "Backspace") remove();
  else if (event.key === "Escape") choose(null);
  else return;
  event.preventDefault();
});

function larger(button) {
  const is = document.getElementById("workshop").classList.toggle("one");
  button.setAttribute("aria-pressed", String(is));
}

tools.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-do]");
  if (!button) return;
  const acts = { add, next: () => next(1), remove, undo, larger: () => larger(button) };
  acts[button.dataset.do]();
});

// --- beginning ------------------------------------------------------------

form.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-remove]");
  if (!button) return;
  choose(button.closest("fieldset"));
  remove();
  canvas.focus();
});

form.addEventListener("input", (event) => {
  if (!event.target.closest("fieldset.rect")) return;
  spare();
  number();
  changed();
});

form.addEventListener("change", draw);
new ResizeObserver(draw).observe(canvas);
document.getElementById("more").hidden = true;
tools.hidden = false;
spare();
number();
draw();
