import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type MunicipalityShapes, municipalityShapesSchema } from "#server/contract/shapes.ts";
import { readNeighbours } from "#server/files/neighbours-file.ts";
import { resultKey } from "./result-key.ts";

/** Two steps up, from here as well as from the built server in dist/server. */
const DATA = new URL("../../data/", import.meta.url);

type StoredShapes = { readonly key: string; readonly shapes: MunicipalityShapes };

let stored: Promise<StoredShapes> | null = null;

/** The outlines that ship with the product, read when they are first asked for. */
export function readShapes(): Promise<StoredShapes> {
  stored ??= load().catch((error) => {
    stored = null;
    throw error;
  });
  return stored;
}

async function load(): Promise<StoredShapes> {
  const [outlines, neighbours] = await Promise.all([
    readFile(fileURLToPath(new URL("shapes/municipalities.json", DATA)), "utf8"),
    readFile(fileURLToPath(new URL("register/neighbours.csv", DATA)), "utf8"),
  ]);
  return {
    key: resultKey(["shapes", outlines, neighbours]),
    shapes: municipalityShapesSchema.parse({ ...JSON.parse(outlines), neighbours: readNeighbours(neighbours) }),
  };
}
