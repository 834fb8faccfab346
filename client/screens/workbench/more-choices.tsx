import { useSpeaker } from "#client/components/use-speaker.ts";
import type { LensKey } from "#client/state/address.ts";
import { changeView } from "#client/state/url.ts";
import { LensChoice } from "./lens-choice.tsx";
import { choicesOf, type Seen } from "./lens-choices.ts";

/** The rest of the lens. What there is no data for is not offered. */
export function MoreChoices(seen: Seen) {
  const { view } = seen;
  const speaker = useSpeaker();
  const { text } = speaker;
  const choices = choicesOf(seen, speaker).filter((choice) => choice.options.length > 1);
  if (choices.length === 0) return null;
  const set = (key: LensKey, value: string) => changeView({ lens: { ...view.lens, [key]: value } });
  return (
    <details className="more-choices">
      <summary>{text("lens.more")}</summary>
      <div className="more-choices-panel">
        {choices.map(({ key, label, value, options }) => (
          <LensChoice key={key} label={label} value={value} options={options} onChange={(chosen) => set(key, chosen)} />
        ))}
      </div>
    </details>
  );
}
