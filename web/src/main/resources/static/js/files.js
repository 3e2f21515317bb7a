"use strict";

for (const form of document.querySelectorAll("form.drop")) {
  const input = form.querySelector("input[type=file]");
  const error = form.querySelector("[role=alert]");
  const tooLarge = () => {
    const file = input.files[0];
    error.hidden = !file || file.size <= Number(form.dataset.most);
    input.setAttribute("aria-invalid", String(!error.hidden));
    return !error.hidden;
  };
  // Counts, since entering a part of the page comes before leaving the one around it.
  let inside = 0;
  const over = (by) => {
    inside = Math.max(0, inside + by);
    form.classList.toggle("over", inside > 0);
  };
  const carriesFiles = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
  form.querySelector("[data-drop-hint]").hidden = !matchMedia("(any-pointer: fine)").matches;
  input.addEventListener("change", tooLarge);
  form.addEventListener("submit", (event) => {
    if (tooLarge()) {
      event.preventDefault();
      input.focus();
    }
  });
  addEventListener("dragenter", (event) => carriesFiles(event) && over(1));
  addEventListener("dragleave", (event) => carriesFiles(event) && over(-1));
  addEventListener("dragover", (event) => carriesFiles(event) && event.preventDefault());
  addEventListener("drop", (event) => {
    if (!carriesFiles(event)) {
      return;
    }
    event.preventDefault();
    over(-inside);
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      if (!tooLarge()) {
        form.requestSubmit();
      }
    }
  });
}
