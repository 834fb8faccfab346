import { lazy, type ReactNode, Suspense, useState } from "react";
import type { MetricId } from "#analysis/metrics/registry.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";

const MethodCard = lazy(() => import("../method-card.tsx").then(({ MethodCard: card }) => ({ default: card })));

/** The method card of a header, and what opens it; null as long as there are no numbers. */
export function useMethodCard(result: AnalysisResult | null): {
  readonly open: ((metric: MetricId) => void) | null;
  readonly card: ReactNode;
} {
  const [metric, setMetric] = useState<MetricId | null>(null);
  const [wasAsked, setWasAsked] = useState(false);
  if (result === null) return { open: null, card: null };
  return {
    open: (asked) => {
      setMetric(asked);
      setWasAsked(true);
    },
    card: wasAsked && (
      <Suspense fallback={null}>
        <MethodCard metric={metric} result={result} onClose={() => setMetric(null)} />
      </Suspense>
    ),
  };
}
