import { useStore } from "@nanostores/react";
import { $theme } from "#client/state/preferences.ts";
import type { Theme } from "#client/style/palette.ts";
import { useMedia } from "./use-media.ts";

/** The theme on screen: canvases can't read `light-dark()`. */
export function useTheme(): Theme {
  const chosen = useStore($theme);
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  if (chosen === "system") return systemIsDark ? "dark" : "light";
  return chosen;
}
