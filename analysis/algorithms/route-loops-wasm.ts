import { SEARCH_LOOPS } from "./brandes-loops-wasm.ts";
import type { RouteMemory } from "./brandes-memory.ts";
import { DOMINATOR_LOOPS } from "./dominator-loops-wasm.ts";
import type { RouteLoops } from "./route-loops.ts";
import { assembleModule } from "./wasm-assembler.ts";

/** As much of WebAssembly as is needed. */
type Engine = {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Readonly<Record<string, (...words: number[]) => number>> };
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
};

const LOOPS = [...SEARCH_LOOPS, ...DOMINATOR_LOOPS];
const PAGE = 65_536;
/** Places in memory are words with a sign. */
const MOST_BYTES = 2 ** 31 - PAGE;

type Compiled = { readonly engine: Engine; readonly module: object };

/** Once, by whoever asks first; null where there is no such thing, or it is forbidden. */
let compiled: Compiled | null | undefined;

function compile(): Compiled | null {
  const { WebAssembly: engine } = globalThis as unknown as { readonly WebAssembly?: Engine };
  if (engine === undefined) return null;
  try {
    return { engine, module: new engine.Module(assembleModule(LOOPS)) };
  } catch {
    return null;
  }
}

/** Null where a process may not take so much room. */
function memoryOf(bytes: number, { Memory }: Engine): InstanceType<Engine["Memory"]> | null {
  try {
    return new Memory({ initial: Math.ceil(bytes / PAGE) });
  } catch {
    return null;
  }
}

type Opened = { readonly buffer: ArrayBuffer; readonly loopsOn: (memory: RouteMemory) => RouteLoops };

/** Memory of so many bytes at least, all 0, and loops over what is opened in it; null where there is no WebAssembly. */
export function openWasm(bytes: number): Opened | null {
  if (compiled === undefined) compiled = compile();
  if (compiled === null || bytes > MOST_BYTES) return null;
  const { engine, module } = compiled;
  const all = memoryOf(bytes, engine);
  if (all === null) return null;
  const { exports } = new engine.Instance(module, { memory: { all } });
  const loopsOn = (memory: RouteMemory) =>
    Object.fromEntries(
      LOOPS.map(({ name, arrays }) => {
        const starts = arrays.map((array) => memory[array].byteOffset);
        return [name, (...numbers: number[]) => exports[name]?.(...numbers, ...starts)];
      }),
    ) as unknown as RouteLoops;
  return { buffer: all.buffer, loopsOn };
}
