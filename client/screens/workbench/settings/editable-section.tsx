import { type ReactNode, useRef, useState } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";

type Props = {
  id: string;
  title: string;
  /** The form that takes the place of what is read; it closes by what it is given. */
  form: (close: () => void) => ReactNode;
  children: ReactNode;
};

/** A part of the settings: to be read, and one press away from being changed. */
export function EditableSection({ id, title, form, children }: Props) {
  const { text } = useSpeaker();
  const [isOpen, setOpen] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => change.current?.focus());
  };
  return (
    <section className="settings-section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {!isOpen && (
          <button ref={change} type="button" onClick={() => setOpen(true)}>
            {text("settings.change")}
          </button>
        )}
      </header>
      {isOpen ? form(close) : children}
    </section>
  );
}
