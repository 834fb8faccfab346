import type { PartyType } from "#analysis/model/actor.ts";
import type { RegisterFacts } from "#analysis/model/surroundings.ts";
import { visitRows } from "./csv-rows.ts";

/** The files of data/register that tell who is around a coalition. */
export const REGISTER_FILES = ["municipalities", "bodies", "arrangements", "participations", "places"] as const;
export type RegisterFile = (typeof REGISTER_FILES)[number];

const PARTY_TYPE_OF_KIND: Readonly<Record<string, PartyType>> = {
  municipality: "municipality",
  "water-board": "water-board",
  province: "province",
  ministry: "national-body",
  "joint-body": "joint-body",
  "belgian-authority": "foreign-authority",
  "german-authority": "foreign-authority",
};

/** What ships is read as it stands: nobody edits it, and a test reads all of it. */
export function readRegisterFacts(files: Readonly<Record<RegisterFile, string>>): RegisterFacts {
  const bodies = rowsOf(files.bodies);
  const provinces = new Map(
    bodies.filter(({ kind }) => kind === "province").map(({ province, code }) => [province, code]),
  );
  return {
    municipalities: rowsOf(files.municipalities).map(({ code = "", name = "", province, water_board_approximate }) => ({
      code,
      name,
      province: provinces.get(province) ?? null,
      waterBoard: water_board_approximate || null,
    })),
    bodies: bodies
      // What has ended takes no seat at a table.
      .filter(({ until }) => !until)
      .map(({ code = "", name = "", kind = "" }) => ({ code, name, partyType: PARTY_TYPE_OF_KIND[kind] ?? "other" })),
    arrangements: rowsOf(files.arrangements).map(({ id = "", name = "", domains, from, until }) => ({
      id,
      name,
      domains: domains ? domains.split("|") : [],
      from: from || null,
      until: until || null,
    })),
    participations: rowsOf(files.participations).map(({ actor: body = "", arrangement = "", from, until }) => ({
      body,
      arrangement,
      from: from || null,
      until: until || null,
    })),
    places: rowsOf(files.places).map(({ name = "", municipality = "" }) => ({ name, municipality })),
  };
}

function rowsOf(text: string): readonly Readonly<Record<string, string | undefined>>[] {
  const rows: (readonly string[])[] = [];
  visitRows(text.replaceAll(/\r\n?/g, "\n"), ",", (cells) => {
    rows.push([...cells]);
    return "go-on";
  });
  const [header = [], ...others] = rows;
  return others.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at]?.trim() ?? ""])));
}
