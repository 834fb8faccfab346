import type { Picture } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { AnalysisAnswer, AnalysisRequest, OpenCoalition } from "./analysis-messages.ts";

/** Picture and numbers of a small coalition, made in this browser. Null where it can't: then the server is asked. */
export type LocalAnswers = {
  /** What is asked from now on is asked of this. */
  readonly open: (coalition: OpenCoalition) => void;
  readonly network: (query: LensQuery, picture: Picture | undefined) => Promise<NetworkView | null>;
  readonly analysis: (query: LensQuery) => Promise<AnalysisResult | null>;
};

export function createLocalAnswers(): LocalAnswers {
  const waiting = new Map<number, (answer: AnalysisAnswer["answer"]) => void>();
  let lastId = 0;
  let isBroken = false;
  const worker = new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data: { id, answer } }: MessageEvent<AnalysisAnswer>) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };
  worker.onerror = () => {
    isBroken = true;
    worker.terminate();
    for (const resolve of waiting.values()) resolve(null);
    waiting.clear();
  };
  const send = (request: AnalysisRequest) => worker.postMessage(request);
  const ask = <Answer extends NetworkView | AnalysisResult>(request: (id: number) => AnalysisRequest) => {
    lastId += 1;
    const id = lastId;
    return new Promise<Answer | null>((resolve) => {
      if (isBroken) return resolve(null);
      waiting.set(id, resolve as (answer: AnalysisAnswer["answer"]) => void);
      return send(request(id));
    });
  };
  return {
    open: (coalition) => send({ kind: "open", coalition }),
    network: (query, picture) => ask<NetworkView>((id) => ({ kind: "network", id, query, picture })),
    analysis: (query) => ask<AnalysisResult>((id) => ({ kind: "analysis", id, query })),
  };
}
