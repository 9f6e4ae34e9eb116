// How far the highlighter agrees with highlight.js: the share of non-blank characters put into the same class
// (keyword, string, comment, number, other) over the code blocks of Markdown files.
//
//   node src/test/look/agreement.mjs HIGHLIGHT_JS FOLDER...      (after mvn test-compile; HIGHLIGHT_JS is the folder of the npm package)
//
// Add --show LANGUAGE for what differs most there.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const args = process.argv.slice(2);
const at = args.indexOf('--show');
const show = at < 0 ? null : args.splice(at, 2)[1];
const hljs = createRequire(import.meta.url)(path.resolve(args[0]));
const SAME = { js: 'javascript', jsx: 'jsx', sh: 'bash', shell: 'bash', zsh: 'bash', cs: 'csharp', py: 'python', ts: 'typescript', yml: 'yaml', kt: 'kotlin', rb: 'ruby', golang: 'go' };
const SAMPLE = 400;
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };

function* markdown(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* markdown(file);
    else if (entry.name.endsWith('.md')) yield file;
  }
}

function blocks(text) {
  const found = [];
  let open = null;
  for (const line of text.split(/\r?\n/)) {
    const fence = /^([ \t>]*)(```+|~~~+)[ \t]*([\w+#-]*)/.exec(line);
    if (open) {
      if (fence && fence[3] === '' && fence[2].startsWith(open.mark)) { found.push(open); open = null; }
      else open.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
    } else if (fence) open = { indent: fence[1], mark: fence[2], language: fence[3].toLowerCase(), lines: [] };
  }
  return found.filter(b => b.language).map(b => ({ language: SAME[b.language] ?? b.language, code: b.lines.join('\n') }));
}

function classes(html, of) {
  const out = [];
  const stack = ['other'];
  for (const [part] of html.matchAll(/<[^>]*>|&[#\w]+;|[^]/gu)) {
    if (part.startsWith('</')) stack.pop();
    else if (part.length > 1 && part.startsWith('<')) stack.push(of(/class="([^"]*)"/.exec(part)[1], stack.at(-1)));
    else if (part.trim()) out.push([ENTITIES[part] ?? part, stack.at(-1)]);
  }
  return out;
}

const theirs = name => {
  if (/hljs-(keyword|literal)\b/.test(name)) return 'keyword';
  if (/hljs-(string|regexp)\b/.test(name)) return 'string';
  if (/hljs-(comment|quote|doctag)\b/.test(name)) return 'comment';
  if (/hljs-number\b/.test(name)) return 'number';
  return 'other';
};
const inside = (name, outer) => (/hljs-doctag|hljs-char/.test(name) ? outer : theirs(name));
const ours = name => ({ k: 'keyword', l: 'keyword', s: 'string', c: 'comment', n: 'number' })[name.slice(3)] ?? 'other';

const byLanguage = new Map();
for (const folder of args.slice(1))
  for (const file of markdown(folder))
    for (const block of blocks(fs.readFileSync(file, 'utf8')))
      if (hljs.getLanguage(block.language)) byLanguage.set(block.language, [...(byLanguage.get(block.language) ?? []), block]);

const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'agreement-'));
const chosen = [];
for (const [language, all] of byLanguage) {
  const step = Math.max(1, all.length / SAMPLE);
  for (let i = 0; i < all.length; i += step) chosen.push({ ...all[Math.floor(i)], total: all.length });
}
chosen.forEach((block, i) => fs.writeFileSync(path.join(temp, `${i}.${block.language}`), block.code));
execFileSync('java', ['-cp', 'target/classes:target/test-classes', 'io.github.deckwright.render.highlight.HighlightFolder', temp]);

const result = new Map();
chosen.forEach((block, i) => {
  const a = classes(hljs.highlight(block.code, { language: block.language, ignoreIllegals: true }).value, inside);
  const b = classes(fs.readFileSync(path.join(temp, `${i}.html`), 'utf8'), ours);
  const row = result.get(block.language) ?? { blocks: 0, total: block.total, characters: 0, same: 0, differ: new Map() };
  row.blocks++;
  let word = '', key = '';
  a.forEach(([c, kind], j) => {
    if (c !== b[j]?.[0]) throw new Error(`text differs in ${i}.${block.language}`);
    row.characters++;
    const k = `${kind} -> ${b[j][1]}`;
    if (kind === b[j][1]) row.same++;
    if (word && (k !== key)) { row.differ.set(`${key}: ${word.slice(0, 60)}`, (row.differ.get(`${key}: ${word.slice(0, 60)}`) ?? 0) + word.length); word = ''; }
    if (kind !== b[j][1]) { word += c; key = k; }
  });
  result.set(block.language, row);
});
fs.rmSync(temp, { recursive: true });
console.log('| language | blocks | compared | characters | agreement |\n| --- | --- | --- | --- | --- |');
for (const [language, row] of [...result].sort((x, y) => y[1].total - x[1].total))
  console.log(`| ${language} | ${row.total} | ${row.blocks} | ${row.characters} | ${((100 * row.same) / row.characters).toFixed(1)} % |`);
if (show) for (const [what, n] of [...result.get(show).differ].sort((x, y) => y[1] - x[1]).slice(0, 40)) console.log(n, what);
