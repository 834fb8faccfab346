import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { problemDocument } from "./problem-response.ts";

/** Something that takes a while, as whoever waits for it holds it. */
export type Awaited = {
  readonly onProgress: (tell: (progress: object) => void) => void;
  readonly done: Promise<object>;
  readonly leave: () => void;
  readonly report: (error: unknown) => void;
};

/** Tells by server-sent events how far something is: `progress`, and at the end `done` or `problem`. */
export function progressStream(context: Context, { onProgress, done, leave, report }: Awaited): Response {
  return streamSSE(context, async (stream) => {
    const send = (event: string, data: object) => stream.writeSSE({ event, data: JSON.stringify(data) });
    stream.onAbort(leave);
    onProgress((progress) => void send("progress", progress));
    try {
      await send("done", await done);
    } catch (error) {
      await send("problem", problemDocument(error, report));
    } finally {
      leave();
    }
  });
}
