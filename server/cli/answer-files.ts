import type { PartitionsResult } from "#analysis/model/partitions-result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { comparePartitions } from "#analysis/studies/partitions.ts";
import type { CommandResult } from "#server/contract/command-result.ts";
import { readNetworkFiles } from "#server/files/network-files.ts";
import type { Around } from "./around.ts";
import type { FilesCommand } from "./command.ts";
import { InputError } from "./input-error.ts";
import { loadFile } from "./load-file.ts";
import { withIntroductions } from "./propose.ts";
import { refuseOverwriting } from "./put.ts";
import { issueLine, withWarnings } from "./warnings.ts";
import { withEngine } from "./with-engine.ts";

/**
 * Every number of a network in two files.
 *
 * @throws InputError when they can't be used
 */
export async function answerFiles(command: FilesCommand, around: Around): Promise<CommandResult> {
  const { say, pathOf, hooks, endAtOnce } = around;
  const [nodesPath, edgesPath] = [pathOf(command.nodes), pathOf(command.edges)];
  refuseOverwriting(command, [nodesPath, edgesPath], pathOf);
  const [nodes, edges] = [await loadFile(nodesPath), await loadFile(edgesPath)];
  const { input, compared, issues } = readNetworkFiles({ kind: "csv", nodes, edges }, command);
  for (const issue of issues) say(issueLine(issue));
  if (input === null) throw new InputError("Nothing was computed: see the last line above.");

  const { partition, permutations, seed } = command;
  const result = await withEngine((engine) => engine.run(input, { partition, permutations, seed }, hooks));
  const whole = withIntroductions(withWarnings(result, issues), input, command, { around });
  if (compared.length === 0) return whole;
  endAtOnce();
  return { ...whole, compared: compare(input, compared, command, hooks.onProgress) };
}

function compare(
  input: AnalysisInput,
  others: readonly AnalysisInput[],
  { partition, compare: columns, seed }: FilesCommand,
  onProgress: (done: number) => void,
): PartitionsResult {
  const candidates = [input, ...others].map((grouped, at) => {
    const key = [partition, ...columns][at] ?? "";
    const label = { nl: key, en: key };
    const ownGroup = { nl: "de eigen groep", en: "the own group" };
    return { definition: { key, label, ownGroup }, isOwn: true, open: () => grouped };
  });
  return comparePartitions({ chosen: { key: partition, input }, candidates }, { seed, hooks: { onProgress } });
}
