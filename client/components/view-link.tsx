import type { MouseEvent, ReactNode } from "react";
import { formatAddress, type View } from "#client/state/address.ts";
import { open } from "#client/state/url.ts";

/** A real link to a screen: it can be copied, opened in a new tab, and followed without loading the page again. */
export function ViewLink({ to, className, children }: { to: View; className?: string; children: ReactNode }) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(to);
  };
  return (
    <a className={className} href={formatAddress(to)} onClick={follow}>
      {children}
    </a>
  );
}
