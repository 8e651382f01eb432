// Light, dark, or as the system has it. Remembered where the browser lets a page remember.
const remembered = {
  get(key) {
    try {
      return localStorage.getItem("docgen." + key);
    } catch {
      return null; // storage is switched off, or the page is shown in a sandbox
    }
  },
  set(key, value) {
    try {
      localStorage.setItem("docgen." + key, value);
    } catch {
      // the choice then lasts as long as the page
    }
  },
};

const root = document.documentElement;
root.dataset.script = "on";

function showTheme(theme) {
  if (theme === "light" || theme === "dark") {
    root.dataset.theme = theme;
  }
}

function isDark() {
  return root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
}

showTheme(remembered.get("theme"));

document.addEventListener("click", (event) => {
  if (event.target.closest("#theme")) {
    const theme = isDark() ? "light" : "dark";
    showTheme(theme);
    remembered.set("theme", theme);
  }
});
