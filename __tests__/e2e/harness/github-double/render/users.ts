import { createHash } from "node:crypto";
import type { State } from "../state.ts";

/** Ids that GitHub really gives these bots; everybody else gets a stable number of their name. */
const knownIds: Readonly<Record<string, number>> = {
  "github-actions[bot]": 41_898_282,
  Copilot: 198_982_749,
  "copilot-swe-agent[bot]": 198_982_749,
};

export function userId(login: string): number {
  return knownIds[login] ?? createHash("sha1").update(login).digest().readUInt32BE(0);
}

export const nodeId = (kind: string, id: number | string): string => Buffer.from(`${kind}:${id}`).toString("base64url");

/** GitHub's "simple user". Apps and Copilot are of type Bot. */
export function renderUser(state: State, login: string) {
  const url = `${state.apiUrl}/users/${encodeURIComponent(login)}`;
  const isBot = login.endsWith("[bot]") || login === "Copilot";
  return {
    login,
    id: userId(login),
    node_id: nodeId("User", login),
    avatar_url: `https://avatars.githubusercontent.com/u/${userId(login)}?v=4`,
    gravatar_id: "",
    url,
    html_url: `${state.serverUrl}/${isBot ? `apps/${login.replace("[bot]", "")}` : login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: isBot ? "Bot" : "User",
    user_view_type: "public",
    site_admin: false,
  };
}

/** The account that a commit's address belongs to; null for an address that is nobody's here. */
export function loginOf(email: string): string | null {
  return /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1] ?? null;
}

/** The commit signature that GitHub writes for a login that names no author itself. */
export function signatureOf(login: string, date: string) {
  return { name: login, email: `${userId(login)}+${login}@users.noreply.github.com`, date };
}
