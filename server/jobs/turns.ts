import { createFairQueue } from "./fair-queue.ts";

export type Turns = {
  /**
   * Waits for a turn and answers how to give it back. `onPosition` hears how many turns come first, this one included.
   *
   * @throws the reason of `signal` when it is aborted while waiting
   */
  readonly take: (
    user: string,
    options: { readonly signal: AbortSignal; readonly onPosition: (position: number) => void },
  ) => Promise<() => void>;
};

type Waiting = { readonly begin: (release: () => void) => void; readonly onPosition: (position: number) => void };

/** Lets `atOnce` users work at a time, the others in fair order. */
export function createTurns(atOnce: number): Turns {
  const queue = createFairQueue<Waiting>();
  let busy = 0;

  const serve = () => {
    while (busy < atOnce) {
      const first = queue.next();
      if (first === null) break;
      busy += 1;
      first.begin(once(release));
    }
    queue.order().forEach(({ onPosition }, at) => {
      onPosition(at + 1);
    });
  };
  const release = () => {
    busy -= 1;
    serve();
  };

  return {
    take: (user, { signal, onPosition }) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const stopWaiting = () => {
          queue.remove(waiting);
          serve();
          reject(signal.reason);
        };
        const waiting: Waiting = {
          onPosition,
          begin: (release) => {
            signal.removeEventListener("abort", stopWaiting);
            resolve(release);
          },
        };
        signal.addEventListener("abort", stopWaiting, { once: true });
        queue.add(user, waiting);
        serve();
      }),
  };
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}
