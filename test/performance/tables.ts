import type { Page } from "playwright-core";
import { startApp } from "#test/tools/app-server.ts";
import { launchBrowser } from "#test/tools/browser.ts";
import type { Figure } from "./figure.ts";
import { importMadeCoalition } from "./made-coalition.ts";

const ACTORS = 10_000;
const TIES = 10_000;
const RUNS = 5;

/**
 * From a click to the frame in which its outcome is on screen. To be reached with 10,000 actors: the first row within a
 * second, another order within half of one.
 */
export async function measure(): Promise<readonly Figure[]> {
  const app = await startApp();
  const browser = await launchBrowser();
  const [firstRow, byName, byNumber, filtered]: [number[], number[], number[], number[]] = [[], [], [], []];
  try {
    await importMadeCoalition(app.url, { id: "bench-table", actors: ACTORS, ties: TIES });
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "nl-NL" });
      const page = await context.newPage();
      // The matrix needs no drawing of 10,000 nodes before the table can be asked for.
      await page.goto(`${app.url}/c/bench-table?tab=matrix&partition=attribute:group`);
      await page.locator(".finding").first().waitFor();
      firstRow.push(await clickUntil(page, '[role="tab"][data-key$="actors"]', "document.querySelector('[data-row]')"));
      byName.push(await sortBy(page, "sort-name"));
      byNumber.push(await sortBy(page, "sort-degree"));
      filtered.push(await typeInFilter(page));
      await context.close();
    }
  } finally {
    await browser.close();
    await app.stop();
  }
  return [
    { name: "from the click on the tab to the first row", runs: firstRow },
    { name: "sort by name", runs: byName },
    { name: "sort by number of partners", runs: byNumber },
    { name: "filter by name", runs: filtered },
  ];
}

const CHANGED = "document.querySelector('[data-row=\"0\"]')?.textContent !== before";

function sortBy(page: Page, stop: string): Promise<number> {
  return clickUntil(page, `[data-stop="${stop}"]`, CHANGED);
}

// As text: it runs in the page, where the helpers that a transpiler adds are not there.
const until = (act: string, holds: string) => `new Promise((resolve) => {
  const before = document.querySelector('[data-row="0"]')?.textContent;
  const began = performance.now();
  const look = () => ((${holds}) ? resolve(performance.now() - began) : requestAnimationFrame(look));
  ${act};
  requestAnimationFrame(look);
})`;

function clickUntil(page: Page, selector: string, holds: string): Promise<number> {
  const press = `document.querySelector(${JSON.stringify(selector)}).click()`;
  return page.evaluate<number>(until(press, holds));
}

function typeInFilter(page: Page): Promise<number> {
  const type = `const field = document.querySelector('.table-search input');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, "actor 77");
    field.dispatchEvent(new Event("input", { bubbles: true }))`;
  return page.evaluate<number>(until(type, `${CHANGED} || document.querySelector('.table-chips')`));
}
