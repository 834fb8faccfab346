import {
  BASES,
  DIRECTIONS,
  KEEP_OR_LEAVE_OUT,
  KERNELS,
  PROJECTIONS,
  SUCCESSIONS,
  WEIGHTS,
} from "#analysis/model/lens.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { TIE_KIND_WORDS } from "#analysis/model/words.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { LensKey, WorkbenchView } from "#client/state/address.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import type { Option } from "./lens-choice.tsx";

type Choice = {
  readonly key: LensKey;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
};

export type Seen = {
  readonly coalition: CoalitionDetail;
  readonly network: NetworkView | null;
  readonly view: WorkbenchView;
};

/** Each choice with what it stands at; one that there is no data for has fewer than two options. */
export function choicesOf({ coalition, network, view }: Seen, { text, pick }: Speaker): readonly Choice[] {
  const { has, counts, defaults } = coalition;
  const { lens } = view;
  const basis = lens.basis ?? defaults.lens.basis;
  const hasTies = counts.ties > 0;
  const byTies = hasTies && basis !== "projects";
  const byProjects = counts.projects > 0 && basis !== "ties";
  const when = (holds: boolean, options: readonly Option[]) => (holds ? options : []);
  const chosenKinds = lens.ties ?? defaults.lens.tieKinds?.join(",") ?? "contact";
  const oneKind = [
    { value: "contact", label: text("lens.kinds.contact") },
    ...has.tieKinds.map((kind) => ({ value: kind as string, label: pick(TIE_KIND_WORDS[kind]) })),
  ];
  // An address or a default may name several.
  const kinds = oneKind.some(({ value }) => value === chosenKinds)
    ? oneKind
    : [...oneKind, { value: chosenKinds, label: chosenKinds.replaceAll(",", ", ") }];
  const definesSomething = defaults.lens.definingProjects === "leave-out" && defaults.lens.basis === "projects";
  return [
    {
      key: "basis",
      label: text("lens.basis"),
      value: basis,
      options: when(
        hasTies && counts.projects > 0,
        BASES.map((value) => ({ value, label: text(`lens.basis.${value}`) })),
      ),
    },
    { key: "ties", label: text("lens.kinds"), value: chosenKinds, options: when(byTies, kinds) },
    {
      key: "level",
      label: text("lens.level"),
      value: lens.level ?? defaults.lens.level,
      options: has.levels.map((value) => ({ value, label: text(`lens.level.${value}`) })),
    },
    {
      key: "direction",
      label: text("lens.direction"),
      value: lens.direction ?? defaults.lens.direction,
      options: when(
        byTies,
        DIRECTIONS.filter(
          (value) => value === "union" || (value === "confirmed" ? has.confirmedTies : has.directedTies),
        ).map((value) => ({ value, label: text(`lens.direction.${value}`) })),
      ),
    },
    {
      key: "weight",
      label: text("lens.weight"),
      value: lens.weight ?? defaults.lens.weight,
      options: when(
        has.strengths || byProjects,
        WEIGHTS.map((value) => ({ value, label: text(`lens.weight.${value}`) })),
      ),
    },
    {
      key: "projection",
      label: text("lens.projection"),
      value: lens.projection ?? defaults.lens.projection,
      options: when(
        byProjects,
        PROJECTIONS.map((value) => ({ value, label: text(`lens.projection.${value}`) })),
      ),
    },
    {
      key: "definingProjects",
      label: text("lens.defining"),
      value: lens.definingProjects ?? defaults.lens.definingProjects,
      options: when(
        definesSomething,
        KEEP_OR_LEAVE_OUT.map((value) => ({ value, label: text(`lens.defining.${value}`) })),
      ),
    },
    {
      key: "plenary",
      label: text("lens.plenary"),
      value: lens.plenary ?? defaults.lens.plenary,
      options: when(
        byProjects,
        KEEP_OR_LEAVE_OUT.map((value) => ({ value, label: text(`lens.plenary.${value}`) })),
      ),
    },
    {
      key: "succession",
      label: text("lens.succession"),
      value: lens.succession ?? defaults.lens.succession,
      options: when(
        has.successions,
        SUCCESSIONS.map((value) => ({ value, label: text(`lens.succession.${value}`) })),
      ),
    },
    {
      key: "kernel",
      label: text("lens.kernel"),
      value: lens.kernel ?? defaults.lens.kernel,
      options: when(
        network?.actors.some(({ groups }) => groups.length > 1) ?? false,
        KERNELS.map((value) => ({ value, label: text(`lens.kernel.${value}`) })),
      ),
    },
  ];
}
