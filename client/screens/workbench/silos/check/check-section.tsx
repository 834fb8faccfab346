import { bundleAddress } from "#client/api/studies-api.ts";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { SiloSectionProps } from "../silo-section-types.ts";

const PARTS = ["network", "result", "parameters", "scripts"] as const;

/** Everything somebody else needs to check the numbers, as one file. */
export function CheckSection({ coalition, result, query }: SiloSectionProps) {
  const { text } = useSpeaker();
  const { seed, permutations, version } = result.parameters;
  return (
    <>
      <p className="silos-finding">{text("check.finding")}</p>
      <ul className="check-parts">
        {PARTS.map((part) => (
          <li key={part}>{text(`check.${part}`)}</li>
        ))}
      </ul>
      <p className="check-actions">
        <a className="button-link" href={bundleAddress(coalition.id, query)} download>
          <Icon name="download" /> {text("check.download")}
        </a>
      </p>
      <p className="silos-note">
        {text("check.made-with", { seed, permutations, version, sha256: result.network.sha256.slice(0, 12) })}
      </p>
      <p className="silos-note">{text("check.sensitive")}</p>
    </>
  );
}
