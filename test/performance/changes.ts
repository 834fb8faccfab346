import type { Browser, Page } from "playwright-core";
import { startApp } from "#test/tools/app-server.ts";
import { launchBrowser } from "#test/tools/browser.ts";
import type { Figure } from "./figure.ts";

const RUNS = 5;
const ACTOR = "gm0797";

/** What of each view says that a change has arrived there. */
const VIEWS = {
  network: ".legend",
  matrix: ".matrix",
  map: ".legend",
  actors: '[data-row="0"]',
  projects: '[data-row="0"]',
} as const;

/**
 * From a change by a user to the frame in which view, story and card show it, on Noord-Brabant: another partition, an actor
 * that gets another name, and the step back. To be reached: 300 ms in every view.
 */
export async function measure(): Promise<readonly Figure[]> {
  const app = await startApp();
  const browser = await launchBrowser();
  try {
    const figures: Figure[] = [];
    for (const [tab, mark] of Object.entries(VIEWS)) figures.push(...(await measureView(browser, app.url, tab, mark)));
    return figures;
  } finally {
    await browser.close();
    await app.stop();
  }
}

async function measureView(browser: Browser, url: string, tab: string, mark: string): Promise<readonly Figure[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "nl-NL" });
  const page = await context.newPage();
  const [partition, saved, undone]: [number[], number[], number[]] = [[], [], []];
  await page.goto(`${url}/c/noord-brabant?tab=${tab}&selected=${ACTOR}`);
  await page.locator(mark).first().waitFor();
  await page.locator(".record-actions button").first().waitFor();
  // A newcomer's tour and the records that the page computes on have come by then.
  await page.waitForLoadState("networkidle");
  for (let run = 0; run < RUNS; run += 1) {
    for (const key of ["corop", "safety-region"]) {
      const texts = `document.querySelector(".findings").textContent + document.querySelector(${JSON.stringify(mark)}).textContent`;
      const isThere = `${isIdle} && document.querySelector(".findings") && document.querySelector(${JSON.stringify(mark)}) && (${texts}) !== before`;
      partition.push(await page.evaluate<number>(until(texts, choose(key), isThere)));
    }
    const name = `Heusden ${run}`;
    await openForm(page, name);
    const isNamed = `${isIdle} && document.querySelector(".record-card h2")?.textContent === `;
    const press = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click()`;
    saved.push(
      await page.evaluate<number>(until('""', press('.edit-form [type="submit"]'), isNamed + JSON.stringify(name))),
    );
    await page.locator(`.edit-step[aria-label^="Ongedaan maken"][aria-label*="${name}"]`).waitFor();
    const back = '(() => document.querySelector(".record-card h2").textContent)()';
    undone.push(
      await page.evaluate<number>(until(back, press(".edit-step"), `${isIdle} && ${back} !== ${JSON.stringify(name)}`)),
    );
    await page.locator('.record-card h2:text-is("Heusden")').waitFor();
  }
  await context.close();
  return [
    { name: `${tab}: another partition`, runs: partition },
    { name: `${tab}: another name for an actor`, runs: saved },
    { name: `${tab}: undo`, runs: undone },
  ];
}

async function openForm(page: Page, name: string): Promise<void> {
  await page.locator(".record-actions button").first().click();
  await page.locator("#field-name").fill(name);
}

const isIdle = 'document.querySelector(".workbench")?.getAttribute("aria-busy") === "false"';

/** As text: it runs in the page, where the helpers that a transpiler adds are not there. */
const until = (before: string, act: string, holds: string) => `new Promise((resolve) => {
  const before = ${before};
  const began = performance.now();
  const look = () => ((${holds}) ? resolve(performance.now() - began) : requestAnimationFrame(look));
  ${act};
  requestAnimationFrame(look);
})`;

/** As somebody chooses in the first list of the lens, which holds the partitions. */
const choose = (key: string) => `(() => {
  const list = document.querySelector(".lens-bar select");
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value").set.call(list, ${JSON.stringify(key)});
  list.dispatchEvent(new Event("change", { bubbles: true }));
})()`;
