import { expect } from "vitest";
import { test as base, inAddress, textOf } from "./browser-test.ts";
import { readPicture, untilDrawn } from "./picture.ts";

const test = base.override("webgl", { scope: "file" }, false);

test("without WebGL the same network is drawn as SVG, with the same marks and names", async ({ visit }) => {
  const page = await visit("/c/noord-brabant");
  await untilDrawn(page);
  const { kind, labels } = await readPicture(page);
  expect(kind).toBe("svg");
  expect(await page.locator(".picture-canvas svg [data-key]").count()).toBe(133);
  expect(labels.join(" ")).toContain("Brabant-Zuidoost");
  const box = await page.locator('.picture-canvas svg [data-key="gm0879"]').boundingBox();
  expect(box?.width).toBeGreaterThan(3);
});

test("a click on a mark opens its card, a click beside it closes the card", async ({ visit }) => {
  const page = await visit("/c/noord-brabant");
  await untilDrawn(page);
  await page.locator('.picture-canvas svg [data-key="gr29657265"]').click();
  await page.locator(".record-card").waitFor();
  expect(await textOf(page, ".record-card h2")).toContain("Regionale Ambulancevoorziening");
  expect(inAddress(page, "selected")).toBe("gr29657265");
  await page.locator(".picture-canvas").click({ position: { x: 4, y: 4 } });
  await page.locator(".record-card").waitFor({ state: "detached" });
});

test("the search and the buttons move the drawing", async ({ visit }) => {
  const page = await visit("/c/noord-brabant");
  await untilDrawn(page);
  const zundert = page.locator('.picture-canvas svg [data-key="gm0879"]');
  const before = await zundert.boundingBox();
  await page.getByRole("button", { name: "Inzoomen" }).click();
  expect((await zundert.boundingBox())?.width).toBeGreaterThan(before?.width ?? 0);
  await page.getByRole("button", { name: "Alles in beeld" }).click();
  expect(await zundert.boundingBox()).toEqual(before);
});
