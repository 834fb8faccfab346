import { describe, expect } from "vitest";
import { inAddress, test, textOf } from "./browser-test.ts";

describe("what if", () => {
  test("is asked on a card, shown beside today, kept, opened again and thrown away", async ({ visit }) => {
    const page = await visit("/c/vennebeek?tab=actors&selected=gem-economie");
    const card = page.locator(".record-card");
    await card.locator("summary", { hasText: "Wat als" }).click();
    await card.getByRole("combobox", { name: "Wat als deze actor hoort bij" }).selectOption({ label: "Natuur" });
    await card.getByRole("button", { name: "Bekijk" }).click();
    await page.locator(".imagined-figures").waitFor();
    expect(inAddress(page, "imagine")).toBe("move:gem-economie~domain~nature");
    expect(await textOf(page, ".imagined-changes")).toBe("Afdeling Economie, gemeente Vennebeek hoort bij Natuur");

    await page.getByText("Bewaren onder een naam").click();
    await page.getByLabel("Bewaar als").fill("Economie bij Natuur");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByText("‘Economie bij Natuur’ is bewaard.").waitFor();
    await page.getByRole("button", { name: /^Haal eruit/ }).click();
    expect(inAddress(page, "imagine")).toBe(null);

    await page.getByRole("button", { name: "Wat als…", exact: true }).click();
    await page.getByText("Bewaard: 1").click();
    await page.getByRole("button", { name: "Economie bij Natuur", exact: true }).click();
    await page.locator(".imagined-changes").waitFor();
    expect(inAddress(page, "imagine")).toBe("move:gem-economie~domain~nature");
    await page.getByRole("button", { name: "Verwijder Economie bij Natuur" }).click();
    await page.getByText("Verwijderd: ‘Wat als’ Economie bij Natuur.").waitFor();
  });

  test("a link with what can't be says so and shows the rest", async ({ visit }) => {
    const page = await visit("/c/vennebeek?imagine=leave:weg,onzin,leave:gem-economie", { locale: "en-GB" });
    await page.locator(".imagined-figures").waitFor();
    expect(await page.locator(".imagined-changes .is-refused").count()).toBe(2);
    expect(await textOf(page, ".imagined-changes .is-refused")).toContain("is not in the coalition (any more)");
  });

  test("comes true as one step that can be undone", async ({ visit }) => {
    const page = await visit("/c/vennebeek?imagine=tie:gem-economie~gem-sociaal");
    await page.getByRole("button", { name: "Maak werkelijkheid…" }).click();
    await page.getByText("Dit schrijft 1 gegeven.").waitFor();
    await page.getByRole("button", { name: "Maak werkelijkheid", exact: true }).click();
    await page.getByText("Geschreven: 1 verandering die u had bedacht.").waitFor();
    expect(inAddress(page, "imagine")).toBe(null);
    await page.locator(".said-line").getByRole("button", { name: "Ongedaan maken" }).click();
    await page.getByText("Ongedaan gemaakt.").waitFor();
  });
});
