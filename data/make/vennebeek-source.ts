/** SOURCE.md of the folder. */
export const SOURCE_TEXT = `# Where this comes from

**Everything in this folder is made up.** There is no municipality of Vennebeek, no province of Brevenland, no water board
Breve en Venne, and none of the villages, companies and associations exist. No person is described: people are roles.
A likeness to an existing covenant is chance.

Written by \`data/make/vennebeek.ts\`, which gives the same bytes every time. Who takes part and who is tied to whom was
written by hand, after what is usual in covenants for a rural area. Since when a tie stands, how strong it is, which side
reported it in which wave, and in which year a unit or a person came to take part is dealt from a fixed seed.

Licence: CC0-1.0. Made on 2026-05-16.

## What the data say, because it was put there

Under the lens the coalition opens with (ties that hold on 2026-05-16, whichever wave they were reported in, all kinds but
approaches and conflicts, each pair once). \`test/data/vennebeek.test.ts\` counts all of it from the files.

- 55 to 65 % of the ties stay within a policy domain; by chance it would be under 25 %.
- Mobility and water: no tie, where five to seven are expected. The ties there were have ended; meanwhile street and sewer
  of the same Vennestraat are planned in the same year, by people who share no project.
- Nature and water: far more ties than expected. Brook restoration brought them together.
- Lifeworld and system world: at most half of the ties expected.
- The area broker (*gebiedsmakelaar*) is the only route from the village councils to the province. In 2024 there were others;
  they were stopped when the villages got one person to turn to.
- The year of joining says nothing about who works with whom: the partition without a sign of a silo.
- The founder of the fibre company spoke with ten government desks; nobody joined. Seven approaches were never answered.
- A neighbouring municipality and the youth council have no tie at all: not at the table, and invited.

Funding and mandates come from documents, approaches and conflicts from interviews: in the waves nobody was asked for them,
so a network of one wave does not show them.
`;
