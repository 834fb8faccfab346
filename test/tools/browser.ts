import { join } from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { unpackChromium } from "#test/tools/unpack-chromium.ts";

const where = (): LaunchOptions => {
  const ownPath = process.env.BROWSER_PATH;
  if (ownPath) return { executablePath: ownPath };
  if (process.platform !== "linux" || process.arch !== "x64") return { channel: "chrome" };
  const folder = unpackChromium();
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_PATH: join(folder, "fonts") };
  return { executablePath: join(folder, "chromium"), env: env as Record<string, string> };
};

/** A headless browser: the one from npm on Linux x64, else an installed Chrome; BROWSER_PATH names another. */
export const launchBrowser = ({ webgl = true }: { readonly webgl?: boolean } = {}): Promise<Browser> =>
  chromium.launch({
    ...where(),
    chromiumSandbox: false,
    args: webgl ? ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"] : ["--disable-3d-apis"],
  });
