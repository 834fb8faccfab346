import type { Browser } from "playwright-core";

/** Milliseconds from clicking a coalition in the list to its first frame with all nodes and a filled story. */
export async function openCoalition(browser: Browser, url: string, coalition: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.locator(`a[href="/c/${coalition}"]`).waitFor();
    return await page.evaluate<number>(clickAndWatch(`a[href="/c/${coalition}"]`));
  } finally {
    await context.close();
  }
}

// As text: it runs in the page, where the helpers that a transpiler adds are not there.
const clickAndWatch = (link: string) => `new Promise((resolve) => {
  const began = performance.now();
  const look = () => {
    const isDrawn = document.querySelector(".picture-canvas[data-ready]") !== null;
    const isTold = document.querySelector(".finding") !== null;
    if (isDrawn && isTold) resolve(performance.now() - began);
    else requestAnimationFrame(look);
  };
  document.querySelector(${JSON.stringify(link)}).click();
  look();
})`;
