// Studying by keyboard. What is left stands in this browser's memory and nowhere else.
const PLACE = "deckwright:" + look.name;
const AGAIN_BEHIND = 4, HARD_BEHIND = 12; // a card missed comes again soon, one that was hard a little later
const study = { on: false, queue: [], at: 0, done: 0, back: false, chosen: new Set(), typed: "" };

const memory = {
  load() { try { return JSON.parse(localStorage.getItem(PLACE)); } catch { return null; } },
  save(place) { try { place ? localStorage.setItem(PLACE, JSON.stringify(place)) : localStorage.removeItem(PLACE); } catch { /* no memory: this visit only */ } },
};

const keyOf = ([card, number]) => card.guid + "#" + number;

function remember() {
  memory.save(study.queue.length ? { queue: study.queue.map(keyOf), at: study.at, done: study.done } : null);
}

function recalled() {
  const place = memory.load();
  if (!place || !Array.isArray(place.queue)) return null;
  const byGuid = new Map(deck.cards.map(card => [card.guid, card]));
  const queue = place.queue.map(key => String(key))
    .map(key => [key.slice(0, key.lastIndexOf("#")), key.slice(key.lastIndexOf("#") + 1)])
    .map(([guid, number]) => [byGuid.get(guid), +number]).filter(([card, number]) => card && numbers(card).includes(number));
  return queue.length ? { queue, at: Math.min(Math.max(0, place.at | 0), queue.length - 1), done: place.done | 0 } : null;
}

function openStudy() {
  study.on = true;
  study.left = document.activeElement;
  document.body.classList.add("studying");
  for (const id of ["top", "panes"]) $(id).hidden = true;
  $("study").hidden = false;
  const place = recalled();
  $("start").hidden = !place;
  $("table").hidden = true;
  $("finished").hidden = true;
  if (!place) return beginStudy();
  $("resume").textContent = `Go on (${place.queue.length} left)`;
  $("resume").onclick = () => { Object.assign(study, place); deal(); };
  $("anew").textContent = `Start anew (${allFound().length} cards)`;
  $("anew").onclick = beginStudy;
  $("resume").focus();
}

function beginStudy() {
  study.queue = allFound().flatMap(card => numbers(card).map(number => [card, number]));
  if ($("shuffle").checked) {
    for (let i = study.queue.length - 1; i > 0; i--) {
      const j = Math.floor(Math.random() * (i + 1));
      [study.queue[i], study.queue[j]] = [study.queue[j], study.queue[i]];
    }
  }
  Object.assign(study, { at: 0, done: 0 });
  deal();
}

function closeStudy() {
  study.on = false;
  document.body.classList.remove("studying");
  $("study").hidden = true;
  for (const id of ["top", "panes"]) $(id).hidden = false;
  drawRows();
  (study.left?.isConnected ? study.left : $("list")).focus();
}

const current = () => study.queue[study.at];

async function deal(back = false) {
  remember();
  $("start").hidden = true;
  const over = !study.queue.length;
  $("table").hidden = over;
  $("finished").hidden = !over;
  $("progress").max = Math.max(1, study.done + study.queue.length);
  $("progress").value = study.done;
  $("left").textContent = over ? "Nothing left" : `${study.queue.length} left`;
  if (over) {
    $("finished").focus();
    return say("All done");
  }
  const [card, number] = current();
  study.back = back;
  if (!back) Object.assign(study, { chosen: new Set(), typed: "" });
  $("reveal").hidden = back;
  $("grades").hidden = !back;
  const host = $("side");
  const html = back ? withTyped(backOf(card, number), card, study.typed) : frontOf(card, number);
  const shown = show(host, html, number);
  $("studyfrom").replaceChildren(lineLink(card.file, card.line, card.url));
  if (back) marked(host.shadowRoot); else front(host.shadowRoot, card, number);
  $("seat").scrollTop = 0;
  await shown;
  if (back) host.shadowRoot.getElementById("answer")?.scrollIntoView({ block: "nearest" });
}

function front(root, card, number) {
  const field = root.getElementById("typeans");
  const options = [...root.querySelectorAll(".options:not(.marked) > .choices > li")];
  options[0]?.parentElement.classList.add("pick");
  options[0]?.parentElement.setAttribute("role", "group");
  options.forEach((option, i) => {
    Object.assign(option, { tabIndex: 0, role: "button", ariaPressed: "false" });
    option.addEventListener("click", () => pick(i));
    option.addEventListener("keydown", event => {
      if (event.key === "Enter" || event.key === " ") { event.preventDefault(); event.stopPropagation(); pick(i); }
    });
  });
  if (field) {
    field.addEventListener("keydown", event => {
      if (event.key === "Enter" && !event.isComposing) { event.preventDefault(); event.stopPropagation(); turn(); }
    });
    field.focus();
  } else {
    $("study").focus();
  }
  say("Question");
}

function pick(i) {
  const options = [...$("side").shadowRoot.querySelectorAll(".choices > li")];
  if (study.back || !options[i]) return;
  const single = options.filter(option => option.classList.contains("correct")).length < 2;
  if (study.chosen.has(i)) study.chosen.delete(i); else study.chosen.add(i);
  options[i].ariaPressed = String(study.chosen.has(i));
  options[i].style.boxShadow = study.chosen.has(i) ? "inset 0 0 0 2px var(--link)" : "";
  if (single) turn();
}

function marked(root) {
  const options = [...root.querySelectorAll(".choices > li")];
  for (const i of study.chosen) options[i]?.classList.add("chosen");
  $("study").focus();
  if (!study.chosen.size) return say("Answer");
  const right = options.every((option, i) => option.classList.contains("correct") === study.chosen.has(i));
  say(right ? "Right" : "Not right");
}

function turn() {
  if (!current()) return;
  if (!study.back) study.typed = $("side").shadowRoot.getElementById("typeans")?.value ?? "";
  deal(!study.back);
}

function grade(value) {
  if (!study.back || !current()) return;
  const [one] = study.queue.splice(study.at, 1);
  if (value > 2) study.done++;
  else study.queue.splice(Math.min(study.queue.length, study.at + (value === 1 ? AGAIN_BEHIND : HARD_BEHIND)), 0, one);
  if (study.at >= study.queue.length) study.at = 0;
  deal();
}

function move(by) {
  if (!study.queue.length) return;
  study.at = (study.at + by + study.queue.length) % study.queue.length;
  deal();
}

function studyKey(event) {
  const target = event.composedPath()[0];
  if (event.key === "Escape") return closeStudy(), true;
  if (/^(input|textarea|select)$/i.test(target.tagName) && target.type !== "checkbox") return false;
  if ((event.key === " " || event.key === "Enter") && target.closest("button, a, summary, [role=button]")) return false;
  if (event.key === " " || event.key === "Enter") return study.back ? grade(3) : turn(), true;
  if (event.key === "ArrowRight") return move(1), true;
  if (event.key === "ArrowLeft") return study.back ? deal() : move(-1), true;
  if (/^[1-9]$/.test(event.key)) return study.back ? event.key < 5 && grade(+event.key) : pick(event.key - 1), true;
  return false;
}

function startStudy() {
  $("studyall").addEventListener("click", openStudy);
  $("leave").addEventListener("click", closeStudy);
  $("reveal").addEventListener("click", turn);
  $("finishedleave").addEventListener("click", closeStudy);
  [...$("grades").children].forEach((button, i) => button.addEventListener("click", () => grade(i + 1)));
}
