import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { inAddress, test, textOf } from "./browser-test.ts";
import { untilDrawn } from "./picture.ts";

const MOST_STOPS = 60;

/** The list of municipalities comes after the page: until then there is nothing to choose. */
async function untilListed(page: Page): Promise<void> {
  await expect.poll(() => page.getByRole("combobox", { name: "Kies uw gemeente" }).isEnabled()).toBe(true);
}

/** Presses Tab until something has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  // By element: while a list is open, what lies outside it has no role for anybody.
  const wanted = await target.elementHandle();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    if (await wanted?.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`not reached in ${MOST_STOPS} stops: ${target}`);
}

test("from the list to one's municipality, its partners and a link to share, without a mouse", async ({
  visit,
  app,
}) => {
  const page = await visit("/", { permissions: ["clipboard-read", "clipboard-write"] });
  await untilListed(page);
  await tabTo(page, page.getByRole("combobox", { name: "Kies uw gemeente" }));
  await page.keyboard.type("Zundert");
  await page.getByRole("option", { name: "Zundert" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");

  await page.getByRole("heading", { name: "Zundert", level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/gemeente/gm0879");
  expect(await textOf(page, ".lead")).toBe("Zundert doet mee aan 16 regelingen en ontmoet daar 36 partners.");
  expect(await textOf(page, ".never")).toContain("Brabant-Zuidoost");
  const reach = await page.locator(".reach li").allTextContents();
  expect(reach.filter((line) => line.includes("Brabant-Zuidoost"))).toEqual(["Brabant-Zuidoost0 van 21"]);

  await tabTo(page, page.getByRole("button", { name: "Kopieer link" }));
  await page.keyboard.press("Enter");
  await page.getByText("Link gekopieerd").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${app.url}/gemeente/gm0879`);
});

test("a name that is typed in full needs no arrow before Enter", async ({ visit }) => {
  const page = await visit("/");
  await untilListed(page);
  await tabTo(page, page.getByRole("combobox", { name: "Kies uw gemeente" }));
  await page.keyboard.type("zundert");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Zundert", level: 1 }).waitFor();
});

test("from the list to a coalition, a number and its method, and a carrier's card, without a mouse", async ({
  visit,
}) => {
  const page = await visit("/");
  await tabTo(page, page.getByRole("link", { name: "Noord-Brabant: gemeenschappelijke regelingen" }));
  await page.keyboard.press("Enter");
  await untilDrawn(page);
  await tabTo(page, page.locator(".finding-silo .figure").first());
  await page.keyboard.press("Enter");
  await page.locator('[role="dialog"]:focus-within, [role="dialog"]:focus').waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await tabTo(page, page.locator(".carriers button").first());
  await page.keyboard.press("Enter");
  await page.locator(".record-card").waitFor();
  expect(inAddress(page, "selected")).not.toBeNull();
});

test("the tabs are walked with arrows", async ({ visit }) => {
  const page = await visit("/c/noord-brabant");
  await untilDrawn(page);
  await tabTo(page, page.getByRole("tab", { name: "Netwerk" }));
  for (const tab of ["silos", "bridges", "missing", "matrix", "map", "actors", "projects"]) {
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => inAddress(page, "tab")).toBe(tab);
  }
  await page.locator(".record-row").first().waitFor();
});

test("a whole task without a mouse: find a cut between groups, open the actors, edit one, take it back", async ({
  visit,
}) => {
  const page = await visit("/c/vennebeek");
  await untilDrawn(page);
  const cut = page.locator(".cuts button").first();
  const name = await textOf(page, ".cuts button .carrier-name");
  await tabTo(page, cut);
  expect(await textOf(page, ".cuts button")).toContain("paren tussen groepen");
  await page.keyboard.press("Enter");
  await page.locator(".record-card h2").getByText(name, { exact: true }).waitFor();

  await tabTo(page, page.getByRole("tab", { name: "Netwerk" }));
  while (inAddress(page, "tab") !== "actors") await page.keyboard.press("ArrowRight");
  await page.locator("[data-row]").first().waitFor();
  // Among the rows there is one stop: the chosen actor.
  await tabTo(page, page.locator('[data-row][tabindex="0"]'));
  await page.keyboard.press("F2");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("field-name");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Makelaar van het gebied");
  await page.keyboard.press("Enter");
  await page.locator(".record-card h2").getByText("Makelaar van het gebied").waitFor();
  await page.locator(".edit-form").waitFor({ state: "detached" });

  await page.keyboard.press("Control+z");
  await page.locator(".record-card h2").getByText(name, { exact: true }).waitFor();
});

test("the first stop of every screen skips to its content", async ({ visit }) => {
  const page = await visit("/");
  await page.locator(".tile").first().waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("content");
});

test("an address of nowhere leads home", async ({ visit }) => {
  const page = await visit("/waar/ben/ik");
  await page.getByRole("heading", { name: "Hier is niets te vinden." }).waitFor();
  await tabTo(page, page.locator("main").getByRole("link", { name: "Alle convenanten en coalities" }));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Convenanten en coalities" }).waitFor();
});
