/**
 * GitHub's Copilot cloud agent as of 2026-11: public previews, whose names change. Every one of them stands here.
 * Sources: docs.github.com "Using Copilot cloud agent via the API"; github/gh-aw assign_agent_helpers.cjs.
 */
export const copilot = {
  /** What a comment calls it by. */
  mention: "@copilot",
  /** Under which it can be assigned, where the repository and the token's user have it. */
  assignee: "copilot-swe-agent[bot]",
  /** Its accounts as answers name them, in lower case. */
  logins: ["copilot", "copilot-swe-agent", "copilot-swe-agent[bot]"] as readonly string[],
  /** The reaction that it gives a comment when it starts. */
  startReaction: "eyes",
} as const;
