import { useSpeaker } from "./use-speaker.ts";

export function Loading() {
  const { text } = useSpeaker();
  return (
    <p className="loading" role="status">
      {text("app.loading")}
    </p>
  );
}
