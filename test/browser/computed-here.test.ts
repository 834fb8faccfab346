import { expect } from "vitest";
import { choice, test, textOf } from "./browser-test.ts";
import { untilDrawn } from "./picture.ts";

test("a small coalition is computed in the page: another lens and an edit ask the server for no picture and no numbers", async ({
  visit,
}) => {
  const page = await visit("/c/vennebeek");
  await untilDrawn(page);
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const before = await textOf(page, ".findings");
  await choice(page, "Indeling").selectOption("world");
  await expect.poll(() => textOf(page, ".findings")).not.toBe(before);
  expect(asked.filter((path) => /\/(network|analysis)$/.test(path))).toEqual([]);
});

test("without workers the server answers", async ({ visit }) => {
  const page = await visit("about:blank");
  await page.addInitScript("window.Worker = class { constructor() { throw new Error('refused') } }");
  await page.goto("/c/vennebeek");
  await page.waitForLoadState("networkidle");
  const before = await textOf(page, ".findings");
  await choice(page, "Indeling").selectOption("world");
  await expect.poll(() => textOf(page, ".findings")).not.toBe(before);
});
