/** Who gets an answer within this time needs no word in between. */
const PATIENCE_MS = 2_000;
const STEP = 0.1;

/** Says how far the work is, on standard error, and only when it takes long. */
export function createProgress(write: (line: string) => void, now: () => number): (done: number) => void {
  const began = now();
  let next = 0;
  return (done) => {
    if (now() - began < PATIENCE_MS || done < next) return;
    write(`Computing: ${Math.floor(done * 100)} %`);
    next = done + STEP;
  };
}
