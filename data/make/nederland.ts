import type { Wave } from "#analysis/model/coalition.ts";
import { asId } from "#analysis/model/id.ts";
import { REGISTER_DATE } from "./arrangements.ts";
import { writeCoalition } from "./coalition-folder.ts";
import { registerManifest } from "./register-manifest.ts";
import type { RegisterSource } from "./source.ts";

/** Registration became a duty in 2015 and 2016: from 2017 on, growth is more than better book-keeping. */
const WAVES: readonly Wave[] = [
  { key: "2017", date: "2017-07-01", label: { nl: "1 juli 2017", en: "1 July 2017" } },
  { key: "2020", date: "2020-07-01", label: { nl: "1 juli 2020", en: "1 July 2020" } },
  { key: "2023", date: "2023-07-01", label: { nl: "1 juli 2023", en: "1 July 2023" } },
  { key: "2026", date: REGISTER_DATE, label: { nl: "16 mei 2026", en: "16 May 2026" } },
];

/** Every arrangement that the register has known, with who took part from when to when. */
export function writeNederland(folder: string, source: RegisterSource): void {
  const manifest = registerManifest({
    id: asId("nederland"),
    name: {
      nl: "Nederland: gemeenschappelijke regelingen",
      en: "The Netherlands: joint arrangements",
    },
    purpose: {
      nl: "Welke overheden voeren samen taken uit, en waar houdt die samenwerking op? Alle regelingen uit het register, van 2017 tot 2026.",
      en: "Which authorities carry out tasks together, and where does that end? All arrangements of the register, from 2017 to 2026.",
    },
    setting: { nl: "in Nederland", en: "in the Netherlands" },
    register: true,
    waves: [...WAVES],
    position: 2,
    tab: "map",
    hideProjectsOver: 30,
  });
  writeCoalition(folder, manifest, source, source);
}
