const LEAST_NAMES = 8;
const LEAST_SHARE = 0.12;
const MOST_WORDS = 3;

/**
 * Names without the words that many of them begin with: among 450 names that start with "Gemeenschappelijke regeling", those
 * two words take the room of the ones that tell. A name that is nothing but such words stays whole.
 */
export function distinctiveNames(names: readonly string[]): string[] {
  const common = commonBeginnings(names);
  return names.map((name) => {
    const words = wordsOf(name);
    for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
      if (common.has(beginning(words, count))) return capitalised(words.slice(count).join(" "));
    }
    return name;
  });
}

function commonBeginnings(names: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const words = wordsOf(name);
    for (let count = 1; count <= MOST_WORDS && count < words.length; count++) {
      const begin = beginning(words, count);
      counts.set(begin, (counts.get(begin) ?? 0) + 1);
    }
  }
  const least = Math.max(LEAST_NAMES, LEAST_SHARE * names.length);
  return new Set([...counts].filter(([, count]) => count >= least).map(([begin]) => begin));
}

function wordsOf(name: string): string[] {
  return name.split(/\s+/).filter((word) => word !== "");
}

function beginning(words: readonly string[], count: number): string {
  return words.slice(0, count).join(" ").toLowerCase();
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
