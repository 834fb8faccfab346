import type { CoalitionDetail } from "#server/contract/coalition.ts";

type Counts = CoalitionDetail["counts"];

/** What a coalition has of all that it needs before anything can be measured. */
export type FirstSteps = {
  readonly actors: "open" | "done";
  /** Waiting: there is nobody yet to connect. */
  readonly links: "waiting" | "open" | "done";
  readonly left: number;
};

export function firstSteps({ actors, ties, participations }: Counts): FirstSteps {
  const hasPair = actors >= 2;
  const hasLinks = ties > 0 || participations > 0;
  return {
    actors: hasPair ? "done" : "open",
    links: hasLinks ? "done" : hasPair ? "open" : "waiting",
    left: (hasPair ? 0 : 1) + (hasLinks ? 0 : 1),
  };
}

/** Whether a coalition still has nothing to measure: then no chart and no number is shown. */
export function isBeginning({ ties, participations }: Counts): boolean {
  return ties === 0 && participations === 0;
}

/** Whether there is nothing in it at all. */
export function isEmpty({ actors, projects }: Counts): boolean {
  return actors === 0 && projects === 0;
}
