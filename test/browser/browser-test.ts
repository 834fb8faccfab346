import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { test as base, expect } from "vitest";
import { type AppServer, startApp } from "#test/tools/app-server.ts";
import { launchBrowser } from "#test/tools/browser.ts";
import { knownVisitor } from "./known-visitor.ts";

/** Opens an address of the app in a browser of its own: nothing is remembered from another visit. */
export type Visit = (path: string, options?: BrowserContextOptions) => Promise<Page>;

type Fixtures = {
  $file: { webgl: boolean; app: AppServer; browser: Browser };
  $test: { visit: Visit };
};

/** Tests of one file share a server and a browser. A fault that a page reports fails its test. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from its pattern
  webgl: [async ({}, use) => use(true), { scope: "file" }],
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from its pattern
    async ({}, use) => {
      const app = await startApp();
      await use(app);
      await app.stop();
    },
    { scope: "file" },
  ],
  browser: [
    async ({ webgl }, use) => {
      const browser = await launchBrowser({ webgl });
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  visit: [
    async ({ app, browser }, use) => {
      const faults: string[] = [];
      const contexts: { close(): Promise<void> }[] = [];
      await use(async (path, options = {}) => {
        const context = await browser.newContext({
          viewport: { width: 1440, height: 900 },
          locale: "nl-NL",
          reducedMotion: "reduce",
          baseURL: app.url,
          ...knownVisitor(app.url),
          ...options,
        });
        contexts.push(context);
        const page = await context.newPage();
        page.on("pageerror", (error) => faults.push(error.message));
        page.on("dialog", (dialog) => {
          faults.push(`a dialog appeared: ${dialog.message()}`);
          void dialog.dismiss();
        });
        page.on("console", (message) => {
          // A refused request is an outcome; what the screen makes of it is for the test to see.
          if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
            faults.push(message.text());
        });
        await page.goto(path);
        return page;
      });
      for (const context of contexts) await context.close();
      expect(faults).toEqual([]);
    },
    { scope: "test" },
  ],
});

/** Text as a reader takes it in: one space between words, whatever kind of space it is. */
export async function textOf(page: Page, selector: string): Promise<string> {
  const text = await page.locator(selector).first().textContent();
  return (text ?? "").replaceAll(/\s+/g, " ").trim();
}

/** A list to choose from, by its label. */
export function choice(page: Page, label: string): Locator {
  return page.getByRole("combobox", { name: label, exact: true });
}

/** The value of a parameter in the address bar. */
export function inAddress(page: Page, key: string): string | null {
  return new URL(page.url()).searchParams.get(key);
}
