import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test, textOf } from "./browser-test.ts";
import { readPicture, untilDrawn } from "./picture.ts";

const save = (page: Page) => page.locator('.edit-form [type="submit"]').click();

async function pick(page: Page, label: string, typed: string): Promise<void> {
  await page.getByRole("combobox", { name: label }).fill(typed);
  await page.getByRole("option", { name: typed }).first().click();
}

test("a tie that is made by form stands in picture and card, and is gone after undo", async ({ visit }) => {
  const page = await visit("/c/vennebeek?selected=gem-groen");
  await untilDrawn(page);
  const { edges, nodes } = await readPicture(page);
  await page.locator(".record-links summary").first().click();
  await page.getByRole("button", { name: "+ Relatie" }).click();
  await save(page);
  expect(await textOf(page, ".error-summary")).toContain("Naar Vul dit in.");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("field-target");

  await pick(page, "Naar", "Gebiedsregisseur");
  await page.locator("#field-until").fill("1-1-2024");
  await page.locator("#field-from").fill("2025-01-01");
  await save(page);
  expect(await textOf(page, "#field-until-error")).toContain("ligt niet na het begin");
  await page.locator("#field-until").fill("");
  expect(await textOf(page, ".edit-sentence")).toContain("werkt samen met Gebiedsregisseur vanaf 1 januari 2025");
  await save(page);

  await page.locator(".record-card").getByRole("button", { name: "Gebiedsregisseur", exact: true }).waitFor();
  await expect.poll(async () => (await readPicture(page)).edges).toBe(edges + 1);
  // Nobody jumps: the picture is the one that was looked at, with one line more.
  expect((await readPicture(page)).nodes).toEqual(nodes);
  await page.keyboard.press("Control+z");
  await page.locator(".said-line").getByText("Ongedaan gemaakt").waitFor();
  await expect.poll(async () => (await readPicture(page)).edges).toBe(edges);
  await page.getByRole("button", { name: /^Opnieuw doen: .*Gebiedsregisseur/ }).waitFor();
});

test("two pages that edit one actor: both values are shown, and one is chosen per field", async ({ visit }) => {
  const card = "/c/vennebeek?selected=gem-groen";
  const [first, second] = [await visit(card), await visit(card)];
  for (const page of [first, second]) {
    await page.locator(".record-actions button").first().click();
    await page.locator("#field-name").waitFor();
  }
  await first.locator("#field-name").fill("Team Groen");
  await first.locator("#field-layer").selectOption("executive");
  await save(first);
  await first.locator(".said-line").waitFor();

  await second.locator("#field-name").fill("<script>alert(1)</script>");
  await save(second);
  await second.locator(".conflict-field").first().waitFor();
  expect((await new AxeBuilder({ page: second }).analyze()).violations).toEqual([]);
  expect(await second.locator(".conflict-value").allTextContents()).toEqual([
    "<script>alert(1)</script>",
    "Team Groen",
    "management",
    "bestuur",
  ]);
  await save(second);
  await second.locator(".record-card h2").getByText("<script>alert(1)</script>").waitFor();
  await second.locator(".record-actions button").first().click();
  expect(await second.locator("#field-layer").inputValue()).toBe("executive");
});

test("what was typed outlives a lost connection and a new visit of the page", async ({ visit }) => {
  const page = await visit("/c/vennebeek?selected=gem-groen");
  await page.locator(".record-actions button").first().click();
  await page.locator("#field-domains-0-share").fill("60");
  await page.locator("#field-domains-1-share").fill("30");
  await save(page);
  expect(await textOf(page, "#field-domains-error")).toBe("De delen zijn samen 90%. Ze moeten samen 100% zijn.");
  await page.locator("#field-domains-1-share").fill("40");
  await page.route("**/changes", (route) => route.abort());
  await save(page);
  await page.locator(".edit-notice").getByText("de server antwoordt niet").waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Verder invullen" }).click();
  expect(await page.locator("#field-domains-0-share").inputValue()).toBe("60");
  await page.unroute("**/changes");
  await save(page);
  await page.locator(".said-line").getByText("Bewaard").waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("chosen rows of a table go as one step; what was done in one coalition is not undone from another", async ({
  visit,
}) => {
  const page = await visit("/");
  await page.locator('a[href^="/c/vennebeek"]').first().click();
  await page.getByRole("tab", { name: "Actoren" }).click();
  const rows = async () => Number(await page.getByRole("grid").getAttribute("aria-rowcount"));
  await page.locator(".record-row").first().click();
  const all = await rows();
  await page.keyboard.press("Shift+ArrowDown");
  await page.locator(".table-actions").getByText("2 rijen gekozen").waitFor();
  await page.locator(".table-actions").getByRole("button", { name: "Verwijderen" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Verwijderen" }).click();
  await page.locator(".said-line").getByText("Verwijderd").waitFor();
  await expect.poll(rows).toBeLessThanOrEqual(all - 2);

  await page.goto("/");
  await page.locator('a[href^="/c/vennebeek"]').first().click();
  const undo = page.getByRole("button", { name: /^Ongedaan maken: / });
  expect(await undo.getAttribute("aria-keyshortcuts")).toBe("Control+Z");
  await undo.click();
  await page.locator(".said-line").getByText("Ongedaan gemaakt").waitFor();
  await page.goBack();
  await page.locator('a[href^="/c/noord-brabant"]').first().click();
  await page.getByRole("button", { name: "Er is niets om ongedaan te maken" }).waitFor();
  expect(await page.locator(".said-line").count()).toBe(0);
});

test("what was saved is said, also when the picture can't be refreshed after it", async ({ visit }) => {
  const page = await visit("/c/vennebeek?selected=gem-sociaal");
  await untilDrawn(page);
  await page.locator(".record-actions button").first().click();
  await page.locator("#field-code").waitFor({ state: "attached" });
  await page.locator("#field-name").fill("Team Sociaal");
  await page.route(/coalitions\/vennebeek(\?.*)?$/, (route) => route.abort());
  await save(page);
  await page.locator(".said-line").getByText("Bewaard: Team Sociaal.").waitFor();
  await page.locator(".notice-problem").getByText("antwoordt niet").waitFor();
  expect((await readPicture(page)).nodes.length).toBeGreaterThan(0);
  await page.unroute(/coalitions\/vennebeek(\?.*)?$/);
  await page.locator(".notice-problem").getByRole("button").first().click();
  await expect.poll(() => page.locator(".notice-problem").count()).toBe(0);
});
