// Decks and tags as trees. A branch is made when it is opened, so that a thousand decks cost nothing.
const $ = id => document.getElementById(id);
const make = (name, props = {}, ...children) => {
  const element = Object.assign(document.createElement(name), props);
  element.append(...children);
  return element;
};

function treeOf(names) {
  const root = { children: new Map(), count: 0 };
  for (const name of names) {
    let node = root, path = "";
    for (const level of name.split("::")) {
      path += (path && "::") + level;
      if (!node.children.has(level)) node.children.set(level, { path, level, children: new Map(), count: 0 });
      node = node.children.get(level);
      node.count++;
    }
  }
  return root;
}

const opened = new Set();
const chosen = { deck: "", tag: "", findings: false };

function branch(list, node, what, depth) {
  list.replaceChildren(...[...node.children.values()].map(child => {
    const row = make("li");
    const key = what + child.path;
    const pick = make("button", { type: "button", className: "pick", title: child.path.replaceAll("::", " › ") },
      make("span", { className: "name", textContent: child.level.replaceAll("_", what === "tag" ? " " : "_") }),
      make("span", { className: "number", textContent: child.count }));
    pick.style.paddingInlineStart = depth * 14 + 26 + "px";
    pick.setAttribute("aria-pressed", String(chosen[what] === child.path));
    pick.addEventListener("click", () => choose(what, chosen[what] === child.path ? "" : child.path));
    row.append(pick);
    if (child.children.size) {
      const inner = make("ul");
      const toggle = make("button", { type: "button", className: "toggle" });
      toggle.style.insetInlineStart = depth * 14 + 2 + "px";
      const set = open => {
        open ? opened.add(key) : opened.delete(key);
        toggle.setAttribute("aria-expanded", String(open));
        toggle.setAttribute("aria-label", (open ? "Close " : "Open ") + child.level);
        inner.hidden = !open;
        if (open) branch(inner, child, what, depth + 1);
      };
      toggle.addEventListener("click", () => set(inner.hidden));
      set(opened.has(key));
      row.prepend(toggle);
      row.append(inner);
    }
    return row;
  }));
}

const drawn = {};

// What stands there already is left alone: of a thousand decks an edit changes none.
function showTree(list, what, names) {
  const tree = treeOf(names);
  const state = JSON.stringify([chosen[what], tree], (key, value) => value instanceof Map ? [...value.values()] : value);
  if (drawn[what] === state) return tree;
  drawn[what] = state;
  if (what === "deck" && !opened.size && tree.children.size === 1) opened.add("deck" + [...tree.children.keys()][0]);
  branch(list, tree, what, 0);
  return tree;
}

function showTrees() {
  showTree($("decks"), "deck", deck.cards.map(card => card.deck));
  const tags = showTree($("tags"), "tag", deck.cards.flatMap(card => card.tags));
  $("tagshead").hidden = !tags.children.size;
  const withFindings = deck.cards.filter(card => card.findings.length).length;
  $("found").hidden = !withFindings;
  $("found").setAttribute("aria-pressed", String(chosen.findings));
  $("found").lastElementChild.textContent = withFindings;
  $("found").classList.toggle("warn", true);
}

function choose(what, value) {
  chosen[what] = value;
  showTrees();
  refresh();
}

const narrow = card => (!chosen.deck || under(card.deck, chosen.deck))
  && (!chosen.tag || card.tags.some(tag => under(tag, chosen.tag)))
  && (!chosen.findings || card.findings.length > 0);
