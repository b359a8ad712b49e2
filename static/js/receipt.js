// A receipt ends in a check character: a slip of the finger is found here, before
// anything is sent. Without this the server finds it, in the same words.
"use strict";

const asking = document.querySelector("form[data-receipt]");
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const TOTAL = 25;
// Spaces and every dash a keyboard or a copied page may bring.
const BETWEEN = /[\s_\-\u00ad\u200b-\u200f\u2010-\u2015\u2212\ufeff]/gu;

function value(letter) {
  const plain = /[a-z]/.test(letter) ? letter.toUpperCase() : letter;
  return LETTERS.indexOf({ O: "0", I: "1", L: "1" }[plain] ?? plain);
}

// Multiplies by x in GF(32) modulo x⁵ + x² + 1, as the server does.
const timesX = (sum) => (sum & 16 ? (sum << 1) ^ 0b100101 : sum << 1);

function problem(text) {
  const values = Array.from(text.replace(BETWEEN, ""), value);
  if (values.includes(-1)) return "character";
  if (values.length !== TOTAL) return "length";
  const check = values.slice(0, -1).reduce((sum, next) => timesX(sum ^ next), 0);
  return check === values.at(-1) ? undefined : "check";
}

function made(tag, attributes, ...inside) {
  const element = document.createElement(tag);
  for (const [name, said] of Object.entries(attributes)) element.setAttribute(name, said);
  element.append(...inside);
  return element;
}

function complain(field, words) {
  const { title, prefix } = asking.dataset;
  document.querySelectorAll(".errors, #receipt-error").forEach((old) => old.remove());
  const box = field.closest(".field");
  box.classList.add("wrong");
  const hidden = made("span", { class: "visually-hidden" }, `${prefix} `);
  field.before(made("span", { class: "error", id: "receipt-error" }, hidden, words));
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", "receipt-hint receipt-error");
  const heading = made("h2", { id: "errors-title" }, title);
  const link = made("a", { href: "#receipt" }, words);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    field.focus();
  });
  const list = made("ul", {}, made("li", {}, link));
  const summary = made("div", { class: "errors", role: "alert", "aria-labelledby": "errors-title", tabindex: "-1" }, heading, list);
  document.querySelector("[data-errors]").prepend(summary);
  if (!document.title.startsWith(prefix)) document.title = `${prefix} ${document.title}`;
  summary.focus();
}

if (asking) {
  const field = asking.elements.namedItem("receipt");
  asking.addEventListener("submit", (event) => {
    // Another language may be chosen with anything in the field.
    if (event.submitter && event.submitter.hasAttribute("formaction")) return;
    const found = problem(field.value);
    if (!found) return;
    event.preventDefault();
    complain(field, asking.dataset[found]);
  });
}
