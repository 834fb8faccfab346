import { expect } from "vitest";
import { test, textOf } from "./browser-test.ts";

test("SV13 · what does not hold in every way of counting is grey with a mark, in the picture, its legend and its table", async ({
  visit,
}) => {
  const page = await visit("/c/vennebeek?tab=matrix");
  await page.locator(".matrix").waitFor();
  const unsure = page.locator(".matrix td.matrix-unsure");
  await expect.poll(() => unsure.count()).toBeGreaterThan(0);
  const marks = await unsure.locator(".matrix-mark").allTextContents();
  expect(new Set(marks)).toEqual(new Set(["?"]));
  expect(await textOf(page, ".matrix-legend")).toContain("houdt geen stand bij elke manier om de antwoorden te tellen");
  expect(await unsure.first().getAttribute("aria-label")).toMatch(/geen stand bij elke manier/);
  // Each pair stands in the picture twice, each group with itself once.
  const inside = await page.locator(".matrix td.matrix-unsure.matrix-inside").count();
  const pairs = (marks.length - inside) / 2 + inside;
  await page.getByRole("button", { name: "Tabel" }).click();
  const told = page.locator(".sortable tbody tr", { hasText: "? niet bij elke manier van tellen" });
  await expect.poll(() => told.count()).toBe(pairs);
});

test("who answered stands first where people were asked, and nowhere where nobody was", async ({ visit }) => {
  const asked = await visit("/c/vennebeek?tab=silos");
  await asked.locator(".silos").waitFor();
  expect(await asked.locator(".silos h2").first().textContent()).toBe("Wie antwoordde, en houdt de uitkomst stand");
  await asked.getByText("In de meting Voorjaar 2026 antwoordden 86 van de 89 actoren (97%).").waitFor();
  await asked.locator(".scorecard-answers", { hasText: "Rekening houdend met wie antwoordde" }).waitFor();
  await asked.goto(asked.url().replace("vennebeek", "noord-brabant"));
  await asked.locator(".silos-scorecard").waitFor();
  expect(await asked.locator(".silos-survey").count()).toBe(0);
});
