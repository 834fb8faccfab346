import type { Actor } from "#analysis/model/actor.ts";
import type { ActorId } from "#analysis/model/id.ts";

/** A body that was divided over several others; a share is null where nobody knows it. */
export type Division = {
  readonly parts: readonly { readonly id: ActorId; readonly share: number | null }[];
  readonly on: string | null;
};

/** Columns of an actor that was divided: `gm0080:0.4|gm1900:0.6`, or without shares, and the first day of its parts. */
const INTO = "splitInto";
const ON = "splitOn";

export function divisionOf({ attributes }: Pick<Actor, "attributes">): Division | null {
  const into = attributes[INTO];
  if (into === undefined || into.trim() === "") return null;
  const parts = into.split("|").map((part) => {
    const [id = "", share] = part.split(":").map((text) => text.trim());
    const known = share === undefined || share === "" ? Number.NaN : Number(share);
    return { id: id as ActorId, share: known > 0 && known <= 1 ? known : null };
  });
  return { parts, on: attributes[ON] ?? null };
}

/** The part that got more than half: a body that was divided lives on there. Null where there is none, or nobody knows. */
export function mainPart({ parts }: Division): { readonly id: ActorId; readonly share: number } | null {
  const main = parts.find(({ share }) => share !== null && share > 0.5);
  return main === undefined || main.share === null ? null : { id: main.id, share: main.share };
}
