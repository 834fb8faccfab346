import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { startApp } from "#test/tools/app-server.ts";
import { launchBrowser } from "#test/tools/browser.ts";
import { knownVisitor } from "./known-visitor.ts";
import { openScene, SCENES } from "./scenes.ts";

/**
 * Draws every screen, wide and narrow, light and dark, in both languages, into a folder:
 * `npm run screenshots -- [FOLDER] [SCENE…]`. With `readme` instead of a folder only the picture of the README is drawn.
 */
const [target = "dist/screenshots", ...wanted] = process.argv.slice(2);
const README_PICTURE = "test/browser/pictures/noord-brabant.png";

const app = await startApp();
const browser = await launchBrowser();
try {
  if (target === "readme")
    await draw({ scene: "noord-brabant", width: 1440, theme: "light", language: "nl", file: README_PICTURE });
  else {
    mkdirSync(resolve(target), { recursive: true });
    const scenes = SCENES.filter((scene) => wanted.length === 0 || wanted.includes(scene.name));
    for (const { name: scene } of scenes) {
      for (const width of [1440, 390]) {
        for (const theme of ["light", "dark"] as const) {
          for (const language of ["nl", "en"] as const) {
            const file = join(target, `${scene}-${width}-${theme}-${language}.png`);
            await draw({ scene, width, theme, language, file });
          }
        }
      }
    }
  }
} finally {
  await browser.close();
  await app.stop();
}

type Shot = { scene: string; width: number; theme: "light" | "dark"; language: "nl" | "en"; file: string };

async function draw({ scene: name, width, theme, language, file }: Shot): Promise<void> {
  const scene = SCENES.find((known) => known.name === name);
  if (!scene) throw new Error(`unknown scene: ${name}`);
  const context = await browser.newContext({
    viewport: { width, height: width > 600 ? 900 : 844 },
    colorScheme: theme,
    locale: language === "nl" ? "nl-NL" : "en-GB",
    reducedMotion: "reduce",
    ...knownVisitor(app.url),
  });
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => console.error(`${name}: ${error.message}`));
    await openScene(page, app.url, scene);
    await page.screenshot({ path: resolve(file), fullPage: true });
    console.log(file);
  } finally {
    await context.close();
  }
}
