// The summary of what is wrong: read out at once, and its links lead into the
// fields. Without this they are links like any other.
"use strict";

const summary = document.querySelector(".errors[tabindex]");

function lead(event) {
  const link = event.target.closest("a[href^='#']");
  const field = link && document.getElementById(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  // The question is above its field: without it in sight the field says nothing.
  (field.closest(".field") ?? field).scrollIntoView();
  field.focus({ preventScroll: true });
}

if (summary) {
  summary.focus();
  summary.addEventListener("click", lead);
}
