import { type KeyboardEvent, useState } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { addDomain, type DomainChoice, toggleDomain } from "#client/state/domain-choice.ts";

type Props = { choice: DomainChoice; onChange: (choice: DomainChoice) => void };

/** Policy domains to take along or leave, and a field for one that is missing. */
export function DomainChips({ choice, onChange }: Props) {
  const { text, pick } = useSpeaker();
  const [typed, setTyped] = useState("");
  const add = () => {
    onChange(addDomain(choice, typed));
    setTyped("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    // Enter in a form would save all of it.
    event.preventDefault();
    add();
  };
  return (
    <fieldset className="domain-chips">
      <legend className="field-label">{text("lifecycle.domains")}</legend>
      <p className="field-hint">{text("lifecycle.domains.hint")}</p>
      <ul>
        {choice.map((domain, position) => (
          <li key={`${domain.label.nl} ${domain.label.en}`}>
            <label className="chip">
              <input
                type="checkbox"
                checked={domain.isChosen}
                onChange={() => onChange(toggleDomain(choice, position))}
              />
              {pick(domain.label)}
              {domain.supporting && <span className="muted">{text("lifecycle.domains.supporting")}</span>}
            </label>
          </li>
        ))}
      </ul>
      <div className="domain-add">
        <label className="choice">
          <span>{text("lifecycle.domains.other")}</span>
          <input
            type="text"
            maxLength={500}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </label>
        <button type="button" onClick={add}>
          {text("lifecycle.domains.add")}
        </button>
      </div>
    </fieldset>
  );
}
