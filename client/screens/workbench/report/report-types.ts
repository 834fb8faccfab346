import type { ComponentType } from "react";
import type { MessageId } from "#client/i18n/messages.ts";

/** A part of a report that is read from top to bottom. */
export type ReportSection<Shown> = {
  readonly id: string;
  readonly title: MessageId;
  /** Left out, with its place in the contents, where it has nothing to say; always shown when absent. */
  readonly isThere?: (shown: Shown) => boolean;
  readonly Content: ComponentType<Shown>;
};
