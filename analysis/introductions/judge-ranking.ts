/** How well a score puts what is there before what is not. Equal scores count half (AUC), or as their mix on average (precision). */
export type RankingQuality = {
  /** The chance that a pair that is there has the higher score; 0.5: as good as chance. */
  readonly auc: number;
  /** Of the first so many, the part that is there. */
  readonly precision: number;
  /** The mean precision down to each that is there. */
  readonly averagePrecision: number;
  /** The part that is there of all: what chance gives for both precisions. */
  readonly prevalence: number;
};

/** Scores with how many pairs have each, the highest first. */
export type ScoreCounts = readonly { readonly score: number; readonly there: number; readonly not: number }[];

/** Null where all are there, or none. */
export function judgeRanking(counts: ScoreCounts, { first }: { readonly first: number }): RankingQuality | null {
  const there = counts.reduce((sum, each) => sum + each.there, 0);
  const not = counts.reduce((sum, each) => sum + each.not, 0);
  if (there === 0 || not === 0) return null;
  let [seenThere, seenNot, hits, room] = [0, 0, 0, first];
  let auc = 0;
  let averagePrecision = 0;
  for (const each of counts) {
    const size = each.there + each.not;
    auc += each.there * (not - seenNot - each.not / 2);
    const taken = Math.min(room, size);
    hits += (taken * each.there) / size;
    room -= taken;
    seenThere += each.there;
    seenNot += each.not;
    averagePrecision += (each.there / there) * (seenThere / (seenThere + seenNot));
  }
  const looked = Math.min(first, there + not);
  return {
    auc: auc / (there * not),
    precision: looked === 0 ? Number.NaN : hits / looked,
    averagePrecision,
    prevalence: there / (there + not),
  };
}

/** Counts of pairs by score, while they come in. */
export function createScoreCounts() {
  const counts = new Map<number, { there: number; not: number }>();
  return {
    add: (score: number, isThere: boolean) => {
      let own = counts.get(score);
      if (own === undefined) {
        own = { there: 0, not: 0 };
        counts.set(score, own);
      }
      if (isThere) own.there += 1;
      else own.not += 1;
    },
    counts: (): ScoreCounts =>
      [...counts].map(([score, own]) => ({ score, ...own })).sort((one, other) => other.score - one.score),
  };
}
