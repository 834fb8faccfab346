import { lazy, type ReactNode, Suspense, useState } from "react";
import type { MetricId } from "#analysis/metrics/registry.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { Made, OnMethod } from "../method-made.ts";

const MethodCard = lazy(() => import("../method-card.tsx").then(({ MethodCard: card }) => ({ default: card })));

type Asked = { readonly metric: MetricId; readonly made: Made | null };

/** The method card of a number, and what opens it: of a study too, and before there is a result. */
export function useMethodCard(result: AnalysisResult | null): { readonly open: OnMethod; readonly card: ReactNode } {
  const [asked, ask] = useState<Asked | null>(null);
  const [wasAsked, setWasAsked] = useState(false);
  return {
    open: (metric, made) => {
      ask({ metric, made: made ?? null });
      setWasAsked(true);
    },
    card: wasAsked && (
      <Suspense fallback={null}>
        <MethodCard
          metric={asked?.metric ?? null}
          made={asked?.made ?? null}
          result={result}
          onClose={() => ask(null)}
        />
      </Suspense>
    ),
  };
}
