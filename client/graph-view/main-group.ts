/** Groups of an actor by position, largest share first; none for the unassigned. */
export function groupsByShare(shares: readonly (readonly [group: number, share: number])[]): number[] {
  return [...shares].sort(([a, first], [b, second]) => second - first || a - b).map(([group]) => group);
}
