import "#client/i18n/add-report-messages.ts";
import { type FormEvent, useState } from "react";
import type { ApiProblem } from "#client/api/problem.ts";
import { ErrorSummary } from "#client/components/form/error-summary.tsx";
import { SettingsFields, saidErrors } from "#client/components/settings/settings-fields.tsx";
import { usePageTitle } from "#client/components/use-page-title.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { ViewLink } from "#client/components/view-link.tsx";
import { openingView } from "#client/state/address.ts";
import { chosenDomains } from "#client/state/domain-choice.ts";
import type { DraftError, Inputs } from "#client/state/draft-input.ts";
import { FIRST_DOMAINS } from "#client/state/first-domains.ts";
import { createCoalition } from "#client/state/lifecycle.ts";
import { newCoalitionFields, readSettings } from "#client/state/settings-fields.ts";
import { open } from "#client/state/url.ts";
import type { NewCoalition } from "#server/contract/settings.ts";
import { DomainChips } from "./domain-chips.tsx";
import { LifecycleProblem } from "./lifecycle-problem.tsx";

const FIELDS = newCoalitionFields();
const BEGUN: Inputs = { kind: "coalition", projectKind: "project" };

/** A coalition of one's own, empty but for its name and its domains. */
export default function NewCoalitionScreen() {
  const speaker = useSpeaker();
  const { text, language } = speaker;
  const [inputs, setInputs] = useState(BEGUN);
  const [domains, setDomains] = useState(FIRST_DOMAINS);
  const [errors, setErrors] = useState<readonly DraftError[]>([]);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [attempts, setAttempts] = useState(0);
  const [isSaving, setSaving] = useState(false);
  usePageTitle(text("lifecycle.new.title"));
  const change = (key: string, value: string) => {
    setInputs((before) => ({ ...before, [key]: value }));
    setErrors((before) => before.filter(({ pointer }) => pointer !== `/${key}`));
  };
  const stay = (found: readonly DraftError[], why: ApiProblem | null) => {
    setErrors(found);
    setProblem(why);
    setAttempts((count) => count + 1);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = readSettings(FIELDS, inputs, language);
    if (read.errors.length > 0) return stay(read.errors, null);
    const { purpose, ...said } = read.values;
    const settings = { ...said, ...(purpose === null ? {} : { purpose }), domains: chosenDomains(domains) };
    setSaving(true);
    const outcome = await createCoalition(settings as unknown as NewCoalition);
    setSaving(false);
    if (outcome.ok) return open({ screen: "workbench", coalition: outcome.coalition, view: openingView });
    return stay(errorsOf(outcome.problem), outcome.problem);
  };
  return (
    <div className="coalitions new-coalition">
      <header className="opening">
        <h1>{text("lifecycle.new.title")}</h1>
        <p className="lead">{text("lifecycle.new.lead")}</p>
      </header>
      <form className="settings-form" noValidate onSubmit={save}>
        <ErrorSummary errors={saidErrors(FIELDS, errors, speaker)} attempts={attempts} />
        {problem && errors.length === 0 && <LifecycleProblem problem={problem} />}
        <div className="settings-grid">
          <SettingsFields fields={FIELDS} inputs={inputs} errors={errors} onChange={change} />
        </div>
        <DomainChips choice={domains} onChange={setDomains} />
        <div className="form-actions">
          <ViewLink to={{ screen: "coalitions" }}>{text("edit.cancel")}</ViewLink>
          <button type="submit" className="primary" disabled={isSaving}>
            {text(isSaving ? "edit.saving" : "lifecycle.new.make")}
          </button>
        </div>
      </form>
    </div>
  );
}

/** A name that is taken is wrong with the name. */
function errorsOf({ code, errors }: ApiProblem): readonly DraftError[] {
  if (code === "name-taken") return [{ pointer: "/name", code: "name-taken" as DraftError["code"], values: {} }];
  return errors as readonly DraftError[];
}
