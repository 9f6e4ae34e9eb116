// Everything that is wrong with the page shown, a line each.
(() => {
  const problems = [];
  const rgba = text => { const n = text.match(/[\d.]+/g).map(Number); return n.length === 4 ? n : [...n, 1]; };
  const over = (top, under) => [0, 1, 2].map(i => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
  const light = c => [0, 1, 2].map(i => c[i] / 255).map(v => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const background = element => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) layers.push(rgba(getComputedStyle(e).backgroundColor));
    return layers.reverse().reduce((under, top) => over(top, under), [255, 255, 255, 1]);
  };
  const scrolls = element => {
    for (let e = element; e && e !== document.body; e = e.parentElement)
      if (['auto', 'scroll'].includes(getComputedStyle(e).overflowX)) return true;
    return false;
  };
  const shown = element => element.getClientRects().length > 0;

  if (document.documentElement.scrollWidth > innerWidth) problems.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const element of document.querySelectorAll('#qa *'))
    if (shown(element) && element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element.parentElement))
      problems.push(`${element.tagName}.${element.className} reaches beyond the screen`);
  for (const box of document.querySelectorAll('.question, .options, .answer, .explanation'))
    if (box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflowX !== 'visible')
      problems.push(`.${box.className} scrolls as a whole: ${box.scrollWidth} in ${box.clientWidth}`);

  const walker = document.createTreeWalker(document.getElementById('qa'), NodeFilter.SHOW_TEXT);
  let least = 99, longest = 0;
  for (let node; (node = walker.nextNode()); ) {
    const element = node.parentElement;
    if (!node.data.trim() || !shown(element) || element.closest('style, script')) continue;
    const under = background(element), color = over(rgba(getComputedStyle(element).color), under);
    const [a, b] = [light(color), light(under)].sort((x, y) => y - x);
    const contrast = (a + 0.05) / (b + 0.05);
    least = Math.min(least, contrast);
    if (contrast < 4.5) problems.push(`contrast ${contrast.toFixed(2)} of ${element.tagName}.${element.className}: ${node.data.trim().slice(0, 30)}`);
  }
  for (const p of document.querySelectorAll('.answer p, .question, .explanation')) {
    let line = 0, top = null;
    const texts = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
    for (let node; (node = texts.nextNode()); ) {
      if (node.parentElement.closest('pre, table')) continue;
      for (let i = 0; i < node.length; i++) {
        const range = document.createRange();
        range.setStart(node, i); range.setEnd(node, i + 1);
        const box = range.getBoundingClientRect();
        if (!box.width) continue;
        if (top === null || Math.abs(box.top - top) > 12) { top = box.top; line = 0; }
        longest = Math.max(longest, ++line);
      }
    }
  }
  if (longest > 70) problems.push(`a line has ${longest} characters`);
  for (const block of document.querySelectorAll('#qa li > pre, #qa li > blockquote, #qa li > .table')) {
    const before = block.previousSibling;
    if (before?.nodeType !== Node.TEXT_NODE || !before.data.trim() || !shown(block)) continue;
    const words = document.createRange();
    words.selectNode(before);
    const gap = block.getBoundingClientRect().top - words.getBoundingClientRect().bottom;
    if (gap < 6) problems.push(`${block.tagName} stands ${gap.toFixed(1)} below the words above it`);
  }
  const place = (node, i) => {
    const range = document.createRange();
    range.setStart(node, i); range.setEnd(node, i + 1);
    return range.getBoundingClientRect();
  };
  for (const code of document.querySelectorAll('#qa code')) {
    const after = code.nextSibling;
    if (after?.nodeType !== Node.TEXT_NODE || !/^[?!,.;:)]/.test(after.data) || !code.firstChild?.length) continue;
    const last = place(code.firstChild, code.firstChild.length - 1), sign = place(after, 0);
    if (sign.top < last.bottom && sign.left - last.right > 3)
      problems.push(`${after.data[0]} stands ${(sign.left - last.right).toFixed(1)} behind ${code.textContent}`);
  }
  for (const box of document.querySelectorAll('#qa .table, #qa pre'))
    if (shown(box) && box.scrollWidth > box.clientWidth + 1) {
      if (!getComputedStyle(box).backgroundAttachment.includes('local')) problems.push(`${box.tagName} does not show that it scrolls`);
      if (box.closest('li, blockquote, details') === null && box.clientWidth < Math.min(innerWidth - 81, 1079))
        problems.push(`${box.tagName} is cut at ${box.clientWidth} on ${innerWidth}`);
    }
  for (const korean of document.querySelectorAll('#qa [lang=ko]')) {
    const texts = document.createTreeWalker(korean, NodeFilter.SHOW_TEXT);
    for (let node; (node = texts.nextNode()); )
      for (let i = 1; i < node.length; i++)
        if (/[가-힣]{2}/.test(node.data.slice(i - 1, i + 1)) && place(node, i).top > place(node, i - 1).top + 5)
          problems.push(`a line breaks inside a word: ${node.data.slice(i - 2, i)}|${node.data.slice(i, i + 2)}`);
  }
  return JSON.stringify({ problems, least, longest });
})()
