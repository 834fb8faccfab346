import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeNederland } from "./nederland.ts";
import { writeNoordBrabant } from "./noord-brabant.ts";
import { writeReferences } from "./reference.ts";
import { writeRegister } from "./register.ts";
import { writeShapes } from "./shapes.ts";
import { readRegisterSource } from "./source.ts";
import { writeVennebeek } from "./vennebeek.ts";

const DATA = join(import.meta.dirname, "..");

/** What can be made, in this order; each reads from the source folder and writes one folder of `data/`. */
const STEPS: Readonly<Record<string, (from: string) => void>> = {
  register: (from) => writeRegister(join(DATA, "register"), from, readRegisterSource(from)),
  shapes: (from) => writeShapes(join(DATA, "shapes"), from, readRegisterSource(from)),
  reference: (from) => writeReferences(join(DATA, "reference"), from),
  "noord-brabant": (from) => writeNoordBrabant(join(DATA, "coalitions/noord-brabant"), readRegisterSource(from)),
  nederland: (from) => writeNederland(join(DATA, "coalitions/nederland"), readRegisterSource(from)),
  vennebeek: () => writeVennebeek(join(DATA, "coalitions/vennebeek")),
};

function run(from: string, only: readonly string[]): void {
  for (const name of only) {
    const step = STEPS[name];
    if (step === undefined) throw new Error(`unknown step: ${name}; there are ${Object.keys(STEPS).join(", ")}`);
    step(from);
    console.log(`made ${name}`);
  }
}

const { values } = parseArgs({ options: { from: { type: "string" }, only: { type: "string" } } });
if (values.from === undefined) {
  console.error("missing folder: npm run data -- --from FOLDER [--only register,shapes]");
  process.exitCode = 2;
} else {
  run(values.from, values.only?.split(",") ?? Object.keys(STEPS));
}
