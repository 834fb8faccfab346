import { useState } from "react";
import { ROUTE_LENGTHS, type RouteLength } from "#analysis/model/routes-result.ts";
import { Choice } from "#client/components/choice.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { SiloSectionProps } from "../../silos/silo-section-types.ts";
import { StudyPart } from "../../silos/study-part.tsx";
import { RoutesFound } from "./routes-found.tsx";

const BETWEEN = ["groups", "worlds", "everybody", "two"] as const;
type Between = (typeof BETWEEN)[number];

/** Who lies on the way between two sides that one can choose. */
export function RoutesSection(props: SiloSectionProps) {
  const { coalition, network, result, query } = props;
  const { text, pick } = useSpeaker();
  const [between, setBetween] = useState<Between>("groups");
  const [length, setLength] = useState<RouteLength>("hops");
  const [chosen, setChosen] = useState<readonly [string, string] | null>(null);
  const groups = network.partition.groups.map(({ key, label }) => ({ value: key, label: pick(label) }));
  const offered = BETWEEN.filter((one) => one !== "two" || groups.length > 1);
  const [one, other] = knownPair(
    chosen,
    groups.map(({ value }) => value),
  );
  const sides =
    between === "two"
      ? text("routes.two", { one: labelOf(groups, one), other: labelOf(groups, other) })
      : text(`routes.between.${between}`);
  return (
    <div className="survey-part">
      <div className="lens-choices">
        <Choice
          label={text("routes.between")}
          value={between}
          options={offered.map((value) => ({ value, label: text(`routes.between.${value}`) }))}
          onChange={(value) => setBetween(BETWEEN.find((each) => each === value) ?? "groups")}
        />
        {between === "two" && (
          <>
            <Choice
              label={text("routes.one")}
              value={one}
              options={groups.filter(({ value }) => value !== other)}
              onChange={(value) => setChosen([value, other])}
            />
            <Choice
              label={text("routes.other")}
              value={other}
              options={groups.filter(({ value }) => value !== one)}
              onChange={(value) => setChosen([one, value])}
            />
          </>
        )}
        {result.network.weighted && (
          <Choice
            label={text("routes.length")}
            value={length}
            options={ROUTE_LENGTHS.map((value) => ({ value, label: text(`routes.length.${value}`) }))}
            onChange={(value) => setLength(ROUTE_LENGTHS.find((each) => each === value) ?? "hops")}
          />
        )}
      </div>
      <StudyPart
        study="routes"
        coalition={coalition.id}
        revision={network.revision}
        query={{
          ...query,
          between: between === "two" ? `${one}..${other}` : between,
          length: result.network.weighted ? length : "hops",
        }}
      >
        {(found) => <RoutesFound {...props} found={found} sides={sides} />}
      </StudyPart>
    </div>
  );
}

/** The pair that was chosen, as long as this partition has both; else the first two. */
function knownPair(chosen: readonly [string, string] | null, keys: readonly string[]): readonly [string, string] {
  const isKnown = chosen?.every((key) => keys.includes(key)) ?? false;
  return isKnown && chosen ? chosen : [keys[0] ?? "", keys[1] ?? ""];
}

function labelOf(groups: readonly { readonly value: string; readonly label: string }[], key: string): string {
  return groups.find(({ value }) => value === key)?.label ?? key;
}
