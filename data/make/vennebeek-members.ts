import type { MemberRole } from "#analysis/model/coalition.ts";

type MemberRow = {
  readonly actor: string;
  readonly role: MemberRole;
  readonly from: string;
  readonly until: string;
};

const list = (role: MemberRole, from: string, actors: string, until = ""): readonly MemberRow[] =>
  actors.split(" ").map((actor) => ({ actor, role, from, until }));

/** Signed on 22 June 2023 by nine parties; the others came in twos and threes. */
export const MEMBER_ROWS: readonly MemberRow[] = [
  ...list("signatory", "2023-06-22", "gem prov ws boer land behoud woon dr-elsbroek dr-mierdonk"),
  ...list("signatory", "2024-02-15", "dr-achterzand ggd"),
  ...list("signatory", "2025-01-15", "dr-oudvenne"),
  ...list("partner", "2023-09-01", "fonds boer-natuur lectoraat"),
  ...list("partner", "2024-02-15", "energiecoop zorgcoop dorpshuis net"),
  ...list("partner", "2025-01-15", "bouwgroep dorpsbus streekwinkel zorgboerderij installateur"),
  ...list("left", "2023-06-22", "ondernemers", "2025-07-01"),
  ...list("invited", "2025-10-13", "jongeren voedselbos"),
  ...list("not-at-the-table", "", "vezel buur"),
];
