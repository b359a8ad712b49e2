// "Exit this page" by pressing Shift three times, as people know it from other
// public services. The link works without this; so does the page.
"use strict";

const bar = document.querySelector("[data-leave]");
const exit = bar && bar.querySelector("a");
const PRESSES = 3;
const PATIENCE = 5000;

let presses = 0;
let alone = false;
let timer;
let voice;

function say(text) {
  voice.textContent = text;
}

function shine() {
  bar.querySelectorAll(".lights span").forEach((light, at) => light.classList.toggle("on", at < presses));
  bar.classList.toggle("counting", presses > 0);
}

function forget(words) {
  clearTimeout(timer);
  presses = 0;
  shine();
  say(words ?? "");
}

function leave() {
  clearTimeout(timer);
  document.body.classList.add("leaving");
  const cover = document.createElement("div");
  cover.className = "cover";
  cover.setAttribute("role", "alert");
  cover.textContent = bar.dataset.going;
  document.body.append(cover);
  location.href = exit.href;
}

function press() {
  presses += 1;
  shine();
  clearTimeout(timer);
  if (presses >= PRESSES) {
    leave();
    return;
  }
  say(presses === 1 ? bar.dataset.two : bar.dataset.one);
  // The wait begins anew with each press.
  timer = setTimeout(() => {
    forget(bar.dataset.over);
    timer = setTimeout(() => say(""), PATIENCE);
  }, PATIENCE);
}

function begin() {
  const lights = document.createElement("div");
  lights.className = "lights";
  lights.setAttribute("aria-hidden", "true");
  for (let n = 0; n < PRESSES; n += 1) lights.append(document.createElement("span"));
  exit.after(lights);
  voice = document.createElement("div");
  voice.className = "visually-hidden";
  voice.setAttribute("role", "status");
  bar.append(voice);
  exit.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  // A Shift that changed another key is typing, not a call for help.
  document.addEventListener("keydown", (event) => { alone = event.key === "Shift"; }, true);
  document.addEventListener("keyup", (event) => {
    if (event.key === "Shift" && alone) press();
    else if (presses > 0 && event.key !== "Shift") forget();
  }, true);
  // Back after leaving: the page is there again, without the cover.
  addEventListener("pageshow", () => {
    document.body.classList.remove("leaving");
    document.querySelectorAll(".cover").forEach((cover) => cover.remove());
    forget();
  });
}

if (exit) begin();
