/** Kinds of organisations in the pick list, under keys of our own. */
const KINDS: Readonly<Record<string, string>> = {
  "rechtspersoon met wettelijke taak": "body-with-statutory-task",
  samenwerkingsorganisatie: "joint-body",
  gemeente: "municipality",
  zbo: "independent-agency",
  adviescollege: "advisory-council",
  agentschap: "agency",
  "rechterlijke instantie": "court",
  waterschap: "water-board",
  inspectie: "inspectorate",
  ministerie: "ministry",
  provincie: "province",
  "hoog college van staat": "high-council-of-state",
  "openbaar lichaam (Caribisch)": "caribbean-public-body",
  politie: "police",
};

export function organisationKind(source: string): string {
  const kind = KINDS[source];
  if (kind === undefined) throw new Error(`unknown kind of organisation: ${source}`);
  return kind;
}
