import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./browser-test.ts";
import { newcomer } from "./known-visitor.ts";
import { untilDrawn } from "./picture.ts";

const tile = (page: Page, name: string) => page.locator(".tile").filter({ hasText: name });

async function choose(page: Page, coalition: string, action: string): Promise<void> {
  await page.getByRole("button", { name: `Meer met ${coalition}`, exact: true }).click();
  await page.getByRole("menuitem", { name: action }).click();
}

test("a coalition is made, says how to begin, is copied, put away, taken back, and deleted with its name typed", async ({
  visit,
}) => {
  const page = await visit("/");
  await page.getByRole("link", { name: "Nieuwe coalitie" }).click();
  await page.getByRole("button", { name: "Maak de coalitie" }).click();
  await page.getByText("Nog niet bewaard. Er is 1 ding om te herstellen.").waitFor();
  await page.getByLabel("Naam").fill("Beekdal <script>");
  await page.getByLabel("Begonnen of ondertekend op").fill("2026-05-16");
  await page.getByLabel("Loopt tot").fill("2025-01-01");
  await page.getByRole("button", { name: "Maak de coalitie" }).click();
  await page.locator(".field-error").filter({ hasText: "ligt niet na het begin" }).waitFor();
  await page.getByLabel("Loopt tot").fill("");
  await page.getByRole("button", { name: "Maak de coalitie" }).click();

  await page.getByRole("heading", { name: "Beekdal <script>", level: 1 }).waitFor();
  await page.getByRole("heading", { name: "Zo begint u" }).waitFor();
  expect(await page.locator(".picture-canvas, .findings, .lens-bar").count()).toBe(0);
  await page.getByRole("button", { name: "Actor toevoegen" }).click();
  await page.locator(".edit-panel").waitFor();

  await page.goto("/");
  await choose(page, "Beekdal <script>", "Kopiëren");
  expect(await page.getByLabel("Naam").inputValue()).toBe("Kopie van Beekdal <script>");
  await page.getByLabel("Naam").fill("Beekdal <script>");
  await page.getByRole("button", { name: "Maak de kopie" }).click();
  await page.getByText("Er is al een coalitie met deze naam.").waitFor();
  await page.getByLabel("Naam").fill("Proef");
  await page.getByRole("button", { name: "Maak de kopie" }).click();
  await tile(page, "Proef").waitFor();

  await choose(page, "Proef", "Archiveren");
  await tile(page, "Proef").waitFor({ state: "detached" });
  await page.getByText("Gearchiveerd (1)").click();
  await page.getByRole("button", { name: "Terugzetten: Proef" }).click();
  await tile(page, "Proef").waitFor();

  await choose(page, "Proef", "Verwijderen");
  const remove = page.getByRole("button", { name: "Voorgoed verwijderen" });
  await page.getByLabel("Typ de naam").fill("proef");
  await remove.click({ force: true });
  expect(await remove.getAttribute("aria-disabled")).toBe("true");
  await page.getByLabel("Typ de naam").fill("Proef");
  await remove.click();
  await page.getByText("“Proef” is verwijderd.").waitFor();
  await tile(page, "Proef").waitFor({ state: "detached" });
});

test("a newcomer is taken round in five steps, by keyboard, and not again", async ({ visit }) => {
  const page = await visit("/c/vennebeek", newcomer);
  await untilDrawn(page);
  const note = page.locator('.tour-note[style*="left"]');
  await note.waitFor();
  expect((await new AxeBuilder({ page }).include(".tour-note").analyze()).violations).toEqual([]);
  const titles: string[] = [];
  for (let step = 1; step <= 5; step += 1) {
    await page.getByText(`${step} van 5`).waitFor();
    titles.push((await note.locator("h2").textContent()) ?? "");
    await note.locator(".primary").press("Enter");
  }
  expect(new Set(titles).size).toBe(5);
  await note.waitFor({ state: "detached" });
  await page.reload();
  await untilDrawn(page);
  expect(await note.count()).toBe(0);
});

test("the settings are changed as one change each, listed, and taken back", async ({ visit }) => {
  const page = await visit("/c/vennebeek");
  await page.getByRole("link", { name: "Instellingen" }).click();
  const domains = page.getByRole("region", { name: "Beleidsdomeinen" });
  await domains.getByRole("button", { name: "Bewerken" }).click();
  await page.getByRole("button", { name: "Verwijder domein: Water" }).click();
  await page.getByText("“Water” is in gebruik bij").waitFor();
  await page.getByRole("textbox", { name: "Naam van domein 1", exact: true }).fill("Waterbeheer");
  await domains.getByRole("button", { name: "Bewaren" }).click();
  await domains.getByText("Waterbeheer").waitFor();
  await page.locator(".change-list li").getByText("Waterbeheer gewijzigd").waitFor();
  await page.getByRole("status").getByRole("button", { name: "Ongedaan maken" }).click();
  await page.getByText("Ongedaan gemaakt: Waterbeheer gewijzigd").waitFor();
  await domains.getByText("Waterbeheer").waitFor({ state: "detached" });
});
