import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { holdsOn } from "#analysis/model/period.ts";
import type { RegisterFacts } from "#analysis/model/surroundings.ts";
import type { Table } from "./at-table.ts";
import { findBody } from "./same-body.ts";

/** Municipalities at the table that the register has; where none is, those in which a project lies. */
export function coalitionMunicipalities(
  rows: CoalitionRows,
  {
    register,
    table,
    day,
  }: { readonly register: RegisterFacts | null; readonly table: Table; readonly day: string | null },
): RegisterFacts["municipalities"] {
  const known = register?.municipalities ?? [];
  const own = table.bodies.filter(({ partyType }) => partyType === "municipality");
  // An invented municipality may have the name of a real one.
  const sought = rows.coalition.fictional ? own.filter(({ code }) => code !== null) : own;
  const seated = known.filter(({ code, name }) => findBody({ code, name, partyType: "municipality" }, sought));
  if (seated.length > 0) return seated;
  const inForce = rows.projects.filter((project) => day === null || holdsOn(project, day));
  const places = new Set(inForce.map(({ place }) => place));
  return known.filter(({ code }) => places.has(code));
}
