"use strict";

// Orders by buttons instead of position lists; the lists stay in the form and carry the answer.
for (const list of document.querySelectorAll("ol.ordering")) {
  const places = () => [...list.children].map((item) => item.querySelector("select"));
  const button = (text, sign, step) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button secondary small";
    made.textContent = sign;
    made.dataset.step = step;
    made.dataset.text = text;
    return made;
  };

  list.classList.add("by-buttons");
  for (const item of list.children) {
    const words = item.querySelector(".words").textContent;
    item.querySelector("select").hidden = true;
    for (const [text, sign, step] of [[list.dataset.up, "↑", -1], [list.dataset.down, "↓", 1]]) {
      const made = button(text, sign, step);
      made.setAttribute("aria-label", `${text}: ${words}`);
      item.append(made);
    }
  }

  const renumber = () => {
    places().forEach((select, index) => { select.value = String(index + 1); });
    for (const item of list.children) {
      const [up, down] = item.querySelectorAll("button");
      up.disabled = item === list.firstElementChild;
      down.disabled = item === list.lastElementChild;
    }
  };

  list.addEventListener("click", (event) => {
    const pressed = event.target.closest("button[data-step]");
    if (!pressed) {
      return;
    }
    const item = pressed.closest("li");
    const up = pressed.dataset.step === "-1";
    const other = up ? item.previousElementSibling : item.nextElementSibling;
    if (!other) {
      return;
    }
    if (up) {
      other.before(item);
    } else {
      other.after(item);
    }
    renumber();
    (pressed.disabled ? item.querySelector("button:not([disabled])") : pressed).focus();
    document.getElementById("moved").textContent = list.dataset.moved
      .replace("{0}", item.querySelector(".words").textContent)
      .replace("{1}", item.querySelector("select").value);
  });
  renumber();
}
