import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import { Loading } from "#client/components/loading.tsx";
import { ProblemNotice } from "#client/components/problem-notice.tsx";
import { usePageTitle } from "#client/components/use-page-title.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { $coalitions, loadCoalitions, retryCoalitions } from "#client/state/register.ts";
import { CoalitionTile } from "./coalition-tile.tsx";
import { MunicipalityPicker } from "./municipality-picker.tsx";

export default function CoalitionsScreen() {
  const { text } = useSpeaker();
  const { value, problem } = useStore($coalitions);
  usePageTitle(text("coalitions.title"));
  useEffect(loadCoalitions, []);
  return (
    <div className="coalitions">
      <header className="opening">
        <h1>{text("coalitions.title")}</h1>
        <p className="lead">{text("app.tagline")}</p>
      </header>
      {problem && <ProblemNotice problem={problem} onRetry={retryCoalitions} />}
      {!problem && !value && <Loading />}
      {value?.some((coalition) => coalition.register) && <MunicipalityPicker />}
      {value?.length === 0 && <p className="notice">{text("coalitions.empty")}</p>}
      {value && (
        <ul className="tiles">
          {value.map((coalition) => (
            <li key={coalition.id}>
              <CoalitionTile coalition={coalition} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
