import type { ReactNode } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

type Props = {
  title: string;
  children: ReactNode;
  /** What happens on yes, in a word; null when it can't be. */
  yes: string | null;
  no: string;
  onYes: () => void;
  onNo: () => void;
};

/** A question that has to be answered first. Escape is no. */
export function ConfirmDialog({ title, children, yes, no, onYes, onNo }: Props) {
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(isOpen) => !isOpen && onNo()}>
      <Modal className="modal">
        <Dialog role="alertdialog" className="confirm">
          <Heading slot="title">{title}</Heading>
          {children}
          <div className="form-actions">
            <Button autoFocus onPress={onNo}>
              {no}
            </Button>
            {yes !== null && (
              <Button className="primary" onPress={onYes}>
                {yes}
              </Button>
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
