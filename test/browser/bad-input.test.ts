import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { buildFolder, buildManifest } from "#test/server/build-folder.ts";
import { inAddress, test, textOf } from "./browser-test.ts";
import { readPicture, untilDrawn } from "./picture.ts";

const STACK_TRACE = /\bat \S+ \(|\bat https?:\/\/|[A-Z]\w*Error\b|\bundefined\b|\bNaN\b|\[object /;

async function expectPlainWords(page: Page): Promise<void> {
  expect(await textOf(page, "body")).not.toMatch(STACK_TRACE);
}

/** Puts a coalition in as somebody's own script would: through the API. */
async function bringIn(url: string, id: string, files: Parameters<typeof buildFolder>[0]): Promise<void> {
  const folder = buildFolder({ ...files, "manifest.json": buildManifest({ id, ...settings }) });
  const answer = await fetch(`${url}/api/v1/coalitions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ files: Object.fromEntries(folder) }),
  });
  expect([answer.status, await answer.json()]).toMatchObject([201, { coalition: id }]);
}
const both = (text: string) => ({ nl: text, en: text });
const settings = {
  partitions: [
    { key: "domain", label: both("Domein"), ownGroup: both("het eigen domein"), source: { by: "domain" }, note: null },
    {
      key: "region",
      label: both("Regio <b>"),
      ownGroup: both("de eigen regio"),
      source: { by: "attribute", attribute: "region" },
      note: null,
    },
  ],
};

describe("an address with something that is not there", () => {
  const WRONG = [
    ["/c/bestaat-niet", "Deze coalitie bestaat niet (meer)."],
    ["/c/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "Deze coalitie bestaat niet (meer)."],
    ["/gemeente/gm9999", "Deze gemeente staat niet in het register."],
  ] as const;
  test.for(WRONG)("%s: says what is not there, and the way home", async ([path, sentence], { visit }) => {
    const page = await visit(path);
    await page.locator(".notice").waitFor();
    expect(await textOf(page, ".notice h1")).toBe(sentence);
    expect(await page.getByRole("button", { name: "Toon de standaardweergave" }).count()).toBe(0);
    await expectPlainWords(page);
    await page.locator(".notice").getByRole("link", { name: "Alle convenanten en coalities" }).click();
    await page.getByRole("heading", { name: "Convenanten en coalities" }).waitFor();
  });

  const UNKNOWN_CHOICES = [
    ["partition=zomaar", "De indeling “zomaar” bestaat hier niet."],
    ["partition=attribute:zzz", "Geen enkele actor heeft het kenmerk “zzz”."],
    ["wave=nope", "De meting “nope” bestaat hier niet."],
    ["ties=roddelt", "Het soort relatie “roddelt” bestaat niet."],
    ["date=2026-99-99", "In dit adres staat een keuze die Schakelwerk niet kent."],
    ["level=straat", "In dit adres staat een keuze die Schakelwerk niet kent."],
    [
      "partition=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
      "De indeling “<img src=x onerror=alert(1)>” bestaat hier niet.",
    ],
  ] as const;
  test.for(UNKNOWN_CHOICES)(
    "?%s: says so, and shows the default view on asking",
    async ([query, sentence], { visit }) => {
      const page = await visit(`/c/noord-brabant?tab=actors&${query}`);
      await page.locator(".notice").waitFor();
      expect(await textOf(page, ".notice h1")).toBe(sentence);
      await expectPlainWords(page);
      await page.getByRole("button", { name: "Toon de standaardweergave" }).click();
      await page.locator(".findings").waitFor();
      expect(new URL(page.url()).search).toBe("");
    },
  );

  test("what only the screen knows is passed over: an unknown tab, picture, layout or selection", async ({ visit }) => {
    const page = await visit("/c/noord-brabant?tab=kaart&picture=hologram&layout=spiraal&selected=niemand&zomaar=1");
    await untilDrawn(page);
    expect((await readPicture(page)).nodes).toHaveLength(133);
    expect(await page.locator(".record-card").count()).toBe(0);
  });
});

test("ids and names with spaces, quotes, emoji and tags are shown as text, chosen and shared", async ({
  visit,
  app,
}) => {
  const odd = ["een spatie", `"dubbel" en 'enkel'`, "🌊", "<script>alert(1)</script>", "<img src=x onerror=alert(2)>"];
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  await bringIn(app.url, "vreemd", {
    "actors.csv": `id,name,region\n${odd.map((id, at) => [id, `Naam ${id}`, at < 3 ? "<i>Oost</i>" : "West"].map(cell).join()).join("\n")}\n`,
    "ties.csv": `source,target,kind\n${odd
      .slice(1)
      .map((id) => [odd[0]!, id, "informs"].map(cell).join())
      .join("\n")}\n`,
  });
  const page = await visit("/c/vreemd?partition=region");
  await untilDrawn(page);
  expect((await readPicture(page)).nodes.map(({ key }) => key).toSorted()).toEqual(odd.toSorted());
  expect(await textOf(page, ".legend")).toContain("<i>Oost</i>");

  await page.getByRole("tab", { name: "Actoren" }).click();
  await page.locator(".record-row").first().waitFor();
  expect((await page.locator(".record-row th").allTextContents()).toSorted()).toEqual(
    odd.map((id) => `Naam ${id}`).toSorted(),
  );
  for (const id of odd) {
    await page
      .getByRole("grid")
      .getByRole("button", { name: `Naam ${id}`, exact: true })
      .click();
    await expect.poll(() => textOf(page, ".record-card h2")).toBe(`Naam ${id}`);
    expect(inAddress(page, "selected")).toBe(id);
  }
  const copy = await visit(page.url());
  await copy.locator(".record-card").waitFor();
  expect(await textOf(copy, ".record-card h2")).toBe(`Naam ${odd.at(-1)}`);
  await expectPlainWords(copy);
  expect(await page.locator("main script, main img, .legend i").count()).toBe(0);
});

describe("a coalition in which there is little to see", () => {
  test("no ties: says what comes first instead of measuring, and draws who is there", async ({ visit, app }) => {
    await bringIn(app.url, "stil", { "actors.csv": "id,name,domains\na,Anna,water\nb,Bert,nature\n" });
    const page = await visit("/c/stil");
    await page.locator(".first-steps").waitFor();
    await page.locator(".picture-canvas[data-ready]").waitFor();
    await expect.poll(async () => (await readPicture(page)).nodes.length).toBe(2);
    expect(await page.locator(".findings").count()).toBe(0);
    await expectPlainWords(page);
  });

  test("nobody left under the lens: says so in place of a picture", async ({ visit, app }) => {
    await bringIn(app.url, "leeg", { "actors.csv": "id,name,domains\na,Anna,water\nb,Bert,nature\n" });
    const page = await visit("/c/leeg?isolates=leave-out");
    await page.getByText("Met deze invalshoek is er niemand.").waitFor();
    await page.getByText("2 actoren zonder enige relatie op dit moment weggelaten").waitFor();
    await expectPlainWords(page);
    await page.getByRole("button", { name: "Terug naar de beginstand" }).click();
    await expect.poll(async () => (await readPicture(page)).nodes.length).toBe(2);
  });

  test("one group only: says that there is nothing to compare", async ({ visit, app }) => {
    await bringIn(app.url, "een-groep", {
      "actors.csv": "id,name,region\na,Anna,Oost\nb,Bert,Oost\n",
      "ties.csv": "source,target,kind\na,b,informs\n",
    });
    const page = await visit("/c/een-groep?partition=region");
    await untilDrawn(page);
    expect(await textOf(page, ".findings")).toContain("Alle actoren zitten in één groep.");
    await expectPlainWords(page);
  });

  test("nobody has a group: says so", async ({ visit, app }) => {
    await bringIn(app.url, "zonder-groep", {
      "actors.csv": "id,name\na,Anna\nb,Bert\n",
      "ties.csv": "source,target,kind\na,b,informs\n",
    });
    const page = await visit("/c/zonder-groep");
    await untilDrawn(page);
    expect(await textOf(page, ".findings")).toContain("Geen enkele actor heeft een groep in deze indeling.");
    await expectPlainWords(page);
  });
});

describe("when the server is away", () => {
  test("a choice on the workbench says so, and trying again goes on where it was", async ({ visit }) => {
    // Too large to be computed in the page.
    const page = await visit("/c/nederland?tab=actors");
    await page.locator(".findings").waitFor();
    await page.route("**/api/**", (route) => route.abort());
    await page.getByRole("combobox", { name: "Indeling" }).selectOption("corop");
    await page.getByText("De server antwoordt niet.").waitFor();
    // What was there stays, and is told to be of before.
    expect(await textOf(page, ".finding-silo .sentence")).toContain("veiligheidsregio");
    await page.getByText("zijn van het moment daarvoor").waitFor();
    await expectPlainWords(page);
    await page.unroute("**/api/**");
    await page.getByRole("button", { name: "Opnieuw proberen" }).click();
    await expect.poll(() => textOf(page, ".finding-silo .sentence")).toContain("COROP-gebied");
  });

  test("the list and a municipality say so, and try again", async ({ visit }) => {
    const page = await visit("/");
    await page.locator(".tile").first().waitFor();
    await page.route("**/api/**", (route) => route.abort());
    for (const [path, shown] of [
      ["/", ".tile"],
      ["/gemeente/gm0879", ".reach"],
    ] as const) {
      await page.goto(path);
      await page.getByText("De server antwoordt niet.").waitFor();
      await page.unroute("**/api/**");
      await page.getByRole("button", { name: "Opnieuw proberen" }).click();
      await page.locator(shown).first().waitFor();
      await page.route("**/api/**", (route) => route.abort());
    }
  });
});
