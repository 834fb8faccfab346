import { useStore } from "@nanostores/react";
import { useMemo } from "react";
import { crossBetweennessDescriptor } from "#analysis/metrics/bridging/betweenness-descriptor.ts";
import { brokerageDescriptor } from "#analysis/metrics/bridging/brokerage-descriptor.ts";
import {
  effectiveGroupsDescriptor,
  participationDescriptor,
} from "#analysis/metrics/bridging/contact-mix-descriptor.ts";
import { unavoidablePairsDescriptor } from "#analysis/metrics/bridging/dependence-descriptors.ts";
import { constraintDescriptor } from "#analysis/metrics/bridging/structural-holes-descriptor.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { select } from "#client/state/selection.ts";
import { $view } from "#client/state/url.ts";
import { studyMethod } from "../method-made.ts";
import { PictureSearch } from "../picture-search.tsx";
import { MethodLinks } from "../silos/method-links.tsx";
import type { SiloSectionProps } from "../silos/silo-section-types.ts";
import { StudyPart } from "../silos/study-part.tsx";
import { ProfileJoined } from "./profile-joined.tsx";
import { ProfileKnows } from "./profile-knows.tsx";
import { ProfileNeeded } from "./profile-needed.tsx";
import { ProfilePicture } from "./profile-picture.tsx";
import { ProfileReached } from "./profile-reached.tsx";
import { ProfileLoad, ProfileRoom } from "./profile-room.tsx";
import type { ProfileProps } from "./profile-types.ts";
import { profileFinding, surveyWords } from "./profile-words.ts";

const METRICS = [
  effectiveGroupsDescriptor,
  participationDescriptor,
  brokerageDescriptor,
  crossBetweennessDescriptor,
  unavoidablePairsDescriptor,
  constraintDescriptor,
];

/** What the chosen actor does between groups. */
export function ProfileSection(props: SiloSectionProps) {
  const { coalition, network, query } = props;
  const { text } = useSpeaker();
  const view = useStore($view);
  const selected = view.screen === "workbench" ? view.view.selected : [];
  const actor = useMemo(() => {
    const there = new Set(network.actors.map(({ id }) => id));
    return selected.find((key) => there.has(key)) ?? null;
  }, [network, selected]);
  return (
    <div className="survey-part profile">
      <PictureSearch coalition={coalition} network={network} among="actors" onFound={(key) => select([key])} />
      {actor === null ? (
        <p className="silos-note">{text("profile.choose")}</p>
      ) : (
        <StudyPart study="profile" coalition={coalition.id} revision={network.revision} query={{ ...query, actor }}>
          {(found) => <Profile {...props} found={found} />}
        </StudyPart>
      )}
    </div>
  );
}

function Profile(props: ProfileProps) {
  const { found, coalition, onMethod } = props;
  const speaker = useSpeaker();
  const { text } = speaker;
  const survey = surveyWords(found, coalition.waves, speaker);
  const { draws } = found.parameters;
  return (
    <div className="survey-part profile-parts">
      <p className="silos-finding">{profileFinding(found, speaker)}</p>
      {survey !== null && <p className="silos-note">{survey}</p>}
      {found.contacts.length > 0 && (
        <>
          <ProfilePicture {...props} />
          <ProfileReached {...props} />
          <ProfileJoined {...props} />
          <ProfileNeeded {...props} />
        </>
      )}
      <ProfileRoom {...props} />
      <ProfileKnows {...props} />
      <ProfileLoad {...props} />
      <p className="silos-note">{text("profile.cannot")}</p>
      <MethodLinks
        metrics={METRICS}
        onMethod={studyMethod(onMethod, found.parameters, { participation: { rounds: draws } })}
      />
    </div>
  );
}
