import { type BenchReport, type Table, times } from "./bench-report.ts";
import { type Figure, median } from "./figure.ts";

/** Figures that stand in both reports, now beside then. Ratios mean something on one machine only, so both are named. */
export function comparedWith(then: BenchReport, now: BenchReport): Table {
  const earlier = new Map(named(then));
  const lines = named(now).flatMap(([name, figure]) => {
    const before = earlier.get(name);
    if (!before) return [];
    const medians = [median(before.runs), median(figure.runs)] as const;
    return [
      [
        name,
        ...medians.map((value) => `${Number(value.toPrecision(3))} ${figure.unit ?? "ms"}`),
        times(medians[1] / medians[0]),
      ],
    ];
  });
  return {
    title: `Now (${now.machine.processor}, Node ${now.machine.node}) and then (${then.machine.processor}, Node ${then.machine.node})`,
    head: ["what", "then", "now", "now / then"],
    lines,
  };
}

function named({ parts }: BenchReport): readonly (readonly [string, Figure])[] {
  return parts.flatMap(({ key, figures }) => figures.map((figure) => [`${key}: ${figure.name}`, figure] as const));
}
