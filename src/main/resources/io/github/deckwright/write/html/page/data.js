// What the page was given, as cards. A group is a run of cards of one document; Group.java says what stands where.
const read = id => JSON.parse(document.getElementById(id)?.textContent || "null");
const look = read("look");
const KINDS = ["basic", "choice", "cloze"];
const BASIC = ["Question", "Answer", "Choices", "Explanation", "Hint", "Typed", "Reverse"];
const CLOZE = ["Text", "Explanation", "Hint"];
const deck = { groups: [], cards: [], findings: [], media: read("media") || {} };

const escaped = text => text.replace(/[&<>"']/g, c => "&#" + c.charCodeAt(0) + ";");

function cardsOf(group) {
  if (group.cards) return group.cards;
  const source = group.u ? `<a href="${escaped(group.u)}">${escaped(group.f)}</a>` : "";
  group.cards = group.c.map(([guid, line, kind, context, tags, ...values]) => {
    const fields = { Context: group.x[context], Source: source };
    (kind === 2 ? CLOZE : BASIC).forEach((name, i) => (fields[name] = values[i] || ""));
    return { guid, line, kind, fields, tags: group.t[tags], file: group.f, url: group.u, deck: group.d, style: group.y, findings: [] };
  });
  return group.cards;
}

// What says that a question is no card is about none of the cards.
const LEFT_OUT = new Set(["unanswered-question", "empty-question", "no-gap"]);

// A finding belongs to the last card of its document that begins at its line or above, else to the document.
function take(groups, findings) {
  deck.groups = groups;
  deck.cards = groups.flatMap(cardsOf);
  deck.findings = findings.map(([severity, rule, message, remedy, line, column, file]) =>
    ({ severity, rule, message, remedy, line, column, file }));
  prepared = 0;
  const byFile = new Map();
  deck.cards.forEach((card, i) => {
    card.index = i;
    card.findings = [];
    if (!byFile.has(card.file)) byFile.set(card.file, []);
    byFile.get(card.file).push(card);
  });
  for (const group of groups) {
    for (const [severity, rule, message, remedy, line, column] of group.w) {
      const finding = { severity, rule, message, remedy, line, column, file: group.f };
      let owner = null;
      for (const card of LEFT_OUT.has(rule) ? [] : byFile.get(group.f)) if (card.line <= line && (!owner || card.line >= owner.line)) owner = card;
      (owner || deck).findings.push(finding);
    }
  }
}

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };
const plain = html => !/[<&\[]/.test(html) ? html : html
  .replace(/<!--.*?-->|\[sound:[^\]]*\]/gs, "")
  .replace(/<(?:\/?(?:span|em|strong|code|b|i|a|sub|sup|mark|del|ins|kbd|u|s)\b)[^>]*>/g, "")
  .replace(/<[^>]*>/g, " ")
  .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, dec, hex, name) =>
    dec ? String.fromCodePoint(dec) : hex ? String.fromCodePoint(parseInt(hex, 16)) : ENTITIES[name] || all);

// The first words of a card, for the list: a gap shows as one.
function titleOf(card) {
  card.title ??= plain((card.fields.Question ?? card.fields.Text).slice(0, 2000)
    .replace(/\{\{c\d+::(.*?)(?:::(.*?))?\}\}/gs, (all, text, hint) => `[${hint || "…"}]`))
    .replace(/\s+/g, " ").trim().slice(0, 240) || "(" + (/<img|<svg/.test(card.fields.Question ?? "") ? "picture" : "no text") + ")";
  return card.title;
}
