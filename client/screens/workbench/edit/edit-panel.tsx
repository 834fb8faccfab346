import { useStore } from "@nanostores/react";
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { ConfirmDialog } from "#client/components/form/confirm-dialog.tsx";
import { Loading } from "#client/components/loading.tsx";
import { ProblemNotice } from "#client/components/problem-notice.tsx";
import { useMedia } from "#client/components/use-media.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { isChanged } from "#client/state/draft.ts";
import { $desk, closeDesk, openDesk } from "#client/state/draft-desk.ts";
import { type NodeRef, nodeOfRecord } from "#client/state/draft-node.ts";
import { say } from "#client/state/draft-said.ts";
import { saveDesk } from "#client/state/draft-save.ts";
import { $formTask, askedOf } from "#client/state/draft-task.ts";
import { $records, loadRecords, reloadRecords } from "#client/state/records.ts";
import { select } from "#client/state/selection.ts";
import { $network, shownCoalition } from "#client/state/workbench.ts";
import { DeskForm } from "./desk-form.tsx";
import { useNames } from "./use-names.ts";

/** From here on down a form fills the screen. */
const NARROW = "(max-width: 700px)";

/** The form beside the picture or table: opened by a task, closed when saved or left. The reader gets back to where they were. */
export default function EditPanel({ coalition }: { coalition: string }) {
  const { language, text } = useSpeaker();
  const task = askedOf(useStore($formTask), coalition);
  const onDesk = useStore($desk);
  const desk = onDesk?.coalition === coalition ? onDesk : null;
  const { value, problem } = useStore($records);
  const records = value?.coalition === coalition ? value : null;
  const names = useNames(coalition);
  const [isLeaving, setLeaving] = useState(false);
  const isOpen = task !== null || desk !== null;
  useFocusReturn(isOpen);
  useEffect(() => {
    if (isOpen) void loadRecords(coalition);
  }, [isOpen, coalition]);
  useEffect(() => {
    if (task === null || records === null) return;
    if (openDesk(task, records, language)) return;
    closeDesk({ keep: true });
    say(coalition, { what: "not-there" });
  }, [task, records, coalition, language]);
  // Whoever leaves the coalition finds its form among what is not saved yet.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another coalition is another leaving
  useEffect(() => () => closeDesk({ keep: true }), [coalition]);

  if (!isOpen) return null;
  const leave = () => {
    if (desk && isChanged(desk.draft)) setLeaving(true);
    else closeDesk({ keep: false });
  };
  const save = async () => {
    const saved = await saveDesk();
    if (saved === null) return;
    say(coalition, { what: "saved", draft: saved.draft });
    const { kind } = saved.draft;
    // What is new is shown: the picture may hold it a moment later.
    if (saved.isNew && saved.id !== null && (kind === "actor" || kind === "project"))
      showNew(coalition, { kind, id: saved.id });
  };
  return (
    <Shell onEscape={leave}>
      {problem && (
        <ProblemNotice problem={problem} onRetry={reloadRecords}>
          <button type="button" onClick={leave}>
            {text("edit.cancel")}
          </button>
        </ProblemNotice>
      )}
      {!problem && (!desk || !records) && <Loading />}
      {desk && records && <DeskForm desk={desk} records={records} names={names} onSave={save} onCancel={leave} />}
      {isLeaving && (
        <ConfirmDialog
          title={text("edit.leave.title")}
          yes={text("edit.leave.discard")}
          no={text("edit.leave.stay")}
          onNo={() => setLeaving(false)}
          onYes={() => {
            setLeaving(false);
            closeDesk({ keep: false });
          }}
        >
          <p>{text("edit.leave.text")}</p>
        </ConfirmDialog>
      )}
    </Shell>
  );
}

function showNew(coalition: string, record: NodeRef): void {
  const stop = $network.subscribe(({ status, value }) => {
    if (status === "loading") return;
    const key = value?.coalition === coalition && coalition === shownCoalition() ? nodeOfRecord(value, record) : null;
    if (key !== null) select([key]);
    queueMicrotask(() => stop());
  });
}

/** Beside the picture where there is room; else over all of it. */
function Shell({ onEscape, children }: { onEscape: () => void; children: ReactNode }) {
  const { text } = useSpeaker();
  const isNarrow = useMedia(NARROW);
  const listen = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    // Of a list that is open Escape is the list's.
    if (event.target instanceof Element && event.target.getAttribute("aria-expanded") === "true") return;
    event.preventDefault();
    onEscape();
  };
  if (isNarrow) {
    return (
      <ModalOverlay className="edit-sheet-overlay" isOpen isKeyboardDismissDisabled>
        <Modal className="edit-sheet">
          <Dialog aria-label={text("edit.bar")}>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape from any field within leaves the form */}
            <div className="edit-panel" onKeyDown={listen}>
              {children}
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    );
  }
  return (
    <section className="edit-panel" aria-label={text("edit.bar")} onKeyDown={listen}>
      {children}
    </section>
  );
}

/** Back to what was in use before the form; when that is gone, as an entry of a menu is, to the menu. */
function useFocusReturn(isOpen: boolean): void {
  const before = useRef<Element | null>(null);
  // Before the form takes the focus for its first field.
  useLayoutEffect(() => {
    if (isOpen) {
      before.current = document.activeElement;
      return;
    }
    const back = before.current;
    before.current = null;
    if (back === null) return;
    // A dialog that closed along with the form first looks for its own way back.
    const wait = requestAnimationFrame(() => requestAnimationFrame(() => focusAgain(back)));
    return () => cancelAnimationFrame(wait);
  }, [isOpen]);
}

function focusAgain(back: Element): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const isThere = back instanceof HTMLElement && back.isConnected && back !== document.body;
  (isThere ? back : document.querySelector<HTMLElement>(".edit-bar [aria-haspopup]"))?.focus();
}
