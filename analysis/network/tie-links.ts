import type { ActorId } from "#analysis/model/id.ts";
import type { Lens } from "#analysis/model/lens.ts";
import { holdsOn } from "#analysis/model/period.ts";
import type { Reporter, Tie, TieKind } from "#analysis/model/tie.ts";
import { TIE_KINDS } from "#analysis/model/tie.ts";
import { createPairMap, type PairMap } from "./pair-map.ts";

/** An approach may come to nothing and a conflict is no cooperation: neither stands for contact unless asked for. */
const CONTACT_KINDS: readonly TieKind[] = TIE_KINDS.filter((kind) => kind !== "approaches" && kind !== "in-conflict");

export type TieLink = {
  weight: number;
  count: number;
  /** Each once, as are the actors: lists, for nearly always they hold one, and a set for each tie takes far longer. */
  readonly kinds: TieKind[];
  readonly sources: ActorId[];
  readonly targets: ActorId[];
};

/**
 * Ties of a lens between actors at its level. Parallel ties of a pair count by the strongest, since strengths are ratings
 * on one scale (METHODS 1.2); rolled up, the pairs beneath a link add up.
 */
export function tieLinks(
  ties: readonly Tie[],
  options: {
    readonly lens: Lens;
    readonly day: string | null;
    readonly place: ReadonlyMap<ActorId, ActorId>;
    readonly position: ReadonlyMap<ActorId, number>;
  },
): { readonly links: PairMap<TieLink>; readonly selfTies: number } {
  const { lens, day, place, position } = options;
  const directed = lens.direction === "directed";
  const links = createPairMap<TieLink>(directed);
  const selected = ties.filter((tie) => isSelected(tie, lens, day));
  const placeOf = (actor: ActorId) => place.get(actor) ?? actor;
  const between = selected.filter((tie) => placeOf(tie.source) !== placeOf(tie.target));
  for (const said of strongestPerPair(between, lens)) {
    const source = position.get(placeOf(said.source));
    const target = position.get(placeOf(said.target));
    if (source === undefined || target === undefined) continue;
    const link = links.get(source, target, () => ({
      weight: 0,
      count: 0,
      kinds: [],
      sources: [],
      targets: [],
    }));
    link.weight += said.strength;
    link.count += said.count;
    for (const kind of said.kinds) addOnce(link.kinds, kind);
    const forward = directed || source < target;
    addOnce(link.sources, forward ? said.source : said.target);
    addOnce(link.targets, forward ? said.target : said.source);
  }
  return { links, selfTies: selected.length - between.length };
}

/** Whether a lens looks at this tie: by its kind, and whether it was reported in the wave or holds on the day. */
export function isSelected(tie: Tie, lens: Pick<Lens, "tieKinds" | "wave">, day: string | null): boolean {
  if (!(lens.tieKinds ?? CONTACT_KINDS).includes(tie.kind)) return false;
  if (lens.wave !== null && tie.reports.length > 0) return tie.reports.some((report) => report.wave === lens.wave);
  return day === null || holdsOn(tie, day);
}

type PairOfActors = { source: ActorId; target: ActorId; strength: number; count: number; readonly kinds: TieKind[] };

/** One row per pair of recorded actors (per direction when directed), with the strength that the lens' rule gives it. */
function strongestPerPair(ties: readonly Tie[], lens: Lens): PairOfActors[] {
  const pairs = new Map<string, PairOfActors>();
  const add = (source: ActorId, target: ActorId, tie: Tie, strength: number) => {
    const key = pairKey(source, target);
    const pair = pairs.get(key);
    if (!pair) {
      pairs.set(key, { source, target, strength, count: 1, kinds: [tie.kind] });
      return;
    }
    pair.strength = Math.max(pair.strength, strength);
    pair.count += 1;
    addOnce(pair.kinds, tie.kind);
  };
  const returned = lens.direction === "confirmed" ? strengthByDirection(ties, lens) : null;
  for (const tie of ties) {
    const strength = strengthUnder(tie, lens);
    if (returned !== null) {
      const confirmed = confirmedStrength(tie, strength, returned, lens);
      if (confirmed === null) continue;
      add(...ordered(tie), tie, confirmed);
    } else if (lens.direction === "directed") {
      add(tie.source, tie.target, tie, strength);
      if (!tie.directed) add(tie.target, tie.source, tie, strength);
    } else add(...ordered(tie), tie, strength);
  }
  return [...pairs.values()];
}

function ordered(tie: Tie): [ActorId, ActorId] {
  return tie.source < tie.target ? [tie.source, tie.target] : [tie.target, tie.source];
}

function strengthByDirection(ties: readonly Tie[], lens: Lens): ReadonlyMap<string, number> {
  const strengths = new Map<string, number>();
  for (const tie of ties) {
    const key = pairKey(tie.kind, tie.source, tie.target);
    strengths.set(key, Math.max(strengths.get(key) ?? 0, strengthUnder(tie, lens)));
  }
  return strengths;
}

/** Both ends said so: by two reports of one tie, or by a tie of the same kind in each direction. Null: only one did. */
function confirmedStrength(
  tie: Tie,
  strength: number,
  returned: ReadonlyMap<string, number>,
  lens: Lens,
): number | null {
  const counterpart = returned.get(pairKey(tie.kind, tie.target, tie.source));
  if (counterpart !== undefined) return Math.min(strength, counterpart);
  const bySide = reportedStrengths(tie, lens);
  const fromSource = bySide.get("source");
  const fromTarget = bySide.get("target");
  return fromSource === undefined || fromTarget === undefined ? null : Math.min(fromSource, fromTarget);
}

function strengthUnder(tie: Tie, lens: Lens): number {
  if (tie.reports.length === 0) return tie.strength;
  const reported = [...reportedStrengths(tie, lens).values()];
  return reported.length === 0 ? tie.strength : Math.max(...reported);
}

/** Per side the strongest report: in the lens' wave, or in any wave when it names none. */
function reportedStrengths(tie: Tie, lens: Lens): ReadonlyMap<Reporter, number> {
  const strengths = new Map<Reporter, number>();
  for (const report of tie.reports) {
    if (lens.wave !== null && report.wave !== lens.wave) continue;
    const strength = report.strength ?? tie.strength;
    strengths.set(report.reporter, Math.max(strengths.get(report.reporter) ?? 0, strength));
  }
  return strengths;
}

function addOnce<Value>(list: Value[], value: Value): void {
  if (!list.includes(value)) list.push(value);
}

/** Ids hold no NUL (the reader refuses it), so no two lists of ids run into one key. */
function pairKey(...parts: readonly string[]): string {
  return parts.join("\u0000");
}
