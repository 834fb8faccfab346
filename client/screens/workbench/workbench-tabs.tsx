import { useStore } from "@nanostores/react";
import { lazy, Suspense, useLayoutEffect, useRef } from "react";
import { TabList, TabPanel, Tabs, Tab as TabTitle } from "react-aria-components";
import type { Tab } from "#analysis/model/coalition.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { hasPlaces } from "#analysis/network/municipal-places.ts";
import { Loading } from "#client/components/loading.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import { $pins } from "#client/state/pins.ts";
import { changeView } from "#client/state/url.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { drawTie, PictureActions } from "./edit/picture-actions.tsx";
import { ImaginePair } from "./imagined/imagine-pair.tsx";
import { KEPT_PINS } from "./picture/kept-pins.ts";

const NetworkPicture = lazy(() => import("./network-picture.tsx"));
const MapTab = lazy(() => import("./map/map-tab.tsx"));
const MatrixTab = lazy(() => import("./matrix/matrix-tab.tsx"));
const BridgingTab = lazy(() => import("./bridging/bridging-tab.tsx"));
const MissingTab = lazy(() => import("./missing/missing-tab.tsx"));
const SilosTab = lazy(() => import("./silos/silos-tab.tsx"));
const ActorTable = lazy(() => import("./tables/actor-table.tsx"));
const TimeTab = lazy(() => import("./time/time-tab.tsx"));
const ProjectTable = lazy(() => import("./tables/project-table.tsx"));

type Props = {
  coalition: CoalitionDetail;
  network: NetworkView;
  analysis: AnalysisResult | null;
  view: WorkbenchView;
};

const SHOWN_TABS = ["network", "silos", "bridges", "missing", "matrix", "map", "actors", "projects", "time"] as const;
type ShownTab = (typeof SHOWN_TABS)[number];

/** The same network as a picture and as tables, with the same selection. */
export function WorkbenchTabs({ coalition, network, analysis, view }: Props) {
  const { text } = useSpeaker();
  const pins = useStore($pins);
  const word = coalition.projectKind === "arrangement" ? "arrangements" : "projects";
  const isThere: Partial<Record<ShownTab, boolean>> = {
    map: hasPlaces(network),
    projects: coalition.counts.projects > 0,
    time: coalition.waves.length > 1,
  };
  const tabs = SHOWN_TABS.filter((tab) => isThere[tab] ?? true);
  const asked = tabs.find((tab) => tab === (view.tab ?? coalition.defaults.tab));
  const choose = (key: string | number) => changeView({ tab: SHOWN_TABS.find((tab) => tab === key) ?? "network" });
  const list = useTabInSight(view.tab);
  const content: Record<ShownTab, React.ReactNode> = {
    network: (
      <Suspense fallback={<Loading />}>
        <NetworkPicture
          coalition={coalition}
          network={network}
          analysis={analysis}
          view={view}
          onTie={(source, target) => drawTie(network, source, target)}
          pins={pins}
          {...KEPT_PINS}
          actions={
            <>
              <PictureActions network={network} chosen={view.selected} />
              <ImaginePair network={network} chosen={view.selected} />
            </>
          }
        />
      </Suspense>
    ),
    matrix: (
      <Suspense fallback={<Loading />}>
        <MatrixTab
          coalition={coalition}
          network={network}
          analysis={analysis}
          selected={view.selected}
          query={view.lens}
        />
      </Suspense>
    ),
    silos: (
      <Suspense fallback={<Loading />}>
        <SilosTab coalition={coalition} network={network} analysis={analysis} view={view} />
      </Suspense>
    ),
    bridges: (
      <Suspense fallback={<Loading />}>
        <BridgingTab coalition={coalition} network={network} analysis={analysis} view={view} />
      </Suspense>
    ),
    missing: (
      <Suspense fallback={<Loading />}>
        <MissingTab coalition={coalition} network={network} view={view} />
      </Suspense>
    ),
    map: (
      <Suspense fallback={<Loading />}>
        <MapTab coalition={coalition} network={network} view={view} />
      </Suspense>
    ),
    actors: (
      <Suspense fallback={<Loading />}>
        <ActorTable coalition={coalition} network={network} analysis={analysis} selected={view.selected} />
      </Suspense>
    ),
    projects: (
      <Suspense fallback={<Loading />}>
        <ProjectTable coalition={coalition} network={network} analysis={analysis} selected={view.selected} />
      </Suspense>
    ),
    time: (
      <Suspense fallback={<Loading />}>
        <TimeTab coalition={coalition} network={network} analysis={analysis} view={view} />
      </Suspense>
    ),
  };
  return (
    <Tabs className="tabs" selectedKey={asked ?? "network"} onSelectionChange={choose}>
      <TabList ref={list} className="tab-list" aria-label={text("workbench.views")}>
        {tabs.map((tab) => (
          <TabTitle key={tab} id={tab} className="tab">
            {text(tab === "projects" ? `workbench.tab.${word}` : `workbench.tab.${tab}`)}
          </TabTitle>
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

/** As workbench.css has it: from here on down there is one column. */
const ONE_COLUMN = "(max-width: 60rem)";

/** In one column the tab that somebody chooses comes before the story: the reader goes along, at once. */
function useTabInSight(tab: Tab | null) {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef(tab);
  useLayoutEffect(() => {
    if (last.current === tab) return;
    last.current = tab;
    if (window.matchMedia(ONE_COLUMN).matches) list.current?.scrollIntoView({ block: "nearest" });
  }, [tab]);
  return list;
}
