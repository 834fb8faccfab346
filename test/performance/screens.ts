import { startApp } from "#test/tools/app-server.ts";
import { launchBrowser } from "#test/tools/browser.ts";
import type { Figure } from "./figure.ts";
import { openCoalition } from "./open-coalition.ts";

const RUNS = 5;

/**
 * Times of a click are those of a reader: from the click to the first frame with every node and a filled story, in the
 * bundled browser, which draws in software.
 */
export async function measure(): Promise<readonly Figure[]> {
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
  return figures;
}
