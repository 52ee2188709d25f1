import type { Evidence } from "../contracts/failure-report.ts";
import { plain } from "../text/sanitise.ts";
import type { Finding } from "./finding.ts";
import type { FindingKind } from "./finding-kinds.ts";
import type { Offender, RecordCounts, RecordTrouble } from "./record-tally.ts";
import { share } from "./wording.ts";

/** How many other troubles a finding brings as evidence. */
const troublesShown = 9;

const evidenceOf = ({ path, place, text }: Offender, role: Evidence["role"]): Evidence => ({
  log: path,
  line: place.line,
  text: text === "" ? "(nothing that could be shown)" : text,
  role,
});

/**
 * Makes one finding of the troubles that are alike: the worst of them is its cause.
 * @param words how many records a trouble is about; as counted, if left out
 * @returns nothing when there is no such trouble
 */
export function troubleFinding(
  scraper: string,
  kind: FindingKind,
  { troubles, records }: Pick<RecordCounts, "troubles" | "records">,
  isAlike: (trouble: RecordTrouble) => boolean,
  words: (trouble: RecordTrouble) => string = ({ count }) => share(count, records),
): readonly Finding[] {
  const [worst, ...others] = troubles.filter(isAlike);
  const [first, ...more] = worst?.offenders ?? [];
  if (worst === undefined || first === undefined) return [];
  const symptoms = others.slice(0, troublesShown).flatMap(({ offenders }) => offenders.slice(0, 1));
  const besides = others.slice(0, troublesShown).map(({ message, count }) => `${message} in ${count}`);
  return [
    {
      kind,
      scraper,
      step: "outputs",
      message: worst.message,
      detail: plain([words(worst), ...besides].join("; "), 400),
      evidence: [
        evidenceOf(first, "cause"),
        ...more.map((offender) => evidenceOf(offender, "symptom")),
        ...symptoms.map((offender) => evidenceOf(offender, "context")),
      ],
      location: { path: first.path, ...first.place },
    },
  ];
}
