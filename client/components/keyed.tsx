import { Fragment, type ReactNode } from "react";

/** The parts of a message in their fixed order: position is their key. */
export function keyed(parts: readonly ReactNode[]): ReactNode {
  return parts.map((part, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one message never change places
    <Fragment key={position}>{part}</Fragment>
  ));
}
