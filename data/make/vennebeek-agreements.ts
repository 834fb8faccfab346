import type { ApproachOutcome } from "#analysis/model/tie.ts";

type Money = {
  readonly source: string;
  readonly target: string;
  readonly amount: number;
  readonly from: string;
  readonly until: string;
  readonly note: string;
};

const pay = (source: string, target: string, amount: number, from: string, until: string, note: string): Money => ({
  source,
  target,
  amount,
  from,
  until,
  note,
});

/** Euro for the whole period. Village money runs through the area broker, as the covenant laid down. */
export const FUNDING: readonly Money[] = [
  pay("prov", "gem", 2_400_000, "2023-09-01", "2028-01-01", "Bijdrage aan het uitvoeringsprogramma van het convenant"),
  pay("prov-subsidies", "land", 860_000, "2024-03-01", "2028-01-01", "Inrichting van het beekdal"),
  pay("prov-subsidies", "boer-natuur", 310_000, "2024-01-01", "2027-01-01", "Kruidenrijke randen en natte percelen"),
  pay("prov-landbouw", "lectoraat", 145_000, "2024-09-01", "2027-09-01", "Bodemmetingen bij twaalf bedrijven"),
  pay("ws", "land", 420_000, "2025-01-01", "2028-01-01", "Hermeandering van de Rijtloop"),
  pay("ws", "boer-bodem", 36_000, "2024-04-01", "2027-04-01", "Proeven met water vasthouden in haarvaten"),
  pay(
    "gem-ruimte",
    "gem-makelaar",
    80_000,
    "2024-01-01",
    "2027-01-01",
    "Dorpenbudget, vrij te besteden door de gebiedsmakelaar",
  ),
  pay("gem-makelaar", "dorpshuis", 22_500, "2024-06-01", "2027-01-01", "Uit het dorpenbudget: keuken en ontmoeting"),
  pay("gem-makelaar", "dorpsbus", 18_000, "2025-03-01", "2027-01-01", "Uit het dorpenbudget: tweede bus"),
  pay("gem-sociaal", "zorgboerderij", 64_000, "2024-01-01", "2027-01-01", "Dagbesteding"),
  pay("gem-wonen", "energiecoop", 55_000, "2025-01-01", "2026-12-31", "Wooncoaches en isolatieavonden"),
  pay("fonds", "streekwinkel", 40_000, "2025-02-01", "2027-02-01", "Lening voor een gezamenlijke koelcel"),
  pay("fonds", "energiecoop", 120_000, "2024-10-01", "2029-10-01", "Achtergestelde lening voor zon op stal"),
  pay("gem", "fonds", 250_000, "2023-09-01", "2028-01-01", "Storting in het streekfonds"),
];

type Mandate = { readonly source: string; readonly target: string; readonly from: string; readonly note: string };

const mandate = (source: string, target: string, from: string, note: string): Mandate => ({
  source,
  target,
  from,
  note,
});

/** Room to act, given by management or an executive. */
export const MANDATES: readonly Mandate[] = [
  mandate("gem", "gem-procesmanager", "2023-06-22", "Mag namens de gemeente afspraken over planning maken"),
  mandate("gem-ruimte", "gem-makelaar", "2024-09-01", "Eén aanspreekpunt voor de dorpen, beslist tot 5.000 euro"),
  mandate("gem-wh-zorg", "gem-sociaal", "2024-01-01", "Uitvoering van de afspraken over zorg dichtbij"),
  mandate("prov-gedeputeerde", "prov-regisseur", "2023-09-01", "Spreekt namens de provincie in het gebied"),
  mandate("prov", "prov-subsidies", "2023-09-01", "Verlenen van subsidies tot 1.000.000 euro"),
  mandate("ws-bestuurder", "ws-omgeving", "2024-02-01", "Afspraken met grondeigenaren langs de Rijtloop"),
  mandate("ws", "ws-systeem", "2023-09-01", "Peilbesluiten voorbereiden binnen het convenant"),
  mandate("boer", "boer-voorzitter", "2023-06-22", "Onderhandelt namens de leden, met terugkoppeling per kwartaal"),
  mandate("woon", "woon-ontwikkelaar", "2024-05-15", "Grondonderhandeling over het plan aan de Vennestraat"),
  mandate("gem-wonen", "gem-pl-wonen", "2024-05-15", "Projectleiding van de dorpsuitbreiding"),
];

type Approach = {
  readonly source: string;
  readonly target: string;
  readonly from: string;
  readonly outcome: ApproachOutcome;
  readonly note: string;
};

const approach = (source: string, target: string, from: string, outcome: ApproachOutcome, note: string): Approach => ({
  source,
  target,
  from,
  outcome,
  note,
});

/** The founder of the fibre company spoke with ten government desks; nobody joined. */
export const APPROACHES: readonly Approach[] = [
  approach(
    "vezel-oprichter",
    "gem-economie",
    "2024-02-12",
    "answered",
    "Vindt het een mooi plan, maar verwijst naar Wonen",
  ),
  approach("vezel-oprichter", "gem-wonen", "2024-03-05", "declined", "Bouwt zelf niet; vraag de woonstichting"),
  approach(
    "vezel-oprichter",
    "gem-ruimte",
    "2024-04-18",
    "answered",
    "Hal past niet in het omgevingsplan; wacht op de visie",
  ),
  approach(
    "vezel-oprichter",
    "gem-wh-ruimte",
    "2024-06-03",
    "open",
    "Kennisgemaakt op de streekmarkt, geen afspraak gevolgd",
  ),
  approach(
    "vezel-oprichter",
    "prov-landbouw",
    "2024-09-10",
    "answered",
    "Teelt van vezelgewassen kan mee in een proef, bouw niet",
  ),
  approach("vezel-oprichter", "prov-subsidies", "2024-10-01", "declined", "Geen regeling die teelt en bouw samen dekt"),
  approach("vezel-oprichter", "prov-planoloog", "2025-01-20", "open", "Mail doorgestuurd, niets meer gehoord"),
  approach(
    "vezel-oprichter",
    "ws-systeem",
    "2025-03-14",
    "open",
    "Gevraagd naar natte teelt; wie erover gaat is niet duidelijk",
  ),
  approach("vezel-oprichter", "prov-energie", "2025-06-02", "declined", "Restwarmte is te weinig voor het programma"),
  approach("vezel-oprichter", "buur", "2025-09-29", "open", "Geen reactie op twee brieven"),
  approach(
    "energiecoop-voorzitter",
    "net",
    "2023-11-06",
    "joined",
    "Overleg per kwartaal over aansluitingen afgesproken",
  ),
  approach("voedselbos", "gem-groen", "2024-11-11", "open", "Gevraagd om beheer van de houtwal over te nemen"),
  approach("voedselbos", "ws-rayon", "2025-04-07", "answered", "Greppel mag open blijven, telefonisch toegezegd"),
  approach("zorgcoop", "ggd", "2025-02-03", "open", "Uitnodiging voor een dorpsbezoek, nog geen datum"),
  approach("bouwgroep", "woon", "2025-05-19", "declined", "Eerst grond, dan een gesprek"),
  approach("dorpsbus", "prov-ba-ov", "2024-12-02", "declined", "Valt buiten de concessie"),
  approach("gem-procesmanager", "jongeren", "2025-10-13", "open", "Gevraagd voor de jaardag, nog geen antwoord"),
  approach(
    "gem-makelaar",
    "dr-achterzand",
    "2023-10-02",
    "joined",
    "Dorpsraad doet mee sinds het gesprek over de Vennestraat",
  ),
];

type Conflict = { readonly source: string; readonly target: string; readonly from: string; readonly note: string };

const conflict = (source: string, target: string, from: string, note: string): Conflict => ({
  source,
  target,
  from,
  note,
});

export const CONFLICTS: readonly Conflict[] = [
  conflict("boer-melkvee", "behoud", "2024-02-01", "Peil bij de vennen in droge zomers"),
  conflict("dr-elsbroek", "woon", "2025-06-01", "Hoogte en toewijzing van de woningen aan de Vennestraat"),
  conflict("boer", "prov-natuur", "2024-10-01", "Natuurdoelen in het beekdal"),
];

type Ended = {
  readonly kind: "collaborates" | "informs" | "advises";
  readonly source: string;
  readonly target: string;
  readonly until: string;
  readonly note: string;
};

const ended = (kind: Ended["kind"], source: string, target: string, until: string, note: string): Ended => ({
  kind,
  source,
  target,
  until,
  note,
});

/** Ties that stood in the first wave and not in the second. */
export const ENDED: readonly Ended[] = [
  ended(
    "collaborates",
    "gem-verkeer",
    "ws-systeem",
    "2025-01-01",
    "Gezamenlijk overleg over straten en riolen gestopt",
  ),
  ended("collaborates", "gem-ba-mobiliteit", "gem-ba-zorg", "2024-12-01", "Werkgroep vervoer en zorg opgeheven"),
  ended("informs", "gem-ba-water", "gem-pl-wonen", "2025-03-01", "Watertoets loopt nu via Ruimte"),
  ended("informs", "ondernemers", "gem-ba-ruimte", "2025-07-01", "Vereniging stapte uit het convenant"),
  ended("collaborates", "ondernemers", "gem-procesmanager", "2025-07-01", "Vereniging stapte uit het convenant"),
  ended(
    "collaborates",
    "gem-wijkteam",
    "dorpshuis-beheerder",
    "2024-09-01",
    "Contact loopt sindsdien via de gebiedsmakelaar",
  ),
  ended("informs", "gem-ba-wonen", "bouwgroep", "2024-11-01", "Contact loopt sindsdien via de gebiedsmakelaar"),
  ended("advises", "lectoraat", "ws-systeem", "2025-09-01", "Onderzoek afgerond"),
  ended("informs", "fonds", "vezel-oprichter", "2025-04-01", "Aanvraag ingetrokken"),
  ended("collaborates", "prov-planoloog", "gem-pl-wonen", "2025-06-01", "Verkenning woningbouw afgerond"),
];
