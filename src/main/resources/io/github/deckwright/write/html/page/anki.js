// What Anki makes of a note: its templates, filled as its engine fills them.
const isEmpty = html => /^(?:[ \t-\r]|<\/?(?:br|div) ?\/?>)*$/i.test(html);

function clozes(html) {
  const root = { nodes: [] };
  const open = [root];
  let at = 0;
  const text = part => {
    const here = open[open.length - 1];
    const colons = here === root ? -1 : part.indexOf("::");
    if (colons >= 0) here.hint = part.slice(colons + 2);
    here.nodes.push(colons >= 0 ? part.slice(0, colons) : part);
  };
  for (const token of html.matchAll(/\{\{c(\d+)::|\}\}/g)) {
    if (token.index > at) text(html.slice(at, token.index));
    at = token.index + token[0].length;
    if (token[1]) open.push({ number: +token[1], nodes: [] });
    else if (open.length > 1) open[open.length - 2].nodes.push(open.pop());
    else text("}}");
  }
  if (at < html.length) text(html.slice(at));
  while (open.length > 1) {
    const { number, nodes } = open.pop();
    open[open.length - 1].nodes.push(`{{c${number}::`, ...nodes);
  }
  return root;
}

const numbersOf = node => node.nodes.flatMap(one => one.nodes ? [one.number, ...numbersOf(one)] : []);

function fillGaps(node, number, isBack) {
  return node.nodes.map(one => {
    if (!one.nodes) return one;
    if (one.number !== number) return `<span class="cloze-inactive" data-ordinal="${one.number}">${fillGaps(one, number, isBack)}</span>`;
    if (isBack) return `<span class="cloze" data-ordinal="${number}">${fillGaps(one, number, isBack)}</span>`;
    return `<span class="cloze" data-ordinal="${number}">[${one.hint || "..."}]</span>`;
  }).join("");
}

const withoutTags = html => html.replace(/<!--.*?-->|<[^>]*>/gs, "");

function gapsFilled(html, number, isBack) {
  return fillGaps(clozes(html), number, isBack)
    .replace(/(\\[([])(.*?)(\\[\])])/gs, (all, begin, tex, end) => begin + withoutTags(tex) + end);
}

// The numbers of the cards that a note makes: of a cloze note its gaps, else the template's.
function numbers(card) {
  if (card.kind === 2) return [...new Set(numbersOf(clozes(card.fields.Text)))].sort((a, b) => a - b);
  return card.fields.Reverse && !isEmpty(card.fields.Answer) ? [1, 2] : [1];
}

function templateOf(card, number) {
  return look.templates[card.kind === 2 ? "Cloze" : number === 2 ? "Reverse" : "Forward"];
}

function fill(template, card, number, isBack) {
  const fields = card.fields;
  let html = template;
  for (let before = ""; before !== html;) {
    before = html;
    html = html.replace(/\{\{#(\w+)\}\}((?:(?!\{\{#).)*?)\{\{\/\1\}\}/gs, (all, name, body) => isEmpty(fields[name] || "") ? "" : body);
  }
  return html.replace(/\{\{(?:(\w+):)?(\w+)\}\}/g, (all, filter, name) => {
    const value = fields[name] || "";
    if (filter === "cloze") return gapsFilled(value, number, isBack);
    if (filter === "type") return isBack ? `<div class="typed-here"></div>` : `<center><input type="text" id="typeans"></center>`;
    if (filter === "hint") return `<a class="hint" href="#" draggable="false">${name}</a><div class="hint" style="display: none">${value}</div>`;
    return value;
  });
}

const frontOf = (card, number) => fill(templateOf(card, number)[0], card, number, false);
const backOf = (card, number) => fill(templateOf(card, number)[1], card, number, true);

// What was typed beside what should have been, sign by sign, as Anki shows it.
function compared(expected, typed) {
  const part = (kind, text) => text && `<span class="${kind}">${escaped(text)}</span>`;
  if (!typed) return `<code id="typeans">${escaped(expected)}</code>`;
  const a = [...typed.normalize()], b = [...expected.normalize()];
  if (a.join("") === b.join("")) return `<code id="typeans">${part("typeGood", expected)}</code>`;
  const blocks = [];
  (function match(a0, a1, b0, b1) {
    let best = [a0, b0, 0];
    for (let i = a0; i < a1; i++) for (let j = b0; j < b1; j++) {
      let length = 0;
      while (i + length < a1 && j + length < b1 && a[i + length] === b[j + length]) length++;
      if (length > best[2]) best = [i, j, length];
    }
    const [i, j, length] = best;
    if (!length) return;
    match(a0, i, b0, j);
    blocks.push(best);
    match(i + length, a1, j + length, b1);
  })(0, Math.min(a.length, 300), 0, Math.min(b.length, 300));
  let given = "", wanted = "", i = 0, j = 0;
  for (const [x, y, length] of [...blocks, [a.length, b.length, 0]]) {
    given += (i < x ? part("typeBad", a.slice(i, x).join("")) : part("typeMissed", "-".repeat(y - j))) + part("typeGood", a.slice(x, x + length).join(""));
    wanted += part("typeMissed", b.slice(j, y).join("")) + part("typeGood", b.slice(y, y + length).join(""));
    [i, j] = [x + length, y + length];
  }
  return `<code id="typeans">${given}<br><span id="typearrow">↓</span><br>${wanted}</code>`;
}
