import type { BlockTest, NullMoments, SecondNull, SecondNullReason } from "#analysis/model/chance.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { counted, decimal, percent, pValue, whole } from "./text-numbers.ts";
import { figures, names, textTable } from "./text-table.ts";

/** Why the number of ties of each actor was not held fixed, in words; null where that was said already. */
const leftOut: Readonly<Record<SecondNullReason, string | null>> = {
  "from-projects": "ties come by the project here, never one at a time",
  "too-large": "the actors divide themselves over groups in too many ways",
  "not-defined": null,
  "derived-partition": null,
};

type Line = NullMoments & { readonly name: string; readonly pValue: number | null };

/** Whether the silo is more than a matter of who is active. */
export function secondNullSection({ siloing: { secondNull, blocks } }: AnalysisResult): readonly string[] {
  const { reason, labels, stubMatching, rewiring } = secondNull;
  if (reason !== null) {
    const words = leftOut[reason];
    return words === null ? [] : [`The second null, where each actor keeps its number of ties, is left out: ${words}.`];
  }
  const lines: Line[] = [
    ...(labels ? [{ ...labels, name: "groups dealt over the actors", pValue: null }] : []),
    ...(stubMatching ? [{ ...stubMatching, name: "ties dealt over the actors, exact", pValue: null }] : []),
    ...(rewiring ? [{ ...rewiring, name: `ties swapped, ${whole(rewiring.draws)} networks` }] : []),
  ];
  const table = textTable(lines, [
    names("chance", ({ name }) => name),
    figures("gives", ({ expected }) => percent(expected)),
    figures("±", ({ sd }) => percent(sd)),
    figures("z", ({ z }) => decimal(z, 1)),
    figures("p", (line) => pValue(line.pValue)),
  ]);
  const observed = `  each tie counted once, ${percent(secondNull.observed)} stays inside`;
  const told =
    blocks === null
      ? verdict(secondNull)
      : "Both part colleagues: neither tells of groups that are whole organisations.";
  return ["A second null: each actor keeps its number of ties", observed, ...table, `  ${told}`];
}

/** Two-sided 5 % of a normal distribution: where the result itself draws the line. */
const RARE_Z = 1.96;

function verdict({ agrees, labels, stubMatching, rewiring }: SecondNull): string {
  if (agrees) return "Both nulls come to the same.";
  const [first, second] = [labels, rewiring ?? stubMatching].map((moments) => Math.abs(moments?.z ?? 0) > RARE_Z);
  if (first && second) return "The two nulls disagree: they find the network on different sides of chance.";
  return first
    ? "The two nulls disagree: what stands out disappears once we account for who is active."
    : "The two nulls disagree: something stands out only once we account for who is active.";
}

/** Where groups go by organisation, the organisations are what can be dealt. */
export function blockSection({ siloing: { blocks } }: AnalysisResult): readonly string[] {
  if (blocks === null) return [];
  return [
    `Groups go by organisation: ${percent(blocks.nested)} of the actors are in the groups of most of their own (${counted(blocks.units, "organisation")})`,
    ...(blocks.canTest ? tested(blocks) : [`  ${untested(blocks)}`]),
  ];
}

function tested({ observed, expected, sd, z, pValue: p }: BlockTest): readonly string[] {
  return [
    `  groups dealt over whole organisations  ${percent(observed)} inside   by chance ${percent(expected)} ± ${percent(sd)}   z ${decimal(z, 1)}   p ${pValue(p)}`,
  ];
}

function untested({ arrangements, leastP }: BlockTest): string {
  if (leastP === null) return "This cannot be tested: any way to deal the groups over organisations gives the same.";
  const ways = arrangements === null ? "few ways" : counted(arrangements, "way");
  return `This cannot be tested: there are ${ways} to deal the groups over organisations, so p can't fall below ${pValue(leastP)}.`;
}
