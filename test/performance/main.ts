import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { comparedWith } from "./against.ts";
import { asMarkdown, type BenchPart, type BenchReport, figureTable, metricTables, tableText } from "./bench-report.ts";
import { BRIDGING_NOTES, measure as measureBridging } from "./bridging.ts";
import { measure as measureChanges } from "./changes.ts";
import { measure as measureCommunities } from "./communities.ts";
import { measure as measureDeals } from "./deals.ts";
import type { Figure } from "./figure.ts";
import { INTRODUCTIONS_NOTES, measure as measureIntroductions } from "./introductions.ts";
import { measure as measureCommandLine } from "./large-network.ts";
import { describeMachine } from "./machine.ts";
import { figuresOf, growthOf, METRIC_NOTES, measureMetrics } from "./metrics.ts";
import { measure as measureResponsiveness } from "./responsiveness.ts";
import { measure as measureScreens } from "./screens.ts";
import { measure as measureSiloing } from "./siloing.ts";
import { measure as measureTables } from "./tables.ts";

/**
 * How fast it is, measured in one run: `npm run bench`, or some parts of it, `npm run bench -- metrics screens`. The tables
 * go to dist/bench as Markdown and JSON; `--against FILE` holds this run against an earlier bench.json.
 */
const PARTS: Readonly<Record<string, () => Promise<Omit<BenchPart, "key">>>> = {
  metrics: async () => {
    const rows = await measureMetrics(tell);
    return { notes: METRIC_NOTES, figures: figuresOf(rows), tables: metricTables(rows, growthOf(rows)) };
  },
  bridging: async () => ({ notes: BRIDGING_NOTES, ...(await measureBridging()) }),
  introductions: async () => ({ notes: INTRODUCTIONS_NOTES, ...(await measureIntroductions()) }),
  communities: () => figuresOnly("The best partition at 5,000 actors and 50,000 ties", measureCommunities),
  siloing: () => figuresOnly("Siloing with exact chance", measureSiloing),
  deals: () => figuresOnly("What chance gives of all tie counts", measureDeals),
  screens: () => figuresOnly("Opening a coalition, from the click to the filled story", measureScreens),
  changes: () => figuresOnly("A change on Noord-Brabant, until every view shows it", measureChanges),
  tables: () => figuresOnly("A table of 10,000 actors, in the bundled browser", measureTables),
  "command-line": () => figuresOnly("The command line on a large network", measureCommandLine),
  responsiveness: () => figuresOnly("The server while it analyses", measureResponsiveness),
};

async function figuresOnly(title: string, measure: () => Promise<readonly Figure[]>): Promise<Omit<BenchPart, "key">> {
  const figures = await measure();
  return { notes: [], figures, tables: [figureTable(title, figures)] };
}

const { values, positionals } = parseArgs({ options: { against: { type: "string" } }, allowPositionals: true });
const unknown = positionals.filter((key) => !(key in PARTS));
if (unknown.length > 0) {
  tell(`no such part: ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}
const earlier = values.against === undefined ? null : (JSON.parse(readFileSync(values.against, "utf8")) as BenchReport);

const parts: BenchPart[] = [];
for (const [key, measurePart] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(key)) continue;
  tell(`— ${key}`);
  parts.push({ key, ...(await measurePart().catch((error: unknown) => failed(key, error))) });
}
const report: BenchReport = { schema: "schakelwerk.bench/1", machine: describeMachine(), parts };
const comparison = earlier ? `\n${tableText(comparedWith(earlier, report))}\n` : "";
const markdown = asMarkdown(report) + comparison;
const folder = resolve(import.meta.dirname, "../../dist/bench");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "bench.md"), markdown);
writeFileSync(join(folder, "bench.json"), `${JSON.stringify(report, null, 2)}\n`);
process.stdout.write(markdown);

/** A part that fails must not take the minutes of the others with it. */
function failed(key: string, error: unknown): Omit<BenchPart, "key"> {
  process.exitCode = 1;
  const said = error instanceof Error ? error.message : `${error}`;
  tell(`${key} failed: ${said}`);
  return { notes: [`**${key}** failed: ${said}`], figures: [], tables: [] };
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
