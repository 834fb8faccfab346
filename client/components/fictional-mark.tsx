import { useSpeaker } from "./use-speaker.ts";

export function FictionalMark() {
  const { text } = useSpeaker();
  return <strong className="fictional-mark">{text("app.fictional")}</strong>;
}
