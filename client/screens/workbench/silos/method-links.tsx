import type { MetricDescriptor } from "#analysis/metrics/descriptor.ts";
import type { MetricId } from "#analysis/metrics/registry.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";

type Props = {
  metrics: readonly (Pick<MetricDescriptor, "name"> & { readonly id: MetricId })[];
  onMethod: (metric: MetricId) => void;
};

/** How the numbers of a section are made: a method card each, by the name of the number. */
export function MethodLinks({ metrics, onMethod }: Props) {
  const { text, pick } = useSpeaker();
  return (
    <p className="method-links">
      {text("silos.method")}{" "}
      {metrics.map(({ id, name }) => (
        <button key={id} type="button" className="link" onClick={() => onMethod(id)}>
          {pick(name)}
        </button>
      ))}
    </p>
  );
}
