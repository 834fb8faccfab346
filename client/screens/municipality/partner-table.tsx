import { PARTY_TYPE_WORDS } from "#analysis/model/words.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { ViewLink } from "#client/components/view-link.tsx";
import type { MunicipalityView } from "#server/contract/municipality.ts";

export function PartnerTable({ view }: { view: MunicipalityView }) {
  const { text, pick, number, compare } = useSpeaker();
  const partners = view.partners.toSorted(
    (a, b) => b.arrangements.length - a.arrangements.length || compare(a.name, b.name),
  );
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{text("municipality.partners", { count: partners.length })}</h2>
      <div className="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{text("municipality.column.partner")}</th>
              <th scope="col">{text("municipality.column.party-type")}</th>
              <th scope="col">{text("municipality.column.region")}</th>
              <th scope="col" className="number">
                {text("municipality.column.shared")}
              </th>
            </tr>
          </thead>
          <tbody>
            {partners.map((partner) => (
              <tr key={partner.id}>
                <th scope="row">
                  {partner.partyType === "municipality" ? (
                    <ViewLink to={{ screen: "municipality", municipality: partner.id }}>{partner.name}</ViewLink>
                  ) : (
                    partner.name
                  )}
                </th>
                <td>{pick(PARTY_TYPE_WORDS[partner.partyType])}</td>
                <td>{partner.group === null ? text("list.not-defined") : pick(partner.group)}</td>
                <td className="number">{number(partner.arrangements.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
