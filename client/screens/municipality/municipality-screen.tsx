import "#client/i18n/add-report-messages.ts";
import { useStore } from "@nanostores/react";
import { type ReactNode, useEffect } from "react";
import { CopyLink } from "#client/components/copy-link.tsx";
import { keyed } from "#client/components/keyed.tsx";
import { Loading } from "#client/components/loading.tsx";
import { ProblemNotice } from "#client/components/problem-notice.tsx";
import { usePageTitle } from "#client/components/use-page-title.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { ViewLink } from "#client/components/view-link.tsx";
import { openingView } from "#client/state/address.ts";
import { $municipality, loadMunicipality, retryMunicipality } from "#client/state/register.ts";
import type { MunicipalityView } from "#server/contract/municipality.ts";
import { ArrangementTable } from "./arrangement-table.tsx";
import { GroupReach } from "./group-reach.tsx";
import { PartnerTable } from "./partner-table.tsx";

export default function MunicipalityScreen({ municipality }: { municipality: string }) {
  const { value, problem } = useStore($municipality);
  const shown = value?.id === municipality ? value : null;
  usePageTitle(shown?.name ?? null);
  useEffect(() => loadMunicipality(municipality), [municipality]);
  if (problem) return <ProblemNotice problem={problem} onRetry={retryMunicipality} isWholeScreen />;
  return shown ? <Municipality view={shown} /> : <Loading />;
}

function Municipality({ view }: { view: MunicipalityView }) {
  const { text, rich, day, list, pick } = useSpeaker();
  const never = view.groups.filter((group) => group.partners === 0).map((group) => pick(group.label));
  const counts = { name: view.name, arrangements: view.arrangements.length, partners: view.partners.length };
  const inNetwork = { ...openingView, tab: "network", selected: [view.id] } as const;
  return (
    <article className="municipality">
      <header className="opening">
        <p className="kicker">{view.province}</p>
        <h1>{view.name}</h1>
        <p className="lead">
          {keyed(
            rich<ReactNode>("municipality.headline", {
              ...counts,
              strong: (chunks) => <strong>{keyed(chunks)}</strong>,
            }),
          )}
        </p>
        {never.length > 0 && <p className="never">{text("municipality.never", { groups: list(never) })}</p>}
        <p className="muted">{view.date !== null && text("municipality.in-register", { date: day(view.date) })}</p>
        <p className="actions">
          <CopyLink />
          <ViewLink to={{ screen: "workbench", coalition: view.coalition, view: inNetwork }}>
            {text("municipality.show-in-network")}
          </ViewLink>
        </p>
      </header>
      <GroupReach view={view} />
      <ArrangementTable view={view} />
      <PartnerTable view={view} />
    </article>
  );
}
