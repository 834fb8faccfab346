import type { LayoutInput } from "./layout-types.ts";

type NodeKeys = { readonly actors: readonly string[]; readonly projects: readonly string[] };

/** Keys of the nodes in a picture: the record's id, except for a project whose id is an actor's as well. */
export function nodeKeys(input: Pick<LayoutInput, "actors" | "projects">): NodeKeys {
  const actors = input.actors.map((actor) => actor.id);
  const taken = new Set(actors);
  const projects = input.projects.map((project) => (taken.has(project.id) ? `project:${project.id}` : project.id));
  return { actors, projects };
}
