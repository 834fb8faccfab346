import type { Page } from "playwright-core";
import { describe, expect, vi } from "vitest";
import { test, textOf } from "./browser-test.ts";

const SECTION = ".bridging-profile";
const PICTURE = `${SECTION} .ego-frame .ego-picture`;

/** It is only computed when somebody comes near. */
async function come(page: Page): Promise<void> {
  await page.locator(`${SECTION} .study-part`).scrollIntoViewIfNeeded();
  await page.locator(PICTURE).waitFor();
}

describe("the profile of an actor", () => {
  test("is reached from its card, which keeps the choice, and its heading gets the focus", async ({ visit }) => {
    const page = await visit("/c/vennebeek?tab=actors&selected=gem-makelaar");
    await page.getByRole("button", { name: "Profiel: wat deze actor tussen groepen doet" }).click();
    await page.locator(PICTURE).waitFor();
    expect(new URL(page.url()).searchParams.getAll("selected")).toEqual(["gem-makelaar"]);
    expect(await page.locator("#bridging-profile").evaluate((heading) => heading === document.activeElement)).toBe(
      true,
    );
    expect(await page.locator(PICTURE).getAttribute("aria-label")).toContain("Gebiedsmakelaar heeft 16 contacten");
  });

  test("is asked for by name, and the table has everybody who is drawn", async ({ visit }) => {
    const page = await visit("/c/vennebeek?tab=bridges", { locale: "en-GB" });
    // What stands above comes in first: a page that moves closes the list, and then one types again.
    await page.locator(".bridging-ranking .study-part").scrollIntoViewIfNeeded();
    await page.locator('.bridging-ranking .study-part[aria-busy="false"]').waitFor();
    const search = page.getByRole("combobox", { name: "Find an actor" });
    await vi.waitFor(
      async () => {
        await search.fill("");
        await search.fill("Gebiedsmak");
        await page.getByRole("option", { name: "Gebiedsmakelaar" }).waitFor({ timeout: 2_000 });
      },
      { timeout: 60_000 },
    );
    await page.keyboard.press("Enter");
    await come(page);
    const drawn = await page.locator(`${PICTURE} .ego-mark`).count();
    expect(await page.locator(`${SECTION} details`).first().locator("tbody tr").count()).toBe(drawn - 1);
    expect(await textOf(page, `${SECTION} .silos-finding`)).toContain("Gebiedsmakelaar has 16 contacts");
  });

  test("fits a narrow screen: nothing sticks out, and no name is cut", async ({ visit }) => {
    const page = await visit("/c/vennebeek?tab=bridges&selected=gem-makelaar", {
      viewport: { width: 390, height: 844 },
    });
    await come(page);
    const out = await page.locator(PICTURE).evaluate((picture) => {
      const edge = picture.getBoundingClientRect();
      return [...picture.querySelectorAll("text")]
        .filter((each) => each.getBoundingClientRect().right > edge.right || each.textContent?.includes("…"))
        .map(({ textContent }) => textContent);
    });
    expect(out).toEqual([]);
  });
});
