import type { Coalition } from "#analysis/model/coalition.ts";
import { manifestSchema } from "#server/contract/coalition.ts";
import { hasNul, mendSurrogates } from "#server/contract/plain-text.ts";
import type { Report } from "./issue.ts";
import { decodeText } from "./text.ts";

export const manifestFile = "manifest.json";
const place = { file: manifestFile };

/** Reads the coalition without its records; null when the rest can't be read without it. */
export function readManifest(content: string | Uint8Array, report: Report): Coalition | null {
  const json = parseJson(content, report);
  if (json === undefined) return null;
  const manifest = manifestSchema.safeParse(json);
  if (!manifest.success) {
    for (const { path, message } of manifest.error.issues) {
      report(place, "manifest-invalid", { path: path.map(String).join(".") || "The manifest", problem: message });
    }
    return null;
  }
  for (const key of Object.keys(json as object)) {
    if (!Object.hasOwn(manifestSchema.shape, key)) report(place, "manifest-key-unknown", { key });
  }
  const { format: _format, ...coalition } = manifest.data;
  checkKeys(coalition, report);
  checkDays(coalition, report);
  checkDefaults(coalition, report);
  return coalition;
}

function parseJson(content: string | Uint8Array, report: Report): unknown {
  let nulKey: string | null = null;
  try {
    const json: unknown = JSON.parse(decodeText(content).text, (key, value: unknown) => {
      if (typeof value !== "string") return value;
      if (hasNul(value)) nulKey = key;
      return mendSurrogates(value);
    });
    if (nulKey === null) return json;
    report(place, "text-nul", { column: nulKey });
  } catch (error) {
    report(place, "manifest-broken", { problem: error instanceof Error ? error.message : String(error) });
  }
  return undefined;
}

function checkKeys(coalition: Coalition, report: Report): void {
  for (const path of ["partitions", "waves", "sources"] as const) {
    const keys = coalition[path].map(({ key }) => key);
    const repeated = new Set(keys.filter((key, position) => keys.indexOf(key) !== position));
    for (const key of repeated) report(place, "key-duplicate", { path, key });
  }
}

function checkDays({ signedOn, endsOn }: Coalition, report: Report): void {
  if (signedOn !== null && endsOn !== null && endsOn <= signedOn) {
    report(place, "period-backwards", { from: signedOn, until: endsOn });
  }
}

function checkDefaults({ defaults, partitions, waves }: Coalition, report: Report): void {
  if (!partitions.some(({ key }) => key === defaults.partition)) {
    report(place, "reference-unknown", { kind: "partition", value: defaults.partition });
  }
  const { wave } = defaults.lens;
  if (wave !== null && !waves.some(({ key }) => key === wave)) {
    report(place, "reference-unknown", { kind: "wave", value: wave });
  }
}
