import { lazy, Suspense } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { Loading } from "#client/components/loading.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import { changeView } from "#client/state/url.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { ActorTable } from "./actor-table.tsx";
import { ProjectTable } from "./project-table.tsx";

const NetworkPicture = lazy(() => import("./network-picture.tsx"));

type Props = {
  coalition: CoalitionDetail;
  network: NetworkView;
  analysis: AnalysisResult | null;
  view: WorkbenchView;
};

const SHOWN_TABS = ["network", "actors", "projects"] as const;
type ShownTab = (typeof SHOWN_TABS)[number];

/** The same network as a picture and as tables, with the same selection. */
export function WorkbenchTabs({ coalition, network, analysis, view }: Props) {
  const { text } = useSpeaker();
  const asked = SHOWN_TABS.find((tab) => tab === (view.tab ?? coalition.defaults.tab));
  const word = coalition.projectKind === "arrangement" ? "arrangements" : "projects";
  const tabs = SHOWN_TABS.filter((tab) => tab !== "projects" || coalition.counts.projects > 0);
  const choose = (key: string | number) => changeView({ tab: SHOWN_TABS.find((tab) => tab === key) ?? "network" });
  const content: Record<ShownTab, React.ReactNode> = {
    network: (
      <Suspense fallback={<Loading />}>
        <NetworkPicture network={network} analysis={analysis} view={view} />
      </Suspense>
    ),
    actors: <ActorTable network={network} analysis={analysis} selected={view.selected} />,
    projects: <ProjectTable analysis={analysis} selected={view.selected} />,
  };
  return (
    <Tabs className="tabs" selectedKey={asked ?? "network"} onSelectionChange={choose}>
      <TabList className="tab-list" aria-label={text("workbench.views")}>
        {tabs.map((tab) => (
          <Tab key={tab} id={tab} className="tab">
            {text(tab === "projects" ? `workbench.tab.${word}` : `workbench.tab.${tab}`)}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab} id={tab} className={`tab-panel tab-panel-${tab}`}>
          {content[tab]}
        </TabPanel>
      ))}
    </Tabs>
  );
}
