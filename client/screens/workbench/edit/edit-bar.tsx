import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import {
  Button,
  Focusable,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Tooltip,
  TooltipTrigger,
} from "react-aria-components";
import { IS_MAC } from "#client/components/help/is-mac.ts";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { $desk, lookForKept } from "#client/state/draft-desk.ts";
import { FORM_KINDS, isFormKind } from "#client/state/draft-fields.ts";
import { $historyOf, $removal, askedOf, askToMake } from "#client/state/draft-task.ts";
import { ariaKeys } from "#client/state/shortcuts.ts";
import { useEditShortcuts } from "./edit-shortcuts.ts";
import { HistoryDialog } from "./history-dialog.tsx";
import { KeptDrafts } from "./kept-drafts.tsx";
import { sayChange } from "./record-words.ts";
import { RemovalDialog } from "./removal-dialog.tsx";
import { SaidLine } from "./said-line.tsx";
import { useNames } from "./use-names.ts";
import { useSteps } from "./use-steps.ts";

/** One step back, one forward, and what can be added; the questions and answers that come with editing. */
export default function EditBar({ coalition }: { coalition: string }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const voice = { speaker, names: useNames(coalition) };
  const { steps, stepBack, stepForward } = useSteps(coalition);
  const refs = askedOf(useStore($removal), coalition);
  const record = askedOf(useStore($historyOf), coalition);
  const desk = useStore($desk);
  useEditShortcuts(stepBack, stepForward);
  useEffect(() => lookForKept(coalition), [coalition]);
  const undoing = steps.undo && text("edit.undo.what", { what: sayChange(steps.undo, voice) });
  const redoing = steps.redo && text("edit.redo.what", { what: sayChange(steps.redo, voice, { again: true }) });
  return (
    <>
      <div className="edit-bar">
        <Step icon="undo" what={undoing ?? text("edit.undo.none")} isPossible={undoing !== null} onPress={stepBack} />
        <Step
          icon="redo"
          what={redoing ?? text("edit.redo.none")}
          isPossible={redoing !== null}
          onPress={stepForward}
        />
        <MenuTrigger>
          <Button>{text("edit.new")}</Button>
          <Popover className="edit-menu" placement="bottom end">
            <Menu
              onAction={(key) =>
                isFormKind(String(key)) && askToMake(FORM_KINDS.find((kind) => kind === key) ?? "actor")
              }
            >
              {FORM_KINDS.map((kind) => (
                <MenuItem key={kind} id={kind} className="edit-menu-item">
                  {text(`edit.new.${kind}`)}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
      {desk === null && <KeptDrafts coalition={coalition} voice={voice} />}
      {refs && <RemovalDialog coalition={coalition} refs={refs} />}
      {record && <HistoryDialog coalition={coalition} record={record} />}
      <SaidLine coalition={coalition} />
    </>
  );
}

type StepProps = {
  icon: "undo" | "redo";
  /** What it would take back or do again. */
  what: string;
  isPossible: boolean;
  onPress: () => void;
};

function Step({ icon, what, isPossible, onPress }: StepProps) {
  return (
    <TooltipTrigger delay={300}>
      {/* Not disabled: why nothing happens can be read then. */}
      <Focusable>
        <button
          type="button"
          className="edit-step"
          aria-label={what}
          aria-disabled={!isPossible}
          aria-keyshortcuts={ariaKeys(icon, IS_MAC)}
          onClick={onPress}
        >
          <Icon name={icon} />
        </button>
      </Focusable>
      <Tooltip className="edit-tip" offset={6}>
        {what}
      </Tooltip>
    </TooltipTrigger>
  );
}
