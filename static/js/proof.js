// Does the small sum of a form by itself while somebody writes. Without it, or
// without a secure context, the form works just the same.
"use strict";

const CAN = globalThis.crypto && crypto.subtle;

const hexToBytes = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const bytesToHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

async function derive(parameters, counter) {
  const nonce = hexToBytes(parameters.nonce);
  const password = new Uint8Array(nonce.length + 4);
  password.set(nonce);
  new DataView(password.buffer).setUint32(nonce.length, counter);
  const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
  const bits = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt: hexToBytes(parameters.salt), iterations: parameters.cost },
    key,
    parameters.keyLength * 8,
  );
  return bytesToHex(new Uint8Array(bits));
}

async function solve(form) {
  const field = form.elements.namedItem("proof");
  if (!field || field.value) return;
  const challenge = JSON.parse(form.dataset.proof);
  const parameters = challenge.parameters;
  for (let counter = 0; counter < 2 ** 24; counter += 1) {
    const derivedKey = await derive(parameters, counter);
    if (derivedKey.startsWith(parameters.keyPrefix)) {
      field.value = btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }));
      return;
    }
  }
}

if (CAN) {
  for (const form of document.querySelectorAll("form[data-proof]")) {
    solve(form).catch(() => {});
  }
}
