import { lazy, Suspense, useEffect, useState } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { $letterKeys, isWriting } from "#client/state/letter-keys.ts";
import { ariaKeys } from "#client/state/shortcuts.ts";
import { IS_MAC } from "./is-mac.ts";

const HelpDialog = lazy(() => import("./help-dialog.tsx"));

/** The way to help from every screen: this button, or a question mark. */
export function HelpButton() {
  const { text } = useSpeaker();
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const open = () => {
    setOpened(true);
    setOpen(true);
  };
  useEffect(() => {
    const leaving = new AbortController();
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!$letterKeys.get() || isWriting(event.target) || document.querySelector(".overlay")) return;
      setOpened(true);
      setOpen(true);
    };
    document.addEventListener("keydown", pressed, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  return (
    <>
      <button
        type="button"
        className="help-button"
        aria-haspopup="dialog"
        aria-keyshortcuts={ariaKeys("help", IS_MAC)}
        onClick={open}
      >
        {text("help.button")}
      </button>
      {wasOpened && (
        <Suspense fallback={null}>
          <HelpDialog isOpen={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
