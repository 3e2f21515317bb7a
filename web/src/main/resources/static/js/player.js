"use strict";

// Reports which stretches of the video were really played: a jump forward begins a new stretch.
for (const player of document.querySelectorAll("video[data-report]")) {
  const EVERY_SECONDS = 5;
  let segments = [];
  let from = null;
  let last = 0;
  let reportedAt = Date.now();

  const close = () => {
    if (from !== null && last > from) {
      segments.push({ from, to: last });
    }
    from = null;
  };

  const report = (leaving) => {
    const open = from !== null && !player.paused;
    close();
    if (open) {
      from = last;
    }
    if (segments.length === 0) {
      return;
    }
    const sent = segments;
    segments = [];
    reportedAt = Date.now();
    fetch(player.dataset.report, {
      method: "POST",
      keepalive: leaving,
      headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": token() },
      body: JSON.stringify({ segments: sent }),
    })
      .then((answer) => answer.ok || Promise.reject(answer.status))
      .catch(() => { segments = sent.concat(segments).slice(-100); });
  };

  player.addEventListener("timeupdate", () => {
    const now = player.currentTime;
    if (player.seeking) {
      return;
    }
    if (from === null || now < last || now - last > 2 * Math.max(1, player.playbackRate)) {
      close();
      from = now;
    }
    last = now;
    if (Date.now() - reportedAt > EVERY_SECONDS * 1000) {
      report(false);
    }
  });
  player.addEventListener("seeking", close);
  player.addEventListener("pause", () => report(false));
  player.addEventListener("ended", () => {
    if (from !== null) {
      last = player.duration;
    }
    report(false);
  });
  addEventListener("pagehide", () => report(true));
}
