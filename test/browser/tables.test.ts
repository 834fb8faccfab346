import type { Page } from "playwright-core";
import { expect } from "vitest";
import { inAddress, test, textOf } from "./browser-test.ts";
import { readPicture, untilDrawn } from "./picture.ts";

const rows = (page: Page) => page.locator(".sortable tbody tr");
const names = (page: Page) => page.locator(".sortable tbody th").allTextContents();
const openTab = async (page: Page, name: string) => {
  await page.getByRole("tab", { name }).click();
  await page.locator(".sortable").waitFor();
};

test("the tables say the same as the picture: all 70 actors, all 63 arrangements", async ({ visit }) => {
  const page = await visit("/c/noord-brabant");
  await untilDrawn(page);
  const drawn = (await readPicture(page)).nodes.length;
  await openTab(page, "Actoren");
  expect(await textOf(page, ".sortable caption")).toBe("Actoren (70)");
  const actors = await rows(page).count();
  await openTab(page, "Regelingen");
  await expect.poll(() => textOf(page, ".sortable caption")).toBe("Regelingen en projecten (63)");
  expect([actors, await rows(page).count(), drawn]).toEqual([70, 63, 133]);
});

test("a table filters by name, and says when nothing is left", async ({ visit }) => {
  const page = await visit("/c/noord-brabant?tab=actors");
  const filter = page.getByRole("searchbox", { name: "Filter op naam" });
  await filter.fill("ZUND");
  await expect.poll(() => rows(page).count()).toBe(1);
  expect(await names(page)).toEqual(["Zundert"]);
  await filter.fill("qqqq");
  await page.getByText("Niets met deze letters.").waitFor();
});

test("a table sorts by any column, both ways", async ({ visit }) => {
  const page = await visit("/c/noord-brabant?tab=actors");
  const header = page.getByRole("columnheader", { name: "Naam" });
  await header.getByRole("button").click();
  await expect.poll(() => header.getAttribute("aria-sort")).toBe("descending");
  const down = await names(page);
  await header.getByRole("button").click();
  await expect.poll(() => header.getAttribute("aria-sort")).toBe("ascending");
  const collator = new Intl.Collator("nl-NL", { numeric: true });
  expect([await names(page), down].map((order) => order.toSorted(collator.compare).join())).toEqual([
    down.toSorted(collator.compare).join(),
    down.toSorted(collator.compare).join(),
  ]);
  expect(await names(page)).toEqual(down.toReversed());
});

test("the arrangement that carries most stands first, and is the one that the story names first", async ({ visit }) => {
  const page = await visit("/c/noord-brabant?tab=projects");
  await page.locator(".finding .carriers").waitFor();
  await page.locator(".sortable").waitFor();
  expect((await names(page))[0]).toBe(await page.locator(".carrier-name").first().textContent());
});

test("choosing in a table opens the card and chooses in the picture", async ({ visit }) => {
  const page = await visit("/c/noord-brabant?tab=actors");
  const zundert = page.locator(".sortable").getByRole("button", { name: "Zundert", exact: true });
  await zundert.click();
  await page.locator(".record-card").waitFor();
  expect(await textOf(page, ".record-card h2")).toBe("Zundert");
  expect(await zundert.getAttribute("aria-pressed")).toBe("true");
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
  await card.getByRole("button", { name: "Sluit kaart" }).click();
  await card.waitFor({ state: "detached" });
  expect(inAddress(page, "selected")).toBeNull();
});
