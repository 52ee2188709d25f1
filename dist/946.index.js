export const id = 946;
export const ids = [946];
export const modules = {

/***/ 30976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ analyzeInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52266);


const analyzeInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    "github-token": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    "job-token": _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.raw,
    repository: _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.repository,
    "run-id": _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.optionalWholeNumber,
    "run-attempt": _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.optionalWholeNumber,
    "failure-report-path": _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.optionalText,
    config: _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.text,
    "min-confidence": _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.percentage,
    enabled: _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.flag,
});


/***/ }),

/***/ 11929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ showDryRun)
/* harmony export */ });
/* harmony import */ var _healing_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83453);
/* harmony import */ var _runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72014);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95610);



/** Shows all that a dry run did not write: in the job summary, and in the step's log what is too long for that. */
async function showDryRun(writes) {
    await (0,_runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSummary */ .Sy)((0,_healing_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDryRun */ .DW)(writes));
    for (const { what, text } of writes.filter(_healing_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .isTooLong */ .pn)) {
        (0,_runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .openGroup */ .Sg)((0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(what));
        for (const line of text.split("\n"))
            (0,_runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)((0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(line, Number.POSITIVE_INFINITY));
        (0,_runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .closeGroup */ .AM)();
    }
}


/***/ }),

/***/ 56946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/github/permissions.js
var permissions = __webpack_require__(21498);
// EXTERNAL MODULE: ./build/runner/inputs.js
var runner_inputs = __webpack_require__(52266);
// EXTERNAL MODULE: ./build/runner/report-to-runner.js
var report_to_runner = __webpack_require__(72014);
// EXTERNAL MODULE: ./build/runner/run-action.js
var run_action = __webpack_require__(5945);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(95610);
// EXTERNAL MODULE: ./build/healing/ledger.js
var ledger = __webpack_require__(8972);
// EXTERNAL MODULE: ./build/healing/recurrence.js
var recurrence = __webpack_require__(54739);
// EXTERNAL MODULE: ./build/text/markdown.js + 2 modules
var markdown = __webpack_require__(95967);
// EXTERNAL MODULE: ./build/usecases/known-healing.js
var known_healing = __webpack_require__(46005);
// EXTERNAL MODULE: ./build/usecases/opened-healing.js + 1 modules
var opened_healing = __webpack_require__(60606);
;// CONCATENATED MODULE: ./build/usecases/look-first.js





/** The store, of which one listing is known. */
function listed(store, items) {
    let known = items;
    return {
        ...store,
        items: async (since) => {
            const answer = known ?? (await store.items(since));
            known = null;
            return answer;
        },
    };
}
/**
 * Looks whether a failure only has to be counted: in the open issue that has it already, with all that the issue promised,
 * or among those above the limit. What may pass when it is started again, and
 * what is switched off, is not looked for.
 */
async function lookFirst({ fingerprint, failures }, config, { store, clock }) {
    if (fingerprint === null || failures[0]?.transient === true || !config.enabled)
        return { settled: null, store };
    const now = clock.now();
    const all = await store.items((0,ledger/* closedSince */.z9)(config, now));
    const items = (0,ledger/* markedItems */.bW)(all);
    const known = (0,ledger/* knownHealing */.yz)(items, fingerprint);
    return { settled: settledBy((0,recurrence/* recurrenceOf */.q5)(known, config, now), known, items, config, now), store: listed(store, all) };
}
function settledBy(recurrence, known, items, config, now) {
    if (recurrence.kind === "new")
        return (0,ledger/* issueLimit */.zy)(items, config, now);
    return recurrence.kind === "open" && (0,known_healing/* isComplete */.As)(recurrence.issue, known)
        ? (0,markdown.md) `The same failure is in ${(0,opened_healing/* linked */.q)(recurrence.issue)} already, with all that is done about it.`
        : null;
}

// EXTERNAL MODULE: ./build/actions/analysis.js
var analysis = __webpack_require__(25084);
// EXTERNAL MODULE: ./build/actions/host.js + 12 modules
var actions_host = __webpack_require__(81982);
// EXTERNAL MODULE: ./build/actions/opening.js + 2 modules
var opening = __webpack_require__(68220);
// EXTERNAL MODULE: ./build/actions/analyze-logs/inputs.js
var inputs = __webpack_require__(30976);
// EXTERNAL MODULE: ./build/actions/open-healing-pr/inputs.js
var open_healing_pr_inputs = __webpack_require__(21810);
;// CONCATENATED MODULE: ./build/actions/heal/inputs.js


/** The whole chain in one step: what its parts take, but for what they hand to each other. */
const healInputs = inputs/* analyzeInputs */.C
    .omit({ "failure-report-path": true })
    .extend(open_healing_pr_inputs/* openInputs */.A.pick({ "copilot-token": true, "workflow-token": true, "dry-run": true }).shape);

;// CONCATENATED MODULE: ./build/actions/heal/main.js











/** The whole chain in one step and one process: what the parts hand over stays typed. */
const main = (stub) => (0,run_action/* runAction */.C)(async () => {
    const inputs = (0,runner_inputs/* readInputs */.K)(healInputs);
    (0,report_to_runner/* hide */.jD)([inputs["github-token"], inputs["copilot-token"], inputs["workflow-token"]]);
    if (!inputs.enabled) {
        (0,report_to_runner/* setOutputs */.n0)({ decision: "ignore", result: "suppressed" });
        return (0,report_to_runner/* logLine */.BP)((0,sanitise/* plain */.pj)("Switched off by the input enabled."));
    }
    const host = await (0,actions_host/* openHost */.Zb)(inputs, permissions/* tokenUses */.IE.heal.needs);
    const request = {
        copilotToken: inputs["copilot-token"],
        workflowToken: inputs["workflow-token"],
        dryRun: inputs["dry-run"],
    };
    const run = { runId: inputs["run-id"], attempt: inputs["run-attempt"], reportPath: null };
    const diagnosis = await (0,analysis/* diagnose */.h4)(run, host);
    const { settled, store } = await look(diagnosis, request, host);
    await (0,analysis/* publishAnalysis */.Me)(await (0,analysis/* propose */.BM)(diagnosis, host, settled), host, stub);
    await (0,opening/* open */.h)(diagnosis.report, diagnosis.eligibility, request, host, store);
});
/** Where most failures come again and again, requests are saved by looking first. A look that fails is told by the opening. */
async function look({ report, eligibility }, request, host) {
    const store = (0,opening/* storeFor */.f)(report, request, host);
    if (eligibility.kind === "ignore")
        return { settled: null, store };
    try {
        return await lookFirst(report, host.config, { store, clock: actions_host/* clock */.pm });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return { settled: null, store };
    }
}


/***/ }),

/***/ 21810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52266);


const openInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    "github-token": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    "job-token": _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.raw,
    repository: _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.repository,
    "failure-report": _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.raw,
    "failure-report-path": _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.optionalText,
    "fix-proposal": _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.raw,
    "fix-proposal-path": _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.optionalText,
    "copilot-token": _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.optionalText,
    "workflow-token": _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.optionalText,
    config: _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.text,
    "min-confidence": _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.percentage,
    "dry-run": _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.flag,
    enabled: _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputForms */ .c.flag,
});


/***/ }),

/***/ 68220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ opening_open),
  f: () => (/* binding */ storeFor)
});

// EXTERNAL MODULE: ./build/healing/summary.js
var summary = __webpack_require__(83453);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/text/markdown.js + 2 modules
var markdown = __webpack_require__(95967);
;// CONCATENATED MODULE: ./build/process/copy-files.js



/** Each file is a request where the repository is on a code host. */
const fileLimit = 400;
/**
 * Copies a commit's files one by one, for where there is no clone. What is not text, and what is a link or a submodule,
 * is left out; a command that needs it fails.
 */
const copyFiles = async (files, folder) => {
    const entries = (await files.list()).filter(({ mode }) => mode === "100644" || mode === "100755");
    if (entries.length > fileLimit) {
        return (0,markdown.md) `The repository has ${entries.length} files, and commands are run on at most ${fileLimit} here. ${(0,markdown/* code */.aY)("auto-heal heal")} runs them on a clone of any size.`;
    }
    for (const { path, mode } of entries) {
        const file = await files.read(path);
        if (file === null)
            continue;
        const target = (0,external_node_path_.join)(folder, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(target, file.text);
        if (mode === "100755")
            await (0,promises_.chmod)(target, 0o755);
    }
    return null;
};

// EXTERNAL MODULE: ./build/process/fix-commands.js + 1 modules
var fix_commands = __webpack_require__(48138);
// EXTERNAL MODULE: ./build/runner/report-to-runner.js
var report_to_runner = __webpack_require__(72014);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(95610);
;// CONCATENATED MODULE: ./build/usecases/dry-run.js
const notAsked = { rung: "text", state: "not-asked", proof: null };
/** Reads for real, and notes every write with all of its text instead of making it. */
function dryRun(store, agent, reruns) {
    const writes = [];
    const note = (what, text) => {
        writes.push({ what, text });
        return { number: null, url: "not written in a dry run" };
    };
    return {
        writes,
        store: {
            baseBranch: store.baseBranch,
            tip: (branch) => store.tip(branch),
            token: store.token,
            items: (closedSince) => store.items(closedSince),
            closedItems: () => store.closedItems(),
            hasMerged: (branch, commit) => store.hasMerged(branch, commit),
            issueBody: (number) => store.issueBody(number),
            switchedOff: () => store.switchedOff(),
            branchCommit: (branch) => store.branchCommit(branch),
            findPullRequest: (branch) => store.findPullRequest(branch),
            createIssue: async ({ title, body, labels }) => note("issue", `${title}\n\nLabels: ${labels.join(", ")}\n\n${body}`),
            updateIssue: async (number, { body, state }) => void note(state === undefined ? `update of issue ${number}` : `update of issue ${number}, which is reopened`, body),
            closeIssue: async (number, why) => void note(`comment that closes issue ${number}`, why),
            createBranch: async ({ branch, base, message, edits }) => {
                note(`branch ${branch}`, `From ${base}\n\n${message}\n\n${edits.map((edit) => JSON.stringify(edit)).join("\n")}`);
                return { commit: base };
            },
            createDraftPullRequest: async ({ title, body, branch, baseBranch, labels }) => ({
                kind: "opened",
                posted: note("draft pull request", `${title}\n\n${branch} into ${baseBranch}\n\nLabels: ${labels.join(", ")}\n\n${body}`),
            }),
            // A branch that was not made need not be taken back.
            withdrawBranch: async () => false,
            // Shown with the pull request.
            labelPullRequest: async () => { },
        },
        agent: {
            preflight: () => agent.preflight(),
            handOff: async ({ comment, prompt }, rungs) => {
                const [rung] = rungs;
                if (rung !== undefined)
                    note(`${rung} for the agent`, rung === "agent-task" ? prompt : comment);
                return { agent: notAsked, notes: [] };
            },
            look: (request, asked) => agent.look(request, asked),
            assign: async ({ url }, text) => {
                note("assignment of the issue to the agent", `${url}\n\n${text}`);
                return notAsked;
            },
        },
        reruns: {
            attempts: (run) => reruns.attempts(run),
            rerunFailedJobs: async ({ runId }) => void note(`rerun of run ${runId}`, "The failed jobs of the run are started again."),
        },
    };
}

// EXTERNAL MODULE: ./build/usecases/open-healing.js + 12 modules
var open_healing = __webpack_require__(8648);
// EXTERNAL MODULE: ./build/actions/analysis.js
var analysis = __webpack_require__(25084);
// EXTERNAL MODULE: ./build/actions/dry-run-shown.js
var dry_run_shown = __webpack_require__(11929);
// EXTERNAL MODULE: ./build/actions/host.js + 12 modules
var actions_host = __webpack_require__(81982);
// EXTERNAL MODULE: ./build/workflows/workflow-validator.js
var workflow_validator = __webpack_require__(83263);
;// CONCATENATED MODULE: ./build/actions/opening.js











/** Where the healing of a report lives: on the branch that it failed on, which the configuration watches. */
const storeFor = ({ source }, { workflowToken }, host) => host.store(workflowToken, branchOf(source) ?? host.defaultBranch);
/**
 * Opens or updates the healing of a report, and shows what came of it in the job.
 * @param store as `storeFor` gives it
 */
async function opening_open(report, eligible, request, host, store = storeFor(report, request, host)) {
    const input = {
        report,
        workflowPath: (0,analysis/* workflowPathOf */._Z)(report),
        config: host.config,
        minConfidence: host.minConfidence,
        exclusion: eligible.kind === "heal" ? null : eligible.reason,
        token: request.workflowToken === null ? "github-token" : "workflow-token",
        defaultBranch: host.defaultBranch,
    };
    const agent = host.agent(request.copilotToken);
    const local = {
        commands: (0,fix_commands/* fixCommands */.Y)(copyFiles),
        workflows: workflow_validator/* workflowValidator */.O,
        outcomes: host.outcomes,
        clock: actions_host/* clock */.pm,
    };
    if (!request.dryRun)
        return show(await (0,open_healing/* openHealing */.b)(input, { ...local, store, agent, reruns: host.reruns }));
    const { writes, ...ports } = dryRun(store, agent, host.reruns);
    const opened = await (0,open_healing/* openHealing */.b)(input, { ...local, ...ports });
    const record = {
        ...opened.record,
        result: opened.record.result === "suppressed" ? opened.record.result : "dry-run",
    };
    await show({ ...opened, record });
    await (0,dry_run_shown/* showDryRun */.W)(writes);
}
function branchOf(source) {
    switch (source.kind) {
        case "workflow-run":
            return source.headBranch;
        case "scraper-validation":
            return source.run?.branch ?? null;
        case "log-file":
            return null;
    }
}
/** What was not written, in a dry run, has no number and no address. */
const addressOf = (posted) => posted === null || posted.number === null ? null : posted.url;
async function show(opened) {
    const { record, issue, pullRequest, notes } = opened;
    (0,report_to_runner/* setOutputs */.n0)({
        result: record.result,
        "issue-number": record.issueNumber,
        "issue-url": addressOf(issue),
        branch: record.branch,
        "pull-request-number": record.pullRequestNumber,
        "pull-request-url": addressOf(pullRequest),
        "agent-state": record.agent?.state ?? null,
    });
    (0,report_to_runner/* logLine */.BP)((0,sanitise/* plain */.pj)(`${record.result}. ${record.reason}`));
    for (const note of notes)
        (0,report_to_runner/* logLine */.BP)((0,sanitise/* plain */.pj)(note));
    await (0,report_to_runner/* writeSummary */.Sy)((0,summary/* renderOpened */.Gm)(opened));
}


/***/ })

};
