import type { WeakLink } from "#analysis/model/dependence-result.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { Groups } from "./dependence-words.ts";

type Side = { readonly title: string; readonly names: string | null };

/** What a drawn cut says: its two sides, and what holds them together: one actor, or the two ends of a tie. */
export type CutPicture = { readonly sides: readonly [Side, Side]; readonly holder: readonly string[] };

const MOST_NAMED = 5;

export function cutPicture(link: WeakLink, { nameOf, membersOf }: Groups, speaker: Speaker): CutPicture {
  const { text } = speaker;
  const group = (key: string): Side => ({
    title: nameOf(key),
    names: text("weak-picture.members", { count: membersOf(key) }),
  });
  const plain = (title: string): Side => ({ title, names: null });
  switch (link.kind) {
    case "groups":
      return { sides: [group(link.groups[0]), group(link.groups[1])], holder: [link.actor.label] };
    case "organisations":
      return {
        sides: [plain(link.organisations[0].label), plain(link.organisations[1].label)],
        holder: [link.actor.label],
      };
    case "actor":
    case "tie": {
      const loose = {
        title: text("weak-picture.loose", { count: link.lost }),
        names: namesOf(link.loose, link.lost, speaker),
      };
      const rest = plain(text("weak-picture.rest", { count: link.rest }));
      return { sides: [loose, rest], holder: holderOf(link) };
    }
  }
}

/** A tie from the side that comes loose. */
function holderOf(link: WeakLink & { readonly kind: "actor" | "tie" }): readonly string[] {
  if (link.kind === "actor") return [link.actor.label];
  const ends = [link.source.label, link.target.label];
  return link.looseEnd === "source" ? ends : ends.toReversed();
}

function namesOf(loose: readonly { readonly label: string }[], all: number, { text, list }: Speaker): string {
  const named = loose.slice(0, all <= MOST_NAMED + 1 ? all : MOST_NAMED).map(({ label }) => label);
  const others = all - named.length;
  return list(others > 0 ? [...named, text("weak-picture.others", { count: others })] : named);
}
