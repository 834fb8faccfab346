import type {
  AnalysisResult,
  BlockMetric,
  BlockResult,
  GroupResult,
  Matrix,
  Measured,
  Mixing,
  SiloingMetric,
} from "#analysis/model/result.ts";
import { headlineShare } from "./wording.ts";

type Siloing = Pick<AnalysisResult["siloing"], "blocks" | "groups" | "metrics" | "mixing">;

/**
 * A result with the chance that counts, for every verdict. Where groups go by organisation, what is dealt over actors finds a silo
 * wherever colleagues know each other, so what is dealt over whole organisations takes its place. That leaves groups without
 * their sizes: groups and cells must stand out in both. Of a number that such deals can't tell, value and expectation stay, and
 * neither z nor p. Elsewhere it is the result itself.
 */
export function judged<Result extends { readonly siloing: Siloing }>(result: Result): Result {
  const { siloing } = result;
  const { blocks, groups, mixing } = siloing;
  if (blocks === null) return result;
  const { canTest } = blocks;
  return {
    ...result,
    siloing: {
      ...siloing,
      groups: groups.map((group, at) => judgedGroup(group, canTest ? (blocks.groups[at] ?? null) : null)),
      metrics: judgedMetrics(siloing, blocks),
      mixing: judgedMixing(mixing, canTest ? blocks.mixing : null),
    },
  };
}

const UNJUDGED = { z: null, pValue: null, draws: null } as const;

function judgedMetrics(siloing: Siloing, { canTest, metrics: dealt }: BlockResult): Siloing["metrics"] {
  const entries = Object.entries(siloing.metrics).map(([key, measured]): [string, Measured] => {
    const chance = canTest ? dealt[key as BlockMetric] : undefined;
    if (measured.value === null || !chance) return [key, { ...measured, ...UNJUDGED }];
    const { expected, sd, z, pValue, draws } = chance;
    const effect = expected === null ? null : measured.value - expected;
    return [key, { ...measured, expected, sd, z, pValue, draws, effect }];
  });
  const metrics = Object.fromEntries(entries) as Record<SiloingMetric, Measured>;
  return { ...metrics, internalShare: headlineShare({ siloing }) };
}

function judgedGroup(group: GroupResult, dealt: BlockResult["groups"][number] | null): GroupResult {
  if (dealt === null) return { ...group, pValue: null, qValue: null };
  const { internalShare } = group;
  const expected = nearer(internalShare, group.expectedInternalShare, dealt.expectedInternalShare);
  const isOneSide = isOn(internalShare, group.expectedInternalShare, dealt.expectedInternalShare);
  return {
    ...group,
    expectedInternalShare: expected,
    effect: internalShare === null || expected === null ? null : internalShare - expected,
    pValue: larger(group.pValue, dealt.pValue, isOneSide),
    qValue: larger(group.qValue, dealt.qValue, isOneSide),
  };
}

function judgedMixing(mixing: Mixing, dealt: BlockResult["mixing"]): Mixing {
  const each = (value: (row: number, column: number) => number | null): Matrix =>
    mixing.groups.map((_, row) => mixing.groups.map((__, column) => value(row, column)));
  const nothing = each(() => null);
  if (dealt === null) return { ...mixing, pAdjusted: nothing, qValue: nothing };
  const at = (matrix: Matrix, row: number, column: number) => matrix[row]?.[column] ?? null;
  const sameSide = (row: number, column: number) =>
    (at(mixing.z, row, column) ?? 0) * (at(dealt.z, row, column) ?? 0) > 0;
  // The one that z is nearer to, its expectation with it.
  const isOver = (row: number, column: number) => {
    const [actors, organisations] = [at(mixing.z, row, column), at(dealt.z, row, column)];
    return actors === null || organisations === null || Math.abs(organisations) <= Math.abs(actors);
  };
  const chosen = (key: "expected" | "sd" | "z") =>
    each((row, column) => at(isOver(row, column) ? dealt[key] : mixing[key], row, column));
  const expected = chosen("expected");
  const both = (key: "pAdjusted" | "qValue") =>
    each((row, column) => larger(at(mixing[key], row, column), at(dealt[key], row, column), sameSide(row, column)));
  return {
    ...mixing,
    expected,
    sd: chosen("sd"),
    z: chosen("z"),
    ratio: each((row, column) => ratioOf(at(mixing.ties, row, column), at(expected, row, column))),
    pairsExpected: each((row, column) =>
      nearer(
        at(mixing.pairs, row, column),
        at(mixing.pairsExpected, row, column),
        at(dealt.pairsExpected, row, column),
      ),
    ),
    pAdjusted: both("pAdjusted"),
    qValue: both("qValue"),
  };
}

/** What stands out on one side in the one and on the other in the other stands out in neither. */
function larger(one: number | null, other: number | null, isOneSide: boolean): number | null {
  if (one === null || other === null) return null;
  return isOneSide ? Math.max(one, other) : 1;
}

function nearer(value: number | null, one: number | null, other: number | null): number | null {
  if (value === null || one === null || other === null) return other;
  return Math.abs(value - one) < Math.abs(value - other) ? one : other;
}

function isOn(value: number | null, one: number | null, other: number | null): boolean {
  return value !== null && one !== null && other !== null && (value - one) * (value - other) > 0;
}

function ratioOf(ties: number | null, expected: number | null): number | null {
  return ties === null || expected === null || expected === 0 ? null : ties / expected;
}
