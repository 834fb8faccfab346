import { expect, test } from "vitest";
import { judged } from "#analysis/findings/judged.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { matrixFindings } from "#client/screens/workbench/matrix/matrix-summary.ts";
import { explainedBy } from "#client/screens/workbench/silos/communities/community-words.ts";
import { groupFigures } from "#client/screens/workbench/silos/groups/group-figures.ts";
import { groupsFinding } from "#client/screens/workbench/silos/groups/group-words.ts";
import { literatureFinding } from "#client/screens/workbench/silos/literature/literature-words.ts";
import { evidenceSentences } from "#client/screens/workbench/silos/scorecard/evidence-words.ts";
import { noDoubts } from "#client/screens/workbench/survey-doubts.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";
import { networkView } from "#test/client/graph-view/view-builder.ts";
import { readVennebeek } from "#test/data/vennebeek-rows.ts";

const LENS = { basis: "ties", isolates: "keep", date: "2026-01-01" } as const;
const rows = await readVennebeek();
const byPartyType = analyseRows(rows, { lens: LENS, partition: "party-type", source: { by: "party-type" } });
const byWorld = analyseRows(rows, { lens: LENS, partition: "world", source: { by: "world" } });

const nl = createSpeaker("nl");
const en = createSpeaker("en");
const plain = (sentence: string) => sentence.replaceAll("\u00a0", " ");

function groups(result: AnalysisResult, speaker: typeof nl): string {
  const { blocks } = result.siloing;
  const nameOf = (group: number) => result.siloing.groups[group]!.key;
  return plain(groupsFinding(groupFigures(result), { reason: null, nameOf, blocks }, speaker));
}

test("NULL18 · by party type no group is said to stand out, in either language, and none names another", () => {
  expect(groups(byPartyType, nl)).toBe(
    "Van geen van de 12 groepen is er een duidelijk teken dat zij meer of minder binnen houdt dan bij toeval.",
  );
  expect(groups(byPartyType, en)).toBe(
    "Of none of the 12 groups there is a clear sign that it keeps more or less inside than by chance.",
  );
  expect(groupFigures(byPartyType).flatMap(({ more, fewer }) => [...more, ...fewer])).toEqual([]);
});

test("NULL18 · the matrix by party type names no pair of groups, and says over what chance deals them", () => {
  const network = networkView({ actors: { a: "x" } });
  const told = { mixing: judged(byPartyType).siloing.mixing, doubts: noDoubts, isNested: true };
  expect(matrixFindings(network, told, nl)).toEqual([
    "Geen enkel paar groepen, van de 66, heeft duidelijk minder contact dan toeval zou geven.",
    "De groepen bestaan hier uit hele organisaties: een vakje telt pas als minder of meer wanneer het dat is met de groepen verdeeld over hele organisaties, en ook over losse actoren.",
  ]);
  expect(matrixFindings(network, told, en)[0]).toBe(
    "No pair of groups, of 66, has clearly less contact than chance would give.",
  );
});

test("NULL18 · by world the group that stands out does so beside chance, not beside its size", () => {
  expect(groups(byWorld, nl)).toMatch(
    /^Eén van de 2 groepen houdt duidelijk meer contact binnen dan bij toeval\. .* waar toeval \d+% zou geven\.$/,
  );
  expect(groups(byWorld, en)).toMatch(
    /^One of the 2 groups keeps clearly more contact inside than by chance\. .* where chance would give \d+%\.$/,
  );
});

test.each([byPartyType, byWorld])(
  "LIT12 NULL20 · yardsticks: three of ten were held against chance, over whole organisations",
  (result) => {
    const [dutch, english] = [literatureFinding(result, nl), literatureFinding(result, en)];
    expect(dutch).toMatch(
      /^De maten .* van de 10 zijn er 3 naast toeval gelegd; daarvan wijst er één naar binnen en geen enkele naar buiten\./,
    );
    expect(dutch).toMatch(/Toeval verdeelt hier de groepen over hele organisaties\./);
    expect(dutch).toMatch(/per mogelijk paar, wel meer contact binnen de groep dan bij toeval/);
    expect(english).toMatch(/of the 10, 3 were held against chance; of these one points inward and none outward\./);
    expect(english).toMatch(/Chance deals the groups over whole organisations here\./);
    for (const sentence of [dutch, english]) expect(sentence).not.toMatch(/[Ww]hichever|[Ww]elke maat/);
  },
);

test.each([byPartyType, byWorld])("NULL20 · what the partition explains is told without a word of chance", (result) => {
  for (const speaker of [nl, en]) {
    expect(explainedBy(result, "P", speaker)?.id).toBe("communities.explains.organisations");
  }
});

test.each([byPartyType, byWorld])("SN7 · the second null is told, and that it parts colleagues", (result) => {
  expect(result.siloing.secondNull.rewiring).not.toBeNull();
  const [dutch, english] = [nl, en].map((speaker) => evidenceSentences(result, speaker).at(-1)!);
  expect(plain(dutch!)).toMatch(
    /^Houdt iedere actor evenveel relaties als nu, .* meer dan daarbij past\. Maar zo raken ook collega’s elkaar kwijt, dus dit bewijst geen verkokering\.$/,
  );
  expect(english).toMatch(/more than fits that\. But that parts colleagues too, so it proves no silo\.$/);
  // Without whole organisations it says whether the conclusion stands.
  const plainly = { ...result, siloing: { ...result.siloing, blocks: null } };
  expect(evidenceSentences(plainly, en).at(-1)).toMatch(/the conclusion stands/);
});

/** Two groups of five: all that groups are, or nothing. */
function ofTwo(ties: readonly string[], permutations = 199): AnalysisResult {
  const actors = [..."abcdefghij"].map((id, at) => makeActor(id, { attributes: { group: at < 5 ? "x" : "y" } }));
  return analyseRows(makeRows({ actors, ties: ties.map((ends) => makeTie(ends[0]!, ends[1]!)) }), {
    lens: { basis: "ties" },
    permutations,
  });
}
const all = (names: string) => [...names].flatMap((one, at) => [...names].slice(at + 1).map((other) => one + other));

test("LIT12 · 'whichever' is said only when every yardstick was held against chance, and else how many of how many", () => {
  const silos = ofTwo([...all("abcde"), ...all("fghij"), "af"]);
  // No two actors are of one organisation, so that nine have a value.
  expect(plain(literatureFinding(silos, en))).toBe(
    "Whichever yardstick of the literature you take, the groups are more inward than chance gives: all 9 say so.",
  );
  expect(plain(literatureFinding(silos, nl))).toBe(
    "Welke maat uit de literatuur u ook neemt, de groepen zijn meer naar binnen gericht dan toeval geeft: alle 9 maten zeggen het.",
  );
  const { metrics } = silos.siloing;
  const untested = { ...metrics.spectralSegregation, expected: null, sd: null, z: null, pValue: null };
  const without = { ...silos, siloing: { ...silos.siloing, metrics: { ...metrics, spectralSegregation: untested } } };
  expect(plain(literatureFinding(without, en))).toBe(
    "Of the 9 yardsticks of the literature 8 were held against chance; all of these say that the groups are more inward than chance gives.",
  );
  expect(plain(literatureFinding(without, nl))).toBe(
    "Van de 9 maten uit de literatuur zijn er 8 naast toeval gelegd; die zeggen alle dat de groepen meer naar binnen gericht zijn dan toeval geeft.",
  );
});

test("LIT12 · no sign, and nothing held against chance at all", () => {
  const nothing = ofTwo(["ab", "fg", "ch", "di", "ef", "ag"]);
  expect(plain(literatureFinding(nothing, en))).toMatch(/no sign .*: none of the \d does\.$/);
  expect(plain(literatureFinding(nothing, nl))).toMatch(/geen teken .*: geen van de \d maten wijkt ervan af\.$/);
  expect(literatureFinding(ofTwo(["ab", "fg", "ch"], 0), en)).toMatch(/They were not held against chance/);
});
