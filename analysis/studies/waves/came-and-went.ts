import { isBetweenStayers } from "#analysis/metrics/siloing/pair-changes.ts";
import type { Listed, ProjectStep, TiePair } from "#analysis/model/waves-result.ts";
import type { SameGroup } from "#analysis/network/signatures.ts";
import type { AlignedMoments } from "./align.ts";
import type { OpenMoment } from "./open-moment.ts";
import { byName, listed } from "./who.ts";

/** Ties among those who stayed that were formed or ended, by name; across groups first, for that is what is looked for. */
export function tiesThatChanged(
  { changes, actors }: AlignedMoments,
  sameGroup: SameGroup,
): { readonly formed: Listed<TiePair>; readonly ended: Listed<TiePair> } {
  const formed: TiePair[] = [];
  const ended: TiePair[] = [];
  const { labelBefore, labelAfter } = changes;
  changes.sources.forEach((from, pair) => {
    const to = changes.targets[pair] ?? 0;
    const [was, is] = [changes.before[pair] ?? 0, changes.after[pair] ?? 0];
    const [source, target] = [actors[from], actors[to]];
    const now = [labelAfter[from] ?? -1, labelAfter[to] ?? -1] as const;
    const old = [labelBefore[from] ?? -1, labelBefore[to] ?? -1] as const;
    if (!source || !target || !isBetweenStayers(old, now) || was > 0 === is > 0) return;
    (is > 0 ? formed : ended).push({ source, target, isInside: sameGroup(...now) > 0 });
  });
  return { formed: listed(formed.sort(acrossFirst)), ended: listed(ended.sort(acrossFirst)) };
}

export function acrossFirst(a: TiePair, b: TiePair): number {
  return Number(a.isInside) - Number(b.isInside) || byName(a.source, b.source) || byName(a.target, b.target);
}

/** Who began or stopped taking part in which project; none where projects make no ties. */
export function projectsThatChanged(
  before: OpenMoment,
  after: OpenMoment,
): { readonly projectsJoined: Listed<ProjectStep>; readonly projectsLeft: Listed<ProjectStep> } {
  const [was, is] = [stepsOf(before), stepsOf(after)];
  return {
    projectsJoined: listed([...is].filter(([key]) => !was.has(key)).map(([, step]) => step)),
    projectsLeft: listed([...was].filter(([key]) => !is.has(key)).map(([, step]) => step)),
  };
}

function stepsOf({ network }: OpenMoment): ReadonlyMap<string, ProjectStep> {
  if (network.lens.basis === "ties") return new Map();
  const steps = network.participations.flatMap(([at, made]): (readonly [string, ProjectStep])[] => {
    const [actor, project] = [network.actors[at], network.projects[made]];
    if (!actor || !project) return [];
    const step = {
      actor: { id: actor.id, label: actor.name },
      project: { id: project.id, label: project.name },
    };
    return [[JSON.stringify([actor.id, project.id]), step]];
  });
  return new Map(steps.sort(([, a], [, b]) => byName(a.actor, b.actor) || byName(a.project, b.project)));
}
