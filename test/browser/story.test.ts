import { describe, expect } from "vitest";
import { test, textOf } from "./browser-test.ts";

const SENTENCES = [
  [
    "/c/noord-brabant?tab=actors",
    "Van de samenwerking in Noord-Brabant blijft 88% binnen de eigen veiligheidsregio; bij toeval zou dat 31% zijn.",
  ],
  [
    "/c/noord-brabant?tab=actors&partition=corop",
    "Van de samenwerking in Noord-Brabant blijft 76% binnen het eigen COROP-gebied; bij toeval zou dat 23% zijn.",
  ],
  [
    "/c/nederland?tab=actors",
    "Van de samenwerking in Nederland blijft 84% binnen de eigen veiligheidsregio; bij toeval zou dat 4% zijn.",
  ],
] as const;

test.for(SENTENCES)(
  "%s says how much stays inside, and how much chance would keep there",
  async ([path, sentence], { visit }) => {
    const page = await visit(path);
    expect(await textOf(page, ".finding-silo .sentence")).toBe(sentence);
  },
);

test("the story names the arrangements that carry what crosses, and each opens its card", async ({ visit }) => {
  const page = await visit("/c/noord-brabant?tab=actors");
  const first = page.locator(".carriers button").first();
  const name = await first.locator(".carrier-name").textContent();
  expect(await first.textContent()).toMatch(/\d+\s?%$/);
  await first.click();
  await page.locator(".record-card").waitFor();
  expect(await textOf(page, ".record-card h2")).toBe(name);
});

test("what the data can't say stands beneath every story", async ({ visit }) => {
  const page = await visit("/c/noord-brabant?tab=actors");
  await page
    .getByText("Het register kent alleen gemeenschappelijke regelingen. Geen regeling is niet: geen contact.")
    .waitFor();
  expect(await textOf(page, ".sources")).toContain("CC0-1.0");
});

describe("every number", () => {
  test.for(["/c/noord-brabant?tab=actors", "/c/vennebeek?tab=actors"])(
    "of %s opens its method card by keyboard; Escape closes it and goes back to the number",
    async (path, { visit }) => {
      const page = await visit(path);
      await page.locator(".findings").waitFor();
      const figures = page.locator(".findings .figure");
      const count = await figures.count();
      expect(count).toBeGreaterThanOrEqual(4);
      const dialog = page.getByRole("dialog");
      for (let at = 0; at < count; at += 1) {
        await figures.nth(at).focus();
        await page.keyboard.press("Enter");
        // Escape is for whoever has the focus: a reader presses it once the dialog has it.
        await page.locator('[role="dialog"]:focus-within, [role="dialog"]:focus').waitFor();
        expect(await textOf(page, '[role="dialog"] h2')).toMatch(/^Methode: /);
        for (const part of ["Formule", "Literatuur", "Berekend met"])
          expect(await textOf(page, '[role="dialog"]')).toContain(part);
        await page.keyboard.press("Escape");
        await dialog.waitFor({ state: "detached" });
        await expect.poll(() => figures.nth(at).evaluate((figure) => figure === document.activeElement)).toBe(true);
      }
    },
  );

  test("on its method card is the number of the sentence, more exactly, with what chance gives", async ({ visit }) => {
    const page = await visit("/c/noord-brabant?tab=actors");
    await page.locator(".finding-silo .figure").first().click();
    await page.getByRole("dialog").waitFor();
    const values = await textOf(page, ".method-values");
    expect(values).toContain("88,4%");
    expect(values).toContain("30,6%");
    expect(values).toContain("25,9");
  });
});

test("a partition that measures itself gets no chance number, but the reason and the way out", async ({ visit }) => {
  const page = await visit("/c/noord-brabant?tab=actors&definingProjects=keep");
  await page.locator(".findings").waitFor();
  expect(await textOf(page, ".findings .sentence")).toMatch(/meet de indeling zichzelf.*geen cijfer/);
  expect(await textOf(page, ".findings")).not.toContain("bij toeval");
  expect(await page.locator(".finding-silo .figure, .share-bars").count()).toBe(0);
});

test("a fictional coalition says so on its tile and on its screen", async ({ visit }) => {
  const page = await visit("/");
  await page.locator(".tile").last().waitFor();
  expect(await page.locator(".tile", { hasText: "Vennebeek" }).locator(".fictional-mark").count()).toBe(1);
  await page.getByRole("link", { name: "Vennebeek" }).click();
  await page.getByText("Deze coalitie is verzonnen.").waitFor();
});
