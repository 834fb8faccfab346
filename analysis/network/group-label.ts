import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { Localised } from "#analysis/model/language.ts";
import type { PartitionSource } from "#analysis/model/lens.ts";
import { FORM_WORDS, LAYER_WORDS, PARTY_TYPE_WORDS, WORLD_WORDS } from "#analysis/model/words.ts";

/** How people read the key of a group: the coalition's own word for a domain, the body's name, the value of an attribute. */
export function groupLabel(rows: CoalitionRows, source: PartitionSource): (key: string) => Localised {
  const fallback = (words: Readonly<Record<string, Localised>>) => (key: string) => words[key] ?? same(key);
  switch (source.by) {
    case "domain":
      return fallback(Object.fromEntries(rows.domains.map(({ key, label }) => [key, label])));
    case "organisation":
      return fallback(Object.fromEntries(rows.actors.map(({ id, name }) => [id, same(name)])));
    case "world":
      return fallback(WORLD_WORDS);
    case "party-type":
      return fallback(PARTY_TYPE_WORDS);
    case "layer":
      return fallback(LAYER_WORDS);
    case "form":
      return fallback(FORM_WORDS);
    case "attribute":
      return fallback(VALUE_WORDS);
  }
}

function same(text: string): Localised {
  return { nl: text, en: text };
}

/** Values of the register's own attributes that are keys, not names. */
const VALUE_WORDS: Readonly<Record<string, Localised>> = {
  municipality: PARTY_TYPE_WORDS.municipality,
  "water-board": PARTY_TYPE_WORDS["water-board"],
  province: PARTY_TYPE_WORDS.province,
  ministry: { nl: "ministerie", en: "ministry" },
  "german-authority": { nl: "Duitse overheid", en: "German authority" },
  "belgian-authority": { nl: "Belgische overheid", en: "Belgian authority" },
  "joint-arrangement-body": { nl: "samenwerkingsorgaan", en: "joint body" },
};
