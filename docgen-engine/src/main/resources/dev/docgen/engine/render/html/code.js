// Colours and a copy button for the blocks of code of a section, once it comes into view.
const TOKENS = {
  json: /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\b\d[\d.eE+-]*\b)|\b(true|false|null)\b/g,
  shell: /('(?:[^']|'\\'')*'|"(?:[^"\\]|\\.)*")()|(\b\d+\b)|(\bcurl\b|(?<=\s)--?[A-Za-z][\w-]*)/g,
  java: /("""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*")()|(\b\d+\b)|\b(new|var|import|throws|return|static|final|class|void)\b|(\/\/.*)/g,
  javascript:
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)()|(\b\d+\b)|\b(await|const|let|async|function|return|new|if|throw|true|false|null)\b|(\/\/.*)/g,
  python:
    /("""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')()|(\b\d+\b)|\b(import|from|with|as|if|else|True|False|None|print|def|return)\b|(#.*)/g,
};

// Longer texts stay plain: colouring them would take longer than reading their first screen.
const COLOURED_CHARACTERS = 20000;

function tokenClass(match) {
  if (match[1] !== undefined) {
    return match[2] ? "c-name" : "c-text";
  }
  if (match[3] !== undefined) {
    return "c-number";
  }
  return match[4] !== undefined ? "c-word" : "c-note";
}

function colour(code) {
  const pattern = TOKENS[code.dataset.code];
  const text = code.textContent;
  if (!pattern || text.length > COLOURED_CHARACTERS) {
    return;
  }
  const coloured = new DocumentFragment();
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const span = document.createElement("span");
    span.className = tokenClass(match);
    span.textContent = match[1] ?? match[0];
    coloured.append(text.slice(end, match.index), span);
    end = match.index + span.textContent.length;
  }
  coloured.append(text.slice(end));
  code.replaceChildren(coloured);
}

function addCopyButton(card) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  card.append(button);
}

function decorate(section) {
  section.querySelectorAll(".card code").forEach(colour);
  section.querySelectorAll(".card").forEach(addCopyButton);
}

// For pages opened from a file in browsers that offer the clipboard to secure origins alone.
function copyBySelection(pre) {
  getSelection().selectAllChildren(pre);
  return document.execCommand("copy");
}

async function copy(button) {
  const shown = [...button.closest(".card").querySelectorAll("pre")].find((pre) => pre.offsetParent);
  let done = true;
  try {
    await navigator.clipboard.writeText(shown.textContent);
  } catch {
    done = copyBySelection(shown);
  }
  button.textContent = done ? "Copied" : "Press Ctrl+C";
  setTimeout(() => (button.textContent = "Copy"), 1500);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest(".copy");
  if (button) {
    copy(button);
  }
});
