import type { ReactNode } from "react";
import type { RowTone } from "#client/charts/row-chart-types.ts";

/** A sign of a row chart and what it means. */
export function RowKey({ sign, children }: { sign: RowTone | "range" | "chance"; children: ReactNode }) {
  const isTone = sign !== "range" && sign !== "chance";
  return (
    <li>
      <svg className="row-chart" viewBox="0 0 14 14" aria-hidden="true">
        {sign === "range" && <line className="row-chart-range" x1="2" x2="12" y1="7" y2="7" />}
        {sign === "chance" && <path className="row-chart-chance" d="M7 1.5 11 7 7 12.5 3 7z" />}
        {isTone && <circle className={`row-chart-dot row-chart-${sign}`} cx="7" cy="7" r="5" />}
      </svg>
      {children}
    </li>
  );
}
