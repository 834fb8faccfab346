import type { TableOutcome, TableResult } from "#analysis/model/table-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { NotRanked } from "../not-ranked.tsx";
import { StudyPart } from "../silos/study-part.tsx";
import { FirstAndRest } from "./first-and-rest.tsx";
import type { MissingSectionProps } from "./missing-types.ts";
import { PutAsideList } from "./put-aside-list.tsx";
import { SuggestionCard } from "./suggestion-card.tsx";
import { quietRules, suggestionName, tableFindings, unlistedOf } from "./table-words.ts";

const FIRST = 4;

/** Who is not at the table, rule by rule; a rule that knows nothing says so. */
export function TableSection({ coalition, network, query }: MissingSectionProps) {
  return (
    <StudyPart study="table" coalition={coalition.id} revision={network.revision} query={query}>
      {(found) => <NotAtTable found={found} coalition={coalition.id} />}
    </StudyPart>
  );
}

function NotAtTable({ found, coalition }: { found: TableResult; coalition: string }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const under = ({ rule }: TableOutcome) => found.suggestions.filter(({ evidence: [first] }) => first?.rule === rule);
  const telling = found.rules.filter((outcome) => under(outcome).length > 0);
  const quiet = found.rules.filter((outcome) => under(outcome).length === 0);
  const [finding, ...notes] = tableFindings(found, speaker);
  return (
    <div className="survey-part">
      <p className="silos-finding">{finding}</p>
      {notes.map((note) => (
        <p key={note} className="silos-note">
          {note}
        </p>
      ))}
      {telling.map((outcome) => (
        <section key={outcome.rule} className="missing-rule" aria-labelledby={`seats-${outcome.rule}`}>
          <h3 id={`seats-${outcome.rule}`}>{text(`seats.rule.${outcome.rule}`)}</h3>
          <p className="silos-note">{text(`seats.about.${outcome.rule}`)}</p>
          <FirstAndRest
            all={under(outcome)}
            first={FIRST}
            unlisted={unlistedOf(outcome, found.suggestions)}
            className="missing-cards"
          >
            {(suggestion) => <SuggestionCard key={suggestion.key} suggestion={suggestion} coalition={coalition} />}
          </FirstAndRest>
        </section>
      ))}
      <PutAsideList
        coalition={coalition}
        dismissed={found.dismissed}
        nameOf={(suggestion) => suggestionName(suggestion, speaker)}
      />
      <NotRanked leftOut={{ marked: found.marked, unanswered: 0 }} />
      {quiet.length > 0 && (
        <>
          <h3>{text("seats.rules")}</h3>
          <dl className="missing-quiet">
            {[...quietRules(quiet, speaker)].map(([why, rules]) => (
              <div key={why}>
                <dt>{why}</dt>
                <dd>{rules.join("; ")}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h3>{text("missing.cannot")}</h3>
      <p className="silos-note">{text("seats.cannot")}</p>
    </div>
  );
}
