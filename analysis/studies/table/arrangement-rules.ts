import type { Localised } from "#analysis/model/language.ts";
import { holdsOn } from "#analysis/model/period.ts";
import type { RegisterFacts } from "#analysis/model/surroundings.ts";
import type { TableSilence } from "#analysis/model/table-result.ts";
import { type LookForMissing, missedBody, namesOf, placedSight, type TableSight } from "./table-rule.ts";

/** One municipality of many in an arrangement says little of the coalition. */
const LEAST = 2;

type Municipality = RegisterFacts["municipalities"][number];

type Joint = {
  readonly arrangement: RegisterFacts["arrangements"][number];
  /** What it and the coalition are both about. */
  readonly domains: readonly Localised[];
  readonly bodies: ReadonlySet<string>;
  readonly own: readonly Municipality[];
};

/** Arrangements in force of at least two of the coalition's municipalities, or of its only one, on a domain of the coalition. */
function jointArrangements(sight: TableSight): readonly Joint[] | TableSilence {
  const register = placedSight(sight);
  if (typeof register === "string") return register;
  const { rows, day, municipalities } = sight;
  const domains = domainsOf(sight);
  const known = new Set(register.arrangements.flatMap((arrangement) => arrangement.domains));
  if (![...domains].some((domain) => known.has(domain))) return "no-domains";
  const holds = (period: Parameters<typeof holdsOn>[0]) => day === null || holdsOn(period, day);
  const bodies = new Map<string, Set<string>>();
  for (const part of register.participations) {
    if (!holds(part)) continue;
    bodies.set(part.arrangement, (bodies.get(part.arrangement) ?? new Set()).add(part.body));
  }
  const least = Math.min(LEAST, municipalities.length);
  return register.arrangements.flatMap((arrangement): Joint[] => {
    const inIt = bodies.get(arrangement.id) ?? new Set();
    const own = municipalities.filter(({ code }) => inIt.has(code));
    const shared = rows.domains.filter(({ key }) => domains.has(key) && arrangement.domains.includes(key));
    return holds(arrangement) && shared.length > 0 && own.length >= least
      ? [{ arrangement, domains: shared.map(({ label }) => label), bodies: inIt, own }]
      : [];
  });
}

/** What the coalition is about: the domains of its projects and of who sits at the table. Support is no subject. */
function domainsOf({ rows, table }: TableSight): ReadonlySet<string> {
  const supporting = new Set(rows.domains.filter((domain) => domain.supporting).map(({ key }) => key));
  const named = [...rows.projects, ...table.bodies].flatMap(({ domains }) => domains.map(({ domain }) => domain));
  return new Set(named.filter((domain) => !supporting.has(domain)));
}

export const missedArrangements: LookForMissing = (sight) => {
  const joint = jointArrangements(sight);
  if (typeof joint === "string") return joint;
  // An arrangement is in a coalition as a body, or as what its actors take part in.
  const taken = new Set<string>(sight.rows.projects.map(({ id }) => id));
  const named = new Set(sight.rows.projects.map(({ name }) => name));
  return joint
    .filter(({ arrangement: { id, name } }) => !taken.has(id) && !named.has(name))
    .map(({ arrangement: { id, name }, domains, own }) =>
      missedBody(
        { code: id, name, partyType: "joint-body" },
        { rule: "arrangement", domains, municipalities: namesOf(own) },
        own.length,
      ),
    );
};

export const missedArrangementMembers: LookForMissing = (sight) => {
  const joint = jointArrangements(sight);
  if (typeof joint === "string") return joint;
  return (sight.register?.bodies ?? []).flatMap((body) => {
    const shared = joint.filter(({ bodies }) => bodies.has(body.code));
    const arrangements = shared.map(({ arrangement: { id, name } }) => ({ id, label: name }));
    return shared.length === 0 ? [] : [missedBody(body, { rule: "arrangement-member", arrangements }, shared.length)];
  });
};
