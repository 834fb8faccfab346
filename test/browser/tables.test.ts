import type { Page } from "playwright-core";
import { expect } from "vitest";
import { importMadeCoalition } from "#test/performance/made-coalition.ts";
import { inAddress, test, textOf } from "./browser-test.ts";
import { readPicture, untilDrawn } from "./picture.ts";

/** The table as a reader meets it: rows that are not in sight are not in the page, but counted. */
const grid = (page: Page) => page.getByRole("grid");
const rowCount = async (page: Page) => Number(await grid(page).getAttribute("aria-rowcount")) - 1;
const names = (page: Page) => page.locator(".record-row th").allTextContents();
const count = (page: Page) => textOf(page, ".table-count [role=status]");
const openTab = async (page: Page, name: string) => {
  await page.getByRole("tab", { name }).click();
  await grid(page).waitFor();
};

test("the tables say the same as the picture: all 70 actors, all 63 arrangements", async ({ visit }) => {
  const page = await visit("/c/noord-brabant");
  await untilDrawn(page);
  const drawn = (await readPicture(page)).nodes.length;
  await openTab(page, "Actoren");
  expect(await count(page)).toBe("70 van 70 actoren");
  const actors = await rowCount(page);
  await openTab(page, "Regelingen");
  await expect.poll(() => count(page)).toBe("63 van 63 regelingen");
  expect([actors, await rowCount(page), drawn]).toEqual([70, 63, 133]);
});

test("a table filters by name and by what a column holds, and says when nothing is left", async ({ visit }) => {
  const page = await visit("/c/noord-brabant?tab=actors");
  const filter = page.getByRole("searchbox", { name: "Filter op naam" });
  await filter.fill("ZUND");
  await expect.poll(() => names(page)).toEqual(["Zundert"]);
  await filter.fill("");
  await page.getByRole("button", { name: "Filters" }).click();
  await page.getByRole("checkbox", { name: "waterschap 3" }).click();
  await page.getByRole("spinbutton", { name: "Partners: ten minste" }).fill("1");
  await page.keyboard.press("Escape");
  await expect.poll(() => count(page)).toBe("3 van 70 actoren");
  // Another tab and back changes nothing.
  await openTab(page, "Regelingen");
  await openTab(page, "Actoren");
  await filter.fill("qqqq");
  await page.getByText("Niets voldoet aan deze filters.").waitFor();
  await page.getByRole("button", { name: "Wis 3 filters" }).first().click();
  await expect.poll(() => count(page)).toBe("70 van 70 actoren");
});

test("a table sorts by any column, both ways, and a third click brings the usual order back", async ({ visit }) => {
  const page = await visit("/c/noord-brabant?tab=actors");
  await page.locator(".findings").waitFor();
  await grid(page).waitFor();
  const usual = await names(page);
  const header = page.getByRole("columnheader", { name: "Naam" });
  const click = async (direction: string) => {
    await header.getByRole("button").click();
    await expect.poll(() => header.getAttribute("aria-sort")).toBe(direction);
    return names(page);
  };
  const [up, down, back] = [await click("ascending"), await click("descending"), await click("none")];
  const { compare } = new Intl.Collator("nl-NL", { numeric: true });
  expect([up, down]).toEqual([up.toSorted(compare), down.toSorted((a, b) => compare(b, a))]);
  expect([compare(up[0] ?? "", down[0] ?? "") < 0, back]).toEqual([true, usual]);
});

test("columns are chosen by the reader, and kept", async ({ visit }) => {
  const page = await visit("/c/noord-brabant?tab=actors");
  await grid(page).waitFor();
  const headers = () => page.getByRole("columnheader").locator(".sort").allTextContents();
  await page.getByRole("button", { name: "Kolommen" }).click();
  await page.getByRole("checkbox", { name: "E-I-index" }).click();
  await page.getByRole("checkbox", { name: "Soort partij" }).click();
  await page.keyboard.press("Escape");
  const chosen = await headers();
  expect([chosen.includes("E-I-index"), chosen.includes("Soort partij")]).toEqual([true, false]);
  await page.reload();
  await grid(page).waitFor();
  expect(await headers()).toEqual(chosen);
});

test("the arrangement that carries most stands first, and is the one that the story names first", async ({ visit }) => {
  const page = await visit("/c/noord-brabant?tab=projects");
  await page.locator(".finding .carriers").waitFor();
  await grid(page).waitFor();
  expect((await names(page))[0]).toBe(await page.locator(".carrier-name").first().textContent());
});

test("10,000 actors: only those in sight are in the page, and every one is reached by keyboard", async ({
  visit,
  app,
}) => {
  await importMadeCoalition(app.url, { id: "large-table", actors: 10_000, ties: 2_000 });
  const page = await visit("/c/large-table?tab=actors");
  await grid(page).waitFor();
  await page.getByRole("columnheader", { name: "Naam" }).getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await names(page))[0]).toBe("Actor 0");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  const focused = () => page.evaluate(() => document.activeElement?.querySelector("th")?.textContent);
  await expect.poll(focused).toBe("Actor 9999");
  expect([await rowCount(page), (await names(page)).length < 60]).toEqual([10_000, true]);
  await page.keyboard.press("Shift+ArrowUp");
  await page.keyboard.type("actor 512");
  await expect.poll(focused).toBe("Actor 512");
  await page.keyboard.press("Space");
  await expect
    .poll(() => new URL(page.url()).searchParams.getAll("selected").toSorted())
    .toEqual(["a512", "a9998", "a9999"]);
});

test("choosing in a table opens the card and chooses in the picture", async ({ visit }) => {
  const page = await visit("/c/noord-brabant?tab=actors");
  await page.getByRole("searchbox", { name: "Filter op naam" }).fill("zundert");
  const zundert = page.locator(".record-row", { hasText: "Zundert" });
  await zundert.getByRole("button", { name: "Zundert", exact: true }).click();
  await page.locator(".record-card").waitFor();
  expect(await textOf(page, ".record-card h2")).toBe("Zundert");
  expect(await zundert.getAttribute("aria-selected")).toBe("true");
  expect(inAddress(page, "selected")).toBe("gm0879");
  await page.getByRole("tab", { name: "Netwerk" }).click();
  await untilDrawn(page);
  await expect.poll(async () => (await readPicture(page)).labels).toContain("Zundert");
});

test("the card leads from an actor to its arrangement and on to a partner, and closes", async ({ visit }) => {
  const page = await visit("/c/noord-brabant?tab=actors&selected=gm0879");
  const card = page.locator(".record-card");
  await card.getByRole("button", { name: "Regionale Ambulancevoorziening Brabant Midden-West-Noord" }).click();
  await card.getByRole("heading", { level: 2, name: "Regionale Ambulancevoorziening" }).waitFor();
  await card.getByRole("button", { name: "Tilburg", exact: true }).click();
  await card.getByRole("heading", { level: 2, name: "Tilburg" }).waitFor();
  await card.getByRole("button", { name: "Sluit gegevens" }).click();
  await card.waitFor({ state: "detached" });
  expect(inAddress(page, "selected")).toBeNull();
});
