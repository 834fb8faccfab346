import type { BlockResult, Reason } from "#analysis/model/result.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { GroupFigures } from "./group-figures.ts";

type Told = {
  readonly reason: Reason | null;
  readonly nameOf: (group: number) => string;
  /** Where groups consist of whole organisations. */
  readonly blocks?: Pick<BlockResult, "canTest"> | null;
};

/** What the groups tell together: how many keep clearly more inside than their size gives, and which one most. */
export function groupsFinding(
  figures: readonly GroupFigures[],
  { reason, nameOf, blocks = null }: Told,
  { text, percent }: Speaker,
): string {
  const tested = figures.filter(({ verdict }) => verdict !== null);
  if (tested.length === 0) {
    if (reason !== null) return text(messageIdOf("story.undefined", reason, "story.undefined.other"));
    return text(blocks?.canTest === false ? "groups.finding.few-organisations" : "groups.finding.untested");
  }
  const over = blocks === null ? "actors" : "organisations";
  const clear = (direction: "inward" | "outward") =>
    tested.filter(
      ({ verdict, doubt }) => verdict?.direction === direction && verdict.strength === "clear" && !doubt.changes,
    );
  const inward = clear("inward");
  const outward = clear("outward");
  const shares = ({ group, result }: GroupFigures) => ({
    group: nameOf(group),
    share: percent(result.internalShare ?? 0),
    expected: percent(result.expectedInternalShare ?? 0),
    over,
  });
  const sentences: string[] = [];
  const [first] = inward;
  if (first)
    sentences.push(text("groups.finding.inward", { count: inward.length, all: tested.length, ...shares(first) }));
  const last = outward.at(-1);
  if (last)
    sentences.push(text("groups.finding.outward", { count: outward.length, all: tested.length, ...shares(last) }));
  return sentences.length > 0 ? sentences.join(" ") : text("groups.finding.none", { all: tested.length, over });
}

const NAMED = 3;

/** With whom a group has clearly more, or fewer, ties than chance gives, and of whom that is not sure. */
export function contactWords(
  { more, fewer, unsure }: Pick<GroupFigures, "more" | "fewer" | "unsure">,
  nameOf: (group: number) => string,
  { text, list }: Speaker,
): readonly string[] {
  const named = (groups: readonly number[]) => ({
    names: list(groups.slice(0, NAMED).map(nameOf)),
    more: Math.max(0, groups.length - NAMED),
  });
  return [
    ...(more.length > 0 ? [text("groups.contact.more", named(more))] : []),
    ...(fewer.length > 0 ? [text("groups.contact.fewer", named(fewer))] : []),
    ...(unsure.length > 0 ? [text("groups.contact.unsure", named(unsure))] : []),
  ];
}
