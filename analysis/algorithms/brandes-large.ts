import type { RouteMemory } from "./brandes-memory.ts";
import type { Searching } from "./brandes-search.ts";

const LARGE = 1e250;

/** Whether a number of routes comes so near to the largest Float64 that parts of it would be lost. */
export function hasLargeCounts({ memory }: Pick<Searching, "memory">, found: number): boolean {
  const { order, routes } = memory;
  // Not a number either, once Infinity has been multiplied.
  for (let place = 0; place < found; place += 1) if (!(routes[order[place]!]! <= LARGE)) return true;
  return false;
}

const STOREY = 2 ** 512;

/**
 * What a search carries whose routes are too many for a Float64, and whose lists are all of successors. A number is kept as a
 * part below 2^512 and the storey that it stands on, each 2^512 times the one beneath. Powers of two lose nothing, and only
 * proportions of two numbers are asked for. One scale per distance would not do: beside 10^600 routes a detour of the same
 * length has one, and counts too.
 */
export function carryBackLarge({ memory, rings }: Pick<Searching, "memory" | "rings">, found: number): void {
  const { order, outStarts, list, ahead, sums, need, crowds, copies } = memory;
  const lastRing = rings.starts[rings.count - 1]!;
  outStarts.fill(outStarts[lastRing]!, lastRing, found + 1);
  const { parts, storeys } = countAgain(memory, found);
  for (let place = found - 1; place > 0; place -= 1) {
    const node = order[place]!;
    const through = parts[node]! * copies[node]!;
    let all = 0;
    let cross = 0;
    for (let at = outStarts[place]!; at < outStarts[place + 1]!; at += 1) {
      const successor = list[at]!;
      const proportion = (through / parts[successor]!) * STOREY ** (storeys[node]! - storeys[successor]!);
      all += proportion * (need[2 * crowds[successor]!]! + ahead[2 * successor]!);
      cross += proportion * (need[2 * crowds[successor]! + 1]! + ahead[2 * successor + 1]!);
    }
    ahead[2 * node] = all;
    ahead[2 * node + 1] = cross;
    sums[2 * node]! += all;
    sums[2 * node + 1]! += cross;
  }
}

/** Places are in the order of distance, so each number is complete when its turn comes. */
function countAgain({ order, outStarts, list, copies }: RouteMemory, found: number) {
  const parts = new Float64Array(copies.length);
  const storeys = new Int32Array(copies.length);
  parts[order[0]!] = 1 / copies[order[0]!]!;
  for (let place = 0; place < found; place += 1) {
    const node = order[place]!;
    const through = parts[node]! * copies[node]!;
    for (let at = outStarts[place]!; at < outStarts[place + 1]!; at += 1) {
      const successor = list[at]!;
      const storey = Math.max(storeys[node]!, parts[successor] === 0 ? 0 : storeys[successor]!);
      const sum =
        parts[successor]! * STOREY ** (storeys[successor]! - storey) + through * STOREY ** (storeys[node]! - storey);
      const isOver = sum >= STOREY;
      parts[successor] = isOver ? sum / STOREY : sum;
      storeys[successor] = isOver ? storey + 1 : storey;
    }
  }
  return { parts, storeys };
}
