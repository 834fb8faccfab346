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

// One visit for all that is asked of a screen: opening it takes longer than looking at it.
test.for(named)(
  "%s has no fault that axe finds, in light and in dark, and fits a telephone and 200 % zoom",
  async ([, scene], { visit, app }) => {
    const page = await visit("about:blank", { colorScheme: "light" });
    await openScene(page, app.url, scene);
    expect(await violations(new AxeBuilder({ page }))).toEqual([]);
    // The other theme is the same page in other colours.
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(new AxeBuilder({ page }).withRules(COLOUR_RULES))).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toEqual([]);
    await page.setViewportSize({ width: 720, height: 450 });
    expect(await overflow(page)).toEqual([]);
  },
);
