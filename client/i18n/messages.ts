import type { Message } from "./message.ts";
import { appMessages } from "./messages/app-messages.ts";
import { bridgingMessages } from "./messages/bridging-messages.ts";
import { chanceMessages } from "./messages/chance-messages.ts";
import { checkMessages } from "./messages/check-messages.ts";
import { coalitionMessages } from "./messages/coalition-messages.ts";
import { communitiesMessages } from "./messages/communities-messages.ts";
import { couplingMessages } from "./messages/coupling-messages.ts";
import { coverageMessages } from "./messages/coverage-messages.ts";
import { distancesMessages } from "./messages/distances-messages.ts";
import { doorsMessages } from "./messages/doors-messages.ts";
import { editMessages } from "./messages/edit-messages.ts";
import { groupsMessages } from "./messages/groups-messages.ts";
import { helpMessages } from "./messages/help-messages.ts";
import { imaginedMessages } from "./messages/imagined-messages.ts";
import { introductionsMessages } from "./messages/introductions-messages.ts";
import { lifecycleMessages } from "./messages/lifecycle-messages.ts";
import { literatureMessages } from "./messages/literature-messages.ts";
import { mapMessages } from "./messages/map-messages.ts";
import { matricesMessages } from "./messages/matrices-messages.ts";
import { matrixMessages } from "./messages/matrix-messages.ts";
import { missingMessages } from "./messages/missing-messages.ts";
import { paperMessages } from "./messages/paper-messages.ts";
import { partitionsMessages } from "./messages/partitions-messages.ts";
import { pictureMessages } from "./messages/picture-messages.ts";
import { profileMessages } from "./messages/profile-messages.ts";
import { projectsMessages } from "./messages/projects-messages.ts";
import { rankingMessages } from "./messages/ranking-messages.ts";
import { routesMessages } from "./messages/routes-messages.ts";
import { scorecardMessages } from "./messages/scorecard-messages.ts";
import { seatingMessages } from "./messages/seating-messages.ts";
import { silosMessages } from "./messages/silos-messages.ts";
import { spaceMessages } from "./messages/space-messages.ts";
import { stabilityMessages } from "./messages/stability-messages.ts";
import { storyMessages } from "./messages/story-messages.ts";
import { surveyMessages } from "./messages/survey-messages.ts";
import { tableMessages } from "./messages/table-messages.ts";
import { timeMessages } from "./messages/time-messages.ts";
import { togetherMessages } from "./messages/together-messages.ts";
import { twoModeMessages } from "./messages/two-mode-messages.ts";
import { workbenchMessages } from "./messages/workbench-messages.ts";
import { worldsMessages } from "./messages/worlds-messages.ts";

/** Every sentence of the screens, in both languages. */
export const messages = {
  ...appMessages,
  ...coalitionMessages,
  ...workbenchMessages,
  ...storyMessages,
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
  ...pictureMessages,
  ...mapMessages,
  ...matrixMessages,
  ...tableMessages,
  ...editMessages,
  ...lifecycleMessages,
  ...helpMessages,
};

export type MessageId = keyof typeof messages;

export function messageOf(id: MessageId): Message {
  return messages[id];
}

/** The id made of a fixed beginning and a code from elsewhere, or `fallback` when the catalogue has no such message. */
export function messageIdOf(prefix: string, code: string, fallback: MessageId): MessageId {
  const id = `${prefix}.${code}`;
  return id in messages ? (id as MessageId) : fallback;
}
