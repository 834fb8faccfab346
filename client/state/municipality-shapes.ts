import { fetchMunicipalityShapes } from "#client/api/coalitions-api.ts";
import type { MunicipalityShapes } from "#server/contract/shapes.ts";
import { createRemote } from "./remote.ts";

const shapes = createRemote<MunicipalityShapes>();

export const $municipalityShapes = shapes.$state;

/** Once for all coalitions: outlines don't change while a page is open. */
export function loadMunicipalityShapes(): void {
  void shapes.load("all", fetchMunicipalityShapes);
}

export function retryMunicipalityShapes(): void {
  void shapes.reload();
}
