/** Every chain that comes back to where it began; each is given once, from the id that is met first. */
export function findCircles(next: ReadonlyMap<string, string | null>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const circles: string[][] = [];
  for (const start of next.keys()) {
    const path = new Map<string, number>();
    let id: string | null = start;
    while (id !== null && !done.has(id) && !path.has(id)) {
      path.set(id, path.size);
      id = next.get(id) ?? null;
    }
    const begin = id === null ? undefined : path.get(id);
    if (begin !== undefined) circles.push([...path.keys()].slice(begin));
    for (const visited of path.keys()) done.add(visited);
  }
  return circles;
}
