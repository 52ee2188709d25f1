/**
 * The model's numbers, as fitted on 2026-11-22 by `npm run bench -- fit` on 547 failing logs with known root-cause
 * lines (conditional logit over the matched lines of a log, near-duplicates weighed together; L2). Cross-validated by
 * project: right first line in 71 % of all logs, in 72 % of GitHub Actions logs. Log-odds per feature.
 */
export const weights: Readonly<Record<string, number>> = {
  "a tool names what is wrong": 1.81,
  "only follows from a cause elsewhere": -2.16,
  "this form of message is reliable": 1.31,
  "in a step that did not fail": -2.02,
  "after the step had failed": -1.06,
  "says it does not matter": -0.97,
  "the first such message in the step": 0.76,
  "one of many alike": -1.93,
  "the first error that a tool names in the step": 0.3,
  "last word of a step without a clear cause": 1.13,
  "followed by a stack trace": 0.81,
  "near the end of the step": 1.15,
  long: 1.18,
};

/**
 * Turns what speaks for the first line of a log into a probability (logistic, log-odds per ground), as fitted on lines
 * that were first by weights that had not seen their log. Cross-validated by project: 71 % of all logs get a
 * confidence above 0.70, 82 % of those are right; calibration error 0.06.
 */
export const calibration: { readonly intercept: number; readonly grounds: Readonly<Record<string, number>> } = {
  intercept: 0.95,
  grounds: {
    "the message has a known tool's form": 0.89,
    "messages of this form rarely mislead": 0.83,
    "the log shows which step failed": 0.48,
    "far above the failure": -0.32,
  },
};
