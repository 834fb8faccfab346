import { useStore } from "@nanostores/react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { $letterKeys } from "#client/state/letter-keys.ts";
import { SHORTCUT_PLACES, type ShortcutPlace, shortcutsOf } from "#client/state/shortcuts.ts";
import { startTour } from "#client/state/tour.ts";
import { $view } from "#client/state/url.ts";
import { KeyCaps } from "./key-caps.tsx";

type Props = { isOpen: boolean; onClose: () => void };

/** Where to begin, and every key that does something, by the place where it does. */
export default function HelpDialog({ isOpen, onClose }: Props) {
  const { text } = useSpeaker();
  const { screen } = useStore($view);
  const takeTour = () => {
    onClose();
    // The dialog first gives the focus back, a frame after it closed.
    requestAnimationFrame(() => requestAnimationFrame(startTour));
  };
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} isDismissable onOpenChange={(opens) => !opens && onClose()}>
      <Modal className="modal modal-wide">
        <Dialog className="help-dialog">
          <Heading slot="title">{text("help.title")}</Heading>
          <section className="help-tour">
            <p>{text(screen === "workbench" ? "help.tour.offer" : "help.tour.elsewhere")}</p>
            {screen === "workbench" && (
              <Button className="react-aria-Button" onPress={takeTour}>
                {text("help.tour.start")}
              </Button>
            )}
          </section>
          <div className="help-places">
            {SHORTCUT_PLACES.map((place) => (
              <Keys key={place} place={place} />
            ))}
          </div>
          <LetterKeys />
          <Button slot="close" className="primary">
            {text("app.close")}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Keys({ place }: { place: ShortcutPlace }) {
  const { text } = useSpeaker();
  return (
    <section aria-labelledby={`keys-${place}`}>
      <h3 id={`keys-${place}`}>{text(`help.place.${place}`)}</h3>
      <dl className="help-keys">
        {shortcutsOf(place).map((id) => (
          <div key={id}>
            <dt>
              <KeyCaps shortcut={id} />
            </dt>
            <dd>{text(`help.key.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Who speaks to the computer says single letters by accident. */
function LetterKeys() {
  const { text } = useSpeaker();
  const isOn = useStore($letterKeys);
  return (
    <label className="help-letters">
      <input type="checkbox" checked={isOn} onChange={(event) => $letterKeys.set(event.target.checked)} />
      {text("help.letter-keys")}
    </label>
  );
}
