import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#analysis/model/language.ts";
import { type MessageId, messageIdOf, messageOf, messages } from "#client/i18n/messages.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { SAID_CODES } from "./said-codes.ts";

const IDS = Object.keys(messages) as MessageId[];

/** What a message asks for: the names of its values, and of its tags. */
function needs(icu: string): { values: string[]; tags: string[] } {
  const tags = [...icu.matchAll(/<(\w+)>/g)].map(([, name]) => name!);
  return { values: [...new Set(valuesOf(icu))].toSorted(), tags: tags.toSorted() };
}

/** In a plural or a choice, braces hold text as well: `one {één project}` names no value, the text in it may. */
function valuesOf(icu: string): readonly string[] {
  return bracesOf(icu).flatMap((inner) => {
    const [, name = "", options = ""] = /^\s*(\w+)\s*(?:,\s*(?:plural|select)\s*,(.*)|,.*)?$/s.exec(inner) ?? [];
    return [name, ...bracesOf(options).flatMap(valuesOf)];
  });
}

/** What stands between braces, the outermost ones. */
function bracesOf(text: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, sign] of [...text].entries()) {
    if (sign === "{" && depth++ === 0) start = at + 1;
    if (sign === "}" && --depth === 0) found.push([...text].slice(start, at).join(""));
  }
  return found;
}

describe("every message", () => {
  test.for(LANGUAGES)("is valid ICU and can be said in %s, for none, one and many", (language) => {
    const speaker = createSpeaker(language);
    for (const id of IDS) {
      const { values, tags } = needs(messageOf(id)[language]);
      for (const number of [0, 1, 2, 1234.5]) {
        const filled = {
          ...Object.fromEntries(values.map((name) => [name, number])),
          ...Object.fromEntries(tags.map((tag) => [tag, (chunks: readonly unknown[]) => chunks.join("")])),
        };
        const said = speaker.rich<string>(id, filled).join("");
        expect({ id, said }).toEqual({ id, said: expect.not.stringMatching(/^$|[{}<>]|undefined|NaN/) });
      }
    }
  });

  test("asks for the same values and tags in Dutch and in English", () => {
    const asked = (language: "nl" | "en") => IDS.map((id) => ({ id, ...needs(messageOf(id)[language]) }));
    expect(asked("en")).toEqual(asked("nl"));
  });

  test("is looked for with lists that are still asked for", () => {
    const text = readSources("client")
      .map(({ content }) => content)
      .join("\n");
    const isAsked = (beginning: string) =>
      text.includes(`\`${beginning}\${`) || text.includes(`messageIdOf("${beginning.slice(0, -1)}"`);
    expect(Object.keys(SAID_CODES).filter((beginning) => !isAsked(beginning))).toEqual([]);
  });

  test("is said somewhere: by its id, or by a beginning of it and a code", () => {
    const sources = readSources("client").filter(({ path }) => !path.includes("i18n/messages/"));
    const text = sources.map(({ content }) => content).join("\n");
    const literals = new Set([...text.matchAll(/"([a-z-]+(?:\.[a-z0-9-]+)+)"/g)].map(([, id]) => id));
    const templates = [...text.matchAll(/`([a-z-]+(?:\.[a-z0-9-]+)*\.)\$\{/g)].map(([, beginning]) => beginning!);
    const prefixes = [...text.matchAll(/messageIdOf\(\s*"([a-z.-]+)"/g)].map(([, prefix]) => `${prefix}.`);
    const beginnings = [...templates, ...prefixes];
    const isSaidBy = (id: string, beginning: string) =>
      id.startsWith(beginning) && (SAID_CODES[beginning]?.includes(id.slice(beginning.length)) ?? true);
    const unsaid = IDS.filter((id) => !literals.has(id) && !beginnings.some((beginning) => isSaidBy(id, beginning)));
    expect(unsaid).toEqual([]);
  });
});

test("a code that has no message of its own falls back to another", () => {
  expect([
    messageIdOf("problem", "unknown-wave", "problem.other"),
    messageIdOf("problem", "from-the-future", "problem.other"),
    messageIdOf("problem", "constructor", "problem.other"),
  ]).toEqual(["problem.unknown-wave", "problem.other", "problem.other"]);
});

describe("a speaker", () => {
  test("says a share as a whole percentage, and what is not quite nothing or not quite all as such", () => {
    const { percent } = createSpeaker("nl");
    expect([0, 1e-15, 0.004, 0.005, 0.884, 0.996, 1 - 1e-15, 1].map(percent)).toEqual([
      "0%",
      "0%",
      "<1%",
      "1%",
      "88%",
      ">99%",
      "100%",
      "100%",
    ]);
  });

  test("writes days and numbers as its language does", () => {
    const [nl, en] = [createSpeaker("nl"), createSpeaker("en")];
    expect([nl.day("2026-05-16"), en.day("2026-05-16"), nl.number(3551.5), en.number(3551.5)]).toEqual([
      "16 mei 2026",
      "16 May 2026",
      "3.551,5",
      "3,551.5",
    ]);
  });

  test("sorts names as a reader expects: numbers by value, accents beside their letter", () => {
    const { compare } = createSpeaker("nl");
    expect(["Zundert", "Éénhoorn", "Regio 10", "Eindhoven", "Regio 9"].toSorted(compare)).toEqual([
      "Éénhoorn",
      "Eindhoven",
      "Regio 9",
      "Regio 10",
      "Zundert",
    ]);
  });
});

function readSources(folder: string): { path: string; content: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ path: file.replaceAll("\\", "/"), content: readFileSync(join(folder, file), "utf8") }));
}
