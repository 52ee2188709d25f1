export const id = 633;
export const ids = [633];
export const modules = {

/***/ 8255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pm: () => (/* binding */ clock),
  Zb: () => (/* binding */ openHost),
  ho: () => (/* binding */ runToAnalyze)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./build/archive/archive-faults.js
var archive_faults = __webpack_require__(8229);
// EXTERNAL MODULE: ./build/archive/zip-archive.js + 3 modules
var zip_archive = __webpack_require__(6106);
;// CONCATENATED MODULE: ./build/archive/archived-text.js



/**
 * Reads one text file of a zip archive, such as the report inside a downloaded artifact.
 * @param path of the archive
 * @param name of the entry
 * @param maxBytes the largest text to accept, in bytes
 * @returns the text (UTF-8), or null when the archive has no such entry
 * @throws UserError `archive-invalid` or `archive-too-large`
 */
async function readArchivedText(path, name, maxBytes) {
    const entry = (await (0,zip_archive/* openZipArchive */.i)(path)).find((candidate) => candidate.name === name);
    if (entry === undefined)
        return null;
    if (entry.size > maxBytes) {
        throw (0,archive_faults/* oversizedArchive */.OM)(`${(0,archive_faults/* quoteName */.AB)(name)} in ${(0,archive_faults/* quotePath */.WG)(path)} has ${entry.size} bytes, more than ${maxBytes}`);
    }
    return (0,consumers_.text)(entry.chunks());
}

// EXTERNAL MODULE: ./build/archive/run-log-archive.js
var run_log_archive = __webpack_require__(5088);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/files/text-files.js
var text_files = __webpack_require__(7083);
// EXTERNAL MODULE: ./build/text/markdown.js + 2 modules
var markdown = __webpack_require__(5967);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(5610);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/github/operations.js
/**
 * Every request that auto-heal can make, by GitHub's operation id: a closed list, since nothing but `call` sends a
 * request and `call` takes these names only. None of them merges, approves, lifts a draft, switches auto-merge on, moves
 * a branch, or reads a secret; one deletes a branch, and only one of ours that changes nothing, see `withdrawBranch`.
 * Permissions: docs.github.com, "Permissions required for GitHub Apps".
 */
const operations = {
    "repos/get": {
        part: "analysis",
        route: "GET /repos/{owner}/{repo}",
        permission: null,
        use: "learn the default branch",
    },
    "repos/get-branch": {
        part: "healing",
        route: "GET /repos/{owner}/{repo}/branches/{branch}",
        permission: "contents: read",
        use: "find the tip of a branch",
    },
    "repos/get-content": {
        part: "analysis",
        route: "GET /repos/{owner}/{repo}/contents/{path}",
        permission: "contents: read",
        use: "read the configuration",
    },
    "repos/get-collaborator-permission-level": {
        part: "healing",
        route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
        permission: null,
        use: "see whether whoever switched it off may write",
    },
    "git/get-ref": {
        part: "healing",
        route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
        permission: "contents: read",
        use: "see whether a branch is there",
    },
    "git/get-commit": {
        part: "healing",
        route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
        permission: "contents: read",
        use: "see what a branch holds",
    },
    "git/get-tree": {
        part: "analysis",
        route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
        permission: "contents: read",
        use: "list the repository's files",
    },
    "git/get-blob": {
        part: "analysis",
        route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
        permission: "contents: read",
        use: "read a file that a fix may change",
    },
    "git/create-tree": {
        part: "healing",
        route: "POST /repos/{owner}/{repo}/git/trees",
        permission: "contents: write",
        use: "write the files of a fix",
    },
    "git/create-commit": {
        part: "healing",
        route: "POST /repos/{owner}/{repo}/git/commits",
        permission: "contents: write",
        use: "commit a fix",
    },
    "git/create-ref": {
        part: "healing",
        route: "POST /repos/{owner}/{repo}/git/refs",
        permission: "contents: write",
        use: "create the branch of a fix",
    },
    "repos/compare-commits-with-basehead": {
        part: "analysis",
        route: "GET /repos/{owner}/{repo}/compare/{basehead}",
        permission: "contents: read",
        use: "see what changed since the last green run, and that a branch of its own, for which GitHub opens no pull request, changes nothing",
    },
    "repos/list-commits": {
        part: "analysis",
        route: "GET /repos/{owner}/{repo}/commits",
        permission: "contents: read",
        use: "see which commits touch the file that a failure names",
    },
    "git/delete-ref": {
        part: "healing",
        route: "DELETE /repos/{owner}/{repo}/git/refs/{ref}",
        permission: "contents: write",
        use: "take such a branch back, so that none is left that nobody can pull",
    },
    "actions/get-workflow-run": {
        part: "analysis",
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
        permission: "actions: read",
        use: "read the workflow run",
    },
    "actions/get-workflow-run-attempt": {
        part: "analysis",
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
        permission: "actions: read",
        use: "read the attempt of the workflow run",
    },
    "actions/list-jobs-for-workflow-run-attempt": {
        part: "analysis",
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
        permission: "actions: read",
        use: "list the run's jobs",
    },
    "actions/download-job-logs-for-workflow-run": {
        part: "analysis",
        route: "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs",
        permission: "actions: read",
        use: "download a job's log",
        answer: "link",
    },
    "actions/download-workflow-run-attempt-logs": {
        part: "analysis",
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs",
        permission: "actions: read",
        use: "download the run's log archive",
        answer: "link",
    },
    "actions/list-workflow-run-artifacts": {
        part: "analysis",
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
        permission: "actions: read",
        use: "look for a report that the run left",
    },
    "actions/download-artifact": {
        part: "analysis",
        route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
        permission: "actions: read",
        use: "download the report that the run left",
        answer: "link",
    },
    "actions/list-workflow-runs": {
        part: "analysis",
        route: "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
        permission: "actions: read",
        use: "find the last green run, and count how many runs of a commit were started again, where `limits.reruns` allows any",
    },
    "actions/re-run-workflow-failed-jobs": {
        part: "rerun",
        route: "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs",
        permission: "actions: write",
        use: "start the failed jobs of a run again, where `limits.reruns` allows it",
    },
    "checks/list-annotations": {
        part: "annotations",
        route: "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
        permission: "checks: read",
        use: "read a job's annotations, where the permission is given",
    },
    "issues/list-for-repo": {
        part: "healing",
        route: "GET /repos/{owner}/{repo}/issues",
        permission: "issues: read",
        use: "list the issues and pull requests with its label, and find the kill switch",
    },
    "issues/create": {
        part: "healing",
        route: "POST /repos/{owner}/{repo}/issues",
        permission: "issues: write",
        use: "open an issue",
    },
    "issues/update": {
        part: "healing",
        route: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
        permission: "issues: write",
        use: "update or close its own issue",
    },
    "issues/list-comments": {
        part: "healing",
        route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
        permission: "issues: read",
        use: "see whether its comment is there already",
    },
    "issues/create-comment": {
        part: "healing",
        route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
        permission: "issues: write",
        use: "comment on its own issue or pull request",
    },
    "issues/create-label": {
        part: "healing",
        route: "POST /repos/{owner}/{repo}/labels",
        permission: "issues: write",
        use: "create its label",
    },
    "issues/add-labels": {
        part: "healing",
        route: "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
        permission: "issues: write",
        use: "label its own issue or pull request",
    },
    "issues/check-user-can-be-assigned": {
        part: "handoff",
        route: "GET /repos/{owner}/{repo}/assignees/{assignee}",
        permission: null,
        use: "see whether the agent is available",
    },
    "issues/add-assignees": {
        part: "handoff",
        route: "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees",
        permission: "issues: write",
        use: "assign its own issue to the agent, where there can be no pull request",
    },
    "reactions/list-for-issue-comment": {
        part: "handoff",
        route: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
        permission: "issues: read",
        use: "see whether the agent has taken up its comment",
    },
    "pulls/list": {
        part: "healing",
        route: "GET /repos/{owner}/{repo}/pulls",
        permission: "pull-requests: read",
        use: "find the pull request of its branch",
    },
    "pulls/create": {
        part: "healing",
        route: "POST /repos/{owner}/{repo}/pulls",
        permission: "pull-requests: write",
        use: "open a draft pull request",
    },
    "users/get-authenticated": {
        part: "handoff",
        route: "GET /user",
        permission: null,
        use: "learn whose token it was given",
    },
};
/** One row of an operation. */
const operation = (name) => operations[name];
/** The list as rows of a markdown table: request, permission, use. */
function operationsTable() {
    return Object.values(operations).map(({ route, permission, use }) => [
        `\`${route}\``,
        permission === null ? "none" : `\`${permission}\``,
        use,
    ]);
}

;// CONCATENATED MODULE: ./build/github/permissions.js

const levels = ["read", "write"];
/**
 * Every permission that these parts need, as a workflow's `permissions:` write them, each scope once with its highest
 * level, in the scopes' order.
 */
function permissionsOf(parts) {
    const needed = new Map();
    for (const { part, permission } of Object.values(operations)) {
        if (permission === null || !parts.includes(part))
            continue;
        const [scope = "", level = ""] = permission.split(": ");
        if (levels.indexOf(level) > levels.indexOf(needed.get(scope) ?? ""))
            needed.set(scope, level);
    }
    return [...needed].map(([scope, level]) => `${scope}: ${level}`).toSorted();
}

;// CONCATENATED MODULE: ./build/github/faults.js





/** The errors of octokit, by what they hold: a status (500 when no answer came) and, when one came, the response. */
const HttpError = schemas/* object */.Ikc({
    name: schemas/* literal */.euz("HttpError"),
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional()) }).optional(),
});
const header = ({ response }, name) => {
    const value = response?.headers[name];
    return value === undefined ? null : String(value);
};
const isLimited = (error) => /\brate limit\b/i.test(error.message) ||
    header(error, "x-ratelimit-remaining") === "0" ||
    header(error, "retry-after") !== null;
/** When to come back. Source: docs.github.com, "Rate limits for the REST API", Exceeding the rate limit. */
function comeBack(error) {
    const seconds = Number(header(error, "retry-after") ?? Number.NaN);
    if (seconds > 0)
        return `Run it again in ${seconds} seconds.`;
    const reset = new Date(Number(header(error, "x-ratelimit-reset") ?? Number.NaN) * 1000);
    return Number.isNaN(reset.getTime())
        ? "Run it again in a few minutes."
        : `Run it again after ${reset.toISOString()}.`;
}
function grant(_, { name, client }) {
    const { permission, part } = operation(name);
    if (permission === null)
        return "Use a token that may read the repository.";
    const add = client.tokenKind === "job-or-app"
        ? `Add \`${permission}\` to the job's \`permissions:\`, or to those of the app whose token it is.`
        : `Give the token the permission ${permission}.`;
    const all = client.parts.includes(part) ? permissionsOf(client.parts) : [];
    // GitHub names one at a time; whoever mends it wants to know the rest.
    return all.length > 1 ? `${add} In all it needs ${all.map((each) => `\`${each}\``).join(", ")}.` : add;
}
/**
 * What the user, the settings or GitHub itself cause, first match wins; whatever else GitHub refuses (400, 409, 422, a
 * body too long) is a bug of ours. Sources of the texts: docs.github.com "Troubleshooting the REST API" (not accessible),
 * cli/cli#10541 (issues disabled), rust-lang/triagebot#2241 (410), satisfactory-factories/application#67 (rulesets).
 */
const faults = [
    {
        code: "unavailable",
        matches: ({ status, response }) => response === undefined || status >= 500,
        reason: ({ status, response }) => response === undefined ? "GitHub did not answer" : `GitHub answered with an error of its own (${status})`,
        remedy: () => "Run it again; if that does not help, see githubstatus.com.",
    },
    {
        code: "rate-limited",
        matches: (error) => error.status === 429 || (error.status === 403 && isLimited(error)),
        reason: () => "GitHub's rate limit is reached",
        remedy: comeBack,
    },
    {
        code: "token-refused",
        matches: ({ status }) => status === 401,
        reason: () => "GitHub refuses the token",
        remedy: () => "Pass a token that has neither expired nor been revoked.",
    },
    {
        code: "setting-required",
        matches: ({ status, message }) => status === 410 && /\bissues\b.*\bdisabled\b/i.test(message),
        reason: (_, { client }) => `issues are switched off in ${shown(client)}`,
        remedy: () => "Switch issues on in the repository's settings, under General, Features.",
    },
    {
        code: "setting-required",
        matches: ({ status, message }) => [403, 409, 422].includes(status) && /\brule violations\b/i.test(message),
        reason: () => "a ruleset of the repository forbids it",
        remedy: () => "Except the branches `autofix/**` from the rulesets, under Settings, Rules.",
    },
    {
        code: "not-permitted",
        matches: ({ status, message }) => status === 403 && /\bResource not accessible by\b/i.test(message),
        reason: () => "the token lacks the permission",
        remedy: grant,
    },
    {
        code: "not-permitted",
        matches: ({ status }) => status === 403,
        reason: ({ message }) => `GitHub refuses with the words "${(0,sanitise/* plain */.pj)(message, 200)}"`,
        remedy: grant,
    },
    {
        code: "not-found",
        matches: ({ status }) => status === 404,
        reason: (_, { client }) => `${shown(client)} does not have it, or the token may not see it`,
        remedy: () => "Check the repository's name and the run's number, and that the token is for this repository.",
    },
    {
        code: "logs-expired",
        matches: ({ status }) => status === 410,
        reason: () => "GitHub has deleted it, because its retention ran out",
        remedy: () => "Run the workflow again.",
    },
];
const shown = ({ owner, repo }) => (0,sanitise/* plain */.pj)(`${owner}/${repo}`, 200);
/**
 * Tells what can be mended from a bug.
 * @param error what octokit threw
 * @returns what to throw: a UserError with that error as its cause, or the error itself
 */
function faultOf(error, call) {
    const http = HttpError.safeParse(error).data;
    const fault = http === undefined ? undefined : faults.find(({ matches }) => matches(http));
    if (http === undefined || fault === undefined)
        return error;
    const { code, reason, remedy } = fault;
    const problem = `auto-heal cannot ${operation(call.name).use}: ${reason(http, call)}`;
    return new errors/* UserError */.y(code, problem, remedy(http, call), { cause: error });
}
/** Whether GitHub refused for this reason, whatever the error was made into. */
function isRefusal(error, status, pattern) {
    const http = HttpError.safeParse(error instanceof errors/* UserError */.y ? error.cause : error).data;
    return http !== undefined && http.status === status && pattern.test(http.message);
}
/** Whether it is a fault with this code. */
const isFault = (error, code) => error instanceof errors/* UserError */.y && error.code === code;

;// CONCATENATED MODULE: ./build/github/call.js



/**
 * Sends one request of the list.
 * @param parameters all but owner and repo
 * @throws UserError for what the user or GitHub can mend, see faults.ts
 */
async function call(client, name, parameters) {
    const { owner, repo, octokit } = client;
    const { route, answer } = operation(name);
    const request = answer === "link" ? { redirect: "manual" } : {};
    const repository = route.includes("{owner}") ? { owner, repo } : {};
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table ties the route's parameters to the name
    const asked = octokit.request(route, { ...parameters, ...repository, request });
    const response = await asked.catch((error) => {
        throw faultOf(error, { name, client });
    });
    if (answer !== "link" && isDamaged(response.data)) {
        const problem = `auto-heal cannot ${operation(name).use}: GitHub's answer was cut short`;
        throw new errors/* UserError */.y("unavailable", problem, "Run it again; if that does not help, see githubstatus.com.");
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table ties the route's answer to the name
    return response;
}
/** Every answer of the list is JSON or nothing; octokit gives text for what it cannot parse. */
const isDamaged = (data) => typeof data === "string" && data !== "";
/** As `call`, with null for what is not there (404). */
async function callOrNull(client, name, parameters) {
    try {
        return await call(client, name, parameters);
    }
    catch (error) {
        if (isFault(error, "not-found"))
            return null;
        throw error;
    }
}
/** More is never asked of one listing: GitHub itself ends most of them earlier. */
const mostPages = 100;
/** The pages of a listing, up to 100 entries each. Source: docs.github.com, "Using pagination in the REST API". */
async function* pages(client, name, parameters) {
    let position = {};
    for (let page = 0; page < mostPages; page += 1) {
        const response = await call(client, name, { ...parameters, per_page: 100, ...position });
        yield response;
        const next = nextPosition(response.headers.link);
        if (next === null)
            return;
        position = next;
    }
}
const positions = new Set(["page", "after"]);
/** Where the next page begins: of its address only the position is taken, so that the request stays the listed one. */
function nextPosition(link) {
    const [, address] = /<([^>]*)>; rel="next"/.exec(link ?? "") ?? [];
    const url = address === undefined ? null : URL.parse(address);
    return url === null ? null : Object.fromEntries([...url.searchParams].filter(([key]) => positions.has(key)));
}
/** Whether a listing goes on after this page. */
const hasNext = (response) => nextPosition(response.headers.link) !== null;

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/github/write-once.js


/** GitHub may still be at work on a write whose answer was lost. */
const settleMs = 2000;
/**
 * Writes; when the answer is in doubt (none came, or GitHub failed), looks whether the write was done before it writes
 * once more.
 * @param find what was written, or null
 * @throws whatever a write that was certainly refused throws, or UserError `unavailable`
 */
async function writeOnce(write, find) {
    for (let repeats = 1;; repeats -= 1) {
        try {
            return await write();
        }
        catch (error) {
            if (!isFault(error, "unavailable"))
                throw error;
            await (0,external_node_timers_promises_.setTimeout)(settleMs);
            const found = await find();
            if (found !== null)
                return found;
            if (repeats === 0)
                throw error;
        }
    }
}
/** For a write that may be done twice with no other result than once. */
const writeAgain = (write) => writeOnce(write, async () => null);

;// CONCATENATED MODULE: ./build/github/comments.js


/** Comments on an issue or a pull request, unless the same account said the very same there before. */
async function commentOnce(client, number, body, isOurs) {
    const find = async () => {
        for await (const { data } of pages(client, "issues/list-comments", { issue_number: number })) {
            const same = data.find((comment) => comment.body?.trim() === body.trim() && isOurs(comment.user));
            if (same !== undefined)
                return { id: Number(same.id), url: same.html_url, isEarlier: true };
        }
        return null;
    };
    const write = async () => {
        const { data } = await call(client, "issues/create-comment", { issue_number: number, body });
        return { id: Number(data.id), url: data.html_url, isEarlier: false };
    };
    return (await find()) ?? (await writeOnce(write, find));
}

;// CONCATENATED MODULE: ./build/github/copilot.js
/**
 * GitHub's Copilot cloud agent as of 2026-11: public previews, whose names change. Every one of them stands here.
 * Sources: docs.github.com "Using Copilot cloud agent via the API"; github/gh-aw assign_agent_helpers.cjs.
 */
const copilot = {
    /** What a comment calls it by. */
    mention: "@copilot",
    /** Under which it can be assigned, where the repository and the token's user have it. */
    assignee: "copilot-swe-agent[bot]",
    /** Its accounts as answers name them, in lower case. */
    logins: ["copilot", "copilot-swe-agent", "copilot-swe-agent[bot]"],
    /** The reaction that it gives a comment when it starts. */
    startReaction: "eyes",
};

;// CONCATENATED MODULE: ./build/github/identity.js

/**
 * Finds out whose deeds the token's are; asks GitHub only for a user's token.
 * An installation's token can't ask for its own name, so without `login` any app's work passes for its own: no person's
 * ever does.
 * @param login the account where the caller knows it: `github-actions[bot]` for the job's own token
 */
async function identify(client, login) {
    if (login === null && client.tokenKind === "job-or-app")
        return (author) => author?.type === "Bot";
    const ours = (login ?? (await call(client, "users/get-authenticated", {})).data.login).toLowerCase();
    return (author) => author?.login.toLowerCase() === ours;
}

;// CONCATENATED MODULE: ./build/github/agent-gateway.js








const notReady = (reason) => ({ kind: "not-ready", reason });
const ready = { kind: "ready", rung: "comment" };
/**
 * Hands over by a comment on the pull request, authored with a user's token: agents listen to people with write access,
 * and to nobody else (docs.github.com, "Copilot only responds to comments from people who have write access";
 * Azure/Azurite#2733 measured it for GITHUB_TOKEN, github/gh-aw#19765 for app tokens).
 */
function gitHubAgentGateway({ client, mention }) {
    return {
        preflight: () => preflight(client, mention),
        handOff: async (pullRequest, text, readiness) => {
            if (client === null || readiness.kind === "not-ready")
                return nobody;
            if (pullRequest.number === null)
                throw new Error("a handoff needs the pull request's number");
            let comment;
            try {
                comment = await commentOnce(client, pullRequest.number, text, await identify(client, null));
            }
            catch (error) {
                if (!(error instanceof errors/* UserError */.y))
                    throw error;
                return { rung: "comment", state: "failed", proof: (0,sanitise/* plain */.pj)(error.sentence) };
            }
            // A comment of an earlier run may have been taken up meanwhile; one that was just written can't have been.
            const proof = comment.isEarlier ? await proofOfStart(client, comment) : null;
            return { rung: "comment", state: proof === null ? "asked" : "started", proof };
        },
        assign: async (issue, text, baseBranch) => {
            if (client === null || issue.number === null || mention.toLowerCase() !== copilot.mention)
                return nobody;
            try {
                return await agent_gateway_assign(client, issue.number, text, baseBranch);
            }
            catch (error) {
                if (!(error instanceof errors/* UserError */.y))
                    throw error;
                return { rung: "assignment", state: "failed", proof: (0,sanitise/* plain */.pj)(error.sentence) };
            }
        },
    };
}
/** Only Copilot is known to take issues, and only from a person. */
const nobody = { rung: "text", state: "not-asked", proof: null };
/**
 * Assigns an issue to Copilot; once more changes nothing. GitHub leaves out whom it cannot assign, without a word.
 * Source: docs.github.com, "Using Copilot cloud agent via the API" (`agent_assignment`, a public preview).
 */
async function agent_gateway_assign(client, number, text, baseBranch) {
    const assignment = {
        issue_number: number,
        assignees: [copilot.assignee],
        agent_assignment: {
            target_repo: `${client.owner}/${client.repo}`,
            base_branch: baseBranch,
            custom_instructions: text,
        },
    };
    const { data } = await writeAgain(() => call(client, "issues/add-assignees", assignment));
    const isTaken = data.assignees?.some(({ login }) => copilot.logins.includes(login.toLowerCase())) === true;
    return isTaken
        ? { rung: "assignment", state: "asked", proof: null }
        : { rung: "assignment", state: "failed", proof: "GitHub left the issue without the agent as its assignee." };
}
async function preflight(client, mention) {
    if (client === null) {
        return notReady((0,markdown.md) `No copilot-token is given, and a comment by the workflow's own token wakes no agent. Pass the token of a user with write access as copilot-token, or post the prepared comment yourself.`);
    }
    if (client.tokenKind === "job-or-app") {
        return notReady((0,markdown.md) `The copilot-token belongs to an app, and agents listen to people only. Pass the token of a user with write access.`);
    }
    if (mention.toLowerCase() !== copilot.mention)
        return ready;
    try {
        const found = await callOrNull(client, "issues/check-user-can-be-assigned", { assignee: copilot.assignee });
        if (found !== null)
            return ready;
        return notReady((0,markdown.md) `Copilot is not available to the copilot-token's user in this repository. It has to be enabled for both, and the user needs a seat.`);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return notReady((0,markdown.md) `Whether an agent is available could not be found out: ${(0,markdown/* prose */.CS)(error.sentence, 400)}`);
    }
}
/** Null when the agent gave no sign yet, or when the token may not see it. */
async function proofOfStart(client, { id, url }) {
    const found = await callOrNull(client, "reactions/list-for-issue-comment", {
        comment_id: id,
        content: copilot.startReaction,
        per_page: 100,
    });
    const taken = found?.data.some(({ user }) => user !== null && copilot.logins.includes(user.login.toLowerCase()));
    return taken === true ? `Copilot reacted to ${url} with ${copilot.startReaction}.` : null;
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(5250);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
;// CONCATENATED MODULE: ./build/github/tokens.js

/** Source: docs.github.com, "About authentication to GitHub", GitHub's token formats. */
const prefixes = [
    ["ghs_", "job-or-app"],
    ["ghp_", "classic"],
    ["github_pat_", "fine-grained"],
    ["gho_", "oauth"],
    ["ghu_", "user-to-server"],
];
/** Tells a token's kind by its prefix; older servers give tokens without one. */
const tokenKind = (token) => prefixes.find(([prefix]) => token.startsWith(prefix))?.[1] ?? "unknown";
const malformations = [
    [/^$/, "is empty"],
    [/^\*+$/, "is a placeholder"],
    [/\$\{\{/, "is an expression that was not evaluated"],
    // A header can't hold these, and the error of whoever tries would show the token.
    [/[^\x21-\x7E]/, "holds white space or characters that no token has"],
];
/**
 * Refuses what cannot be a token before it is sent anywhere. The token itself is never part of a message.
 * @throws UserError `input-invalid`
 */
function checkToken(token) {
    const found = malformations.find(([pattern]) => pattern.test(token));
    if (found === undefined)
        return;
    throw new errors/* UserError */.y("input-invalid", `the token ${found[1]}`, "Pass github.token, or a secret that holds a token and nothing else.");
}

;// CONCATENATED MODULE: ./build/github/client.js





const requestTimeoutMs = 60_000;
/** A log of the largest size that is taken, over a slow line. */
const downloadTimeoutMs = 15 * 60_000;
const mostRetries = 2;
/** Longer than this a job should not sleep: it pays by the minute, and a primary limit may be an hour away. */
const longestWaitSeconds = 300;
/** Statuses that a repeat can't change; 429 is the throttling's affair. */
const finalStatuses = [400, 401, 403, 404, 410, 422, 429, 451];
/**
 * Opens a client. Rate limits are obeyed (at most two repeats, and no wait beyond five minutes); reads are repeated when
 * GitHub fails, writes never are: whoever writes looks first, see `writeOnce`.
 * @param token sent to `apiUrl` alone
 * @throws UserError `input-invalid` for what can't be a token
 */
function openClient(token, options) {
    checkToken(token);
    const { apiUrl, serverUrl, owner, repo, userAgent } = options;
    const log = (message) => options.log((0,sanitise/* plain */.pj)(message));
    const send = sender(options);
    const octokit = new (utils/* GitHub */.gq.plugin(plugin_throttling_dist_bundle/* throttling */.A, dist_bundle/* retry */.L))((0,utils/* getOctokitOptions */.EG)(token, {
        baseUrl: apiUrl,
        userAgent,
        log: { debug: () => { }, info: () => { }, warn: log, error: log },
        request: { fetch: (url, init) => send(url, init, requestTimeoutMs) },
        throttle: {
            onRateLimit: mayWait("rate limit", log),
            onSecondaryRateLimit: mayWait("secondary rate limit", log),
        },
        retry: { doNotRetry: finalStatuses },
    }));
    octokit.hook.before("request", (request) => {
        if (request.method !== "GET")
            request.request = { ...request.request, retries: 0 };
    });
    return {
        octokit,
        tokenKind: tokenKind(token),
        parts: options.parts ?? [],
        owner,
        repo,
        pageUrl: `${serverUrl}/${owner}/${repo}`,
        fetchLink: (url) => send(url, { redirect: "follow" }, downloadTimeoutMs),
    };
}
/** The toolkit's fetch goes through the runner's proxy, where there is one. */
function sender({ onRequest }) {
    const throughProxy = utils/* defaults */.NT.request?.fetch ?? fetch;
    return (url, init, timeoutMs) => {
        onRequest?.();
        return throughProxy(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    };
}
/** Source: docs.github.com, "Rate limits for the REST API": wait for what `retry-after` or `x-ratelimit-reset` say. */
function mayWait(limit, log) {
    return (seconds, _request, _octokit, retries) => {
        const waits = retries < mostRetries && seconds <= longestWaitSeconds;
        if (waits)
            log(`GitHub's ${limit} is reached: waiting ${seconds} seconds.`);
        return waits;
    };
}

;// CONCATENATED MODULE: ./build/github/branches.js





/** The tip of a branch, in one request. @throws UserError `not-found` for a branch that is gone */
async function branchTip(client, branch, openCommit) {
    const found = await callOrNull(client, "repos/get-branch", { branch });
    if (found === null) {
        throw new errors/* UserError */.y("not-found", `there is no branch ${(0,sanitise/* plain */.pj)(branch, 200)} any more`, "Name a run of a branch that is still there.");
    }
    const { commit } = found.data;
    const tree = commit.commit.tree.sha;
    return { tree, files: openCommit(commit.sha, tree) };
}
async function snapshotOf(client, commit, openCommit) {
    const { data } = await call(client, "git/get-commit", { commit_sha: commit });
    return { tree: data.tree.sha, files: openCommit(commit, data.tree.sha) };
}
async function branchCommit(client, branch) {
    const found = await callOrNull(client, "git/get-ref", { ref: `heads/${branch}` });
    return found?.data.object.sha ?? null;
}
/**
 * Makes a branch with one commit, without a checkout. The commit names no author, so that GitHub signs it (docs.github.com,
 * "Signature verification for bots"). A branch of that name is taken for ours when it holds the very same.
 * @param base what the edits were made against
 * @throws UserError `base-moved`, `branch-exists`, `setting-required`, or `not-permitted`: GITHUB_TOKEN may not touch
 * workflow files, which GitHub says as "Resource not accessible by integration" of the tree (anthropics/claude-code-action#29)
 */
async function createBranch(draft, base, { client, workflowClient }) {
    const workflows = draft.needs === "workflow-token";
    const push = (workflows ? workflowClient : null) ?? client;
    try {
        const tree = draft.edits.length === 0 ? base.tree : await createTree(push, draft.edits, base);
        const { data } = await writeAgain(() => call(push, "git/create-commit", { message: draft.message, tree, parents: [draft.base] }));
        return { commit: await createRef(push, draft.branch, { commit: data.sha, tree, parent: draft.base }) };
    }
    catch (error) {
        if (!workflows || !isFault(error, "not-permitted"))
            throw error;
        throw new errors/* UserError */.y("not-permitted", "the token may not change files under .github/workflows/", "Pass a `workflow-token` whose permissions include contents: write and workflows: write, or apply the patch by hand.", { cause: error });
    }
}
async function createTree(client, edits, { tree, files }) {
    const entries = new Map((await files.list()).map((entry) => [entry.path, entry]));
    for (const edit of edits) {
        const held = entries.get(edit.path)?.sha ?? null;
        const expected = edit.kind === "create" ? null : edit.baseSha;
        if (held === expected)
            continue;
        throw new errors/* UserError */.y("base-moved", `"${(0,sanitise/* plain */.pj)(edit.path, 200)}" has changed since the fix was made`, "Diagnose again on the current commit.");
    }
    const { data } = await writeAgain(() => call(client, "git/create-tree", { base_tree: tree, tree: edits.map(treeEntry) }));
    return data.sha;
}
function treeEntry(edit) {
    const { path } = edit;
    switch (edit.kind) {
        case "update":
        case "create":
            return { path, type: "blob", mode: edit.mode, content: edit.content };
        case "mode":
            return { path, type: "blob", mode: edit.mode, sha: edit.baseSha };
        case "delete":
            return { path, type: "blob", mode: "100644", sha: null };
    }
}
async function createRef(client, branch, made) {
    const { commit } = made;
    try {
        return await writeOnce(async () => (await call(client, "git/create-ref", { ref: `refs/heads/${branch}`, sha: commit })).data.object.sha, async () => ((await branchCommit(client, branch)) === commit ? commit : null));
    }
    catch (error) {
        if (!isRefusal(error, 422, /\bReference (?:already exists|update failed)\b/i))
            throw error;
        const existing = await branchCommit(client, branch);
        if (existing === null)
            throw refusedName(branch, error);
        if (await holdsTheSame(client, existing, made))
            return existing;
        throw new errors/* UserError */.y("branch-exists", `the branch ${(0,sanitise/* plain */.pj)(branch, 200)} exists already and holds something else`, "Delete or rename it, or take up the healing that it holds.", { cause: error });
    }
}
async function holdsTheSame(client, existing, { tree, parent }) {
    const { data } = await call(client, "git/get-commit", { commit_sha: existing });
    return data.tree.sha === tree && data.parents.length === 1 && data.parents[0]?.sha === parent;
}
/** A ruleset, or a branch `a` in the way of `a/b`: GitHub says "Reference update failed" to both (release-plz/action#518). */
const refusedName = (branch, cause) => new errors/* UserError */.y("setting-required", `GitHub refuses to create the branch ${(0,sanitise/* plain */.pj)(branch, 200)}`, "Let the rulesets allow the branches `autofix/**`, and delete a branch whose name is the beginning of this one.", { cause });
/** What the branches of healings begin with; no other one is ever deleted. */
const healingBranches = "autofix/";
/**
 * Takes a healing's branch back: only while it changes no file in the base branch and holds at most one commit of its own,
 * so that nobody's work is lost.
 * @returns false when it holds more, and stays
 */
async function withdrawBranch(client, branch, baseBranch) {
    if (!branch.startsWith(healingBranches))
        throw new Error(`${(0,sanitise/* plain */.pj)(branch, 200)} is no branch of a healing`);
    const compared = await callOrNull(client, "repos/compare-commits-with-basehead", {
        basehead: `${baseBranch}...${branch}`,
    });
    if (compared === null)
        return true;
    const { ahead_by, files = [] } = compared.data;
    if (ahead_by > 1 || files.length > 0)
        return false;
    try {
        await writeOnce(async () => {
            await call(client, "git/delete-ref", { ref: `heads/${branch}` });
            return true;
        }, async () => ((await branchCommit(client, branch)) === null ? true : null));
    }
    catch (error) {
        if (!isRefusal(error, 422, /\bReference does not exist\b/i))
            throw error;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/github/labels.js



/** The label of the issue that switches auto-heal off. */
const offLabel = "auto-heal:off";
const styles = {
    "auto-heal": { color: "0e8a16", description: "Opened by auto-heal for a failed workflow" },
};
const otherStyle = { color: "ededed", description: "" };
const nameOf = (label) => ((typeof label === "string" ? label : label.name) ?? "").toLowerCase();
/** The wanted labels that are missing; GitHub takes upper and lower case for the same. */
function missingLabels(wanted, given) {
    const names = new Set(given.map(nameOf));
    return wanted.filter((label) => !names.has(label.toLowerCase()));
}
/** Puts labels on an issue or a pull request; what is there already stays. */
async function addLabels(client, number, labels) {
    if (labels.length === 0)
        return;
    const add = () => writeAgain(() => call(client, "issues/add-labels", { issue_number: number, labels: [...labels] }));
    try {
        await add();
    }
    catch (error) {
        // A pull request just made is not known everywhere yet (github/gh-aw create_pull_request.cjs, isLabelTransientError).
        if (!isRefusal(error, 422, unknownNode) && !isRefusal(error, 404, unknownNode))
            throw error;
        await add();
    }
}
const unknownNode = /Could not resolve to a node/i;
/** Creates labels; one that is there already is taken as it is. */
async function createLabels(client, labels) {
    for (const name of labels) {
        const style = styles[name.toLowerCase()] ?? otherStyle;
        try {
            await writeAgain(() => call(client, "issues/create-label", { name, ...style }));
        }
        catch (error) {
            if (!isRefusal(error, 422, /already_exists/))
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/github/issues.js




const posted = (issue) => ({
    number: issue.number,
    url: issue.html_url,
});
function itemOf(issue, isOurs) {
    return {
        kind: issue.pull_request === undefined ? "issue" : "pull-request",
        number: issue.number,
        url: issue.html_url,
        state: issue.state === "open" ? "open" : "closed",
        title: issue.title,
        body: issue.body ?? "",
        ours: isOurs(issue.user),
        createdAt: Date.parse(issue.created_at),
        closedAt: issue.closed_at === null ? null : Date.parse(issue.closed_at),
    };
}
async function listIssues(client, filter) {
    const issues = [];
    for await (const { data } of pages(client, "issues/list-for-repo", filter))
        issues.push(...data);
    return issues;
}
/**
 * Lists the issues and pull requests with a label that are open or were closed after a time. GitHub's listing of issues
 * holds the pull requests too, and unlike its search it knows at once what was just written.
 * One request while there are up to a hundred of them. Beyond, the open ones and the lately closed ones are listed
 * apart: `since` goes by the last update, and an open issue may be older than any time.
 * @param closedSince milliseconds since 1970
 */
async function listItems(client, label, closedSince, isOurs) {
    const filter = { labels: label, sort: "created", direction: "desc", per_page: 100 };
    const first = await call(client, "issues/list-for-repo", { ...filter, state: "all" });
    const issues = hasNext(first)
        ? [
            ...(await listIssues(client, { ...filter, state: "open" })),
            ...(await listIssues(client, { ...filter, state: "closed", since: new Date(closedSince).toISOString() })),
        ]
        : first.data;
    // One that is closed between the two listings is in both.
    const items = new Map(issues.map((issue) => [issue.number, itemOf(issue, isOurs)]));
    return [...items.values()].filter(({ state, closedAt }) => state === "open" || (closedAt ?? 0) > closedSince);
}
/** Who may have write access, by GitHub's `author_association`; what it calls CONTRIBUTOR anybody may be. */
const insiders = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
/** Of GitHub's four words; `maintain` counts as write, `triage` as read (docs.github.com, "Get repository permissions for a user"). */
const writers = new Set(["admin", "write"]);
async function mayWrite(client, username) {
    const found = await callOrNull(client, "repos/get-collaborator-permission-level", { username });
    return found !== null && writers.has(found.data.permission);
}
/** The open issue by which somebody with write access switches auto-heal off, or null. */
async function findOffSwitch(client) {
    const issues = await listIssues(client, { labels: offLabel, state: "open" });
    for (const issue of issues) {
        const candidate = issue.pull_request === undefined && insiders.has(issue.author_association ?? "");
        const login = issue.user?.login;
        if (candidate && login !== undefined && (await mayWrite(client, login)))
            return posted(issue);
    }
    return null;
}
const firstLine = (body) => (body ?? "").split("\n", 1)[0]?.trim() ?? "";
/** Opens an issue with its labels. Its body's first line is its marker, by which a lost answer is made up for. */
async function openIssue(client, draft, isOurs) {
    const labels = [...draft.labels];
    const [label = ""] = labels;
    const write = async () => (await call(client, "issues/create", { title: draft.title, body: draft.body, labels })).data;
    const find = async () => {
        const { data } = await call(client, "issues/list-for-repo", {
            labels: label,
            state: "open",
            sort: "created",
            direction: "desc",
            per_page: 100,
        });
        const marker = firstLine(draft.body);
        return (data.find((issue) => isOurs(issue.user) && issue.pull_request === undefined && firstLine(issue.body) === marker) ?? null);
    };
    const issue = await writeOnce(write, find);
    const missing = missingLabels(labels, issue.labels);
    await createLabels(client, missing);
    await addLabels(client, issue.number, missing);
    return posted(issue);
}
/** Gives an issue a new body. */
async function updateIssue(client, number, body) {
    await writeAgain(() => call(client, "issues/update", { issue_number: number, body }));
}
/** Says why and closes; done twice, it says it once. */
async function closeIssue(client, number, why, isOurs) {
    await commentOnce(client, number, why, isOurs);
    const closed = { issue_number: number, state: "closed", state_reason: "not_planned" };
    await writeAgain(() => call(client, "issues/update", closed));
}

;// CONCATENATED MODULE: ./build/github/repository-files.js


/** Larger files are not read: nothing that a fixer edits comes near it. */
const maxFileBytes = 1024 * 1024;
/** For a listing that GitHub cuts off (at 100,000 entries or 7 MB), folder by folder. */
const mostTreeRequests = 100;
const modes = new Set(["100644", "100755", "120000", "160000"]);
const isMode = (mode) => mode !== undefined && modes.has(mode);
const isFile = (entry) => entry.mode === "100644" || entry.mode === "100755";
/**
 * The files of a repository at one commit, listed once and read one by one, each once.
 * @param tree of the commit, where it is known; GitHub takes the commit as well
 * @returns `read` gives null for what is missing, a link, a submodule, over 1 MiB, or not UTF-8 text
 */
function repositoryFiles(client, commit, tree = commit) {
    let listing;
    const entries = () => (listing ??= listTree(client, tree));
    const texts = new Map();
    const textOf = async (sha) => decodeText((await call(client, "git/get-blob", { file_sha: sha })).data.content);
    return {
        commit,
        list: async () => [...(await entries()).values()].map(withoutSize),
        read: async (path) => {
            const entry = (await entries()).get(path);
            if (entry === undefined || !isFile(entry) || entry.size > maxFileBytes)
                return null;
            const reading = texts.get(entry.sha) ?? textOf(entry.sha);
            texts.set(entry.sha, reading);
            const text = await reading;
            return text === null ? null : { text, entry: withoutSize(entry) };
        },
    };
}
/** Opens each commit once: what was listed and read of it is shared by all who look at it. */
function commitsOf(client) {
    const opened = new Map();
    return (commit, tree) => {
        const files = opened.get(commit) ?? repositoryFiles(client, commit, tree);
        opened.set(commit, files);
        return files;
    };
}
const withoutSize = ({ path, mode, sha }) => ({ path, mode, sha });
/**
 * @param content base64, with line breaks
 * @returns null for what is no text
 */
function decodeText(content) {
    const bytes = Buffer.from(content, "base64");
    if (bytes.byteLength > maxFileBytes || bytes.includes(0))
        return null;
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
async function listTree(client, root) {
    const entries = new Map();
    let requests = 0;
    const list = async (sha, recursive) => {
        requests += 1;
        if (requests > mostTreeRequests) {
            throw new errors/* UserError */.y("repository-too-large", "the repository holds more files than GitHub lists", "Fix this failure by hand: auto-heal proposes edits only where it can see every file.");
        }
        return (await call(client, "git/get-tree", { tree_sha: sha, ...(recursive ? { recursive: "1" } : {}) })).data;
    };
    const add = async (sha, prefix) => {
        const whole = await list(sha, true);
        const { tree } = whole.truncated ? await list(sha, false) : whole;
        for (const { path, mode, type, sha: id, size = 0 } of tree) {
            if (isMode(mode))
                entries.set(prefix + path, { path: prefix + path, mode, sha: id, size });
            if (type === "tree" && whole.truncated)
                await add(id, `${prefix}${path}/`);
        }
    };
    await add(root, "");
    return entries;
}

;// CONCATENATED MODULE: ./build/github/pull-requests.js




/**
 * Refusals that a setting or the branch itself causes. Sources: github/gh-aw handle_create_pr_error.cjs (creation),
 * SWE-agent/SWE-agent#179 (drafts), peter-evans/create-pull-request#4088 (commits).
 */
const refusals = [
    {
        why: "creation-not-permitted",
        status: 403,
        pattern: /not permitted to create or approve pull requests/i,
        reason: (0,markdown.md) `GitHub Actions may not create pull requests here. Switch on "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General; where it is greyed out, the organisation's setting decides.`,
        openable: true,
    },
    {
        why: "drafts-unsupported",
        status: 422,
        pattern: /draft pull requests are not supported/i,
        reason: (0,markdown.md) `This repository's plan has no draft pull requests, and auto-heal opens nothing else.`,
        openable: true,
    },
    {
        why: "no-commits",
        status: 422,
        pattern: /no commits between/i,
        reason: (0,markdown.md) `GitHub sees no difference between the branch and its base, so there is nothing to pull.`,
        openable: false,
    },
];
/**
 * The pull request of a branch of this repository, or null: the open one, else the newest.
 * @param state which to look at
 */
async function findPullRequest(client, branch, state = "all") {
    const head = `${client.owner}:${branch}`;
    const { data } = await call(client, "pulls/list", { head, state, sort: "created", direction: "desc", per_page: 100 });
    // GitHub takes a `head` that it can't read for none at all, and lists every pull request.
    const ours = data.filter((pull) => pull.head.label.toLowerCase() === head.toLowerCase());
    const found = ours.find((pull) => pull.state === "open") ?? ours[0];
    return found === undefined ? null : { number: found.number, url: found.html_url };
}
/** Opens a draft, or takes the open pull request of the branch; never opens anything but a draft. */
async function createDraftPullRequest(client, draft) {
    const { branch, baseBranch, title, body } = draft;
    const find = () => findPullRequest(client, branch, "open");
    const write = async () => {
        const { data } = await call(client, "pulls/create", { head: branch, base: baseBranch, title, body, draft: true });
        return { number: data.number, url: data.html_url };
    };
    let posted;
    try {
        posted = await writeOnce(write, find);
    }
    catch (error) {
        const known = isRefusal(error, 422, /a pull request already exists/i) ? await find() : null;
        if (known === null)
            return refusal(client, draft, error);
        posted = known;
    }
    return { kind: "opened", posted };
}
/** @throws the error, when it is none of these refusals */
function refusal(client, { baseBranch, branch }, error) {
    const found = refusals.find(({ status, pattern }) => isRefusal(error, status, pattern));
    if (found === undefined)
        throw error;
    const { why, reason, openable } = found;
    const compareUrl = `${client.pageUrl}/compare/${encodeRef(baseBranch)}...${encodeRef(branch)}?expand=1`;
    return { kind: "refused", why, reason, compareUrl: openable ? compareUrl : null };
}
const encodeRef = (name) => name.split("/").map(encodeURIComponent).join("/");

;// CONCATENATED MODULE: ./build/github/healing-store.js







/** The repository's default branch, for callers whom no event tells. */
async function fetchDefaultBranch(client) {
    return (await call(client, "repos/get", {})).data.default_branch;
}
/**
 * Healings as issues, branches and draft pull requests of one repository.
 * Every method throws UserErrors for what the user, the settings or GitHub cause, see faults.ts.
 */
function gitHubHealingStore(options) {
    const { client, workflowClient, baseBranch, label, login, openCommit = commitsOf(client) } = options;
    const snapshots = new Map();
    let identity;
    const isOurs = () => (identity ??= identify(client, login));
    return {
        baseBranch,
        tip: async (branch) => {
            const snapshot = await branchTip(client, branch, openCommit);
            snapshots.set(snapshot.files.commit, snapshot);
            return snapshot.files;
        },
        items: async (closedSince) => listItems(client, label, closedSince, await isOurs()),
        switchedOff: () => findOffSwitch(client),
        createIssue: async (draft) => openIssue(client, draft, await isOurs()),
        updateIssue: (number, { body }) => updateIssue(client, number, body),
        closeIssue: async (number, why) => closeIssue(client, number, why, await isOurs()),
        branchCommit: (branch) => branchCommit(client, branch),
        createBranch: async (draft) => createBranch(draft, snapshots.get(draft.base) ?? (await snapshotOf(client, draft.base, openCommit)), {
            client,
            workflowClient,
        }),
        withdrawBranch: (branch) => withdrawBranch(client, branch, baseBranch),
        findPullRequest: (branch) => findPullRequest(client, branch),
        createDraftPullRequest: (draft) => createDraftPullRequest(client, draft),
        labelPullRequest: async ({ number }, labels) => {
            if (number !== null)
                await addLabels(client, number, labels);
        },
    };
}

;// CONCATENATED MODULE: ./build/github/reruns.js


/**
 * Starts runs again. A run that is started by GITHUB_TOKEN tells of its end as any other, so the next attempt's failure is
 * healed (rancher/fleet#4812 does so in production).
 */
function gitHubReruns(client) {
    return {
        attempts: (run) => attempts(client, run),
        rerunFailedJobs: async (run) => {
            await writeOnce(async () => {
                await call(client, "actions/re-run-workflow-failed-jobs", { run_id: run.runId });
                return true;
            }, 
            // GitHub counts the new attempt at once; without looking, a repeat would be refused, or start a third one.
            async () => {
                const { data } = await call(client, "actions/get-workflow-run", { run_id: run.runId });
                return (data.run_attempt ?? 1) > run.attempt ? true : null;
            });
        },
    };
}
/** The runs of one workflow at one commit fit on one page: beyond a hundred, every limit is reached. */
async function attempts(client, { runId, attempt, workflowPath, headSha }) {
    const { data } = await call(client, "actions/list-workflow-runs", {
        // GitHub takes the file's name for the workflow's id.
        workflow_id: workflowPath.replace(/^.*\//, ""),
        head_sha: headSha,
        per_page: 100,
    });
    const latestOf = (run) => run.run_attempt ?? 1;
    const own = data.workflow_runs.find(({ id }) => Number(id) === runId);
    return {
        latest: own === undefined ? attempt : latestOf(own),
        reruns: data.workflow_runs.reduce((sum, run) => sum + latestOf(run) - 1, 0),
    };
}

;// CONCATENATED MODULE: ./build/github/downloads.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** How often a link is asked for: it lives for a minute, and the server behind it may fail. */
const downloads_attempts = 3;
/**
 * Downloads what GitHub answers with a link to, into a file. The link leads to another server and is its own credential:
 * the token is not sent there. Source: docs.github.com, "Download job logs for a workflow run".
 * @param path of the file; it holds the whole only when the result is `complete`
 * @param maxBytes the most that is written
 * @throws UserError `unavailable`, and what `call` throws
 */
async function download(client, name, parameters, { path, maxBytes }) {
    let cause;
    for (let attempt = 0; attempt < downloads_attempts; attempt += 1) {
        const { headers } = await call(client, name, parameters);
        if (headers.location === undefined)
            throw new Error(`GitHub answered ${name} without a link`);
        try {
            return await save(received(client, headers.location), path, maxBytes);
        }
        catch (error) {
            if (!(error instanceof TransferError))
                throw error;
            ({ cause } = error);
        }
    }
    throw new errors/* UserError */.y("unavailable", `auto-heal cannot ${operation(name).use}: the server that keeps it did not deliver it`, "Run it again; if that does not help, see githubstatus.com.", { cause });
}
/** The server's fault, as opposed to the disk's. */
class TransferError extends Error {
}
async function* received(client, link) {
    try {
        const response = await client.fetchLink(link);
        if (!response.ok)
            throw new Error(`The download was answered with ${response.status}`);
        if (response.body !== null)
            yield* response.body;
    }
    catch (cause) {
        throw new TransferError("The download broke off", { cause });
    }
}
async function save(chunks, path, maxBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path, "w"), true);
        let size = 0;
        for await (const chunk of chunks) {
            size += chunk.byteLength;
            if (size > maxBytes)
                return "too-large";
            await file.appendFile(chunk);
        }
        return "complete";
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./build/github/handed-over-report.js




/** What the names of artifacts that carry a failure report begin with. */
const reportArtifactPrefix = "auto-heal-report-";
const reportFile = "failure-report.json";
const maxArtifactBytes = 32 * 1024 ** 2;
const maxReportBytes = 4 * 1024 ** 2;
/**
 * The newest failure report among a run's artifacts, as JSON text; null when there is none of a report's size. The archive goes to a
 * temporary file and is never unpacked: whoever uploaded it is not trusted.
 */
async function downloadReport(client, run, files) {
    const artifact = await newestReport(client, run);
    if (artifact === null || artifact.size_in_bytes > maxArtifactBytes)
        return null;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(files.temporaryFolder, "auto-heal-report-"));
    try {
        const path = (0,external_node_path_.join)(folder, "artifact.zip");
        const wanted = { artifact_id: artifact.id, archive_format: "zip" };
        const result = await download(client, "actions/download-artifact", wanted, { path, maxBytes: maxArtifactBytes });
        return result === "complete" ? await files.readArchivedText(path, reportFile, maxReportBytes) : null;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function newestReport(client, run) {
    const reports = [];
    for await (const { data } of pages(client, "actions/list-workflow-run-artifacts", { run_id: run.id })) {
        reports.push(...data.artifacts.filter(({ name, expired }) => name.startsWith(reportArtifactPrefix) && !expired));
    }
    // Ids only grow; the times are whole seconds, in which several can be made.
    return reports.toSorted((left, right) => right.id - left.id)[0] ?? null;
}

;// CONCATENATED MODULE: ./build/github/workflow-run.js

/** As much of a run as we look at. */
const RunFields = schemas/* looseObject */._H3({
    id: schemas/* number */.aig().int(),
    run_attempt: schemas/* number */.aig().int(),
    name: schemas/* string */.YjP().nullable(),
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    status: schemas/* string */.YjP().nullable(),
    conclusion: schemas/* string */.YjP().nullable(),
    head_branch: schemas/* string */.YjP().nullable(),
    head_sha: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
    repository: schemas/* looseObject */._H3({ full_name: schemas/* string */.YjP() }),
    head_repository: schemas/* looseObject */._H3({ full_name: schemas/* string */.YjP() }).nullable(),
});
/**
 * The run that a `workflow_run` event is about: its payload has the run as the API answers with it, so it need not be
 * asked for (GitHub docs, "Webhook events and payloads", workflow_run).
 * @returns null for a payload without it
 */
function runOfEvent(payload) {
    const { data } = RunFields.safeParse(payload);
    return data === undefined ? null : workflowRun(data);
}
/** A run in our terms. */
const workflowRun = (run) => ({
    // Ids beyond 2^53 would come as bigint; GitHub is far from it.
    id: Number(run.id),
    attempt: run.run_attempt ?? 1,
    workflowName: run.name ?? run.path,
    // A workflow of another repository, or one that is required, names its ref too: `.github/workflows/ci.yml@main`.
    workflowPath: run.path.replace(/@.*$/, ""),
    event: run.event,
    status: run.status ?? "unknown",
    conclusion: run.conclusion,
    headBranch: run.head_branch,
    headSha: run.head_sha,
    repository: run.repository.full_name,
    headRepository: fullNameOf(run.head_repository),
    url: run.html_url,
});
/** The description has it always; for a fork that was deleted GitHub answers null all the same. */
const fullNameOf = (repository) => repository?.full_name ?? null;

;// CONCATENATED MODULE: ./build/github/run-history.js


/** So many of the newest runs are looked through: a workflow that was red for longer has no green log of use. */
const runsLooked = 50;
/** For so long, in milliseconds, what a run depends on outside of the repository counts as the same. */
const unchangedWorld = 60 * 60 * 1000;
const isRed = ({ conclusion }) => conclusion === "failure" || conclusion === "timed_out" || conclusion === "startup_failure";
/**
 * What a workflow did on a branch, from one request. A fork may name its branch as ours is named, and what its runs
 * print is anybody's: only runs of the repository's own commits count.
 * Source: docs.github.com, "List workflow runs for a workflow": the newest come first.
 */
async function runHistory(client, run, branch) {
    const { data } = await call(client, "actions/list-workflow-runs", {
        // GitHub takes the file's name for the workflow's id.
        workflow_id: run.workflowPath.replace(/^.*\//, ""),
        branch,
        status: "completed",
        exclude_pull_requests: true,
        per_page: runsLooked,
    });
    const runs = data.workflow_runs.filter((each) => workflowRun(each).headRepository === run.repository);
    // A later run has a greater id.
    const before = runs.filter(({ id }) => Number(id) < run.id);
    const green = before.findIndex(({ conclusion }) => conclusion === "success");
    const reds = (green < 0 ? before : before.slice(0, green)).filter(isRed);
    const lastGreen = before[green];
    const own = runs.find(({ id }) => Number(id) === run.id);
    const passed = runs.find((each) => Number(each.id) !== run.id &&
        each.conclusion === "success" &&
        each.head_sha === run.headSha &&
        (Number(each.id) > run.id ||
            (own !== undefined && Date.parse(own.created_at) - Date.parse(each.created_at) < unchangedWorld)));
    return {
        lastGreen: lastGreen === undefined ? null : workflowRun(lastGreen),
        firstRed: reds.at(-1)?.head_sha ?? run.headSha,
        passedAtCommit: passed === undefined ? null : workflowRun(passed),
    };
}
/** What came in between two commits, from one request: GitHub's first page, as said in {@link CommitRange}. */
async function commitsBetween(client, base, head) {
    const { data } = await call(client, "repos/compare-commits-with-basehead", { basehead: `${base}...${head}` });
    return {
        commits: data.commits.map(({ sha, commit }) => ({ sha, message: commit.message })),
        paths: (data.files ?? []).flatMap(({ filename, previous_filename }) => previous_filename === undefined ? [filename] : [filename, previous_filename]),
    };
}
/** The newest hundred commits up to `head` that touch a file, from one request. */
async function commitsOfFile(client, path, head) {
    const { data } = await call(client, "repos/list-commits", { sha: head, path, per_page: 100 });
    return data.map(({ sha }) => sha);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/github/run-logs.js






/** As many logs as are worth reading: where more jobs fail, they fail alike (gh stops at 25 as well). */
const mostJobs = 25;
const maxLogBytes = 1024 ** 3;
const chunkBytes = 1024 ** 2;
/**
 * Downloads the logs of jobs: each job's own and, for those whose own GitHub does not find, what the attempt's archive
 * holds of them.
 * @throws UserError `logs-expired`, `unavailable`, `not-permitted` and what the download throws; nothing is left behind
 */
async function downloadLogs(client, run, jobs, { temporaryFolder, openArchive }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryFolder, "auto-heal-logs-"));
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        const own = await run_logs_all(jobs.slice(0, mostJobs).map((job) => jobLog(client, job, folder)));
        const missing = own.flatMap(({ kind, job }) => (kind === "missing" ? [job] : []));
        const archived = missing.length === 0
            ? { logs: [], notes: [] }
            : await archivedLogs(client, run, missing, { folder, openArchive });
        return {
            logs: [...own.flatMap((one) => (one.kind === "log" ? [one.log] : [])), ...archived.logs],
            notes: [
                ...own.flatMap(({ kind, job }) => kind === "too-large" ? [`The log of ${run_logs_shown(job)} is larger than 1 GiB and was not read.`] : []),
                ...archived.notes,
                ...(jobs.length > mostJobs ? [`Of ${jobs.length} jobs only the first ${mostJobs} were read.`] : []),
            ],
            [Symbol.asyncDispose]: remove,
        };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/**
 * Downloads what the archive of a run holds of some jobs, by their names: two requests, however many jobs.
 * @param jobs of whatever run; those that the archive does not hold are missing in the result
 * @throws what `downloadLogs` throws
 */
async function downloadArchivedLogs(client, run, jobs, { temporaryFolder, openArchive }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryFolder, "auto-heal-logs-"));
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        const archived = await archivedLogs(client, run, jobs, { folder, openArchive });
        return { ...archived, [Symbol.asyncDispose]: remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/** As Promise.all, but a failure waits for the others: the folder must not go while they write. */
async function run_logs_all(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}
const run_logs_shown = (job) => `the job "${(0,sanitise/* plain */.pj)(job.name, 100)}"`;
async function jobLog(client, job, folder) {
    const path = (0,external_node_path_.join)(folder, `${job.id}.txt`);
    const file = { path, maxBytes: maxLogBytes };
    try {
        const result = await download(client, "actions/download-job-logs-for-workflow-run", { job_id: job.id }, file);
        if (result === "too-large")
            return { kind: "too-large", job };
    }
    catch (error) {
        if (isFault(error, "not-found"))
            return { kind: "missing", job };
        throw error;
    }
    const chunks = () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: chunkBytes });
    return { kind: "log", job, log: { name: job.name, job: job.name, step: null, chunks } };
}
async function archivedLogs(client, run, jobs, { folder, openArchive }) {
    const path = (0,external_node_path_.join)(folder, "archive.zip");
    const attempt = { run_id: run.id, attempt_number: run.attempt };
    const file = { path, maxBytes: maxLogBytes };
    const notes = (why) => jobs.map((job) => `GitHub has no log of ${run_logs_shown(job)}${why}.`);
    try {
        const result = await download(client, "actions/download-workflow-run-attempt-logs", attempt, file);
        if (result === "too-large")
            return { logs: [], notes: notes(", and the run's archive is larger than 1 GiB") };
        const archived = await openArchive(path);
        const found = jobs.map((job) => ({ job, logs: logsOf(job, archived) }));
        return {
            logs: found.flatMap(({ logs }) => logs),
            notes: found.flatMap(({ job, logs }) => (logs.length === 0 ? [`GitHub has no log of ${run_logs_shown(job)}.`] : [])),
        };
    }
    catch (error) {
        if (isFault(error, "not-found"))
            return { logs: [], notes: notes("") };
        if (isFault(error, "archive-invalid") || isFault(error, "archive-too-large") || isFault(error, "no-logs")) {
            return { logs: [], notes: notes(", and the run's archive cannot be read") };
        }
        throw error;
    }
}
/** The archive's logs of a job, under the job's own name, which the archive writes in a shorter form. */
function logsOf(job, archived) {
    const logs = archived.filter((log) => log.job === nameInArchive(job.name));
    return logs.map((log) => ({ name: log.name, job: job.name, step: log.step, chunks: () => log.chunks() }));
}
/** Source: cli/cli pkg/cmd/run/view/logs.go: without `/` and `:`, at most 90 UTF-16 units. */
const nameInArchive = (name) => name.replaceAll(/[/:]/g, "").slice(0, 90).trim();

;// CONCATENATED MODULE: ./build/github/run-source.js









/**
 * Workflow runs of one repository.
 * Every method throws UserErrors for what the user, the settings or GitHub cause, see faults.ts.
 */
function gitHubRunSource({ client, openCommit = commitsOf(client), known = null, ...files }) {
    return {
        run: async (id, attempt) => {
            if (known?.id === id && known.attempt === attempt)
                return known;
            const { data } = attempt === null
                ? await call(client, "actions/get-workflow-run", { run_id: id })
                : await call(client, "actions/get-workflow-run-attempt", { run_id: id, attempt_number: attempt });
            return workflowRun(data);
        },
        jobs: (run) => listJobs(client, run),
        logs: (run, jobs) => downloadLogs(client, run, jobs, files),
        archivedLogs: (run, jobs) => downloadArchivedLogs(client, run, jobs, files),
        annotations: (job) => listAnnotations(client, job),
        history: (run, branch) => runHistory(client, run, branch),
        commitsBetween: (base, head) => commitsBetween(client, base, head),
        commitsOfFile: (path, head) => commitsOfFile(client, path, head),
        handedOverReport: (run) => downloadReport(client, run, files),
        filesAt: (commit) => openCommit(commit),
        defaultBranchFile: (path) => readDefaultBranchFile(client, path),
    };
}
async function listJobs(client, run) {
    const attempt = { run_id: run.id, attempt_number: run.attempt };
    const jobs = [];
    for await (const { data } of pages(client, "actions/list-jobs-for-workflow-run-attempt", attempt)) {
        for (const { id, name, conclusion, html_url, steps = [] } of data.jobs) {
            const url = html_url ?? run.url;
            jobs.push({
                id: Number(id),
                name,
                conclusion,
                url,
                steps: steps.map(({ number, name, conclusion }) => ({ number, name, conclusion })),
            });
        }
    }
    return jobs;
}
/** A job's id is that of its check run (`check_run_url`). */
async function listAnnotations(client, job) {
    const annotations = [];
    try {
        for await (const { data } of pages(client, "checks/list-annotations", { check_run_id: job.id })) {
            for (const { annotation_level, path, start_line, message } of data) {
                if (annotation_level === "failure")
                    annotations.push({ path, line: start_line, message: message ?? "" });
            }
        }
    }
    catch (error) {
        if (isFault(error, "not-permitted"))
            return null;
        throw error;
    }
    return annotations;
}
/** Without a `ref` GitHub takes the default branch, so that no other branch's content can be got by mistake. */
async function readDefaultBranchFile(client, path) {
    const found = await callOrNull(client, "repos/get-content", { path });
    if (found === null || Array.isArray(found.data) || found.data.type !== "file")
        return null;
    const { content, encoding } = found.data;
    const text = encoding === "base64" ? decodeText(content) : null;
    if (text !== null)
        return text;
    throw new errors/* UserError */.y("file-unreadable", `${(0,sanitise/* plain */.pj)(path)} is no UTF-8 text of up to 1 MiB`, "Correct the file on the default branch.");
}

// EXTERNAL MODULE: ./build/logs/run-log-layout.js
var run_log_layout = __webpack_require__(1339);
// EXTERNAL MODULE: ./build/product.js
var product = __webpack_require__(8043);
// EXTERNAL MODULE: ./build/runner/context.js
var runner_context = __webpack_require__(4092);
// EXTERNAL MODULE: ./build/runner/report-to-runner.js
var report_to_runner = __webpack_require__(2014);
// EXTERNAL MODULE: ./build/usecases/read-config.js
var read_config = __webpack_require__(628);
;// CONCATENATED MODULE: ./build/actions/host.js


















const clock = { now: () => Date.now() };
/**
 * Opens the repository that an action works on, and reads its configuration from the default branch: never from the
 * commit that failed, which may be anybody's.
 * @param parts what the action does with the github-token
 */
async function openHost(inputs, parts) {
    const context = (0,runner_context/* readContext */.y)();
    const [owner = "", repo = ""] = (inputs.repository ?? `${context.owner}/${context.repo}`).split("/");
    const options = {
        apiUrl: context.apiUrl,
        serverUrl: context.serverUrl,
        owner,
        repo,
        userAgent: `auto-heal/${product/* version */.rE}`,
        log: report_to_runner/* logLine */.BP,
    };
    const client = openClient(inputs["github-token"], { ...options, parts });
    const other = (token) => (token === null ? null : openClient(token, options));
    const openCommit = commitsOf(client);
    const isOwn = owner === context.owner && repo === context.repo;
    const source = gitHubRunSource({
        client,
        openCommit,
        known: isOwn ? runOfEvent(context.event.workflow_run) : null,
        temporaryFolder: context.temporaryFolder,
        openArchive: (path) => (0,run_log_archive/* openRunLogArchive */.s)(path, run_log_layout/* selectRunLogs */.$T),
        readArchivedText: readArchivedText,
    });
    const config = (0,read_config/* readConfig */.X)(await source.defaultBranchFile(inputs.config), inputs.config);
    const told = isOwn ? context.event.repository?.default_branch : undefined;
    const defaultBranch = told ?? (await fetchDefaultBranch(client));
    const login = inputs["github-token"] === inputs["job-token"] ? "github-actions[bot]" : null;
    let folder;
    return {
        context,
        repository: `${owner}/${repo}`,
        source,
        reruns: gitHubReruns(client),
        config,
        defaultBranch,
        minConfidence: inputs["min-confidence"] === null ? config.minConfidence : inputs["min-confidence"] / 100,
        store: (workflowToken, branch) => gitHubHealingStore({
            client,
            workflowClient: other(workflowToken),
            baseBranch: branch,
            label: config.labels[0] ?? "auto-heal",
            login,
            openCommit,
        }),
        agent: (copilotToken) => gitHubAgentGateway({ client: other(copilotToken), mention: config.agent.mention }),
        keep: async (name, text) => {
            folder ??= (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temporaryFolder, "auto-heal-"));
            const path = (0,external_node_path_.join)(await folder, name);
            await (0,text_files/* writeFileAtomic */.Zf)(path, text);
            return path;
        },
    };
}
/** The run to analyze: the input's, or the one that the event is about. */
function runToAnalyze(given, { context }) {
    if (given.runId !== null)
        return { runId: given.runId, attempt: given.attempt };
    const run = context.event.workflow_run;
    if (run === undefined) {
        throw new errors/* UserError */.y("input-missing", "there is no run to analyze: the event is not workflow_run", "Name a run with the input run-id.");
    }
    return { runId: run.id, attempt: given.attempt ?? run.run_attempt };
}


/***/ }),

/***/ 9816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ uploadReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/runner/report-to-runner.js
var report_to_runner = __webpack_require__(2014);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(5610);
;// CONCATENATED MODULE: ./build/actions/artifact-entry.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/**
 * Loads the artifact client, a bundle of its own: it is the largest part of all, and most runs do without it.
 * @param stub the address of the stub that was started: the bundles lie beside its folder
 */
const loadArtifactClient = async (stub) => 
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is that module's bundle
(await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ new URL("../artifacts/index.js", stub).href)));

// EXTERNAL MODULE: ./build/actions/host.js + 25 modules
var host = __webpack_require__(8255);
;// CONCATENATED MODULE: ./build/actions/report-artifact.js






/**
 * Leaves a report, and what belongs to it, as an artifact for other jobs. Where there is no artifact service, the files
 * must do.
 * @param files all in one folder
 * @param stub the address of the stub that was started
 * @returns the artifact's name, or null
 */
async function uploadReport(files, { runId, runAttempt }, stub) {
    if ((process.env["ACTIONS_RESULTS_URL"] ?? "") === "")
        return null;
    const name = `auto-heal-report-${runId}-${runAttempt}-${host/* clock */.pm.now().toString(36)}`;
    try {
        const { uploadFiles } = await loadArtifactClient(stub);
        await uploadFiles({ name, files, rootDirectory: (0,external_node_path_.dirname)(files[0] ?? ""), retentionDays: 30 });
        return name;
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* UserError */.y))
            throw thrown;
        (0,report_to_runner/* logWarning */.FF)((0,sanitise/* plain */.pj)(thrown.sentence));
        return null;
    }
}


/***/ }),

/***/ 4092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);




const RunnerEvent = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(), run_attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int() }).optional(),
    repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ default_branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).optional(),
});
const missing = (name) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("input-missing", `the variable ${name} is not set`, "Run this action in a GitHub Actions job.");
function variable(name) {
    const value = process.env[name];
    if (value === undefined || value === "")
        throw missing(name);
    return value;
}
function readEvent() {
    const path = process.env["GITHUB_EVENT_PATH"];
    if (path === undefined || path === "")
        return {};
    try {
        return RunnerEvent.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("input-invalid", "the event's payload cannot be read", "Run the workflow again; if that does not help, name the run with the input run-id.", { cause });
    }
}
/** `owner/name/.github/workflows/heal.yml@refs/heads/main` → `.github/workflows/heal.yml` */
const workflowPathOf = (ref) => /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(ref ?? "")?.[1] ?? null;
/** @throws UserError `input-missing` outside of a job, `input-invalid` for an unreadable event */
function readContext() {
    const [owner = "", repo = ""] = variable("GITHUB_REPOSITORY").split("/");
    const serverUrl = process.env["GITHUB_SERVER_URL"] ?? "https://github.com";
    const runId = Number(process.env["GITHUB_RUN_ID"] ?? 0);
    const refName = process.env["GITHUB_REF_NAME"] ?? "";
    return {
        owner,
        repo,
        apiUrl: process.env["GITHUB_API_URL"] ?? "https://api.github.com",
        serverUrl,
        eventName: variable("GITHUB_EVENT_NAME"),
        event: readEvent(),
        sha: process.env["GITHUB_SHA"] ?? "",
        runId,
        runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
        branch: process.env["GITHUB_REF_TYPE"] === "branch" && refName !== "" ? refName : null,
        runAttempt: Number(process.env["GITHUB_RUN_ATTEMPT"] ?? 1),
        workflowPath: workflowPathOf(process.env["GITHUB_WORKFLOW_REF"]),
        temporaryFolder: process.env["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
    };
}


/***/ }),

/***/ 2266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   c: () => (/* binding */ inputForms)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5610);




/** An input that was not given is an empty string to the runner. */
const optionalText = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text) => (text.trim() === "" ? null : text.trim()));
/** The forms that inputs have. Source: actions/toolkit packages/core/src/core.ts (getInput, getBooleanInput). */
const inputForms = {
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().trim().min(1, "must not be empty"),
    optionalText,
    /** Kept byte for byte: JSON and tokens. */
    raw: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text) => (text === "" ? null : text)),
    /** Items on lines of their own, or separated by commas. */
    list: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text) => text
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== "")),
    flag: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .trim()
        .pipe(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["true", "True", "TRUE", "false", "False", "FALSE"], { error: "must be true or false" }))
        .transform((word) => word.toLowerCase() === "true"),
    percentage: optionalText
        .refine((text) => text === null || (/^\d{1,3}(?:\.\d+)?$/.test(text) && Number(text) <= 100), "must be a number from 0 to 100")
        .transform((text) => (text === null ? null : Number(text))),
    optionalWholeNumber: optionalText.pipe(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[1-9]\d{0,14}$/, "must be a positive whole number")
        .transform(Number)
        .nullable()),
    repository: optionalText.pipe(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[\w.-]+\/[\w.-]+$/, "must have the form owner/name")
        .nullable()),
};
/**
 * Reads all inputs of an action at once.
 * @param schema one key per input, named as in action.yml
 * @throws UserError `input-invalid`, which names the input; never its value, which may be a secret
 */
function readInputs(schema) {
    const given = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name, { trimWhitespace: false })]));
    const result = schema.safeParse(given);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y("input-invalid", `the input ${(0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(String(issue?.path[0] ?? ""))} ${(0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(issue?.message ?? "is invalid")}`, "Correct it in the workflow's `with:`.");
}


/***/ }),

/***/ 2014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ closeGroup),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   FF: () => (/* binding */ logWarning),
/* harmony export */   Sg: () => (/* binding */ openGroup),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   ry: () => (/* binding */ warnLine),
/* harmony export */   tb: () => (/* binding */ annotateLine),
/* harmony export */   vy: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);

/** GitHub takes 1 MiB of summary a step (actions/runner FileCommandManager.cs); more is an error. In UTF-16 units. */
const summaryLimit = 300_000;
/** A line of the job log. The brand proves that the runner finds no command in it. */
const logLine = (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(text);
const logWarning = (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(text);
/** Folds the lines that follow under a title, until `closeGroup`. */
const openGroup = (title) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh)(title);
const closeGroup = () => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4)();
/** Turns the step red, with one line that says why. */
const failStep = (why) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(why);
/** Sets the outputs of the step; null is an empty output. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value ?? "");
}
/** Makes the runner hide values that are not secrets of the workflow: tokens that came as inputs. */
const hide = (values) => {
    for (const value of values)
        if (value !== null && value.length > 0)
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(value);
};
/** Adds to the job summary. A summary that can't be written is no reason to fail. */
async function writeSummary(body) {
    if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "")
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(body.slice(0, summaryLimit), true).write();
}
/** An error on a line of a file, for the checks of the commit. */
const annotateLine = (message, file, line) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(message, { file, startLine: line });
/** A warning on a line of a file, for the checks of the commit. */
const warnLine = (message, file, line) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(message, { file, startLine: line });


/***/ }),

/***/ 5945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8043);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5610);




/**
 * The boundary of an action: what is thrown inside turns the step red. A user's fault is one sentence; a bug of ours is
 * said to be ours, with its stack and where to report it, and is never taken for the subject's failure.
 */
async function runAction(action) {
    // Where the runner is gone there is nobody to tell, and telling it of that would fail as well, for ever. What has begun
    // is completed: the next run finds it whole.
    process.stdout.on("error", () => { });
    process.on("uncaughtException", fail);
    process.on("unhandledRejection", fail);
    try {
        await action();
    }
    catch (thrown) {
        fail(thrown);
    }
}
function fail(thrown) {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(`${(0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(thrown.sentence)} [${thrown.code}]`);
        return;
    }
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(`This is a bug in auto-heal, not in what it looked at. Please report it at ${_product_js__WEBPACK_IMPORTED_MODULE_3__/* .bugReports */ .wJ} with these lines:\n${(0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLines */ .y1)(stack)}`);
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.Failure;
}


/***/ })

};
