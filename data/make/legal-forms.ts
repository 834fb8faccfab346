/** Legal forms of the Wet gemeenschappelijke regelingen, under keys of our own. */
const LEGAL_FORMS: Readonly<Record<string, string>> = {
  "Openbaar lichaam": "public-body",
  Bedrijfsvoeringsorganisatie: "operations-organisation",
  "Gemeenschappelijk orgaan": "joint-organ",
  "Regeling zonder meer": "plain-arrangement",
};

export function legalForm(source: string): string {
  const form = LEGAL_FORMS[source];
  if (form === undefined) throw new Error(`unknown legal form: ${source}`);
  return form;
}
