// Sheets to print and cut: a sheet of fronts, then the sheet of their backs, its columns mirrored so that both lie behind each other when
// the paper is turned over its long edge.
const LAYOUTS = {
  a4: { page: "A4", width: "210mm", height: "297mm", columns: 2, rows: 4, cell: ["105mm", "74.25mm"] },
  letter: { page: "Letter", width: "8.5in", height: "11in", columns: 1, rows: 3, cell: ["5in", "3in"] },
};
const SHEETS = `
:host { all: initial; display: block; }
.sheet { display: grid; place-content: center; break-after: page; overflow: hidden; box-sizing: border-box; }
.sheet:last-child { break-after: auto; }
.cell { position: relative; box-sizing: border-box; overflow: hidden; border: 1px dashed #b8bcc2; }
.cell.none { border-color: transparent; }
.cell .card { height: 100%; box-sizing: border-box; padding: 5mm 6mm; display: flex; flex-direction: column; overflow: hidden; font-size: var(--size);
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.cell #qa { margin: auto 0; width: 100%; display: flow-root; }
.cell .page { max-width: none; }
.cell .hints, .cell .source { display: none; }
.cell .page :is(.table, pre) { left: auto !important; right: auto !important; transform: none !important; width: auto !important; min-width: 0 !important; max-width: 100% !important; white-space: pre-wrap; overflow: hidden; background: var(--under); }
.cell .page pre { --under: var(--inset); }
.cell .page :is(img, video) { max-height: 45mm; }
.cell .page :is(audio, video) { display: none; }
.cell .page mjx-container { overflow: hidden; }
.cell .back .question { font-size: .85em; color: var(--quiet); }
.cell .back .page hr { margin: .7em 0; }
.more { position: absolute; inset-inline: 0; bottom: 0; padding: 1mm 6mm; font: 7pt sans-serif; color: #57606a; background: #fdfdfc; text-align: end; }
.foot { position: absolute; inset-block-end: 1.2mm; inset-inline-start: 6mm; font: 6pt sans-serif; color: #6b7280; max-width: 85%; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
`;
const SIZES = [14, 12, 10.5, 9, 8, 7, 6]; // points; what is still too long at the last is cut, and says where the rest is
let sheetsReady = false;

function cellOf([card, number], isBack) {
  const cell = document.createElement("div");
  cell.className = "cell";
  const html = isBack ? withTyped(backOf(card, number), card, "") : frontOf(card, number).replace(/<div class="typing">.*?<\/div>/s, "");
  const box = make("div", { className: `card card${number} isLin` });
  const qa = make("div", { id: "qa" });
  qa.append(fragment(html));
  for (const sound of qa.querySelectorAll(".soundLink, audio, video")) sound.remove();
  box.append(qa);
  cell.append(box, make("div", { className: "foot", textContent: isBack ? `${card.file}:${card.line}` : card.deck.replaceAll("::", " › ") }));
  return cell;
}

function fit(cells) {
  let over = cells;
  for (const size of SIZES) {
    for (const cell of over) cell.style.setProperty("--size", size + "pt");
    over = over.filter(cell => cell.firstChild.scrollHeight > cell.firstChild.clientHeight + 1);
    if (!over.length) return;
  }
  for (const cell of over) {
    cell.querySelector("#qa").style.margin = "0";
    cell.append(make("div", { className: "more", textContent: "… goes on in " + cell.dataset.from }));
  }
}

async function makeSheets(name) {
  const layout = LAYOUTS[name];
  const host = $("sheets");
  const root = host.shadowRoot || host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [...cardSheets, sheetOf(SHEETS)];
  host.style.setProperty("--window", layout.cell[0]);
  const sides = allFound().flatMap(card => numbers(card).map(number => [card, number]));
  const size = layout.columns * layout.rows;
  const cells = [];
  const sheets = [];
  for (let i = 0; i < sides.length; i += size) {
    for (const isBack of [false, true]) {
      const sheet = make("div", { className: "sheet " + (isBack ? "backs" : "fronts") });
      Object.assign(sheet.style, {
        width: layout.width, height: layout.height,
        gridTemplate: `repeat(${layout.rows}, ${layout.cell[1]}) / repeat(${layout.columns}, ${layout.cell[0]})`,
      });
      for (let place = 0; place < size; place++) {
        const column = place % layout.columns;
        const one = sides[i + (isBack ? place - column + layout.columns - 1 - column : place)];
        const cell = one ? cellOf(one, isBack) : make("div", { className: "cell none" });
        if (one) { cell.dataset.from = `${one[0].file}:${one[0].line}`; cells.push(cell); }
        sheet.append(cell);
      }
      sheets.push(sheet);
    }
  }
  root.replaceChildren(...sheets);
  $("pagesize").textContent = `@page { size: ${layout.page}; margin: 0; }`;
  document.body.classList.add("sheets");
  const formulas = cells.filter(cell => hasMath(cell.textContent));
  if (formulas.length) await setMath(root, ...formulas);
  await Promise.all([...root.querySelectorAll("img")].map(image => image.decode().catch(() => {})));
  fit(cells);
  sheetsReady = true;
  return sheets.length;
}

function dropSheets() {
  sheetsReady = false;
  document.body.classList.remove("sheets");
  $("sheets").shadowRoot?.replaceChildren();
}

function startPrint() {
  const dialog = $("printing");
  $("printall").addEventListener("click", () => {
    const count = allFound().flatMap(card => numbers(card)).length;
    $("printcount").textContent = `${count} card${count === 1 ? "" : "s"}: what the search and the trees show now.`;
    dialog.showModal();
  });
  $("printcancel").addEventListener("click", () => dialog.close());
  $("printform").addEventListener("submit", async event => {
    event.preventDefault();
    $("printgo").disabled = true;
    await makeSheets(dialog.querySelector("input[name=layout]:checked").value);
    $("printgo").disabled = false;
    dialog.close();
    window.print();
  });
  // whoever prints by the browser's own menu gets the same sheets, without formulas that were not set yet
  window.addEventListener("beforeprint", () => { if (!sheetsReady) makeSheets(dialog.querySelector("input[name=layout]:checked").value); });
  window.addEventListener("afterprint", dropSheets);
}
