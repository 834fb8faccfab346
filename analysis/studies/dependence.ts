import { whyWithoutChance } from "#analysis/measure-blocks.ts";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import { countsPairs, crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { findCuts } from "#analysis/metrics/bridging/cut-actors.ts";
import { type GroupCut, groupCuts, groupTieCuts } from "#analysis/metrics/bridging/group-cuts.ts";
import { reachingSet } from "#analysis/metrics/bridging/key-players.ts";
import { type LossCurve, lossCurve } from "#analysis/metrics/bridging/loss-curve.ts";
import { lostPairs } from "#analysis/metrics/bridging/lost-pairs.ts";
import { type RestsOnOne, restsOnOne } from "#analysis/metrics/bridging/rests-on-one.ts";
import { pairsWithSecondRoute } from "#analysis/metrics/bridging/second-route.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { DependenceResult, FewestActors, GroupDependence, LossStep } from "#analysis/model/dependence-result.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Memberships } from "#analysis/model/network.ts";
import type { NamedActor } from "#analysis/model/waves-result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import { namedOrganisations } from "#analysis/network/organisations.ts";
import { mainGroup } from "#analysis/network/partition.ts";
import { massOfGroups } from "#analysis/network/signatures.ts";
import { whyUndefined } from "#analysis/network/why-undefined.ts";
import { leavingEffects } from "./dependence/leaving-effects.ts";
import { lostTogether } from "./dependence/lost-together.ts";
import { planDependence } from "./dependence/plan-dependence.ts";
import { planTogether } from "./dependence/plan-together.ts";
import { weakLinks } from "./dependence/weak-links.ts";
import type { StudyOptions } from "./study.ts";

const REACHING = { size: 5, steps: 2 };

/** Parts of the work, by what they take. */
const UNTIL = { cuts: 0.1, groups: 0.2, leaving: 0.35, loss: 0.8, together: 1 };

/**
 * What hangs on whom (METHODS 5.3, 5.6, 5.8, 6): who keeps two groups in touch, what would change without one actor, where contact
 * rests on one, and how fast reach is lost when the most needed leave, against as many at random.
 */
export function dependence(rows: CoalitionRows, query: LensQuery, options: StudyOptions): DependenceResult {
  const { seed, hooks = {} } = options;
  const open = openLens(rows, query);
  const input = lensInput(open);
  const { index, memberships, derived, ids, labels } = input;
  const assigned = assignedPart(index, memberships);
  const { signatures } = assigned;
  const sizes = massOfGroups(signatures);
  const reason = whyUndefined(assigned);
  const named = (at: number): NamedActor => ({ id: ids[at] ?? "", label: labels[at] ?? ids[at] ?? "" });
  const groupOf = (at: number) => memberships.groups[mainGroup(memberships, at) ?? -1] ?? null;
  const plan = planDependence({ actors: index.count, ties: index.sources.length, groups: memberships.groups.length });
  const about = {
    partition: {
      attribute: open.partition.key,
      derived,
      groups: signatures.groups.map((key, at) => ({ key, size: sizes[at] ?? 0 })),
    },
    parameters: { seed, draws: reason === null ? plan.draws : 0 },
    reason,
    directed: index.directed,
    actors: index.count,
    ties: index.sources.length,
  };
  if (reason !== null) return { ...about, ...NOTHING };
  const { isCancelled } = hooks;
  const onPart = (from: number, until: number) => ({
    isCancelled,
    onProgress: (done: number) => hooks.onProgress?.(from + done * (until - from)),
  });
  const demand = crossDemand(index.count, assigned);
  const cuts = findCuts(index, demand, memberships, { detailed: 0 });
  const second = pairsWithSecondRoute(cuts.points, demand);
  const groups = plan.hasGroups ? namedCuts(input, onPart, named) : null;
  const { internalShare } = measureSiloing(assigned, { permutations: 0, seed, derived }).metrics;
  const withoutChance = whyWithoutChance(assigned, input);
  const leaving = plan.hasLeaving
    ? leavingEffects(index, assigned, {
        demand,
        lost: plan.hasLost || !index.directed ? lostPairs(index, demand, { points: cuts.points, isCancelled }) : null,
        now: { share: internalShare.value, expected: withoutChance === null ? internalShare.expected : null },
        nameOf: (at) => ({ ...named(at), group: groupOf(at) }),
        isCancelled,
      })
    : null;
  hooks.onProgress?.(UNTIL.leaving);
  const loss =
    plan.steps > 0
      ? lossCurve(index, assigned, {
          steps: plan.steps,
          draws: plan.draws,
          seed,
          hooks: onPart(UNTIL.leaving, UNTIL.loss),
        })
      : null;
  const fewTogether = planTogether({ actors: index.count, ties: index.sources.length });
  const together =
    fewTogether &&
    lostTogether(index, {
      cross: demand,
      plan: fewTogether,
      seed,
      isUnranked: (at) => open.network.actors[at]?.doNotRank ?? false,
      nameOf: named,
      ...onPart(UNTIL.loss, UNTIL.together),
    });
  // Contact of two actors rests on both as a matter of course, in one direction or in both, and an organisation is no person.
  const isTelling = ({ partners, actor, organisations: [own] }: RestsOnOne) =>
    partners > 1 && names[own]?.id !== ids[actor];
  const reaching = reachingSet(index, assigned.original, REACHING);
  const members = membersByGroup(memberships);
  const organisations = input.blocks;
  const names = organisations ? namedOrganisations(rows, open.network) : [];
  return {
    ...about,
    routes: {
      connected: cuts.connectedCrossPairs,
      second,
      secondShare: cuts.connectedCrossPairs > 0 ? second / cuts.connectedCrossPairs : null,
    },
    groups,
    leaving,
    withoutChance,
    loss: loss && lossSteps(loss, named),
    together,
    weakLinks: weakLinks({
      cuts,
      groups,
      organisations: organisations ? restsOnOne(index, organisations).filter(isTelling) : [],
      nameOf: named,
      organisationName: (number) => names[number] ?? { id: "", label: "" },
      countsPairs: countsPairs(signatures),
      membersOf: (group) => members.get(group) ?? 0,
    }),
    reaching: reaching.members.map((actor, at) => ({ actor: named(actor), reached: reaching.reached[at] ?? 0 })),
  };
}

const NOTHING = {
  routes: { connected: 0, second: 0, secondShare: null },
  groups: null,
  leaving: null,
  withoutChance: null,
  loss: null,
  together: null,
  weakLinks: { total: 0, entries: [] },
  reaching: [],
} as const;

function lossSteps({ leavers, kept, random }: LossCurve, nameOf: (position: number) => NamedActor): LossStep[] {
  return leavers.map((actor, at) => ({
    actor: nameOf(actor),
    kept: kept[at] ?? Number.NaN,
    random: random[at] ?? { mean: Number.NaN, from: Number.NaN, until: Number.NaN },
  }));
}

function membersByGroup({ groups, group }: Memberships): ReadonlyMap<string, number> {
  const members = new Map<string, number>();
  for (const own of group) members.set(groups[own] ?? "", (members.get(groups[own] ?? "") ?? 0) + 1);
  return members;
}

type OnPart = (from: number, until: number) => NonNullable<Parameters<typeof groupCuts>[2]>;

function namedCuts(
  { index, memberships }: Pick<AnalysisInput, "index" | "memberships">,
  onPart: OnPart,
  nameOf: (position: number) => NamedActor,
): readonly GroupDependence[] {
  const cuts = groupCuts(index, memberships, onPart(0, UNTIL.cuts));
  const ties = groupTieCuts(index, memberships, onPart(UNTIL.cuts, UNTIL.groups));
  return cuts.map((cut, at) => ({ ...namedCut(cut, memberships.groups, nameOf), fewestTies: ties[at] ?? null }));
}

function namedCut(
  { groups: [one, other], everyone, others }: GroupCut,
  keys: readonly string[],
  nameOf: (position: number) => NamedActor,
): Omit<GroupDependence, "fewestTies"> {
  const fewest = (set: GroupCut["everyone"]): FewestActors => ({
    fewest: set.value,
    one: Array.from(set.nearSources, nameOf),
    inEvery: Array.from(set.inEvery, nameOf),
  });
  return {
    groups: [keys[one] ?? "", keys[other] ?? ""],
    everyone: fewest(everyone),
    others: others && fewest(others),
  };
}
