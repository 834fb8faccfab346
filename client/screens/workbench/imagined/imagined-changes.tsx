import type { NetworkView } from "#analysis/model/network-view.ts";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import { takeOut } from "./change-view.ts";
import { sayChange, sayRefusal } from "./change-words.ts";

/** Every change in words with a button that takes it out; what can't be says why. */
export function ImaginedChanges({ network, view }: { network: NetworkView; view: WorkbenchView }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { imagined, partition } = network;
  return (
    <ul className="imagined-changes">
      {imagined.map((told, at) => {
        const change = sayChange(told, speaker, partition.key);
        const refusal = sayRefusal(told, imagined, speaker, partition.key);
        return (
          // A list may say the same twice: its place is all that tells one from the other.
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing in a line is kept from one list to the next
          <li key={`${at} ${change}`} className={refusal === null ? "" : "is-refused"}>
            <span>
              {change}
              {refusal !== null && <span className="imagined-refusal"> {refusal}</span>}
            </span>
            <button
              type="button"
              className="quiet"
              aria-label={text("imagined.out", { change })}
              onClick={(event) => {
                // The line goes; who came by keyboard stays at the list.
                event.currentTarget.closest<HTMLElement>(".imagined")?.focus({ preventScroll: true });
                takeOut(view, at);
              }}
            >
              <Icon name="cross" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
