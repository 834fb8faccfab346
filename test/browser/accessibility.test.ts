import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./browser-test.ts";
import { openScene, SCENES } from "./scenes.ts";

const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
const named = SCENES.map((scene) => [scene.name, scene] as const);

async function violations(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

test.for(named)("%s has no fault that axe finds, in light and in dark", async ([, scene], { visit, app }) => {
  const page = await visit("about:blank", { colorScheme: "light" });
  await openScene(page, app.url, scene);
  expect(await violations(new AxeBuilder({ page }))).toEqual([]);
  // The other theme is the same page in other colours.
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(new AxeBuilder({ page }).withRules(COLOUR_RULES))).toEqual([]);
});

/** What sticks out to the right of the page, outside what scrolls by itself. */
function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return [
      `page: ${root.scrollWidth} of ${root.clientWidth}`,
      ...wide.map((element) => element.className || element.tagName),
    ]
      .map(String)
      .slice(0, 8);
  });
}

test.for(named)("%s fits a telephone and a screen that is zoomed to 200 %", async ([, scene], { visit, app }) => {
  const page = await visit("about:blank", { viewport: { width: 390, height: 844 } });
  await openScene(page, app.url, scene);
  expect(await overflow(page)).toEqual([]);
  await page.setViewportSize({ width: 720, height: 450 });
  expect(await overflow(page)).toEqual([]);
});
