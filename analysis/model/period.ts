/** ISO days, `until` not included; null is open on that side. */
export type Period = { readonly from: string | null; readonly until: string | null };

/** Whether something holds on a day: it has begun, and not yet ended. */
export function holdsOn(period: Period, day: string): boolean {
  return (period.from === null || period.from <= day) && (period.until === null || day < period.until);
}
