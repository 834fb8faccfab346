import { cpus } from "node:os";
import { startApp } from "#test/tools/app-server.ts";
import { launchBrowser } from "#test/tools/browser.ts";
import { type Figure, median } from "./figure.ts";
import { openCoalition } from "./open-coalition.ts";

/**
 * What the product must reach, measured in one run: `npm run bench`. Times of a click are those of a reader: from the click
 * to the first frame with every node and a filled story, in the bundled browser, which draws in software.
 */
const RUNS = 5;

const app = await startApp();
const browser = await launchBrowser();
const figures: Figure[] = [];
try {
  for (const coalition of ["noord-brabant", "vennebeek", "nederland"]) {
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await openCoalition(browser, app.url, coalition));
    figures.push({ name: `open ${coalition}`, runs });
  }
} finally {
  await browser.close();
  await app.stop();
}

const [processor] = cpus();
console.log(`Node ${process.version}, ${browser.version()}, ${cpus().length} × ${processor?.model ?? "unknown processor"}`);
const [smallest] = figures;
for (const { name, runs } of figures) {
  const ratio = smallest ? median(runs) / median(smallest.runs) : Number.NaN;
  const all = runs.map((ms) => Math.round(ms)).join(" ");
  console.log(`${name.padEnd(20)} median ${Math.round(median(runs))} ms   × ${ratio.toFixed(2)}   (${all})`);
}
