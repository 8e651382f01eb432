// The search dialog: "/" or Ctrl+K opens it, arrows choose, Enter goes there, Esc closes.
const SHOWN = 40;

let hits = [];
let chosen = 0;

const seeker = () => document.getElementById("seeker");

function openSeeker() {
  const input = seeker().querySelector("input");
  seeker().showModal();
  input.select();
  const list = document.getElementById("hits");
  list.ariaBusy = "true"; // what has been read so far is found meanwhile
  showHits(input.value);
  readContents().then(() => {
    list.ariaBusy = "false";
    showHits(input.value);
  });
}

// The text with the words of the query marked.
function marked(text, query) {
  const words = query.split(/\s+/).filter(Boolean).map(RegExp.escape ?? escapePattern);
  const fragment = new DocumentFragment();
  if (words.length === 0) {
    fragment.append(text);
    return fragment;
  }
  text.split(new RegExp(`(${words.join("|")})`, "gi")).forEach((piece, number) => {
    if (number % 2 === 0) {
      fragment.append(piece);
    } else {
      const mark = document.createElement("mark");
      mark.textContent = piece;
      fragment.append(mark);
    }
  });
  return fragment;
}

function escapePattern(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

function element(name, className, ...content) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

function hitItem(entry, number, query) {
  const kind = entry.verb
    ? element("span", `verb ${entry.verb.toLowerCase()}`, entry.verb)
    : element("span", "kind", entry.kind);
  const item = element("li", "", kind, element("span", "", marked(entry.name, query)));
  if (entry.place) {
    item.append(element("small", "", marked(entry.place, query)));
  }
  item.id = `hit-${number}`;
  item.role = "option";
  return item;
}

function showHits(query) {
  hits = contents.find(query);
  chosen = 0;
  const list = document.getElementById("hits");
  list.replaceChildren(...hits.slice(0, SHOWN).map((hit, number) => hitItem(hit.entry, number, query)));
  list.scrollTop = 0;
  const status = seeker().querySelector("[role=status]");
  status.textContent = query.trim() === "" ? status.dataset.hint : counted(hits.length);
  showChosen();
}

function counted(count) {
  const more = count > SHOWN ? `, the best ${SHOWN} shown` : "";
  return (count === 1 ? "1 result" : `${count} results`) + more;
}

function showChosen() {
  const input = seeker().querySelector("input");
  const items = document.getElementById("hits").children;
  [...items].forEach((item, number) => item.setAttribute("aria-selected", String(number === chosen)));
  input.setAttribute("aria-expanded", String(items.length > 0));
  if (items[chosen]) {
    input.setAttribute("aria-activedescendant", items[chosen].id);
    items[chosen].scrollIntoView({ block: "nearest" });
  } else {
    input.removeAttribute("aria-activedescendant");
  }
}

function move(step) {
  const count = Math.min(hits.length, SHOWN);
  if (count > 0) {
    chosen = (chosen + step + count) % count;
    showChosen();
  }
}

// Brings an element into view, opens what hides it and puts the focus there.
function arrive(target) {
  for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    fold.open = true;
  }
  const anchor = target.id ? target : target.closest("[id]");
  if (location.hash !== "#" + anchor.id) {
    location.hash = anchor.id;
  }
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: target === anchor ? "start" : "center" });
}

// Closing brings the whole page back to life; the way to the hit is a task of its own.
function go(number) {
  if (hits[number]) {
    const target = hits[number].entry.target;
    seeker().close();
    setTimeout(() => arrive(target));
  }
}

const KEYS = {
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
  Enter: () => go(chosen),
  Escape: () => seeker().close(), // a search field would take the first one to empty itself
};

function isTyping(target) {
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

document.addEventListener("keydown", (event) => {
  const asked =
    (event.key === "k" && (event.ctrlKey || event.metaKey)) || (event.key === "/" && !isTyping(event.target));
  if (seeker()?.open) {
    if (KEYS[event.key]) {
      event.preventDefault();
      KEYS[event.key]();
    }
  } else if (asked && seeker()) {
    event.preventDefault();
    openSeeker();
  }
});

document.addEventListener("input", (event) => {
  if (event.target.closest("#seeker")) {
    showHits(event.target.value);
  }
});

document.addEventListener("click", (event) => {
  const item = event.target.closest("#hits li");
  if (item) {
    go([...item.parentElement.children].indexOf(item));
  } else if (event.target.closest("#seek")) {
    openSeeker();
  } else if (event.target.id === "seeker") {
    event.target.close(); // beside the dialog
  }
});
