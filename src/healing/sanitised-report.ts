import { FailureReport } from "../contracts/failure-report.ts";
import { sanitisedTexts } from "../text/sanitised-texts.ts";

/**
 * A report that somebody handed over, as if we had written it: every text in it visible, redacted, one line. One that we
 * did write stays as it is. Whoever ran before us in a job may have put anything into the file.
 */
export const sanitisedReport = (report: FailureReport): FailureReport => FailureReport.parse(sanitisedTexts(report));
