import type { AnalysisResult } from "#analysis/model/result.ts";
import { actorSection, cutSection } from "./text-bridging.ts";
import { headline } from "./text-headline.ts";
import { counted, decimal, percent, pValue, whole } from "./text-numbers.ts";
import { figures, MOST_ROWS, names, textTable } from "./text-table.ts";

/** The result for people: what stays inside, the groups, what crosses and who carries it, each with what chance gives. */
export function textReport(result: AnalysisResult): string {
  const { network, parameters, warnings } = result;
  const kind = `${network.directed ? "directed" : "undirected"}, ${network.weighted ? "weighted" : "unweighted"}`;
  const sections = [
    [
      `${counted(network.actors, "actor")}, ${counted(network.ties, "tie")} (${kind})`,
      `${counted(network.components, "component")}, ${counted(network.isolates, "actor")} without ties, density ${decimal(network.density, 5)}`,
    ],
    headline(result),
    groupSection(result),
    crossingSection(result),
    actorSection(result.bridging),
    cutSection(result.bridging),
    warnings.length > 0
      ? ["Warnings", ...warnings.map(({ message }) => `  ${message.replaceAll(/\p{Cc}/gu, "·")}`)]
      : [],
    [
      `Chance: the groups dealt over the actors, exact mean and spread; ${pSource(result)}.`,
      `Version ${parameters.version}, network ${network.sha256}`,
    ],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function pSource({ parameters: { permutations, seed } }: AnalysisResult): string {
  return permutations > 0 ? `p from ${whole(permutations)} permutations, seed ${seed}` : "without p";
}

function groupSection({ partition, siloing: { groups, mixing } }: AnalysisResult): readonly string[] {
  const rows = groups.map((group, at) => ({
    ...group,
    chance: mixing.expected[at]?.[at] ?? null,
    z: mixing.z[at]?.[at] ?? null,
    p: mixing.pAdjusted[at]?.[at] ?? null,
  }));
  if (rows.length === 0) return [];
  const table = textTable(rows, [
    names("group", ({ key }) => key),
    figures("size", ({ size }) => decimal(size)),
    figures("inside", ({ internalTies }) => decimal(internalTies)),
    figures("by chance", ({ chance }) => decimal(chance)),
    figures("z", ({ z }) => decimal(z, 1)),
    figures("p", ({ p }) => pValue(p)),
    figures("outside", ({ externalTies }) => decimal(externalTies)),
    figures("stays inside", ({ internalShare }) => percent(internalShare)),
    figures("E-I", ({ eiIndex }) => decimal(eiIndex)),
  ]);
  const without =
    partition.unassigned > 0 ? [`  without a group, and left out: ${counted(partition.unassigned, "actor")}`] : [];
  return [`Groups, by ${partition.attribute}`, ...table, ...without];
}

function crossingSection({ network, siloing: { mixing } }: AnalysisResult): readonly string[] {
  const pairs = mixing.groups.flatMap((from, row) =>
    mixing.groups.flatMap((to, at) => {
      if (row === at || (!network.directed && at < row)) return [];
      return [
        {
          from,
          to,
          ties: mixing.ties[row]?.[at] ?? null,
          chance: mixing.expected[row]?.[at] ?? null,
          z: mixing.z[row]?.[at] ?? null,
          p: mixing.pAdjusted[row]?.[at] ?? null,
        },
      ];
    }),
  );
  if (pairs.length === 0) return [];
  const shown = pairs.toSorted((a, b) => Math.abs(b.z ?? 0) - Math.abs(a.z ?? 0)).slice(0, MOST_ROWS);
  const table = textTable(shown, [
    names(network.directed ? "from" : "between", ({ from }) => from),
    names(network.directed ? "to" : "and", ({ to }) => to),
    figures("ties", ({ ties }) => decimal(ties)),
    figures("by chance", ({ chance }) => decimal(chance)),
    figures("z", ({ z }) => decimal(z, 1)),
    figures("p", ({ p }) => pValue(p)),
  ]);
  const title = "What crosses, farthest from chance first";
  return [shown.length < pairs.length ? `${title} (${shown.length} of ${pairs.length})` : title, ...table];
}
