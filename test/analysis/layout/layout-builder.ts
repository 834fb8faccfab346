import type { LayoutInput } from "#analysis/layout/layout-types.ts";

export type Described = {
  /** Group of each actor by letter; "ab" stands half in a and half in b; "" is unassigned. */
  readonly actors: Readonly<Record<string, string>>;
  /** Participants of each project. */
  readonly projects?: Readonly<Record<string, readonly string[]>>;
  readonly ties?: readonly (readonly [string, string])[];
};

/** A picture in a few words. */
export function layoutInput({ actors, projects = {}, ties = [] }: Described): LayoutInput {
  const letters = [...new Set(Object.values(actors).join(""))].sort();
  const ids = Object.keys(actors);
  return {
    partition: { groups: letters.map((key) => ({ key })) },
    actors: ids.map((id) => {
      const own = [...actors[id]!];
      return { id, groups: own.map((letter) => [letters.indexOf(letter), 1 / own.length] as const) };
    }),
    projects: Object.keys(projects).map((id) => ({ id, drawn: true })),
    participations: Object.values(projects).flatMap((members, project) =>
      members.map((member) => [ids.indexOf(member), project] as const),
    ),
    ties: ties.map(([source, target]) => ({ source: ids.indexOf(source), target: ids.indexOf(target), weight: 1 })),
  };
}

/** Groups of 3–9 actors, with projects inside them, between neighbours and across many. Always the same. */
export function manyGroups(groups: number): LayoutInput {
  const actors: Record<string, string> = {};
  const projects: Record<string, string[]> = {};
  const letter = (group: number) => String.fromCharCode(97 + (group % groups));
  for (let group = 0; group < groups; group++) {
    const size = 3 + ((group * 5) % 7);
    const own = Array.from({ length: size }, (_, i) => `${letter(group)}${i}`);
    for (const id of own) actors[id] = letter(group);
    for (let i = 0; i < 4; i++) projects[`inside-${letter(group)}-${i}`] = own.filter((_, at) => (at + i) % 2 === 0);
    projects[`next-${letter(group)}`] = [...own.slice(0, 2), `${letter(group + 1)}0`];
    projects[`wide-${letter(group)}`] = [0, 3, 5, 7].map((step) => `${letter(group + step)}1`);
  }
  for (let i = 0; i < 6; i++) actors[`u${i}`] = "";
  projects["with-unassigned"] = ["u0", "a0", "a1"];
  projects["unassigned-only"] = ["u1", "u2"];
  return layoutInput({ actors, projects });
}
