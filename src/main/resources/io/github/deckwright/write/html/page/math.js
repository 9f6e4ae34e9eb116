// Formulas, set by MathJax as Anki sets them; it is run when the first card with one is shown.
let mathReady = null;
const loadMath = () => (mathReady ??= mathParts().then(parts => parts && runMath(parts), () => false));

// MathJax and its fonts: a page that stands for itself carries them, a server is asked for them.
async function mathParts() {
  if (look.live) return (await fetch("mathjax.json")).json();
  const program = document.getElementById("mathjax");
  return program && { program: program.textContent, fonts: read("fonts") };
}

function runMath({ program, fonts }) {
  return new Promise(done => {
    window.MathJax = {
      tex: {
        displayMath: [["\\[", "\\]"]], inlineMath: [["\\(", "\\)"]], processEscapes: false, processEnvironments: false, processRefs: false,
        packages: { "[+]": ["noerrors", "mathtools", "mhchem"], "[-]": ["textmacros", "require", "autoload", "html"] },
      },
      loader: { load: [] },
      options: { enableMenu: false, enableAssistiveMml: true, renderActions: { checkLoading: [], addMenu: [] } },
      startup: {
        typeset: false,
        ready() {
          const font = MathJax._.output.chtml.fonts.tex_ts.TeXFont;
          Object.values(font.defaultFonts).forEach((face, i) => (face.src = `url("${fonts[i]}") format("woff")`));
          MathJax.startup.defaultReady();
          MathJax.startup.promise.then(() => {
            document.head.append(MathJax.chtmlStylesheet()); // its fonts count for the whole page
            done(true);
          });
        },
      },
    };
    const script = document.createElement("script");
    script.textContent = program;
    document.head.append(script);
  });
}

const hasMath = html => html.includes("\\(") || html.includes("\\[");

// Formulas of one card at a time, as on a page of their own: what the style holds depends on what was set before.
let setting = Promise.resolve();

function setMath(shadow, ...elements) {
  return (setting = setting.then(async () => {
    if (!await loadMath()) return;
    MathJax.startup.output.clearCache();
    await MathJax.typesetPromise(elements);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(MathJax.chtmlStylesheet().textContent.replace(/@font-face[^{]*\{[^}]*\}/g, ""));
    shadow.adoptedStyleSheets = [sheet, ...shadow.adoptedStyleSheets.filter(one => !one.formulas)];
    sheet.formulas = true;
  }));
}
