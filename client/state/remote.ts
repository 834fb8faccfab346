import { atom, type ReadableAtom } from "nanostores";
import { ApiProblem } from "#client/api/problem.ts";

/** Something on the server: the last value stays while the next one loads, so that nothing jumps, and when that fails. */
export type Remote<Value> = {
  readonly status: "idle" | "loading" | "ready" | "failed" | "stopped";
  readonly value: Value | null;
  readonly problem: ApiProblem | null;
};

export type RemoteStore<Value> = {
  readonly $state: ReadableAtom<Remote<Value>>;
  /** Asks for what `key` names, unless that is there or under way; an older request is dropped. */
  readonly load: (key: string, fetch: (signal: AbortSignal) => Promise<Value>) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Takes a value that came another way: an answer to a change holds what it changed. */
  readonly put: (value: Value) => void;
  /** Lets go of a request that is under way; `reload` asks again. */
  readonly stop: () => void;
  readonly clear: () => void;
};

const nothing = { status: "idle", value: null, problem: null } as const;

export function createRemote<Value>(): RemoteStore<Value> {
  const $state = atom<Remote<Value>>(nothing);
  let current: { key: string; fetch: (signal: AbortSignal) => Promise<Value>; abort: AbortController } | null = null;

  const run = async (key: string, fetch: (signal: AbortSignal) => Promise<Value>) => {
    current?.abort.abort();
    const request = { key, fetch, abort: new AbortController() };
    current = request;
    $state.set({ ...$state.get(), status: "loading", problem: null });
    try {
      const value = await fetch(request.abort.signal);
      // Whoever was stopped may answer all the same.
      if (current === request && !request.abort.signal.aborted) $state.set({ status: "ready", value, problem: null });
    } catch (error) {
      if (current !== request || request.abort.signal.aborted) return;
      if (!(error instanceof ApiProblem)) throw error;
      $state.set({ ...$state.get(), status: "failed", problem: error });
    }
  };
  return {
    $state,
    load: async (key, fetch) => {
      if (current?.key !== key) await run(key, fetch);
    },
    reload: async () => {
      if (current) await run(current.key, current.fetch);
    },
    put: (value) => {
      current?.abort.abort();
      $state.set({ status: "ready", value, problem: null });
    },
    stop: () => {
      if ($state.get().status !== "loading") return;
      current?.abort.abort();
      $state.set({ status: "stopped", value: null, problem: null });
    },
    clear: () => {
      current?.abort.abort();
      current = null;
      $state.set(nothing);
    },
  };
}
