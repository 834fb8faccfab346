import { asId } from "#analysis/model/id.ts";
import { holdsOn } from "#analysis/model/period.ts";
import { REGISTER_DATE } from "./arrangements.ts";
import { writeCoalition } from "./coalition-folder.ts";
import { groupBy } from "./group-by.ts";
import type { Participation } from "./participations.ts";
import { registerManifest } from "./register-manifest.ts";
import type { RegisterSource } from "./source.ts";

const PROVINCE = "Noord-Brabant";

function isInForce({ from, until }: { readonly from: string; readonly until: string }): boolean {
  return holdsOn({ from, until: until === "" ? null : until }, REGISTER_DATE);
}

/** Whether at least half of those who take part lie in, or have their seat in, the province. */
function isOfProvince(source: RegisterSource, participants: readonly Participation[]): boolean {
  const inside = new Set(source.bodies.filter(({ province }) => province === PROVINCE).map(({ code }) => code));
  return 2 * participants.filter(({ actor }) => inside.has(actor)).length >= participants.length;
}

/** The arrangements of one province as they stand today. */
export function writeNoordBrabant(folder: string, source: RegisterSource): void {
  const inForce = groupBy(source.participations.filter(isInForce), (participation) => participation.arrangement);
  const arrangements = source.arrangements.filter((arrangement) => {
    const participants = inForce.get(arrangement.id);
    return participants !== undefined && isOfProvince(source, participants);
  });
  const manifest = registerManifest({
    id: asId("noord-brabant"),
    name: {
      nl: "Noord-Brabant: gemeenschappelijke regelingen",
      en: "Noord-Brabant: joint arrangements",
    },
    purpose: {
      nl: "Wie werkt met wie in Noord-Brabant? De regelingen van gemeenten, waterschappen en provincie waarvan ten minste de helft van de deelnemers uit de provincie komt.",
      en: "Who works with whom in Noord-Brabant? The arrangements of municipalities, water boards and province of which at least half of the participants come from the province.",
    },
    setting: { nl: "in Noord-Brabant", en: "in Noord-Brabant" },
    register: false,
    waves: [],
    position: 1,
    tab: "network",
    hideProjectsOver: null,
  });
  const participations = arrangements.flatMap((arrangement) => inForce.get(arrangement.id) ?? []);
  writeCoalition(folder, manifest, source, { arrangements, participations });
}
