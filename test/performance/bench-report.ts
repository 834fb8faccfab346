import { type Figure, median } from "./figure.ts";
import type { Growth, Row, Side } from "./metrics.ts";

/** What stands in bench.json: every figure with all its runs, so that a later run can be held against it. */
export type BenchReport = {
  readonly schema: "schakelwerk.bench/1";
  readonly machine: Readonly<Record<string, string>>;
  readonly parts: readonly BenchPart[];
};

export type BenchPart = {
  readonly key: string;
  /** What must be known to read the tables. */
  readonly notes: readonly string[];
  readonly figures: readonly Figure[];
  readonly tables: readonly Table[];
};

export type Table = {
  readonly title: string;
  readonly head: readonly string[];
  readonly lines: readonly (readonly string[])[];
};

/** Absolute figures, each beside its ratio to the first. */
export function figureTable(title: string, figures: readonly Figure[]): Table {
  const [first] = figures;
  return {
    title,
    head: ["what", "median", "ratio to the first", "runs"],
    lines: figures.map(({ name, runs, unit = "ms" }) => [
      name,
      `${rounded(median(runs))} ${unit}`,
      first && unit === (first.unit ?? "ms") ? times(median(runs) / median(first.runs)) : "",
      runs.map(rounded).join(" · "),
    ]),
  };
}

/** Per metric a table: ours beside theirs, and how many times as long theirs takes. */
export function metricTables(rows: readonly Row[], growth: readonly Growth[]): readonly Table[] {
  const metrics = [...new Set(rows.map(({ metric }) => metric))];
  const ofMetrics = metrics.map((metric) =>
    metricTable(
      metric,
      rows.filter((row) => row.metric === metric),
    ),
  );
  return [...ofMetrics, growthTable(growth)];
}

function metricTable(metric: string, rows: readonly Row[]): Table {
  const peer = rows[0]?.peer ?? null;
  const theirs = peer === null ? [] : [`graphology-metrics: ${peer}`, "theirs / ours", "same numbers"];
  return {
    title: metric[0]?.toUpperCase() + metric.slice(1),
    head: ["network", "actors", "ties", "Schakelwerk", ...theirs],
    lines: rows.map((row) => [
      row.kind,
      count(row.actors),
      count(row.ties),
      told(row.ours),
      ...(peer === null
        ? []
        : [told(row.theirs), ratio(row), row.isSame === null ? "" : row.isSame ? "yes" : "**no**"]),
    ]),
  };
}

function growthTable(growth: readonly Growth[]): Table {
  const exponent = (value: number | null) => (value === null ? "" : value.toFixed(2));
  return {
    title: "Growth: exponent of time over actors + ties",
    head: ["metric", "network", "Schakelwerk", "graphology-metrics"],
    lines: growth.map(({ metric, kind, ours, theirs }) => [metric, kind, exponent(ours), exponent(theirs)]),
  };
}

export function asMarkdown({ machine, parts }: BenchReport): string {
  const about = Object.entries(machine).map(([what, value]) => `- ${what}: ${value}`);
  const tables = parts.flatMap(({ notes, tables }) => [...notes, ...tables.map(tableText)]);
  return `${["# Bench", about.join("\n"), ...tables].join("\n\n")}\n`;
}

export function tableText({ title, head, lines }: Table): string {
  const asLine = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [`## ${title}`, "", asLine(head), asLine(head.map(() => "---")), ...lines.map(asLine)].join("\n");
}

function told(side: Side | null): string {
  if (side === null) return "";
  return "runs" in side ? `${rounded(median(side.runs))} ms` : `left out: about ${Math.round(side.leftOutMs / 1000)} s`;
}

function ratio({ ours, theirs }: Row): string {
  return theirs && "runs" in ours && "runs" in theirs ? times(median(theirs.runs) / median(ours.runs)) : "";
}

export function times(value: number): string {
  return `${value.toPrecision(3)} ×`;
}

function rounded(value: number): string {
  return value >= 100 ? count(Math.round(value)) : `${Number(value.toPrecision(3))}`;
}

function count(value: number): string {
  return value.toLocaleString("en-GB");
}
