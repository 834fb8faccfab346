import type { Page } from "playwright-core";
import { expect } from "vitest";
import { inAddress, test, textOf } from "./browser-test.ts";

const cells = (page: Page) => page.locator(".matrix td[role=gridcell]");
const focused = (page: Page) => page.locator(".matrix td:focus").getAttribute("aria-label");
const keys = async (page: Page, ...pressed: readonly string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};

test("by keyboard: from cell to cell, to what is behind one, to an actor there, and back to the cell", async ({
  visit,
}) => {
  const page = await visit("/c/vennebeek?tab=matrix");
  await page.locator(".matrix").waitFor();
  expect(await page.locator(".matrix td[tabindex='0']").count()).toBe(1);
  await page.getByRole("combobox", { name: "Volgorde van de groepen" }).selectOption("name");
  await cells(page).first().focus();
  await keys(page, "ArrowDown", "ArrowRight", "ArrowRight", "Home", "ArrowRight");
  const sentence = await focused(page);
  expect(sentence).toMatch(
    /^Binnen Energie: 14,5 relaties, bij toeval 1,6 \(meestal 0 tot 3,8\); z 11,4\. Dat is duidelijk meer dan toeval\.$/,
  );
  await keys(page, "Enter");
  const list = page.locator(".matrix-list");
  await list.waitFor();
  expect(await page.locator(".matrix-list h2:focus").count()).toBe(1);
  expect(await list.locator("p").first().textContent()).toBe(sentence);
  await list.locator(".matrix-items button").first().press("Enter");
  await expect.poll(() => page.locator(".matrix th.matrix-chosen").count()).toBeGreaterThan(0);
  expect(inAddress(page, "selected")).not.toBeNull();
  await keys(page, "Escape");
  await list.waitFor({ state: "detached" });
  expect(await focused(page)).toBe(sentence);
});

test("picture and table say the same: all pairs of six safety regions, and where contact is scarce", async ({
  visit,
}) => {
  const page = await visit("/c/noord-brabant?tab=matrix");
  await page.locator(".matrix").waitFor();
  const shown = await cells(page).count();
  const scarce = await page.locator(".matrix td.matrix-fewer .matrix-sign-clear").count();
  await page.getByRole("button", { name: "Tabel" }).click();
  await page.locator(".sortable").waitFor();
  expect(await textOf(page, ".sortable caption")).toBe("21 paren groepen, elke groep ook met zichzelf");
  // Each pair stands in the picture twice, each group with itself once.
  expect(shown).toBe(2 * 21 - 6);
  const told = page.locator(".sortable tbody tr", { hasText: "duidelijk minder" });
  await expect.poll(() => told.count()).toBe(scarce / 2);
  await told.first().getByRole("button").click();
  await page.locator(".matrix-list").waitFor();
});
