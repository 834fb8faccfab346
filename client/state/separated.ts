import { nodeKeys } from "#analysis/layout/node-keys.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";

/**
 * Actors that lose contact with the rest when the chosen one leaves: every piece that falls off but the largest. Empty when
 * nothing falls apart, and where the picture does not show what makes the ties.
 */
export function separatedBy(view: NetworkView, key: string): ReadonlySet<string> {
  const keys = nodeKeys(view);
  const chosen = keys.actors.indexOf(key);
  const contacts = contactsOf(view);
  if (chosen < 0 || contacts === null) return new Set();
  const pieces = piecesBeside(contacts, chosen, view.actors.length).sort((a, b) => b.length - a.length);
  return new Set(
    pieces
      .slice(1)
      .flat()
      .flatMap((actor) => keys.actors[actor] ?? []),
  );
}

/** Neighbours by position: actors first, then the projects that make the ties. Null when the picture holds no ties. */
function contactsOf(view: NetworkView): readonly (readonly number[])[] | null {
  const contacts: number[][] = [...view.actors, ...view.projects].map(() => []);
  const tie = (a: number, b: number) => {
    contacts[a]?.push(b);
    contacts[b]?.push(a);
  };
  if (view.picture === "one-mode") {
    for (const { source, target } of view.ties) tie(source, target);
    return contacts;
  }
  if (view.lens.basis !== "projects") return null;
  const uncounted = new Set([...view.leftOut.definingProjects, ...view.leftOut.plenaryProjects].map(({ id }) => id));
  for (const [actor, project] of view.participations) {
    if (!uncounted.has(view.projects[project]?.id ?? "")) tie(actor, view.actors.length + project);
  }
  return contacts;
}

/** The pieces that the chosen actor's contacts are in once it is gone; each as its actors. */
function piecesBeside(contacts: readonly (readonly number[])[], chosen: number, actors: number): number[][] {
  const seen = new Set([chosen]);
  const pieces: number[][] = [];
  for (const start of contacts[chosen] ?? []) {
    if (seen.has(start)) continue;
    const piece: number[] = [];
    const queue = [start];
    seen.add(start);
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (node < actors) piece.push(node);
      for (const next of contacts[node] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    }
    if (piece.length > 0) pieces.push(piece);
  }
  return pieces;
}
