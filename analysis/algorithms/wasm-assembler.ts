/**
 * As much of WebAssembly as tight loops need (https://webassembly.github.io/spec/core/binary/): whole numbers of 32 bits, Float64
 * and pairs of those in one memory. What is written here is machine code for any processor, with nothing to guess about types.
 */
export type Code = readonly number[];

export type ValueType = "word" | "double" | "pair";

const TYPES: Readonly<Record<ValueType, number>> = { word: 0x7f, double: 0x7c, pair: 0x7b };

/** A parameter or a variable of a function. */
export type Local = { readonly local: number };

/** What an instruction takes: code that leaves a value, a local, or a whole number. */
export type Value = Code | Local | number;

const codeOf = (value: Value): Code => {
  if (typeof value === "number") return [0x41, ...signed(value)];
  return "local" in value ? [0x20, ...unsigned(value.local)] : value;
};

const instruction =
  (...opcode: number[]) =>
  (...values: Value[]): Code => [...values.flatMap(codeOf), ...opcode];

export const word = {
  add: instruction(0x6a),
  sub: instruction(0x6b),
  and: instruction(0x71),
  shiftLeft: instruction(0x74),
  shiftRight: instruction(0x76),
  equal: instruction(0x46),
  notEqual: instruction(0x47),
  less: instruction(0x48),
  load: instruction(0x28, 2, 0),
  /** The word after it. */
  loadNext: instruction(0x28, 2, 4),
  loadByte: instruction(0x2d, 0, 0),
  store: instruction(0x36, 2, 0),
  storeByte: instruction(0x3a, 0, 0),
};

export const double = {
  add: instruction(0xa0),
  mul: instruction(0xa2),
  div: instruction(0xa3),
  load: instruction(0x2b, 3, 0),
  store: instruction(0x39, 3, 0),
  of: (value: number): Code => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)],
  /** The value where the word is 1, and 0 where it is 0, by its bits: all of them and 0 − 1, or none and 0 − 0. */
  onlyIf: (value: Value, isWanted: Value): Code => [
    ...[...codeOf(value), 0xbd],
    ...[0x42, 0, ...codeOf(isWanted), 0xad, 0x7d],
    ...[0x83, 0xbf],
  ],
};

export const pair = {
  add: instruction(0xfd, 0xf0, 1),
  mul: instruction(0xfd, 0xf2, 1),
  ofTwo: instruction(0xfd, 0x14),
  load: instruction(0xfd, 0x00, 4, 0),
  store: instruction(0xfd, 0x0b, 4, 0),
};

export const set = ({ local }: Local, value: Value): Code => [...codeOf(value), 0x21, ...unsigned(local)];

export const increase = (local: Local, by: Value): Code => set(local, word.add(local, by));

/** Asked before each turn. */
export const repeatWhile = (condition: Value, body: readonly Code[]): Code => [
  ...[0x02, 0x40, 0x03, 0x40],
  ...[...codeOf(condition), 0x45, 0x0d, 1],
  ...body.flat(),
  ...[0x0c, 0, 0x0b, 0x0b],
];

export const choose = (condition: Value, yes: readonly Code[], no: readonly Code[]): Code => [
  ...[...codeOf(condition), 0x04, 0x40],
  ...yes.flat(),
  0x05,
  ...no.flat(),
  0x0b,
];

export type WasmFunction = {
  readonly name: string;
  readonly parameters: readonly ValueType[];
  readonly variables: readonly ValueType[];
  readonly hasResult: boolean;
  readonly body: Code;
};

/** A function whose parameters, and result if it has one, are words. */
export function defineFunction<Parameter extends string, Variable extends string>(
  name: string,
  parameters: readonly Parameter[],
  variables: Readonly<Record<Variable, ValueType>>,
  write: (locals: Readonly<Record<Parameter | Variable, Local>>) => {
    readonly body: readonly Code[];
    readonly result?: Value;
  },
): WasmFunction {
  const names = [...parameters, ...(Object.keys(variables) as Variable[])];
  const types = [...parameters.map(() => "word" as const), ...Object.values<ValueType>(variables)];
  const locals = Object.fromEntries(names.map((each, local) => [each, { local }]));
  const { body, result } = write(locals as Record<Parameter | Variable, Local>);
  return {
    name,
    parameters: types.slice(0, parameters.length),
    variables: types.slice(parameters.length),
    hasResult: result !== undefined,
    body: [...body.flat(), ...(result === undefined ? [] : codeOf(result))],
  };
}

/** A module that exports functions and takes its memory from whoever makes an instance of it, as `memory.all`. */
export function assembleModule(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(
      1,
      list(
        functions.map(({ parameters, hasResult }) => [0x60, ...types(parameters), ...types(hasResult ? ["word"] : [])]),
      ),
    ),
    ...section(2, list([[...text("memory"), ...text("all"), 0x02, 0x00, 1]])),
    ...section(3, list(functions.map((_, at) => unsigned(at)))),
    ...section(7, list(functions.map(({ name }, at) => [...text(name), 0x00, ...unsigned(at)]))),
    ...section(
      10,
      list(
        functions.map(({ variables, body }) =>
          sized([...list(variables.map((type) => [1, TYPES[type]])), ...body, 0x0b]),
        ),
      ),
    ),
  ]);
}

const types = (all: readonly ValueType[]): Code => list(all.map((type) => [TYPES[type]]));
const section = (id: number, content: Code): Code => [id, ...sized(content)];
const sized = (content: Code): Code => [...unsigned(content.length), ...content];
const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const text = (characters: string): Code => sized(Array.from(characters, (each) => each.charCodeAt(0)));

/** LEB128. */
function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): Code {
  return value >= -0x40 && value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}
