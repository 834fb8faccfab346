import type { Page } from "playwright-core";
import type { GraphViewHandle } from "#client/graph-view/graph-view-types.ts";
import { canvasesInk, type Ink } from "#test/tools/pixels.ts";

// What the page offers to these tests; looked at inside the page alone.
type PictureWindow = { readonly __schakelwerk: GraphViewHandle };

export type Picture = {
  readonly kind: "webgl" | "svg";
  readonly labels: readonly string[];
  readonly edges: number;
  readonly nodes: readonly { readonly key: string; readonly x: number; readonly y: number }[];
};

/** Waits for the first frame, and for the numbers that rank its labels. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.locator(".picture-canvas[data-ready]").waitFor();
  await page.locator(".findings").waitFor();
}

/** What the picture holds and where. */
export function readPicture(page: Page): Promise<Picture> {
  return page.evaluate(() => {
    const handle = (window as unknown as PictureWindow).__schakelwerk;
    const graph = handle.sigma?.getGraph();
    return {
      kind: handle.kind,
      labels: [...handle.labels()],
      edges: graph?.size ?? 0,
      nodes: graph?.mapNodes((key, { x, y }) => ({ key, x, y })) ?? [],
    };
  });
}

/** Colour that each node is drawn in now. */
export function readColours(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const { sigma } = (window as unknown as PictureWindow).__schakelwerk;
    if (!sigma) throw new Error("no sigma: this is the SVG drawing");
    return Object.fromEntries(sigma.getGraph().mapNodes((key) => [key, sigma.getNodeDisplayData(key)?.color ?? ""]));
  });
}

/** Where a node is on the page, in pixels. */
export function placeOf(page: Page, key: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate((node) => {
    const { sigma } = (window as unknown as PictureWindow).__schakelwerk;
    if (!sigma) throw new Error("no sigma: this is the SVG drawing");
    const frame = sigma.getContainer().getBoundingClientRect();
    const { x, y } = sigma.graphToViewport(sigma.getGraph().getNodeAttributes(node));
    return { x: frame.x + x, y: frame.y + y };
  }, key);
}

/** Pixels of one of sigma's canvases, drawn anew. */
export function layerInk(page: Page, layer: "nodes" | "edges" | "names"): Promise<Ink> {
  const sigma = "window.__schakelwerk.sigma";
  return canvasesInk(page, `(${sigma}.refresh(), [${sigma}.getCanvases().${layer}])`);
}

/** Whether pixels are a picture of a network: more than a few spots, in more than a few colours. */
export const isPicture = ({ opaque, colours }: Ink): boolean => opaque > 5_000 && colours > 30;

/** Draws no node and no line, as a broken program would. */
export function blankPicture(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { sigma } = (window as unknown as PictureWindow).__schakelwerk;
    sigma?.setSetting("nodeReducer", (_, node) => ({ ...node, hidden: true }));
    sigma?.setSetting("edgeReducer", () => ({ hidden: true }));
  });
}
