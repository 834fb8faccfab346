import type { BrowserContextOptions } from "playwright-core";

/** Somebody who has been here before, and is not offered the tour again. */
export function knownVisitor(url: string): Pick<BrowserContextOptions, "storageState"> {
  const localStorage = [{ name: "schakelwerk.tour", value: "seen" }];
  return { storageState: { cookies: [], origins: [{ origin: url, localStorage }] } };
}

/** Somebody who comes for the first time. */
export const newcomer: Pick<BrowserContextOptions, "storageState"> = { storageState: { cookies: [], origins: [] } };
