import { useStore } from "@nanostores/react";
import { useEffect, useMemo } from "react";
import type { CouplingResult } from "#analysis/model/coupling-result.ts";
import { decodeOutlines, type Outlines } from "#client/charts/coalition-map-outlines.ts";
import { $municipalityShapes, loadMunicipalityShapes } from "#client/state/municipality-shapes.ts";

const MUNICIPALITY_CODE = /^gm\d{4}$/;

type Places = {
  /** Null where no place is a municipality of the map, or while the map is on its way. */
  readonly outlines: Outlines | null;
  readonly hasCodes: boolean;
  /** A register writes a place as the code of a municipality; others write a name. */
  readonly placeName: (place: string) => string;
};

/** Names and outlines of the places; the map is asked for only where a place is on it. */
export function usePlaces({ projects }: CouplingResult): Places {
  const shapes = useStore($municipalityShapes);
  const hasCodes = projects.some(({ place }) => MUNICIPALITY_CODE.test(place));
  useEffect(() => {
    if (hasCodes) loadMunicipalityShapes();
  }, [hasCodes]);
  const outlines = useMemo(
    () => (hasCodes && shapes.value ? decodeOutlines(shapes.value) : null),
    [hasCodes, shapes.value],
  );
  return useMemo(() => {
    const names = new Map(outlines?.areas.map(({ code, name }) => [code, name]));
    return { outlines, hasCodes, placeName: (place) => names.get(place) ?? place };
  }, [outlines, hasCodes]);
}
