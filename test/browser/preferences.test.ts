import type { Page } from "playwright-core";
import { expect } from "vitest";
import { choice, test, textOf } from "./browser-test.ts";
import { isPicture, layerInk, untilDrawn } from "./picture.ts";

const look = (page: Page) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    theme: document.documentElement.dataset.theme,
    paper: getComputedStyle(document.documentElement).backgroundColor,
  }));

test("the language is changed at once, stands in the page, and is kept", async ({ visit }) => {
  const page = await visit("/c/noord-brabant?tab=actors");
  await page.locator(".finding-silo").waitFor();
  expect((await look(page)).lang).toBe("nl");
  await choice(page, "Taal").selectOption("en");
  expect(await textOf(page, ".finding-silo .sentence")).toBe(
    "Of the cooperation in Noord-Brabant, 88% stays inside the own safety region; by chance that would be 31%.",
  );
  expect((await look(page)).lang).toBe("en");
  expect(await page.title()).toBe("Noord-Brabant: joint arrangements · Schakelwerk");
  await page.reload();
  await page.getByRole("tab", { name: "Actors" }).waitFor();
  expect((await look(page)).lang).toBe("en");
});

test("a browser that asks for English first gets English", async ({ visit }) => {
  const page = await visit("/", { locale: "en-GB" });
  await page.getByRole("heading", { name: "Covenants and coalitions" }).waitFor();
});

test("the theme is changed at once, and is kept", async ({ visit }) => {
  const page = await visit("/", { colorScheme: "light" });
  await page.locator(".tile").first().waitFor();
  const light = await look(page);
  await choice(page, "Weergave").selectOption("dark");
  const dark = await look(page);
  expect(dark).toMatchObject({ theme: "dark" });
  expect(dark.paper).not.toBe(light.paper);
  await page.reload();
  await page.locator(".tile").first().waitFor();
  expect(await look(page)).toEqual(dark);
});

test("a system that is dark gets a dark screen unless one chose otherwise", async ({ visit }) => {
  const dark = await visit("/", { colorScheme: "dark" });
  await dark.locator(".tile").first().waitFor();
  const paper = (await look(dark)).paper;
  await choice(dark, "Weergave").selectOption("light");
  expect((await look(dark)).paper).not.toBe(paper);
});

test("forced colours and reduced motion leave the picture and the story as they are", async ({ visit }) => {
  const page = await visit("/c/noord-brabant", { forcedColors: "active", reducedMotion: "reduce" });
  await untilDrawn(page);
  expect(isPicture(await layerInk(page, "nodes"))).toBe(true);
  await page.locator(".finding-silo .figure").first().click();
  await page.getByRole("dialog").waitFor();
});
