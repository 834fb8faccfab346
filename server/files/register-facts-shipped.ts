import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { RegisterFacts } from "#analysis/model/surroundings.ts";
import { REGISTER_FILES, type RegisterFile, readRegisterFacts } from "./register-facts.ts";

/** Two steps up, from here as well as from the built server in dist/server. */
const REGISTER = new URL("../../data/register/", import.meta.url);

let stored: Promise<RegisterFacts> | null = null;

/** The register that ships with the product, read when somebody first asks who is around a coalition. */
export function registerFacts(): Promise<RegisterFacts> {
  stored ??= load().catch((error) => {
    stored = null;
    throw error;
  });
  return stored;
}

async function load(): Promise<RegisterFacts> {
  const files = await Promise.all(
    REGISTER_FILES.map(async (name) => [name, await readFile(fileURLToPath(new URL(`${name}.csv`, REGISTER)), "utf8")]),
  );
  return readRegisterFacts(Object.fromEntries(files) as Record<RegisterFile, string>);
}
