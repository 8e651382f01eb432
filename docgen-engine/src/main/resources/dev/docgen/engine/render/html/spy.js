// Marks in the navigation what is being read, and decorates what comes into view.
function markCurrent(link) {
  const nav = document.getElementById("nav");
  const previous = nav.querySelector("[aria-current]");
  if (!link || link === previous) {
    return;
  }
  previous?.removeAttribute("aria-current");
  link.setAttribute("aria-current", "location");
  const group = link.closest("details");
  if (group && !group.open) {
    nav.querySelectorAll("details[data-opened]").forEach((opened) => {
      opened.open = false;
      delete opened.dataset.opened;
    });
    group.open = true;
    group.dataset.opened = "";
  }
  const box = link.getBoundingClientRect();
  const frame = nav.getBoundingClientRect();
  if (box.height && (box.top < frame.top || box.bottom > frame.bottom)) {
    nav.scrollTop += box.top - frame.top - frame.height / 3;
  }
}

whenReady(() => {
  const links = new Map();
  for (const link of document.querySelectorAll("#nav a:not(.elsewhere)")) {
    links.set(link.getAttribute("href").slice(1), link);
  }
  const reading = new IntersectionObserver(
    (entries) => {
      const entry = entries.find((candidate) => candidate.isIntersecting);
      if (entry) {
        markCurrent(links.get(entry.target.id));
      }
    },
    { rootMargin: "-15% 0px -80% 0px" },
  );
  const arriving = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) {
          arriving.unobserve(entry.target);
          decorate(entry.target);
        }
      }
    },
    { rootMargin: "400px 0px" },
  );
  for (const part of document.querySelectorAll("main [data-part]")) {
    reading.observe(part);
    arriving.observe(part);
  }
});
