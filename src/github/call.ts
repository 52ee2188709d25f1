import { setTimeout } from "node:timers/promises";
import { UserError } from "../errors.ts";
import type { Client } from "./client.ts";
import { faultOf, isFault } from "./faults.ts";
import { operation, type OperationName, type OperationParameters, type OperationResponse } from "./operations.ts";

/** As long as octokit waits before it repeats a read for the first time. */
const repeatMs = 1000;

/**
 * Sends one request of the list. A read whose answer is cut short is sent once more.
 * @param parameters all but owner and repo
 * @throws UserError for what the user or GitHub can mend, see faults.ts
 */
export async function call<Name extends OperationName>(
  client: Client,
  name: Name,
  parameters: OperationParameters<Name>,
): Promise<OperationResponse<Name>> {
  const { owner, repo, octokit } = client;
  const { route, answer } = operation(name);
  const request = answer === "link" ? { redirect: "manual" as const } : {};
  const repository = route.includes("{owner}") ? { owner, repo } : {};
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table ties the route's parameters to the name
  const ask = () => octokit.request(route as string, { ...parameters, ...repository, request });
  const isCut = ({ data }: { readonly data: unknown }): boolean => answer !== "link" && isDamaged(data);
  try {
    let response = await ask();
    // Octokit repeats a read that failed, and takes this one for a success.
    if (isCut(response) && route.startsWith("GET ")) response = await setTimeout(repeatMs).then(ask);
    if (!isCut(response)) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table ties the route's answer to the name
      return response as OperationResponse<Name>;
    }
  } catch (error) {
    throw faultOf(error, { name, client });
  }
  const problem = `auto-heal cannot ${operation(name).use}: GitHub's answer was cut short`;
  throw new UserError("unavailable", problem, "Run it again; if that does not help, see githubstatus.com.");
}

/** Every answer of the list is JSON or nothing; octokit gives text for what it cannot parse. */
const isDamaged = (data: unknown): boolean => typeof data === "string" && data !== "";

/** As `call`, with null for what is not there (404). */
export async function callOrNull<Name extends OperationName>(
  client: Client,
  name: Name,
  parameters: OperationParameters<Name>,
): Promise<OperationResponse<Name> | null> {
  try {
    return await call(client, name, parameters);
  } catch (error) {
    if (isFault(error, "not-found")) return null;
    throw error;
  }
}

/** More is never asked of one listing: GitHub itself ends most of them earlier. */
const mostPages = 100;

/** The pages of a listing, up to 100 entries each. Source: docs.github.com, "Using pagination in the REST API". */
export async function* pages<Name extends OperationName>(
  client: Client,
  name: Name,
  parameters: OperationParameters<Name>,
): AsyncGenerator<OperationResponse<Name>> {
  let position: Readonly<Record<string, string>> = {};
  for (let page = 0; page < mostPages; page += 1) {
    const response = await call(client, name, { ...parameters, per_page: 100, ...position });
    yield response;
    const next = nextPosition(response.headers.link);
    if (next === null) return;
    position = next;
  }
}

const positions: ReadonlySet<string> = new Set(["page", "after"]);

/** Where the next page begins: of its address only the position is taken, so that the request stays the listed one. */
function nextPosition(link: string | undefined): Readonly<Record<string, string>> | null {
  const [, address] = /<([^>]*)>; rel="next"/.exec(link ?? "") ?? [];
  const url = address === undefined ? null : URL.parse(address);
  return url === null ? null : Object.fromEntries([...url.searchParams].filter(([key]) => positions.has(key)));
}

/** Whether a listing goes on after this page. */
export const hasNext = (response: { readonly headers: { readonly link?: string | undefined } }): boolean =>
  nextPosition(response.headers.link) !== null;
