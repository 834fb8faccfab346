import { describe, expect, test } from "vitest";
import { createFairQueue } from "#server/jobs/fair-queue.ts";

const filled = (...entries: readonly string[]) => {
  const queue = createFairQueue<string>();
  for (const entry of entries) queue.add(entry.charAt(0), entry);
  return queue;
};

const drain = (queue: ReturnType<typeof filled>) => {
  const taken: string[] = [];
  for (let entry = queue.next(); entry !== null; entry = queue.next()) taken.push(entry);
  return taken;
};

describe("a queue that is fair between users", () => {
  test("gives each a turn before anybody has a second", () => {
    const queue = filled("a1", "a2", "a3", "a4", "b1", "b2", "c1");
    const fair = ["a1", "b1", "c1", "a2", "b2", "a3", "a4"];
    expect([queue.order(), drain(queue), queue.order(), queue.next()]).toEqual([fair, fair, [], null]);
  });

  test("lets nobody wait for a second turn of those who ask later", () => {
    const queue = filled("a1", "a2", "b1");
    expect(queue.next()).toBe("a1");
    queue.add("c", "c1");
    queue.add("a", "a3");
    expect(drain(queue)).toEqual(["b1", "c1", "a2", "a3"]);
  });

  test("lets nobody overtake for ever by asking again and again", () => {
    const queue = filled("a1", "a2", "b1", "c1");
    const taken = Array.from({ length: 6 }, (_, round) => {
      const entry = queue.next() ?? "";
      if (!entry.startsWith("a")) queue.add(entry.charAt(0), `${entry.charAt(0)}${round + 2}`);
      return entry.charAt(0);
    });
    expect(taken).toEqual(["a", "b", "c", "a", "b", "c"]);
  });

  test("forgets what is taken back, and keeps the others in order", () => {
    const queue = filled("a1", "a2", "b1", "c1");
    queue.remove("a1");
    queue.remove("b1");
    queue.remove("b1");
    expect(drain(queue)).toEqual(["c1", "a2"]);
  });
});
