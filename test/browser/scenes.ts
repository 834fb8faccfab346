import type { Page } from "playwright-core";

/** A screen as somebody meets it; drawn by the screenshots script, and audited. */
export type Scene = {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
  /** The same elements as in another scene with other numbers in them: worth a look, not an audit of its own. */
  readonly drawnOnly?: true;
};

export const SCENES: readonly Scene[] = [
  { name: "coalitions", path: "/" },
  { name: "municipality", path: "/gemeente/gm0879" },
  { name: "noord-brabant", path: "/c/noord-brabant" },
  { name: "noord-brabant-card", path: "/c/noord-brabant?selected=gr29657265" },
  { name: "noord-brabant-chosen", path: "/c/noord-brabant?selected=gm0879&selected=gm0758&focus=1" },
  { name: "noord-brabant-corop-ties", path: "/c/noord-brabant?partition=corop&picture=one-mode", drawnOnly: true },
  { name: "noord-brabant-actors", path: "/c/noord-brabant?tab=actors" },
  { name: "noord-brabant-projects", path: "/c/noord-brabant?tab=projects" },
  {
    name: "vennebeek-actors-filters",
    path: "/c/vennebeek?tab=actors&selected=gem-ruimte",
    prepare: (page) => page.locator(".table-menu-button").first().click(),
  },
  { name: "noord-brabant-derived", path: "/c/noord-brabant?definingProjects=keep", drawnOnly: true },
  { name: "nederland", path: "/c/nederland", drawnOnly: true },
  {
    name: "noord-brabant-map",
    path: "/c/noord-brabant?tab=map&selected=gm0879",
    prepare: async (page) => {
      await page.locator(".map").waitFor();
      await page.getByRole("checkbox", { name: /Waterschappen|Water boards/ }).check();
    },
  },
  {
    name: "noord-brabant-matrix",
    path: "/c/noord-brabant?tab=matrix&selected=gm0879",
    prepare: (page) => page.locator(".matrix td.matrix-inside").nth(1).click(),
  },
  {
    name: "nederland-matrix",
    drawnOnly: true,
    path: "/c/nederland?tab=matrix&partition=province",
    prepare: (page) => page.locator(".matrix").waitFor(),
  },
  { name: "vennebeek", path: "/c/vennebeek" },
  { name: "vennebeek-world", path: "/c/vennebeek?partition=world", drawnOnly: true },
  { name: "vennebeek-scorecard", path: "/c/vennebeek?tab=silos", prepare: openScorecard, drawnOnly: true },
  {
    name: "vennebeek-scorecard-organisations",
    path: "/c/vennebeek?tab=silos&partition=party-type",
    prepare: openScorecard,
    drawnOnly: true,
  },
  { name: "vennebeek-joined", path: "/c/vennebeek?partition=joined", drawnOnly: true },
  {
    name: "method-card",
    path: "/c/noord-brabant",
    prepare: async (page) => {
      await page.locator(".finding-silo .figure").first().click();
      await page.locator(".method-card").waitFor();
    },
  },
  { name: "vennebeek-silo-groups", path: "/c/vennebeek?tab=silos", prepare: openGroups, drawnOnly: true },
  { name: "noord-brabant-silo-groups", path: "/c/noord-brabant?tab=silos", prepare: openGroups, drawnOnly: true },
  { name: "vennebeek-silos", path: "/c/vennebeek?tab=silos", prepare: readReport },
  { name: "noord-brabant-silo-space", path: "/c/noord-brabant?tab=silos", prepare: openSpace },
  { name: "nederland-silo-space", path: "/c/nederland?tab=silos", prepare: openSpace, drawnOnly: true },
  { name: "vennebeek-silo-projects", path: "/c/vennebeek?tab=silos", prepare: openSiloProjects, drawnOnly: true },
  { name: "vennebeek-distances", path: "/c/vennebeek?tab=silos", prepare: openDistances, drawnOnly: true },
  { name: "nederland-distances", path: "/c/nederland?tab=silos", prepare: openDistances, drawnOnly: true },
  { name: "vennebeek-bridges", path: "/c/vennebeek?tab=bridges", prepare: openBridges },
  { name: "vennebeek-missing", path: "/c/vennebeek?tab=missing", prepare: openMissing },
  { name: "noord-brabant-missing", path: "/c/noord-brabant?tab=missing", prepare: openMissing, drawnOnly: true },
  { name: "nederland-time", path: "/c/nederland?tab=time", prepare: lookSince2017 },
  { name: "new-coalition", path: "/nieuw" },
  { name: "coalition-delete", path: "/", prepare: askToDelete },
  { name: "first-steps", path: "/", prepare: openEmpty },
  { name: "settings", path: "/c/vennebeek/instellingen", prepare: openSettings },
  { name: "help", path: "/", prepare: openHelp },
  { name: "tour", path: "/c/vennebeek", prepare: takeTour },
  { name: "edit-form", path: "/c/vennebeek?selected=gem-groen", prepare: fillInWrongly },
  { name: "edit-removal", path: "/c/vennebeek?selected=gem-groen", prepare: askToRemove },
  { name: "edit-links", path: "/c/vennebeek?selected=gem-groen", prepare: openLinks },
  { name: "unknown-coalition", path: "/c/bestaat-niet" },
  { name: "unknown-partition", path: "/c/noord-brabant?partition=zomaar", drawnOnly: true },
  { name: "nowhere", path: "/waar/ben/ik" },
];

async function askToDelete(page: Page): Promise<void> {
  await page.getByRole("button", { name: /(Meer met|More with) .*Vennebeek/ }).click();
  await page.getByRole("menuitem", { name: /Verwijderen|Delete/ }).click();
  await page.getByRole("alertdialog").waitFor();
}

async function openEmpty(page: Page): Promise<void> {
  // Made once; whoever comes later finds it.
  const address = (path: string) => new URL(path, page.url()).href;
  await page.request.post(address("/api/v1/coalitions"), {
    data: { settings: { name: "Beekdal", kind: "coalition" } },
  });
  await page.goto(address("/c/beekdal"));
  await page.locator(".first-steps").waitFor();
}

/** Past every study until it stands there, and all that is folded opened. */
async function readReport(page: Page): Promise<void> {
  await page.locator(".silos-scorecard .chance-plot").waitFor();
  for (const part of await page.locator(".silos .study-part").all()) {
    await part.scrollIntoViewIfNeeded();
    await part.locator('xpath=self::*[@aria-busy="false"]').waitFor();
  }
  await unfold(page, ".silos");
}

async function unfold(page: Page, within: string): Promise<void> {
  await page.locator(`${within} details`).evaluateAll((folded) => {
    for (const each of folded) (each as HTMLDetailsElement).open = true;
  });
}

async function lookSince2017(page: Page): Promise<void> {
  await page.locator(".time-choice select").first().selectOption("2017");
  await page.locator(".time-choice select").last().selectOption("2026");
  await page.locator(".time-merged").waitFor();
  await unfold(page, ".time");
}

async function openScorecard(page: Page): Promise<void> {
  await page.locator(".silos-scorecard .chance-plot").waitFor();
  await page.locator(".scorecard-table summary").click();
}

async function openGroups(page: Page): Promise<void> {
  await page.locator(".groups-details summary").click();
  await page.locator(".literature-details summary").click();
  await page.locator(".silos-matrices .study-part").scrollIntoViewIfNeeded();
  await page.locator(".effect-plot").waitFor();
}

async function openSpace(page: Page): Promise<void> {
  await page.locator(".silos-space .study-part").scrollIntoViewIfNeeded();
  await page.locator(".silos-space .row-chart .row-chart-bar").first().waitFor();
  await page.locator(".space-details > summary").click();
  await openSiloProjects(page);
}

async function openSiloProjects(page: Page): Promise<void> {
  await page.locator(".silos-projects .study-part").scrollIntoViewIfNeeded();
  await page.locator(".silos-projects .chance-plot").waitFor();
  for (const summary of await page.locator(".silos-projects summary").all()) await summary.click();
}

async function openDistances(page: Page): Promise<void> {
  await page.locator(".silos-distances .matrix").waitFor();
  for (const summary of await page.locator(".distances-details summary").all()) await summary.click();
}

async function openBridges(page: Page): Promise<void> {
  for (const part of ["touch", "weak", "leaving", "loss"]) {
    await page.locator(`.bridging-${part} .study-part`).scrollIntoViewIfNeeded();
    await page.locator(`.bridging-${part} .silos-finding`).waitFor();
  }
}

async function openMissing(page: Page): Promise<void> {
  for (const part of ["table", "coverage", "doors"]) {
    await page.locator(`.missing-${part} .study-part`).scrollIntoViewIfNeeded();
    await page.locator(`.missing-${part} .silos-finding`).waitFor();
  }
}

async function openSettings(page: Page): Promise<void> {
  for (const part of ["about", "domains"]) {
    await page.locator(`[aria-labelledby="settings-${part}"] > header button`).click();
  }
  await page.locator(".change-list li").first().waitFor();
}

async function fillInWrongly(page: Page): Promise<void> {
  await page.locator(".record-actions button").first().click();
  await page.locator("#field-name").fill("");
  await page.locator("#field-domains-0-share").fill("60");
  await page.locator(".edit-more summary").click();
  await page.locator('.edit-form [type="submit"]').click();
  await page.locator(".error-summary").waitFor();
}

async function askToRemove(page: Page): Promise<void> {
  await page.locator(".record-actions button").last().click();
  await page.locator(".removal-list").first().waitFor();
}

async function openLinks(page: Page): Promise<void> {
  await page.locator(".record-links summary").first().click();
  await page.locator(".record-links li").first().waitFor();
}

async function openHelp(page: Page): Promise<void> {
  await page.keyboard.press("?");
  await page.locator(".help-dialog").waitFor();
}

async function takeTour(page: Page): Promise<void> {
  await openHelp(page);
  await page.locator(".help-tour button").click();
  await page.locator('.tour-note[style*="left"]').waitFor();
}

/** Waits until the screen has all that it will show: no clock, only what is there. */
export async function openScene(page: Page, url: string, scene: Scene): Promise<void> {
  await page.goto(url + scene.path);
  await page.locator("h1, .notice").first().waitFor();
  const isWorkbench = /^\/c\/[^/]+$/.test(scene.path) && !scene.name.startsWith("unknown");
  if (isWorkbench) {
    await page.locator(".findings").waitFor();
    if (!scene.path.includes("tab=")) await page.locator(".picture-canvas[data-ready]").waitFor();
    if (/tab=(actors|projects)/.test(scene.path)) await page.locator(".record-row").first().waitFor();
  }
  await scene.prepare?.(page);
}
