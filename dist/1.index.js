export const id = 1;
export const ids = [1];
export const modules = {

/***/ 5552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ns: () => (/* binding */ analyze),
  pn: () => (/* binding */ eligibilityOf),
  Me: () => (/* binding */ publishAnalysis),
  _Z: () => (/* binding */ workflowPathOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/contracts/envelope.js
var envelope = __webpack_require__(8190);
// EXTERNAL MODULE: ./build/diagnosis/fingerprint.js
var fingerprint = __webpack_require__(2086);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/files/text-files.js
var text_files = __webpack_require__(7083);
// EXTERNAL MODULE: ./build/fixes/globs.js
var globs = __webpack_require__(5875);
// EXTERNAL MODULE: ./build/text/markdown.js + 2 modules
var markdown = __webpack_require__(5967);
// EXTERNAL MODULE: ./build/healing/branch-name.js
var branch_name = __webpack_require__(5237);
;// CONCATENATED MODULE: ./build/healing/eligibility.js



const healedConclusions = new Set(["failure", "timed_out", "startup_failure"]);
const healedEvents = new Set([
    "push",
    "schedule",
    "workflow_dispatch",
    "repository_dispatch",
    "merge_group",
]);
const branchName = ({ run }) => run.headBranch === null ? (0,markdown.md) `no branch` : (0,markdown/* code */.aY)(run.headBranch);
const onlySummary = (0,markdown.md) `Its diagnosis is in the job summary; no issue or pull request is opened.`;
function ofWatchedWorkflow({ run, config }) {
    const names = [run.workflowPath, run.workflowPath.replace(/^.*\//, ""), run.workflowName];
    const listed = (patterns) => patterns.some((pattern) => names.some((name) => (0,globs/* matchesGlob */.k)(pattern, name)));
    const { include, exclude } = config.workflows;
    return (include === undefined || listed(include)) && !listed(exclude);
}
const onWatchedBranch = ({ run, config, defaultBranch }) => run.headBranch !== null &&
    (config.branches ?? [defaultBranch]).some((pattern) => (0,globs/* matchesGlob */.k)(pattern, run.headBranch ?? ""));
/** First match wins. */
const rows = [
    {
        kind: "ignore",
        holds: ({ run }) => run.headRepository !== run.repository,
        reason: () => (0,markdown.md) `The run is of a fork, whose commits and logs are not ours to act on.`,
    },
    {
        kind: "ignore",
        holds: ({ run }) => run.headBranch !== null && (0,branch_name/* isHealingBranch */.H5)(run.headBranch),
        reason: (facts) => (0,markdown.md) `The run is on ${branchName(facts)}, a healing's own branch.`,
    },
    {
        kind: "ignore",
        holds: ({ run, ownWorkflowPath }) => run.workflowPath === ownWorkflowPath,
        reason: () => (0,markdown.md) `The run is of the workflow that heals; it does not heal itself.`,
    },
    {
        kind: "ignore",
        holds: ({ run }) => run.conclusion === null || !healedConclusions.has(run.conclusion),
        reason: ({ run }) => (0,markdown.md) `The run ended with ${(0,markdown/* code */.aY)(run.conclusion ?? "no conclusion")}, which is no failure.`,
    },
    {
        kind: "ignore",
        holds: (facts) => !ofWatchedWorkflow(facts),
        reason: ({ run }) => (0,markdown.md) `The configuration does not watch the workflow ${(0,markdown/* code */.aY)(run.workflowPath)}.`,
    },
    {
        kind: "report",
        holds: ({ run }) => !healedEvents.has(run.event),
        reason: ({ run }) => (0,markdown.md) `Runs of the event ${(0,markdown/* code */.aY)(run.event)} are not healed. ${onlySummary}`,
    },
    {
        kind: "report",
        holds: (facts) => !onWatchedBranch(facts),
        reason: (facts) => (0,markdown.md) `Runs on ${branchName(facts)} are not healed. ${onlySummary}`,
    },
];
/** Decides what may be done with a run, from what the code host says of it alone. */
function eligibility(facts) {
    const row = rows.find((row) => row.holds(facts));
    return row === undefined ? { kind: "heal" } : { kind: row.kind, reason: row.reason(facts) };
}

// EXTERNAL MODULE: ./build/healing/summary.js
var summary = __webpack_require__(3453);
// EXTERNAL MODULE: ./build/product.js
var product = __webpack_require__(8043);
// EXTERNAL MODULE: ./build/runner/report-to-runner.js
var report_to_runner = __webpack_require__(2014);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(5610);
// EXTERNAL MODULE: ./build/text/terminal.js
var terminal = __webpack_require__(2220);
// EXTERNAL MODULE: ./build/contracts/failure-report.js
var failure_report = __webpack_require__(6513);
;// CONCATENATED MODULE: ./build/healing/report-sources.js



/** The run as a report names it. */
function runSource(run) {
    return {
        kind: "workflow-run",
        repository: run.repository,
        workflowName: (0,sanitise/* plain */.pj)(run.workflowName, 200),
        workflowPath: (0,sanitise/* plain */.pj)(run.workflowPath, 300),
        runId: run.id,
        attempt: run.attempt,
        event: (0,sanitise/* plain */.pj)(run.event, 50),
        headBranch: run.headBranch === null ? null : (0,sanitise/* plain */.pj)(run.headBranch, 300),
        headSha: run.headSha,
        headRepository: run.headRepository,
        conclusion: run.conclusion,
        url: run.url,
    };
}
/** A report that a run left of itself: where it comes from is what the code host says, not what the report says. */
function handedOverReport(report, run) {
    const { source } = report;
    if (source.kind === "workflow-run")
        return { ...report, source: runSource(run) };
    if (source.kind === "log-file")
        return report;
    return { ...report, source: { ...source, sha: run.headSha, runUrl: run.url } };
}
const base = (source, at) => ({
    schemaVersion: failure_report/* failureReportVersion */.Zi,
    source,
    generatedAt: new Date(at).toISOString(),
    truncated: [],
});
/** A run that was not looked into. @param outcome `no-failure` for a run that did not fail */
const unreadReport = (source, at, outcome, note) => ({ ...base(source, at), outcome, failures: [], fingerprint: null, note: (0,sanitise/* plain */.pj)(note) });
function failureOf(source, known) {
    const { ruleId, category, title, job, line, column, confidence, feature } = known;
    const message = (0,sanitise/* plain */.pj)(known.message, 500);
    const path = (0,sanitise/* plain */.pj)(known.path, 300);
    return {
        ruleId,
        category,
        title,
        message,
        job: job === null ? null : (0,sanitise/* plain */.pj)(job, 200),
        step: null,
        evidence: [{ log: path, line, text: message, role: "cause" }],
        location: { path, line, ...(column === undefined ? {} : { column }) },
        captures: {},
        confidence,
        basis: [{ feature, weight: Math.log(confidence / (1 - confidence)) }],
        transient: false,
        fingerprint: (0,fingerprint/* failureFingerprint */.hX)({ workflow: source.workflowPath, job, category, message }),
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

// EXTERNAL MODULE: ./build/usecases/diagnose-logs.js + 22 modules
var diagnose_logs = __webpack_require__(402);
;// CONCATENATED MODULE: ./build/usecases/analyze-run.js
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






const failedConclusions = new Set(["failure", "timed_out"]);
/** More failed jobs than these say the same again; each costs requests. */
const jobLimit = 25;
/**
 * Reads a workflow run and diagnoses it. Nothing is checked out, nothing of the run is executed.
 * @throws UserError `input-invalid` for a run in progress; what the source throws
 */
async function analyzeRun(input, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { source, clock } = ports;
        const run = await source.run(input.runId, input.attempt);
        if (run.status !== "completed") {
            throw new errors/* UserError */.y("input-invalid", `run ${run.id} is still ${run.status.replaceAll("_", " ")}`, "Analyze it when it has completed.");
        }
        const origin = runSource(run);
        const eligible = eligibility({ run: origin, ...input });
        const unread = (outcome, note, to = eligible) => ({
            run,
            report: unreadReport(origin, clock.now(), outcome, note),
            eligibility: to,
            notes: [],
        });
        if (eligible.kind === "ignore")
            return unread(run.conclusion === "success" ? "no-failure" : "not-determined", eligible.reason);
        const handedOver = await source.handedOverReport(run);
        if (handedOver !== null) {
            return {
                run,
                report: handedOverReport((0,envelope/* decodeFailureReport */.hE)(handedOver, "the run's report artifact"), run),
                eligibility: eligible,
                notes: ["The run left a failure report of its own, which was taken as it is."],
            };
        }
        if (run.conclusion === "startup_failure")
            return startupFailure(run, eligible, ports);
        const jobs = await source.jobs(run);
        const failed = jobs.filter(({ conclusion }) => failedConclusions.has(conclusion)).slice(0, jobLimit);
        if (failed.length === 0) {
            const reason = jobs.length === 0 ? "The run has no jobs: nothing ran that could have failed." : "None of the run's jobs failed.";
            return unread("not-determined", reason, { kind: "ignore", reason: (0,markdown.md) `${(0,markdown/* prose */.CS)(reason)}` });
        }
        const downloaded = __addDisposableResource(env_1, await source.logs(run, failed), true);
        const diagnosed = downloaded.logs.length === 0
            ? unreadReport(origin, clock.now(), "not-determined", "No log of the run's failed jobs could be had.")
            : await (0,diagnose_logs/* diagnoseLogs */.k)({ source: origin, workflow: run.workflowPath, logs: downloaded.logs }, clock);
        const { report, notes } = await annotate(diagnosed, failed, ports);
        return { run, report: withUrls(report, failed), eligibility: eligible, notes: [...downloaded.notes, ...notes] };
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
async function startupFailure(run, eligible, { source, validator, clock }) {
    const origin = runSource(run);
    const file = await source.filesAt(run.headSha).read(run.workflowPath);
    const problems = file === null ? [] : await validator.problems(run.workflowPath, file.text);
    const note = "The run never started, and the official parser finds no fault in its workflow file.";
    const report = problems.length > 0
        ? workflowDefinitionReport(origin, problems, clock.now())
        : unreadReport(origin, clock.now(), "not-determined", note);
    return { run, report, eligibility: eligible, notes: [] };
}
/** What a check says of a failed job, where the logs say nothing. The runner's own words about exit codes do not count. */
async function annotate(report, jobs, { source, clock }) {
    if (report.outcome !== "not-determined" || report.source.kind !== "workflow-run")
        return { report, notes: [] };
    const annotated = [];
    for (const job of jobs) {
        const annotations = await source.annotations(job);
        if (annotations === null) {
            return { report, notes: ["The annotations of the checks could not be read: that takes `checks: read`."] };
        }
        const telling = annotations.filter(({ path, message }) => path !== ".github" && !message.startsWith("Process completed with exit code"));
        annotated.push(...telling.map((annotation) => ({ job, annotation })));
    }
    return {
        report: annotated.length === 0 ? report : annotatedReport(report.source, annotated, clock.now()),
        notes: [],
    };
}
/** Links each cause to its line on the job's page: lines are counted from the start of the step that failed. */
function withUrls(report, jobs) {
    const failures = report.failures.map((failure) => {
        const job = jobs.find(({ name }) => name === failure.job);
        if (job === undefined)
            return failure;
        const failedSteps = job.steps.filter(({ conclusion }) => conclusion === "failure");
        const stepLine = failure.evidence[0]?.stepLine;
        const [step] = failedSteps;
        const exact = failedSteps.length === 1 && step !== undefined && stepLine !== undefined;
        return Object.assign({}, failure, { url: exact ? `${job.url}#step:${step.number}:${stepLine}` : job.url });
    });
    return { ...report, failures };
}

// EXTERNAL MODULE: ./build/usecases/propose-healing.js + 10 modules
var propose_healing = __webpack_require__(8250);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/index.js
var dist = __webpack_require__(2657);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/model/convert.js + 23 modules
var convert = __webpack_require__(9443);
;// CONCATENATED MODULE: ./build/workflows/workflow-validator.js


/** Checks workflow files with GitHub's official parser (actions/languageservices, workflow-parser). */
const workflowValidator = {
    async problems(path, text) {
        const parsed = (0,dist/* parseWorkflow */.hM)({ name: path, content: text }, new dist/* NoOperationTraceWriter */.P0());
        if (parsed.value !== undefined)
            await (0,convert/* convertWorkflowTemplate */.D)(parsed.context, parsed.value);
        return parsed.context.errors.getErrors().map((error) => ({
            line: error.range?.start.line ?? 1,
            column: error.range?.start.column ?? 1,
            message: error.rawMessage,
        }));
    },
};

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

// EXTERNAL MODULE: ./build/actions/host.js + 22 modules
var actions_host = __webpack_require__(6261);
;// CONCATENATED MODULE: ./build/actions/analysis.js
















const heal = { kind: "heal" };
/** The workflow that a report is of, as far as it says. */
const workflowPathOf = ({ source }) => source.kind === "workflow-run"
    ? source.workflowPath
    : source.kind === "log-file"
        ? (source.workflowPath ?? null)
        : null;
/** Whether a report that was handed over may be healed. */
function eligibilityOf(report, { config, defaultBranch, context }) {
    if (report.source.kind !== "workflow-run")
        return heal;
    return eligibility({ run: report.source, defaultBranch, config, ownWorkflowPath: context.workflowPath });
}
async function read(request, host) {
    if (request.reportPath !== null) {
        const report = (0,envelope/* decodeFailureReport */.hE)(await (0,text_files/* readTextFile */.Gu)(request.reportPath, "the failure report"), (0,sanitise/* plain */.pj)(request.reportPath));
        return { report, eligibility: eligibilityOf(report, host), notes: [] };
    }
    const { context, config, defaultBranch, source } = host;
    const run = (0,actions_host/* runToAnalyze */.ho)(request, host);
    return analyzeRun({ ...run, config, defaultBranch, ownWorkflowPath: context.workflowPath }, { source, validator: workflowValidator, clock: actions_host/* clock */.pm });
}
/** Diagnoses a run, or takes a report, and proposes a fix against the files of the commit that failed. */
async function analyze(request, host) {
    const { report, eligibility: eligible, notes } = await read(request, host);
    const { source } = report;
    if (source.kind === "log-file") {
        throw new errors/* UserError */.y("input-invalid", "the failure report is of a bare log, which names no commit", "Hand over the report of a run or of a validation.");
    }
    const commit = source.kind === "workflow-run" ? source.headSha : source.sha;
    const proposed = await (0,propose_healing/* proposeHealing */.J)({
        report,
        workflowPath: workflowPathOf(report),
        config: host.config,
        minConfidence: host.minConfidence,
        exclusion: eligible.kind === "heal" ? null : eligible.reason,
        token: "github-token",
        agentReady: false,
        pullRequestLimit: null,
    }, host.source.filesAt(commit), actions_host/* clock */.pm);
    return {
        texts: { report, proposal: proposed.proposal, search: proposed.search, version: product/* version */.rE, fingerprintVersion: fingerprint/* fingerprintVersion */.$$ },
        eligibility: eligible,
        notes,
    };
}
/** Shows an analysis in the job: outputs, files, artifact, summary, annotations. */
async function publishAnalysis({ texts, eligibility: eligible, notes }, host, stub) {
    const { report, proposal } = texts;
    const [failure] = report.failures;
    const json = (0,terminal/* safeJson */.o)(report);
    const reportPath = await host.keep("failure-report.json", `${json}\n`);
    const proposalPath = await host.keep("fix-proposal.json", `${(0,terminal/* safeJson */.o)(proposal)}\n`);
    const inlineProposal = (0,terminal/* safeJson */.o)(proposal);
    const artifact = eligible.kind === "ignore" ? null : await upload([reportPath, proposalPath], host, stub);
    (0,report_to_runner/* setOutputs */.n0)({
        outcome: report.outcome,
        category: failure?.category ?? null,
        confidence: failure === undefined ? null : Math.floor(failure.confidence * 100),
        decision: proposal.decision,
        "fix-type": proposal.fixType,
        fingerprint: report.fingerprint,
        "failure-report": (0,terminal/* safeJson */.o)((0,envelope/* fitReport */.kq)(report)),
        "failure-report-path": reportPath,
        // A proposal has no part that could go: the file has it all.
        "fix-proposal": Buffer.byteLength(inlineProposal) <= envelope/* inlineLimit */.Pc ? inlineProposal : null,
        "fix-proposal-path": proposalPath,
        "report-artifact": artifact,
    });
    await (0,report_to_runner/* writeSummary */.Sy)((0,summary/* renderAnalysis */.fA)(texts, notes));
    (0,report_to_runner/* logLine */.BP)((0,sanitise/* plain */.pj)(`${report.outcome}: ${failure === undefined ? (report.note ?? "no cause") : `${failure.title} (${failure.message})`}`));
    (0,report_to_runner/* logLine */.BP)((0,sanitise/* plain */.pj)(`decision: ${proposal.decision}. ${proposal.reason}`));
    if (failure?.location?.line !== undefined &&
        report.source.kind === "workflow-run" &&
        report.source.headSha === host.context.sha) {
        (0,report_to_runner/* annotateLine */.tb)((0,sanitise/* plain */.pj)(`${failure.title}: ${failure.message}`), (0,sanitise/* plain */.pj)(failure.location.path), failure.location.line);
    }
}
/** Leaves report and proposal as an artifact for other jobs. Where there is no artifact service, the files must do. */
async function upload(files, host, stub) {
    if ((process.env["ACTIONS_RESULTS_URL"] ?? "") === "")
        return null;
    const { runId, runAttempt } = host.context;
    const name = `auto-heal-report-${runId}-${runAttempt}-${actions_host/* clock */.pm.now().toString(36)}`;
    try {
        const { uploadFiles } = await loadArtifactClient(stub);
        await uploadFiles({ name, files: [...files], rootDirectory: (0,external_node_path_.dirname)(files[0] ?? ""), retentionDays: 30 });
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

/***/ 6261:
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
// EXTERNAL MODULE: ./build/contracts/config.js + 7 modules
var contracts_config = __webpack_require__(6043);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/files/text-files.js
var text_files = __webpack_require__(7083);
// EXTERNAL MODULE: ./build/text/markdown.js + 2 modules
var markdown = __webpack_require__(5967);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(5610);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/github/operations.js
/**
 * Every request that auto-heal can make, by GitHub's operation id: a closed list, since nothing but `call` sends a
 * request and `call` takes these names only. None of them merges, approves, lifts a draft, switches auto-merge on, moves
 * or deletes a branch, or reads a secret. Permissions: docs.github.com, "Permissions required for GitHub Apps".
 */
const operations = {
    "repos/get": {
        route: "GET /repos/{owner}/{repo}",
        permission: null,
        use: "learn the default branch",
    },
    "repos/get-branch": {
        route: "GET /repos/{owner}/{repo}/branches/{branch}",
        permission: "contents: read",
        use: "find the tip of a branch",
    },
    "repos/get-content": {
        route: "GET /repos/{owner}/{repo}/contents/{path}",
        permission: "contents: read",
        use: "read the configuration",
    },
    "repos/get-collaborator-permission-level": {
        route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
        permission: null,
        use: "see whether whoever switched it off may write",
    },
    "git/get-ref": {
        route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
        permission: "contents: read",
        use: "see whether a branch is there",
    },
    "git/get-commit": {
        route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
        permission: "contents: read",
        use: "see what a branch holds",
    },
    "git/get-tree": {
        route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
        permission: "contents: read",
        use: "list the repository's files",
    },
    "git/get-blob": {
        route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
        permission: "contents: read",
        use: "read a file that a fix may change",
    },
    "git/create-tree": {
        route: "POST /repos/{owner}/{repo}/git/trees",
        permission: "contents: write",
        use: "write the files of a fix",
    },
    "git/create-commit": {
        route: "POST /repos/{owner}/{repo}/git/commits",
        permission: "contents: write",
        use: "commit a fix",
    },
    "git/create-ref": {
        route: "POST /repos/{owner}/{repo}/git/refs",
        permission: "contents: write",
        use: "create the branch of a fix",
    },
    "actions/get-workflow-run": {
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
        permission: "actions: read",
        use: "read the workflow run",
    },
    "actions/get-workflow-run-attempt": {
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
        permission: "actions: read",
        use: "read the attempt of the workflow run",
    },
    "actions/list-jobs-for-workflow-run-attempt": {
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
        permission: "actions: read",
        use: "list the run's jobs",
    },
    "actions/download-job-logs-for-workflow-run": {
        route: "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs",
        permission: "actions: read",
        use: "download a job's log",
        answer: "link",
    },
    "actions/download-workflow-run-attempt-logs": {
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs",
        permission: "actions: read",
        use: "download the run's log archive",
        answer: "link",
    },
    "actions/list-workflow-run-artifacts": {
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
        permission: "actions: read",
        use: "look for a report that the run left",
    },
    "actions/download-artifact": {
        route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
        permission: "actions: read",
        use: "download the report that the run left",
        answer: "link",
    },
    "checks/list-annotations": {
        route: "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
        permission: "checks: read",
        use: "read a job's annotations, where the permission is given",
    },
    "issues/list-for-repo": {
        route: "GET /repos/{owner}/{repo}/issues",
        permission: "issues: read",
        use: "list the issues and pull requests with its label, and find the kill switch",
    },
    "issues/create": {
        route: "POST /repos/{owner}/{repo}/issues",
        permission: "issues: write",
        use: "open an issue",
    },
    "issues/update": {
        route: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
        permission: "issues: write",
        use: "update or close its own issue",
    },
    "issues/list-comments": {
        route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
        permission: "issues: read",
        use: "see whether its comment is there already",
    },
    "issues/create-comment": {
        route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
        permission: "issues: write",
        use: "comment on its own issue or pull request",
    },
    "issues/create-label": {
        route: "POST /repos/{owner}/{repo}/labels",
        permission: "issues: write",
        use: "create its label",
    },
    "issues/add-labels": {
        route: "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
        permission: "issues: write",
        use: "label its own issue or pull request",
    },
    "issues/check-user-can-be-assigned": {
        route: "GET /repos/{owner}/{repo}/assignees/{assignee}",
        permission: null,
        use: "see whether the agent is available",
    },
    "reactions/list-for-issue-comment": {
        route: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
        permission: "issues: read",
        use: "see whether the agent has taken up its comment",
    },
    "pulls/list": {
        route: "GET /repos/{owner}/{repo}/pulls",
        permission: "pull-requests: read",
        use: "find the pull request of its branch",
    },
    "pulls/create": {
        route: "POST /repos/{owner}/{repo}/pulls",
        permission: "pull-requests: write",
        use: "open a draft pull request",
    },
    "users/get-authenticated": {
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
    const { permission } = operation(name);
    if (permission === null)
        return "Use a token that may read the repository.";
    return client.tokenKind === "job-or-app"
        ? `Add \`${permission}\` to the job's \`permissions:\`, or to those of the app whose token it is.`
        : `Give the token the permission ${permission}.`;
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
    try {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table ties the route's answer to the name
        return (await octokit.request(route, {
            ...parameters,
            ...repository,
            request,
        }));
    }
    catch (error) {
        throw faultOf(error, { name, client });
    }
}
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
                return { rung: "text", state: "not-asked", proof: null };
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
    };
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

;// CONCATENATED MODULE: ./build/github/branches.js






/** The tip of a branch, in one request. @throws UserError `not-found` for a branch that is gone */
async function branchTip(client, branch) {
    const found = await callOrNull(client, "repos/get-branch", { branch });
    if (found === null) {
        throw new errors/* UserError */.y("not-found", `there is no branch ${(0,sanitise/* plain */.pj)(branch, 200)} any more`, "Name a run of a branch that is still there.");
    }
    const { commit } = found.data;
    const tree = commit.commit.tree.sha;
    return { tree, files: repositoryFiles(client, commit.sha, tree) };
}
async function snapshotOf(client, commit) {
    const { data } = await call(client, "git/get-commit", { commit_sha: commit });
    return { tree: data.tree.sha, files: repositoryFiles(client, commit, data.tree.sha) };
}
async function branchCommit(client, branch) {
    const found = await callOrNull(client, "git/get-ref", { ref: `heads/${branch}` });
    return found?.data.object.sha ?? null;
}
const touchesWorkflows = (edits) => edits.some(({ path }) => path.toLowerCase().startsWith(".github/workflows/"));
/**
 * Makes a branch with one commit, without a checkout. The commit names no author, so that GitHub signs it (docs.github.com,
 * "Signature verification for bots"). A branch of that name is taken for ours when it holds the very same.
 * @param base what the edits were made against
 * @throws UserError `base-moved`, `branch-exists`, `setting-required`, or `not-permitted`: GITHUB_TOKEN may not touch
 * workflow files, which GitHub says as "Resource not accessible by integration" of the tree (anthropics/claude-code-action#29)
 */
async function createBranch(draft, base, { client, workflowClient }) {
    const workflows = touchesWorkflows(draft.edits);
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
    const { client, workflowClient, baseBranch, label, login } = options;
    const snapshots = new Map();
    let identity;
    const isOurs = () => (identity ??= identify(client, login));
    return {
        baseBranch,
        tip: async (branch) => {
            const snapshot = await branchTip(client, branch);
            snapshots.set(snapshot.files.commit, snapshot);
            return snapshot.files;
        },
        items: async (closedSince) => listItems(client, label, closedSince, await isOurs()),
        switchedOff: () => findOffSwitch(client),
        createIssue: async (draft) => openIssue(client, draft, await isOurs()),
        updateIssue: (number, { body }) => updateIssue(client, number, body),
        closeIssue: async (number, why) => closeIssue(client, number, why, await isOurs()),
        branchCommit: (branch) => branchCommit(client, branch),
        createBranch: async (draft) => createBranch(draft, snapshots.get(draft.base) ?? (await snapshotOf(client, draft.base)), {
            client,
            workflowClient,
        }),
        findPullRequest: (branch) => findPullRequest(client, branch),
        createDraftPullRequest: (draft) => createDraftPullRequest(client, draft),
        labelPullRequest: async ({ number }, labels) => {
            if (number !== null)
                await addLabels(client, number, labels);
        },
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
function gitHubRunSource({ client, ...files }) {
    return {
        run: async (id, attempt) => {
            const { data } = attempt === null
                ? await call(client, "actions/get-workflow-run", { run_id: id })
                : await call(client, "actions/get-workflow-run-attempt", { run_id: id, attempt_number: attempt });
            return workflowRun(data);
        },
        jobs: (run) => listJobs(client, run),
        logs: (run, jobs) => downloadLogs(client, run, jobs, files),
        annotations: (job) => listAnnotations(client, job),
        handedOverReport: (run) => downloadReport(client, run, files),
        filesAt: (commit) => repositoryFiles(client, commit),
        defaultBranchFile: (path) => readDefaultBranchFile(client, path),
    };
}
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
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/runner/context.js




const RunnerEvent = schemas/* looseObject */._H3({
    workflow_run: schemas/* looseObject */._H3({ id: schemas/* number */.aig().int(), run_attempt: schemas/* number */.aig().int() }).optional(),
    repository: schemas/* looseObject */._H3({ default_branch: schemas/* string */.YjP() }).optional(),
});
const missing = (name) => new errors/* UserError */.y("input-missing", `the variable ${name} is not set`, "Run this action in a GitHub Actions job.");
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
        return RunnerEvent.parse(JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8")));
    }
    catch (cause) {
        throw new errors/* UserError */.y("input-invalid", "the event's payload cannot be read", "Run the workflow again; if that does not help, name the run with the input run-id.", { cause });
    }
}
/** `owner/name/.github/workflows/heal.yml@refs/heads/main` → `.github/workflows/heal.yml` */
const workflowPathOf = (ref) => /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(ref ?? "")?.[1] ?? null;
/** @throws UserError `input-missing` outside of a job, `input-invalid` for an unreadable event */
function readContext() {
    const [owner = "", repo = ""] = variable("GITHUB_REPOSITORY").split("/");
    return {
        owner,
        repo,
        apiUrl: process.env["GITHUB_API_URL"] ?? "https://api.github.com",
        serverUrl: process.env["GITHUB_SERVER_URL"] ?? "https://github.com",
        eventName: variable("GITHUB_EVENT_NAME"),
        event: readEvent(),
        sha: process.env["GITHUB_SHA"] ?? "",
        runId: Number(process.env["GITHUB_RUN_ID"] ?? 0),
        runAttempt: Number(process.env["GITHUB_RUN_ATTEMPT"] ?? 1),
        workflowPath: workflowPathOf(process.env["GITHUB_WORKFLOW_REF"]),
        temporaryFolder: process.env["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)(),
    };
}

// EXTERNAL MODULE: ./build/runner/report-to-runner.js
var report_to_runner = __webpack_require__(2014);
;// CONCATENATED MODULE: ./build/actions/host.js















const clock = { now: () => Date.now() };
/**
 * Opens the repository that an action works on, and reads its configuration from the default branch: never from the
 * commit that failed, which may be anybody's.
 */
async function openHost(inputs) {
    const context = readContext();
    const [owner = "", repo = ""] = (inputs.repository ?? `${context.owner}/${context.repo}`).split("/");
    const options = {
        apiUrl: context.apiUrl,
        serverUrl: context.serverUrl,
        owner,
        repo,
        userAgent: `auto-heal/${product/* version */.rE}`,
        log: report_to_runner/* logLine */.BP,
    };
    const client = openClient(inputs["github-token"], options);
    const other = (token) => (token === null ? null : openClient(token, options));
    const source = gitHubRunSource({
        client,
        temporaryFolder: context.temporaryFolder,
        openArchive: (path) => (0,run_log_archive/* openRunLogArchive */.s)(path, run_log_layout/* selectRunLogs */.$T),
        readArchivedText: readArchivedText,
    });
    const config = (0,contracts_config/* parseConfig */.o4)(await source.defaultBranchFile(inputs.config), inputs.config);
    const isOwn = owner === context.owner && repo === context.repo;
    const told = isOwn ? context.event.repository?.default_branch : undefined;
    const defaultBranch = told ?? (await fetchDefaultBranch(client));
    const login = inputs["github-token"] === inputs["job-token"] ? "github-actions[bot]" : null;
    let folder;
    return {
        context,
        source,
        config,
        defaultBranch,
        minConfidence: inputs["min-confidence"] === null ? config.minConfidence : inputs["min-confidence"] / 100,
        store: (workflowToken, branch) => gitHubHealingStore({
            client,
            workflowClient: other(workflowToken),
            baseBranch: branch,
            label: config.labels[0] ?? "auto-heal",
            login,
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

/***/ 3453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ renderDryRun),
/* harmony export */   Gm: () => (/* binding */ renderOpened),
/* harmony export */   fA: () => (/* binding */ renderAnalysis)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5967);
/* harmony import */ var _cause_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9436);
/* harmony import */ var _change_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4863);
/* harmony import */ var _evidence_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3818);
/* harmony import */ var _footer_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(800);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2317);
/* harmony import */ var _healing_texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9010);
/* harmony import */ var _origin_section_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6573);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6081);









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
            ? (0,_change_section_js__WEBPACK_IMPORTED_MODULE_2__/* .changeSection */ .k)(proposal, search, "issue")
            : failure === undefined
                ? null
                : (0,_change_section_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalsSection */ .N)(search)),
        ...(0,_healing_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)("plan", failure === undefined ? null : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### What to do\n\n${(0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .numbered */ .jN)(proposal.plan)}`),
        ...(0,_healing_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)("hints", notesList(notes)),
        ...(0,_healing_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)("footer", (0,_footer_section_js__WEBPACK_IMPORTED_MODULE_4__/* .footer */ .q)(texts)),
    ], summaryLimit).body;
}
const posted = (what, { number, url }) => number === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${what}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(url)}` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${what}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `#${number}`, url)}`;
/** The job summary of an opened healing: what there is now, and why. */
function renderOpened(record, issue, pullRequest) {
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
    ])}`;
}
/** What a dry run would have written, every byte of it. */
function renderDryRun(writes) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### What would be written\n\n${writes.map(({ what, text }) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `**${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(what)}**\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(text, "markdown")}\n`)}`;
}


/***/ }),

/***/ 2266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   c: () => (/* binding */ inputForms)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
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
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   FF: () => (/* binding */ logWarning),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   tb: () => (/* binding */ annotateLine)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);

/** GitHub takes 1 MiB of summary a step (actions/runner FileCommandManager.cs); more is an error. In UTF-16 units. */
const summaryLimit = 300_000;
/** A line of the job log. The brand proves that the runner finds no command in it. */
const logLine = (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(text);
const logWarning = (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(text);
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
