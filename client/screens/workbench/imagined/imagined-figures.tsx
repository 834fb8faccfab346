import type { ImaginedResult, TodayAndImagined } from "#analysis/model/imagined-result.ts";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { MessageId } from "#client/i18n/messages.ts";

type Figure = { readonly title: MessageId; readonly values: TodayAndImagined; readonly isShare: boolean };

/** The numbers of the whole, from today to imagined; where nothing changes the one number says it. */
export function ImaginedFigures({ found }: { found: ImaginedResult }) {
  const { text, number } = useSpeaker();
  const figures: readonly Figure[] = [
    { title: "imagined.actors", values: found.actors, isShare: false },
    { title: "imagined.ties", values: found.ties, isShare: false },
    { title: "imagined.isolates", values: found.isolates, isShare: false },
    { title: "imagined.components", values: found.components, isShare: false },
    { title: "imagined.share", values: found.internalShare, isShare: true },
    { title: "imagined.expected", values: found.expectedShare, isShare: true },
    { title: "imagined.connected", values: found.connectedShare, isShare: true },
    { title: "imagined.efficiency", values: found.crossEfficiency, isShare: true },
  ];
  const said = (value: number | null, isShare: boolean) => {
    if (value === null) return text("imagined.not-defined");
    return isShare
      ? number(value, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 })
      : number(value);
  };
  return (
    <dl className="imagined-figures">
      {figures.map(({ title, values, isShare }) => {
        const [today, imagined] = [said(values.today, isShare), said(values.imagined, isShare)];
        if (values.today === null && values.imagined === null) return null;
        return (
          <div key={title}>
            <dt>{text(title)}</dt>
            {today === imagined ? (
              <dd>{text("imagined.unchanged", { value: today })}</dd>
            ) : (
              <dd>
                {today} <Icon name="right" />
                <span className="visually-hidden">{text("imagined.becomes")}</span> <strong>{imagined}</strong>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
