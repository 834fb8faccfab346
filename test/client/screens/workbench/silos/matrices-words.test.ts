import { expect, test } from "vitest";
import type { ComparedMatrix, MatricesResult } from "#analysis/model/matrices-result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { matricesFinding } from "#client/screens/workbench/silos/matrices/matrices-words.ts";

const plain = (sentence: string) => sentence.replaceAll("\u00a0", " ");
const nl = createSpeaker("nl");
const en = createSpeaker("en");

const compared = (key: ComparedMatrix["key"], coefficient: number, pValue: number): ComparedMatrix => ({
  key,
  label: key === "partition" ? { nl: "Veiligheidsregio", en: "Safety region" } : null,
  correlation: 0.1,
  correlationP: 0.01,
  coefficient,
  t: 2,
  pValue,
  band: [-0.02, 0.02],
});

function result(more: Partial<MatricesResult>): MatricesResult {
  return {
    reason: null,
    directed: false,
    actors: 20,
    leftOut: 0,
    mostActors: 600,
    pairs: 190,
    tieShare: 0.1,
    explained: 0.33,
    compared: [],
    skipped: [],
    parameters: { rounds: 999, seed: 1 },
    ...more,
  };
}

test("what goes most with a tie is told first, the rest that is clear is named", () => {
  const found = result({
    compared: [compared("domain", 0.481, 0.001), compared("organisation", 0.2, 0.001), compared("layer", 0.02, 0.3)],
  });
  expect(plain(matricesFinding(found, nl))).toBe(
    "Hebben twee actoren hetzelfde domein, dan is de kans op een relatie 48 procentpunt groter, ook als de andere 2 kenmerken gelijk zijn. Daarnaast telt duidelijk mee: dezelfde organisatie. Samen verklaren alle vergeleken kenmerken 33% van wie met wie verbonden is.",
  );
});

test("distance is told by the border, and alone", () => {
  expect(plain(matricesFinding(result({ compared: [compared("distance", -0.0754, 0.001)] }), en))).toBe(
    "For each municipal border between two actors, the chance of a tie is 7.5 percentage points smaller. Together all traits compared explain 33% of who is tied to whom.",
  );
});

test("nothing clear, and nothing compared, are said", () => {
  expect(plain(matricesFinding(result({ compared: [compared("partition", 0.3, 0.2)] }), en))).toBe(
    "Of none of the traits compared there is a clear sign that it goes with a tie. Together they explain 33% of who is tied to whom.",
  );
  expect(matricesFinding(result({ reason: "too-many-actors", actors: 5000 }), en)).toBe(
    "This is not computed: comparing all pairs of 5,000 actors takes too long. It can be done up to 600 actors; choose a higher level or a smaller selection.",
  );
});
