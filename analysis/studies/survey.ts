import { countingsDiffer } from "#analysis/findings/counting-changes.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Reason } from "#analysis/model/result.ts";
import type { SurveyResult, SurveyWave } from "#analysis/model/survey-result.ts";
import { type Assigned, assignedPart } from "#analysis/network/assigned.ts";
import { surveyedWaves } from "#analysis/network/nominations.ts";
import { resolveLens } from "#analysis/network/resolve-lens.ts";
import { hasColumn } from "#analysis/network/respondents.ts";
import { groupResponses, responseOf, worldResponses } from "#analysis/network/responses.ts";
import { canBePaired } from "#analysis/network/signatures.ts";
import { whyUndefined } from "#analysis/network/why-undefined.ts";
import type { StudyOptions } from "./study.ts";
import { confirmationCount, confirmationOf, reciprocityOf } from "./survey/confirm.ts";
import { countTies } from "./survey/count-ties.ts";
import { judgeCells } from "./survey/judge-cells.ts";
import { directedTies, tiesFromElsewhere, waveNetworks } from "./survey/wave-networks.ts";

/**
 * Who answered, who confirms whom, and whether what the network says holds however the answers are counted: of the lens'
 * wave, else of every wave in which ties were reported. METHODS 9.
 */
export function survey(rows: CoalitionRows, query: LensQuery, options: StudyOptions): SurveyResult {
  const { lens, partition } = resolveLens(rows, query);
  const waves = surveyedWaves(rows).filter((wave) => lens.wave === null || wave === lens.wave);
  return {
    partition: partition.key,
    columns: { asked: hasColumn(rows, "asked", ...waves), answered: hasColumn(rows, "answered", ...waves) },
    waves: waves.map((wave, at) =>
      studyWave(rows, query, {
        ...options,
        wave,
        onPart: (part) => {
          if (options.hooks?.isCancelled?.()) throw new Error(`cancelled: study of the survey in wave ${wave}`);
          options.hooks?.onProgress?.((at + part) / waves.length);
        },
      }),
    ),
    parameters: { seed: options.seed },
  };
}

function studyWave(
  rows: CoalitionRows,
  query: LensQuery,
  options: StudyOptions & { readonly wave: string; readonly onPart: (part: number) => void },
): SurveyWave {
  const { wave, onPart } = options;
  const networks = waveNetworks(rows, query, wave);
  onPart(0);
  const { opened, respondents } = networks;
  const confirmation = confirmationOf(networks);
  const confirmedOf = (isOf: (actor: number) => boolean) => confirmationCount(networks, isOf);
  const groups = groupResponses(opened.memberships, respondents, confirmedOf);
  const assigned = assignedPart(networks.union, opened.memberships);
  const reason = whyUncounted(assigned);
  const known = {
    key: wave,
    response: responseOf(respondents),
    groups,
    worlds: worldResponses(opened.network, respondents, confirmedOf),
    tiesWithoutReport: tiesFromElsewhere(rows, query, wave),
    confirmation,
    reciprocity: reciprocityOf(directedTies(rows, query, wave)),
    reason,
  };
  if (reason !== null) {
    return { ...known, countings: [], changes: null, cells: [], unseenCells: 0, permutations: 0 };
  }
  const counted = countTies(networks, assigned, {
    permutations: options.permutations,
    seed: options.seed,
    reporting: confirmation.reporting ?? Number.NaN,
    onRound: (round, rounds) => onPart(round / rounds),
  });
  return {
    ...known,
    countings: counted.countings,
    changes: countingsDiffer(counted.countings),
    cells: judgeCells(counted, assigned, groups),
    unseenCells: counted.unseenCells,
    permutations: counted.rounds,
  };
}

/** Beyond this the ways of counting would fill the memory: as many groups as the matrix takes. */
const MOST_GROUPS = 60;

function whyUncounted(assigned: Assigned): Reason | null {
  const { signatures } = assigned;
  if (signatures.groups.length > MOST_GROUPS || !canBePaired(signatures)) return "too-large";
  return whyUndefined(assigned);
}
