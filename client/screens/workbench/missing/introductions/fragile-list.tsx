import type { FragileGroups } from "#analysis/model/introductions-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { NameOfGroup } from "./introductions-words.ts";

type Props = { fragile: readonly FragileGroups[]; groupOf: NameOfGroup };

/** Pairs of groups that few keep in touch, each with the introduction that adds a route. */
export function FragileList({ fragile, groupOf }: Props) {
  const { text, list } = useSpeaker();
  return (
    <>
      <h3>{text("introductions.fragile")}</h3>
      <ul className="weak-links">
        {fragile.map(({ groups: [one, other], fewest, inEvery, introduction }) => (
          <li key={`${one} ${other}`}>
            {text("introductions.fragile.row", {
              groups: text("introductions.groups", { one: groupOf(one), other: groupOf(other) }),
              fewest,
              names: inEvery.length > 0 ? list(inEvery.map(({ label }) => label)) : "none",
            })}{" "}
            {introduction &&
              text("introductions.fragile.mend", { one: introduction.sourceLabel, other: introduction.targetLabel })}
          </li>
        ))}
      </ul>
    </>
  );
}
