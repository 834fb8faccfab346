import type { World } from "./actor.ts";
import type { ProjectKind, Role } from "./project.ts";

/** What must be so for a project or a goal to be covered; in the order in which gaps of one project are told. */
export const COVERAGE_RULES = [
  "nobody",
  "no-lead",
  "no-decision",
  "no-payer",
  "part-unpaid",
  "no-carrier",
  "nobody-affected",
] as const;
export type CoverageRule = (typeof COVERAGE_RULES)[number];

export type CoverageActor = { readonly id: string; readonly label: string; readonly world: World };

/** Somebody in the coalition who could fill a gap, and what says so. */
export type GapCandidate = CoverageActor & {
  /** Other projects in a domain of this one in which they do the same; empty where their own domain or place says it. */
  readonly projects: readonly { readonly id: string; readonly label: string }[];
  readonly domains: readonly string[];
  readonly samePlace: boolean;
};

export type CoverageGap = {
  readonly project: string;
  readonly label: string;
  readonly kind: ProjectKind;
  readonly rule: CoverageRule;
  /** None of the several of its kind has it: perhaps it is arranged elsewhere. */
  readonly everyOfKind: boolean;
  /** Part of the cost that somebody pays, 0–1; null where the rule is about something else. */
  readonly paid: number | null;
  readonly candidates: readonly GapCandidate[];
};

export type CoveredProject = {
  readonly id: string;
  readonly label: string;
  readonly kind: ProjectKind;
  /** Per role, in the order of `ROLES`, who fills it. */
  readonly roles: readonly { readonly role: Role; readonly actors: readonly CoverageActor[] }[];
  readonly gaps: readonly CoverageRule[];
};

export const COVERAGE_REASONS = ["no-projects", "no-roles"] as const;
export type CoverageReason = (typeof COVERAGE_REASONS)[number];

/** Projects and goals by who does what in them, on the day of the lens. */
export type CoverageResult = {
  readonly date: string | null;
  /** Why roles are not told; null where they are. Rules that need no role are told all the same. */
  readonly reason: CoverageReason | null;
  /** Projects that begin later, and that are over. */
  readonly later: number;
  readonly over: number;
  /** Roles that nobody has in any project at any time: perhaps they are not recorded, so they make no gaps. */
  readonly unrecorded: readonly Role[];
  /** Rules that can't be told here, for what they rest on is not recorded of anybody. */
  readonly silent: readonly CoverageRule[];
  /** Goals first, and of each kind those with most gaps. */
  readonly projects: readonly CoveredProject[];
  readonly gaps: readonly CoverageGap[];
  /** Candidates whom no list in order names, over all gaps. */
  readonly marked: number;
};
