import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "#test/tools/browser.ts";
import { canvasesInk, canvasInk, pngInk } from "#test/tools/pixels.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  await page.setContent(`<style>body { margin: 0; background: white }</style>
    <canvas id="flat" width="20" height="10"></canvas><canvas id="deep" width="20" height="10"></canvas>
    <p><span id="text">verkokering</span></p>`);
});
afterAll(() => browser.close());

test("the browser draws text: a word has a width", async () => {
  const box = await page.locator("#text").boundingBox();
  expect(box?.width).toBeGreaterThan(40);
});

test("the ink of a 2D canvas is its opaque pixels and their colours", async () => {
  await page.evaluate(() => {
    const context = document.querySelector<HTMLCanvasElement>("#flat")!.getContext("2d")!;
    context.fillStyle = "red";
    context.fillRect(0, 0, 10, 10);
    context.fillStyle = "blue";
    context.fillRect(10, 0, 5, 10);
  });
  expect(await canvasInk(page, "#flat")).toEqual({ opaque: 150, colours: 2 });
});

test("WebGL2 is there and its pixels can be read in the task that draws them", async () => {
  const draw = `(() => {
    const canvas = document.querySelector("#deep");
    const gl = canvas.getContext("webgl2");
    gl.clearColor(0, 1, 0, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    return [canvas];
  })()`;
  expect(await canvasesInk(page, draw)).toEqual({ opaque: 200, colours: 1 });
});

test("the ink of a screenshot is counted too", async () => {
  await page.evaluate(() => {
    document.body.innerHTML = '<div style="width: 50px; height: 50px; background: teal"></div>';
  });
  const png = await page.screenshot({ clip: { x: 0, y: 0, width: 100, height: 50 } });
  expect(await pngInk(page, png)).toEqual({ opaque: 5000, colours: 2 });
});

test("pixels can be counted under a strict content security policy", async () => {
  const strict = await browser.newPage();
  const headers = { "content-security-policy": "default-src 'self'; script-src 'self'; img-src 'self' data:" };
  const body = '<canvas width="4" height="4"></canvas>';
  await strict.route("**", (route) => route.fulfill({ contentType: "text/html", headers, body }));
  await strict.goto("http://strict.test/");
  const ink = [await canvasInk(strict, "canvas"), await pngInk(strict, await strict.screenshot())];
  await strict.close();
  expect(ink).toEqual([
    { opaque: 0, colours: 0 },
    { opaque: 1280 * 720, colours: 1 },
  ]);
});

test("a browser without WebGL can be asked for", async () => {
  const plain = await launchBrowser({ webgl: false });
  const plainPage = await plain.newPage();
  const hasWebGl = await plainPage.evaluate(() => document.createElement("canvas").getContext("webgl2") !== null);
  await plain.close();
  expect(hasWebGl).toBe(false);
});
