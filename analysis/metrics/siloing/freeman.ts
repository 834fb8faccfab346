/**
 * Freeman's segregation (1978, doi:10.1177/004912417800600401): how much of the ties between groups that chance would give
 * is missing, 1 − E/E_exp, for any number of groups. Negative when there are more; not cut off at 0. Agrees with netseg
 * `freeman`. NaN where chance gives no ties between groups.
 */
export function freeman(externalShare: number, expectedExternalShare: number): number {
  return expectedExternalShare > 0 ? 1 - externalShare / expectedExternalShare : Number.NaN;
}
