import { useSpeaker } from "#client/components/use-speaker.ts";
import { ViewLink } from "#client/components/view-link.tsx";

export default function NowhereScreen() {
  const { text } = useSpeaker();
  return (
    <div className="notice">
      <h1>{text("problem.nowhere")}</h1>
      <ViewLink to={{ screen: "coalitions" }}>{text("app.home")}</ViewLink>
    </div>
  );
}
