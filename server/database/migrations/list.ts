import type { Migration } from "kysely";
import { makeCoalitionTables } from "./0001-coalitions.ts";
import { makeActorTables } from "./0002-actors.ts";
import { makeTieTables } from "./0003-ties.ts";
import { makeProjectTables } from "./0004-projects.ts";
import { makeChangeTables } from "./0005-changes.ts";
import { makeEditingTables } from "./0006-editing.ts";
import { addDoNotRank } from "./0007-do-not-rank.ts";
import { addDismissals } from "./0008-dismissals.ts";
import { makeScenarioTable } from "./0009-scenarios.ts";
import { addFollowUps } from "./0010-follow-ups.ts";

/** Every migration by the name it is stored under, in order. A list and no folder scan: it survives bundling. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-coalitions": { up: makeCoalitionTables },
  "0002-actors": { up: makeActorTables },
  "0003-ties": { up: makeTieTables },
  "0004-projects": { up: makeProjectTables },
  "0005-changes": { up: makeChangeTables },
  "0006-editing": { up: makeEditingTables },
  "0007-do-not-rank": { up: addDoNotRank },
  "0008-dismissals": { up: addDismissals },
  "0009-scenarios": { up: makeScenarioTable },
  "0010-follow-ups": { up: addFollowUps },
};
