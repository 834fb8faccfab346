import type { CoverageRule } from "#analysis/model/coverage-result.ts";
import type { Role } from "#analysis/model/project.ts";

/** The role with which a form begins that fills a gap; whoever fills it in may choose another. */
export const GAP_ROLES: Readonly<Record<CoverageRule, Role>> = {
  nobody: "participates",
  "no-lead": "leads",
  "no-decision": "decides",
  "no-payer": "pays",
  "part-unpaid": "pays",
  "no-carrier": "carries-out",
  "nobody-affected": "affected",
};
