import type { GraphViewHandle } from "#client/graph-view/graph-view-types.ts";

declare global {
  interface Window {
    /** The picture on screen, for the browser tests. */
    __schakelwerk?: GraphViewHandle;
  }
}
