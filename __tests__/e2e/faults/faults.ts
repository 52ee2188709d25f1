import type { FaultResponse } from "../harness/github-double/faults.ts";

const secondaryLimit = {
  message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
  documentation_url: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits",
};
const invalid = { message: "Validation Failed", errors: [{ resource: "Request", code: "invalid", field: "body" }] };

/**
 * Everything that may happen to a request, by the name that the table shows. The texts of the limit are GitHub's
 * (docs.github.com, "Troubleshooting the REST API").
 */
export const faults = {
  "kill-before": "kill-before",
  "kill-after": "kill-after",
  reset: "reset",
  "reset-after": "reset-after",
  timeout: "timeout",
  cut: "cut",
  "500": { status: 500 },
  "502": { status: 502, headers: { "content-type": "text/html" }, body: "<html>Bad Gateway</html>" },
  "403-wait": { status: 403, headers: { "retry-after": "7" }, body: secondaryLimit },
  "403": { status: 403, body: secondaryLimit },
  "404": { status: 404, body: { message: "Not Found" } },
  "422": { status: 422, body: invalid },
} as const satisfies Readonly<Record<string, FaultResponse>>;

export type FaultName = keyof typeof faults;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a literal
export const faultNames = Object.keys(faults) as readonly FaultName[];
