import { judged } from "#analysis/findings/judged.ts";
import type { Kernel } from "#analysis/model/lens.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { CommandResult } from "#server/contract/command-result.ts";
import { actorSection, cutSection } from "./text-bridging.ts";
import { blockSection, secondNullSection } from "./text-chance.ts";
import { communitySection } from "./text-communities.ts";
import { compareSection } from "./text-compare.ts";
import { cellSections } from "./text-crossing.ts";
import { distanceSection } from "./text-distances.ts";
import { groupSection } from "./text-groups.ts";
import { headline } from "./text-headline.ts";
import { introductionSection } from "./text-introductions.ts";
import { literatureSection } from "./text-literature.ts";
import { counted, decimal, whole } from "./text-numbers.ts";
import { touchSection } from "./text-touch.ts";

/**
 * The result for people: what stays inside, the groups, what crosses and who carries it, each with what chance gives.
 *
 * @param unnamed ids of actors that no list in order names
 */
export function textReport(found: CommandResult, unnamed: ReadonlySet<string> = NOBODY): string {
  const result = judged(found);
  const { network, parameters, warnings } = result;
  const kind = `${network.directed ? "directed" : "undirected"}, ${network.weighted ? "weighted" : "unweighted"}`;
  const sections = [
    [
      `${counted(network.actors, "actor")}, ${counted(network.ties, "tie")} (${kind})`,
      `${counted(network.components, "component")}, ${counted(network.isolates, "actor")} without ties, density ${decimal(network.density, 5)}`,
    ],
    headline(result),
    kernelSection(result),
    blockSection(result),
    secondNullSection(result),
    groupSection(result),
    ...cellSections(result),
    distanceSection(result),
    touchSection(result),
    communitySection(result),
    result.compared ? compareSection(result.compared) : [],
    literatureSection(result),
    actorSection(result.bridging, unnamed),
    cutSection(result.bridging, unnamed),
    introductionSection(result),
    warnings.length > 0
      ? ["Warnings", ...warnings.map(({ message }) => `  ${message.replaceAll(/\p{Cc}/gu, "·")}`)]
      : [],
    [chanceLine(result), `Version ${parameters.version}, network ${network.sha256}`],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

const NOBODY: ReadonlySet<string> = new Set();

const kernelWords: Readonly<Record<Kernel, string>> = {
  min: "the part that both share",
  any: "all of it, as soon as both share a group",
  product: "the chance that a group drawn of each is the same",
};

/** Only where somebody is in several groups does it matter. */
function kernelSection({ partition: { kernel, inSeveral } }: AnalysisResult): readonly string[] {
  if (inSeveral === 0) return [];
  return [
    `${counted(inSeveral, "actor")} in several groups; of a tie stays inside ${kernelWords[kernel]} (${kernel}).`,
  ];
}

/** What all the numbers above that name chance rest on. */
function chanceLine(result: AnalysisResult): string {
  const { blocks } = result.siloing;
  if (blocks === null) return `Chance: the groups dealt over the actors, exact mean and spread; ${pSource(result)}.`;
  const rest = "and over single actors for numbers without p";
  if (!blocks.canTest) return "Chance: the groups dealt over single actors, without p: organisations are too few.";
  return `Chance: the groups dealt over whole organisations, for groups and cells over single actors too, ${rest}.`;
}

function pSource({ parameters: { permutations, seed }, siloing: { chance } }: AnalysisResult): string {
  if (chance?.enumerated) return `p from all ${whole(chance.rounds)} ways to deal them`;
  return permutations > 0 ? `p from ${whole(permutations)} permutations, seed ${seed}` : "without p";
}
