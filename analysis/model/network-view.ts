import type { Actor } from "./actor.ts";
import type { Picture } from "./coalition.ts";
import type { ToldChange } from "./imagined-change.ts";
import type { Localised } from "./language.ts";
import type { Lens } from "./lens.ts";
import type { Project } from "./project.ts";
import type { GroupResponse, ResponseCount } from "./survey-result.ts";
import type { TieKind } from "./tie.ts";

export type ViewActor = Readonly<Pick<Actor, "name" | "form" | "partyType" | "world" | "place" | "doNotRank">> & {
  readonly id: string;
  readonly partOf: string | null;
  /** Position in `partition.groups` and share; empty when unassigned. */
  readonly groups: readonly (readonly [group: number, share: number])[];
};

export type ViewProject = Readonly<Pick<Project, "name" | "kind" | "from" | "until">> & {
  readonly id: string;
  readonly domains: readonly string[];
  /** False in the one-mode picture, and where the drawing leaves it out for its size; the numbers count it. */
  readonly drawn: boolean;
};

/** Ends are positions in `actors`. */
export type ViewTie = {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  readonly count: number;
  readonly kinds: readonly TieKind[];
};

type Named = { readonly id: string; readonly name: string };

/** What a picture draws under a lens: positions in `actors` and `projects` stand for the records, so that 3,551 lines stay small. */
export type NetworkView = {
  readonly coalition: string;
  readonly revision: number;
  readonly fictional: boolean;
  readonly picture: Picture;
  readonly lens: Lens;
  readonly partition: {
    readonly key: string;
    readonly derived: boolean;
    readonly groups: readonly { readonly key: string; readonly label: Localised; readonly size: number }[];
    readonly unassigned: number;
  };
  readonly actors: readonly ViewActor[];
  readonly projects: readonly ViewProject[];
  /** Actor and project; complete under the lens, also what the numbers leave out. */
  readonly participations: readonly (readonly [actor: number, project: number])[];
  /** Empty in the two-mode picture. */
  readonly ties: readonly ViewTie[];
  /** Who answered the survey behind these ties, in all and per group; null where ties are not what people answered. */
  readonly response:
    | (ResponseCount & { readonly wave: string; readonly groups: readonly Omit<GroupResponse, "confirmation">[] })
    | null;
  /** What is imagined otherwise than it is, in the order of the list. */
  readonly imagined: readonly ToldChange[];
  readonly leftOut: {
    readonly plenaryProjects: readonly Named[];
    readonly definingProjects: readonly Named[];
    readonly selfTies: number;
    readonly isolates: number;
  };
};
