import type { RegisterFacts } from "#analysis/model/surroundings.ts";
import type { TableEvidence } from "#analysis/model/table-result.ts";
import { type LookForMissing, type Missed, missedBody, namesOf, placedSight } from "./table-rule.ts";

type Municipality = RegisterFacts["municipalities"][number];

/** The province and the water board in which the coalition's municipalities lie. */
const bodyAbove =
  (rule: "province" | "water-board", above: (municipality: Municipality) => string | null): LookForMissing =>
  (sight) => {
    const register = placedSight(sight);
    if (typeof register === "string") return register;
    return register.bodies
      .filter(({ partyType }) => partyType === rule)
      .flatMap((body) => {
        const inside = sight.municipalities.filter((municipality) => above(municipality) === body.code);
        const evidence: TableEvidence = { rule, municipalities: namesOf(inside) };
        return inside.length === 0 ? [] : [missedBody(body, evidence, inside.length)];
      });
  };

export const missedProvinces = bodyAbove("province", ({ province }) => province);
export const missedWaterBoards = bodyAbove("water-board", ({ waterBoard }) => waterBoard);

/** Municipalities that share a border with the coalition's. */
export const missedNeighbours: LookForMissing = (sight) => {
  const register = placedSight(sight);
  if (typeof register === "string") return register;
  if (sight.neighbours.length === 0) return "no-neighbours";
  const own = new Map(sight.municipalities.map((municipality) => [municipality.code, municipality]));
  return register.municipalities
    .filter(({ code }) => !own.has(code))
    .flatMap((municipality): Missed[] => {
      const { code, name } = municipality;
      const beside = sight.neighbours.flatMap(([one, other]) => {
        const across = one === code ? own.get(other) : other === code ? own.get(one) : undefined;
        return across === undefined ? [] : [across];
      });
      const evidence: TableEvidence = { rule: "neighbour", municipalities: namesOf(beside) };
      return beside.length === 0
        ? []
        : [missedBody({ code, name, partyType: "municipality" }, evidence, beside.length)];
    });
};
