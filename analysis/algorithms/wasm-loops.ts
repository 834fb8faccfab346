import type { RouteMemory } from "./brandes-memory.ts";
import {
  type Code,
  defineFunction,
  double,
  increase,
  type Local,
  repeatWhile,
  set,
  type Value,
  type ValueType,
  type WasmFunction,
  word,
} from "./wasm-assembler.ts";

/** A function that takes some numbers, and then where some of the arrays of the memory begin. */
export type WasmLoop = WasmFunction & { readonly arrays: readonly (keyof RouteMemory)[] };

export function defineLoop<Number extends string, Array extends keyof RouteMemory, Variable extends string>(
  name: string,
  {
    numbers,
    arrays,
    variables,
  }: {
    readonly numbers: readonly Number[];
    readonly arrays: readonly Array[];
    readonly variables: Readonly<Record<Variable, ValueType>>;
  },
  write: Parameters<typeof defineFunction<Number | Array, Variable>>[3],
): WasmLoop {
  return { ...defineFunction<Number | Array, Variable>(name, [...numbers, ...arrays], variables, write), arrays };
}

const WORD = 4;

/** Where the numbers of a node or a place stand. */
export const wordAt = (start: Value, at: Value): Code => word.add(start, word.shiftLeft(at, 2));
export const doubleAt = (start: Value, at: Value): Code => word.add(start, word.shiftLeft(at, 3));
export const pairAt = (start: Value, at: Value): Code => word.add(start, word.shiftLeft(at, 4));

/** How many words there are from a start to here. */
export const wordsFrom = (start: Value, here: Value): Code => word.shiftRight(word.sub(here, start), 2);

export const nextWord = (at: Local): Code => increase(at, WORD);

/** For each word of a stretch of memory. */
export const forEachWord = (at: Local, from: Value, until: Value, body: readonly Code[]): Code => [
  ...set(at, from),
  ...repeatWhile(word.less(at, until), [...body, nextWord(at)]),
];

export const addDouble = (address: Value, value: Value): Code =>
  double.store(address, double.add(double.load(address), value));
