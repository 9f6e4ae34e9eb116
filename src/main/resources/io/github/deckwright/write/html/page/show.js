// One side of a card in a box of its own, where neither the page's style nor the card's reaches the other. The box is what the window
// is to Anki: the lengths that Anki's style takes from the window are those of the box.
const FRAME = `
:host { all: initial; display: block; contain: content; }
.card { display: flow-root; overflow-wrap: break-word; color: black; background-color: white; }
.card.nightMode { background-color: #2c2c2c; color: #fcfcfc; }
#qa { margin: 20px; }
hr { background-color: #ccc; border: none; height: 1px; margin: 1em; }
img { max-width: 100%; max-height: 760px; }
li { text-align: start; }
pre { text-align: left; }
#typeans { width: 100%; box-sizing: border-box; line-height: 1.75; }
`;
// what a learner gets, and what only this page adds: a place to click, the option that was chosen
const OWN = `
a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.pick li { cursor: pointer; }
.pick li:hover { box-shadow: inset 0 0 0 1px var(--rule); }
.pick li:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
.marked li.chosen:not(.correct) { color: var(--caution); box-shadow: inset 0 0 0 1px var(--caution); }
a.soundLink svg { width: 40px; height: 40px; }
a.soundLink circle { fill: var(--page); stroke: var(--text); }
a.soundLink path { fill: var(--text); }
`;
const sheetOf = css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); return sheet; };
const HEIGHT = 800;
const cardSheets = [
  sheetOf(FRAME),
  sheetOf(look.css.replace(/\b100vw\b/g, "var(--window)").replace(/([\d.]+)vh\b/g, (all, n) => n * HEIGHT / 100 + "px")),
  sheetOf(OWN),
];
const PLAY = '<a class="replay-button soundLink" href="#" role="button" aria-label="Play"><svg class="playImage" viewBox="0 0 64 64" version="1.1" '
  + 'aria-hidden="true"><circle cx="32" cy="32" r="29"></circle><path d="M56.502,32.301l-37.502,20.101l0.329,-40.804l37.173,20.703Z"></path></svg></a>';

const addressOf = name => look.live ? "media/" + encodeURIComponent(name) : deck.media[name];

function fragment(html) {
  const template = document.createElement("template");
  template.innerHTML = html.replace(/\[sound:([^\]]+)\]/g, (all, name) => PLAY.replace("<a ", `<a data-sound="${name}" `));
  const content = template.content;
  for (const element of content.querySelectorAll("[src]")) {
    const name = element.getAttribute("src");
    const address = addressOf(name);
    if (address) element.setAttribute("src", address); else if (!name.startsWith("data:")) element.removeAttribute("src");
  }
  for (const link of content.querySelectorAll("a[href]")) {
    if (/^(https?|mailto):/i.test(link.getAttribute("href"))) Object.assign(link, { target: "_blank", rel: "noopener noreferrer" });
  }
  for (const input of content.querySelectorAll("input#typeans")) {
    input.setAttribute("aria-label", "Your answer");
    input.setAttribute("autocomplete", "off");
    input.setAttribute("style", "font-family: 'Arial'; font-size: 20px");
  }
  for (const box of content.querySelectorAll("input[type=checkbox]")) if (!box.labels?.length) box.setAttribute("aria-label", box.checked ? "done" : "to do");
  return content;
}

const isDark = () => document.documentElement.dataset.theme === "dark";
const frames = new Set();
const watchWidth = new ResizeObserver(entries => entries.forEach(({ target, contentRect }) =>
  target.shadowRoot.querySelector(".card").style.setProperty("--window", contentRect.width + "px")));

function reachable(root) {
  for (const box of root.querySelectorAll("pre, .table, mjx-container")) {
    if (box.scrollWidth > box.clientWidth + 1) Object.assign(box, { tabIndex: 0, role: box.role || "group", ariaLabel: box.ariaLabel || "wide, scrolls" });
  }
}

// Shows a side in a host; the answer comes when its formulas are set.
async function show(host, html, number = 1) {
  const shadow = host.shadowRoot || host.attachShadow({ mode: "open" });
  if (!frames.has(host)) {
    frames.add(host);
    shadow.adoptedStyleSheets = cardSheets;
    shadow.addEventListener("click", clicked);
    watchWidth.observe(host);
  }
  const card = document.createElement("div");
  card.className = `card card${number} isLin` + (isDark() ? " nightMode night_mode" : "");
  card.style.setProperty("--window", host.clientWidth + "px");
  const qa = document.createElement("div");
  qa.id = "qa";
  qa.append(fragment(html));
  card.append(qa);
  shadow.replaceChildren(card);
  reachable(card);
  if (hasMath(html)) {
    await setMath(shadow, qa);
    reachable(card);
  }
}

function clicked(event) {
  const link = event.target.closest("a");
  if (!link || link.target === "_blank") return;
  event.preventDefault();
  const root = event.currentTarget;
  if (link.classList.contains("hint")) {
    link.style.display = "none";
    link.nextElementSibling.style.display = "block";
  } else if (link.dataset.sound) {
    new Audio(addressOf(link.dataset.sound)).play().catch(() => {});
  } else if (link.hash) {
    root.getElementById(decodeURIComponent(link.hash.slice(1)))?.scrollIntoView({ block: "nearest" });
  }
}

function recolour() {
  for (const host of frames) {
    const card = host.isConnected && host.shadowRoot.querySelector(".card");
    if (card) ["nightMode", "night_mode"].forEach(name => card.classList.toggle(name, isDark()));
    else if (!host.isConnected) { frames.delete(host); watchWidth.unobserve(host); }
  }
}
