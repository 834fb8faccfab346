import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import { Icon } from "#client/components/icon.tsx";
import { Loading } from "#client/components/loading.tsx";
import { ProblemNotice } from "#client/components/problem-notice.tsx";
import { usePageTitle } from "#client/components/use-page-title.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { ViewLink } from "#client/components/view-link.tsx";
import { $coalitions, loadCoalitions, retryCoalitions } from "#client/state/register.ts";
import { ArchivedCoalitions } from "./archived-coalitions.tsx";
import { CoalitionTile } from "./coalition-tile.tsx";
import { LifecycleStatus } from "./lifecycle-status.tsx";
import { MunicipalityPicker } from "./municipality-picker.tsx";

export default function CoalitionsScreen() {
  const { text } = useSpeaker();
  const { value, problem } = useStore($coalitions);
  usePageTitle(text("coalitions.title"));
  useEffect(loadCoalitions, []);
  const inUse = value?.filter(({ archivedAt }) => archivedAt === null) ?? [];
  const archived = value?.filter(({ archivedAt }) => archivedAt !== null) ?? [];
  return (
    <div className="coalitions">
      <header className="opening opening-with-action">
        <div>
          <h1>{text("coalitions.title")}</h1>
          <p className="lead">{text("app.tagline")}</p>
        </div>
        <ViewLink to={{ screen: "new" }} className="button-link primary">
          <Icon name="plus" />
          {text("lifecycle.new")}
        </ViewLink>
      </header>
      <LifecycleStatus />
      {problem && <ProblemNotice problem={problem} onRetry={retryCoalitions} />}
      {!problem && !value && <Loading />}
      {inUse.some((coalition) => coalition.register) && <MunicipalityPicker />}
      {value && inUse.length === 0 && <NoCoalition hasArchived={archived.length > 0} />}
      {inUse.length > 0 && (
        <ul className="tiles">
          {inUse.map((coalition) => (
            <li key={coalition.id}>
              <CoalitionTile coalition={coalition} />
            </li>
          ))}
        </ul>
      )}
      <ArchivedCoalitions coalitions={archived} />
    </div>
  );
}

/** Nothing to look at yet: what this is for, and where to begin. */
function NoCoalition({ hasArchived }: { hasArchived: boolean }) {
  const { text } = useSpeaker();
  return (
    <div className="empty-list">
      <h2>{text("coalitions.empty")}</h2>
      <p>{text(hasArchived ? "coalitions.empty.archived" : "coalitions.empty.why")}</p>
    </div>
  );
}
