import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import { TABLE_RULES, type TableResult, type TableRule, type TableSuggestion } from "#analysis/model/table-result.ts";
import { imagineCoalition } from "#analysis/network/imagine/imagine-coalition.ts";
import { lensDay } from "#analysis/network/lens-day.ts";
import { resolveLens } from "#analysis/network/resolve-lens.ts";
import { coverage } from "./coverage.ts";
import { type StudyOptions, studyDefaults } from "./study.ts";
import { missedArrangementMembers, missedArrangements } from "./table/arrangement-rules.ts";
import { atTable } from "./table/at-table.ts";
import { coalitionMunicipalities } from "./table/coalition-municipalities.ts";
import { missedMembers, missedPartyTypes, missedRoles } from "./table/own-rules.ts";
import { missedNeighbours, missedProvinces, missedWaterBoards } from "./table/places-rules.ts";
import { findBody } from "./table/same-body.ts";
import { type LookForMissing, type Missed, namesOf, type TableSight } from "./table/table-rule.ts";
import { missedVillageCouncils } from "./table/village-rule.ts";

/** Each rule; adding one is a line here, its id in the model, and its words in the messages. */
const LOOKS: Readonly<Record<TableRule, LookForMissing>> = {
  known: missedMembers,
  province: missedProvinces,
  "water-board": missedWaterBoards,
  arrangement: missedArrangements,
  "arrangement-member": missedArrangementMembers,
  neighbour: missedNeighbours,
  "village-council": missedVillageCouncils,
  "party-type": missedPartyTypes,
  role: missedRoles,
};

/** More of one kind is a register and no advice; how many there are is told. */
const MOST_PER_RULE = 60;

/**
 * Who is not at the table, by rules that are listed: what is around the coalition beside who sits there. A rule that knows nothing
 * of what it rests on says so; nothing found is another answer.
 */
export function table(today: CoalitionRows, query: LensQuery, options: StudyOptions): TableResult {
  const { rows, leavers } = imagineCoalition(today, query);
  const { neighbours, surroundings = studyDefaults.surroundings } = options;
  const { lens } = resolveLens(rows, query);
  const day = lensDay(lens, rows.coalition.waves);
  const seated = atTable(rows, { day, leavers });
  const municipalities = coalitionMunicipalities(rows, { register: surroundings.register, table: seated, day });
  const sight = {
    ...surroundings,
    rows,
    day,
    table: seated,
    neighbours,
    municipalities,
    coverage: coverage(today, query),
  };
  const looked = TABLE_RULES.map((rule) => ({ rule, found: lookFor(LOOKS[rule], sight) }));
  const merged = mergeByParty(looked.flatMap(({ found }) => (typeof found === "string" ? [] : found)));
  const named = merged.filter(({ actor }) => !actor?.doNotRank);
  const putAside = new Map(rows.coalition.dismissals.map((dismissal) => [dismissal.key, dismissal]));
  const open = named.filter(({ key }) => !putAside.has(key));
  const says = (rule: TableRule) => open.filter(({ evidence }) => evidence.some((each) => each.rule === rule)).length;
  const toSuggestion = ({ weight: _, actor, ...suggestion }: Merged): TableSuggestion => ({
    ...suggestion,
    actor: actor?.id ?? null,
    member: (actor && seated.standing.get(actor)) ?? null,
  });
  return {
    date: day,
    atTable: seated.bodies.length,
    municipalities: namesOf(municipalities),
    rules: looked.map(({ rule, found }) =>
      typeof found === "string" ? { rule, silence: found, found: 0 } : { rule, silence: null, found: says(rule) },
    ),
    suggestions: TABLE_RULES.flatMap((rule) =>
      open
        .filter(({ evidence: [first] }) => first?.rule === rule)
        // Equals stay in the order of the rule.
        .toSorted((a, b) => b.weight - a.weight || b.evidence.length - a.evidence.length)
        .slice(0, MOST_PER_RULE)
        .map(toSuggestion),
    ),
    dismissed: named.flatMap((merged) => {
      const dismissal = putAside.get(merged.key);
      return dismissal ? [{ ...toSuggestion(merged), reason: dismissal.reason, on: dismissal.on }] : [];
    }),
    marked: merged.length - named.length,
  };
}

type Merged = Omit<Missed, "evidence"> & Pick<TableSuggestion, "evidence">;

/** Whom a rule misses, with the actor that each is, and without who is at the table after all. */
function lookFor(look: LookForMissing, sight: TableSight): ReturnType<LookForMissing> {
  const found = look(sight);
  if (typeof found === "string") return found;
  const { bodies, all } = sight.table;
  const sitting = new Set(bodies);
  return found.flatMap((missed): Missed[] => {
    const { code, name, partyType } = missed;
    const actor =
      missed.actor ??
      (code !== null && name !== null && partyType !== null ? findBody({ code, name, partyType }, all) : undefined);
    if (actor === undefined) return [missed];
    return sitting.has(actor) ? [] : [{ ...missed, key: actor.code ?? actor.id, actor }];
  });
}

/** One suggestion for a party, however many rules miss it; under the first, with the weight that it has there. */
function mergeByParty(found: readonly Missed[]): readonly Merged[] {
  const parties = new Map<string, Merged>();
  for (const missed of found) {
    const before = parties.get(missed.key);
    parties.set(
      missed.key,
      before === undefined
        ? { ...missed, evidence: [missed.evidence] }
        : { ...before, evidence: [...before.evidence, missed.evidence] },
    );
  }
  return [...parties.values()];
}
