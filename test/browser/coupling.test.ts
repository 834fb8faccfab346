import { expect } from "vitest";
import { test, textOf } from "./browser-test.ts";

test("a pair that is chosen stands on the time line, in words and in its table, by keyboard too", async ({ visit }) => {
  const page = await visit("/c/vennebeek?tab=missing");
  const section = page.locator(".missing-coupling");
  await section.scrollIntoViewIfNeeded();
  await section.getByText("hebben niemand gemeen. Naar hun grootte zou je er 1,1 verwachten").first().waitFor();
  const name = "Vervanging riool Vennestraat en Herinrichting Vennestraat";
  const choose = section.getByRole("button", { name: `Toon ${name} hieronder` });
  await choose.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => choose.getAttribute("aria-pressed")).toBe("true");
  await section.getByRole("heading", { name: `Op de tijdlijn: ${name}` }).waitFor();
  const drawn = section.locator(".project-time-line");
  expect(await drawn.getAttribute("aria-label")).toContain("tegelijk van 1 maart 2027 tot 1 juni 2027 (92 dagen");
  expect(await drawn.locator(".time-bar-shared").count()).toBe(2);
  await section.getByText("Deze tijdlijn als tabel").click();
  await expect
    .poll(() => section.locator("caption:visible").textContent())
    .toBe("tegelijk: 1 maart 2027 – 1 juni 2027");
  // Names of villages are on no map, and that is said.
  expect(await textOf(page, ".missing-coupling")).toContain("er is geen kaart bij");
});

test("on the map the place of the pair has a thick border, and another municipality chooses its first pair", async ({
  visit,
}) => {
  const page = await visit("/c/noord-brabant?tab=missing");
  const section = page.locator(".missing-coupling");
  await section.scrollIntoViewIfNeeded();
  const map = section.locator(".coupling-map svg");
  await map.waitFor();
  expect(await map.getAttribute("aria-label")).toContain("Uitgelicht: Eindhoven");
  await map.locator('[data-key="gm0797"]').first().dispatchEvent("click");
  await expect.poll(() => map.getAttribute("aria-label")).toContain("Heusden");
});
