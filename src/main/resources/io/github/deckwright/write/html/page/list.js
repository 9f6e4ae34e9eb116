// The list of cards: only what is in sight is in the document, so ten thousand scroll like ten.
const ROW = 64, SPARE = 6;
const list = { shown: [], selected: null };

function refresh({ keep = false } = {}) {
  const box = $("list");
  const anchor = keep && list.shown[Math.floor(box.scrollTop / ROW)];
  const offset = box.scrollTop % ROW;
  list.shown = find($("q").value, narrow);
  list.shown.forEach((card, i) => (card.row = i));
  const all = deck.cards.length;
  $("count").textContent = list.shown.length === all ? `${all} card${all === 1 ? "" : "s"}` : `${list.shown.length} of ${all} cards`;
  $("rows").style.height = Math.max(1, list.shown.length) * ROW + "px";
  $("none").hidden = list.shown.length > 0;
  $("none").textContent = all ? "No card matches. Try fewer words, or clear the search." : "This deck has no cards.";
  if (anchor) {
    const now = list.shown.findIndex(card => card.guid === anchor.guid);
    if (now >= 0) box.scrollTop = now * ROW + offset;
  } else {
    box.scrollTop = 0;
  }
  drawRows();
  for (const id of ["studyall", "printall"]) $(id).disabled = !list.shown.length;
}

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
  const last = Math.min(list.shown.length, Math.ceil((box.scrollTop + (box.clientHeight || 800)) / ROW) + SPARE);
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
  if (!list.shown.length) return;
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
      step(by === Infinity ? list.shown.length : by === -Infinity ? -list.shown.length : by);
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
