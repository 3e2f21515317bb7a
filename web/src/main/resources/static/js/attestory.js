"use strict";

const token = () => document.querySelector('meta[name="csrf"]').content;

document.addEventListener("htmx:configRequest", (event) => {
  event.detail.headers["X-CSRF-TOKEN"] = token();
});

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }
});

document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.activeElement.closest("details.menu[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// A part of the page that follows what happens on the server: data-follow names the stream, data-refresh the part.
for (const place of document.querySelectorAll("[data-follow]")) {
  const part = place.dataset.refresh;
  const stream = new EventSource(place.dataset.follow);
  let refreshing = false;
  let changedAgain = false;
  // One refresh at a time: a second one would aim at the part that the first is about to replace, and be lost.
  const refresh = async () => {
    changedAgain = refreshing;
    if (refreshing) {
      return;
    }
    refreshing = true;
    try {
      await htmx.ajax("GET", location.pathname + location.search, { target: part, select: part, swap: "outerHTML" });
    } finally {
      refreshing = false;
    }
    if (changedAgain) {
      refresh();
    }
  };
  stream.addEventListener("changed", refresh);
  addEventListener("pagehide", () => stream.close());
}
