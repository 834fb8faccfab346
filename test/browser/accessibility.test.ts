import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./browser-test.ts";
import { openScene, SCENES } from "./scenes.ts";

const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
const named = SCENES.filter(({ drawnOnly }) => !drawnOnly).map((scene) => [scene.name, scene] as const);

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

/** Text that a box of its own cuts off, and controls of one toolbar that lie over each other. */
function unreadable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const TOOLBARS = ".top-bar, .workbench-head, .lens-choices, .tab-list, .picture-tools, .picture-line, .table-bar";
    const CONTROLS = "h1, h2, button, select, input, summary, a, [role='tab']";
    const shown = (element: Element) =>
      element.checkVisibility() && !element.matches(".visually-hidden *, .visually-hidden");
    const isCut = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
      return (
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 2)
      );
    };
    const says = (element: Element) =>
      `${element.className || element.tagName}: ${(element.textContent || element.ariaLabel || "").slice(0, 40)}`;
    const hasText = ({ childNodes }: Element) =>
      [...childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());
    const cut = [...document.querySelectorAll("main *, header *, [role='dialog'] *")]
      .filter((element) => hasText(element) && shown(element) && isCut(element))
      .map((element) => `cut off: ${says(element)}`);
    const over = [...document.querySelectorAll(TOOLBARS)].flatMap((toolbar) => {
      const boxes = [...toolbar.querySelectorAll(CONTROLS)]
        .filter((control) => shown(control) && !control.parentElement?.closest("details[open] > :not(summary)"))
        .map((control) => ({ control, box: control.getBoundingClientRect() }));
      return boxes.flatMap(({ control, box }, at) =>
        boxes
          .slice(at + 1)
          .filter(
            ({ control: other, box: beside }) =>
              !control.contains(other) &&
              Math.min(box.right, beside.right) - Math.max(box.left, beside.left) > 2 &&
              Math.min(box.bottom, beside.bottom) - Math.max(box.top, beside.top) > 2,
          )
          .map(({ control: other }) => `over each other: ${says(control)} and ${says(other)}`),
      );
    });
    return [...cut, ...over].slice(0, 8);
  });
}

// One visit for all that is asked of a screen: opening it takes longer than looking at it.
test.for(named)(
  "%s has no fault that axe finds, in light and in dark, cuts no text off, and fits a telephone and 200 % zoom",
  async ([, scene], { visit, app }) => {
    const page = await visit("about:blank", { colorScheme: "light" });
    await openScene(page, app.url, scene);
    expect(await violations(new AxeBuilder({ page }))).toEqual([]);
    expect(await unreadable(page)).toEqual([]);
    // The other theme is the same page in other colours.
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(new AxeBuilder({ page }).withRules(COLOUR_RULES))).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toEqual([]);
    expect(await unreadable(page)).toEqual([]);
    await page.setViewportSize({ width: 720, height: 450 });
    expect(await overflow(page)).toEqual([]);
  },
);

test("with forced colours what is chosen and how far from chance it is can still be seen", async ({ visit }) => {
  const page = await visit("/c/noord-brabant?tab=matrix&selected=gm0879", { forcedColors: "active" });
  await page.locator(".matrix td.matrix-inside").first().waitFor();
  const lookOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { outlineStyle, outlineWidth, backgroundColor, backgroundImage } = getComputedStyle(element);
        return { outline: `${outlineWidth} ${outlineStyle}`, backgroundColor, isHatched: backgroundImage !== "none" };
      });
  const chosen = [".tab[data-selected]", '.matrix-views [aria-pressed="true"]', ".matrix .matrix-chosen"];
  for (const selector of chosen)
    expect({ selector, ...(await lookOf(selector)) }).toMatchObject({ outline: "2px solid" });
  expect((await lookOf(".matrix-views [aria-pressed='false']")).outline).not.toBe("2px solid");
  const [fewer, more, impossible] = [
    await lookOf(".matrix td.matrix-fewer:has(.matrix-sign-clear)"),
    await lookOf(".matrix td.matrix-more:has(.matrix-sign-clear)"),
    await lookOf(".matrix td.matrix-impossible"),
  ];
  expect(fewer.backgroundColor).not.toBe(more.backgroundColor);
  expect(impossible.isHatched).toBe(true);
});
