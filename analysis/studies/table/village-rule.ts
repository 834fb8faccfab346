import type { LookForMissing, Missed, TableSight } from "./table-rule.ts";

const CODE = /^gm\d{4}$/;

type Village = {
  readonly name: string;
  readonly municipality: { readonly id: string; readonly label: string } | null;
};

/** Villages of the coalition without a village council at the table. Whether a village has a council, nobody here knows. */
export const missedVillageCouncils: LookForMissing = (sight) => {
  const villages = villagesOf(sight);
  if (villages.length === 0) return "no-villages";
  const councils = sight.table.bodies.filter(({ partyType }) => partyType === "village-council");
  return villages.flatMap(({ name, municipality }): Missed[] => {
    const speaks = councils.some(({ place, name: council }) => place === name || hasWord(council, name));
    const key = `village-council:${municipality?.id ?? ""}/${name}`;
    const evidence = { rule: "village-council", municipality } as const;
    return speaks
      ? []
      : [{ key, name: null, partyType: "village-council", code: null, place: name, evidence, weight: 1 }];
  });
};

/** Places by name of who and what is in the coalition, and what the register has of its municipalities, without the main town. */
function villagesOf({ rows, register, municipalities }: TableSight): readonly Village[] {
  const towns = new Set(rows.actors.filter(({ partyType }) => partyType === "municipality").map(({ place }) => place));
  const named = new Set([...rows.actors, ...rows.projects].map(({ place }) => place));
  const own = [...named].filter((place): place is string => place !== null && !CODE.test(place) && !towns.has(place));
  const listed = municipalities.flatMap(({ code, name }) =>
    (register?.places ?? [])
      .filter((place) => place.municipality === code && place.name !== name)
      .map((place) => ({ name: place.name, municipality: { id: code, label: name } })),
  );
  const known = new Set(listed.map(({ name }) => name));
  return [...own.filter((name) => !known.has(name)).map((name) => ({ name, municipality: null })), ...listed];
}

function hasWord(text: string, word: string): boolean {
  return ` ${plain(text)} `.includes(` ${plain(word)} `);
}

function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
