import type { RunHooks } from "#analysis/threads/engine.ts";

/** What a command needs of the process around it. */
export type Around = {
  /** A line for people, beside the result. */
  readonly say: (line: string) => void;
  /** Paths are meant from where the person is. */
  readonly pathOf: (path: string) => string;
  readonly hooks: RunHooks;
  /** From here on Ctrl-C ends the process at once: the work no longer listens, and nothing is left to close. */
  readonly endAtOnce: () => void;
};
