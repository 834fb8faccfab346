import type { Speaker } from "#client/i18n/speaker.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import type { Option } from "./lens-choice.tsx";

export type Moment = Option & { readonly lens: { readonly date?: string; readonly wave?: string } };

/** The moments one can look at: the coalition's own day, its waves, all time; and a day that stands in the address. */
export function momentsOf(
  coalition: CoalitionDetail,
  view: WorkbenchView,
  { text, pick, day }: Speaker,
): { readonly options: readonly Moment[]; readonly chosen: string } {
  const { defaults, waves, has } = coalition;
  const opening: Moment = {
    value: "default",
    label: defaults.lens.date === null ? text("lens.moment.all") : day(defaults.lens.date),
    lens: {},
  };
  const ofWaves = waves
    .filter((wave) => wave.date !== defaults.lens.date)
    .map((wave) => ({
      value: `wave:${wave.key}`,
      label: text("lens.moment.wave", { label: pick(wave.label) }),
      lens: { wave: wave.key },
    }));
  const allTime = { value: "all", label: text("lens.moment.all"), lens: { date: "all" } };
  const options = [opening, ...ofWaves, ...(has.periods && waves.length > 0 ? [allTime] : [])];
  const { date, wave } = view.lens;
  const asked = wave === undefined ? date : `wave:${wave}`;
  if (asked === undefined) return { options, chosen: opening.value };
  if (options.some(({ value }) => value === asked)) return { options, chosen: asked };
  const own = {
    value: asked,
    label: date === undefined ? (wave ?? asked) : readable(date, day),
    lens: { ...view.lens },
  };
  return { options: [...options, own], chosen: asked };
}

function readable(date: string, day: (day: string) => string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? day(date) : date;
}

export function pictureOptions(coalition: CoalitionDetail, { text }: Speaker): readonly Option[] {
  if (coalition.counts.projects === 0) return [];
  const word = coalition.projectKind === "arrangement" ? "arrangement" : "project";
  return [
    { value: "two-mode", label: text(`lens.picture.two-mode.${word}`) },
    { value: "one-mode", label: text("lens.picture.one-mode") },
  ];
}
