import { useState } from "react";
import {
  COUPLING_NEARBY,
  COUPLING_THEMES,
  type CouplingNearby,
  type CouplingTheme,
} from "#analysis/model/coupling-result.ts";
import { Choice } from "#client/components/choice.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { StudyPart } from "../../silos/study-part.tsx";
import type { MissingSectionProps } from "../missing-types.ts";
import { CouplingFound } from "./coupling-found.tsx";

/** Projects at the same time in the same place that share nobody or few. */
export function CouplingSection(props: MissingSectionProps) {
  const { coalition, network, query } = props;
  const { text } = useSpeaker();
  const [nearby, setNearby] = useState<CouplingNearby>("neighbours");
  const [theme, setTheme] = useState<CouplingTheme>("any");
  return (
    <div className="survey-part">
      <div className="lens-choices">
        <Choice
          label={text("coupling.near")}
          value={nearby}
          options={COUPLING_NEARBY.map((value) => ({ value, label: text(`coupling.near.${value}`) }))}
          onChange={(value) => setNearby(COUPLING_NEARBY.find((each) => each === value) ?? "neighbours")}
        />
        <Choice
          label={text("coupling.theme")}
          value={theme}
          options={COUPLING_THEMES.map((value) => ({ value, label: text(`coupling.theme.${value}`) }))}
          onChange={(value) => setTheme(COUPLING_THEMES.find((each) => each === value) ?? "any")}
        />
      </div>
      <StudyPart
        study="coupling"
        coalition={coalition.id}
        revision={network.revision}
        query={{ ...query, nearby, theme }}
      >
        {(found) => <CouplingFound {...props} found={found} />}
      </StudyPart>
    </div>
  );
}
