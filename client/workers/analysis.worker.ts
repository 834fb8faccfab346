import type { AnalysisAnswer, AnalysisRequest } from "./analysis-messages.ts";
import { createLensAnswers, type LensAnswers } from "./answer-lens.ts";

let answers: LensAnswers | null = null;

addEventListener("message", ({ data }: MessageEvent<AnalysisRequest>) => {
  if (data.kind === "open") {
    answers = createLensAnswers(data.coalition);
    return;
  }
  const { id } = data;
  answerTo(data).then(
    (answer) => postMessage({ id, answer } satisfies AnalysisAnswer),
    () => postMessage({ id, answer: null } satisfies AnalysisAnswer),
  );
});

async function answerTo(request: Exclude<AnalysisRequest, { kind: "open" }>): Promise<AnalysisAnswer["answer"]> {
  if (answers === null) return null;
  const { query } = request;
  return request.kind === "network" ? answers.network(query, request.picture) : answers.analysis(query);
}
