// The card that is open: both sides, where it comes from, how it was found, what was found about it.
const opencard = { card: null, number: 1, phone: false };

function lineLink(file, line, url) {
  const text = file + (line ? ":" + line : "");
  if (url) return make("a", { href: url + (line ? "#L" + line : ""), target: "_blank", rel: "noopener noreferrer", textContent: text });
  const copy = make("button", { type: "button", className: "copy", textContent: "Copy" });
  copy.setAttribute("aria-label", "Copy " + text);
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const field = make("textarea", { value: text });
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    copy.textContent = "Copied";
    say("Copied " + text);
    setTimeout(() => (copy.textContent = "Copy"), 1500);
  });
  return make("span", {}, make("code", { textContent: text }), " ", copy);
}

function findingItem(finding, url) {
  const item = make("li", { className: finding.severity });
  item.append(make("strong", { textContent: finding.severity }), " ", make("span", { textContent: finding.message + (finding.remedy ? "; " + finding.remedy : "") }),
    " ", make("span", { className: "rule", textContent: `[${finding.rule}]` }));
  if (finding.file) item.append(make("div", {}, lineLink(finding.file, finding.line, url)));
  return item;
}

function facts(card) {
  const box = $("facts");
  const row = (name, ...what) => [make("dt", { textContent: name }), make("dd", {}, ...what)];
  box.replaceChildren(
    ...row("Source", lineLink(card.file, card.line, card.url)),
    ...row("Deck", card.deck.replaceAll("::", " › ")),
    ...(card.tags.length ? row("Tags", ...card.tags.map(tag => {
      const pick = make("button", { type: "button", className: "tag", textContent: tag.replaceAll("::", " › ").replaceAll("_", " ") });
      pick.addEventListener("click", () => choose("tag", tag));
      return pick;
    })) : []),
    ...row("Found as", `${KINDS[card.kind]} card, by the style `, make("code", { textContent: card.style })),
    ...row("Guid", make("code", { textContent: card.guid })));
  $("cardfindings").hidden = !card.findings.length;
  $("cardfindings").lastElementChild.replaceChildren(...card.findings.map(finding => findingItem(finding, card.url)));
}

function openCard(card, overlay) {
  const panel = $("card");
  const before = opencard.card;
  opencard.card = card;
  $("nocard").hidden = !!card;
  $("open").hidden = !card;
  if (overlay) document.body.classList.toggle("opened", !!card);
  if (!card) return;
  const all = numbers(card);
  if (before?.guid !== card.guid || !all.includes(opencard.number)) opencard.number = all[0] ?? 1;
  const choice = $("numbers");
  choice.hidden = all.length < 2;
  choice.replaceChildren(...(all.length < 2 ? [] : all.map((number, i) => {
    const button = make("button", { type: "button", textContent: card.kind === 2 ? `Gap ${number}` : i ? "Backwards" : "Forwards" });
    button.setAttribute("aria-pressed", String(number === opencard.number));
    button.addEventListener("click", () => { opencard.number = number; openCard(card, false); });
    return button;
  })));
  $("cardtitle").textContent = titleOf(card);
  show($("front"), frontOf(card, opencard.number), opencard.number);
  show($("back"), withTyped(backOf(card, opencard.number), card, ""), opencard.number);
  facts(card);
  if (before?.guid !== card.guid) panel.scrollTop = 0;
}

const withTyped = (html, card, typed) => html.replace('<div class="typed-here"></div>',
  () => `<div style="font-family: 'Arial'; font-size: 20px">${compared(plain(card.fields.Typed || "").trim(), typed)}</div>`);

function startCard() {
  const widths = { phone: true, desktop: false };
  for (const [id, phone] of Object.entries(widths)) {
    $(id).addEventListener("click", () => {
      opencard.phone = phone;
      $("sides").classList.toggle("phone", phone);
      $("phone").setAttribute("aria-pressed", String(phone));
      $("desktop").setAttribute("aria-pressed", String(!phone));
    });
  }
  $("close").addEventListener("click", () => { document.body.classList.remove("opened"); $("list").focus(); });
  $("before").addEventListener("click", () => step(-1));
  $("after").addEventListener("click", () => step(1));
}
