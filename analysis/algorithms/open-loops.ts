import { type RouteMemory, roomFor } from "./brandes-memory.ts";
import { plainLoops, type RouteLoops } from "./route-loops.ts";
import { openWasm } from "./route-loops-wasm.ts";
import type { RouteNetwork } from "./route-network.ts";

export type LoopsBy = "WebAssembly" | "JavaScript";

/**
 * Memory for searches over a network, and the loops over it. By WebAssembly they take half the time or less: JavaScript asks of
 * every number which array it is in, and whether it is in it.
 *
 * @param by JavaScript stands in wherever WebAssembly is not to be had
 */
export function openLoops(
  network: RouteNetwork,
  by: LoopsBy = "WebAssembly",
): { readonly memory: RouteMemory; readonly loops: RouteLoops } {
  const room = roomFor(network);
  const wasm = by === "WebAssembly" ? openWasm(room.bytes) : null;
  const memory = room.open(wasm?.buffer ?? new ArrayBuffer(room.bytes));
  return { memory, loops: wasm?.loopsOn(memory) ?? plainLoops(memory) };
}
