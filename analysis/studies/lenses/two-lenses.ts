import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { Lens, LensQuery } from "#analysis/model/lens.ts";
import type { Evidence, Tie, TieKind } from "#analysis/model/tie.ts";
import { type OpenLens, openLens } from "#analysis/network/open-lens.ts";

/** Parts of the second lens that differ from the first, each as the lens itself writes it. Level and partition are the same. */
const OTHER_LENS_KEYS = [
  "date",
  "wave",
  "basis",
  "ties",
  "direction",
  "projection",
  "plenary",
  "definingProjects",
  "succession",
] as const satisfies readonly (keyof LensQuery)[];

type OtherKey = (typeof OTHER_LENS_KEYS)[number];

export type OtherLens = { readonly [Key in OtherKey as `other.${Key}`]?: LensQuery[Key] };

export type TwoLenses = {
  readonly kind: "paper-and-practice" | "chosen";
  readonly first: OpenLens;
  readonly second: OpenLens;
};

/** Money and mandate are given on paper, whoever tells of them. */
const PAPER_KINDS: ReadonlySet<TieKind> = new Set(["funds", "mandates"]);
const PAPER_EVIDENCE: ReadonlySet<Evidence | null> = new Set(["register", "document"]);

/**
 * On paper against in practice, unless another lens is asked for. On paper: money, mandates, what a register or document says,
 * and shared projects. In practice: every other tie. To have signed the covenant together is left out: everybody did, so it tells
 * nothing of who with whom; projects of nearly everyone are left out for the same reason.
 *
 * @throws UnknownChoice
 */
export function openTwoLenses(rows: CoalitionRows, asked: LensQuery & OtherLens): TwoLenses {
  const { own, other } = apart(asked);
  // Whether a pair is tied is all that is compared: how strongly, and by whose word first, is not.
  const pairs = { weight: "none" } as const;
  if (Object.keys(other).length > 0) {
    const first = openLens(rows, { ...own, ...pairs });
    const second = openLens(rows, { ...withMoment(own, other), ...pairs });
    return {
      kind: "chosen",
      first: undirected(rows, own, first),
      second: undirected(rows, withMoment(own, other), second),
    };
  }
  return {
    kind: "paper-and-practice",
    first: openLens(
      { ...rows, ties: rows.ties.filter(isOnPaper) },
      { ...own, ...pairs, basis: "both", ties: "contact", direction: "union", plenary: "leave-out" },
    ),
    second: openLens(
      { ...rows, ties: rows.ties.filter((tie) => !isOnPaper(tie)) },
      { ...own, ...pairs, basis: "ties", direction: isDirected(own, rows) ? "union" : own.direction },
    ),
  };
}

function isOnPaper({ kind, evidence }: Tie): boolean {
  return PAPER_KINDS.has(kind) || PAPER_EVIDENCE.has(evidence);
}

function apart(asked: LensQuery & OtherLens): { readonly own: LensQuery; readonly other: LensQuery } {
  const entries = Object.entries(asked).filter(([, value]) => value !== undefined);
  const isOther = ([key]: [string, unknown]) => key.startsWith("other.");
  return {
    own: Object.fromEntries(entries.filter((entry) => !isOther(entry))),
    other: Object.fromEntries(entries.filter(isOther).map(([key, value]) => [key.slice("other.".length), value])),
  };
}

/** A day takes the place of a wave, and the other way round. */
function withMoment(own: LensQuery, other: LensQuery): LensQuery {
  const { date, wave, ...rest } = own;
  const isMoved = other.date !== undefined || other.wave !== undefined;
  return isMoved ? { ...rest, ...other } : { ...own, ...other };
}

function isDirected(query: LensQuery, rows: CoalitionRows): boolean {
  return (query.direction ?? rows.coalition.defaults.lens.direction) === ("directed" satisfies Lens["direction"]);
}

/** Pairs are compared, and a pair has no direction. */
function undirected(rows: CoalitionRows, query: LensQuery, opened: OpenLens): OpenLens {
  return opened.network.directed ? openLens(rows, { ...query, weight: "none", direction: "union" }) : opened;
}
