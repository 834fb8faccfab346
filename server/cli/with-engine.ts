import { createEngine, type Engine } from "#analysis/threads/engine.ts";

/** Computes on all cores; the threads are gone when it answers. */
export async function withEngine<Answer>(work: (engine: Engine) => Promise<Answer>): Promise<Answer> {
  const engine = createEngine();
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}
