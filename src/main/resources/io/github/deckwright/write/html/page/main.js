// The page comes to life.
const say = text => ($("say").textContent = text);

function showOthers() {
  const box = $("others");
  box.hidden = !deck.findings.length;
  $("otherscount").textContent = `${deck.findings.length} finding${deck.findings.length === 1 ? "" : "s"} outside of cards`;
  $("otherslist").replaceChildren(...(box.open ? deck.findings.slice(0, 500).map(finding => findingItem(finding, "")) : []));
}

function setTheme(choice) {
  const dark = choice === "dark" || choice !== "light" && matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  $("theme").value = choice;
  try { localStorage.setItem("deckwright-theme", choice); } catch { /* it holds for this visit */ }
  recolour();
}

function startTheme() {
  let choice = "auto";
  try { choice = localStorage.getItem("deckwright-theme") || choice; } catch { /* no memory */ }
  setTheme(choice);
  $("theme").addEventListener("change", event => setTheme(event.target.value));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => setTheme($("theme").value));
}

function key(event) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented || document.querySelector("dialog[open]")) return;
  if (study.on) {
    if (studyKey(event)) event.preventDefault();
    return;
  }
  const target = event.composedPath()[0];
  if (event.key === "Escape") {
    if (document.body.classList.contains("opened")) $("close").click();
    document.body.classList.remove("drawer");
    $("menu").setAttribute("aria-expanded", "false");
    return;
  }
  if (/^(input|textarea|select)$/i.test(target.tagName)) return;
  const action = { "/": () => $("q").focus(), s: openStudy, p: () => $("printall").click(), "?": () => $("keys").showModal(), j: () => step(1), k: () => step(-1) }[event.key];
  if (action) {
    event.preventDefault();
    action();
  }
}

function startMenu() {
  $("menu").addEventListener("click", () => {
    const open = document.body.classList.toggle("drawer");
    $("menu").setAttribute("aria-expanded", String(open));
    if (open) $("side-panel").querySelector("button")?.focus();
  });
  $("found").addEventListener("click", () => choose("findings", !chosen.findings));
  $("side-panel").addEventListener("click", event => {
    if (event.target.closest(".pick") && matchMedia("(max-width: 999px)").matches) {
      document.body.classList.remove("drawer");
      $("menu").setAttribute("aria-expanded", "false");
    }
  });
  $("help").addEventListener("click", () => $("keys").showModal());
  $("keysclose").addEventListener("click", () => $("keys").close());
  $("others").addEventListener("toggle", showOthers);
}

take(read("groups"), read("findings"));
startTheme();
startList();
startCard();
startStudy();
startPrint();
startMenu();
showTrees();
refresh({ whole: true });
showOthers();
if (matchMedia("(min-width: 700px)").matches && list.shown.length) select(list.shown[0], { open: false });
document.addEventListener("keydown", key);
prepareSearch();
startLive();
document.documentElement.dataset.ready = "yes";
