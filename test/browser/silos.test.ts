import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test, textOf } from "./browser-test.ts";

const SCORECARD = ".silos-scorecard";
const shares = (text: string) => text.match(/\d+%/g) ?? [];

const whole = (percent: string) => `${Math.round(Number.parseFloat(percent.replace(",", ".")))}%`;

/** Goes past everything that is only computed when somebody comes near, until it all stands there. */
async function readAll(page: Page): Promise<number> {
  const parts = page.locator(".silos .study-part");
  await page.locator(SCORECARD).waitFor();
  const count = await parts.count();
  for (let at = 0; at < count; at += 1) {
    await parts.nth(at).scrollIntoViewIfNeeded();
    await page.locator(`.silos .study-part >> nth=${at} >> xpath=self::*[@aria-busy="false"]`).waitFor();
  }
  return count;
}

/** What is read and what is read out. */
function saidIn(page: Page): Promise<string> {
  return page
    .locator(".silos")
    .evaluate((report) =>
      [report.textContent, ...[...report.querySelectorAll("[aria-label]")].map((each) => each.ariaLabel)].join("\n"),
    );
}

const REPORTS = [
  ["vennebeek", "nl-NL", 6],
  ["vennebeek", "en-GB", 6],
  ["noord-brabant", "nl-NL", 5],
  ["noord-brabant", "en-GB", 5],
] as const;

describe("the report on silos", () => {
  test.for(REPORTS)(
    "of %s in %s: every part comes when somebody comes near, and says nothing that is no word",
    async ([coalition, locale, studies], { visit }) => {
      const page = await visit(`/c/${coalition}?tab=silos`, { locale });
      expect(await readAll(page)).toBeGreaterThanOrEqual(studies);
      expect(await page.locator(".silos .notice").count()).toBe(0);
      const said = await saidIn(page);
      expect(said.match(/.{0,40}\b(NaN|undefined|null|Infinity|\[object \w+\])(?!\w).{0,40}/g)).toBeNull();
      expect(said.length).toBeGreaterThan(5_000);
      // What has a heading has something beneath it.
      const empty = await page
        .locator(".silos-section")
        .evaluateAll((sections) =>
          sections.filter((each) => each.children.length < 2).map(({ className }) => className),
        );
      expect(empty).toEqual([]);
    },
  );

  test.for(REPORTS)("of %s in %s: its headline is the one of the story", async ([coalition, locale], { visit }) => {
    const page = await visit(`/c/${coalition}?tab=silos`, { locale });
    await page.locator(`${SCORECARD} .figure`).first().waitFor();
    const story = shares(await textOf(page, ".finding-silo")).slice(0, 2);
    expect(story).toHaveLength(2);
    expect(shares(await textOf(page, `${SCORECARD} .silos-finding`)).slice(0, 2)).toEqual(story);
  });

  test("the contents lead to each part: it has the focus and is in sight, and the address keeps the tab", async ({
    visit,
  }) => {
    const page = await visit("/c/noord-brabant?tab=silos");
    const links = page.locator(".silos-contents a");
    await links.first().waitFor();
    const titles = await links.allTextContents();
    expect(await page.locator(".silos-section > h2").allTextContents()).toEqual(titles);
    for (const at of [titles.length - 1, 2, 0]) {
      await links.nth(at).focus();
      await page.keyboard.press("Enter");
      // What stands above the last part comes in only now, and takes more room than before.
      if (at === titles.length - 1) await page.locator('.silos-stability .study-part[aria-busy="false"]').waitFor();
      const heading = page.getByRole("heading", { name: titles[at] ?? "", level: 2, exact: true });
      await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
      await expect
        .poll(() =>
          heading.evaluate((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return top >= 0 && bottom <= window.innerHeight;
          }),
        )
        .toBe(true);
      expect(new URL(page.url()).searchParams.get("tab")).toBe("silos");
    }
  });
});

describe("the scorecard", () => {
  test("a figure opens its method by keyboard, and Escape goes back to it", async ({ visit }) => {
    const page = await visit("/c/vennebeek?tab=silos");
    const figure = page.locator(`${SCORECARD} .figure`).first();
    await figure.waitFor();
    await figure.focus();
    await page.keyboard.press("Enter");
    const card = page.locator(".method-card");
    await card.waitFor();
    expect(await card.textContent()).toContain("Methode: Aandeel binnen de eigen groep");
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await expect.poll(() => figure.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("the table says what the picture of chance shows", async ({ visit }) => {
    const page = await visit("/c/noord-brabant?tab=silos");
    await page.locator(`${SCORECARD} .chance-plot`).waitFor();
    await page.locator(".scorecard-table summary").click();
    const cells = await page.locator(".scorecard-table tbody tr").first().locator("td").allTextContents();
    const [found = "", expected = "", gap = "", sd = ""] = cells;
    const labels = await page.locator(`${SCORECARD} .chance-plot text`).allTextContents();
    expect(labels).toContain(`gevonden: ${whole(found)}`);
    expect(labels).toContain(`toeval: ${whole(expected)}`);
    const number = (text: string) => Number.parseFloat(text.replace(",", "."));
    const [mean, spread] = [number(expected), number(sd)];
    // Rounded each by itself.
    expect(Math.abs(number(found) - mean - number(gap))).toBeLessThan(0.11);
    const said = (await page.locator(`${SCORECARD} .chance-plot`).getAttribute("aria-label")) ?? "";
    const [observed, middle, low, high] = shares(said).map((share) => Number.parseInt(share, 10));
    expect([observed, middle]).toEqual([Math.round(number(found)), Math.round(mean)]);
    expect(Math.abs((low ?? 0) - (mean - 2 * spread))).toBeLessThan(0.7);
    expect(Math.abs((high ?? 0) - (mean + 2 * spread))).toBeLessThan(0.7);
  });
});

test("what somebody else needs to check the numbers comes as one file", async ({ visit }) => {
  const page = await visit("/c/vennebeek?tab=silos");
  const link = page.locator(".silos-check a[download]");
  await link.waitFor();
  const downloading = page.waitForEvent("download");
  await link.click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^[\w-]*vennebeek[\w-]*\.zip$/);
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  const names = Object.keys(files).map((name) => name.split("/").at(-1) ?? "");
  expect(names).toEqual(expect.arrayContaining(["result.json", "check.R", "check.py"]));
  const result = Object.entries(files).find(([name]) => name.endsWith("result.json"))?.[1] ?? new Uint8Array();
  const { siloing } = JSON.parse(strFromU8(result));
  const story = shares(await textOf(page, ".finding-silo"));
  expect(whole(`${100 * siloing.metrics.internalShare.value}%`)).toBe(story[0]);
});

describe("a long study", () => {
  const STUDY = "**/studies/stability?*";
  const part = (page: Page) => page.locator(".silos-stability .study-part");

  test("tells how far it is, stops when asked, and begins again", async ({ visit }) => {
    const page = await visit("about:blank");
    // An answer that does not come, and a server that says it is halfway.
    await page.route(STUDY, () => undefined);
    await page.route("**/studies/stability/progress?*", (route) =>
      route.fulfill({
        contentType: "text/event-stream",
        body: 'event: progress\ndata: {"done":0.5,"waiting":0}\n\n',
      }),
    );
    await page.goto("/c/vennebeek?tab=silos");
    await part(page).scrollIntoViewIfNeeded();
    await part(page).getByText("Rekenen: 50%").waitFor();
    expect(await part(page).getAttribute("aria-busy")).toBe("true");
    const asked = page.waitForEvent("requestfailed", (request) => /studies\/stability\?/.test(request.url()));
    await part(page).getByRole("button", { name: "Stop met rekenen" }).click();
    await part(page).getByText("Het rekenen is gestopt.").waitFor();
    // The server hears it: nobody waits for the answer any more.
    expect((await asked).failure()?.errorText).toContain("ERR_ABORTED");
    await page.unroute(STUDY);
    await part(page).getByRole("button", { name: "Bereken opnieuw" }).click();
    await part(page).locator(".silos-finding").waitFor();
    expect(await part(page).getAttribute("aria-busy")).toBe("false");
  });

  test("of all of the Netherlands can be stopped while the server works on it", async ({ visit }) => {
    const page = await visit("/c/nederland?tab=silos");
    await part(page).scrollIntoViewIfNeeded();
    await part(page).getByRole("button", { name: "Stop met rekenen" }).click();
    await part(page).getByText("Het rekenen is gestopt.").waitFor();
  });
});

test("with weak ties missing sooner the ranking is drawn anew, and the report says what was taken", async ({
  visit,
}) => {
  const page = await visit("/c/vennebeek?tab=silos&weight=strength");
  const section = page.locator(".silos-stability");
  await section.scrollIntoViewIfNeeded();
  await section.getByText("elke relatie even makkelijk ontbreekt").waitFor();
  await section.getByRole("combobox", { name: "Wat ontbreekt" }).selectOption("weak");
  await section.getByText("een relatie die half zo sterk is, twee keer zo makkelijk ontbreekt").waitFor();
});
