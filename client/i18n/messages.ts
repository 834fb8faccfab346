import type { Message } from "./message.ts";
import { appMessages } from "./messages/app-messages.ts";
import { coalitionMessages } from "./messages/coalition-messages.ts";
import { editMessages } from "./messages/edit-messages.ts";
import { helpMessages } from "./messages/help-messages.ts";
import { lifecycleMessages } from "./messages/lifecycle-messages.ts";
import { mapMessages } from "./messages/map-messages.ts";
import { matrixMessages } from "./messages/matrix-messages.ts";
import { pictureMessages } from "./messages/picture-messages.ts";
import { storyMessages } from "./messages/story-messages.ts";
import { tableMessages } from "./messages/table-messages.ts";
import { workbenchMessages } from "./messages/workbench-messages.ts";

/** Every sentence of the screens, in both languages. */
export const messages = {
  ...appMessages,
  ...coalitionMessages,
  ...workbenchMessages,
  ...storyMessages,
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
