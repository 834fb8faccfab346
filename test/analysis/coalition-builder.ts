import type { Actor } from "#analysis/model/actor.ts";
import type { Coalition, CoalitionRows } from "#analysis/model/coalition.ts";
import { asId } from "#analysis/model/id.ts";
import type { Lens } from "#analysis/model/lens.ts";
import type { Participation, Project } from "#analysis/model/project.ts";
import type { Tie } from "#analysis/model/tie.ts";

/** Small coalitions for tests: what a test is about is said, the rest is empty. */

export const EVERYTHING: Lens = {
  date: null,
  wave: null,
  basis: "both",
  tieKinds: null,
  level: "recorded",
  direction: "union",
  weight: "strength",
  projection: "newman",
  plenary: "keep",
  isolates: "keep",
  definingProjects: "keep",
  succession: "follow",
  kernel: "min",
};

const nothing = { nl: "", en: "" };

const COALITION: Coalition = {
  id: asId("test"),
  kind: "coalition",
  name: nothing,
  purpose: nothing,
  setting: nothing,
  projectKind: "project",
  fictional: true,
  register: false,
  signedOn: null,
  endsOn: null,
  caveat: nothing,
  defaults: { tab: "network", picture: "one-mode", partition: "domain", lens: EVERYTHING, hideProjectsOver: null },
  partitions: [],
  waves: [
    { key: "first", date: "2024-01-01", label: nothing },
    { key: "second", date: "2026-01-01", label: nothing },
  ],
  sources: [],
  dismissals: [],
  followUps: [],
  position: 1,
};

export function makeActor(id: string, more: Partial<Actor> = {}): Actor {
  return {
    name: id.toUpperCase(),
    originalName: null,
    form: "organisation",
    partOf: null,
    partyType: "other",
    world: "system",
    layer: null,
    place: null,
    code: null,
    succeededBy: null,
    succeededOn: null,
    doNotRank: false,
    domains: [],
    attributes: {},
    ...more,
    id: asId(id),
  };
}

export function makeTie(source: string, target: string, more: Partial<Tie> = {}): Tie {
  return {
    id: asId(`${source}-${target}-${more.kind ?? "collaborates"}`),
    kind: "collaborates",
    directed: false,
    strength: 1,
    evidence: null,
    outcome: null,
    note: null,
    amount: null,
    reports: [],
    from: null,
    until: null,
    ...more,
    source: asId(source),
    target: asId(target),
  };
}

export function makeProject(id: string, more: Partial<Project> = {}): Project {
  return {
    name: id,
    originalName: null,
    kind: "project",
    place: null,
    succeededBy: null,
    domains: [],
    defines: null,
    attributes: {},
    from: null,
    until: null,
    ...more,
    id: asId(id),
  };
}

export function takesPart(actor: string, project: string, more: Partial<Participation> = {}): Participation {
  return {
    id: asId(`${actor}-${project}`),
    role: "participates",
    share: null,
    from: null,
    until: null,
    ...more,
    actor: asId(actor),
    project: asId(project),
  };
}

export function makeRows(content: Partial<CoalitionRows>): CoalitionRows {
  return {
    coalition: COALITION,
    domains: [],
    actors: [],
    members: [],
    ties: [],
    projects: [],
    participations: [],
    ...content,
  };
}
