import type { Introduction } from "#analysis/model/introductions-result.ts";
import type { CommandResult } from "#server/contract/command-result.ts";
import { decimal, percent, whole } from "./text-numbers.ts";
import { cutTitle, figures, MOST_ROWS, names, textTable } from "./text-table.ts";

const NO_SILO = "There is no sign of a silo; these introductions shorten routes, they do not mend one.";

/** Who should meet whom, and who can introduce them: what it changes, never how good anybody is. */
export function introductionSection({ introductions = [], introductionsAbout }: CommandResult): readonly string[] {
  const [first] = introductions;
  if (!first || !introductionsAbout) return [];
  const { siloSign, together } = introductionsAbout;
  const shown = introductions.slice(0, MOST_ROWS);
  const table = textTable(shown, [
    names<Introduction>("who", ({ sourceLabel }) => sourceLabel),
    names("meets whom", ({ targetLabel }) => targetLabel),
    names("groups", ({ groups }) => groups.map((group) => group ?? "–").join(" – ")),
    names("introduced by", ({ viaLabels }) => viaLabels.join(", or ")),
    figures("pairs closer", ({ pairsCloser }) => whole(pairsCloser)),
    figures("closeness alone", ({ gain }) => `+${decimal(gain, 4)}`),
    figures("likelier than", ({ plausibility }) => percent(plausibility)),
  ]);
  return [
    cutTitle("Introductions: who should meet whom, most useful first", shown, introductions),
    ...(siloSign === "none" ? [NO_SILO] : []),
    ...table,
    ...(together
      ? [
          `Together they bring the closeness between groups from ${decimal(together.now, 4)} to ${decimal(together.after, 4)}, ties taken both ways.`,
        ]
      : []),
    "Likelier than: of so many of the pairs that could be introduced, by the contacts that they share. Likely is not useful.",
  ];
}
