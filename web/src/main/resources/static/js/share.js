"use strict";

for (const share of document.querySelectorAll(".share")) {
  const address = share.dataset.address;
  const said = share.querySelector("[role=status]");
  share.hidden = false;
  share.querySelector("[data-copy]").addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(address);
      said.textContent = share.dataset.copied;
    } catch {
      said.textContent = address;
    }
  });
  const button = share.querySelector("[data-share]");
  if (navigator.share) {
    button.hidden = false;
    button.addEventListener("click", () => navigator.share({ title: share.dataset.title, url: address }).catch(() => {}));
  }
}
