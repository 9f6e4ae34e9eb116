// Finding cards as one types. Every word must occur; "words together"; tag:, deck:, kind:, has:finding; a leading - excludes.
const folded = text => /[^\x00-\x7f]/.test(text) ? text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase() : text.toLowerCase();

function textOf(card) {
  card.text ??= folded(plain(Object.entries(card.fields)
    .filter(([name]) => name !== "Source" && name !== "Reverse")
    .map(([, html]) => html).join(" ").replace(/\{\{c\d+::|\}\}/g, "")).replace(/\s+/g, " "));
  return card.text;
}

// Prepares the text of all cards while nothing else is to do; a search before its end finds what is prepared, then the rest.
let prepared = 0;

function prepareSearch(slice = 8) {
  const end = performance.now() + slice;
  while (prepared < deck.cards.length && performance.now() < end) for (const to = prepared + 20; prepared < to && prepared < deck.cards.length; prepared++) textOf(deck.cards[prepared]);
  if (prepared === deck.cards.length) return;
  setTimeout(() => {
    prepareSearch();
    if ($("q").value) refresh({ keep: true });
  });
}

const under = (name, level) => name === level || name.startsWith(level + "::");

function termOf(word) {
  const not = word.length > 1 && word.startsWith("-");
  const bare = not ? word.slice(1) : word;
  const [, key, value] = /^(tag|deck|kind|has|file|style):(.+)$/.exec(bare) || [];
  const wanted = (value ?? bare).replace(/"/g, "");
  const tests = {
    tag: card => card.tags.some(tag => folded(tag).includes(wanted)),
    deck: card => folded(card.deck).includes(wanted),
    kind: card => KINDS[card.kind] === wanted,
    has: card => wanted.startsWith("finding") ? card.findings.length > 0 : wanted === "picture" ? /<img/.test(Object.values(card.fields).join()) : false,
    file: card => folded(card.file).includes(wanted),
    style: card => folded(card.style).includes(wanted),
  };
  const test = tests[key] || (card => (card.text ?? textOf(card)).includes(wanted));
  return not ? card => !test(card) : test;
}

// What was found for the query that this one goes on: letters that are added to words only narrow it, and words that stay hold for all of it.
const last = { query: "", words: [], cards: null, found: null, chosen: "" };
const isPlain = query => !/:|(?:^|\s)-/.test(query);

function find(query, narrow) {
  const wanted = folded(query);
  const words = wanted.match(/-?(?:\w+:)?"[^"]*"?|\S+/g) || [];
  const complete = !words.length || prepared === deck.cards.length;
  const state = JSON.stringify(chosen);
  const goesOn = complete && last.cards === deck.cards && last.chosen === state && isPlain(wanted) && isPlain(last.query) && wanted.startsWith(last.query);
  const cards = goesOn ? last.found : complete ? deck.cards : deck.cards.slice(0, prepared);
  const terms = (goesOn ? words.filter(word => !last.words.includes(word)) : words).map(termOf);
  const found = cards.filter(card => (goesOn || narrow(card)) && terms.every(term => term(card)));
  Object.assign(last, complete ? { query: wanted, words, cards: deck.cards, found, chosen: state } : { cards: null });
  return found;
}
