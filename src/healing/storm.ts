import type { FailureReport } from "../contracts/failure-report.ts";
import { fingerprintVersion } from "../diagnosis/fingerprint.ts";
import type { IssueDraft } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, joinMarkdown, md } from "../text/markdown.ts";
import { renderMarker } from "./marker.ts";
import { occurrencesSection } from "./occurrences.ts";

/** The summary issue stands for no single failure; it is found by this in the place of a fingerprint. */
export const stormFingerprint = "storm";

/** The one issue that takes every failure above the limit on new issues. */
export function renderStorm(report: FailureReport, limit: SafeMarkdown, labels: readonly string[]): IssueDraft {
  const parts = [
    renderMarker({ fingerprint: stormFingerprint, fingerprintVersion }),
    occurrencesSection(report),
    md`More failures came in than auto-heal opens issues for: ${limit} Each further one is counted here and gets no issue of its own. The limits are ${code("limits.new-per-day")} and ${code("limits.open-prs")} in ${code(".github/auto-heal.yml")}.`,
  ];
  return {
    title: md`Many workflow failures at once`,
    labels,
    body: joinMarkdown(
      parts.filter((part) => part !== null),
      "\n\n",
    ),
  };
}
