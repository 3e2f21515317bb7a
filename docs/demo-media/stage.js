// What both films share: a canvas of 1280 x 720, a clock that the renderer sets, and a few brushes.
const canvas = document.querySelector("canvas");
const pen = canvas.getContext("2d");
const SANS = '"Noto Sans", "Liberation Sans", sans-serif';

const clamp = (x) => Math.min(1, Math.max(0, x));
const ease = (x) => x * x * (3 - 2 * x);
const between = (time, from, to) => ease(clamp((time - from) / (to - from)));
const mix = (a, b, share) => a + (b - a) * share;

/** Fades in over the first and out over the last part of a stretch of time. */
const shown = (time, from, to, fade = 0.6) => Math.min(between(time, from, from + fade), 1 - between(time, to - fade, to));

function withAlpha(alpha, draw) {
    if (alpha <= 0.004) return;
    pen.save();
    pen.globalAlpha *= alpha;
    draw();
    pen.restore();
}

function text(words, x, y, size, color, { weight = 400, align = "left" } = {}) {
    pen.font = `${weight} ${size}px ${SANS}`;
    pen.textAlign = align;
    pen.textBaseline = "alphabetic";
    pen.fillStyle = color;
    pen.fillText(words, x, y);
}

function line(points, color, width, share = 1) {
    pen.strokeStyle = color;
    pen.lineWidth = width;
    pen.lineCap = pen.lineJoin = "round";
    const lengths = points.slice(1).map(([x, y], i) => Math.hypot(x - points[i][0], y - points[i][1]));
    let left = lengths.reduce((a, b) => a + b, 0) * clamp(share);
    if (left <= 0) return;
    pen.beginPath();
    pen.moveTo(...points[0]);
    for (let i = 0; i < lengths.length && left > 0; i++) {
        const part = Math.min(1, left / lengths[i]);
        pen.lineTo(mix(points[i][0], points[i + 1][0], part), mix(points[i][1], points[i + 1][1], part));
        left -= lengths[i];
    }
    pen.stroke();
}

function box(x, y, width, height, radius, { fill, stroke, thickness = 4 } = {}) {
    pen.beginPath();
    pen.roundRect(x, y, width, height, radius);
    if (fill) { pen.fillStyle = fill; pen.fill(); }
    if (stroke) { pen.strokeStyle = stroke; pen.lineWidth = thickness; pen.stroke(); }
}

function disc(x, y, radius, { fill, stroke, thickness = 4 } = {}) {
    pen.beginPath();
    pen.arc(x, y, Math.max(0, radius), 0, 2 * Math.PI);
    if (fill) { pen.fillStyle = fill; pen.fill(); }
    if (stroke) { pen.strokeStyle = stroke; pen.lineWidth = thickness; pen.stroke(); }
}

/** A chapter's words in both languages, sliding in from the right. */
function words(time, from, to, { title, titre, question, reponse }, colors) {
    withAlpha(shown(time, from, to), () => {
        const x = 560 + 40 * (1 - between(time, from, from + 0.8));
        text(title, x, 200, 66, colors.ink, { weight: 700 });
        text(titre, x, 256, 38, colors.accent);
        withAlpha(between(time, from + 0.7, from + 1.4), () => {
            question.forEach((part, i) => text(part, x, 336 + 42 * i, 32, colors.ink));
            reponse.forEach((part, i) => text(part, x, 336 + 42 * question.length + 14 + 36 * i, 27, colors.quiet));
        });
    });
}
