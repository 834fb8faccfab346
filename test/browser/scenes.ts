import type { Page } from "playwright-core";

/** A screen as somebody meets it; every one is audited, and drawn by the screenshots script. */
export type Scene = { readonly name: string; readonly path: string; readonly prepare?: (page: Page) => Promise<void> };

export const SCENES: readonly Scene[] = [
  { name: "coalitions", path: "/" },
  { name: "municipality", path: "/gemeente/gm0879" },
  { name: "noord-brabant", path: "/c/noord-brabant" },
  { name: "noord-brabant-card", path: "/c/noord-brabant?selected=gr29657265" },
  { name: "noord-brabant-corop-ties", path: "/c/noord-brabant?partition=corop&picture=one-mode" },
  { name: "noord-brabant-actors", path: "/c/noord-brabant?tab=actors" },
  { name: "noord-brabant-projects", path: "/c/noord-brabant?tab=projects" },
  { name: "noord-brabant-derived", path: "/c/noord-brabant?definingProjects=keep" },
  { name: "nederland", path: "/c/nederland" },
  { name: "vennebeek", path: "/c/vennebeek" },
  { name: "vennebeek-world", path: "/c/vennebeek?partition=world" },
  { name: "vennebeek-joined", path: "/c/vennebeek?partition=joined" },
  {
    name: "method-card",
    path: "/c/noord-brabant",
    prepare: (page) => page.locator(".finding-silo .figure").first().click(),
  },
  { name: "unknown-coalition", path: "/c/bestaat-niet" },
  { name: "unknown-partition", path: "/c/noord-brabant?partition=zomaar" },
  { name: "nowhere", path: "/waar/ben/ik" },
];

/** Waits until the screen has all that it will show: no clock, only what is there. */
export async function openScene(page: Page, url: string, scene: Scene): Promise<void> {
  await page.goto(url + scene.path);
  await page.locator("h1, .notice").first().waitFor();
  const isWorkbench = scene.path.startsWith("/c/") && !scene.name.startsWith("unknown");
  if (isWorkbench) {
    await page.locator(".findings").waitFor();
    if (!scene.path.includes("tab=")) await page.locator(".picture-canvas[data-ready]").waitFor();
  }
  await scene.prepare?.(page);
}
