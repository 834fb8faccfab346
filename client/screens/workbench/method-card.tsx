import type { ReactNode } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { MetricDescriptor } from "#analysis/metrics/descriptor.ts";
import { METRICS, type MetricId } from "#analysis/metrics/registry.ts";
import type { Draws } from "#analysis/model/chance.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { ANALYSIS_VERSION } from "#analysis/version.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { Made } from "./method-made.ts";
import { isByOrganisation, isShare, methodDraws, methodValues } from "./method-values.ts";
import { pFigure } from "./silos/scorecard/p-words.ts";

type Props = {
  metric: MetricId | null;
  /** Null as long as there are no numbers: a method can be read without them. */
  result: AnalysisResult | null;
  /** For a number of a study; absent for one of the result. */
  made?: Made | null;
  onClose: () => void;
};

/** How a number was made: meaning, formula, what chance is here, parameters, source. */
export function MethodCard({ metric, result, made = null, onClose }: Props) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen={metric !== null}
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className="modal">
        <Dialog className="method-card">
          {metric && <MethodContent metric={metric} result={result} made={made} onClose={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type ContentProps = { metric: MetricId; result: AnalysisResult | null; made: Made | null };

function MethodContent({ metric, result, made, onClose }: ContentProps & { onClose: () => void }) {
  const speaker = useSpeaker();
  const { text, pick } = speaker;
  const descriptor: MetricDescriptor | undefined = METRICS.find(({ id }) => id === metric);
  if (!descriptor) return null;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [text("method.direction"), pick(descriptor.direction)],
    ...(descriptor.nullModel ? [[text("method.null-model"), pick(descriptor.nullModel)] as const] : []),
    [text("method.formula"), <code key="formula">{descriptor.formula}</code>],
    [text("method.range"), descriptor.range],
    [text("method.undefined-when"), pick(descriptor.undefinedWhen)],
    ...(descriptor.peers ? [[text("method.peers"), pick(descriptor.peers)] as const] : []),
    [text("method.reference"), descriptor.reference],
    ...madeWith({ metric, result, made }, speaker),
  ];
  return (
    <>
      <Heading slot="title">{text("method.title", { name: pick(descriptor.name) })}</Heading>
      <p className="lead">{pick(descriptor.meaning)}</p>
      <Values metric={metric} result={result} made={made} />
      <dl className="facts">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <Button className="primary" onPress={onClose}>
        {text("app.close")}
      </Button>
    </>
  );
}

/** The network and the parameters of a result; of a study its own parameters, since it may look at another network. */
function madeWith({ metric, result, made }: ContentProps, { text }: Speaker): readonly (readonly [string, string])[] {
  const drawn = methodDraws(metric, result, made);
  const draws = drawn === null ? "" : `${drawsWords(drawn, { text })}, `;
  if (made !== null) {
    const values = { draws, seed: made.seed, version: ANALYSIS_VERSION };
    return [...kernelUsed(result, { text }), [text("method.parameters"), text("method.parameters.study", values)]];
  }
  if (result === null) return [];
  const { network, partition, parameters } = result;
  const { seed, version } = parameters;
  const values = { draws, seed, version, sha256: network.sha256.slice(0, 12) };
  return [
    [
      text("method.network"),
      text("method.network.value", {
        actors: network.actors,
        ties: network.ties,
        assigned: network.actors - partition.unassigned,
        groups: partition.groups.length,
      }),
    ],
    ...kernelUsed(result, { text }),
    [text("method.parameters"), text("method.parameters.value", values)],
  ];
}

/** How much two actors in several groups have in common; where nobody is in several, it is the same however one counts. */
function kernelUsed(
  result: AnalysisResult | null,
  { text }: Pick<Speaker, "text">,
): readonly (readonly [string, string])[] {
  if (result === null || result.partition.inSeveral === 0) return [];
  const { inSeveral, kernel } = result.partition;
  return [[text("method.kernel"), text("method.kernel.value", { inSeveral, kernel })]];
}

/** How many deals this very number rests on: it may be fewer than were asked for, or all there are. */
function drawsWords(draws: Draws, { text }: Pick<Speaker, "text">): string {
  return text(draws.enumerated ? "method.draws.all" : "method.draws.drawn", { rounds: draws.rounds });
}

function Values(props: ContentProps) {
  const { text } = useSpeaker();
  const rows = useRows(props);
  if (rows.length === 0) return null;
  return (
    <table className="method-values">
      <caption className="visually-hidden">{text("method.value")}</caption>
      <tbody>
        {rows.map(([term, value]) => (
          <tr key={term}>
            <th scope="row">{term}</th>
            <td className="number">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useRows({ metric, result, made }: ContentProps): readonly (readonly [string, string])[] {
  const { text, number } = useSpeaker();
  const values = methodValues(metric, result, made);
  if (values === null || values.value === null) return [];
  const { pValue, draws, z } = values;
  const isPart = isShare(metric);
  const show = (value: number) =>
    isPart
      ? number(value, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 })
      : number(value, { maximumFractionDigits: 3 });
  const row = (id: Parameters<typeof text>[0], value: number | null, format = show) =>
    value === null ? [] : [[text(id), format(value)] as const];
  const byOrganisation = made === null && isByOrganisation(metric, result);
  const isUntested = made === null && pValue === null && z !== null && metric !== "secondNull";
  return [
    ...row("method.value", values.value),
    ...row("method.expected", values.expected),
    ...row("method.effect", values.effect, (value) =>
      isPart ? text("method.points", { value: 100 * value }) : number(value, { maximumFractionDigits: 3 }),
    ),
    ...row("method.sd", values.sd),
    ...row("method.z", z, (value) => number(value, { maximumFractionDigits: 1 })),
    ...(pValue === null || draws === null
      ? []
      : [
          [text("method.p"), pFigure(pValue, draws, { text, number })] as const,
          [text("method.draws"), drawsWords(draws, { text })] as const,
        ]),
    ...(byOrganisation
      ? [[text("method.blocks"), text(`method.blocks.${draws === null ? "left-out" : "dealt"}`)] as const]
      : []),
    ...(isUntested ? [[text("method.p"), text("method.p.left-out")] as const] : []),
  ];
}
