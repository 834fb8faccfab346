import { isRecord, type Json, type JsonRecord } from "./study-leaf.ts";

/**
 * An answer as people read it: groups by their keys where it has their positions, and the value of a share under the name of one,
 * so that it gets its unit.
 */
export function readable(answer: Json): Json {
  return mended(answer, groupKeys(answer));
}

function mended(value: Json, groups: readonly Json[]): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => mended(each, groups));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]): [string, Json] => {
      if (key === "groups" && arePositions(each)) return [key, each.map((at) => groups[at] ?? at)];
      return [key, mended(isShare(key) && isRecord(each) ? underItsName(each) : each, groups)];
    }),
  );
}

const isShare = (key: string) => /^share$|Share$|Inside$/.test(key);

function underItsName({ value, ...rest }: JsonRecord): JsonRecord {
  return value === undefined ? rest : { share: value, ...rest };
}

function arePositions(value: Json): value is readonly number[] {
  return Array.isArray(value) && value.length === 2 && value.every((each) => Number.isInteger(each));
}

function groupKeys(answer: Json): readonly Json[] {
  const partition = isRecord(answer) ? answer.partition : null;
  const groups = partition !== undefined && isRecord(partition) ? partition.groups : null;
  return Array.isArray(groups) ? groups.map((group: Json) => (isRecord(group) ? (group.key ?? null) : null)) : [];
}
