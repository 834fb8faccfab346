import { useStore } from "@nanostores/react";
import { lazy, Suspense } from "react";
import { Loading } from "#client/components/loading.tsx";
import { TopBar } from "#client/components/top-bar.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { View } from "#client/state/address.ts";
import { $view } from "#client/state/url.ts";

const CoalitionsScreen = lazy(() => import("#client/screens/coalitions/coalitions-screen.tsx"));
const NewCoalitionScreen = lazy(() => import("#client/screens/coalitions/new-coalition-screen.tsx"));
const SettingsScreen = lazy(() => import("#client/screens/workbench/settings/settings-screen.tsx"));
const MunicipalityScreen = lazy(() => import("#client/screens/municipality/municipality-screen.tsx"));
const WorkbenchScreen = lazy(() => import("#client/screens/workbench/workbench-screen.tsx"));
const NowhereScreen = lazy(() => import("#client/screens/nowhere/nowhere-screen.tsx"));

export function App() {
  const view = useStore($view);
  const { text } = useSpeaker();
  return (
    <>
      <a className="skip-link" href="#content">
        {text("app.skip")}
      </a>
      <TopBar />
      <main id="content" tabIndex={-1} className={`screen screen-${view.screen}`}>
        <Suspense fallback={<Loading />}>{screenOf(view)}</Suspense>
      </main>
    </>
  );
}

function screenOf(view: View) {
  switch (view.screen) {
    case "coalitions":
      return <CoalitionsScreen />;
    case "new":
      return <NewCoalitionScreen />;
    case "settings":
      return <SettingsScreen key={view.coalition} coalition={view.coalition} view={view.view} />;
    case "municipality":
      return <MunicipalityScreen key={view.municipality} municipality={view.municipality} />;
    case "workbench":
      return <WorkbenchScreen key={view.coalition} coalition={view.coalition} view={view.view} />;
    case "nowhere":
      return <NowhereScreen />;
  }
}
