import { useSpeaker } from "#client/components/use-speaker.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { LensChoice } from "../lens-choice.tsx";

type Props = {
  coalition: CoalitionDetail;
  from: string | undefined;
  to: string | undefined;
  onChoose: (moments: { from: string | undefined; to: string | undefined }) => void;
};

/** Which two moments are compared: the later one is always later. */
export function MomentChoice({ coalition, from, to, onChoose }: Props) {
  const { text, pick } = useSpeaker();
  const waves = coalition.waves.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  // With two there is nothing to choose.
  if (waves.length < 3) return null;
  const options = waves.map(({ key, label }) => ({ value: key, label: pick(label) }));
  const at = (key: string | undefined) => waves.findIndex((wave) => wave.key === key);
  return (
    <fieldset className="time-choice">
      <legend className="visually-hidden">{text("time.choose")}</legend>
      <LensChoice
        label={text("time.first")}
        value={from ?? ""}
        options={options.slice(0, -1)}
        onChange={(key) => onChoose({ from: key, to: at(to) > at(key) ? to : waves[at(key) + 1]?.key })}
      />
      <LensChoice
        label={text("time.second")}
        value={to ?? ""}
        options={options.slice(1)}
        onChange={(key) => onChoose({ from: at(from) < at(key) ? from : waves[at(key) - 1]?.key, to: key })}
      />
    </fieldset>
  );
}
