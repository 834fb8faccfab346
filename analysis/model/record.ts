import type { Actor } from "./actor.ts";
import type { Coalition, Domain, Member } from "./coalition.ts";
import type { Participation, Project } from "./project.ts";
import type { Tie } from "./tie.ts";

/** What people make, change and remove one by one, in the order in which one may refer to the ones before it. */
export const RECORD_KINDS = [
  "coalition",
  "domain",
  "actor",
  "member",
  "project",
  "participation",
  "tie",
  "pin",
  "scenario",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A membership has no id in analysis; its record has one. */
export type MemberRecord = Member & { readonly id: string };

/** Domains keep the order that people chose: lowest position first. */
export type DomainRecord = Domain & { readonly position: number };

export const PIN_LAYOUTS = ["silo", "force"] as const;
/** Silos side by side, or by forces alone. */
export type PinLayout = (typeof PIN_LAYOUTS)[number];

/** Where people put a node by hand, per layout and partition. */
export type Pin = {
  readonly id: string;
  readonly layout: PinLayout;
  /** Key of the partition that the picture was drawn by. */
  readonly partition: string;
  /** `actor:ID` or `project:ID`. */
  readonly node: string;
  readonly x: number;
  readonly y: number;
};

/** Imagined changes that people keep under a name, with the lens that they were looked at through. */
export type Scenario = {
  readonly id: string;
  readonly name: string;
  /** One line, as a lens has it. */
  readonly changes: string;
  /** The rest of the lens, as it stands in an address. */
  readonly lens: Readonly<Record<string, string>>;
};

/** A coalition's own record; its waves and sources are records of their own. */
export type SettingsRecord = Omit<Coalition, "waves" | "sources"> & {
  /** ISO time at which it was put away; null while it is in use. */
  readonly archivedAt: string | null;
};

export type RecordOfKind = {
  readonly coalition: SettingsRecord;
  readonly domain: DomainRecord;
  readonly actor: Actor;
  readonly member: MemberRecord;
  readonly project: Project;
  readonly participation: Participation;
  readonly tie: Tie;
  readonly pin: Pin;
  readonly scenario: Scenario;
};
export type AnyRecord = RecordOfKind[RecordKind];
