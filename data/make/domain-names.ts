import { SUPPORTING_DOMAIN } from "./policy-areas.ts";
import type { RegisterSource } from "./source.ts";

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Rows of `domains.csv` for the domains that are used. */
export function domainNames(source: RegisterSource, used: ReadonlySet<string>) {
  return source.policyAreas
    .filter((area) => used.has(area.domain))
    .map((area) => ({
      key: area.domain,
      name_nl: capitalised(area.nl),
      name_en: capitalised(area.en),
      supporting: area.domain === SUPPORTING_DOMAIN ? "yes" : "",
    }));
}
