import type { Page } from "playwright-core";

/** What a picture holds: pixels that are not transparent, and how many different colours those have. */
export type Ink = { readonly opaque: number; readonly colours: number };

// Runs in the page, as text, so that it can be joined to whatever fetches the pictures there.
const countInk = `(pictures) => {
  const first = pictures[0];
  if (!first) throw new Error("no picture to look at");
  const canvas = document.createElement("canvas");
  canvas.width = first.width;
  canvas.height = first.height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  for (const picture of pictures) context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const pixels = new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
  const opaque = pixels.filter((pixel) => pixel >>> 24 !== 0);
  return { opaque: opaque.length, colours: new Set(opaque).size };
}`;

/**
 * Counts what the canvases hold that `fetchCanvases` answers, an expression in the page such as
 * `(window.__schakelwerk.sigma.refresh(), Object.values(window.__schakelwerk.sigma.getCanvases()))`. A WebGL buffer is
 * gone in the next task, so drawing and looking have to happen in one expression.
 */
export const canvasesInk = (page: Page, fetchCanvases: string): Promise<Ink> =>
  page.evaluate<Ink>(`(${countInk})([...(${fetchCanvases})])`);

/** Counts what the 2D canvases behind a selector hold. */
export const canvasInk = (page: Page, selector: string): Promise<Ink> =>
  canvasesInk(page, `document.querySelectorAll(${JSON.stringify(selector)})`);

/** Counts what a screenshot (PNG) shows; the page only serves to decode it. */
export const pngInk = (page: Page, png: Buffer): Promise<Ink> =>
  page.evaluate<Ink>(`(async () => {
    const bytes = Uint8Array.from(atob("${png.toString("base64")}"), (letter) => letter.charCodeAt(0));
    return (${countInk})([await createImageBitmap(new Blob([bytes], { type: "image/png" }))]);
  })()`);
