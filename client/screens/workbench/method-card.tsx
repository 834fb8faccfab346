import type { ReactNode } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { MetricDescriptor } from "#analysis/metrics/descriptor.ts";
import { METRICS, type MetricId } from "#analysis/metrics/registry.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";

type Props = { metric: MetricId | null; result: AnalysisResult; onClose: () => void };

/** How a number was made: meaning, formula, what chance is here, parameters, source. */
export function MethodCard({ metric, result, onClose }: Props) {
  const descriptor = METRICS.find(({ id }) => id === metric);
  return (
    <ModalOverlay
      className="overlay"
      isOpen={descriptor !== undefined}
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className="modal">
        <Dialog className="method-card">
          {descriptor && <MethodContent descriptor={descriptor} result={result} onClose={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function MethodContent(props: { descriptor: MetricDescriptor; result: AnalysisResult; onClose: () => void }) {
  const { descriptor, result } = props;
  const { text, pick } = useSpeaker();
  const { network, partition, parameters } = result;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [text("method.direction"), pick(descriptor.direction)],
    ...(descriptor.nullModel ? [[text("method.null-model"), pick(descriptor.nullModel)] as const] : []),
    [text("method.formula"), <code key="formula">{descriptor.formula}</code>],
    [text("method.range"), descriptor.range],
    [text("method.undefined-when"), pick(descriptor.undefinedWhen)],
    ...(descriptor.peers ? [[text("method.peers"), pick(descriptor.peers)] as const] : []),
    [text("method.reference"), descriptor.reference],
    [
      text("method.network"),
      text("method.network.value", {
        actors: network.actors,
        ties: network.ties,
        assigned: network.actors - partition.unassigned,
        groups: partition.groups.length,
      }),
    ],
    [
      text("method.parameters"),
      text("method.parameters.value", { ...parameters, sha256: network.sha256.slice(0, 12) }),
    ],
  ];
  return (
    <>
      <Heading slot="title">{text("method.title", { name: pick(descriptor.name) })}</Heading>
      <p className="lead">{pick(descriptor.meaning)}</p>
      <Values descriptor={descriptor} result={result} />
      <dl className="facts">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <Button className="primary" onPress={props.onClose}>
        {text("app.close")}
      </Button>
    </>
  );
}

function Values({ descriptor, result }: { descriptor: MetricDescriptor; result: AnalysisResult }) {
  const { text } = useSpeaker();
  const rows = useRows(descriptor, result);
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

function useRows(descriptor: MetricDescriptor, result: AnalysisResult): readonly (readonly [string, string])[] {
  const { text, number } = useSpeaker();
  const measured = Object.entries(result.siloing.metrics).find(([id]) => id === descriptor.id)?.[1];
  if (!measured || measured.value === null) return [];
  const isShare = descriptor.id === "internalShare";
  const show = (value: number) =>
    isShare
      ? number(value, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 })
      : number(value, { maximumFractionDigits: 3 });
  const row = (id: Parameters<typeof text>[0], value: number | null, format = show) =>
    value === null ? [] : [[text(id), format(value)] as const];
  return [
    ...row("method.value", measured.value),
    ...row("method.expected", measured.expected),
    ...row("method.effect", measured.effect, (value) =>
      isShare ? text("method.points", { value: 100 * value }) : number(value, { maximumFractionDigits: 3 }),
    ),
    ...row("method.sd", measured.sd),
    ...row("method.z", measured.z, (value) => number(value, { maximumFractionDigits: 1 })),
    ...row("method.p", measured.pValue, (value) => pText(value, result, { text, number })),
  ];
}

/** The smallest p that the draws can give says "at most": more draws might find it smaller. */
function pText(
  p: number,
  result: AnalysisResult,
  { text, number }: Pick<ReturnType<typeof useSpeaker>, "text" | "number">,
): string {
  const smallest = 2 / (result.parameters.permutations + 1);
  const shown = number(p, { maximumSignificantDigits: 2 });
  const isExact = result.siloing.chance?.enumerated ?? false;
  return p <= smallest && !isExact ? text("method.p.at-most", { p: shown }) : shown;
}
