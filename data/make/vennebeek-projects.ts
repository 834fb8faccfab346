import type { ProjectKind, Role } from "#analysis/model/project.ts";

type ProjectRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: ProjectKind;
  readonly place: string;
  readonly from: string;
  readonly until: string;
  readonly domains: string;
};

type ParticipationRow = {
  readonly actor: string;
  readonly project: string;
  readonly role: Role;
  readonly from: string;
  readonly share: number | null;
};

/** Role, actors and, for who pays, the share of the cost behind a colon. */
type Parts = Partial<Record<Role, string>>;
type Line = readonly [
  id: string,
  name: string,
  place: string,
  from: string,
  until: string,
  domains: string,
  parts: Parts,
];

/** Street and sewer lie in the same Vennestraat, half a year apart, and share no participant. */
const PROJECTS: readonly Line[] = [
  [
    "rijtloop",
    "Beekherstel Rijtloop",
    "Oudvenne",
    "2024-03-01",
    "2028-01-01",
    "water|nature",
    {
      leads: "ws-omgeving",
      pays: "ws:0.4 prov:0.6",
      "carries-out": "land-projectleider ws-rayon",
      advises: "ws-hydroloog gem-ecoloog prov-ba-natuur",
      decides: "ws-bestuurder",
      "must-be-heard": "boer-voorzitter",
      affected: "boer-melkvee boer-bodem",
    },
  ],
  [
    "vennestraat-weg",
    "Herinrichting Vennestraat",
    "Elsbroek",
    "2026-09-01",
    "2027-06-01",
    "mobility",
    {
      leads: "gem-verkeer",
      decides: "gem-wh-ruimte",
      pays: "gem-ruimte:1",
      advises: "gem-ba-mobiliteit",
      affected: "dr-elsbroek streekwinkel",
    },
  ],
  [
    "vennestraat-riool",
    "Vervanging riool Vennestraat",
    "Elsbroek",
    "2027-03-01",
    "2027-12-01",
    "water",
    {
      leads: "gem-ba-water",
      pays: "gem-groen:0.8 ws-systeem:0.2",
      advises: "ws-adviseur",
      affected: "zorgboerderij",
    },
  ],
  [
    "jong-wonen",
    "Twintig woningen voor jongeren",
    "Elsbroek",
    "2024-05-15",
    "2028-06-01",
    "housing|spatial-planning",
    {
      leads: "gem-pl-wonen",
      decides: "gem-raad",
      pays: "woon:0.7 gem-wonen:0.3",
      "carries-out": "woon-ontwikkelaar",
      advises: "gem-ba-ruimte gem-makelaar",
      "must-be-heard": "vz-elsbroek",
      benefits: "bouwgroep",
    },
  ],
  [
    "levende-bodem",
    "Levende bodem op zand",
    "Oudvenne",
    "2023-10-01",
    "2027-10-01",
    "agriculture",
    {
      leads: "boer-medewerker",
      pays: "prov-landbouw:0.9 boer:0.1",
      "carries-out": "boer-bodem boer-melkvee",
      advises: "lectoraat prov-ba-landbouw",
      participates: "voedselbos",
    },
  ],
  [
    "zon-op-stal",
    "Zon op stal",
    "Achterzand",
    "2024-10-01",
    "2026-12-31",
    "energy|agriculture",
    {
      leads: "energiecoop-projectleider",
      pays: "fonds:0.5 energiecoop:0.5",
      "carries-out": "installateur",
      advises: "net gem-ba-energie",
      benefits: "boer-melkvee",
    },
  ],
  [
    "zorg-dichtbij",
    "Zorg dichtbij in het dorpshuis",
    "Mierdonk",
    "2024-06-01",
    "2027-01-01",
    "care",
    {
      leads: "zorgcoop",
      pays: "gem-makelaar:1",
      "carries-out": "zorgcoop-ondersteuner dorpshuis-beheerder",
      participates: "dr-mierdonk dorpsbus",
      benefits: "vz-mierdonk",
    },
  ],
  [
    "vezel-bouw",
    "Bouwen met vezels van eigen akker",
    "Achterzand",
    "2024-02-01",
    "",
    "economy|housing",
    {
      leads: "vezel-oprichter",
      "carries-out": "vezel",
      advises: "gem-bedrijven",
    },
  ],
];

/** What the covenant promises; the first is signed by so many that it is a plenary project. */
const AMBITIONS: readonly Line[] = [
  [
    "ambitie-leefbaar",
    "Leefbare dorpen met een eigen stem",
    "Vennebeek",
    "2023-06-22",
    "2031-01-01",
    "housing|care|mobility",
    {
      leads: "gem-procesmanager",
      decides: "gem prov ws",
      advises: "gem-makelaar gem-ba-wonen gem-ba-zorg gem-ba-mobiliteit ggd",
      participates:
        "dr-elsbroek dr-oudvenne dr-mierdonk dr-achterzand woon zorgcoop dorpshuis bouwgroep dorpsbus boer land behoud energiecoop fonds ondernemers",
    },
  ],
  [
    "ambitie-water",
    "Genoeg schoon water in droge en natte jaren",
    "Vennebeek",
    "2023-06-22",
    "2031-01-01",
    "water|nature",
    {
      leads: "ws-systeem",
      decides: "ws-bestuurder prov-gedeputeerde",
      participates: "gem-ba-water prov-ba-water land behoud boer-bodem",
    },
  ],
  [
    "ambitie-boer",
    "Een boterham voor boeren die omschakelen",
    "Vennebeek",
    "2023-06-22",
    "2031-01-01",
    "agriculture|economy",
    {
      leads: "prov-regisseur",
      decides: "prov-gedeputeerde gem-wh-ruimte",
      participates: "boer-voorzitter prov-ba-landbouw gem-ba-landbouw boer-natuur streekwinkel lectoraat",
    },
  ],
  [
    "ambitie-energie",
    "Dorpen wekken hun eigen stroom op",
    "Vennebeek",
    "2024-01-01",
    "2031-01-01",
    "energy",
    {
      leads: "gem-ba-energie",
      participates: "energiecoop energiecoop-voorzitter net prov-energie",
      advises: "installateur",
    },
  ],
];

const rowsOf = (kind: ProjectKind, lines: readonly Line[]): readonly ProjectRow[] =>
  lines.map(([id, name, place, from, until, domains]) => ({ id, name, kind, place, from, until, domains }));

export const PROJECT_ROWS = [...rowsOf("project", PROJECTS), ...rowsOf("ambition", AMBITIONS)];

export const PARTICIPATION_ROWS: readonly ParticipationRow[] = [...PROJECTS, ...AMBITIONS].flatMap(
  ([project, , , from, , , parts]) =>
    (Object.entries(parts) as [Role, string][]).flatMap(([role, actors]) =>
      actors.split(" ").map((part) => {
        const [actor = "", share] = part.split(":");
        return { actor, project, role, from, share: share === undefined ? null : Number(share) };
      }),
    ),
);
