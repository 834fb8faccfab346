import type { Carrying } from "./brandes-carry.ts";
import type { Search } from "./brandes-search.ts";

const LARGE = 1e250;

/** Whether a number of routes comes so near to the largest Float64 that parts of it would be lost. */
export function hasLargeCounts({ routes }: Search, found: number): boolean {
  for (let place = 0; place < found; place += 1) if (routes[place]! > LARGE) return true;
  return false;
}

const STOREY = 2 ** 512;

/**
 * The same as `carryBack` where routes are too many for a Float64: a number is kept as a part below 2^512 and the storey
 * that it stands on, each 2^512 times the one beneath. Powers of two lose nothing, and only proportions of two numbers are
 * asked for. One scale per distance would not do: beside 10^600 routes a detour of the same length has one, and counts too.
 */
export function carryBackLarge(search: Search, found: number, { kinds, need, pulled, sums }: Carrying): void {
  const { order, starts, successors } = search;
  const { parts, storeys } = countAgain(search, found);
  for (let place = found - 1; place > 0; place -= 1) {
    let plain = 0;
    let cross = 0;
    for (let at = starts[place]!; at < starts[place + 1]!; at += 1) {
      const successor = successors[at]!;
      const proportion = (parts[place]! / parts[successor]!) * STOREY ** (storeys[place]! - storeys[successor]!);
      const actor = order[successor]!;
      plain += proportion * (1 + pulled.plain[successor]!);
      cross += proportion * (need[kinds[actor]!]! + pulled.cross[successor]!);
    }
    const actor = order[place]!;
    pulled.plain[place] = plain;
    pulled.cross[place] = cross;
    sums.plain[actor]! += plain;
    sums.cross[actor]! += cross;
  }
}

/** Places are in the order of distance, so each number is complete when its turn comes. */
function countAgain({ starts, successors }: Search, found: number): { parts: Float64Array; storeys: Int32Array } {
  const parts = new Float64Array(found);
  const storeys = new Int32Array(found);
  parts[0] = 1;
  for (let place = 0; place < found; place += 1) {
    for (let at = starts[place]!; at < starts[place + 1]!; at += 1) {
      const successor = successors[at]!;
      const storey = Math.max(storeys[place]!, parts[successor] === 0 ? 0 : storeys[successor]!);
      const sum =
        parts[successor]! * STOREY ** (storeys[successor]! - storey) +
        parts[place]! * STOREY ** (storeys[place]! - storey);
      const isOver = sum >= STOREY;
      parts[successor] = isOver ? sum / STOREY : sum;
      storeys[successor] = isOver ? storey + 1 : storey;
    }
  }
  return { parts, storeys };
}
