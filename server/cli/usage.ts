import type { StudyName } from "#analysis/studies/studies.ts";
import { commandResultSchema } from "#server/contract/command-result.ts";
import { lensQuerySchema } from "#server/contract/lens.ts";
import { STUDY_CONTRACTS, studyContract } from "#server/contract/studies/schemas.ts";
import { commandDefaults, defaultRounds } from "./command.ts";
import { outlineOf } from "./outline.ts";
import { lensShape } from "./read-lens.ts";

const { permutations, seed, introductions } = commandDefaults;

export const usage = `Usage:
  npm run -s analyse -- --nodes N.csv --edges E.csv --partition COLUMN
        [--directed] [--weight COLUMN] [--blocks COLUMN] [--kernel KERNEL] [--compare COLUMN,COLUMN]
        [--permutations ${permutations}] [--seed ${seed}] [--introductions ${introductions}] [--format json|text] [--out FILE]
  npm run -s analyse -- --coalition FOLDER [--lens KEY=VALUE …] [--partition KEY] [--study NAME]
        [--permutations ${permutations}] [--seed ${seed}] [--introductions ${introductions}] [--format json|text] [--out FILE]
`;

/** @param study only what it asks and answers; null: everything */
export function helpText(study: StudyName | null): string {
  return study === null ? wholeHelp() : studyHelp(study);
}

function wholeHelp(): string {
  return `Measures siloing and bridging in a network: how much stays inside groups, what crosses, and what chance would give.

${usage}
A network in two files:
  --nodes FILE         CSV with a column id; label is the name that is shown, every other column can be the partition.
                       In its cells: water, or water|nature for equal shares, or water:0.7|nature:0.3. Empty: no group.
  --edges FILE         CSV with the columns source and target: ids of the nodes
  --partition COLUMN   column of the nodes that puts them in groups
  --directed           a tie from a to b is another one than from b to a
  --weight COLUMN      column of the edges with weights above 0; repeated ties are summed. Without it every tie counts as 1
                       and a repeated tie counts once
  --blocks COLUMN      column of the nodes that says of which organisation an actor is. Where groups go by organisation,
                       they are dealt over whole organisations too. Empty: an organisation of its own
  --kernel KERNEL      how much two nodes in several groups have in common: min (when nobody says) the share that both have,
                       any all of it where they share any group, product the chance that a group drawn of each is the same
  --compare COLUMNS    further columns of the nodes, with commas between them, that group the same actors: side by side by
                       what stays inside beyond chance, by agreement with the contacts, and by silo ratio

A coalition in a folder, as data/README.md describes it:
  --coalition FOLDER   folder with manifest.json and actors.csv
  --lens KEY=VALUE     what to look at, once for each key; the coalition's own choice holds for the rest. Keys:
                       ${Object.keys(lensQuerySchema.shape).join(", ")}
  --partition KEY      the same as --lens partition=KEY
  --study NAME         a deeper question, in place of the analysis; --study NAME --help tells what it asks and answers:
${studyList()}

For both:
  --permutations N     rounds of the permutation test; 0 leaves p out. A study takes ${defaultRounds("matrices")} when nobody says, at least 99
  --seed N             fixes the permutations: the same files, seed and version give the same bytes
  --introductions N    how many missing connections to propose, with who can introduce them; 0 for none
  --format json|text   json for programs, text for people
  --out FILE           writes the result there instead of to standard output

CSV is separated by commas, semicolons or tabs, in UTF-8; also UTF-16 with its mark, and what spreadsheets write on Windows.
Weights of 0 and ties of an actor to itself are dropped and counted. Rows that can't be used are named by file and line on
standard error, and are among the warnings of the result. Weights below 0 are refused. In a folder of a coalition a row that
can't be used stops the work.

What takes long tells on standard error how far it is; Ctrl-C stops it.

Exit code: 0 there is a result, 2 the input can't be used, 130 it was stopped, 1 a mistake of this program.

The result, as JSON; what is marked ? is there when it was asked for:

${outlineOf(commandResultSchema)}
`;
}

function studyList(): string {
  const lines = Object.entries(STUDY_CONTRACTS).map(([name, { summary }]) => `    ${name.padEnd(17)}  ${summary}`);
  return lines.sort().join("\n");
}

function studyHelp(study: StudyName): string {
  const { summary, result } = studyContract(study);
  return `${summary}.

Usage:
  npm run -s analyse -- --coalition FOLDER --study ${study} [--lens KEY=VALUE …] [--partition KEY]
        [--permutations ${defaultRounds(study)}] [--seed ${seed}] [--format json|text] [--out FILE]

Keys of --lens: ${Object.keys(lensShape(study).shape).join(", ")}

The answer, as JSON:

${outlineOf(result)}
`;
}
