// Looking closely at a picture. Without this script the same link leads to the
// largest file. Every drag has a button and a key that do the same.
(() => {
  "use strict";
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
  const template = document.getElementById("viewer");
  const links = [...document.querySelectorAll("a[data-view]")];
  if (!template || links.length === 0 || !window.HTMLDialogElement) return;

  // Sixteen screen pixels for one of the picture's are enough to see each.
  const LARGEST = 16;
  const STEP = 1.4;
  const MOVE = 80;
  const language = document.documentElement.lang;
  const percent = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });

  document.body.append(document.importNode(template.content, true));
  const dialog = document.querySelector("dialog.viewer");
  const status = dialog.querySelector("[role=status]");
  const select = dialog.querySelector("select");
  const together = dialog.querySelector(".together");
  const lights = [...dialog.querySelectorAll("[data-light]")];
  const inverted = dialog.querySelector("[data-act=invert]");
  let opener = null;
  let telling = 0;

  // ---------------------------------------------------------------- a picture
  // A pane holds one picture: its centre lies (x, y) screen pixels from the
  // centre of the pane, enlarged by `scale`, turned by `turn` degrees.
  const panes = [...dialog.querySelectorAll(".pane")].map((view) => {
    const pane = { view, picture: view.querySelector("img"), fingers: new Map() };
    start(pane);
    pane.picture.addEventListener("load", () => { whole(pane); tell(); });
    pane.picture.addEventListener("error", () => { status.textContent = status.dataset.failed; });
    view.addEventListener("focusin", () => { active = pane; });
    view.addEventListener("wheel", (event) => turned(pane, event), { passive: false });
    view.addEventListener("dblclick", (event) => { act(pane, (p) => zoom(p, 2, ...from(p, event))); });
    view.addEventListener("pointerdown", (event) => pressed(pane, event));
    view.addEventListener("pointermove", (event) => dragged(pane, event));
    for (const end of ["pointerup", "pointercancel", "lostpointercapture"]) {
      view.addEventListener(end, (event) => pane.fingers.delete(event.pointerId));
    }
    new ResizeObserver(() => { if (pane.fits) whole(pane); else draw(pane); }).observe(view);
    return pane;
  });
  let active = panes[0];

  function start(pane) {
    Object.assign(pane, { x: 0, y: 0, scale: 1, turn: 0, fits: true });
  }

  // Width and height of the picture as it lies there, before it is enlarged.
  function size(pane) {
    const { naturalWidth, naturalHeight } = pane.picture;
    return pane.turn % 180 === 0 ? [naturalWidth, naturalHeight] : [naturalHeight, naturalWidth];
  }

  function fitting(pane) {
    const [width, height] = size(pane);
    if (!width || !height) return 1;
    return Math.min(pane.view.clientWidth / width, pane.view.clientHeight / height, LARGEST);
  }

  function whole(pane) {
    Object.assign(pane, { x: 0, y: 0, scale: fitting(pane), fits: true });
    draw(pane);
  }

  const within = (value, limit) => Math.max(-limit, Math.min(limit, value));

  function draw(pane) {
    const [width, height] = size(pane);
    pane.x = within(pane.x, Math.max(0, (width * pane.scale - pane.view.clientWidth) / 2));
    pane.y = within(pane.y, Math.max(0, (height * pane.scale - pane.view.clientHeight) / 2));
    pane.picture.style.transform = `translate(${pane.x}px, ${pane.y}px) rotate(${pane.turn}deg) scale(${pane.scale})`;
    pane.picture.classList.toggle("pixels", pane.scale >= 3);
  }

  // What lies at (x, y) from the centre of the pane stays there.
  function zoom(pane, factor, x = 0, y = 0) {
    const least = Math.min(fitting(pane), 1);
    const scale = Math.max(least, Math.min(LARGEST, pane.scale * factor));
    const by = scale / pane.scale;
    Object.assign(pane, { x: x - (x - pane.x) * by, y: y - (y - pane.y) * by, scale, fits: scale === fitting(pane) });
    draw(pane);
  }

  function move(pane, x, y) {
    pane.x += x;
    pane.y += y;
    draw(pane);
  }

  function turn(pane, degrees) {
    pane.turn = (pane.turn + degrees + 360) % 360;
    whole(pane);
  }

  // Does something with the picture one works on, or with both.
  function act(pane, work) {
    const both = !panes[1].view.hidden && together.querySelector("input").checked;
    (both ? panes : [pane]).forEach(work);
    tell();
  }

  // The size is said once it stays for a moment.
  function tell() {
    clearTimeout(telling);
    telling = setTimeout(() => {
      status.textContent = status.dataset.level.replace("%", percent.format(active.scale * 100));
    }, 150);
  }

  // ---------------------------------------------------------------- pointers
  function from(pane, event) {
    const box = pane.view.getBoundingClientRect();
    return [event.clientX - box.left - box.width / 2, event.clientY - box.top - box.height / 2];
  }

  function turned(pane, event) {
    event.preventDefault();
    active = pane;
    const lines = event.deltaMode === 1 ? 16 : 1;
    act(pane, (p) => zoom(p, Math.exp(-event.deltaY * lines * 0.002), ...from(pane, event)));
  }

  function pressed(pane, event) {
    active = pane;
    pane.view.setPointerCapture(event.pointerId);
    pane.fingers.set(event.pointerId, from(pane, event));
  }

  const middle = ([a, b = a]) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const apart = ([a, b]) => (b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 1);

  function dragged(pane, event) {
    if (!pane.fingers.has(event.pointerId)) return;
    const before = [...pane.fingers.values()].slice(0, 2);
    pane.fingers.set(event.pointerId, from(pane, event));
    const now = [...pane.fingers.values()].slice(0, 2);
    const [was, is] = [middle(before), middle(now)];
    const factor = apart(now) / Math.max(1, apart(before));
    act(pane, (p) => {
      move(p, is[0] - was[0], is[1] - was[1]);
      if (factor !== 1) zoom(p, factor, ...is);
    });
  }

  // ---------------------------------------------------------------- light
  function light() {
    const filter = lights.map((slider) => `${slider.dataset.light}(${slider.value}%)`);
    if (inverted.getAttribute("aria-pressed") === "true") filter.push("invert(1)");
    for (const pane of panes) pane.picture.style.filter = filter.join(" ");
  }

  for (const slider of lights) slider.addEventListener("input", light);

  // ---------------------------------------------------------------- two pictures
  // What may be looked at: the pictures of this object, then those beside it.
  const shelf = links.map((link) => {
    const picture = link.querySelector("img");
    return { link, src: link.href, label: link.dataset.view, lang: language, alt: picture.alt, altLang: picture.lang };
  });
  for (const card of document.querySelectorAll("[data-zoom]")) {
    const title = card.querySelector("h2, h3, h4");
    shelf.push({ src: card.dataset.zoom, label: title.textContent, lang: title.lang, alt: title.textContent, altLang: title.lang });
  }

  function show(pane, item) {
    start(pane);
    status.textContent = status.dataset.loading;
    Object.assign(pane.picture, { src: item.src, alt: item.alt, lang: item.altLang });
    pane.view.hidden = false;
  }

  function offer(shown) {
    select.length = 1;
    shelf.forEach((item, n) => {
      if (item === shown) return;
      const option = new Option(item.label, String(n));
      option.lang = item.lang;
      select.add(option);
    });
    select.closest("div").hidden = select.length === 1;
  }

  function compare(item) {
    const second = panes[1];
    if (item) {
      show(second, item);
    } else {
      second.view.hidden = true;
      second.picture.removeAttribute("src");
      [active] = panes;
      tell();
    }
    together.hidden = !item;
  }

  select.addEventListener("change", () => compare(select.value === "" ? null : shelf[Number(select.value)]));

  // ---------------------------------------------------------------- buttons and keys
  function reset() {
    for (const slider of lights) slider.value = "100";
    inverted.setAttribute("aria-pressed", "false");
    light();
    select.value = "";
    together.querySelector("input").checked = false;
    compare(null);
    start(panes[0]);
    whole(panes[0]);
  }

  const acts = {
    in: () => act(active, (p) => zoom(p, STEP)),
    out: () => act(active, (p) => zoom(p, 1 / STEP)),
    whole: () => act(active, whole),
    left: () => act(active, (p) => move(p, MOVE, 0)),
    right: () => act(active, (p) => move(p, -MOVE, 0)),
    up: () => act(active, (p) => move(p, 0, MOVE)),
    down: () => act(active, (p) => move(p, 0, -MOVE)),
    clockwise: () => act(active, (p) => turn(p, 90)),
    anticlockwise: () => act(active, (p) => turn(p, -90)),
    invert: () => {
      inverted.setAttribute("aria-pressed", String(inverted.getAttribute("aria-pressed") !== "true"));
      light();
    },
    reset,
    close: () => dialog.close(),
  };
  const keys = {
    "+": "in", "=": "in", "-": "out", "_": "out", 0: "whole", r: "clockwise", R: "anticlockwise",
    ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down",
  };

  for (const button of dialog.querySelectorAll("[data-act]")) {
    button.addEventListener("click", () => acts[button.dataset.act]());
  }
  dialog.addEventListener("keydown", (event) => {
    const own = event.target.closest("select, input");
    if (own || event.ctrlKey || event.metaKey || event.altKey || !(event.key in keys)) return;
    event.preventDefault();
    acts[keys[event.key]]();
  });

  // ---------------------------------------------------------------- open and close
  for (const item of shelf.filter((one) => one.link)) {
    item.link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      opener = item.link;
      dialog.showModal();
      offer(item);
      reset();
      show(panes[0], item);
      panes[0].view.focus();
    });
  }
  dialog.addEventListener("close", () => {
    reset();
    panes[0].picture.removeAttribute("src");
    opener?.focus();
  });
})();
