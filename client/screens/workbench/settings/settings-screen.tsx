import "#client/i18n/add-report-messages.ts";
import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import type { SettingsRecord } from "#analysis/model/record.ts";
import { Icon } from "#client/components/icon.tsx";
import { Loading } from "#client/components/loading.tsx";
import { ProblemNotice } from "#client/components/problem-notice.tsx";
import { usePageTitle } from "#client/components/use-page-title.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { ViewLink } from "#client/components/view-link.tsx";
import type { WorkbenchView } from "#client/state/address.ts";
import { followChanges } from "#client/state/follow-changes.ts";
import { $records, loadRecords, reloadRecords } from "#client/state/records.ts";
import { $detail, loadWorkbench, retryWorkbench } from "#client/state/workbench.ts";
import { AboutSection } from "./about-section.tsx";
import { ArchivedNote } from "./archived-note.tsx";
import { DomainSection } from "./domain-section.tsx";
import { HistorySection } from "./history-section.tsx";
import { OpeningSection } from "./opening-section.tsx";
import { SettingsStatus } from "./settings-status.tsx";

/** What a coalition says of itself, how it opens, and all that was changed in it. */
export default function SettingsScreen({ coalition, view }: { coalition: string; view: WorkbenchView }) {
  const { text, pick } = useSpeaker();
  const detail = useStore($detail);
  const { value: records, problem } = useStore($records);
  useEffect(() => loadWorkbench(coalition, view), [coalition, view]);
  useEffect(() => void loadRecords(coalition), [coalition]);
  useEffect(() => followChanges(coalition), [coalition]);
  usePageTitle(detail.value && `${text("settings.title")} · ${pick(detail.value.name)}`);

  const wrong = detail.problem ?? problem;
  const retry = () => {
    retryWorkbench();
    void reloadRecords();
  };
  if (wrong && (detail.value === null || records === null))
    return <ProblemNotice problem={wrong} onRetry={retry} isWholeScreen />;
  if (records?.coalition !== coalition) return <Loading />;
  const settings: SettingsRecord = { ...records.rows.coalition, archivedAt: records.archivedAt };
  return (
    <div className="settings">
      <header className="opening">
        <p>
          <ViewLink to={{ screen: "workbench", coalition, view }} className="back-link">
            <Icon name="left" />
            {text("settings.back")}
          </ViewLink>
        </p>
        <h1>{text("settings.title")}</h1>
        <p className="lead">{pick(settings.name)}</p>
      </header>
      <ArchivedNote settings={settings} />
      {wrong && <ProblemNotice problem={wrong} onRetry={retry} />}
      <SettingsStatus />
      <AboutSection key={coalition} settings={settings} version={records.versions.coalition[coalition] ?? 1} />
      <OpeningSection settings={settings} />
      <DomainSection records={records} />
      <HistorySection coalition={coalition} revision={records.revision} />
    </div>
  );
}
