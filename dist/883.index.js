export const id = 883;
export const ids = [883];
export const modules = {

/***/ 81982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pm: () => (/* binding */ clock),
  Zb: () => (/* binding */ openHost),
  ho: () => (/* binding */ runToAnalyze)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/archive/archived-text.js
var archived_text = __webpack_require__(27663);
// EXTERNAL MODULE: ./build/archive/run-log-archive.js
var run_log_archive = __webpack_require__(55088);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/files/text-files.js
var text_files = __webpack_require__(87083);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/text/markdown.js + 2 modules
var markdown = __webpack_require__(95967);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(95610);
// EXTERNAL MODULE: ./build/github/comments.js
var comments = __webpack_require__(5274);
// EXTERNAL MODULE: ./build/github/call.js
var call = __webpack_require__(44492);
// EXTERNAL MODULE: ./build/github/write-once.js
var write_once = __webpack_require__(82907);
;// CONCATENATED MODULE: ./build/github/copilot.js




/**
 * GitHub's Copilot cloud agent as of 2026-11: public previews, whose names change. Every one of them stands in this file.
 * Sources: docs.github.com "Using Copilot cloud agent via the API"; github/gh-aw assign_agent_helpers.cjs; of the events
 * Azure/Azurite#2733.
 */
const copilot = {
    /** What a comment calls it by. */
    mention: "@copilot",
    /** Under which it can be assigned, where the repository and the token's user have it. */
    assignee: "copilot-swe-agent[bot]",
    /** Its accounts as answers name them, in lower case. */
    logins: ["copilot", "copilot-swe-agent", "github-copilot", "github-copilot-enterprise"].flatMap((name) => [
        name,
        `${name}[bot]`,
    ]),
    /** The reaction that it gives a comment when it starts. */
    startReaction: "eyes",
    /** What the path of the workflow run begins with that is its session; no file holds that workflow (microsoft/vscode-pull-request-github). */
    session: "dynamic/copilot-swe-agent/",
    /** What it adds to a pull request's timeline. */
    events: {
        started: "copilot_work_started",
        finished: "copilot_work_finished",
        failed: "copilot_work_finished_failure",
    },
};
/** Whether an account, as an answer names it, is Copilot's. */
const isCopilot = (login) => copilot.logins.includes(login.toLowerCase());
/** Why Copilot takes neither comments, tasks nor issues of this token's user; null when it does. @throws UserError */
async function whyUnavailable(client) {
    const found = await (0,call/* callOrNull */.b5)(client, "issues/check-user-can-be-assigned", { assignee: copilot.assignee });
    return found === null
        ? (0,markdown.md) `Copilot is not available to the copilot-token's user in this repository. It has to be enabled for both, and the user needs a seat.`
        : null;
}
/** Why the agent takes no tasks here; null when it does. @throws UserError */
async function whyNoTasks(client) {
    const found = await (0,call/* callOrNull */.b5)(client, "agent-tasks/list-tasks-for-repo", { per_page: 1 });
    return found === null
        ? (0,markdown.md) `There is no API of agent tasks here: it is a preview of GitHub.com for Copilot Business and Enterprise.`
        : null;
}
/** So many tasks are looked into: ours is among the newest, and most tell their branch in the listing. */
const tasksLooked = 5;
/** The branch that a task works on, as far as a listing tells. */
function branchOf({ artifacts = [] }) {
    for (const { data } of artifacts)
        if ("head_ref" in data)
            return data.head_ref;
    return null;
}
/** The newest task that was asked by these words to finish this branch, or null. */
async function findTask(client, { branch, prompt }) {
    const { data } = await (0,call/* call */.T1)(client, "agent-tasks/list-tasks-for-repo", {
        sort: "created_at",
        direction: "desc",
        per_page: 30,
    });
    const candidates = data.tasks.filter((task) => (branchOf(task) ?? branch) === branch).slice(0, tasksLooked);
    for (const { id } of candidates) {
        const found = await (0,call/* callOrNull */.b5)(client, "agent-tasks/get-task-by-repo-and-id", { task_id: id });
        const isOurs = found?.data.sessions?.some((session) => session.head_ref === branch && (session.prompt ?? prompt).includes(prompt));
        if (found !== null && isOurs === true)
            return found.data;
    }
    return null;
}
const taskStates = {
    queued: "asked",
    in_progress: "started",
    idle: "started",
    waiting_for_user: "started",
    completed: "started",
    failed: "failed",
    timed_out: "failed",
    cancelled: "failed",
};
const recordOf = ({ id, html_url: url, state }) => ({
    rung: "agent-task",
    state: taskStates[state] ?? "asked",
    proof: (0,sanitise/* plain */.pj)(`The agent's task ${url ?? id} is in the state ${state}.`, 500),
});
/**
 * Gives the agent the task to finish a pull request on its own branch, unless it has it.
 * Source: docs.github.com, "REST API endpoints for agent tasks" (`head_ref` with `base_ref`: the agent commits to it).
 */
async function startTask(client, request) {
    const { prompt, branch, baseBranch } = request;
    const find = () => findTask(client, request);
    const write = async () => {
        const task = { prompt, head_ref: branch, base_ref: baseBranch, create_pull_request: false };
        return (await (0,call/* call */.T1)(client, "agent-tasks/create-task-in-repo", task)).data;
    };
    return recordOf((await find()) ?? (await (0,write_once/* writeOnce */.F)(write, find)));
}
/** What became of a task that was given. */
async function lookAtTask(client, request) {
    const task = await findTask(client, request);
    return task === null ? null : recordOf(task);
}
/** Whether the agent reacted to a comment, as a sentence; null when it gave no sign yet, or the token may not see it. */
async function reactionTo(client, { id, url }) {
    const found = await (0,call/* callOrNull */.b5)(client, "reactions/list-for-issue-comment", {
        comment_id: id,
        content: copilot.startReaction,
        per_page: 100,
    });
    const taken = found?.data.some(({ user }) => user !== null && isCopilot(user.login));
    return taken === true ? `Copilot reacted to ${url} with ${copilot.startReaction}.` : null;
}
/**
 * Assigns an issue to Copilot; once more changes nothing. GitHub leaves out whom it cannot assign, without a word.
 * Source: docs.github.com, "Using Copilot cloud agent via the API" (`agent_assignment`).
 */
async function copilot_assign(client, number, text, baseBranch) {
    const assignment = {
        issue_number: number,
        assignees: [copilot.assignee],
        agent_assignment: {
            target_repo: `${client.owner}/${client.repo}`,
            base_branch: baseBranch,
            custom_instructions: text,
        },
    };
    const { data } = await (0,write_once/* writeAgain */.S)(() => (0,call/* call */.T1)(client, "issues/add-assignees", assignment));
    const isTaken = data.assignees?.some(({ login }) => isCopilot(login)) === true;
    return isTaken
        ? { rung: "assignment", state: "asked", proof: "GitHub names the agent as the issue's assignee." }
        : { rung: "assignment", state: "failed", proof: "GitHub left the issue without the agent as its assignee." };
}

// EXTERNAL MODULE: ./build/github/identity.js
var github_identity = __webpack_require__(20530);
;// CONCATENATED MODULE: ./build/github/agent-gateway.js







/** The rungs that each way allows, the best first. */
const rungsOf = {
    auto: ["agent-task", "comment"],
    "agent-task": ["agent-task"],
    comment: ["comment"],
    assign: ["assignment"],
    none: [],
};
const notReady = (reason) => ({ kind: "not-ready", reason });
const nobody = { rung: "text", state: "not-asked", proof: null };
/**
 * Hands over with a user's token, by the best rung that works: a task on the pull request's branch, then a comment on it.
 * Agents listen to people with write access, and to nobody else (docs.github.com, "Copilot only responds to comments
 * from people who have write access"; Azure/Azurite#2733 measured it for GITHUB_TOKEN, github/gh-aw#19765 for app tokens).
 */
function gitHubAgentGateway(options) {
    const { client, mention, via = "auto" } = options;
    return {
        preflight: () => preflight(options, via),
        handOff: (request, rungs) => (client === null ? nobodyAsked : climbDown(client, request, rungs)),
        look: async (request, asked) => (client === null ? asked : ((await lookFor(client, request, asked)) ?? asked)),
        assign: async (issue, text, baseBranch) => {
            const { number } = issue;
            const allowed = via === "auto" || via === "assign";
            if (client === null || number === null || !allowed || !isCopilotsMention(mention))
                return nobody;
            return asFailure("assignment", () => copilot_assign(client, number, text, baseBranch));
        },
    };
}
const nobodyAsked = Promise.resolve({ agent: nobody, notes: [] });
const isCopilotsMention = (mention) => mention.toLowerCase() === copilot.mention;
/** Why this token wakes no agent, by its kind; null when it may. */
function whyDeaf({ client, isJobToken = false }) {
    if (client === null)
        return (0,markdown.md) `No copilot-token is given, and a comment by the workflow's own token wakes no agent. Pass the token of a user with write access as copilot-token, or post the prepared comment yourself.`;
    if (isJobToken)
        return (0,markdown.md) `The copilot-token is the workflow's own token, which wakes no agent. Pass the token of a user with write access.`;
    return client.tokenKind === "job-or-app"
        ? (0,markdown.md) `The copilot-token belongs to an app, and agents listen to people only. Pass the token of a user with write access.`
        : null;
}
async function preflight(options, via) {
    const { client, mention } = options;
    if (via === "none")
        return notReady((0,markdown.md) `The configuration's agent.via is none, so nobody is asked.`);
    const deaf = whyDeaf(options);
    if (client === null || deaf !== null)
        return notReady(deaf ?? (0,markdown.md) ``);
    const rungs = rungsOf[via];
    if (!isCopilotsMention(mention)) {
        return rungs.includes("comment")
            ? { kind: "ready", rungs: ["comment"], closed: [] }
            : notReady((0,markdown.md) `The agent ${(0,markdown/* prose */.CS)(mention)} can be asked by a comment only. Set agent.via to comment.`);
    }
    const unavailable = await probe(() => whyUnavailable(client));
    if (unavailable.kind !== "open")
        return unavailable.kind === "closed" ? notReady(unavailable.why) : unavailable;
    if (!rungs.includes("agent-task"))
        return { kind: "ready", rungs, closed: [] };
    return withoutClosed(rungs, "agent-task", await probe(() => whyNoTasks(client)));
}
/** What is left of the rungs when one of them turned out so. */
function withoutClosed(rungs, rung, found) {
    if (found.kind === "open")
        return { kind: "ready", rungs, closed: [] };
    const others = rungs.filter((each) => each !== rung);
    if (others.length === 0)
        return found.kind === "closed" ? notReady(found.why) : found;
    const why = found.kind === "closed" ? found.why : (0,markdown/* prose */.CS)(found.fault.sentence, 400);
    return { kind: "ready", rungs: others, closed: [(0,markdown.md) `No agent task is started: ${why}`] };
}
/** Asks GitHub whether a way is open. What it refuses is closed; what it fails to answer is in doubt. */
async function probe(whyClosed) {
    try {
        const why = await whyClosed();
        return why === null ? { kind: "open" } : { kind: "closed", why };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        if (error.code === "unavailable" || error.code === "rate-limited")
            return { kind: "in-doubt", fault: error };
        const why = (0,markdown.md) `Whether an agent is available could not be found out: ${(0,markdown/* prose */.CS)(error.sentence, 400)}`;
        return { kind: "closed", why };
    }
}
/** What GitHub refuses is a rung that failed; the next one may do. */
async function asFailure(rung, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return { rung, state: "failed", proof: (0,sanitise/* plain */.pj)(error.sentence, 500) };
    }
}
/** How a pull request is handed over by each rung; null for a rung that takes none. */
const asks = {
    "agent-task": startTask,
    comment: askByComment,
    assignment: null,
};
/** Whoever opens a pull request asks right after it, and takes less time for that. */
const contestedMs = 10_000;
async function climbDown(client, request, rungs) {
    const failed = [];
    // What was just asked for cannot be taken back: an agent has seen it by then. So the other run goes first.
    if (request.contested === true && rungs.length > 0)
        await (0,external_node_timers_promises_.setTimeout)(contestedMs);
    for (const rung of rungs) {
        const ask = asks[rung];
        if (ask === null)
            continue;
        const agent = await asFailure(rung, () => ask(client, request));
        if (agent.state !== "failed")
            return { agent, notes: failed.map(setAside) };
        failed.push(agent);
    }
    return { agent: failed.at(-1) ?? nobody, notes: failed.slice(0, -1).map(setAside) };
}
const setAside = ({ rung, proof }) => (0,markdown.md) `Asking the agent by ${(0,markdown/* prose */.CS)(rung)} failed: ${(0,markdown/* prose */.CS)(proof ?? "no reason was given", 500)}`;
async function askByComment(client, { pullRequest, comment: text }) {
    const comment = await (0,comments/* commentOnce */.Z)(client, numberOf(pullRequest), text, await (0,github_identity/* identify */.l)(client, null));
    // A comment of an earlier run may have been taken up meanwhile; one that was just written can't have been.
    return byComment(comment.isEarlier ? await reactionTo(client, comment) : null);
}
async function lookAtComment(client, { pullRequest, comment: text }) {
    const comment = await (0,comments/* findComment */.h)(client, numberOf(pullRequest), text, await (0,github_identity/* identify */.l)(client, null));
    return comment === null ? null : byComment(await reactionTo(client, comment));
}
const byComment = (proof) => ({
    rung: "comment",
    state: proof === null ? "asked" : "started",
    proof,
});
function numberOf({ number }) {
    if (number === null)
        throw new Error("a handoff needs the pull request's number");
    return number;
}
/** What there is to see of a start; null when nothing is. */
async function lookFor(client, request, { rung }) {
    switch (rung) {
        case "agent-task":
            return lookAtTask(client, request);
        case "comment":
            return lookAtComment(client, request);
        case "assignment":
        case "text":
            return null;
    }
}

// EXTERNAL MODULE: ./build/github/client.js
var github_client = __webpack_require__(44463);
// EXTERNAL MODULE: ./build/github/healing-store.js + 1 modules
var healing_store = __webpack_require__(36310);
// EXTERNAL MODULE: ./build/github/repository-files.js
var repository_files = __webpack_require__(60318);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/github/workflow-run.js
var workflow_run = __webpack_require__(47889);
;// CONCATENATED MODULE: ./build/github/agent-signs.js




/** As much of an entry of the timeline as we look at; many kinds have no time of their own. */
const TimelineEntry = schemas/* looseObject */._H3({ event: schemas/* string */.YjP().optional(), created_at: schemas/* string */.YjP().optional() });
const signs = {
    [copilot.events.started]: "started",
    [copilot.events.finished]: "finished",
    [copilot.events.failed]: "failed",
};
/** The clocks of GitHub and of a runner differ by less. */
const skewMs = 60_000;
/** The newest sign that the agent left in a pull request's timeline since a time, in milliseconds since 1970. */
async function agentSign(client, number, since) {
    let newest = { sign: "none", at: since };
    for await (const { data } of (0,call/* pages */.Bd)(client, "issues/list-events-for-timeline", { issue_number: number })) {
        for (const entry of data) {
            const { event = "", created_at = "" } = TimelineEntry.safeParse(entry).data ?? {};
            const sign = signs[event];
            const at = Date.parse(created_at);
            if (sign !== undefined && at >= since - skewMs)
                newest = { sign, at };
        }
    }
    // The end of an earlier task may lie within the skew; its beginning has its end after it.
    return newest.sign !== "started" && newest.at < since ? "none" : newest.sign;
}
/** The newest session of the agent at a commit that began since a time, in milliseconds since 1970; null for none. */
async function agentSession(client, commit, since) {
    const { data } = await (0,call/* call */.T1)(client, "actions/list-workflow-runs-for-repo", {
        head_sha: commit,
        exclude_pull_requests: true,
        per_page: 100,
    });
    const [newest] = data.workflow_runs
        .filter(({ path, created_at: at }) => path.startsWith(copilot.session) && Date.parse(at) >= since - skewMs)
        .map(workflow_run/* workflowRun */.t)
        .filter((run) => run.headRepository === run.repository)
        .toSorted((left, right) => right.id - left.id);
    return newest ?? null;
}

;// CONCATENATED MODULE: ./build/github/branch-diff.js



/** GitHub's answer to a comparison ends there (docs.github.com, "Compare two commits"). */
const mostCommits = 250;
const mostFiles = 300;
/** GitHub gives null or `{}` for an author who has no account. */
const Account = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() });
/** Copilot, or the agent of the configuration, whose app writes as `<name>[bot]`. */
function isAgent(login, mention) {
    const name = mention.replace(/^@/, "").toLowerCase();
    return isCopilot(login) || [name, `${name}[bot]`].includes(login.toLowerCase());
}
/** An account's mail address without a mailbox: `198982749+Copilot@users.noreply.github.com`. */
const loginOfMail = (mail) => /^(?:\d+\+)?([\w[\]-]+)@users\.noreply\.github\.com$/i.exec(mail ?? "")?.[1] ?? null;
/**
 * Whose a commit is. The agent comes first: an app's token takes any app's work for its own. And auto-heal makes a branch
 * with its one commit and never pushes to it again, so whatever else its account has there is another workflow's.
 */
function workerOf(account, login, isFirst, { isOurs, mention }) {
    if (login !== null && isAgent(login, mention))
        return "agent";
    if (!isOurs(account))
        return "other";
    return isFirst ? "ours" : "agent";
}
function branchCommit({ sha, author, commit, parents }, index, workers) {
    const account = Account.safeParse(author).data ?? null;
    const login = account?.login ?? loginOfMail(commit.author?.email);
    return {
        sha,
        by: workerOf(account, login, index === 0, workers),
        author: login ?? commit.author?.name ?? "somebody",
        isMerge: parents.length > 1,
        isVouchedFor: commit.verification?.verified === true,
    };
}
/** What a branch has that its base has not, from one request. */
async function branchDiff(client, { base, head }, workers) {
    const { data } = await (0,call/* call */.T1)(client, "repos/compare-commits-with-basehead", { basehead: `${base}...${head}` });
    const files = data.files ?? [];
    return {
        mergeBase: data.merge_base_commit.sha,
        commits: data.commits.map((commit, index) => branchCommit(commit, index, workers)),
        paths: [
            ...new Set(files.flatMap(({ filename, previous_filename }) => previous_filename === undefined ? [filename] : [previous_filename, filename])),
        ],
        lines: files.reduce((sum, { changes }) => sum + changes, 0),
        complete: data.total_commits <= Math.min(data.commits.length, mostCommits) && files.length < mostFiles,
    };
}

// EXTERNAL MODULE: ./build/github/branches.js
var branches = __webpack_require__(26436);
// EXTERNAL MODULE: ./build/github/issues.js
var issues = __webpack_require__(14036);
// EXTERNAL MODULE: ./build/github/labels.js
var labels = __webpack_require__(69275);
;// CONCATENATED MODULE: ./build/github/open-pull-requests.js

/** So few are asked for one by one: a listing may hold other people's pull requests by the hundred. */
const fewPulls = 2;
/** More pages are not turned, 100 pull requests each; what was not on them is asked for one by one. */
const mostPages = 5;
function openPullRequest(client, pull) {
    const repository = `${client.owner}/${client.repo}`.toLowerCase();
    return {
        number: pull.number,
        headSha: pull.head.sha,
        headBranch: pull.head.ref,
        isLocal: pull.head.repo?.full_name.toLowerCase() === repository,
        baseBranch: pull.base.ref,
        reviewers: [
            ...(pull.requested_reviewers ?? []).map(({ login }) => login),
            ...(pull.requested_teams ?? []).map(({ slug }) => `${client.owner}/${slug}`),
        ],
    };
}
/** The newest pull request of a branch of this repository; null for none. */
async function pullRequestOf(client, branch, isOurs) {
    const head = `${client.owner}:${branch}`;
    const filter = { head, state: "all", sort: "created", direction: "desc", per_page: 100 };
    const { data } = await (0,call/* call */.T1)(client, "pulls/list", filter);
    const pull = data.find((each) => openPullRequest(client, each).isLocal && each.head.ref === branch);
    if (pull === undefined)
        return null;
    const time = (at) => (at === null ? null : Date.parse(at));
    return {
        kind: "pull-request",
        number: pull.number,
        url: pull.html_url,
        state: pull.state === "open" ? "open" : "closed",
        title: pull.title,
        body: pull.body ?? "",
        ours: isOurs(pull.user),
        createdAt: Date.parse(pull.created_at),
        closedAt: time(pull.closed_at),
        mergedAt: time(pull.merged_at),
        labels: pull.labels.map(({ name }) => name),
        updatedAt: Date.parse(pull.updated_at),
    };
}
/** Those of some pull requests that are open, in as few requests as it takes. */
async function openPullRequests(client, numbers) {
    const found = new Map();
    const missing = new Set(numbers);
    const take = (pull) => {
        if (missing.delete(pull.number) && pull.state === "open")
            found.set(pull.number, openPullRequest(client, pull));
    };
    for (let page = 1; missing.size > fewPulls && page <= mostPages; page += 1) {
        const filter = { state: "open", sort: "created", direction: "desc", per_page: 100, page };
        const listing = await (0,call/* call */.T1)(client, "pulls/list", filter);
        listing.data.forEach(take);
        // Whatever is on none of the pages was closed meanwhile.
        if (!(0,call/* hasNext */.oy)(listing))
            return found;
    }
    for (const number of missing) {
        const pull = await (0,call/* callOrNull */.b5)(client, "pulls/get", { pull_number: number });
        if (pull !== null)
            take(pull.data);
    }
    return found;
}

// EXTERNAL MODULE: ./build/github/faults.js
var faults = __webpack_require__(92713);
;// CONCATENATED MODULE: ./build/github/reviews.js





const verdicts = {
    APPROVED: "approved",
    CHANGES_REQUESTED: "changes-requested",
};
/** Who may have write access, by GitHub's `author_association`; what it calls CONTRIBUTOR anybody may be. */
const insiders = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
/**
 * Tells the repository's own people from passers-by. A job's token does not see who belongs to an organisation without
 * showing it, and takes them for contributors (exercism/python#3276): of such a one it is asked whether they may write.
 */
function knowInsiders(client) {
    const writers = new Map();
    return async (login, association) => {
        if (insiders.has(association))
            return true;
        const asked = writers.get(login) ?? seesWriter(client, login);
        writers.set(login, asked);
        return asked;
    };
}
/** A token that may not ask takes nobody's word for an insider's. */
async function seesWriter(client, login) {
    try {
        return await (0,issues/* mayWrite */.J)(client, login);
    }
    catch (error) {
        if (!(0,faults/* isFault */.Zh)(error, "not-permitted"))
            throw error;
        return false;
    }
}
/** The reviews of a pull request, the newest last. A dismissed one counts no more. */
async function reviews(client, number, isInsider) {
    const found = [];
    for await (const { data } of (0,call/* pages */.Bd)(client, "pulls/list-reviews", { pull_number: number })) {
        for (const { id, user, state, author_association, html_url } of data) {
            const verdict = verdicts[state] ?? "other";
            const isPerson = user !== null && user.type !== "Bot";
            found.push({
                id: Number(id),
                author: user?.login ?? "somebody",
                verdict,
                fromInside: isPerson && verdict !== "other" && (await isInsider(user.login, author_association)),
                url: html_url,
            });
        }
    }
    return found;
}
/** GitHub refuses all of them for one who may not review (not a collaborator, the author): then each is asked alone. */
async function requestReviewers(client, number, reviewers) {
    const ask = async (asked) => {
        const teams = asked.filter((name) => name.includes("/")).map((name) => name.replace(/^.*\//, ""));
        const people = asked.filter((name) => !name.includes("/"));
        const request = { pull_number: number, reviewers: people, team_reviewers: teams };
        await (0,write_once/* writeAgain */.S)(() => (0,call/* call */.T1)(client, "pulls/request-reviewers", request));
    };
    const refused = [];
    const isRefused = (error) => (0,faults/* isRefusal */.vu)(error, 422, /./) || (0,faults/* isFault */.Zh)(error, "not-permitted");
    try {
        await ask(reviewers);
        return null;
    }
    catch (error) {
        if (!isRefused(error))
            throw error;
    }
    for (const reviewer of reviewers) {
        try {
            await ask([reviewer]);
        }
        catch (error) {
            if (!isRefused(error))
                throw error;
            refused.push((0,markdown/* code */.aY)(reviewer));
        }
    }
    return refused.length === 0
        ? null
        : (0,markdown.md) `GitHub does not take ${(0,markdown/* joinMarkdown */.UF)(refused, ", ")} as a reviewer here: ${(0,markdown/* prose */.CS)("see the configuration's key")} ${(0,markdown/* code */.aY)("reviewers")}.`;
}

;// CONCATENATED MODULE: ./build/github/healings.js












function followedItem(issue, isOurs) {
    const merged = issue.pull_request?.merged_at ?? null;
    return {
        ...(0,issues/* itemOf */.Tu)(issue, isOurs),
        labels: issue.labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))),
        updatedAt: Date.parse(issue.updated_at),
        mergedAt: merged === null ? null : Date.parse(merged),
    };
}
const issueStates = {
    completed: { state: "closed", state_reason: "completed" },
    "not-planned": { state: "closed", state_reason: "not_planned" },
    reopened: { state: "open", state_reason: "reopened" },
};
/** The healings of one repository, as issues and pull requests. GitHub's API of issues writes to both. */
function gitHubHealings({ client, label, login, mention }) {
    let identity;
    const isInsider = knowInsiders(client);
    const isOurs = () => (identity ??= (0,github_identity/* identify */.l)(client, login));
    return {
        items: async (closedSince) => {
            const ours = await isOurs();
            return (await (0,issues/* listLabelled */.CL)(client, label, closedSince)).map((issue) => followedItem(issue, ours));
        },
        item: async (number) => {
            const { data } = await (0,call/* call */.T1)(client, "issues/get", { issue_number: number });
            const ours = await isOurs();
            const closer = data.closed_by ?? null;
            return { item: followedItem(data, ours), closedBy: closer?.login ?? null, closedByUs: ours(closer) };
        },
        pullRequestOf: async (branch) => pullRequestOf(client, branch, await isOurs()),
        openPullRequests: (numbers) => openPullRequests(client, numbers),
        isConflicting: async (number) => (await (0,call/* call */.T1)(client, "pulls/get", { pull_number: number })).data.mergeable === false,
        diff: async (base, head) => branchDiff(client, { base, head }, { isOurs: await isOurs(), mention }),
        runsAt: async (commit) => {
            const { data } = await (0,call/* call */.T1)(client, "actions/list-workflow-runs-for-repo", {
                head_sha: commit,
                exclude_pull_requests: true,
                per_page: 100,
            });
            return data.workflow_runs.map(workflow_run/* workflowRun */.t).filter((run) => run.headRepository === run.repository);
        },
        branchRuns: async (workflowPath, branch) => {
            const { data } = await (0,call/* call */.T1)(client, "actions/list-workflow-runs", {
                // GitHub takes the file's name for the workflow's id.
                workflow_id: workflowPath.replace(/^.*\//, ""),
                branch,
                status: "completed",
                exclude_pull_requests: true,
                per_page: 50,
            });
            return data.workflow_runs
                .map((run) => Object.assign((0,workflow_run/* workflowRun */.t)(run), { createdAt: Date.parse(run.created_at) }))
                .filter((run) => run.headRepository === run.repository && !run.event.startsWith("pull_request"));
        },
        reviews: (number) => reviews(client, number, isInsider),
        agentSign: (number, since) => agentSign(client, number, since),
        agentSession: (commit, since) => agentSession(client, commit, since),
        writeIssue: async (number, { body, state }) => {
            const change = { issue_number: number, body, ...(state === undefined ? {} : issueStates[state]) };
            await (0,write_once/* writeAgain */.S)(() => (0,call/* call */.T1)(client, "issues/update", change));
        },
        writePullRequest: async (number, body) => {
            await (0,write_once/* writeAgain */.S)(() => (0,call/* call */.T1)(client, "issues/update", { issue_number: number, body }));
        },
        comment: async (number, body) => {
            await (0,comments/* commentOnce */.Z)(client, number, body, await isOurs());
        },
        label: async (number, name) => {
            await (0,labels/* createLabels */.mp)(client, [name]);
            await (0,labels/* addLabels */.Nl)(client, number, [name]);
        },
        unlabel: async (number, name) => {
            await (0,write_once/* writeAgain */.S)(() => (0,call/* callOrNull */.b5)(client, "issues/remove-label", { issue_number: number, name }));
        },
        requestReviewers: (number, reviewers) => requestReviewers(client, number, reviewers),
        closePullRequest: async (number) => {
            await (0,write_once/* writeAgain */.S)(() => (0,call/* call */.T1)(client, "issues/update", { issue_number: number, state: "closed" }));
        },
        deleteBranch: (branch, commit) => (0,branches/* deleteBranch */.SN)(client, branch, commit),
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
            await (0,write_once/* writeOnce */.F)(async () => {
                await (0,call/* call */.T1)(client, "actions/re-run-workflow-failed-jobs", { run_id: run.runId });
                return true;
            }, 
            // GitHub counts the new attempt at once; without looking, a repeat would be refused, or start a third one.
            async () => {
                const { data } = await (0,call/* call */.T1)(client, "actions/get-workflow-run", { run_id: run.runId });
                return (data.run_attempt ?? 1) > run.attempt ? true : null;
            });
        },
    };
}
/** The runs of one workflow at one commit fit on one page: beyond a hundred, every limit is reached. */
async function attempts(client, { runId, attempt, workflowPath, headSha }) {
    const { data } = await (0,call/* call */.T1)(client, "actions/list-workflow-runs", {
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

;// CONCATENATED MODULE: ./build/github/run-history.js


/** For so long, in milliseconds, what a run depends on outside of the repository counts as the same. */
const unchangedWorld = 60 * 60 * 1000;
const isRed = ({ conclusion }) => conclusion === "failure" || conclusion === "timed_out" || conclusion === "startup_failure";
const listings = new WeakMap();
/**
 * The newest hundred runs of a workflow on a branch that have ended; a workflow that was red for longer has no green log of
 * use. An analysis and a healing both look at them: they are asked for once.
 * Source: docs.github.com, "List workflow runs for a workflow": the newest come first.
 */
function newestRuns(client, workflowPath, branch) {
    const asked = listings.get(client) ?? new Map();
    listings.set(client, asked);
    const key = JSON.stringify([workflowPath, branch]);
    const listing = asked.get(key) ?? listRuns(client, workflowPath, branch);
    asked.set(key, listing);
    // What failed may be had the next time.
    listing.catch(() => asked.delete(key));
    return listing;
}
async function listRuns(client, workflowPath, branch) {
    const { data } = await (0,call/* call */.T1)(client, "actions/list-workflow-runs", {
        // GitHub takes the file's name for the workflow's id.
        workflow_id: workflowPath.replace(/^.*\//, ""),
        branch,
        status: "completed",
        exclude_pull_requests: true,
        per_page: 100,
    });
    return data.workflow_runs;
}
/**
 * What a workflow did on a branch, from one request. A fork may name its branch as ours is named, and what its runs
 * print is anybody's: only runs of the repository's own commits count.
 */
async function runHistory(client, run, branch) {
    const runs = (await newestRuns(client, run.workflowPath, branch)).filter((each) => (0,workflow_run/* workflowRun */.t)(each).headRepository === run.repository);
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
        lastGreen: lastGreen === undefined ? null : (0,workflow_run/* workflowRun */.t)(lastGreen),
        firstRed: reds.at(-1)?.head_sha ?? run.headSha,
        passedAtCommit: passed === undefined ? null : (0,workflow_run/* workflowRun */.t)(passed),
    };
}
/** What came in between two commits, from one request: GitHub's first page, as said in {@link CommitRange}. */
async function commitsBetween(client, base, head) {
    const { data } = await (0,call/* call */.T1)(client, "repos/compare-commits-with-basehead", { basehead: `${base}...${head}` });
    return {
        commits: data.commits.map(({ sha, commit }) => ({ sha, message: commit.message })),
        paths: (data.files ?? []).flatMap(({ filename, previous_filename }) => previous_filename === undefined ? [filename] : [filename, previous_filename]),
    };
}
/** The newest hundred commits up to `head` that touch a file, from one request. */
async function commitsOfFile(client, path, head) {
    const { data } = await (0,call/* call */.T1)(client, "repos/list-commits", { sha: head, path, per_page: 100 });
    return data.map(({ sha }) => sha);
}
/** How the newest hundred runs of a workflow on a branch ended, from one request; a fork's are left out. */
function gitHubRunOutcomes(client) {
    return {
        outcomes: async (workflowPath, branch) => {
            const repository = `${client.owner}/${client.repo}`.toLowerCase();
            return (await newestRuns(client, workflowPath, branch))
                .filter((run) => (0,workflow_run/* workflowRun */.t)(run).headRepository?.toLowerCase() === repository)
                .map(({ id, conclusion }) => ({ runId: Number(id), passed: conclusion === "success" }));
        },
    };
}

// EXTERNAL MODULE: ./build/github/artifact-text.js
var artifact_text = __webpack_require__(31528);
;// CONCATENATED MODULE: ./build/github/handed-over-report.js

/** What the names of artifacts that carry a failure report begin with. */
const reportArtifactPrefix = "auto-heal-report-";
const report = { name: "failure-report.json", maxBytes: 4 * 1024 ** 2 };
/** The newest failure report among a run's artifacts, as JSON text; null when there is none of a report's size. */
async function downloadReport(client, run, files) {
    const [newest] = await (0,artifact_text/* artifactsOf */.N)(client, run.id, reportArtifactPrefix);
    return newest === undefined ? null : (0,artifact_text/* artifactText */.g)(client, newest, report, files);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/github/downloads.js
var downloads = __webpack_require__(46215);
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
                ...own.flatMap(({ kind, job }) => kind === "too-large" ? [`The log of ${shown(job)} is larger than 1 GiB and was not read.`] : []),
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
const shown = (job) => `the job "${(0,sanitise/* plain */.pj)(job.name, 100)}"`;
async function jobLog(client, job, folder) {
    const path = (0,external_node_path_.join)(folder, `${job.id}.txt`);
    const file = { path, maxBytes: maxLogBytes };
    try {
        const result = await (0,downloads/* download */.R)(client, "actions/download-job-logs-for-workflow-run", { job_id: job.id }, file);
        if (result === "too-large")
            return { kind: "too-large", job };
    }
    catch (error) {
        if ((0,faults/* isFault */.Zh)(error, "not-found"))
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
    const notes = (why) => jobs.map((job) => `GitHub has no log of ${shown(job)}${why}.`);
    try {
        const result = await (0,downloads/* download */.R)(client, "actions/download-workflow-run-attempt-logs", attempt, file);
        if (result === "too-large")
            return { logs: [], notes: notes(", and the run's archive is larger than 1 GiB") };
        const archived = await openArchive(path);
        const found = jobs.map((job) => ({ job, logs: logsOf(job, archived) }));
        return {
            logs: found.flatMap(({ logs }) => logs),
            notes: found.flatMap(({ job, logs }) => (logs.length === 0 ? [`GitHub has no log of ${shown(job)}.`] : [])),
        };
    }
    catch (error) {
        if ((0,faults/* isFault */.Zh)(error, "not-found"))
            return { logs: [], notes: notes("") };
        if ((0,faults/* isFault */.Zh)(error, "archive-invalid") || (0,faults/* isFault */.Zh)(error, "archive-too-large") || (0,faults/* isFault */.Zh)(error, "no-logs")) {
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
function gitHubRunSource({ client, openCommit = (0,repository_files/* commitsOf */.g3)(client), known = null, ...files }) {
    return {
        run: async (id, attempt) => {
            if (known?.id === id && known.attempt === attempt)
                return known;
            const { data } = attempt === null
                ? await (0,call/* call */.T1)(client, "actions/get-workflow-run", { run_id: id })
                : await (0,call/* call */.T1)(client, "actions/get-workflow-run-attempt", { run_id: id, attempt_number: attempt });
            return (0,workflow_run/* workflowRun */.t)(data);
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
    for await (const { data } of (0,call/* pages */.Bd)(client, "actions/list-jobs-for-workflow-run-attempt", attempt)) {
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
        for await (const { data } of (0,call/* pages */.Bd)(client, "checks/list-annotations", { check_run_id: job.id })) {
            for (const { annotation_level, path, start_line, message } of data) {
                if (annotation_level === "failure")
                    annotations.push({ path, line: start_line, message: message ?? "" });
            }
        }
    }
    catch (error) {
        if ((0,faults/* isFault */.Zh)(error, "not-permitted"))
            return null;
        throw error;
    }
    return annotations;
}
/** Without a `ref` GitHub takes the default branch, so that no other branch's content can be got by mistake. */
async function readDefaultBranchFile(client, path) {
    const found = await (0,call/* callOrNull */.b5)(client, "repos/get-content", { path });
    if (found === null || Array.isArray(found.data) || found.data.type !== "file")
        return null;
    const { content, encoding } = found.data;
    const text = encoding === "base64" ? (0,repository_files/* decodeText */.g7)(content) : null;
    if (text !== null)
        return text;
    throw new errors/* UserError */.y("file-unreadable", `${(0,sanitise/* plain */.pj)(path)} is no UTF-8 text of up to 1 MiB`, "Correct the file on the default branch.");
}

// EXTERNAL MODULE: ./build/logs/run-log-layout.js
var run_log_layout = __webpack_require__(71339);
// EXTERNAL MODULE: ./build/product.js
var product = __webpack_require__(48043);
// EXTERNAL MODULE: ./build/runner/context.js
var runner_context = __webpack_require__(24092);
// EXTERNAL MODULE: ./build/runner/report-to-runner.js
var report_to_runner = __webpack_require__(72014);
// EXTERNAL MODULE: ./build/usecases/read-config.js
var read_config = __webpack_require__(70628);
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
    const client = (0,github_client/* openClient */.M)(inputs["github-token"], { ...options, parts });
    const other = (token) => (token === null ? null : (0,github_client/* openClient */.M)(token, options));
    const openCommit = (0,repository_files/* commitsOf */.g3)(client);
    const isOwn = owner === context.owner && repo === context.repo;
    const source = gitHubRunSource({
        client,
        openCommit,
        known: isOwn ? (0,workflow_run/* runOfEvent */.V)(context.event.workflow_run) : null,
        temporaryFolder: context.temporaryFolder,
        openArchive: (path) => (0,run_log_archive/* openRunLogArchive */.s)(path, run_log_layout/* selectRunLogs */.$T),
        readArchivedText: archived_text/* readArchivedText */.C,
    });
    const config = await (0,read_config/* readConfig */.X)(await source.defaultBranchFile(inputs.config), inputs.config);
    const told = isOwn ? context.event.repository?.default_branch : undefined;
    const defaultBranch = told ?? (await (0,healing_store/* fetchDefaultBranch */.Q)(client));
    const login = inputs["github-token"] === inputs["job-token"] ? "github-actions[bot]" : null;
    let folder;
    return {
        context,
        repository: `${owner}/${repo}`,
        source,
        reruns: gitHubReruns(client),
        outcomes: gitHubRunOutcomes(client),
        config,
        defaultBranch,
        minConfidence: inputs["min-confidence"] === null ? config.minConfidence : inputs["min-confidence"] / 100,
        store: (workflowToken, branch) => (0,healing_store/* gitHubHealingStore */.b)({
            client,
            workflowClient: other(workflowToken),
            baseBranch: branch,
            label: config.labels[0] ?? "auto-heal",
            login,
            openCommit,
        }),
        healings: () => gitHubHealings({ client, label: config.labels[0] ?? "auto-heal", login, mention: config.agent.mention }),
        agent: (copilotToken) => gitHubAgentGateway({
            client: other(copilotToken),
            isJobToken: copilotToken !== null && copilotToken === inputs["job-token"],
            mention: config.agent.mention,
            via: config.agent.via,
        }),
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

/***/ 27663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readArchivedText)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var _archive_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78229);
/* harmony import */ var _zip_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66106);



/**
 * Reads one text file of a zip archive, such as the report inside a downloaded artifact.
 * @param path of the archive
 * @param name of the entry
 * @param maxBytes the largest text to accept, in bytes
 * @returns the text (UTF-8), or null when the archive has no such entry
 * @throws UserError `archive-invalid` or `archive-too-large`
 */
async function readArchivedText(path, name, maxBytes) {
    const entry = (await (0,_zip_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .openZipArchive */ .i)(path)).find((candidate) => candidate.name === name);
    if (entry === undefined)
        return null;
    if (entry.size > maxBytes) {
        throw (0,_archive_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .oversizedArchive */ .OM)(`${(0,_archive_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(name)} in ${(0,_archive_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .quotePath */ .WG)(path)} has ${entry.size} bytes, more than ${maxBytes}`);
    }
    return (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(entry.chunks());
}


/***/ }),

/***/ 31528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ artifactsOf),
/* harmony export */   g: () => (/* binding */ artifactText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44492);
/* harmony import */ var _downloads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46215);




const maxArtifactBytes = 32 * 1024 ** 2;
/** The artifacts of a run whose names begin so and that can still be had, the newest first. */
async function artifactsOf(client, runId, prefix) {
    const found = [];
    for await (const { data } of (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .Bd)(client, "actions/list-workflow-run-artifacts", { run_id: runId })) {
        found.push(...data.artifacts.filter(({ name, expired }) => name.startsWith(prefix) && !expired));
    }
    // Ids only grow; the times are whole seconds, in which several can be made.
    return found.toSorted((left, right) => right.id - left.id);
}
/**
 * One text file of an artifact; null where it is not to be had, or the artifact is larger than any report. The archive
 * goes to a temporary file and is never unpacked: whoever uploaded it is not trusted.
 */
async function artifactText(client, artifact, file, { temporaryFolder, readArchivedText }) {
    if (artifact.size_in_bytes > maxArtifactBytes)
        return null;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, "auto-heal-artifact-"));
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "artifact.zip");
        const wanted = { artifact_id: artifact.id, archive_format: "zip" };
        const result = await (0,_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .download */ .R)(client, "actions/download-artifact", wanted, { path, maxBytes: maxArtifactBytes });
        return result === "complete" ? await readArchivedText(path, file.name, file.maxBytes) : null;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 26436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SN: () => (/* binding */ deleteBranch),
/* harmony export */   eG: () => (/* binding */ branchCommit),
/* harmony export */   eY: () => (/* binding */ snapshotOf),
/* harmony export */   lY: () => (/* binding */ createBranch),
/* harmony export */   pP: () => (/* binding */ withdrawBranch),
/* harmony export */   ux: () => (/* binding */ branchTip)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95610);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44492);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92713);
/* harmony import */ var _write_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82907);





/** The tip of a branch, in one request. @throws UserError `not-found` for a branch that is gone */
async function branchTip(client, branch, openCommit) {
    const found = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .callOrNull */ .b5)(client, "repos/get-branch", { branch });
    if (found === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("not-found", `there is no branch ${(0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(branch, 200)} any more`, "Name a run of a branch that is still there.");
    }
    const { commit } = found.data;
    const tree = commit.commit.tree.sha;
    return { tree, files: openCommit(commit.sha, tree) };
}
async function snapshotOf(client, commit, openCommit) {
    const { data } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(client, "git/get-commit", { commit_sha: commit });
    return { tree: data.tree.sha, files: openCommit(commit, data.tree.sha) };
}
async function branchCommit(client, branch) {
    const found = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .callOrNull */ .b5)(client, "git/get-ref", { ref: `heads/${branch}` });
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
        const { data } = await (0,_write_once_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAgain */ .S)(() => (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(push, "git/create-commit", { message: draft.message, tree, parents: [draft.base] }));
        return { commit: await createRef(push, draft.branch, { commit: data.sha, tree, parent: draft.base }) };
    }
    catch (error) {
        if (!workflows || !(0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .isFault */ .Zh)(error, "not-permitted"))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("not-permitted", "the token may not change files under .github/workflows/", "Pass a `workflow-token` whose permissions include contents: write and workflows: write, or apply the patch by hand.", { cause: error });
    }
}
async function createTree(client, edits, { tree, files }) {
    const entries = new Map((await files.list()).map((entry) => [entry.path, entry]));
    for (const edit of edits) {
        const held = entries.get(edit.path)?.sha ?? null;
        const expected = edit.kind === "create" ? null : edit.baseSha;
        if (held === expected)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("base-moved", `"${(0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(edit.path, 200)}" has changed since the fix was made`, "Diagnose again on the current commit.");
    }
    const { data } = await (0,_write_once_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAgain */ .S)(() => (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(client, "git/create-tree", { base_tree: tree, tree: edits.map(treeEntry) }));
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
        return await (0,_write_once_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOnce */ .F)(async () => (await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(client, "git/create-ref", { ref: `refs/heads/${branch}`, sha: commit })).data.object.sha, async () => ((await branchCommit(client, branch)) === commit ? commit : null));
    }
    catch (error) {
        if (!(0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusal */ .vu)(error, 422, /\bReference (?:already exists|update failed)\b/i))
            throw error;
        const existing = await branchCommit(client, branch);
        if (existing === null)
            throw refusedName(branch, error);
        if (await holdsTheSame(client, existing, made))
            return existing;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("branch-exists", `the branch ${(0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(branch, 200)} exists already and holds something else`, "Delete or rename it, or take up the healing that it holds.", { cause: error });
    }
}
async function holdsTheSame(client, existing, { tree, parent }) {
    const { data } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(client, "git/get-commit", { commit_sha: existing });
    return data.tree.sha === tree && data.parents.length === 1 && data.parents[0]?.sha === parent;
}
/** A ruleset, or a branch `a` in the way of `a/b`: GitHub says "Reference update failed" to both (release-plz/action#518). */
const refusedName = (branch, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("setting-required", `GitHub refuses to create the branch ${(0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(branch, 200)}`, "Let the rulesets allow the branches `autofix/**`, and delete a branch whose name is the beginning of this one.", { cause });
/** What the branches of healings begin with; no other one is ever deleted. */
const healingBranches = "autofix/";
/**
 * Takes a healing's branch back: only while it changes no file in the base branch and holds at most one commit of its own,
 * so that nobody's work is lost.
 * @returns false when it holds more, and stays
 */
async function withdrawBranch(client, branch, baseBranch) {
    if (!branch.startsWith(healingBranches))
        throw new Error(`${(0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(branch, 200)} is no branch of a healing`);
    const compared = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .callOrNull */ .b5)(client, "repos/compare-commits-with-basehead", {
        basehead: `${baseBranch}...${branch}`,
    });
    if (compared === null)
        return true;
    const { ahead_by, files = [] } = compared.data;
    if (ahead_by > 1 || files.length > 0)
        return false;
    await removeRef(client, branch);
    return true;
}
/**
 * Deletes a healing's branch while it is at a commit, which the caller has looked at.
 * @returns false when it is elsewhere by now, and stays
 */
async function deleteBranch(client, branch, commit) {
    if (!branch.startsWith(healingBranches))
        throw new Error(`${(0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(branch, 200)} is no branch of a healing`);
    const found = await branchCommit(client, branch);
    if (found === null)
        return true;
    if (found !== commit)
        return false;
    await removeRef(client, branch);
    return true;
}
/** Removes a branch's ref; one that is gone already is as good. */
async function removeRef(client, branch) {
    try {
        await (0,_write_once_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOnce */ .F)(async () => {
            await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(client, "git/delete-ref", { ref: `heads/${branch}` });
            return true;
        }, async () => ((await branchCommit(client, branch)) === null ? true : null));
    }
    catch (error) {
        if (!(0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusal */ .vu)(error, 422, /\bReference does not exist\b/i))
            throw error;
    }
}


/***/ }),

/***/ 44492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   T1: () => (/* binding */ call),
/* harmony export */   b5: () => (/* binding */ callOrNull),
/* harmony export */   oy: () => (/* binding */ hasNext)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92713);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41649);




/** As long as octokit waits before it repeats a read for the first time. */
const repeatMs = 1000;
/**
 * Sends one request of the list. A read whose answer is cut short is sent once more.
 * @param parameters all but owner and repo
 * @throws UserError for what the user or GitHub can mend, see faults.ts
 */
async function call(client, name, parameters) {
    const { owner, repo, octokit } = client;
    const { route, answer } = (0,_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .operation */ .MQ)(name);
    const request = answer === "link" ? { redirect: "manual" } : {};
    const repository = route.includes("{owner}") ? { owner, repo } : {};
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table ties the route's parameters to the name
    const ask = () => octokit.request(route, { ...parameters, ...repository, request });
    const isCut = ({ data }) => answer !== "link" && isDamaged(data);
    try {
        let response = await ask();
        // Octokit repeats a read that failed, and takes this one for a success.
        if (isCut(response) && route.startsWith("GET "))
            response = await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(repeatMs).then(ask);
        if (!isCut(response)) {
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table ties the route's answer to the name
            return response;
        }
    }
    catch (error) {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .Kl)(error, { name, client });
    }
    const problem = `auto-heal cannot ${(0,_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .operation */ .MQ)(name).use}: GitHub's answer was cut short`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y("unavailable", problem, "Run it again; if that does not help, see githubstatus.com.");
}
/** Every answer of the list is JSON or nothing; octokit gives text for what it cannot parse. */
const isDamaged = (data) => typeof data === "string" && data !== "";
/** As `call`, with null for what is not there (404). */
async function callOrNull(client, name, parameters) {
    try {
        return await call(client, name, parameters);
    }
    catch (error) {
        if ((0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .isFault */ .Zh)(error, "not-found"))
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


/***/ }),

/***/ 44463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75250);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86856);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95610);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90006);





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
    (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .checkToken */ .SK)(token);
    const { apiUrl, serverUrl, owner, repo, userAgent } = options;
    const log = (message) => options.log((0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message));
    const send = sender(options);
    const octokit = new (_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .GitHub */ .gq.plugin(_octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L))((0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .getOctokitOptions */ .EG)(token, {
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
        tokenKind: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenKind */ .aA)(token),
        parts: options.parts ?? [],
        owner,
        repo,
        pageUrl: `${serverUrl}/${owner}/${repo}`,
        fetchLink: (url) => send(url, { redirect: "follow" }, downloadTimeoutMs),
    };
}
/** The toolkit's fetch goes through the runner's proxy, where there is one. */
function sender({ onRequest }) {
    const throughProxy = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT.request?.fetch ?? fetch;
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


/***/ }),

/***/ 5274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ commentOnce),
/* harmony export */   h: () => (/* binding */ findComment)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44492);
/* harmony import */ var _write_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82907);


/** The first comment of the same account with these very words, or null. */
async function findComment(client, number, body, isOurs) {
    // GitHub lists comments in the order in which they were made.
    for await (const { data } of (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .pages */ .Bd)(client, "issues/list-comments", { issue_number: number })) {
        const same = data.find((comment) => comment.body?.trim() === body.trim() && isOurs(comment.user));
        if (same !== undefined)
            return { id: Number(same.id), url: same.html_url, isEarlier: true };
    }
    return null;
}
/**
 * Comments on an issue or a pull request, unless the same account said the very same there before.
 * Two runs may look before either writes. So whoever wrote looks again: the first comment counts, and the later one is
 * deleted by the run that made it, which deletes nothing else: the same account may be a person's.
 */
async function commentOnce(client, number, body, isOurs) {
    const findFirst = () => findComment(client, number, body, isOurs);
    const write = async () => {
        const { data } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(client, "issues/create-comment", { issue_number: number, body });
        return { id: Number(data.id), url: data.html_url, isEarlier: false };
    };
    const earlier = await findFirst();
    if (earlier !== null)
        return earlier;
    const written = await (0,_write_once_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOnce */ .F)(write, findFirst);
    if (written.isEarlier)
        return written;
    const first = await findFirst();
    if (first === null || first.id >= written.id)
        return written;
    await (0,_write_once_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAgain */ .S)(() => (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callOrNull */ .b5)(client, "issues/delete-comment", { comment_id: written.id }));
    return first;
}


/***/ }),

/***/ 46215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44492);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41649);
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
const attempts = 3;
/**
 * Downloads what GitHub answers with a link to, into a file. The link leads to another server and is its own credential:
 * the token is not sent there. Source: docs.github.com, "Download job logs for a workflow run".
 * @param path of the file; it holds the whole only when the result is `complete`
 * @param maxBytes the most that is written
 * @throws UserError `unavailable`, and what `call` throws
 */
async function download(client, name, parameters, { path, maxBytes }) {
    let cause;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
        const { headers } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(client, name, parameters);
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y("unavailable", `auto-heal cannot ${(0,_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .operation */ .MQ)(name).use}: the server that keeps it did not deliver it`, "Run it again; if that does not help, see githubstatus.com.", { cause });
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
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "w"), true);
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


/***/ }),

/***/ 92713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95610);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41649);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21498);





/** The errors of octokit, by what they hold: a status (500 when no answer came) and, when one came, the response. */
const HttpError = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("HttpError"),
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ headers: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()]).optional()) }).optional(),
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
    const { permission, part } = (0,_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .operation */ .MQ)(name);
    if (permission === null)
        return "Use a token that may read the repository.";
    const add = client.tokenKind === "job-or-app"
        ? `Add \`${permission}\` to the job's \`permissions:\`, or to those of the app whose token it is.`
        : `Give the token the permission ${permission}.`;
    const all = client.parts.includes(part) ? (0,_permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .permissionsOf */ .k0)(client.parts) : [];
    // GitHub names one at a time; whoever mends it wants to know the rest.
    return all.length > 1 ? `${add} In all it needs ${all.map((each) => `\`${each}\``).join(", ")}.` : add;
}
/**
 * What the user, the settings or GitHub itself cause, first match wins; whatever else GitHub refuses (400, 409, 422, a
 * body too long) is a bug of ours. Sources of the texts: docs.github.com "Troubleshooting the REST API" (not accessible),
 * cli/cli#10541 (issues disabled), rust-lang/triagebot#2241 (410), satisfactory-factories/application#67 (rulesets),
 * renovatebot/renovate#6215 (locked).
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
        code: "setting-required",
        matches: ({ status, message }) => status === 403 && /\barchived\b/i.test(message),
        reason: (_, { client }) => `${shown(client)} is archived, so nobody can write to it`,
        remedy: () => "Unarchive it, or switch the workflow off.",
    },
    {
        code: "setting-required",
        matches: ({ status, message }) => status === 403 && /\bis locked\b/i.test(message),
        reason: () => "the conversation is locked",
        remedy: () => "Unlock it, or close the issue and the pull request.",
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
        reason: ({ message }) => `GitHub refuses with the words "${(0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message, 200)}"`,
        remedy: grant,
    },
    {
        code: "not-found",
        matches: ({ status }) => status === 404,
        reason: (_, { client }) => `${shown(client)} does not have it, or the token may not see it`,
        remedy: () => "Check the repository's name and the run's number, and that the token is for this repository.",
    },
    {
        code: "not-found",
        matches: ({ status, message }) => status === 410 && /\bdeleted\b/i.test(message),
        reason: () => "it was deleted",
        remedy: () => "Nothing has to be done: it is not looked at any more.",
    },
    {
        code: "logs-expired",
        matches: ({ status }) => status === 410,
        reason: () => "GitHub has deleted it, because its retention ran out",
        remedy: () => "Run the workflow again.",
    },
];
const shown = ({ owner, repo }) => (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${owner}/${repo}`, 200);
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
    const problem = `auto-heal cannot ${(0,_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .operation */ .MQ)(call.name).use}: ${reason(http, call)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(code, problem, remedy(http, call), { cause: error });
}
/** Whether GitHub refused for this reason, whatever the error was made into. */
function isRefusal(error, status, pattern) {
    const http = HttpError.safeParse(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? error.cause : error).data;
    return http !== undefined && http.status === status && pattern.test(http.message);
}
/** Whether it is a fault with this code. */
const isFault = (error, code) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y && error.code === code;


/***/ }),

/***/ 36310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ fetchDefaultBranch),
  b: () => (/* binding */ gitHubHealingStore)
});

// EXTERNAL MODULE: ./build/github/branches.js
var branches = __webpack_require__(26436);
// EXTERNAL MODULE: ./build/github/call.js
var call = __webpack_require__(44492);
// EXTERNAL MODULE: ./build/github/identity.js
var github_identity = __webpack_require__(20530);
// EXTERNAL MODULE: ./build/github/issues.js
var issues = __webpack_require__(14036);
// EXTERNAL MODULE: ./build/github/labels.js
var github_labels = __webpack_require__(69275);
// EXTERNAL MODULE: ./build/github/repository-files.js
var repository_files = __webpack_require__(60318);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/text/markdown.js + 2 modules
var markdown = __webpack_require__(95967);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(95610);
// EXTERNAL MODULE: ./build/github/faults.js
var faults = __webpack_require__(92713);
// EXTERNAL MODULE: ./build/github/write-once.js
var write_once = __webpack_require__(82907);
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
    const { data } = await (0,call/* call */.T1)(client, "pulls/list", { head, state, sort: "created", direction: "desc", per_page: 100 });
    // GitHub takes a `head` that it can't read for none at all, and lists every pull request.
    const ours = data.filter((pull) => pull.head.label.toLowerCase() === head.toLowerCase());
    const found = ours.find((pull) => pull.state === "open") ?? ours[0];
    return found === undefined ? null : { number: found.number, url: found.html_url };
}
/**
 * Whether a commit has what the pull request of a branch merged, however it was merged.
 * @returns false where that cannot be told: none was merged, or one of the commits is gone
 */
async function hasMerged(client, branch, commit) {
    const head = `${client.owner}:${branch}`;
    const { data } = await (0,call/* call */.T1)(client, "pulls/list", {
        head,
        state: "closed",
        sort: "created",
        direction: "desc",
        per_page: 100,
    });
    const merged = data.find((pull) => pull.head.label.toLowerCase() === head.toLowerCase() && pull.merged_at !== null)?.merge_commit_sha;
    if (typeof merged !== "string")
        return false;
    const compared = await (0,call/* callOrNull */.b5)(client, "repos/compare-commits-with-basehead", {
        basehead: `${merged}...${commit}`,
        per_page: 1,
    });
    return compared?.data.status === "ahead" || compared?.data.status === "identical";
}
/** Opens a draft, or takes the open pull request of the branch; never opens anything but a draft. */
async function createDraftPullRequest(client, draft) {
    const { branch, baseBranch, title, body } = draft;
    const find = () => findPullRequest(client, branch, "open");
    const write = async () => {
        const { data } = await (0,call/* call */.T1)(client, "pulls/create", { head: branch, base: baseBranch, title, body, draft: true });
        return { number: data.number, url: data.html_url };
    };
    try {
        return { kind: "opened", posted: await (0,write_once/* writeOnce */.F)(write, find) };
    }
    catch (error) {
        if (!(0,faults/* isRefusal */.vu)(error, 422, /a pull request already exists/i))
            return refusal(client, draft, error);
        return { kind: "opened", posted: (await find()) ?? unlisted(branch, error), isEarlier: true };
    }
}
/** GitHub's listings may lag behind what it knows. */
function unlisted(branch, cause) {
    throw new errors/* UserError */.y("unavailable", `GitHub has a pull request of the branch ${(0,sanitise/* plain */.pj)(branch, 200)} and does not list it yet`, "Run it again.", { cause });
}
/** @throws the error, when it is none of these refusals */
function refusal(client, { baseBranch, branch }, error) {
    const found = refusals.find(({ status, pattern }) => (0,faults/* isRefusal */.vu)(error, status, pattern));
    if (found === undefined)
        throw error;
    const { why, reason, openable } = found;
    const compareUrl = `${client.pageUrl}/compare/${encodeRef(baseBranch)}...${encodeRef(branch)}?expand=1`;
    return { kind: "refused", why, reason, compareUrl: openable ? compareUrl : null };
}
const encodeRef = (name) => name.split("/").map(encodeURIComponent).join("/");

// EXTERNAL MODULE: ./build/github/tokens.js
var tokens = __webpack_require__(90006);
;// CONCATENATED MODULE: ./build/github/healing-store.js








/** The repository's default branch, for callers whom no event tells. */
async function fetchDefaultBranch(client) {
    return (await (0,call/* call */.T1)(client, "repos/get", {})).data.default_branch;
}
/**
 * Healings as issues, branches and draft pull requests of one repository.
 * Every method throws UserErrors for what the user, the settings or GitHub cause, see faults.ts.
 */
function gitHubHealingStore(options) {
    const { client, workflowClient, baseBranch, label, login, openCommit = (0,repository_files/* commitsOf */.g3)(client) } = options;
    const snapshots = new Map();
    let identity;
    const isOurs = () => (identity ??= (0,github_identity/* identify */.l)(client, login));
    return {
        baseBranch,
        tip: async (branch) => {
            const snapshot = await (0,branches/* branchTip */.ux)(client, branch, openCommit);
            snapshots.set(snapshot.files.commit, snapshot);
            return snapshot.files;
        },
        token: (0,tokens/* tokenInWords */._Z)(client.tokenKind, login !== null),
        ...(0,issues/* listItems */.Dw)(client, label, isOurs),
        switchedOff: () => (0,issues/* findOffSwitch */.JJ)(client),
        createIssue: async (draft) => (0,issues/* openIssue */.YZ)(client, draft, await isOurs()),
        issueBody: (number) => (0,issues/* issueBody */.y6)(client, number),
        updateIssue: (number, change) => (0,issues/* updateIssue */.tt)(client, number, change),
        closeIssue: async (number, why) => (0,issues/* closeIssue */.wS)(client, number, why, await isOurs()),
        branchCommit: (branch) => (0,branches/* branchCommit */.eG)(client, branch),
        createBranch: async (draft) => (0,branches/* createBranch */.lY)(draft, snapshots.get(draft.base) ?? (await (0,branches/* snapshotOf */.eY)(client, draft.base, openCommit)), {
            client,
            workflowClient,
        }),
        withdrawBranch: (branch) => (0,branches/* withdrawBranch */.pP)(client, branch, baseBranch),
        findPullRequest: (branch) => findPullRequest(client, branch),
        hasMerged: (branch, commit) => hasMerged(client, branch, commit),
        createDraftPullRequest: (draft) => createDraftPullRequest(client, draft),
        labelPullRequest: async ({ number }, labels) => {
            if (number !== null)
                await (0,github_labels/* addLabels */.Nl)(client, number, labels);
        },
    };
}


/***/ }),

/***/ 20530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44492);

/**
 * Finds out whose deeds the token's are; asks GitHub only for a user's token.
 * An installation's token can't ask for its own name, so without `login` any app's work passes for its own: no person's
 * ever does.
 * @param login the account where the caller knows it: `github-actions[bot]` for the job's own token
 */
async function identify(client, login) {
    if (login === null && client.tokenKind === "job-or-app")
        return (author) => author?.type === "Bot";
    const ours = (login ?? (await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(client, "users/get-authenticated", {})).data.login).toLowerCase();
    return (author) => author?.login.toLowerCase() === ours;
}


/***/ }),

/***/ 14036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ listLabelled),
/* harmony export */   Dw: () => (/* binding */ listItems),
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   JJ: () => (/* binding */ findOffSwitch),
/* harmony export */   Tu: () => (/* binding */ itemOf),
/* harmony export */   YZ: () => (/* binding */ openIssue),
/* harmony export */   tt: () => (/* binding */ updateIssue),
/* harmony export */   wS: () => (/* binding */ closeIssue),
/* harmony export */   y6: () => (/* binding */ issueBody)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44492);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5274);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69275);
/* harmony import */ var _write_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82907);




const posted = (issue) => ({
    number: issue.number,
    url: issue.html_url,
});
/** An issue or pull request in our terms. */
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
        mergedAt: typeof issue.pull_request?.merged_at === "string" ? Date.parse(issue.pull_request.merged_at) : null,
    };
}
async function listIssues(client, filter) {
    const issues = [];
    for await (const { data } of (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .pages */ .Bd)(client, "issues/list-for-repo", filter))
        issues.push(...data);
    return issues;
}
async function listing(client, labels, closedSince) {
    const filter = { labels, sort: "created", direction: "desc", per_page: 100 };
    const first = await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(client, "issues/list-for-repo", { ...filter, state: "all" });
    if (!(0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .hasNext */ .oy)(first))
        return { issues: first.data, whole: true };
    const open = await listIssues(client, { ...filter, state: "open" });
    const closed = await listIssues(client, {
        ...filter,
        state: "closed",
        since: new Date(closedSince).toISOString(),
    });
    // One that is closed between the two listings is in both.
    return { issues: [...new Map([...open, ...closed].map((issue) => [issue.number, issue])).values()], whole: false };
}
const matters = ({ state, closed_at: closed }, closedSince) => state === "open" || (closed !== null && Date.parse(closed) > closedSince);
/**
 * Lists the issues and pull requests with a label that are open or were closed after a time. GitHub's listing of issues
 * holds the pull requests too, and unlike its search it knows at once what was just written.
 * One request while there are up to a hundred of them. Beyond, the open ones and the lately closed ones are listed
 * apart: `since` goes by the last update, and an open issue may be older than any time.
 * @param closedSince milliseconds since 1970
 */
async function listLabelled(client, label, closedSince) {
    const { issues } = await listing(client, label, closedSince);
    return issues.filter((issue) => matters(issue, closedSince));
}
/** Of the closed ones, so many pages of a hundred are looked through: a thousand healings are a year's. */
const closedPages = 10;
/** The same as healings: see `listLabelled`. The first listing that is whole answers for those that were closed long ago too. */
function listItems(client, label, isOurs) {
    let closed = null;
    const itemsOf = async (issues) => {
        const ours = await isOurs();
        return issues.map((issue) => itemOf(issue, ours));
    };
    return {
        items: async (closedSince) => {
            const { issues, whole } = await listing(client, label, closedSince);
            if (whole)
                closed = issues.filter(({ state }) => state === "closed");
            return itemsOf(issues.filter((issue) => matters(issue, closedSince)));
        },
        closedItems: async () => itemsOf((closed ??= await listClosed(client, label))),
    };
}
async function listClosed(client, labels) {
    const issues = [];
    let page = 0;
    for await (const { data } of (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .pages */ .Bd)(client, "issues/list-for-repo", {
        labels,
        state: "closed",
        sort: "created",
        direction: "desc",
    })) {
        issues.push(...data);
        page += 1;
        if (page === closedPages)
            break;
    }
    return issues;
}
/** Of GitHub's four words; `maintain` counts as write, `triage` as read (docs.github.com, "Get repository permissions for a user"). */
const writers = new Set(["admin", "write"]);
/** Whether somebody has write access. */
async function mayWrite(client, username) {
    const found = await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callOrNull */ .b5)(client, "repos/get-collaborator-permission-level", { username });
    return found !== null && writers.has(found.data.permission);
}
/**
 * The open issue by which somebody with write access switches auto-heal off, or null. The association says nothing of one
 * who hides the membership, so each author is asked for; who may set labels keeps them few.
 */
async function findOffSwitch(client) {
    const issues = await listIssues(client, { labels: _labels_js__WEBPACK_IMPORTED_MODULE_2__/* .offLabel */ .wF, state: "open" });
    const asked = new Set();
    for (const issue of issues) {
        const login = issue.user?.login;
        if (issue.pull_request !== undefined || login === undefined || asked.has(login))
            continue;
        asked.add(login);
        if (await mayWrite(client, login))
            return posted(issue);
    }
    return null;
}
const firstLine = (body) => (body ?? "").split("\n", 1)[0]?.trim() ?? "";
/** Opens an issue with its labels. Its body's first line is its marker, by which a lost answer is made up for. */
async function openIssue(client, draft, isOurs) {
    const labels = [...draft.labels];
    const [label = ""] = labels;
    const write = async () => (await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(client, "issues/create", { title: draft.title, body: draft.body, labels })).data;
    const find = async () => {
        const { data } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(client, "issues/list-for-repo", {
            labels: label,
            state: "open",
            sort: "created",
            direction: "desc",
            per_page: 100,
        });
        const marker = firstLine(draft.body);
        return (data.find((issue) => isOurs(issue.user) && issue.pull_request === undefined && firstLine(issue.body) === marker) ?? null);
    };
    const issue = await (0,_write_once_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOnce */ .F)(write, find);
    const missing = (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .missingLabels */ .CG)(labels, issue.labels);
    await (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .createLabels */ .mp)(client, missing);
    await (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .addLabels */ .Nl)(client, issue.number, missing);
    return posted(issue);
}
/** The body of an issue as it is now, "" for none. */
async function issueBody(client, number) {
    return (await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(client, "issues/get", { issue_number: number })).data.body ?? "";
}
/** Gives an issue a new body, and opens it again where that is asked. */
async function updateIssue(client, number, change) {
    await (0,_write_once_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAgain */ .S)(() => (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(client, "issues/update", { issue_number: number, ...change }));
}
/** Says why and closes; done twice, it says it once. */
async function closeIssue(client, number, why, isOurs) {
    await (0,_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .commentOnce */ .Z)(client, number, why, isOurs);
    const closed = { issue_number: number, state: "closed", state_reason: "not_planned" };
    await (0,_write_once_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAgain */ .S)(() => (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(client, "issues/update", closed));
}


/***/ }),

/***/ 69275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ missingLabels),
/* harmony export */   Nl: () => (/* binding */ addLabels),
/* harmony export */   mp: () => (/* binding */ createLabels),
/* harmony export */   wF: () => (/* binding */ offLabel)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44492);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92713);
/* harmony import */ var _write_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82907);



/** The label of the issue that switches auto-heal off. */
const offLabel = "auto-heal:off";
const styles = {
    "auto-heal": { color: "0e8a16", description: "Opened by auto-heal for a failed workflow" },
    "ready for review": { color: "0e8a16", description: "Checks passed; a person reviews and merges" },
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
    const add = () => (0,_write_once_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAgain */ .S)(() => (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(client, "issues/add-labels", { issue_number: number, labels: [...labels] }));
    try {
        await add();
    }
    catch (error) {
        // A pull request just made is not known everywhere yet (github/gh-aw create_pull_request.cjs, isLabelTransientError).
        if (!(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error, 422, unknownNode) && !(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error, 404, unknownNode))
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
            await (0,_write_once_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAgain */ .S)(() => (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(client, "issues/create-label", { name, ...style }));
        }
        catch (error) {
            if (!(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error, 422, /already_exists/))
                throw error;
        }
    }
}


/***/ }),

/***/ 41649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MQ: () => (/* binding */ operation),
  zU: () => (/* binding */ operations)
});

// UNUSED EXPORTS: operationsTable

;// CONCATENATED MODULE: ./build/github/agent-operations.js
/** Requests that hand over to an agent, by a person's token. */
const agentOperations = {
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
    "agent-tasks/list-tasks-for-repo": {
        part: "handoff",
        route: "GET /agents/repos/{owner}/{repo}/tasks",
        permission: "agent-tasks: read",
        use: "see whether the agent takes tasks, and whether it has this one already",
    },
    "agent-tasks/get-task-by-repo-and-id": {
        part: "handoff",
        route: "GET /agents/repos/{owner}/{repo}/tasks/{task_id}",
        permission: "agent-tasks: read",
        use: "see on which branch a task works",
    },
    "agent-tasks/create-task-in-repo": {
        part: "handoff",
        route: "POST /agents/repos/{owner}/{repo}/tasks",
        permission: "agent-tasks: write",
        use: "give the agent the task to finish its own pull request",
    },
    "reactions/list-for-issue-comment": {
        part: "handoff",
        route: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
        permission: "issues: read",
        use: "see whether the agent has taken up its comment",
    },
    "users/get-authenticated": {
        part: "handoff",
        route: "GET /user",
        permission: null,
        use: "learn whose token it was given",
    },
};

;// CONCATENATED MODULE: ./build/github/issue-operations.js
/** Requests about issues; GitHub takes those about comments, labels and bodies for pull requests too. */
const issueOperations = {
    "issues/list-for-repo": {
        part: "healing",
        route: "GET /repos/{owner}/{repo}/issues",
        permission: "issues: read",
        use: "list the issues and pull requests with its label, and find the kill switch",
    },
    "issues/get": {
        part: "healing",
        route: "GET /repos/{owner}/{repo}/issues/{issue_number}",
        permission: "issues: read",
        use: "read its own issue or pull request again before it writes to it, and see who closed it",
    },
    "issues/list-events-for-timeline": {
        part: "following",
        route: "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline",
        permission: "issues: read",
        use: "see whether the agent has begun, ended or given up",
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
    "issues/delete-comment": {
        part: "healing",
        route: "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
        permission: "issues: write",
        use: "take its comment back at once, where another run had just said the same",
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
    "issues/remove-label": {
        part: "following",
        route: "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}",
        permission: "issues: write",
        use: "take the label `ready for review` off its own pull request when it is ready no more",
    },
};

;// CONCATENATED MODULE: ./build/github/pull-request-operations.js
/** Requests that only pull requests have. */
const pullRequestOperations = {
    "pulls/list": {
        part: "healing",
        route: "GET /repos/{owner}/{repo}/pulls",
        permission: "pull-requests: read",
        use: "find the pull request of its branch",
    },
    "pulls/get": {
        part: "following",
        route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
        permission: "pull-requests: read",
        use: "see the newest commit and the base of its own pull request, and whether it has conflicts",
    },
    "pulls/list-reviews": {
        part: "following",
        route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
        permission: "pull-requests: read",
        use: "see whether a reviewer asks for changes",
    },
    "pulls/request-reviewers": {
        part: "following",
        route: "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
        permission: "pull-requests: write",
        use: "ask the configuration's reviewers to review its own pull request",
    },
    "pulls/create": {
        part: "healing",
        route: "POST /repos/{owner}/{repo}/pulls",
        permission: "pull-requests: write",
        use: "open a draft pull request",
    },
};

;// CONCATENATED MODULE: ./build/github/repository-operations.js
/** Requests about files, commits and branches. */
const repositoryOperations = {
    "repos/get": {
        part: "repository",
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
        part: "repository",
        route: "GET /repos/{owner}/{repo}/contents/{path}",
        permission: "contents: read",
        use: "read the configuration",
    },
    "repos/get-collaborator-permission-level": {
        part: "healing",
        route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
        permission: null,
        use: "see whether whoever switched it off, or asks for changes, may write",
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
        part: "repository",
        route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
        permission: "contents: read",
        use: "list the repository's files",
    },
    "git/get-blob": {
        part: "repository",
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
};

;// CONCATENATED MODULE: ./build/github/run-operations.js
/** Requests about workflow runs and their checks. */
const runOperations = {
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
        use: "look for a report, or for the last good data of scrapers, that the run left",
    },
    "actions/download-artifact": {
        part: "analysis",
        route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
        permission: "actions: read",
        use: "download the report, or the last good data of scrapers, that the run left",
        answer: "link",
    },
    "actions/list-workflow-runs": {
        part: "analysis",
        route: "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
        permission: "actions: read",
        use: "find the last green run, or the one that left the last good data of scrapers, and count how many runs of a commit were started again, where `limits.reruns` allows any",
    },
    "actions/list-workflow-runs-for-repo": {
        part: "following",
        route: "GET /repos/{owner}/{repo}/actions/runs",
        permission: "actions: read",
        use: "see how the checks of its pull request's newest commit went, and whether an agent is at work there",
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
};

;// CONCATENATED MODULE: ./build/github/operations.js





/**
 * Every request that auto-heal can make, by GitHub's operation id: a closed list, since nothing but `call` sends a
 * request and `call` takes these names only. None of them merges, approves, lifts a draft, switches auto-merge on, moves
 * a branch, or reads a secret. What is deleted is only ours: a branch that changes nothing or holds nobody else's commit, a
comment that was made twice, a label.
 * Permissions: docs.github.com, "Permissions required for GitHub Apps".
 */
const operations = {
    ...repositoryOperations,
    ...runOperations,
    ...issueOperations,
    ...pullRequestOperations,
    ...agentOperations,
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


/***/ }),

/***/ 21498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ tokenUses),
/* harmony export */   k0: () => (/* binding */ permissionsOf)
/* harmony export */ });
/* unused harmony export permissionsTable */
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41649);

const levels = ["read", "write"];
/** Every action that takes a token of the job. `heal` is the whole chain in one step. */
const tokenUses = {
    heal: { needs: ["repository", "analysis", "healing"], extras: ["annotations", "rerun"] },
    "analyze-logs": { needs: ["repository", "analysis"], extras: ["annotations"] },
    "open-healing-pr": { needs: ["repository", "healing"], extras: ["rerun"] },
    "follow-healing-pr": {
        needs: ["repository", "analysis", "healing", "following"],
        extras: ["annotations", "rerun"],
    },
};
/**
 * Every permission that these parts need, as a workflow's `permissions:` write them, each scope once with its highest
 * level, in the scopes' order.
 */
function permissionsOf(parts) {
    const needed = new Map();
    for (const { part, permission } of Object.values(_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .operations */ .zU)) {
        if (permission === null || !parts.includes(part))
            continue;
        const [scope = "", level = ""] = permission.split(": ");
        if (levels.indexOf(level) > levels.indexOf(needed.get(scope) ?? ""))
            needed.set(scope, level);
    }
    return [...needed].map(([scope, level]) => `${scope}: ${level}`).toSorted();
}
/** What a permission is used for, by these parts: one row per permission, each with all that its scope is for. */
function permissionsTable(parts) {
    return permissionsOf(parts).map((permission) => {
        const scope = permission.replace(/:.*/, ":");
        const uses = Object.values(operations).filter((operation) => parts.includes(operation.part) && operation.permission?.startsWith(scope) === true);
        return [permission, uses.map(({ use }) => use)];
    });
}


/***/ }),

/***/ 60318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g3: () => (/* binding */ commitsOf),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* unused harmony exports maxFileBytes, repositoryFiles */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44492);


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
    const textOf = async (sha) => decodeText((await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(client, "git/get-blob", { file_sha: sha })).data.content);
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("repository-too-large", "the repository holds more files than GitHub lists", "Fix this failure by hand: auto-heal proposes edits only where it can see every file.");
        }
        return (await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(client, "git/get-tree", { tree_sha: sha, ...(recursive ? { recursive: "1" } : {}) })).data;
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


/***/ }),

/***/ 90006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SK: () => (/* binding */ checkToken),
/* harmony export */   _Z: () => (/* binding */ tokenInWords),
/* harmony export */   aA: () => (/* binding */ tokenKind)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

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
const words = {
    "job-or-app": "an app's token",
    classic: "a person's classic token",
    "fine-grained": "a person's fine-grained token",
    oauth: "a person's OAuth token",
    "user-to-server": "a person's token of an app",
    unknown: "a token of unknown kind",
};
/** Whose a token is, for people. @param isJobs it is the job's own, which has the form of an app's */
const tokenInWords = (kind, isJobs) => isJobs ? "the workflow's own token" : words[kind];
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("input-invalid", `the token ${found[1]}`, "Pass github.token, or a secret that holds a token and nothing else.");
}


/***/ }),

/***/ 47889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runOfEvent),
/* harmony export */   t: () => (/* binding */ workflowRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** As much of a run as we look at. */
const RunFields = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    head_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    head_repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
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


/***/ }),

/***/ 82907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeOnce),
/* harmony export */   S: () => (/* binding */ writeAgain)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92713);


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
            if (!(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(error, "unavailable"))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(settleMs);
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


/***/ }),

/***/ 24092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);




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

/***/ 52266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   c: () => (/* binding */ inputForms)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95610);




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

/***/ 72014:
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
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);

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
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48043);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95610);




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


/***/ }),

/***/ 56181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sanitisedTexts)
/* harmony export */ });
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95610);

/**
 * A JSON value in which every text, and every key, is visible, redacted and one line; what is so already stays as it is.
 * @param value what JSON can hold
 */
function sanitisedTexts(value) {
    if (typeof value === "string")
        return (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(value, Infinity);
    if (Array.isArray(value))
        return value.map(sanitisedTexts);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [(0,_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(key, Infinity), sanitisedTexts(held)]));
}


/***/ })

};
