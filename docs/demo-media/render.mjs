// Draws a film frame by frame in Chromium and encodes it: node render.mjs life-of-a-record.html ../out.webm
// With seconds behind it, writes these frames as PNG instead: node render.mjs life-of-a-record.html /tmp/frame 4 12 30
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

const FRAMES_PER_SECOND = 20;
const [page, output, ...stills] = process.argv.slice(2);

const browser = spawn(process.env.CHROMIUM ?? "chromium",
    ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--allow-file-access-from-files"],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
const [, , , commands, answers] = browser.stdio;
const waiting = new Map();
let number = 0;
let unread = "";
answers.on("data", (chunk) => {
    const parts = (unread + chunk).split("\0");
    unread = parts.pop();
    for (const part of parts) {
        const message = JSON.parse(part);
        waiting.get(message.id)?.(message.result ?? { error: message.error });
        waiting.delete(message.id);
    }
});
const send = (method, params = {}, sessionId) => new Promise((done) => {
    waiting.set(++number, done);
    commands.write(JSON.stringify({ id: number, method, params, sessionId }) + "\0");
});

const { targetId } = await send("Target.createTarget", { url: "file://" + resolve(page) });
const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
const evaluate = async (expression) => {
    const { result, exceptionDetails } = await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true }, sessionId);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result?.value;
};
while (!(await evaluate("document.readyState === 'complete' && typeof draw === 'function'"))) await new Promise((wake) => setTimeout(wake, 50));
const frame = async (time) => Buffer.from(await evaluate(`draw(${time}), canvas.toDataURL("image/png").slice(22)`), "base64");

if (stills.length > 0) {
    for (const time of stills) writeFileSync(`${output}-${time}.png`, await frame(Number(time)));
} else {
    const encoder = spawn("ffmpeg", ["-y", "-loglevel", "error", "-f", "image2pipe", "-framerate", String(FRAMES_PER_SECOND), "-i", "-",
        "-c:v", "libvpx-vp9", "-pix_fmt", "yuv420p", "-b:v", "0", "-crf", "48", "-g", "200", "-tune-content", "screen", "-deadline", "good", "-cpu-used", "2", output],
        { stdio: ["pipe", "inherit", "inherit"] });
    const frames = Math.round((await evaluate("DURATION")) * FRAMES_PER_SECOND);
    for (let i = 0; i < frames; i++) {
        if (!encoder.stdin.write(await frame(i / FRAMES_PER_SECOND))) await once(encoder.stdin, "drain");
    }
    encoder.stdin.end();
    await once(encoder, "close");
}
browser.kill();
