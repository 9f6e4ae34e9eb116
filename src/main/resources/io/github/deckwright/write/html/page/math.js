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
      chtml: { adaptiveCSS: false },
      options: { enableMenu: false, enableAssistiveMml: true, renderActions: { checkLoading: [], addMenu: [] } },
      startup: {
        typeset: false,
        ready() {
          const font = MathJax._.output.chtml.fonts.tex_ts.TeXFont;
          Object.values(font.defaultFonts).forEach((face, i) => (face.src = `url("${fonts[i]}") format("woff")`));
          MathJax.startup.defaultReady();
          MathJax.startup.promise.then(() => {
            const style = MathJax.chtmlStylesheet();
            document.head.append(style);
            const sheet = new CSSStyleSheet();
            sheet.replaceSync([...style.sheet.cssRules].map(rule => rule.cssText).filter(text => !text.startsWith("@font-face")).join("\n"));
            done(sheet);
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

async function setMath(shadow, element) {
  const sheet = await loadMath();
  if (!sheet) return;
  if (!shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets = [sheet, ...shadow.adoptedStyleSheets];
  await MathJax.typesetPromise([element]);
}
