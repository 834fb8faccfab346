import type { NetworkRows } from "#analysis/model/network.ts";

/**
 * A partition made from the lens' own projects is measured by itself: bodies are in one safety region *because* they share
 * its arrangement. It gets no expectation, no p and no sentence unless those projects are left out (DESIGN 3).
 */
export function isDerived(network: NetworkRows, partition: string): boolean {
  return network.projects.some((project, at) => project.defines === partition && network.counted[at] === true);
}
