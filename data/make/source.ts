import { type Arrangement, readArrangements } from "./arrangements.ts";
import { type Body, readBodies } from "./bodies.ts";
import { type Participation, readParticipations } from "./participations.ts";
import { type FindMunicipality, municipalityFinder, type Place, readPlaces } from "./places.ts";
import { type PolicyArea, readPolicyAreas } from "./policy-areas.ts";
import { type Municipality, readMunicipalities } from "./regions.ts";
import { readSuccessions, type Succession } from "./successions.ts";

/** The register as it was received, read once for all that is made from it. */
export type RegisterSource = {
  readonly bodies: readonly Body[];
  readonly arrangements: readonly Arrangement[];
  readonly participations: readonly Participation[];
  readonly municipalities: readonly Municipality[];
  readonly successions: readonly Succession[];
  readonly policyAreas: readonly PolicyArea[];
  readonly places: readonly Place[];
  readonly findMunicipality: FindMunicipality;
};

export function readRegisterSource(from: string): RegisterSource {
  const bodies = readBodies(from);
  const policyAreas = readPolicyAreas(from);
  const arrangements = readArrangements(from, policyAreas);
  const places = readPlaces(from);
  return {
    bodies,
    arrangements,
    participations: readParticipations(from, arrangements),
    municipalities: readMunicipalities(from, bodies),
    successions: readSuccessions(from, bodies),
    policyAreas,
    places,
    findMunicipality: municipalityFinder(places),
  };
}
