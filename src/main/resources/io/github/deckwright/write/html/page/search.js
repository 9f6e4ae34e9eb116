// Finding cards as one types. Every word must occur; "words together"; tag:, deck:, kind:, has:finding; a leading - excludes.
const folded = text => /[^\x00-\x7f]/.test(text) ? text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase() : text.toLowerCase();

function textOf(card) {
  card.text ??= folded(plain(Object.entries(card.fields)
    .filter(([name]) => name !== "Source" && name !== "Reverse")
    .map(([, html]) => html).join(" ").replace(/\{\{c\d+::|\}\}/g, "")).replace(/\s+/g, " "));
  return card.text;
}

// What a key finds should show within 50 ms, however many cards there are: a search works for so many milliseconds at a time, then draws
// and hears further keys.
const SLICE = 15, AT_ONCE = 20;

// Calls a step for one index after another up to a length, as long as a slice lasts; the answer is how far it came.
function advance(at, length, slice, step) {
  const end = performance.now() + slice;
  while (at < length && performance.now() < end) for (const to = Math.min(at + AT_ONCE, length); at < to; at++) step(at);
  return at;
}

// Prepares the text of all cards while nothing else is to do, so that the first search need not.
let prepared = 0, preparing = false;

function prepareSearch() {
  prepared = advance(prepared, deck.cards.length, SLICE / 2, i => textOf(deck.cards[i]));
  preparing = prepared < deck.cards.length;
  if (preparing) setTimeout(prepareSearch);
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

// The search that goes on or was the last: how far it came, in which cards, and what it found, in the order of the deck.
const search = { query: "", words: [], chosen: "", cards: null, terms: [], within: [], at: 0, found: [] };
const isPlain = query => !/:|(?:^|\s)-/.test(query);
const isSearched = () => search.at === search.within.length;

// Letters that are added to words only narrow what was found, and words that stay hold for all of it.
function startSearch(query) {
  const wanted = folded(query);
  const words = wanted.match(/-?(?:\w+:)?"[^"]*"?|\S+/g) || [];
  const state = JSON.stringify(chosen);
  const goesOn = isSearched() && search.cards === deck.cards && search.chosen === state && isPlain(wanted) && isPlain(search.query) && wanted.startsWith(search.query);
  const terms = goesOn ? words.filter(word => !search.words.includes(word)).map(termOf) : [narrow, ...words.map(termOf)];
  Object.assign(search, { query: wanted, words, chosen: state, cards: deck.cards, terms, within: goesOn ? search.found : deck.cards, at: 0, found: [] });
}

function searchOn(slice) {
  search.at = advance(search.at, search.within.length, slice, i => {
    const card = search.within[i];
    if (search.terms.every(term => term(card))) card.row = search.found.push(card) - 1;
  });
}
