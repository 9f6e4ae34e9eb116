// A page that a server gives follows the documents: what changed comes in, what one looks at stays where it is.
function notice(lines) {
  const box = $("notice");
  box.hidden = !lines.length;
  box.replaceChildren(...lines.map(line => make("p", { textContent: line })));
}

function followed(update) {
  const groups = update.groups.map(group => typeof group === "number" ? deck.groups[group] : group);
  const open = opencard.card;
  take(groups, update.findings);
  if (!preparing) prepareSearch();
  notice(update.problems);
  refresh({ keep: true });
  if (open) {
    const now = deck.cards.find(card => card.guid === open.guid)
      || deck.cards.find(card => card.file === open.file && card.line === open.line);
    list.selected = now || null;
    const same = now && JSON.stringify([now.fields, now.line, now.deck, now.tags, now.findings]) === JSON.stringify([open.fields, open.line, open.deck, open.tags, open.findings]);
    if (same) opencard.card = now;
    else keepingScroll($("card"), () => openCard(now || null, false));
    drawRows();
  }
  showTrees();
  showOthers();
  if (study.on && study.queue.length) {
    const byGuid = new Map(deck.cards.map(card => [card.guid, card]));
    const before = JSON.stringify(current()[0].fields);
    study.queue = study.queue.map(([card, number]) => [byGuid.get(card.guid) || card, number]);
    if (JSON.stringify(current()[0].fields) !== before) deal(study.back);
  }
  document.documentElement.dataset.version = update.version;
}

function keepingScroll(box, work) {
  const top = box.scrollTop;
  work();
  box.scrollTop = top;
}

function startLive() {
  if (!look.live) return;
  let { version, problems } = read("state");
  notice(problems);
  const events = new EventSource("events");
  events.addEventListener("deck", event => {
    const update = JSON.parse(event.data);
    if (update.since !== version) return fetch("deck.json").then(answer => answer.json()).then(whole => { version = whole.version; followed(whole); });
    version = update.version;
    followed(update);
  });
  events.addEventListener("hello", event => {
    $("offline").hidden = true;
    if (JSON.parse(event.data).version !== version) fetch("deck.json").then(answer => answer.json()).then(whole => { version = whole.version; followed(whole); });
  });
  events.addEventListener("error", () => ($("offline").hidden = false));
}
