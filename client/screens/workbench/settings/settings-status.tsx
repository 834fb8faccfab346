import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import { $settingsSaid, type SettingsSaid, takeBack } from "#client/state/save-settings.ts";

/** What became of the last change, in sight wherever one is on the page. */
export function SettingsStatus() {
  const { text } = useSpeaker();
  const said = useStore($settingsSaid);
  useEffect(() => () => $settingsSaid.set(null), []);
  return (
    <div role="status" className="settings-status">
      {said && (
        <div className="lifecycle-notice">
          <p>{text(messageOf(said))}</p>
          {said.kind === "saved" && (
            <button type="button" onClick={() => void takeBack(said.coalition, said.revision)}>
              {text("edit.undo")}
            </button>
          )}
          <button type="button" onClick={() => $settingsSaid.set(null)}>
            {text("app.close")}
          </button>
        </div>
      )}
    </div>
  );
}

function messageOf(said: SettingsSaid) {
  if (said.kind !== "hindered") return `settings.${said.kind}` as const;
  const { outcome } = said;
  if (outcome.why === "conflict") return "settings.conflict";
  if (outcome.why === "refused") return messageIdOf("edit.refused", outcome.problem.code, "lifecycle.problem.other");
  return outcome.why === "no-connection" ? "lifecycle.problem.no-connection" : "lifecycle.problem.other";
}
