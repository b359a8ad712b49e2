// "Exit this page", as people know it from other public services: the link, the
// same link among the skip links, and Shift pressed three times. The links work
// without this; so does the page.
"use strict";

const bar = document.querySelector("[data-leave]");
const exit = bar && bar.querySelector(".leave");
const PRESSES = 3;
const PATIENCE = 5000;

let presses = 0;
let modified = false;
let running;
let fading;
let voice;

function show() {
  bar.querySelectorAll(".lights span").forEach((light, at) => light.classList.toggle("on", at < presses));
  bar.classList.toggle("counting", presses > 0);
}

function still() {
  clearTimeout(running);
  clearTimeout(fading);
  running = fading = undefined;
}

function leave() {
  still();
  presses = 0;
  voice.textContent = "";
  document.body.classList.add("leaving");
  const cover = document.createElement("div");
  cover.className = "cover";
  cover.setAttribute("role", "alert");
  document.body.append(cover);
  // Said only once the alert is there: otherwise nobody hears it.
  cover.textContent = bar.dataset.going;
  location.href = exit.href;
}

function expire() {
  still();
  presses = 0;
  show();
  voice.textContent = bar.dataset.over;
  fading = setTimeout(() => { voice.textContent = ""; }, PATIENCE);
}

function press() {
  still();
  presses += 1;
  show();
  if (presses >= PRESSES) {
    leave();
    return;
  }
  voice.textContent = presses === 1 ? bar.dataset.two : bar.dataset.one;
  // The wait begins anew with each press.
  running = setTimeout(expire, PATIENCE);
}

function released(event) {
  // A Shift that made a capital letter is typing, not a call for help: the other
  // key comes up first, while Shift is still held.
  if (event.key === "Shift" && !modified) press();
  else if (running) expire();
  modified = event.shiftKey;
}

function back() {
  document.body.classList.remove("leaving");
  document.querySelectorAll(".cover").forEach((cover) => cover.remove());
  still();
  presses = 0;
  modified = false;
  show();
  voice.textContent = "";
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
  for (const link of [exit, bar.querySelector("[data-leave-skip]")]) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
  }
  document.addEventListener("keyup", released, true);
  addEventListener("pageshow", back);
}

if (exit) begin();
