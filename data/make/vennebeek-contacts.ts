import type { TieKind } from "#analysis/model/tie.ts";

/** Kind, one actor, and the others it has this tie with. Every line is made up by hand. */
type ContactLine = readonly [Exclude<TieKind, "funds" | "mandates" | "approaches" | "in-conflict">, string, string];

/**
 * The villages and what residents set up there. By an agreement of 2024 they have one person to turn to, the area
 * broker; that is why no line here leads to anybody else outside the villages.
 */
const VILLAGES: readonly ContactLine[] = [
  ["collaborates", "vz-elsbroek", "dr-elsbroek bouwgroep vz-achterzand vz-oudvenne"],
  ["collaborates", "vz-oudvenne", "dr-oudvenne dorpsbus vz-achterzand"],
  ["collaborates", "vz-mierdonk", "dr-mierdonk zorgcoop dorpshuis"],
  ["collaborates", "vz-achterzand", "dr-achterzand bouwgroep dorpsbus"],
  ["collaborates", "dr-elsbroek", "bouwgroep dorpsbus dr-achterzand"],
  ["collaborates", "dr-oudvenne", "dorpsbus zorgcoop"],
  ["collaborates", "dr-mierdonk", "zorgcoop dorpshuis dorpshuis-beheerder"],
  ["collaborates", "zorgcoop-ondersteuner", "zorgcoop dorpshuis dorpshuis-beheerder dr-mierdonk dr-oudvenne"],
  ["collaborates", "dorpshuis-beheerder", "dorpshuis"],
  ["informs", "dr-achterzand", "dorpsbus bouwgroep"],
  ["informs", "zorgcoop", "dorpshuis"],
  ["informs", "vz-mierdonk", "vz-oudvenne vz-elsbroek zorgcoop-ondersteuner"],
  ["trusts", "vz-mierdonk", "dr-mierdonk zorgcoop-ondersteuner"],
  ["trusts", "bouwgroep", "vz-elsbroek"],
  ["collaborates", "gem-makelaar", "vz-elsbroek vz-oudvenne vz-mierdonk vz-achterzand bouwgroep"],
  ["informs", "gem-makelaar", "zorgcoop-ondersteuner"],
  ["trusts", "vz-elsbroek", "gem-makelaar"],
  ["trusts", "vz-achterzand", "gem-makelaar"],
];

const WATER: readonly ContactLine[] = [
  ["collaborates", "gem-ba-water", "gem-groen ws-adviseur prov-ba-water ws-omgeving"],
  ["collaborates", "ws-adviseur", "ws-systeem ws-hydroloog ws-omgeving prov-ba-water"],
  ["collaborates", "ws-systeem", "prov-water ws-omgeving ws-rayon ws-hydroloog"],
  ["collaborates", "ws-hydroloog", "ws-rayon ws-omgeving"],
  ["informs", "ws-hydroloog", "prov-ba-water gem-ba-water"],
  ["informs", "ws-systeem", "gem-ba-water"],
  ["advises", "ws-adviseur", "ws-bestuurder prov-water"],
  ["advises", "ws-systeem", "ws-bestuurder"],
  ["collaborates", "prov-water", "prov-ba-water ws-bestuurder"],
  ["collaborates", "ws-rayon", "ws-omgeving ws-adviseur boer-bodem"],
  ["informs", "ws-rayon", "boer-melkvee boer-medewerker"],
  ["collaborates", "ws-omgeving", "gem-groen land-projectleider"],
  ["trusts", "ws-bestuurder", "ws-adviseur"],
  ["trusts", "ws-omgeving", "gem-ba-water"],
];

const NATURE: readonly ContactLine[] = [
  ["collaborates", "gem-ecoloog", "gem-groen land-boswachter behoud-beheerder"],
  ["informs", "gem-ecoloog", "prov-ba-natuur"],
  ["collaborates", "prov-natuur", "prov-ba-natuur prov-regisseur land behoud"],
  ["advises", "prov-natuur", "prov-gedeputeerde"],
  ["collaborates", "land", "land-boswachter land-projectleider behoud"],
  ["collaborates", "land-boswachter", "behoud-beheerder land-projectleider"],
  ["collaborates", "behoud", "behoud-beheerder boer-natuur"],
  ["collaborates", "prov-ba-natuur", "land-projectleider prov-regisseur land boer-natuur"],
  ["informs", "prov-ba-natuur", "behoud-beheerder behoud"],
  ["informs", "land", "gem-ecoloog"],
  ["informs", "behoud-beheerder", "land"],
  ["trusts", "behoud-beheerder", "land-boswachter"],
  ["trusts", "land", "prov-natuur"],
  ["collaborates", "voedselbos", "behoud"],
];

const AGRICULTURE: readonly ContactLine[] = [
  ["collaborates", "boer", "boer-voorzitter boer-medewerker boer-melkvee boer-bodem boer-natuur"],
  ["collaborates", "boer-voorzitter", "boer-medewerker boer-melkvee prov-ba-landbouw gem-ba-landbouw"],
  ["informs", "boer-voorzitter", "gem-wh-ruimte prov-gedeputeerde boer-bodem"],
  ["collaborates", "boer-medewerker", "boer-melkvee boer-bodem boer-natuur"],
  ["informs", "boer-medewerker", "prov-ba-landbouw"],
  ["collaborates", "prov-landbouw", "prov-ba-landbouw prov-regisseur boer"],
  ["advises", "prov-landbouw", "prov-gedeputeerde"],
  ["collaborates", "prov-ba-landbouw", "prov-regisseur lectoraat gem-ba-landbouw"],
  ["advises", "lectoraat", "boer-bodem boer-melkvee prov-landbouw"],
  ["collaborates", "boer-melkvee", "boer-bodem zorgboerderij"],
  ["informs", "zorgboerderij", "boer"],
  ["collaborates", "streekwinkel", "zorgboerderij boer-melkvee"],
  ["advises", "gem-ba-landbouw", "gem-wh-ruimte"],
  ["trusts", "boer-melkvee", "boer-voorzitter"],
  ["trusts", "boer-bodem", "boer-medewerker"],
  ["trusts", "boer-voorzitter", "gem-wh-ruimte"],
];

const ENERGY: readonly ContactLine[] = [
  ["collaborates", "energiecoop", "energiecoop-voorzitter energiecoop-projectleider gem-ba-energie installateur"],
  ["collaborates", "energiecoop-projectleider", "energiecoop-voorzitter gem-ba-energie installateur net"],
  ["informs", "energiecoop-voorzitter", "gem-ba-energie prov-energie net"],
  ["collaborates", "gem-ba-energie", "prov-energie net"],
  ["informs", "net", "prov-energie energiecoop installateur"],
  ["trusts", "energiecoop", "gem-ba-energie"],
];

const ECONOMY: readonly ContactLine[] = [
  ["collaborates", "gem-bedrijven", "gem-economie ondernemers gem-ba-landbouw streekwinkel"],
  ["collaborates", "ondernemers", "streekwinkel installateur gem-economie"],
  ["collaborates", "vezel-oprichter", "vezel ondernemers"],
  ["informs", "vezel", "ondernemers streekwinkel"],
  ["informs", "gem-bedrijven", "fonds vezel"],
  ["advises", "fonds", "streekwinkel gem-economie ondernemers"],
  ["collaborates", "gem-economie", "gem-ba-landbouw"],
  ["trusts", "ondernemers", "gem-bedrijven"],
];

const SPACE_AND_HOUSING: readonly ContactLine[] = [
  ["collaborates", "gem-ruimte", "gem-ba-ruimte gem-makelaar gem-pl-wonen prov-planoloog"],
  ["collaborates", "gem-ba-ruimte", "prov-planoloog gem-makelaar gem-pl-wonen ggd-adviseur"],
  ["advises", "gem-ruimte", "gem-wh-ruimte gem-raad"],
  ["advises", "gem-ba-ruimte", "gem-wh-ruimte gem-raad"],
  ["informs", "gem-wh-ruimte", "gem-raad gem-makelaar"],
  ["collaborates", "gem-wonen", "gem-ba-wonen gem-pl-wonen woon"],
  ["collaborates", "gem-ba-wonen", "woon-ontwikkelaar gem-pl-wonen woon-beheerder"],
  ["collaborates", "woon", "woon-ontwikkelaar woon-beheerder"],
  ["collaborates", "woon-ontwikkelaar", "gem-pl-wonen woon-beheerder"],
  ["advises", "gem-ba-wonen", "gem-wh-zorg"],
  ["advises", "gem-wonen", "gem-wh-zorg"],
  ["informs", "gem-ba-wonen", "woon gem-makelaar"],
  ["trusts", "gem-ruimte", "gem-makelaar"],
  ["trusts", "gem-wonen", "gem-pl-wonen"],
];

const CARE_AND_MOBILITY: readonly ContactLine[] = [
  ["collaborates", "gem-sociaal", "gem-ba-zorg gem-wijkteam ggd"],
  ["collaborates", "gem-ba-zorg", "gem-wijkteam ggd-adviseur ggd"],
  ["collaborates", "ggd", "ggd-adviseur"],
  ["informs", "ggd", "gem-wijkteam"],
  ["advises", "gem-sociaal", "gem-wh-zorg"],
  ["advises", "gem-ba-zorg", "gem-wh-zorg"],
  ["collaborates", "zorgboerderij", "gem-wijkteam gem-ba-zorg"],
  ["trusts", "gem-sociaal", "gem-wijkteam"],
  ["collaborates", "gem-ba-mobiliteit", "gem-verkeer prov-ba-ov"],
  ["informs", "prov-ba-ov", "gem-verkeer"],
];

/** Who works past the border of a domain, outside the villages. */
const ACROSS: readonly ContactLine[] = [
  ["collaborates", "prov-regisseur", "prov-ba-water ws-omgeving boer-voorzitter gem-makelaar"],
  ["collaborates", "prov-natuur", "prov-landbouw prov-water"],
  ["collaborates", "land-projectleider", "ws-hydroloog"],
  ["informs", "land-boswachter", "ws-rayon"],
  ["collaborates", "boer-natuur", "ws-rayon prov-regisseur land-boswachter gem-ecoloog"],
  ["informs", "prov-ba-natuur", "prov-ba-landbouw"],
  ["informs", "boer-bodem", "ws-hydroloog"],
  ["informs", "behoud", "ws-adviseur"],
  ["collaborates", "gem-ba-water", "gem-ba-ruimte gem-ecoloog"],
  ["informs", "gem-groen", "gem-ruimte gem-ba-wonen"],
  ["informs", "gem-verkeer", "gem-ecoloog gem-ba-ruimte"],
  ["informs", "gem-ba-mobiliteit", "gem-ruimte gem-pl-wonen gem-economie"],
  ["informs", "prov-ba-ov", "prov-planoloog prov-ba-natuur"],
  ["informs", "prov-planoloog", "prov-landbouw prov-natuur prov-energie"],
  ["collaborates", "gem-ba-landbouw", "gem-ba-ruimte streekwinkel"],
  ["informs", "gem-ba-energie", "gem-ba-wonen gem-wijkteam woon"],
  ["informs", "energiecoop-projectleider", "boer-medewerker gem-makelaar"],
  ["informs", "prov-energie", "prov-ba-landbouw"],
  ["informs", "net", "gem-ba-ruimte gem-economie"],
  ["informs", "gem-ba-zorg", "gem-ba-wonen voedselbos"],
  ["collaborates", "gem-wijkteam", "woon-beheerder"],
  ["informs", "ggd-adviseur", "behoud-beheerder"],
  ["collaborates", "gem-wh-zorg", "gem-wh-ruimte"],
  ["informs", "gem-wh-ruimte", "prov-gedeputeerde ws-bestuurder"],
  ["informs", "prov-gedeputeerde", "ws-bestuurder"],
  ["informs", "voedselbos", "gem-makelaar"],
  ["informs", "lectoraat", "prov-natuur ws-hydroloog"],
  ["informs", "fonds", "voedselbos energiecoop"],
  ["informs", "vezel", "woon-ontwikkelaar"],
  ["collaborates", "land", "ws-omgeving ws-adviseur"],
  ["collaborates", "prov-ba-natuur", "prov-ba-water prov-water"],
  ["informs", "behoud-beheerder", "ws-hydroloog"],
  ["informs", "ws-adviseur", "gem-pl-wonen gem-bedrijven ggd-adviseur"],
  ["informs", "gem-ba-water", "woon-beheerder gem-ba-zorg"],
  ["informs", "ws-bestuurder", "fonds"],
  ["informs", "land-boswachter", "gem-ba-landbouw streekwinkel"],
  ["informs", "energiecoop", "land"],
  ["informs", "prov-energie", "prov-ba-natuur prov-ba-water"],
  ["informs", "gem-verkeer", "boer-medewerker"],
  ["informs", "gem-ba-mobiliteit", "gem-ba-energie gem-ba-landbouw"],
  ["informs", "gem-wijkteam", "gem-bedrijven voedselbos"],
  ["informs", "ggd", "land"],
  ["informs", "gem-pl-wonen", "gem-ecoloog gem-ba-landbouw"],
  ["informs", "woon", "behoud"],
  ["informs", "woon-ontwikkelaar", "boer"],
];

/** Bodies as a whole and the people who keep the covenant running: no domain of their own. */
const SUPPORTING: readonly ContactLine[] = [
  ["collaborates", "gem-procesmanager", "gem-makelaar prov-regisseur ws-omgeving gem-griffie boer-voorzitter land"],
  ["informs", "gem-procesmanager", "gem-wh-ruimte gem-wh-zorg fonds ggd woon"],
  ["informs", "gem-griffie", "gem-raad gem-wh-ruimte"],
  ["informs", "prov-subsidies", "boer-medewerker land gem-ba-landbouw"],
  ["collaborates", "gem", "prov ws woon"],
  ["collaborates", "prov", "ws prov-gedeputeerde"],
  ["trusts", "prov", "gem"],
  ["informs", "ws", "boer"],
];

export const CONTACTS: readonly ContactLine[] = [
  ...VILLAGES,
  ...WATER,
  ...NATURE,
  ...AGRICULTURE,
  ...ENERGY,
  ...ECONOMY,
  ...SPACE_AND_HOUSING,
  ...CARE_AND_MOBILITY,
  ...ACROSS,
  ...SUPPORTING,
];
