import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Rankable } from "../../rankable.ts";
import { ActorLink } from "../actor-link.tsx";
import { type CouplingTerms, type Pair, pairName, pairSentences, stepWords } from "./coupling-words.ts";

type Props = {
  pair: Pair;
  terms: CouplingTerms;
  whyNot: Rankable["whyNot"];
  isChosen: boolean;
  onChoose: (key: string) => void;
};

/** One pair: where and when, who is in both beside what its sizes give, and who is one step from both. */
export function CouplingCard({ pair, terms, whyNot, isChosen, onChoose }: Props) {
  const speaker = useSpeaker();
  const { text, list } = speaker;
  const name = pairName(pair, speaker);
  const { count, most, unordered } = pair.oneStep;
  // Who may not be put in an order is a fact among the others.
  const ordered = most.filter(({ id }) => whyNot(id) === null);
  const facts = [...most.filter(({ id }) => whyNot(id) !== null), ...unordered]
    .map(({ label }) => label)
    .sort(speaker.compare);
  return (
    <li className={isChosen ? "coupling-chosen" : undefined}>
      <p>
        <strong>{name}</strong>
      </p>
      {pairSentences(pair, terms, speaker).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {count === 0 && <p>{text("coupling.steps.none")}</p>}
      {count > 0 && (
        <details open={isChosen}>
          <summary>{text("coupling.steps", { count })}</summary>
          {ordered.length > 0 && ordered.length < count && <p>{text("coupling.steps.most")}</p>}
          {ordered.length > 0 && (
            <ul className="coupling-steps">
              {ordered.map((step) => (
                <li key={step.id}>
                  <ActorLink id={step.id} label={step.label} />{" "}
                  <span className="muted">{stepWords(step, pair, terms, speaker)}</span>
                </li>
              ))}
            </ul>
          )}
          {facts.length > 0 && <p className="muted">{text("coupling.steps.unordered", { names: list(facts) })}</p>}
        </details>
      )}
      <div className="missing-actions">
        <button
          type="button"
          aria-pressed={isChosen}
          aria-label={text("coupling.choose.named", { pair: name })}
          onClick={() => onChoose(pair.key)}
        >
          {text(isChosen ? "coupling.chosen" : "coupling.choose")}
        </button>
      </div>
    </li>
  );
}
