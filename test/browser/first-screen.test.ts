import { gzipSync } from "node:zlib";
import type { Browser, Response } from "playwright-core";
import { expect } from "vitest";
import { test } from "./browser-test.ts";

const MOST_BYTES = 250_000;

/** What the scripts of an address weigh on the line, and their names. */
async function scriptsOf(browser: Browser, url: string, shown: string): Promise<{ bytes: number; names: string[] }> {
  const page = await browser.newPage({ locale: "nl-NL" });
  const scripts: Response[] = [];
  page.on("response", (response) => {
    if (response.headers()["content-type"]?.includes("javascript")) scripts.push(response);
  });
  await page.goto(url);
  await page.locator(shown).first().waitFor();
  await page.waitForLoadState("networkidle");
  const bodies = await Promise.all(scripts.map((script) => script.body()));
  await page.close();
  return {
    bytes: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0),
    names: scripts.map((script) => new URL(script.url()).pathname),
  };
}

test("the first screen needs at most 250 kB of script", async ({ app, browser }) => {
  const { bytes, names } = await scriptsOf(browser, app.url, ".tile");
  expect(names.length).toBeGreaterThan(0);
  expect(names.join()).not.toContain("network-picture");
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});
