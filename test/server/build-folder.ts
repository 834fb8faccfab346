import type { Manifest } from "#server/contract/coalition.ts";

const both = (text: string) => ({ nl: text, en: text });

/** A small manifest that is valid; each test changes what it is about. */
export function buildManifest(changes: Partial<Manifest> | Record<string, unknown> = {}): string {
  return JSON.stringify({
    format: "schakelwerk.coalition/1",
    id: "vennedal",
    kind: "covenant",
    name: both("Vennedal"),
    purpose: both("Water for all"),
    setting: both("in the dale"),
    projectKind: "project",
    fictional: true,
    register: false,
    signedOn: "2024-01-01",
    endsOn: null,
    caveat: both("Made up"),
    defaults: {
      tab: "network",
      picture: "one-mode",
      partition: "domain",
      lens: {
        date: null,
        wave: null,
        basis: "ties",
        tieKinds: null,
        level: "recorded",
        direction: "union",
        weight: "none",
        projection: "newman",
        plenary: "keep",
        isolates: "keep",
        definingProjects: "keep",
        succession: "as-recorded",
      },
      hideProjectsOver: null,
    },
    partitions: [
      { key: "domain", label: both("Domain"), ownGroup: both("own domain"), source: { by: "domain" }, note: null },
    ],
    waves: [
      { key: "2023", date: "2023-06-01", label: both("2023") },
      { key: "2024", date: "2024-06-01", label: both("2024") },
    ],
    sources: [{ key: "talks", title: "Talks", licence: "CC0", retrieved: "2024-02-01", address: null }],
    position: 10,
    ...changes,
  });
}

export const domains = "key,name_nl,name_en,supporting\nwater,Water,Water,\nnature,Natuur,Nature,\nict,ICT,IT,yes\n";

export const actors = [
  "id,name,form,part_of,party_type,layer,domains,region",
  "b-unit,Team Water,unit,a-town,municipality,operations,water,East",
  "a-town,Gemeente Vennedal,,,municipality,,water:0.7|nature:0.3,East",
  "c-farm,Boeren aan de Ven,group,,farmers-organisation,,nature|water,",
  "",
].join("\n");

/** A folder with a manifest, domains and three actors; what is given comes on top, null takes a file away. */
export function buildFolder(
  files: Readonly<Record<string, string | Uint8Array | null>> = {},
): Map<string, string | Uint8Array> {
  const all = { "manifest.json": buildManifest(), "domains.csv": domains, "actors.csv": actors, ...files };
  const folder = new Map<string, string | Uint8Array>();
  for (const [name, content] of Object.entries(all)) if (content !== null) folder.set(name, content);
  return folder;
}

/** A folder with something of everything. */
export function buildFullFolder() {
  return buildFolder({
    "projects.csv":
      "id,name,from,until,domains,defines,budget\nbrook,De Beek,2024-01-01,2028-01-01,water|nature,domain,high\nmill,Molen,,,,,\n",
    "participations.csv":
      "actor,project,role,from,until,share\na-town,brook,leads,2024-01-01,,0.6\na-town,brook,pays,,,\nc-farm,mill,,,,\n",
    "ties.csv":
      "id,source,target,kind,directed,strength,evidence,reports,amount\nt1,a-town,c-farm,funds,yes,2.5,document,,1500.5\n,b-unit,c-farm,collaborates,,,,target@2024=2|source@2024=3|source@2023,\n",
    "members.csv": "actor,role,from\na-town,signatory,2024-01-01\nc-farm,invited,\n",
  });
}
