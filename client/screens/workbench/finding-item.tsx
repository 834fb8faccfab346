import { type ReactNode, useMemo } from "react";
import type { Carrier, Finding } from "#analysis/findings/story.ts";
import { METRICS, type MetricId } from "#analysis/metrics/registry.ts";
import type { Localised } from "#analysis/model/language.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { keyed } from "#client/components/keyed.tsx";
import { ShareBars } from "#client/components/share-bars.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { type MessageId, messageIdOf } from "#client/i18n/messages.ts";
import { select } from "#client/state/selection.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { WhatHelps } from "./help/what-helps.tsx";
import { NotRanked } from "./not-ranked.tsx";
import { rankable } from "./rankable.ts";
import type { Doubts } from "./survey-doubts.ts";

type Props = {
  finding: Finding;
  coalition: CoalitionDetail;
  network: NetworkView;
  doubts: Doubts;
  onMethod: (metric: MetricId) => void;
};

export function FindingItem(props: Props) {
  const { text } = useSpeaker();
  const { finding } = props;
  switch (finding.kind) {
    case "silo":
      return <SiloFinding {...props} finding={finding} />;
    case "silo-undefined":
      return (
        <>
          <p className="sentence">{text(messageIdOf("story.undefined", finding.reason, "story.undefined.other"))}</p>
          <WhatHelps reason={finding.reason} coalition={props.coalition} network={props.network} />
        </>
      );
    case "carried-by-projects":
      return <CarriedFinding {...props} crossShare={finding.crossShare} carriers={finding.projects} by="projects" />;
    case "carried-by-actors":
      return <CarriedFinding {...props} crossShare={finding.crossShare} carriers={finding.actors} by="actors" />;
    case "nothing-crosses":
      return <p className="sentence">{text("story.nothing-crosses")}</p>;
    case "gap":
      return <GapFinding {...props} finding={finding} />;
    case "no-gap":
      return <p className="sentence">{text("story.no-gap")}</p>;
    case "gap-untested":
      return <p className="sentence">{text(`story.gap-untested.${finding.why}`)}</p>;
  }
}

/** Text of a sentence whose numbers lead to their method cards. */
function useSentence(onMethod: (metric: MetricId) => void) {
  const { rich, text, pick } = useSpeaker();
  const number = (metric: MetricId) => (chunks: readonly ReactNode[]) => (
    <button
      type="button"
      className="figure"
      title={text("method.open", { name: nameOf(metric, pick) })}
      onClick={() => onMethod(metric)}
    >
      {keyed(chunks)}
    </button>
  );
  return (id: MessageId, values: Record<string, string | number>, metrics: Record<string, MetricId>) =>
    keyed(
      rich<ReactNode>(id, {
        ...values,
        ...Object.fromEntries(Object.entries(metrics).map(([tag, metric]) => [tag, number(metric)])),
      }),
    );
}

function nameOf(metric: MetricId, pick: (words: Localised) => string): string {
  const descriptor = METRICS.find(({ id }) => id === metric);
  return descriptor ? pick(descriptor.name) : metric;
}

function SiloFinding({
  finding,
  coalition,
  network,
  onMethod,
}: Props & { finding: Extract<Finding, { kind: "silo" }> }) {
  const { text, pick, percent } = useSpeaker();
  const sentence = useSentence(onMethod);
  const own = pick(
    coalition.partitions.find(({ key }) => key === network.partition.key)?.ownGroup ?? {
      nl: "de eigen groep",
      en: "the own group",
    },
  );
  const share = percent(finding.share);
  const expected = percent(finding.expected);
  const values = { setting: pick(coalition.setting), own, share, expected };
  const id: MessageId =
    finding.strength === "clear" && finding.direction === "outward"
      ? "story.silo.outward"
      : `story.silo.${finding.strength}`;
  const bars = useMemo(
    () => ({
      summary: text("story.chart", { own, share, expected }),
      bars: [
        { kind: "observed" as const, label: text("story.chart.observed", { own }), share: finding.share, text: share },
        { kind: "chance" as const, label: text("story.chart.chance"), share: finding.expected, text: expected },
      ],
    }),
    [text, own, share, expected, finding],
  );
  return (
    <>
      <p className="sentence">{sentence(id, values, { observed: "internalShare", chance: "internalShare" })}</p>
      <ShareBars state={bars} />
      {finding.dealtOver === "organisations" && <p>{text("story.silo.organisations")}</p>}
    </>
  );
}

function CarriedFinding({
  coalition,
  network,
  crossShare,
  carriers,
  by,
  onMethod,
}: Props & { crossShare: number; carriers: readonly Carrier[]; by: "projects" | "actors" }) {
  const { percent } = useSpeaker();
  const sentence = useSentence(onMethod);
  const leftOut = useMemo(() => rankable(network).keep(network.actors, ({ id }) => [id]).leftOut, [network]);
  const together = carriers.reduce((sum, { share }) => sum + share, 0);
  const values = { cross: percent(crossShare), share: percent(together), count: carriers.length };
  const metrics = { crossing: "internalShare", part: "crossShare" } as const;
  const id: MessageId =
    by === "actors"
      ? "story.carried.actors"
      : coalition.projectKind === "arrangement"
        ? "story.carried.projects"
        : "story.carried.projects.other";
  return (
    <>
      <p className="sentence">{sentence(id, values, metrics)}</p>
      <ul className="carriers">
        {carriers.map((carrier) => (
          <li key={carrier.id}>
            <button type="button" onClick={() => select([carrier.id])}>
              <span className="carrier-name">{carrier.label}</span>
              <span className="carrier-share">{percent(carrier.share)}</span>
              <span className="carrier-bar" aria-hidden="true">
                <span style={{ inlineSize: percentOf(carrier.share, carriers) }} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {by === "actors" && <NotRanked leftOut={leftOut} />}
    </>
  );
}

/** The first one fills the width; the others are drawn beside it. */
function percentOf(share: number, carriers: readonly Carrier[]): string {
  return `${(100 * share) / Math.max(...carriers.map((carrier) => carrier.share))}%`;
}

function GapFinding({
  finding,
  coalition,
  network,
  doubts,
  onMethod,
}: Props & { finding: Extract<Finding, { kind: "gap" }> }) {
  const { text, pick } = useSpeaker();
  const sentence = useSentence(onMethod);
  const label = (key: string) => {
    const group = network.partition.groups.find((known) => known.key === key);
    return group ? pick(group.label) : key;
  };
  const [first, second] = finding.groups;
  const values = {
    first: label(first),
    second: label(second),
    possible: Math.round(finding.possible),
    // Shares split a tie over groups: one decimal then, and never nothing where there is something.
    observed: Number.isInteger(finding.pairs) ? finding.pairs : Math.max(0.1, Math.round(finding.pairs * 10) / 10),
    expected: finding.expected,
  };
  const shared = coalition.projectKind === "arrangement" ? "story.gap.shared" : "story.gap.shared.other";
  const id: MessageId = network.lens.basis === "projects" ? shared : "story.gap.ties";
  const { changes, isFlagged } = doubts(finding.groups, { direction: "fewer", strength: "clear" });
  return (
    <>
      <p className={changes ? "sentence muted" : "sentence"}>{sentence(id, values, { gap: "mixing" })}</p>
      {changes && <p>{text("matrix.doubt.changes")}</p>}
      {isFlagged && <p>{text("matrix.doubt.flagged", { inside: "no" })}</p>}
    </>
  );
}
