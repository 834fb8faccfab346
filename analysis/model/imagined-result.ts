import type { ToldChange } from "./imagined-change.ts";
import type { Reason } from "./result.ts";

/** A number of the network as it is today, and as it is imagined; null where it is not defined. */
export type TodayAndImagined<Value = number | null> = { readonly today: Value; readonly imagined: Value };

/** Two groups in both networks. */
export type GroupsCompared = {
  /** Keys; directed: from the first to the second. */
  readonly groups: readonly [string, string];
  /** Weight of the ties between them. */
  readonly ties: TodayAndImagined<number>;
  /** The fewest actors without whom they have no contact; null where that takes too long. */
  readonly fewest: TodayAndImagined<number> | null;
};

/** Pairs from different groups who are in both networks, each as far as it is from different groups. */
export type RoutesImagined = {
  readonly pairs: number;
  readonly lost: number;
  readonly gained: number;
  readonly longer: number;
  readonly shorter: number;
};

/** A network beside the same one as somebody imagines it. */
export type ImaginedResult = {
  readonly partition: { readonly attribute: string; readonly derived: boolean };
  /** Why nothing is said of groups, today or as imagined; null where it is. */
  readonly reason: Reason | null;
  readonly directed: boolean;
  readonly changes: readonly ToldChange[];
  readonly actors: TodayAndImagined<number>;
  readonly ties: TodayAndImagined<number>;
  /** Actors without any tie. */
  readonly isolates: TodayAndImagined<number>;
  /** Parts of the network that have no tie to each other, isolates among them. */
  readonly components: TodayAndImagined<number>;
  /** Part of the tie weight inside groups, and what chance gives. */
  readonly internalShare: TodayAndImagined;
  readonly expectedShare: TodayAndImagined;
  /** Null where all routes take too long. */
  readonly routes: RoutesImagined | null;
  /** Part of those pairs who have a route, and their mean of 1/d. */
  readonly connectedShare: TodayAndImagined;
  readonly crossEfficiency: TodayAndImagined;
  readonly groups: readonly GroupsCompared[];
};
