import { SIGN_PATH } from "#client/charts/coalition-map-signs.ts";

const WIDTH = 26;
const HEIGHT = 14;
const MIDDLE = HEIGHT / 2;

/** A piece of the map, drawn as there, for its legend. */
export function MapSample({ of }: { of: "silent" | "ray" | "water-board" | "guest" | "outside" }) {
  const line = `M1 ${MIDDLE}H${WIDTH - 1}`;
  return (
    <svg className="map-sample" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {of === "silent" && (
        <>
          <path className="map-silent-casing" d={line} />
          <path className="map-silent-line" d={line} />
          <g className="map-sign" transform={`translate(${WIDTH / 2} ${MIDDLE})`}>
            <circle r="5.5" />
            <path d={SIGN_PATH} />
          </g>
        </>
      )}
      {of === "ray" && <path className="map-sample-ray" d={line} />}
      {of === "water-board" && <path className="map-water-boards" d={line} />}
      {of === "guest" && (
        <>
          <path className="map-sample-lead" d={`M5 ${MIDDLE}H${WIDTH - 6}`} />
          <circle className="map-sample-mark" cx={WIDTH - 6} cy={MIDDLE} r="4" />
        </>
      )}
      {of === "outside" && <rect className="map-sample-outside" x="3" y="1" width={WIDTH - 6} height={HEIGHT - 2} />}
    </svg>
  );
}
