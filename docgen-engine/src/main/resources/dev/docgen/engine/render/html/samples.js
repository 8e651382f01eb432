// One choice of language holds for every operation, and for the next visit.
function chooseLanguage(language) {
  for (const input of document.querySelectorAll("input[data-language]")) {
    if (input.dataset.language === language) {
      input.checked = true;
    }
  }
}

document.addEventListener("change", (event) => {
  const language = event.target.dataset.language;
  if (language) {
    chooseLanguage(language);
    remembered.set("language", language);
  }
});

whenReady(() => {
  const language = remembered.get("language");
  if (language) {
    chooseLanguage(language);
  }
});
