import type { Actor } from "#analysis/model/actor.ts";
import type { CoverageRule } from "#analysis/model/coverage-result.ts";
import type { Role } from "#analysis/model/project.ts";
import type { FilledProject } from "./roles-filled.ts";

/** Shares are written in percents at best. */
const ROUNDING = 0.005;

/** Who a project is about, by their own part in it. */
const AFFECTED_ROLES = ["must-be-heard", "affected", "benefits"] as const satisfies readonly Role[];

type Rule = {
  /** One of these must be recorded of somebody somewhere, or the rule says nothing; none where it rests on no role. */
  readonly restsOn: readonly Role[];
  /** The role that would fill the gap; null where it is not one role. */
  readonly role: Role | null;
  readonly isGap: (filled: FilledProject) => boolean;
};

const lacks = (role: Role) => (filled: FilledProject) => isNeeded(filled) && !filled.roles.has(role);

/** Where nobody takes part at all, that is the one thing to say. */
const isNeeded = ({ actors }: FilledProject) => actors.length > 0;

/** Each rule; adding one is a line here, its id in the model, and its words in the messages. */
export const RULES: Readonly<Record<CoverageRule, Rule>> = {
  nobody: { restsOn: [], role: null, isGap: (filled) => !isNeeded(filled) },
  "no-lead": { restsOn: ["leads"], role: "leads", isGap: lacks("leads") },
  "no-decision": { restsOn: ["decides"], role: "decides", isGap: lacks("decides") },
  "no-payer": { restsOn: ["pays"], role: "pays", isGap: lacks("pays") },
  "part-unpaid": { restsOn: ["pays"], role: "pays", isGap: ({ paid }) => paid !== null && paid < 1 - ROUNDING },
  "no-carrier": {
    restsOn: ["carries-out"],
    role: "carries-out",
    // A goal is carried out by its projects.
    isGap: (filled) => filled.project.kind !== "ambition" && lacks("carries-out")(filled),
  },
  "nobody-affected": {
    restsOn: AFFECTED_ROLES,
    role: null,
    isGap: (filled) =>
      isNeeded(filled) && !AFFECTED_ROLES.some((role) => filled.roles.has(role)) && !filled.actors.some(isOfLifeworld),
  },
};

/** A hinge speaks for the lifeworld too. */
export function isOfLifeworld({ world }: Pick<Actor, "world">): boolean {
  return world !== "system";
}
