import { createRandom, type Random } from "#analysis/algorithms/random.ts";
import type { ApproachOutcome, Evidence, TieKind } from "#analysis/model/tie.ts";
import { APPROACHES, CONFLICTS, ENDED, FUNDING, MANDATES } from "./vennebeek-agreements.ts";
import { CONTACTS } from "./vennebeek-contacts.ts";
import { WAVES } from "./vennebeek-manifest.ts";

type TieRow = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: TieKind;
  readonly directed: "yes" | "";
  readonly strength: number | null;
  readonly from: string;
  readonly until: string;
  readonly evidence: Evidence;
  readonly outcome: ApproachOutcome | "";
  readonly note: string;
  readonly amount: number | null;
  readonly reports: string;
};

const SEED = 20230622;

const NOTHING = {
  directed: "yes",
  strength: null,
  until: "",
  outcome: "",
  note: "",
  amount: null,
  reports: "",
} as const;

/**
 * Who is tied to whom is written by hand; since when, how strongly, and which side said so in which wave is dealt from
 * one seed. Funding, mandates, approaches and conflicts come from documents and interviews: the waves did not ask for them.
 */
export function listTies(): readonly TieRow[] {
  const random = createRandom(SEED);
  const rows: Omit<TieRow, "id">[] = [];
  for (const [kind, source, targets] of CONTACTS) {
    for (const target of targets.split(" "))
      rows.push(surveyed(random, { kind, source, target, from: drawStart(random) }));
  }
  for (const tie of ENDED) rows.push(surveyed(random, { ...tie, from: "2023-03-01" }));
  for (const tie of FUNDING) rows.push({ ...NOTHING, ...tie, kind: "funds", evidence: "document" });
  for (const tie of MANDATES) rows.push({ ...NOTHING, ...tie, kind: "mandates", evidence: "document" });
  for (const tie of APPROACHES) rows.push({ ...NOTHING, ...tie, kind: "approaches", evidence: "interview" });
  for (const tie of CONFLICTS)
    rows.push({ ...NOTHING, ...tie, kind: "in-conflict", directed: "", evidence: "interview" });
  return rows.map((row, position) => ({ id: `t-${String(position + 1).padStart(3, "0")}`, ...row }));
}

type Surveyed = Pick<TieRow, "kind" | "source" | "target" | "from"> & {
  readonly until?: string;
  readonly note?: string;
};

function surveyed(random: Random, tie: Surveyed): Omit<TieRow, "id"> {
  const { kind, source, target, from, until = "", note = "" } = tie;
  const waves = WAVES.filter(({ date }) => from <= date && (until === "" || date < until));
  const felt = 2 + random(3);
  // Three in five are confirmed by both sides; of the rest the source spoke more often than the target.
  const spoke =
    (["both", "both", "both", "source", random(3) === 0 ? "target" : "source"] as const)[random(5)] ?? "both";
  const reporters = spoke === "both" ? (["source", "target"] as const) : [spoke];
  const reports = waves.flatMap(({ key }) =>
    reporters.map((reporter) => ({ reporter, wave: key, strength: Math.min(5, felt + random(3) - 1) })),
  );
  const last = reports.filter(({ wave }) => wave === waves.at(-1)?.key);
  return {
    ...NOTHING,
    kind,
    source,
    target,
    directed: kind === "collaborates" ? "" : "yes",
    strength: Math.max(...last.map(({ strength }) => strength)),
    from,
    until,
    note,
    evidence: random(5) === 0 ? "interview" : "survey",
    reports: reports.map(({ reporter, wave, strength }) => `${reporter}@${wave}=${strength}`).join("|"),
  };
}

/** Most ties are older than the first wave; one in six began between the two. */
function drawStart(random: Random): string {
  const month = (months: number, year: number) =>
    `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-01`;
  return random(6) === 0 ? month(5 + random(20), 2024) : month(random(39), 2021);
}
