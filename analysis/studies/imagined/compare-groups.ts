import type { Siloing } from "#analysis/measure-siloing.ts";
import { groupCuts } from "#analysis/metrics/bridging/group-cuts.ts";
import type { GroupsCompared } from "#analysis/model/imagined-result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { planDependence } from "../dependence/plan-dependence.ts";

type Side = { readonly input: AnalysisInput; readonly siloing: Siloing };
type Hooks = { readonly isCancelled?: (() => boolean) | undefined; readonly onProgress?: (done: number) => void };

/** Every two groups that are in either network: what runs between them, and how few keep them in touch. */
export function compareGroups(today: Side, imagined: Side, hooks: Hooks): readonly GroupsCompared[] {
  const before = betweenGroups(today, { ...hooks, onProgress: (done) => hooks.onProgress?.(done / 2) });
  const after = betweenGroups(imagined, { ...hooks, onProgress: (done) => hooks.onProgress?.((1 + done) / 2) });
  return [...new Set([...before.keys(), ...after.keys()])].map((key) => {
    const [first = GONE, second = GONE] = [before.get(key), after.get(key)];
    const [one = "", other = ""] = JSON.parse(key) as string[];
    return {
      groups: [one, other],
      ties: { today: first.ties, imagined: second.ties },
      fewest: first.fewest === null || second.fewest === null ? null : { today: first.fewest, imagined: second.fewest },
    };
  });
}

type Between = { readonly ties: number; readonly fewest: number | null };

/** A group without members has contact with nobody. */
const GONE: Between = { ties: 0, fewest: 0 };

function betweenGroups({ input, siloing }: Side, hooks: Hooks): ReadonlyMap<string, Between> {
  const { index, memberships } = input;
  const { groups } = memberships;
  const { hasGroups } = planDependence({
    actors: index.count,
    ties: index.sources.length,
    groups: groups.length,
  });
  const cuts = hasGroups ? groupCuts(index, memberships, hooks) : [];
  const fewest = new Map(cuts.map(({ groups: pair, everyone }) => [String(pair), everyone.value]));
  const { mixing } = siloing;
  const found = new Map<string, Between>();
  mixing.groups.forEach((one, row) => {
    mixing.groups.forEach((other, column) => {
      if (row === column || (!index.directed && row > column)) return;
      const pair = [groups.indexOf(one), groups.indexOf(other)];
      found.set(JSON.stringify([one, other]), {
        ties: mixing.ties[row]?.[column] ?? 0,
        fewest: hasGroups ? (fewest.get(String(pair)) ?? 0) : null,
      });
    });
  });
  return found;
}
