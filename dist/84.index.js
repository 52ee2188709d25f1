export const id = 84;
export const ids = [84];
export const modules = {

/***/ 25084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ propose),
/* harmony export */   Ie: () => (/* binding */ placeReport),
/* harmony export */   Me: () => (/* binding */ publishAnalysis),
/* harmony export */   _Z: () => (/* binding */ workflowPathOf),
/* harmony export */   h4: () => (/* binding */ diagnose),
/* harmony export */   pn: () => (/* binding */ eligibilityOf)
/* harmony export */ });
/* harmony import */ var _contracts_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48190);
/* harmony import */ var _diagnosis_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62086);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _files_text_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87083);
/* harmony import */ var _healing_eligibility_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41544);
/* harmony import */ var _healing_report_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68964);
/* harmony import */ var _healing_sanitised_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98754);
/* harmony import */ var _healing_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83453);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(48043);
/* harmony import */ var _runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72014);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95610);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52220);
/* harmony import */ var _workflows_workflow_validator_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83263);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(81982);
/* harmony import */ var _report_artifact_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(10331);















const heal = { kind: "heal" };
/** The workflow that a report is of, as far as it says. */
function workflowPathOf({ source }) {
    switch (source.kind) {
        case "workflow-run":
            return source.workflowPath;
        case "log-file":
            return source.workflowPath ?? null;
        case "scraper-validation":
            return source.run?.workflowPath ?? null;
    }
}
/** Whether a report that was handed over may be healed. */
function eligibilityOf({ source }, { config, defaultBranch, context }) {
    switch (source.kind) {
        case "workflow-run":
            return (0,_healing_eligibility_js__WEBPACK_IMPORTED_MODULE_4__/* .eligibility */ .G)({ run: source, defaultBranch, config, ownWorkflowPath: context.workflowPath });
        case "log-file":
            return heal;
        case "scraper-validation":
            return source.run === undefined ? heal : (0,_healing_eligibility_js__WEBPACK_IMPORTED_MODULE_4__/* .validationEligibility */ .D)({ run: source.run, defaultBranch, config });
    }
}
/**
 * Places a report that an earlier step or job handed over. Unless it came with a run that has ended, it is of the run
 * that we are in, and then the runner says of which commit and branch: the job that wrote it runs other people's code.
 * @throws UserError `input-invalid` for the report of a run of another repository
 */
function placeReport(given, { context, repository }) {
    const report = (0,_healing_sanitised_report_js__WEBPACK_IMPORTED_MODULE_6__/* .sanitisedReport */ .X)(given);
    const { source } = report;
    if (source.kind === "workflow-run" && source.repository.toLowerCase() !== repository.toLowerCase()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("input-invalid", `the failure report is of a run of ${(0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(source.repository, 200)}, not of ${(0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(repository, 200)}`, "Name the repository of the report with the input repository, or hand over a report of this one.");
    }
    return context.event.workflow_run === undefined ? (0,_healing_report_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .validatedInRun */ .XQ)(report, context) : report;
}
/** Diagnoses a run, or takes a report. */
async function diagnose(request, host) {
    if (request.reportPath !== null) {
        const json = await (0,_files_text_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextFile */ .Gu)(request.reportPath, "the failure report");
        const report = placeReport((0,_contracts_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFailureReport */ .hE)(json, (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(request.reportPath)), host);
        return { report, eligibility: eligibilityOf(report, host), notes: [] };
    }
    const { context, config, defaultBranch, minConfidence, source } = host;
    const run = (0,_host_js__WEBPACK_IMPORTED_MODULE_12__/* .runToAnalyze */ .ho)(request, host);
    // The rules and the fixers are half of what we are: they are loaded when there is something to diagnose and to fix.
    const { analyzeRun } = await Promise.all(/* import() */[__webpack_require__.e(914), __webpack_require__.e(173), __webpack_require__.e(814), __webpack_require__.e(304), __webpack_require__.e(868)]).then(__webpack_require__.bind(__webpack_require__, 47868));
    return analyzeRun({ ...run, config, defaultBranch, minConfidence, ownWorkflowPath: context.workflowPath }, { source, validator: _workflows_workflow_validator_js__WEBPACK_IMPORTED_MODULE_11__/* .workflowValidator */ .O, clock: _host_js__WEBPACK_IMPORTED_MODULE_12__/* .clock */ .pm });
}
/**
 * Proposes a fix against the files of the commit that failed.
 * @param settled why none has to be looked for; null where one has
 * @throws UserError `input-invalid` for the report of a bare log
 */
async function propose({ report, eligibility: eligible, notes }, host, settled = null) {
    const { source } = report;
    if (source.kind === "log-file") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("input-invalid", "the failure report is of a bare log, which names no commit", "Hand over the report of a run or of a validation.");
    }
    const commit = source.kind === "workflow-run" ? source.headSha : source.sha;
    const { proposeHealing } = await Promise.all(/* import() */[__webpack_require__.e(914), __webpack_require__.e(173), __webpack_require__.e(491), __webpack_require__.e(524)]).then(__webpack_require__.bind(__webpack_require__, 56524));
    const proposed = await proposeHealing({
        report,
        workflowPath: workflowPathOf(report),
        config: host.config,
        minConfidence: host.minConfidence,
        exclusion: eligible.kind === "heal" ? settled : eligible.reason,
        token: "github-token",
        workflows: _workflows_workflow_validator_js__WEBPACK_IMPORTED_MODULE_11__/* .workflowValidator */ .O,
        agentReady: false,
        // Whether the token may, and how many are left, shows when the healing is opened: an analysis writes nothing.
        rerunsLeft: host.config.limits.reruns,
        pullRequestLimit: null,
    }, host.source.filesAt(commit), _host_js__WEBPACK_IMPORTED_MODULE_12__/* .clock */ .pm);
    return {
        texts: { report, proposal: proposed.proposal, search: proposed.search, version: _product_js__WEBPACK_IMPORTED_MODULE_14__/* .version */ .rE, fingerprintVersion: _diagnosis_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintVersion */ .$$ },
        eligibility: eligible,
        notes,
    };
}
/** Shows an analysis in the job: outputs, files, artifact, summary, annotations. */
async function publishAnalysis({ texts, eligibility: eligible, notes }, host, stub) {
    const { report, proposal } = texts;
    const [failure] = report.failures;
    const json = (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .safeJson */ .o)(report);
    const reportPath = await host.keep("failure-report.json", `${json}\n`);
    const proposalPath = await host.keep("fix-proposal.json", `${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .safeJson */ .o)(proposal)}\n`);
    const inlineProposal = (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .safeJson */ .o)(proposal);
    const artifact = eligible.kind === "ignore" ? null : await (0,_report_artifact_js__WEBPACK_IMPORTED_MODULE_13__/* .uploadReport */ .a)([reportPath, proposalPath], host.context, stub);
    (0,_runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .setOutputs */ .n0)({
        outcome: report.outcome,
        category: failure?.category ?? null,
        confidence: failure === undefined ? null : Math.floor(failure.confidence * 100),
        decision: proposal.decision,
        "fix-type": proposal.fixType,
        fingerprint: report.fingerprint,
        "failure-report": (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .safeJson */ .o)((0,_contracts_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .fitReport */ .kq)(report)),
        "failure-report-path": reportPath,
        // A proposal has no part that could go: the file has it all.
        "fix-proposal": Buffer.byteLength(inlineProposal) <= _contracts_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineLimit */ .Pc ? inlineProposal : null,
        "fix-proposal-path": proposalPath,
        "report-artifact": artifact,
    });
    await (0,_runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .writeSummary */ .Sy)((0,_healing_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .renderAnalysis */ .fA)(texts, notes));
    (0,_runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .logLine */ .BP)((0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(`${report.outcome}: ${failure === undefined ? (report.note ?? "no cause") : `${failure.title} (${failure.message})`}`));
    (0,_runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .logLine */ .BP)((0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(`decision: ${proposal.decision}. ${proposal.reason}`));
    if (failure?.location?.line !== undefined &&
        report.source.kind === "workflow-run" &&
        report.source.headSha === host.context.sha) {
        (0,_runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .annotateLine */ .tb)((0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(`${failure.title}: ${failure.message}`), (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(failure.location.path), failure.location.line);
    }
}


/***/ }),

/***/ 39305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadArtifactClient)
/* harmony export */ });
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


/***/ }),

/***/ 10331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ uploadReport),
/* harmony export */   m: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72014);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95610);
/* harmony import */ var _artifact_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39305);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81982);






/**
 * Leaves a report, and what belongs to it, as an artifact for other jobs. Where there is no artifact service, the files
 * must do.
 * @param files all in one folder
 * @param stub the address of the stub that was started
 * @returns the artifact's name, or null
 */
async function uploadReport(files, { runId, runAttempt }, stub) {
    const name = `auto-heal-report-${runId}-${runAttempt}-${_host_js__WEBPACK_IMPORTED_MODULE_5__/* .clock */ .pm.now().toString(36)}`;
    return uploadArtifact(name, files, stub, 30);
}
/**
 * Leaves files as an artifact. Where that does not work, that is said, and the job goes on.
 * @param files the first lies in the folder that all are in or below
 * @param stub the address of the stub that was started
 * @param retentionDays 0 for what the repository keeps artifacts for
 * @returns the artifact's name; null where there is no artifact service, or it failed
 */
async function uploadArtifact(name, files, stub, retentionDays) {
    if ((process.env["ACTIONS_RESULTS_URL"] ?? "") === "")
        return null;
    try {
        const { uploadFiles } = await (0,_artifact_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .loadArtifactClient */ .A)(stub);
        await uploadFiles({ name, files, rootDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(files[0] ?? ""), retentionDays });
        return name;
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y))
            throw thrown;
        (0,_runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .logWarning */ .FF)((0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(thrown.sentence));
        return null;
    }
}


/***/ }),

/***/ 41544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ validationEligibility),
/* harmony export */   G: () => (/* binding */ eligibility)
/* harmony export */ });
/* harmony import */ var _fixes_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45875);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95967);
/* harmony import */ var _branch_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65237);



const healedConclusions = new Set(["failure", "timed_out", "startup_failure"]);
const healedEvents = new Set([
    "push",
    "schedule",
    "workflow_dispatch",
    "repository_dispatch",
    "merge_group",
]);
const branchName = ({ run }) => run.headBranch === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `no branch` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(run.headBranch);
const onlySummary = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Its diagnosis is in the job summary; no issue or pull request is opened.`;
function ofWatchedWorkflow({ run, config }) {
    const names = [run.workflowPath, run.workflowPath.replace(/^.*\//, ""), run.workflowName];
    const listed = (patterns) => patterns.some((pattern) => names.some((name) => (0,_fixes_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(pattern, name)));
    const { include, exclude } = config.workflows;
    return (include === undefined || listed(include)) && !listed(exclude);
}
const onWatchedBranch = ({ run, config, defaultBranch }) => run.headBranch !== null &&
    (config.branches ?? [defaultBranch]).some((pattern) => (0,_fixes_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(pattern, run.headBranch ?? ""));
/** First match wins. */
const rows = [
    {
        kind: "ignore",
        holds: ({ run }) => run.headRepository !== run.repository,
        reason: () => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `The run is of a fork, whose commits and logs are not ours to act on.`,
    },
    {
        kind: "ignore",
        holds: ({ run }) => run.headBranch !== null && (0,_branch_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isHealingBranch */ .H5)(run.headBranch),
        reason: (facts) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `The run is on ${branchName(facts)}, a healing's own branch.`,
    },
    {
        kind: "ignore",
        holds: ({ run, ownWorkflowPath }) => run.workflowPath === ownWorkflowPath,
        reason: () => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `The run is of the workflow that heals; it does not heal itself.`,
    },
    {
        kind: "ignore",
        holds: ({ run }) => run.conclusion === null || !healedConclusions.has(run.conclusion),
        reason: ({ run }) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `The run ended with ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(run.conclusion ?? "no conclusion")}, which is no failure.`,
    },
    {
        kind: "ignore",
        holds: (facts) => !ofWatchedWorkflow(facts),
        reason: ({ run }) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `The configuration does not watch the workflow ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(run.workflowPath)}.`,
    },
    {
        kind: "report",
        holds: ({ run }) => !healedEvents.has(run.event),
        reason: ({ run }) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Runs of the event ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(run.event)} are not healed. ${onlySummary}`,
    },
    {
        kind: "report",
        holds: (facts) => !onWatchedBranch(facts),
        reason: (facts) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Runs on ${branchName(facts)} are not healed. ${onlySummary}`,
    },
];
/**
 * Decides what may be done with the report of a validation. It may be of the run that we are in, so neither its
 * conclusion nor its workflow counts; a fork's validations are those of pull requests.
 */
function validationEligibility({ run, defaultBranch, config }) {
    const { branch, event } = run;
    if (branch !== null && (0,_branch_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isHealingBranch */ .H5)(branch))
        return { kind: "ignore", reason: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `The run is on ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(branch)}, a healing's own branch.` };
    if (!healedEvents.has(event))
        return { kind: "report", reason: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Validations of the event ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(event)} are not healed. ${onlySummary}` };
    if (branch === null || !(config.branches ?? [defaultBranch]).some((pattern) => (0,_fixes_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(pattern, branch))) {
        const where = branch === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `no branch` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(branch);
        return { kind: "report", reason: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Validations on ${where} are not healed. ${onlySummary}` };
    }
    return { kind: "heal" };
}
/** Decides what may be done with a run, from what the code host says of it alone. */
function eligibility(facts) {
    const row = rows.find((row) => row.holds(facts));
    return row === undefined ? { kind: "heal" } : { kind: row.kind, reason: row.reason(facts) };
}


/***/ }),

/***/ 68964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ workflowDefinitionReport),
/* harmony export */   Rh: () => (/* binding */ runSource),
/* harmony export */   XQ: () => (/* binding */ validatedInRun),
/* harmony export */   Zw: () => (/* binding */ handedOverReport),
/* harmony export */   _w: () => (/* binding */ unreadReport),
/* harmony export */   rN: () => (/* binding */ annotatedReport)
/* harmony export */ });
/* harmony import */ var _contracts_failure_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66513);
/* harmony import */ var _diagnosis_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62086);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95610);
/* harmony import */ var _sanitised_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98754);




/** The run as a report names it. */
function runSource(run) {
    return {
        kind: "workflow-run",
        repository: run.repository,
        workflowName: (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(run.workflowName, 200),
        workflowPath: (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(run.workflowPath, 300),
        runId: run.id,
        attempt: run.attempt,
        event: (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(run.event, 50),
        headBranch: run.headBranch === null ? null : (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(run.headBranch, 300),
        headSha: run.headSha,
        headRepository: run.headRepository,
        conclusion: run.conclusion,
        url: run.url,
    };
}
/** A report that a run left of itself: where it comes from is what the code host says, not what the report says. */
function handedOverReport(given, run) {
    const report = (0,_sanitised_report_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitisedReport */ .X)(given);
    const { source } = report;
    if (source.kind === "workflow-run")
        return { ...report, source: runSource(run) };
    if (source.kind === "log-file")
        return report;
    const { runId: id, attempt, event, headBranch: branch, workflowPath } = runSource(run);
    return {
        ...report,
        source: {
            ...source,
            sha: run.headSha,
            runUrl: run.url,
            run: { id, attempt, event, branch, workflowPath },
        },
    };
}
/** A validation's report that was made in the run that we are in; any other report as it is. */
function validatedInRun(report, own) {
    const { source } = report;
    if (source.kind !== "scraper-validation")
        return report;
    const { runId: id, runAttempt: attempt, runUrl, eventName, branch, sha, workflowPath } = own;
    return {
        ...report,
        source: { ...source, sha, runUrl, run: { id, attempt, event: (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(eventName, 50), branch, workflowPath } },
    };
}
const base = (source, at) => ({
    schemaVersion: _contracts_failure_report_js__WEBPACK_IMPORTED_MODULE_0__/* .failureReportVersion */ .Zi,
    source,
    generatedAt: new Date(at).toISOString(),
    truncated: [],
});
/** A run that was not looked into. @param outcome `no-failure` for a run that did not fail */
const unreadReport = (source, at, outcome, note) => ({ ...base(source, at), outcome, failures: [], fingerprint: null, note: (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(note) });
function failureOf(source, known) {
    const { ruleId, category, title, job, line, column, confidence, feature } = known;
    const message = (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(known.message, 500);
    const path = (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(known.path, 300);
    return {
        ruleId,
        category,
        title,
        message,
        job: job === null ? null : (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(job, 200),
        step: null,
        evidence: [{ log: path, line, text: message, role: "cause" }],
        location: { path, line, ...(column === undefined ? {} : { column }) },
        captures: {},
        confidence,
        basis: [{ feature, weight: Math.log(confidence / (1 - confidence)) }],
        transient: false,
        fingerprint: (0,_diagnosis_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .failureFingerprint */ .hX)({ workflow: source.workflowPath, job, category, message }),
        suspects: [],
    };
}
const failed = (source, at, failures) => ({
    ...base(source, at),
    outcome: "failed",
    failures,
    fingerprint: failures[0]?.fingerprint ?? null,
});
/** How many problems of a workflow file or annotations of a check are reported. */
const listed = 10;
/**
 * A run that never started: the workflow file is the cause. There are no logs then.
 * @param problems at least one, in the order of the file
 */
function workflowDefinitionReport(source, problems, at) {
    const known = (problem) => ({
        ruleId: "workflow-file-invalid",
        category: "workflow-definition",
        title: "The workflow file is not valid",
        job: null,
        path: source.workflowPath,
        confidence: 0.97,
        feature: "GitHub's own parser refuses the file",
        ...problem,
    });
    return failed(source, at, problems.slice(0, listed).map((problem) => failureOf(source, known(problem))));
}
/** A run whose logs name no cause, but whose checks carry error annotations. */
function annotatedReport(source, annotated, at) {
    const known = ({ job, annotation: { path, line, message } }) => ({
        ruleId: "check-annotation",
        category: "unknown",
        title: "A check annotated an error",
        message,
        job: job.name,
        path,
        line,
        confidence: 0.6,
        feature: "a check points at this place",
    });
    return failed(source, at, annotated.slice(0, listed).map((entry) => failureOf(source, known(entry))));
}


/***/ }),

/***/ 98754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sanitisedReport)
/* harmony export */ });
/* harmony import */ var _contracts_failure_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66513);
/* harmony import */ var _text_sanitised_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56181);


/**
 * A report that somebody handed over, as if we had written it: every text in it visible, redacted, one line. One that we
 * did write stays as it is. Whoever ran before us in a job may have put anything into the file.
 */
const sanitisedReport = (report) => _contracts_failure_report_js__WEBPACK_IMPORTED_MODULE_0__/* .FailureReport */ .j_.parse((0,_text_sanitised_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitisedTexts */ .J)(report));


/***/ }),

/***/ 83453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ renderDryRun),
/* harmony export */   Gm: () => (/* binding */ renderOpened),
/* harmony export */   fA: () => (/* binding */ renderAnalysis),
/* harmony export */   pn: () => (/* binding */ isTooLong)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95967);
/* harmony import */ var _cause_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99436);
/* harmony import */ var _change_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44863);
/* harmony import */ var _evidence_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63818);
/* harmony import */ var _footer_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(800);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12317);
/* harmony import */ var _healing_texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94323);
/* harmony import */ var _origin_section_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6573);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86081);









const evidenceLines = 30;
/** In UTF-16 units; a summary may hold 1 MiB, but nobody reads that. */
const summaryLimit = 60_000;
const notesList = (notes) => notes.length === 0 ? null : (0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .bulleted */ .iK)(notes.map((note) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(note, 500)));
/** The job summary of a diagnosis, for people who look at the run. */
function renderAnalysis(texts, notes) {
    const { report, proposal, search } = texts;
    const [failure] = report.failures;
    const nothingFailed = report.outcome === "no-failure";
    const unknown = report.note === undefined ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `The cause could not be told from the logs.` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(report.note, 500);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fitSections */ .WK)([
        ...(0,_healing_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)("marker", nothingFailed ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `## Nothing to heal` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `## ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report)}`),
        ...(0,_healing_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)("origin", nothingFailed ? null : (0,_origin_section_js__WEBPACK_IMPORTED_MODULE_7__/* .originSentence */ .y)(report)),
        ...(0,_healing_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)("closing", (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**Decision: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(proposal.decision)}.** ${proposal.reason}`),
        ...(0,_healing_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)("cause", failure !== undefined ? (0,_cause_section_js__WEBPACK_IMPORTED_MODULE_1__/* .causeSection */ .bM)(failure, report) : nothingFailed ? null : unknown),
        ...(0,_healing_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)("evidence", failure === undefined ? null : (0,_evidence_section_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceSection */ .r)(failure, evidenceLines)),
        ...(0,_healing_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)("others", (0,_cause_section_js__WEBPACK_IMPORTED_MODULE_1__/* .othersSection */ .dw)(report)),
        ...(0,_healing_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)("change", proposal.edits.length > 0
            ? (0,_change_section_js__WEBPACK_IMPORTED_MODULE_2__/* .changeSection */ .k7)(proposal, search, "issue")
            : failure === undefined
                ? null
                : (0,_change_section_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalsSection */ .NZ)(search)),
        ...(0,_healing_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)("plan", failure === undefined ? null : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### What to do\n\n${(0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .numbered */ .jN)(proposal.plan)}`),
        ...(0,_healing_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)("hints", notesList(notes)),
        ...(0,_healing_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)("footer", (0,_footer_section_js__WEBPACK_IMPORTED_MODULE_4__/* .footer */ .q)(texts)),
    ], summaryLimit).body;
}
const posted = (what, { number, url }) => number === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${what}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(url)}` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${what}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `#${number}`, url)}`;
/** The job summary of an opened healing: what there is now, and why. */
function renderOpened({ record, issue, pullRequest, notes }) {
    const agent = record.agent === null
        ? []
        : [
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Agent: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(record.agent.state)}, by ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(record.agent.rung)}${record.agent.proof === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `; ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(record.agent.proof)}`}`,
        ];
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `## Healing: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(record.result)}\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(record.reason, 500)}\n\n${(0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .bulleted */ .iK)([
        ...(issue === null ? [] : [posted((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Issue`, issue)]),
        ...(pullRequest === null ? [] : [posted((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Draft pull request`, pullRequest)]),
        ...(record.branch === null ? [] : [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Branch: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(record.branch)}`]),
        ...agent,
        ...notes,
    ])}`;
}
/** In UTF-16 units: the texts of a healing are shorter, and only a large file that it would commit is not. */
const longestShown = 100_000;
/** Whether a summary has no room for it: GitHub takes 1 MiB, and shows none at all when there is more. */
const isTooLong = ({ text }) => text.length > longestShown;
/** What a dry run would have written, every byte of it, but for what is too long and stands in the log. */
function renderDryRun(writes) {
    const shown = writes.map((write) => {
        const { what, text } = write;
        const body = isTooLong(write)
            ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Too long for a summary (${text.length} characters): it stands in the log of this step.`
            : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(text, "markdown");
        return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(what)}**\n\n${body}\n`;
    });
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### What would be written\n\n${shown}`;
}


/***/ })

};
