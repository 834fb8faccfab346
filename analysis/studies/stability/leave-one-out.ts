import { quantile } from "#analysis/algorithms/middle.ts";
import { insideOutsideOfActors } from "#analysis/metrics/siloing/ei-index.ts";
import type { Direction, WeightRule } from "#analysis/model/lens.ts";
import type { Influence } from "#analysis/model/stability-result.ts";
import { type Assigned, assignedPart } from "#analysis/network/assigned.ts";
import { weightBetween } from "#analysis/network/network-index.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import type { WaveNetworks } from "../survey/wave-networks.ts";

type Sides = { inside: number; all: number };

/** How much the share inside hangs on one actor: each left out once with all its ties. Null without ties. */
export function leaveActorsOut({ index, signatures }: Assigned): Influence | null {
  const sides = insideOutsideOfActors(index, signatures.of, createSameGroup(signatures)).map(
    ({ internal, external }): Sides => ({ inside: internal, all: internal + external }),
  );
  const total = addUp(sides);
  return influenceOf({ inside: total.inside / 2, all: total.all / 2 }, sides, { by: "actor", wave: null });
}

/**
 * The same for all that one respondent said, in one wave: a tie that the other side named as well stays, as strong as that
 * side said. Null when there is no tie or nobody answered.
 */
export function leaveRespondentsOut(
  { reports, opened, respondents }: WaveNetworks,
  { wave, direction, weight }: { readonly wave: string; readonly direction: Direction; readonly weight: WeightRule },
): Influence | null {
  const { index, signatures, original } = assignedPart(reports, opened.memberships);
  const sameGroup = createSameGroup(signatures);
  const lost = Array.from({ length: index.count }, (): Sides => ({ inside: 0, all: 0 }));
  const total: Sides = { inside: 0, all: 0 };
  const strength = (said: number) => (weight === "none" ? Math.min(1, said) : said);
  for (let at = 0; at < index.sources.length; at += 1) {
    const source = index.sources[at] ?? 0;
    const target = index.targets[at] ?? 0;
    const same = sameGroup(signatures.of[source] ?? 0, signatures.of[target] ?? 0);
    const said = strength(index.weights[at] ?? 0);
    const answer = strength(weightBetween(index, target, source));
    const add = (to: Sides | undefined, amount: number) => {
      if (!to) return;
      to.inside += amount * same;
      to.all += amount;
    };
    if (direction === "directed") {
      add(total, said);
      add(lost[source], said);
      continue;
    }
    const pair = direction === "union" ? Math.max(said, answer) : Math.min(said, answer);
    const alone = direction === "union" ? answer : 0;
    // A pair named by both sides stands twice in the list.
    add(total, answer > 0 ? pair / 2 : pair);
    add(lost[source], pair - alone);
  }
  const answered = lost.filter((_, at) => respondents.answered[original[at] ?? 0] === 1);
  return influenceOf(total, answered, { by: "respondent", wave });
}

function influenceOf(total: Sides, lost: readonly Sides[], about: Pick<Influence, "by" | "wave">): Influence | null {
  if (!(total.all > 0)) return null;
  const share = total.inside / total.all;
  const ROUNDING = 1e-9;
  const left = lost
    .filter(({ all }) => total.all - all > ROUNDING * total.all)
    .map(({ inside, all }) => (total.inside - inside) / (total.all - all));
  if (left.length === 0) return null;
  const changes = left.map((without) => Math.abs(without - share)).sort((a, b) => a - b);
  const most = left.reduce((far, next) => (Math.abs(next - share) > Math.abs(far - share) ? next : far));
  return { ...about, count: left.length, share, most, typical: quantile(changes, 0.5) };
}

function addUp(sides: readonly Sides[]): Sides {
  return sides.reduce((sum, { inside, all }) => ({ inside: sum.inside + inside, all: sum.all + all }), {
    inside: 0,
    all: 0,
  });
}
