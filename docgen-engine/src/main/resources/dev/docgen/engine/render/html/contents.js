// Reads what the page holds into the index: operations, parameters, schemas, fields, values.
const textOf = (element, selector) => element.querySelector(selector)?.textContent.trim() ?? "";

// The summary of an operation or its path; the name of a schema.
function titleOf(part) {
  return textOf(part, ".title") || textOf(part, ".route code");
}

function operationEntry(part) {
  const route = textOf(part, ".route code");
  const name = titleOf(part);
  const verb = textOf(part, ".route .verb");
  return { kind: "operation", target: part, name, place: name === route ? "" : route, verb };
}

function readPart(index, part) {
  const kind = part.dataset.part;
  if (kind === "operation") {
    const entry = operationEntry(part);
    const known = `${textOf(part, ".known-as")} ${part.closest("[data-tag]")?.dataset.tag ?? ""}`;
    index.add(entry, `${entry.name} ${entry.place} ${textOf(part, ".known-as")}`, `${entry.verb} ${known}`);
  } else if (kind === "schema") {
    index.add({ kind, target: part, name: titleOf(part), place: "" }, titleOf(part), "");
  }
}

function readValues(index, fact, name, place) {
  for (const value of fact.querySelectorAll(":scope > .rules .value")) {
    const text = value.textContent;
    index.add({ kind: "value", target: fact, name: text, place }, text, `${name} ${place}`);
  }
}

function readFact(index, fact) {
  const part = fact.closest("[data-part]");
  const title = titleOf(part);
  if (fact.dataset.fact === "schema") {
    readValues(index, fact, title, title);
    return;
  }
  const name = textOf(fact, "b");
  const route = [textOf(part, ".route .verb"), textOf(part, ".route code")].join(" ").trim();
  const place = route || title;
  index.add({ kind: fact.dataset.fact, target: fact, name, place }, name, `${title} ${place}`);
  readValues(index, fact, name, `${name}, ${place}`);
}

const contents = new WordIndex();

// Settles when everything is in the index; what has been read so far can be found before.
let reading = null;

function readContents() {
  reading ??= (async () => {
    let slice = performance.now();
    for (const element of document.querySelectorAll("main [data-part], main [data-fact]")) {
      if (element.dataset.part) {
        readPart(contents, element);
      } else {
        readFact(contents, element);
      }
      if (performance.now() - slice > SLICE_MILLIS) {
        await breathe();
        slice = performance.now();
      }
    }
  })();
  return reading;
}

whenReady(() => setTimeout(readContents, 300));
