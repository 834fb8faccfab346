import { createRandom } from "#analysis/algorithms/random.ts";
import { buildManifest } from "#test/server/build-folder.ts";

type Size = { readonly id: string; readonly actors: number; readonly ties: number };

/** Brings a coalition that is drawn at random into a running server: so many actors in twelve groups, so many ties. */
export async function importMadeCoalition(url: string, { id, actors, ties }: Size): Promise<void> {
  const answer = await fetch(`${url}/api/v1/coalitions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      files: {
        "manifest.json": buildManifest({ id, kind: "coalition", waves: [], sources: [] }),
        "actors.csv": `id,name,group\n${actorLines(actors).join("\n")}\n`,
        "ties.csv": `source,target,kind\n${tieLines(actors, ties).join("\n")}\n`,
      },
    }),
  });
  const imported = (await answer.json()) as { coalition: string | null };
  if (imported.coalition !== id) throw new Error(`not imported: ${JSON.stringify(imported).slice(0, 500)}`);
}

function actorLines(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `a${at},Actor ${at},g${at % 12}`);
}

function tieLines(actors: number, count: number): string[] {
  const random = createRandom(1);
  const pairs = new Set<string>();
  while (pairs.size < count) {
    const [first, second] = [random(actors), random(actors)];
    if (first < second) pairs.add(`a${first},a${second}`);
  }
  return [...pairs].map((pair) => `${pair},collaborates`);
}
