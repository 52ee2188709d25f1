export const id = 437;
export const ids = [437];
export const modules = {

/***/ 976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ analyzeInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2266);


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

/***/ 8437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/runner/inputs.js
var runner_inputs = __webpack_require__(2266);
// EXTERNAL MODULE: ./build/runner/report-to-runner.js
var report_to_runner = __webpack_require__(2014);
// EXTERNAL MODULE: ./build/runner/run-action.js
var run_action = __webpack_require__(5945);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(5610);
// EXTERNAL MODULE: ./build/actions/analysis.js + 5 modules
var actions_analysis = __webpack_require__(3212);
// EXTERNAL MODULE: ./build/actions/host.js + 25 modules
var actions_host = __webpack_require__(8255);
// EXTERNAL MODULE: ./build/actions/opening.js + 2 modules
var opening = __webpack_require__(8220);
// EXTERNAL MODULE: ./build/actions/analyze-logs/inputs.js
var inputs = __webpack_require__(976);
// EXTERNAL MODULE: ./build/actions/open-healing-pr/inputs.js
var open_healing_pr_inputs = __webpack_require__(1810);
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
    const host = await (0,actions_host/* openHost */.Zb)(inputs, ["analysis", "healing"]);
    const analysis = await (0,actions_analysis/* analyze */.ns)({ runId: inputs["run-id"], attempt: inputs["run-attempt"], reportPath: null }, host);
    await (0,actions_analysis/* publishAnalysis */.Me)(analysis, host, stub);
    const request = {
        copilotToken: inputs["copilot-token"],
        workflowToken: inputs["workflow-token"],
        dryRun: inputs["dry-run"],
    };
    await (0,opening/* open */.h)(analysis.texts.report, analysis.eligibility, request, host);
});


/***/ }),

/***/ 1810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2266);


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

/***/ 8220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ opening_open)
});

// EXTERNAL MODULE: ./build/healing/summary.js
var summary = __webpack_require__(3453);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/text/markdown.js + 2 modules
var markdown = __webpack_require__(5967);
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
var fix_commands = __webpack_require__(8138);
// EXTERNAL MODULE: ./build/runner/report-to-runner.js
var report_to_runner = __webpack_require__(2014);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(5610);
;// CONCATENATED MODULE: ./build/usecases/dry-run.js
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
            items: (closedSince) => store.items(closedSince),
            switchedOff: () => store.switchedOff(),
            branchCommit: (branch) => store.branchCommit(branch),
            findPullRequest: (branch) => store.findPullRequest(branch),
            createIssue: async ({ title, body, labels }) => note("issue", `${title}\n\nLabels: ${labels.join(", ")}\n\n${body}`),
            updateIssue: async (number, { body }) => void note(`update of issue ${number}`, body),
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
            handOff: async (_pullRequest, text, readiness) => {
                if (readiness.kind === "ready")
                    note("comment for the agent", text);
                return { rung: "text", state: "not-asked", proof: null };
            },
            assign: async () => ({ rung: "text", state: "not-asked", proof: null }),
        },
        reruns: {
            attempts: (run) => reruns.attempts(run),
            rerunFailedJobs: async ({ runId }) => void note(`rerun of run ${runId}`, "The failed jobs of the run are started again."),
        },
    };
}

// EXTERNAL MODULE: ./build/usecases/open-healing.js + 18 modules
var open_healing = __webpack_require__(9357);
// EXTERNAL MODULE: ./build/actions/analysis.js + 5 modules
var analysis = __webpack_require__(3212);
// EXTERNAL MODULE: ./build/actions/host.js + 25 modules
var actions_host = __webpack_require__(8255);
// EXTERNAL MODULE: ./build/workflows/workflow-validator.js
var workflow_validator = __webpack_require__(3263);
;// CONCATENATED MODULE: ./build/actions/opening.js










/** Opens or updates the healing of a report, and shows what came of it in the job. */
async function opening_open(report, eligible, request, host) {
    const input = {
        report,
        workflowPath: (0,analysis/* workflowPathOf */._Z)(report),
        config: host.config,
        minConfidence: host.minConfidence,
        exclusion: eligible.kind === "heal" ? null : eligible.reason,
        token: request.workflowToken === null ? "github-token" : "workflow-token",
    };
    const { source } = report;
    // Only a branch that the configuration watches gets this far.
    const branch = branchOf(source);
    const store = host.store(request.workflowToken, branch ?? host.defaultBranch);
    const agent = host.agent(request.copilotToken);
    const local = { commands: (0,fix_commands/* fixCommands */.Y)(copyFiles), workflows: workflow_validator/* workflowValidator */.O, clock: actions_host/* clock */.pm };
    if (!request.dryRun)
        return show(await (0,open_healing/* openHealing */.b)(input, { ...local, store, agent, reruns: host.reruns }));
    const { writes, ...ports } = dryRun(store, agent, host.reruns);
    const opened = await (0,open_healing/* openHealing */.b)(input, { ...local, ...ports });
    const record = {
        ...opened.record,
        result: opened.record.result === "suppressed" ? opened.record.result : "dry-run",
    };
    await show({ ...opened, record });
    await (0,report_to_runner/* writeSummary */.Sy)((0,summary/* renderDryRun */.DW)(writes));
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
