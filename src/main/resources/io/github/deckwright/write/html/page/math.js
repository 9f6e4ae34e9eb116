// Formulas, set by MathJax as Anki sets them; it is run when the first card with one is shown.
let mathReady = null;

function loadMath() {
  if (mathReady) return mathReady;
  const source = document.getElementById("mathjax");
  if (!source) return (mathReady = Promise.resolve(false));
  mathReady = new Promise(done => {
    const fonts = read("fonts");
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
    script.textContent = source.textContent;
    document.head.append(script);
  });
  return mathReady;
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
