import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { choice, test, textOf } from "./browser-test.ts";

const READY = '.time .study-part[aria-busy="false"]';

/** From 2017 to 2026, as somebody chooses it. */
async function sinceTheBeginning(page: Page): Promise<void> {
  await page.locator(READY).waitFor();
  const first = choice(page, "Eerst");
  await first.selectOption("2017");
  await choice(page, "Later").selectOption("2026");
  expect([await first.inputValue(), await choice(page, "Later").inputValue()]).toEqual(["2017", "2026"]);
  await page.locator(READY).waitFor();
  await expect.poll(() => textOf(page, ".time-finding")).toContain("1 juli 2017");
}

const countIn = (text: string) => Number(/\d+/.exec(text)?.[0]);

describe("the change in all of the Netherlands since 2017", () => {
  test("tells which municipalities merged, and that a merger is no turnover", async ({ visit }) => {
    const page = await visit("/c/nederland?tab=time");
    await sinceTheBeginning(page);
    const merged = page.locator(".time-merged");
    const told = await textOf(page, ".time-merged p");
    expect(told).toMatch(/^Tussen deze momenten gingen \d+ gemeenten op in een andere\. /);
    expect(told).toContain("een fusie telt niet als verandering");
    await merged.locator("summary").click();
    const mergers = await merged.locator("li").allTextContents();
    expect(mergers).toHaveLength(countIn(told));
    expect(mergers.length).toBeGreaterThan(40);
    expect(mergers).toContain("Weesp ging op in Amsterdam (24 maart 2022)");
    // Haaren went to four.
    expect(await merged.locator("p").allTextContents()).toContainEqual(
      expect.stringMatching(/^Haaren is verdeeld over /),
    );
    // None of them is among those who left.
    const names = new Set(mergers.map((merger) => merger.split(" ging op in ")[0] ?? ""));
    const left = page.locator(".name-list", { hasText: "Weggegaan" });
    const gone = (await left.count()) > 0 ? await left.locator("li").allTextContents() : [];
    expect(gone.filter((name) => names.has(name))).toEqual([]);
  });

  test("adds up: what was kept, ended and formed, in the sentence and in the table", async ({ visit }) => {
    const page = await visit("/c/nederland?tab=time");
    await sinceTheBeginning(page);
    const said = await page.locator(".time").evaluate((report) => report.textContent ?? "");
    expect(said.match(/.{0,40}\b(NaN|undefined|null|Infinity)\b.{0,40}/g)).toBeNull();
    const steps = page.locator(".time-part", { has: page.locator(".time-waterfall") });
    await steps.locator("details summary").first().click();
    const rows = await steps
      .locator("details tbody tr")
      .evaluateAll((all) => all.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? "")));
    const number = (text = "") => Number(text.replaceAll(".", "").replace(",", ".").replace("−", "-"));
    for (const side of [0, 1, 2]) {
      const column = rows.map((row) => number(row[side]));
      const total = column.slice(0, -1).reduce((sum, step) => sum + step, 0);
      // Each is rounded by itself.
      expect(Math.abs(total - (column.at(-1) ?? Number.NaN))).toBeLessThan(0.5);
    }
  });
});

test("the later moment is always later: choosing one past the other moves that along", async ({ visit }) => {
  const page = await visit("/c/nederland?tab=time");
  await page.locator(READY).waitFor();
  await choice(page, "Later").selectOption("2020");
  await expect.poll(() => choice(page, "Eerst").inputValue()).toBe("2017");
  await choice(page, "Eerst").selectOption("2023");
  await expect.poll(() => choice(page, "Later").inputValue()).toBe("2026");
});

test("a survey of two waves has its change, in English too", async ({ visit }) => {
  const page = await visit("/c/vennebeek?tab=time", { locale: "en-GB" });
  await page.locator(READY).waitFor();
  const said = await page.locator(".time").evaluate((report) => report.textContent ?? "");
  expect(said.match(/.{0,40}\b(NaN|undefined|null|Infinity)\b.{0,40}/g)).toBeNull();
  // With two moments there is nothing to choose.
  expect(await page.locator(".time-choice").count()).toBe(0);
  const figure = page.locator(".time-finding .figure").first();
  await figure.focus();
  await page.keyboard.press("Enter");
  await page.locator(".method-card").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".method-card").waitFor({ state: "detached" });
  await expect.poll(() => figure.evaluate((element) => element === document.activeElement)).toBe(true);
});
