import type { Catalogue } from "../message.ts";

export const pictureMessages = {
  "picture.several": { nl: "Meer kiezen", en: "Choose several" },
  "picture.lasso": { nl: "Omcirkel", en: "Lasso" },
  "picture.tie": { nl: "Trek relatie", en: "Draw tie" },
  "picture.selection": { nl: "Met de keuze", en: "With the choice" },
  "picture.chosen": { nl: "{count, number} gekozen", en: "{count, number} chosen" },
  "picture.none-chosen": {
    nl: "Niets gekozen: klik op een actor, of kies er meer met Shift of Omcirkel.",
    en: "Nothing chosen: click an actor, or choose several with Shift or Lasso.",
    about: "Stands where the buttons for the choice come.",
  },
  "picture.in-lasso": { nl: "{count, number} omcirkeld", en: "{count, number} in the lasso" },
  "picture.how.lasso": {
    nl: "Teken een lijn om wie u wilt kiezen. Met Shift komen zij bij de keuze. Escape stopt.",
    en: "Draw a line round those you want to choose. With Shift they join the choice. Escape stops.",
  },
  "picture.how.tie": {
    nl: "Trek een lijn van de ene actor naar de andere. Escape stopt.",
    en: "Draw a line from one actor to another. Escape stops.",
  },
  "picture.add-neighbours": { nl: "Buren erbij", en: "Add neighbours" },
  "picture.alone.1": { nl: "Alleen met buren", en: "Only with neighbours" },
  "picture.alone.2": { nl: "Tot twee stappen", en: "Up to two steps" },
  "picture.hide": { nl: "Verberg", en: "Hide" },
  "picture.pin": { nl: "Zet vast", en: "Pin" },
  "picture.unpin": { nl: "Maak los", en: "Unpin" },
  "picture.move": { nl: "Verplaats", en: "Move" },
  "picture.move.left": { nl: "Naar links", en: "To the left" },
  "picture.move.right": { nl: "Naar rechts", en: "To the right" },
  "picture.move.up": { nl: "Omhoog", en: "Up" },
  "picture.move.down": { nl: "Omlaag", en: "Down" },
  "picture.tie-chosen": { nl: "Verbind deze twee", en: "Tie these two" },
  "picture.clear": { nl: "Wis keuze", en: "Clear choice" },
  "picture.hidden": {
    nl: "{count, number} verborgen, wel geteld",
    en: "{count, number} hidden, yet counted",
    about: "Nodes that the picture leaves out at the reader's own wish. Shown beside a button that shows them again.",
  },
  "picture.show-all": { nl: "Toon alles", en: "Show all of them" },
  "picture.download": { nl: "Download", en: "Download" },
  "picture.download.png": { nl: "Als afbeelding (PNG)", en: "As an image (PNG)" },
  "picture.download.svg": { nl: "Als tekening (SVG)", en: "As a drawing (SVG)" },
  "picture.download-failed": {
    nl: "Uw browser kon de afbeelding niet maken. Probeer de tekening (SVG).",
    en: "Your browser could not make the image. Try the drawing (SVG).",
  },
  "legend.choose": {
    nl: "{count, plural, one {Kies deze ene actor} other {Kies deze # actoren}}",
    en: "{count, plural, one {Choose this one actor} other {Choose these # actors}}",
    about: "Chooses all actors of the group that is lit in the legend.",
  },
  "sheet.pinned": { nl: "met de hand geplaatst", en: "placed by hand" },
  "sheet.chosen": { nl: "gekozen", en: "chosen" },
  "sheet.counts.two-mode": {
    nl: "{actors, plural, one {# actor} other {# actoren}} en {projects, plural, one {# regeling of project} other {# regelingen of projecten}} getekend, met {lines, plural, one {# deelname} other {# deelnames}}.",
    en: "{actors, plural, one {# actor} other {# actors}} and {projects, plural, one {# arrangement or project} other {# arrangements or projects}} drawn, with {lines, plural, one {# participation} other {# participations}}.",
  },
  "sheet.counts.one-mode": {
    nl: "{actors, plural, one {# actor} other {# actoren}} en {lines, plural, one {# relatie} other {# relaties}} getekend.",
    en: "{actors, plural, one {# actor} other {# actors}} and {lines, plural, one {# tie} other {# ties}} drawn.",
  },
  "sheet.hidden": {
    nl: "Nog {count, number} zijn verborgen.",
    en: "Another {count, number} are hidden.",
  },
  "sheet.source": {
    nl: "Bron: {title}, {licence}, opgehaald {retrieved}",
    en: "Source: {title}, {licence}, retrieved {retrieved}",
  },
  "sheet.maker": { nl: "Getekend met Schakelwerk", en: "Drawn with Schakelwerk" },
  "sheet.choice": { nl: "{label}: {value}", en: "{label}: {value}", about: "One choice of the lens, on the sheet." },
} as const satisfies Catalogue;
