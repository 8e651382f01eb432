// Runs a step when the page has been read; before that its elements are not all there.
function whenReady(step) {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", step, { once: true });
  } else {
    step();
  }
}

// Lets the browser paint and answer the reader between two slices of a long work.
function breathe() {
  return new Promise((resume) => {
    setTimeout(resume);
  });
}
