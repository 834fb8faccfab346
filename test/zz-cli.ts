import { readFolder } from "#server/files/read-folder.ts";
import { readCoalitionFolder } from "#server/files/coalition-folder.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import { analyse } from "#analysis/analyse.ts";
import { searchCommunities } from "#analysis/search-communities.ts";
import { createSha256 } from "#analysis/threads/sha256.ts";
import { textReport } from "#server/cli/text-report.ts";
import { storyOf } from "#analysis/findings/story.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { literatureFinding } from "#client/screens/workbench/silos/literature/literature-words.ts";
import { groupsFinding } from "#client/screens/workbench/silos/groups/group-words.ts";
import { groupFigures } from "#client/screens/workbench/silos/groups/group-figures.ts";
import { evidenceSentences } from "#client/screens/workbench/silos/scorecard/evidence-words.ts";
import { explainedBy } from "#client/screens/workbench/silos/communities/community-words.ts";
const { rows } = readCoalitionFolder(await readFolder(`data/coalitions/vennebeek`));
for (const partition of ["party-type", "world"]) {
const open = openLens(rows!, { partition });
const input = lensInput(open);
const result = analyse(input, { permutations: 999, seed: 1, partition, createDigest: createSha256, communities: searchCommunities(input, 1) });
console.log(textReport(result as never).split("\n").slice(0, 95).join("\n"));
console.log(storyOf(result));
for (const l of ["nl","en"] as const) { const s=createSpeaker(l); console.log(literatureFinding(result, s)); console.log(groupsFinding(groupFigures(result), {reason:null, nameOf:(g)=>result.siloing.groups[g]!.key, blocks: result.siloing.blocks}, s)); console.log(evidenceSentences(result, s)); console.log(explainedBy(result, partition, s)); }
}
