import type { Language } from "#analysis/model/language.ts";
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
import type { reportMessages } from "./report-messages.ts";

/** What every screen says. What only the workbench says comes with it: whoever opens the list of coalitions needs not wait for it. */
const beginning = {
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

export type MessageId = keyof typeof beginning | keyof typeof reportMessages;

const known: Record<string, Message> = { ...beginning };
const spoken: Readonly<Record<Language, Record<string, string>>> = { nl: {}, en: {} };
speak(beginning);

/** Every sentence that is loaded, in both languages. */
export const messages = known as Readonly<Record<MessageId, Message>>;

/** The sentences of one language; those that are added later come in too. */
export function spokenIn(language: Language): Readonly<Record<string, string>> {
  return spoken[language];
}

/** Adds what comes with a screen of its own. */
export function addMessages(more: Readonly<Record<string, Message>>): void {
  Object.assign(known, more);
  speak(more);
}

export function messageOf(id: MessageId): Message {
  return messages[id];
}

/** The id made of a fixed beginning and a code from elsewhere, or `fallback` when the catalogue has no such message. */
export function messageIdOf(prefix: string, code: string, fallback: MessageId): MessageId {
  const id = `${prefix}.${code}`;
  return id in messages ? (id as MessageId) : fallback;
}

function speak(said: Readonly<Record<string, Message>>): void {
  for (const [id, message] of Object.entries(said)) {
    spoken.nl[id] = message.nl;
    spoken.en[id] = message.en;
  }
}
