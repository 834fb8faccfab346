import type { Page } from "playwright-core";
import { expect } from "vitest";
import { inAddress, test, textOf } from "./browser-test.ts";

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
const count = (page: Page, selector: string) => page.locator(selector).count();

test("Nederland opens on the map: all municipalities, and a mark where neighbours share nothing", async ({ visit }) => {
  const page = await visit("/c/nederland");
  await page.locator(".picture-canvas[data-ready]").waitFor();
  expect(await page.getByRole("tab", { name: "Kaart" }).getAttribute("aria-selected")).toBe("true");
  expect([await count(page, ".map-areas path"), await count(page, ".map-areas .map-target")]).toEqual([342, 342]);
  expect([await count(page, ".map-silent-border"), await textOf(page, ".map-neighbours caption")]).toEqual([
    102,
    "102 paren buurgemeenten",
  ]);
});

test("arrows lead to a neighbour, Enter chooses it in every view, Escape lets go", async ({ visit }) => {
  const page = await visit("/c/noord-brabant?tab=map&selected=gm0879");
  await page.locator(".picture-canvas[data-ready]").waitFor();
  await page.locator(".map .map-target[tabindex='0']").focus();
  expect(await focused(page)).toMatch(/^Zundert\. Midden- en West-Brabant\. \d+ partners$/);
  await page.keyboard.press("ArrowUp");
  const neighbour = (await focused(page)).split(".")[0];
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 2, name: neighbour ?? "", exact: true }).waitFor();
  expect([neighbour, inAddress(page, "selected")]).toEqual(["Etten-Leur", "gm0777"]);
  await page.keyboard.press("+");
  await page.keyboard.press("Escape");
  expect(inAddress(page, "selected")).toBeNull();
  expect(await focused(page)).toMatch(/^Etten-Leur/);
});

test("a coalition whose places are no municipalities has no map", async ({ visit }) => {
  const page = await visit("/c/vennebeek?tab=map");
  await page.locator(".findings").waitFor();
  expect(await page.getByRole("tab").allTextContents()).not.toContain("Kaart");
});
