import type { Page } from "playwright-core";
import { expect } from "vitest";
import { choice, inAddress, test } from "./browser-test.ts";
import { isPicture, layerInk, readPicture, untilDrawn } from "./picture.ts";

const moving = { reducedMotion: "no-preference" } as const;
const places = async (page: Page) => (await readPicture(page)).nodes;

/** Notes what the status of the layout says from now on, however short it stands there. */
async function watchProgress(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const text = document.querySelector(".picture-status")?.textContent;
      if (text) said.push(text);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test("actors among themselves, on request: no arrangements, lines between actors, the same groups", async ({
  visit,
}) => {
  const page = await visit("/c/noord-brabant");
  await untilDrawn(page);
  await choice(page, "Beeld").selectOption("one-mode");
  await expect.poll(async () => (await readPicture(page)).nodes.length).toBe(70);
  expect(inAddress(page, "picture")).toBe("one-mode");
  expect((await readPicture(page)).edges).toBeGreaterThan(565);
  expect(isPicture(await layerInk(page, "nodes"))).toBe(true);
  expect((await readPicture(page)).labels.join(" ")).toContain("Brabant-Zuidoost");
});

test("ForceAtlas2, on request: shows its progress, then stands still and survives theme and language", async ({
  visit,
}) => {
  const page = await visit("/c/noord-brabant", moving);
  await untilDrawn(page);
  const silo = await places(page);
  const progress = await watchProgress(page);
  await choice(page, "Opstelling").selectOption("force");
  await expect.poll(async () => (await progress()).length).toBeGreaterThan(0);
  await page.locator(".picture-status").waitFor({ state: "detached" });
  expect((await progress()).every((text) => /^Opstelling zoeken: \d+%/.test(text))).toBe(true);
  expect(inAddress(page, "layout")).toBe("force");

  const free = await places(page);
  expect(free.map(({ key }) => key)).toEqual(silo.map(({ key }) => key));
  expect(free.filter(({ x, y }, at) => x === silo[at]?.x && y === silo[at]?.y)).toEqual([]);
  expect(isPicture(await layerInk(page, "nodes"))).toBe(true);

  await choice(page, "Weergave").selectOption("dark");
  await choice(page, "Taal").selectOption("en");
  await choice(page, "Layout").waitFor();
  expect(await places(page)).toEqual(free);

  await choice(page, "Layout").selectOption("silo");
  await expect.poll(() => places(page)).toEqual(silo);
});

test("the silo layout stays where it is when theme, language, selection and size of the window change", async ({
  visit,
}) => {
  const page = await visit("/c/noord-brabant");
  await untilDrawn(page);
  const silo = await places(page);
  await choice(page, "Weergave").selectOption("dark");
  await choice(page, "Taal").selectOption("en");
  await page.locator(".carriers button").first().click();
  await page.locator(".record-card").waitFor();
  await page.setViewportSize({ width: 1100, height: 800 });
  expect(await places(page)).toEqual(silo);
});

test("stopping a long layout, and leaving the picture, end its work", async ({ visit }) => {
  const page = await visit("/c/nederland?tab=network", moving);
  await untilDrawn(page);
  const silo = await places(page);
  await choice(page, "Opstelling").selectOption("force");
  await page.locator(".picture-status").getByRole("button", { name: "Stop" }).click();
  await expect.poll(() => page.workers().length).toBe(0);
  await expect.poll(() => places(page)).toEqual(silo);
  expect(inAddress(page, "layout")).toBeNull();

  await choice(page, "Opstelling").selectOption("force");
  await expect.poll(() => page.workers().length).toBe(1);
  await page.getByRole("tab", { name: "Actoren" }).click();
  await page.locator(".record-row").first().waitFor();
  await expect.poll(() => page.workers().length).toBe(0);
});

test("with reduced motion the layout comes at once, and still says that it is being made", async ({ visit }) => {
  const page = await visit("/c/noord-brabant", { reducedMotion: "reduce" });
  await untilDrawn(page);
  const silo = await places(page);
  const progress = await watchProgress(page);
  await choice(page, "Opstelling").selectOption("force");
  await expect.poll(async () => (await progress()).length).toBeGreaterThan(0);
  await page.locator(".picture-status").waitFor({ state: "detached" });
  expect(await places(page)).not.toEqual(silo);
});
