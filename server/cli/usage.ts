import { analysisResultSchema } from "#server/contract/analysis.ts";
import { commandDefaults } from "./arguments.ts";
import { outlineOf } from "./outline.ts";

const { permutations, seed, introductions } = commandDefaults;

export const usage = `Usage:
  npm run -s analyse -- --nodes N.csv --edges E.csv --partition COLUMN
        [--directed] [--weight COLUMN] [--permutations ${permutations}] [--seed ${seed}] [--introductions ${introductions}]
        [--format json|text] [--out FILE]
`;

export function helpText(): string {
  return `Measures siloing and bridging in a network: how much stays inside groups, what crosses, and what chance would give.

${usage}
  --nodes FILE         CSV with a column id; label is the name that is shown, every other column can be the partition.
                       In its cells: water, or water|nature for equal shares, or water:0.7|nature:0.3. Empty: no group.
  --edges FILE         CSV with the columns source and target: ids of the nodes
  --partition COLUMN   column of the nodes that puts them in groups
  --directed           a tie from a to b is another one than from b to a
  --weight COLUMN      column of the edges with weights above 0; repeated ties are summed. Without it every tie counts as 1
                       and a repeated tie counts once
  --permutations N     rounds of the permutation test; 0 leaves p out
  --seed N             fixes the permutations: the same files, seed and version give the same bytes
  --introductions N    how many missing connections to propose: not made yet, the result says so
  --format json|text   json for programs, text for people
  --out FILE           writes the result there instead of to standard output

CSV is separated by commas, semicolons or tabs, in UTF-8; also UTF-16 with its mark, and what spreadsheets write on Windows.
Weights of 0 and ties of an actor to itself are dropped and counted. Rows that can't be used are named by file and line on
standard error, and are among the warnings of the result. Weights below 0 are refused.

Exit code: 0 there is a result, 2 the input can't be used, 1 a mistake of this program.

The result, as JSON:

${outlineOf(analysisResultSchema)}
`;
}
