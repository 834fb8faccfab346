import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { pngInk } from "#test/tools/pixels.ts";
import { inAddress, test, textOf } from "./browser-test.ts";
import { isPicture, placeOf, readPicture, untilDrawn } from "./picture.ts";

const ZUNDERT = "gm0879";
const AMBULANCE = "gr29657265";

const chosen = (page: Page) => new URL(page.url()).searchParams.getAll("selected");
const places = async (page: Page) =>
  new Map((await readPicture(page)).nodes.map(({ key, x, y }) => [key, `${x} ${y}`]));

test("several nodes are chosen, shown alone, hidden, and put elsewhere; nobody else moves", async ({ visit }) => {
  // So high that the whole drawing stands above the foot of the window.
  const page = await visit("/c/noord-brabant", { viewport: { width: 1440, height: 1500 } });
  await untilDrawn(page);
  const before = await places(page);
  const press = async (name: string) => page.getByRole("button", { name, exact: true }).click();

  const first = await placeOf(page, AMBULANCE);
  await page.mouse.click(first.x, first.y);
  const second = await placeOf(page, ZUNDERT);
  await page.keyboard.down("Shift");
  await page.mouse.click(second.x, second.y);
  await page.keyboard.up("Shift");
  expect(chosen(page)).toEqual([AMBULANCE, ZUNDERT]);
  expect(await textOf(page, ".selection-bar strong")).toBe("2 gekozen");
  await page.keyboard.press("Escape");
  expect(chosen(page)).toEqual([]);

  await press("Omcirkel");
  const { x, y } = await placeOf(page, ZUNDERT);
  await page.mouse.move(x - 12, y - 12);
  await page.mouse.down();
  for (const [dx, dy] of [
    [12, -12],
    [12, 12],
    [-12, 12],
    [-12, -12],
  ] as const)
    await page.mouse.move(x + dx, y + dy);
  expect(await textOf(page, ".picture-how")).toBe("1 omcirkeld");
  await page.mouse.up();
  expect(chosen(page)).toEqual([ZUNDERT]);
  await press("Omcirkel");

  await press("Alleen met buren");
  expect(inAddress(page, "focus")).toBe("1");
  await page.locator(".picture-status").getByText("80 verborgen, wel geteld").waitFor();
  await press("Toon alles");
  await press("Verberg");
  await page.locator(".picture-status").getByText("1 verborgen, wel geteld").waitFor();
  expect([inAddress(page, "hidden"), chosen(page)]).toEqual([ZUNDERT, []]);
  await press("Toon alles");
  expect(await places(page)).toEqual(before);

  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 2, y);
  await page.mouse.up();
  expect([chosen(page), await places(page)]).toEqual([[ZUNDERT], before]);
  await page.mouse.down();
  await page.mouse.move(x + 40, y - 30, { steps: 4 });
  await page.mouse.up();
  const moved = await placeOf(page, ZUNDERT);
  expect([Math.round(moved.x - x), Math.round(moved.y - y)]).toEqual([40, -30]);
  expect(chosen(page)).toEqual([ZUNDERT]);
  await press("Maak los");
  await expect.poll(() => places(page)).toEqual(before);
});

test("the picture is downloaded as a drawing and as an image, with what a reader elsewhere must know", async ({
  visit,
}) => {
  const page = await visit("/c/vennebeek", { colorScheme: "dark" });
  await untilDrawn(page);
  const download = async (format: string) => {
    await page.getByRole("button", { name: "Download" }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: format }).click(),
    ]);
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  };
  const svg = await download("SVG");
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const said = [...parsed.querySelectorAll("text")].map(({ textContent }) => textContent?.replaceAll("\u00a0", " "));
    return { fault: parsed.querySelector("parsererror")?.textContent ?? null, said: said.join(" | ") };
  }, svg.content.toString());
  expect([svg.name, read.fault]).toEqual(["vennebeek-2026-05-16.svg", null]);
  for (const part of [
    "Vennebeek",
    "verzonnen",
    "Indeling: Beleidsdomein",
    "Moment: 16 mei 2026",
    "Landbouw (16)",
    "CC0-1.0",
    "Schakelwerk",
  ])
    expect(read.said).toContain(part);

  const png = await download("PNG");
  expect(png.name).toBe("vennebeek-2026-05-16.png");
  expect(isPicture(await pngInk(page, png.content))).toBe(true);
});
