// The list of cards: only what is in sight is in the document, so ten thousand scroll like ten.
const ROW = 64, SPARE = 6;
const list = { shown: [], selected: null };

// Shows what is found; what a slice of work does not reach comes in by and by, unless all of it is wanted at once.
function refresh({ keep = false, whole = keep } = {}) {
  const box = $("list");
  const anchor = keep && list.shown[Math.floor(box.scrollTop / ROW)];
  const offset = box.scrollTop % ROW;
  startSearch($("q").value);
  list.shown = search.found;
  searchOn(whole ? Infinity : SLICE);
  const now = anchor ? list.shown.findIndex(card => card.guid === anchor.guid) : -1;
  showFound();
  if (!anchor) box.scrollTop = 0;
  else if (now >= 0) box.scrollTop = now * ROW + offset;
  drawRows();
}

let going = 0;

function showFound() {
  $("list").ariaBusy = String(!isSearched());
  $("rows").style.height = Math.max(1, list.shown.length) * ROW + "px";
  clearTimeout(going);
  if (!isSearched()) {
    going = setTimeout(findMore, 0, SLICE);
    return;
  }
  const all = deck.cards.length;
  $("count").textContent = list.shown.length === all ? `${all} card${all === 1 ? "" : "s"}` : `${list.shown.length} of ${all} cards`;
  $("none").hidden = list.shown.length > 0;
  $("none").textContent = all ? "No card matches. Try fewer words, or clear the search." : "This deck has no cards.";
  for (const id of ["studyall", "printall"]) $(id).disabled = !list.shown.length;
}

// Rows that are in sight already stay, so that a click on one is not lost.
function findMore(slice) {
  const before = list.shown.length;
  searchOn(slice);
  showFound();
  if (before < lastInSight() || isSearched()) drawRows();
}

// For whoever takes all that is found.
function allFound() {
  if (!isSearched()) findMore(Infinity);
  return list.shown;
}

const lastInSight = () => Math.ceil(($("list").scrollTop + ($("list").clientHeight || 800)) / ROW) + SPARE;

function rowOf(card, i) {
  const row = make("div", { className: "row", id: "row" + i });
  row.setAttribute("role", "option");
  row.setAttribute("aria-selected", String(card === list.selected));
  row.setAttribute("aria-posinset", i + 1);
  row.setAttribute("aria-setsize", list.shown.length);
  row.style.top = i * ROW + "px";
  const title = make("span", { className: "title", dir: "auto", textContent: titleOf(card) });
  const meta = make("span", { className: "meta" });
  if (card.kind) meta.append(make("span", { className: "kind", textContent: KINDS[card.kind] }));
  if (card.fields.Reverse) meta.append(make("span", { className: "kind", textContent: "two ways" }));
  if (card.fields.Typed) meta.append(make("span", { className: "kind", textContent: "typed" }));
  if (card.findings.length) {
    const worst = card.findings.some(f => f.severity !== "note") ? "warning" : "note";
    meta.append(make("span", { className: "mark " + worst, textContent: `${card.findings.length} finding${card.findings.length > 1 ? "s" : ""}` }));
  }
  meta.append(make("span", { className: "where", textContent: `${card.file}:${card.line}` }));
  row.append(title, meta);
  return row;
}

function drawRows() {
  const box = $("list");
  const first = Math.max(0, Math.floor(box.scrollTop / ROW) - SPARE);
  const last = Math.min(list.shown.length, lastInSight());
  $("rows").replaceChildren(...list.shown.slice(first, last).map((card, i) => rowOf(card, first + i)));
  const active = list.selected && list.shown[list.selected.row] === list.selected && list.selected.row >= first && list.selected.row < last;
  if (active) box.setAttribute("aria-activedescendant", "row" + list.selected.row); else box.removeAttribute("aria-activedescendant");
}

function scrollTo(i) {
  const box = $("list");
  if (i * ROW < box.scrollTop) box.scrollTop = i * ROW;
  else if ((i + 1) * ROW > box.scrollTop + box.clientHeight) box.scrollTop = (i + 1) * ROW - box.clientHeight;
}

function select(card, { open = true } = {}) {
  list.selected = card;
  if (card) scrollTo(card.row);
  drawRows();
  openCard(card, open);
}

function step(by) {
  if (!list.shown.length && !allFound().length) return;
  const now = list.selected && list.shown[list.selected.row] === list.selected ? list.selected.row : by > 0 ? -1 : 0;
  const next = Math.min(list.shown.length - 1, Math.max(0, now + by));
  select(list.shown[next], { open: false });
}

function startList() {
  const box = $("list");
  let waiting = false;
  box.addEventListener("scroll", () => {
    if (!waiting) requestAnimationFrame(() => { waiting = false; drawRows(); });
    waiting = true;
  });
  new ResizeObserver(drawRows).observe(box);
  box.addEventListener("click", event => {
    const row = event.target.closest(".row");
    if (row) select(list.shown[+row.id.slice(3)]);
  });
  box.addEventListener("keydown", event => {
    const page = Math.max(1, Math.floor(box.clientHeight / ROW) - 1);
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity }[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (by !== undefined) {
      event.preventDefault();
      step(by === Infinity ? allFound().length : by === -Infinity ? -list.shown.length : by);
    } else if (event.key === "Enter" && list.selected) {
      openCard(list.selected, true);
      $("card").focus();
    }
  });
  $("q").addEventListener("input", () => refresh());
  $("q").addEventListener("keydown", event => {
    if (event.key === "ArrowDown" || event.key === "Enter") {
      event.preventDefault();
      box.focus();
      if (!list.selected || list.shown[list.selected.row] !== list.selected) step(1);
    } else if (event.key === "Escape" && $("q").value) {
      event.preventDefault();
      $("q").value = "";
      refresh();
    }
  });
}
