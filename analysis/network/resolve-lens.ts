import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { Lens, LensQuery, PartitionDefinition } from "#analysis/model/lens.ts";
import { TIE_KINDS, type TieKind } from "#analysis/model/tie.ts";
import { BUILT_IN_PARTITIONS } from "./built-in-partitions.ts";
import { UnknownChoice } from "./unknown-choice.ts";

export type ResolvedLens = { readonly lens: Lens; readonly partition: PartitionDefinition };

const ATTRIBUTE_PREFIX = "attribute:";

/**
 * A lens in full: what the query leaves out comes from the coalition's defaults. A date takes the place of a default wave.
 *
 * @throws UnknownChoice `unknown-wave`, `unknown-tie-kind`, `unknown-partition`, `unknown-attribute`
 */
export function resolveLens(rows: CoalitionRows, query: LensQuery): ResolvedLens {
  const { defaults } = rows.coalition;
  const { date, ties, partition, wave, imagine: _, ...rest } = query;
  const chosen = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    lens: {
      ...defaults.lens,
      ...chosen,
      date: date === undefined ? defaults.lens.date : date === "all" ? null : date,
      wave: wave === undefined ? (date === undefined ? defaults.lens.wave : null) : knownWave(rows, wave),
      tieKinds: ties === undefined ? defaults.lens.tieKinds : tieKinds(ties),
    },
    partition: partitionNamed(rows, partition ?? defaults.partition),
  };
}

function knownWave(rows: CoalitionRows, key: string): string {
  const known = rows.coalition.waves.map((wave) => wave.key);
  if (known.includes(key)) return key;
  throw new UnknownChoice("unknown-wave", `There is no wave "${key}". There are: ${known.join(", ") || "none"}.`, {
    wave: key,
    known,
  });
}

function tieKinds(list: string): readonly TieKind[] | null {
  if (list === "all") return [...TIE_KINDS];
  if (list === "contact") return null;
  return list.split(",").map((text) => {
    const kind = TIE_KINDS.find((known) => known === text);
    if (kind) return kind;
    throw new UnknownChoice(
      "unknown-tie-kind",
      `There is no kind of tie "${text}". There are: ${TIE_KINDS.join(", ")}.`,
      {
        kind: text,
        known: [...TIE_KINDS],
      },
    );
  });
}

/** @throws UnknownChoice `unknown-partition`, `unknown-attribute` */
export function partitionNamed(rows: CoalitionRows, key: string): PartitionDefinition {
  const named = [...rows.coalition.partitions, ...BUILT_IN_PARTITIONS].find((partition) => partition.key === key);
  if (named) return named;
  if (key.startsWith(ATTRIBUTE_PREFIX)) return byAttribute(rows, key);
  const known = rows.coalition.partitions.map((partition) => partition.key);
  throw new UnknownChoice(
    "unknown-partition",
    `There is no partition "${key}". There are: ${known.join(", ")}; any column of the actors goes as ${ATTRIBUTE_PREFIX}name.`,
    { partition: key, known },
  );
}

function byAttribute(rows: CoalitionRows, key: string): PartitionDefinition {
  const attribute = key.slice(ATTRIBUTE_PREFIX.length);
  const known = [...new Set(rows.actors.flatMap((actor) => Object.keys(actor.attributes)))].sort();
  if (!known.includes(attribute)) {
    throw new UnknownChoice(
      "unknown-attribute",
      `No actor has an attribute "${attribute}". There are: ${known.join(", ") || "none"}.`,
      { attribute, known },
    );
  }
  return {
    key,
    label: { nl: attribute, en: attribute },
    ownGroup: { nl: "de eigen groep", en: "the own group" },
    source: { by: "attribute", attribute },
    note: null,
  };
}
