export const id = 588;
export const ids = [588];
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
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(48043);
/* harmony import */ var _runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72014);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95610);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52220);
/* harmony import */ var _usecases_analyze_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(47868);
/* harmony import */ var _usecases_propose_healing_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(56524);
/* harmony import */ var _workflows_workflow_validator_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(83263);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(81982);
/* harmony import */ var _report_artifact_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(10331);

















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
    const run = (0,_host_js__WEBPACK_IMPORTED_MODULE_14__/* .runToAnalyze */ .ho)(request, host);
    return (0,_usecases_analyze_run_js__WEBPACK_IMPORTED_MODULE_11__/* .analyzeRun */ .Q)({ ...run, config, defaultBranch, minConfidence, ownWorkflowPath: context.workflowPath }, { source, validator: _workflows_workflow_validator_js__WEBPACK_IMPORTED_MODULE_13__/* .workflowValidator */ .O, clock: _host_js__WEBPACK_IMPORTED_MODULE_14__/* .clock */ .pm });
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
    const proposed = await (0,_usecases_propose_healing_js__WEBPACK_IMPORTED_MODULE_12__/* .proposeHealing */ .J)({
        report,
        workflowPath: workflowPathOf(report),
        config: host.config,
        minConfidence: host.minConfidence,
        exclusion: eligible.kind === "heal" ? settled : eligible.reason,
        token: "github-token",
        workflows: _workflows_workflow_validator_js__WEBPACK_IMPORTED_MODULE_13__/* .workflowValidator */ .O,
        agentReady: false,
        // Whether the token may, and how many are left, shows when the healing is opened: an analysis writes nothing.
        rerunsLeft: host.config.limits.reruns,
        pullRequestLimit: null,
    }, host.source.filesAt(commit), _host_js__WEBPACK_IMPORTED_MODULE_14__/* .clock */ .pm);
    return {
        texts: { report, proposal: proposed.proposal, search: proposed.search, version: _product_js__WEBPACK_IMPORTED_MODULE_16__/* .version */ .rE, fingerprintVersion: _diagnosis_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintVersion */ .$$ },
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
    const artifact = eligible.kind === "ignore" ? null : await (0,_report_artifact_js__WEBPACK_IMPORTED_MODULE_15__/* .uploadReport */ .a)([reportPath, proposalPath], host.context, stub);
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

/***/ 43588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _github_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21498);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52266);
/* harmony import */ var _runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72014);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5945);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95610);
/* harmony import */ var _analysis_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25084);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81982);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30976);








const main = (stub) => (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(async () => {
    const inputs = (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .analyzeInputs */ .C);
    (0,_runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .hide */ .jD)([inputs["github-token"]]);
    if (!inputs.enabled) {
        (0,_runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .setOutputs */ .n0)({ decision: "ignore" });
        return (0,_runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)((0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)("Switched off by the input enabled."));
    }
    const host = await (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .openHost */ .Zb)(inputs, _github_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenUses */ .IE["analyze-logs"].needs);
    const request = {
        runId: inputs["run-id"],
        attempt: inputs["run-attempt"],
        reportPath: inputs["failure-report-path"],
    };
    await (0,_analysis_js__WEBPACK_IMPORTED_MODULE_5__/* .publishAnalysis */ .Me)(await (0,_analysis_js__WEBPACK_IMPORTED_MODULE_5__/* .propose */ .BM)(await (0,_analysis_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnose */ .h4)(request, host), host), host, stub);
});


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

/***/ 56524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ proposeHealing)
});

// EXTERNAL MODULE: ./build/fixes/guard.js + 11 modules
var guard = __webpack_require__(16592);
// EXTERNAL MODULE: ./build/text/markdown.js + 2 modules
var markdown = __webpack_require__(95967);
// EXTERNAL MODULE: ./build/fixes/fixer.js
var fixer = __webpack_require__(38480);
// EXTERNAL MODULE: ./build/fixes/globs.js
var globs = __webpack_require__(45875);
;// CONCATENATED MODULE: ./build/fixes/command-completion.js



/** The edit that makes a file what a command left; null when the repository has it so. */
async function editFor({ path, content, mode }, entry, files) {
    if (entry === undefined)
        return content === null ? null : { kind: "create", path, content, mode };
    if (content === null)
        return { kind: "delete", path, baseSha: entry.sha };
    const before = await files.read(path);
    const isSame = before?.text === content && (0,fixer/* fileModeOf */.fJ)(entry) === mode;
    return isSame ? null : { kind: "update", path, content, mode, baseSha: entry.sha };
}
/**
 * Runs the command that completes a fix, over the edits that the fix has already.
 * @param edits none for a fix that is the command's work alone
 * @param files the repository at the commit that the edits are made against
 * @returns why there is no fix where the command is not listed, cannot be run, fails or changes nothing
 */
async function completeEdits(edits, { fixType, reason }, files, { listed, runner }) {
    const command = listed[fixType];
    if (command === undefined)
        return { reason };
    const shown = (0,markdown/* code */.aY)(command.command);
    if (runner === null)
        return { reason: (0,markdown.md) `The command ${shown} would make this fix, and commands cannot be run here.` };
    const takes = (path) => command.files.some((glob) => (0,globs/* matchesGlob */.k)(glob, path));
    const result = await runner.run(command.command, files, edits, takes);
    if (result.kind === "failed")
        return { reason: result.reason };
    const entries = new Map((await files.list()).map((entry) => [entry.path, entry]));
    const changed = await Promise.all(result.changes.map((change) => editFor(change, entries.get(change.path), files)));
    const made = changed.filter((edit) => edit !== null);
    if (made.length === 0)
        return { reason: (0,markdown.md) `The command ${shown} changed none of the files that it may change.` };
    const paths = new Set(result.changes.map(({ path }) => path));
    return { value: { edits: [...edits.filter(({ path }) => !paths.has(path)), ...made], command } };
}

// EXTERNAL MODULE: ./build/fixes/fixers.js + 98 modules
var fixers = __webpack_require__(7173);
// EXTERNAL MODULE: ./build/fixes/workflow-jobs.js
var workflow_jobs = __webpack_require__(16704);
;// CONCATENATED MODULE: ./build/fixes/harmless-step.js


/** Whether the log says of the failure's own step that it ended badly. */
const hasEnded = ({ evidence }) => evidence.some(({ role }) => role === "symptom");
/**
 * Why the step that a root cause was found in is not the one by which the run failed: it may fail, or it passed and
 * another one of the job did not. Null where nothing speaks against it. The log tells neither by itself: what a step that
 * passed prints can look as bad as what ended the run.
 */
async function harmlessStep(failure, files, { workflowPath, others = [] }) {
    const found = await (0,workflow_jobs/* failedJobAndStep */.Yg)(failure, files, workflowPath);
    if ("reason" in found)
        return null;
    const { job, step } = found.value;
    const name = (0,markdown/* code */.aY)(failure.step ?? "");
    if (step.raw["continue-on-error"] === true || job.raw["continue-on-error"] === true)
        return (0,markdown.md) `The workflow goes on when ${name} fails, so something else made the run fail.`;
    // The runner tells of every command that failed; an action says so in its own words.
    const another = others.find((other) => other.job === failure.job && other.step !== failure.step && hasEnded(other));
    return step.run !== null && !hasEnded(failure) && another !== undefined
        ? (0,markdown.md) `${name} passed, and ${(0,markdown/* code */.aY)(another.step ?? "")} is the step that failed.`
        : null;
}

;// CONCATENATED MODULE: ./build/fixes/second-fault.js
/** How test runners say that what was expected did not come, and not that something was missing. */
const unmet = /^FAIL: |^FAILED .* - (?:assert\b|AssertionError)|\bAssertionError\b/;
/** From here on a further failure counts as one of its own, 0..1. */
const sure = 0.5;
/** The same where the tool's own form leaves no doubt. */
const unsure = 0.1;
/** From here on what another job failed by counts as known, 0..1: the configuration's gate asks for no less. */
const known = 0.7;
/** What follows from another job's failure, or from the runner's. */
const following = new Set(["cancelled", "timeout", "runner-infrastructure", "network", "unknown"]);
/** Node.js's test runner names a file that it cannot load by its path, and a test by its own name. */
const isNamedTest = ({ ruleId, confidence, captures }) => ruleId === "node-test-failed" && confidence >= unsure && captures["test"]?.includes("/") === false;
/** A test of the same step that failed because what it expects did not come. */
const isUnmet = (cause, other) => cause.category !== "test-failure" &&
    other.job === cause.job &&
    other.step === cause.step &&
    other.category === "test-failure" &&
    (isNamedTest(other) || (other.confidence >= sure && unmet.test(other.message))) &&
    !other.message.includes(cause.message);
/** What another job failed by, where it is another cause. Jobs of a matrix mostly fail by the same. */
const isOfAnotherJob = (cause, other, isWide) => other.job !== cause.job &&
    other.confidence >= known &&
    !other.transient &&
    !following.has(other.category) &&
    other.message !== cause.message &&
    !(isWide && other.ruleId === cause.ruleId);
/**
 * What would remain after a fix, so that the run would fail all the same: a test of the same step, or another job.
 * @param others what else the logs say went wrong
 * @param isWide whether the fix mends the same fault in the other jobs too
 */
function secondFault(cause, others, isWide) {
    const first = new Map();
    for (const other of others)
        if (!first.has(other.job))
            first.set(other.job, other);
    return (others.find((other) => isUnmet(cause, other)) ??
        [...first.values()].find((other) => isOfAnotherJob(cause, other, isWide)) ??
        null);
}

;// CONCATENATED MODULE: ./build/fixes/propose.js





async function originalsOf(edits, files) {
    const originals = new Map();
    for (const { kind, path } of edits) {
        const file = kind === "create" ? null : await files.read(path);
        if (file !== null)
            originals.set(path, file.text);
    }
    return originals;
}
/** The edits and the plan of a fix, with what its command adds to them. */
async function editsOf({ edits, plan, completion }, files, commands) {
    if (completion === undefined)
        return { value: { edits, plan } };
    const completed = await completeEdits(edits, completion, files, commands);
    if ("reason" in completed)
        return completed;
    const step = (0,markdown.md) `Run ${(0,markdown/* code */.aY)(completed.value.command.command)}, and commit what it changes.`;
    return { value: { edits: completed.value.edits, plan: [...plan.slice(0, -1), step, ...plan.slice(-1)] } };
}
/**
 * Asks the fixers that apply to a failure for edits; the first that has some wins.
 * @param failure the root cause
 * @param files the repository at the commit that the edits are to be made against
 * @param table the fixers to ask, in order
 */
async function proposeFix(failure, files, options, table = fixers/* fixers */.c) {
    const refusals = [];
    for (const fixer of table.filter((fixer) => fixer.applies(failure))) {
        const { fixType, certainty } = fixer;
        if (options.disabled.includes(fixType) || options.enabled?.includes(fixType) === false) {
            refusals.push({
                fixType,
                reason: (0,markdown.md) `The configuration switches this fixer off.`,
            });
            continue;
        }
        const result = await fixer.propose(failure, files, options);
        if (result.kind === "unrelated")
            continue;
        if (result.kind === "refused") {
            refusals.push({ fixType, reason: result.reason });
            continue;
        }
        const second = secondFault(failure, options.others ?? [], fixer.isWide === true);
        if (second !== null) {
            refusals.push({
                fixType,
                reason: (0,markdown.md) `The run fails by something else as well, which would remain: ${(0,markdown/* code */.aY)(second.message)}`,
            });
            continue;
        }
        const harmless = await harmlessStep(failure, files, options);
        if (harmless !== null) {
            refusals.push({ fixType, reason: harmless });
            continue;
        }
        const made = await editsOf(result, files, options.commands ?? { listed: {}, runner: null });
        if ("reason" in made) {
            refusals.push({ fixType, reason: made.reason });
            continue;
        }
        const { title, summary, risks } = result;
        const { edits, plan } = made.value;
        const originals = await originalsOf(edits, files);
        return {
            fix: {
                fixType,
                certainty: result.certainty ?? certainty,
                title,
                summary,
                plan,
                risks,
                edits,
                originals,
                commit: files.commit,
                ...(result.asked === undefined ? {} : { asked: result.asked }),
            },
            refusals,
        };
    }
    return { fix: null, refusals };
}

// EXTERNAL MODULE: ./build/healing/decision.js
var decision = __webpack_require__(41371);
// EXTERNAL MODULE: ./build/healing/proposal.js + 1 modules
var proposal = __webpack_require__(16678);
;// CONCATENATED MODULE: ./build/usecases/valid-workflows.js

const isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
/** What the code host's parser says of the first workflow that was valid before the edits and is not after them. */
async function problemOf(fix, validator) {
    for (const edit of fix.edits) {
        if ((edit.kind !== "update" && edit.kind !== "create") || !isWorkflow(edit.path))
            continue;
        const [problem] = await validator.problems(edit.path, edit.content);
        const before = fix.originals.get(edit.path);
        const wasValid = before === undefined || (await validator.problems(edit.path, before)).length === 0;
        if (problem !== undefined && wasValid)
            return (0,markdown.md) `The edits would make ${(0,markdown/* code */.aY)(edit.path)} invalid: ${(0,markdown/* code */.aY)(problem.message)}`;
    }
    return null;
}
/** Takes back a fix whose edits would make a valid workflow invalid by the code host's own rules. */
async function withValidWorkflows(search, validator) {
    const { fix, refusals } = search;
    const reason = fix === null ? null : await problemOf(fix, validator);
    if (fix === null || reason === null)
        return search;
    return { fix: null, refusals: [...refusals, { fixType: fix.fixType, reason }] };
}

;// CONCATENATED MODULE: ./build/usecases/propose-healing.js





const passed = { kind: "passed" };
/**
 * Looks for a fix of the root cause, lets the guard judge it, and decides what to do.
 * @param files the repository at the commit that the edits are to be made against
 */
async function proposeHealing(input, files, clock) {
    const { report, workflowPath, config, minConfidence, exclusion, token, agentReady, pullRequestLimit } = input;
    const [failure, ...others] = report.failures;
    const found = failure === undefined || exclusion !== null
        ? { fix: null, refusals: [] }
        : await proposeFix(failure, files, {
            workflowPath,
            others,
            enabled: config.fixes.enabled,
            disabled: config.fixes.disabled,
            commands: { listed: config.fixes.commands, runner: input.commands ?? null },
        });
    const search = input.workflows === undefined ? found : await withValidWorkflows(found, input.workflows);
    const { fix } = search;
    const verdict = fix === null ? passed : (0,guard/* guard */.a)(fix.edits, fix.originals, config.limits, config.protectedPaths, fix.asked);
    const needs = (0,proposal/* neededToken */.$n)([...(fix?.edits ?? [])]);
    const made = (0,decision/* decide */.LD)({
        outcome: report.outcome,
        exclusion,
        transient: failure?.transient ?? false,
        attempt: report.source.kind === "workflow-run" ? report.source.attempt : 1,
        rerunsLeft: report.source.kind === "workflow-run" ? input.rerunsLeft : 0,
        causeConfidence: failure?.confidence ?? 0,
        fixCertainty: fix?.certainty ?? null,
        minConfidence,
        guardPassed: verdict.kind === "passed",
        canPush: needs === "github-token" || token === "workflow-token",
        agentReady,
        pullRequestLimit,
        precedent: input.precedent ?? null,
    });
    return {
        search,
        proposal: (0,proposal/* assembleProposal */.V3)({ report, search, guard: verdict, made, labels: config.labels, at: clock.now() }),
    };
}


/***/ })

};
