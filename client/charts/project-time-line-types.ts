/** A project from its beginning to its end, as ISO days; null is open on that side. */
export type TimeBar = {
  readonly key: string;
  readonly label: string;
  /** Its period in words. */
  readonly text: string;
  readonly from: string | null;
  readonly until: string | null;
  /** One of the two that are held side by side. */
  readonly isChosen: boolean;
};

export type ProjectTimeLineState = {
  readonly bars: readonly TimeBar[];
  /** The days that the chosen ones have in common; null draws none. */
  readonly overlap: { readonly from: string | null; readonly until: string | null; readonly text: string } | null;
  /** The day from which one looks; null draws none. */
  readonly today: { readonly day: string; readonly text: string } | null;
  readonly summary: string;
};
