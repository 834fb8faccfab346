import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import { type Chord, SHORTCUTS, type ShortcutId } from "#client/state/shortcuts.ts";
import { IS_MAC } from "./is-mac.ts";

/** Drawn, for no font is sure to have them. */
const ARROWS = { ArrowUp: "up", ArrowDown: "lower", ArrowLeft: "left", ArrowRight: "right" } as const;

/** The keys as they are printed on a keyboard; any of them does it. */
export function KeyCaps({ shortcut }: { shortcut: ShortcutId }) {
  const { text } = useSpeaker();
  const chords: readonly Chord[] = SHORTCUTS[shortcut].chords;
  const areLong = chords.some((chord) => chord.length > 1);
  return (
    <span className="key-caps">
      {chords.map((chord, at) => (
        <span key={chord.join("+")} className="key-chord">
          {at > 0 && <span className={areLong ? "muted" : "visually-hidden"}>{text("help.or")}</span>}
          {chord.map((key) => (
            <KeyCap key={key} name={key} />
          ))}
        </span>
      ))}
    </span>
  );
}

function KeyCap({ name }: { name: string }) {
  const { text } = useSpeaker();
  const printed = name === "Mod" ? (IS_MAC ? "⌘" : "Ctrl") : name;
  const said = text(messageIdOf("help.cap", printed, "help.cap.other"), { name: printed });
  const arrow = Object.entries(ARROWS).find(([key]) => key === name)?.[1];
  if (!arrow) return <kbd>{said}</kbd>;
  return (
    <kbd>
      <Icon name={arrow} />
      <span className="visually-hidden">{said}</span>
    </kbd>
  );
}
