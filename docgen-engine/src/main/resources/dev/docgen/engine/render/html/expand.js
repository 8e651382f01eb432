// The fields of a named schema stand once in the page; opening a fold shows a copy of them in place.
// A schema that holds itself can so be opened as deep as one likes, and the page stays small.
function fill(fold) {
  const fields = document.querySelector(`#${CSS.escape(fold.dataset.of)} .fields`);
  if (!fields || fold.querySelector(":scope > .fields")) {
    return;
  }
  const copied = fields.cloneNode(true);
  copied.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
  copied.querySelectorAll(".fold[data-of]").forEach((inner) => {
    inner.open = false;
    inner.querySelector(":scope > .fields")?.remove();
  });
  fold.append(copied);
}

// "toggle" does not bubble, so it is caught on its way down.
document.addEventListener(
  "toggle",
  (event) => {
    if (event.target.open && event.target.dataset.of) {
      fill(event.target);
    }
  },
  true,
);
