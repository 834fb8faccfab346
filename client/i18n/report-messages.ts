import { bridgingMessages } from "./messages/bridging-messages.ts";
import { chanceMessages } from "./messages/chance-messages.ts";
import { checkMessages } from "./messages/check-messages.ts";
import { communitiesMessages } from "./messages/communities-messages.ts";
import { couplingMessages } from "./messages/coupling-messages.ts";
import { coverageMessages } from "./messages/coverage-messages.ts";
import { distancesMessages } from "./messages/distances-messages.ts";
import { doorsMessages } from "./messages/doors-messages.ts";
import { groupsMessages } from "./messages/groups-messages.ts";
import { imaginedMessages } from "./messages/imagined-messages.ts";
import { introductionsMessages } from "./messages/introductions-messages.ts";
import { literatureMessages } from "./messages/literature-messages.ts";
import { matricesMessages } from "./messages/matrices-messages.ts";
import { missingMessages } from "./messages/missing-messages.ts";
import { paperMessages } from "./messages/paper-messages.ts";
import { partitionsMessages } from "./messages/partitions-messages.ts";
import { profileMessages } from "./messages/profile-messages.ts";
import { projectsMessages } from "./messages/projects-messages.ts";
import { rankingMessages } from "./messages/ranking-messages.ts";
import { routesMessages } from "./messages/routes-messages.ts";
import { scorecardMessages } from "./messages/scorecard-messages.ts";
import { seatingMessages } from "./messages/seating-messages.ts";
import { silosMessages } from "./messages/silos-messages.ts";
import { spaceMessages } from "./messages/space-messages.ts";
import { stabilityMessages } from "./messages/stability-messages.ts";
import { surveyMessages } from "./messages/survey-messages.ts";
import { timeMessages } from "./messages/time-messages.ts";
import { togetherMessages } from "./messages/together-messages.ts";
import { twoModeMessages } from "./messages/two-mode-messages.ts";
import { worldsMessages } from "./messages/worlds-messages.ts";

/** What the workbench says in its reports and of imagined changes. */
export const reportMessages = {
  ...bridgingMessages,
  ...togetherMessages,
  ...twoModeMessages,
  ...worldsMessages,
  ...rankingMessages,
  ...imaginedMessages,
  ...introductionsMessages,
  ...routesMessages,
  ...missingMessages,
  ...couplingMessages,
  ...coverageMessages,
  ...doorsMessages,
  ...seatingMessages,
  ...silosMessages,
  ...scorecardMessages,
  ...communitiesMessages,
  ...partitionsMessages,
  ...surveyMessages,
  ...stabilityMessages,
  ...chanceMessages,
  ...checkMessages,
  ...groupsMessages,
  ...distancesMessages,
  ...literatureMessages,
  ...matricesMessages,
  ...spaceMessages,
  ...profileMessages,
  ...projectsMessages,
  ...paperMessages,
  ...timeMessages,
};
