/**
 * Mergers that the register leaves out: which body went into which. The days agree with the last day that the register
 * gives for the old body; the successor is common knowledge, not checked against a source, and marked so where it is
 * written. Bodies that were split over several others have no single successor: they stand below.
 */
export const LATER_MERGERS: readonly {
  readonly into: string;
  readonly on: string;
  readonly from: readonly string[];
}[] = [
  { into: "gm0484", on: "2014-01-01", from: ["roo36015", "roo27230"] },
  { into: "gm1940", on: "2014-01-01", from: ["roo25595"] },
  { into: "gm1940", on: "2015-07-01", from: ["gm1921"] },
  { into: "gm0385", on: "2016-01-01", from: ["roo21260"] },
  { into: "ws0664", on: "2016-01-01", from: ["ws0151", "ws0648"] },
  { into: "gm1948", on: "2017-01-01", from: ["roo22562"] },
  { into: "ws0665", on: "2017-01-01", from: ["ws0638"] },
  { into: "gm1950", on: "2018-01-01", from: ["roo27352", "roo27845"] },
  { into: "gm1952", on: "2018-01-01", from: ["roo37397", "roo29722"] },
  { into: "gm1949", on: "2018-01-01", from: ["roo29342", "roo29842"] },
  { into: "gm0080", on: "2018-01-01", from: ["gm0081"] },
  { into: "gm0299", on: "2018-01-01", from: ["roo28197"] },
  { into: "gm1959", on: "2019-01-01", from: ["gm0738", "roo24103", "roo21356"] },
  { into: "gm1966", on: "2019-01-01", from: ["roo36121", "roo37471", "roo28693", "roo37505"] },
  { into: "gm1963", on: "2019-01-01", from: ["roo30982", "roo24529", "roo23784", "roo22905"] },
  { into: "gm1970", on: "2019-01-01", from: ["roo22362", "roo34288"] },
  { into: "gm1960", on: "2019-01-01", from: ["roo40626", "roo31912", "roo22640"] },
  { into: "gm1978", on: "2019-01-01", from: ["roo27268"] },
  { into: "gm1969", on: "2019-01-01", from: ["roo28731", "roo32064", "roo33125", "roo37541"] },
  { into: "gm0394", on: "2019-01-01", from: ["gm0393"] },
  { into: "gm0014", on: "2019-01-01", from: ["roo28059", "roo32134"] },
  { into: "gm1961", on: "2019-01-01", from: ["gm0545", "roo38483", "roo32629"] },
  { into: "gm0575", on: "2019-01-01", from: ["gm0576"] },
  { into: "gm1954", on: "2019-01-01", from: ["gm0951", "roo22496", "gm0962"] },
  { into: "gm1979", on: "2021-01-01", from: ["gm0003", "gm0010", "gm0024"] },
  { into: "gm0439", on: "2022-01-01", from: ["gm0370"] },
  { into: "gm1982", on: "2022-01-01", from: ["gm0756", "gm1684", "gm0786", "gm0815", "gm1702"] },
  { into: "gm1980", on: "2022-01-01", from: ["gm0398", "gm0416"] },
  { into: "gm1991", on: "2022-01-01", from: ["gm1685", "gm0856"] },
  { into: "gm0363", on: "2022-03-24", from: ["gm0457"] },
  { into: "gm1992", on: "2023-01-01", from: ["gm0501", "gm0530", "gm0614"] },
];

/**
 * Municipalities that were divided over several others, with the first day of these. Common knowledge, not checked against a
 * source; the day is the register's own. Which part of a municipality went where nobody says, so there are no shares.
 */
export const SPLITS: readonly {
  readonly body: string;
  readonly on: string;
  readonly into: readonly string[];
}[] = [
  { body: "gm0140", on: "2018-01-01", into: ["gm0080", "gm1900", "gm1949"] },
  { body: "gm0788", on: "2021-01-01", into: ["gm0757", "gm0824", "gm0855", "gm0865"] },
];
