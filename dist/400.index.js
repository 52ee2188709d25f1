export const id = 400;
export const ids = [400];
export const modules = {

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


/***/ }),

/***/ 47868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ analyzeRun)
});

// EXTERNAL MODULE: ./build/contracts/envelope.js
var envelope = __webpack_require__(48190);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/healing/eligibility.js
var eligibility = __webpack_require__(41544);
// EXTERNAL MODULE: ./build/healing/report-sources.js
var report_sources = __webpack_require__(68964);
// EXTERNAL MODULE: ./build/text/markdown.js + 2 modules
var markdown = __webpack_require__(95967);
;// CONCATENATED MODULE: ./build/diagnosis/suspects.js
/** The files that say which packages and tools a project wants. */
const manifest = /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|\.nvmrc|\.node-version|\.python-version|\.tool-versions|requirements[^/]*\.(?:txt|in)|constraints[^/]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|poetry\.lock|uv\.lock|Pipfile(?:\.lock)?|Cargo\.(?:toml|lock)|go\.(?:mod|sum)|rust-toolchain(?:\.toml)?|Gemfile(?:\.lock)?|[^/]+\.gemspec|pom\.xml|build\.gradle(?:\.kts)?|gradle\.lockfile|libs\.versions\.toml|composer\.(?:json|lock)|mix\.(?:exs|lock)|[^/]+\.(?:csproj|fsproj|cabal)|packages\.lock\.json|global\.json|Package\.(?:swift|resolved)|pubspec\.(?:yaml|lock))$/;
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** Kinds of failures that name such a file by what they are. */
const filesOf = {
    "dependency-missing": manifest,
    "dependency-conflict": manifest,
    "lockfile-out-of-sync": manifest,
    "toolchain-version": manifest,
    "workflow-definition": workflow,
    "action-resolution": workflow,
};
/** The captures that hold the name of a file or of a module of the project. */
const naming = new Set(["path", "file", "manifest", "module", "script", "header", "package"]);
const unextended = (file) => file.replace(/\.[A-Za-z0-9]+$/, "").replace(/\/(?:__init__|index|mod)$/, "");
/** The forms in which a name of a log may stand for a file of the repository. */
function formsOf(name) {
    const path = name.replaceAll("\\", "/").replace(/^(?:\.{0,2}\/)+/, "");
    return [...new Set([path, path.replaceAll(".", "/")])].filter((form) => form.length > 2);
}
const endsWithPath = (long, short) => long === short || long.endsWith(`/${short}`);
/** An import without extension; TypeScript's names the `.js` file that will be. */
const stemOf = (form) => {
    const stem = form.replace(/\.[cm]?jsx?$/, "");
    return /\.[^/]*$/.test(stem) ? null : stem;
};
/** Whether a form names a file: as it is, by its end, or, as modules are named, without its extension. */
function names(form, file) {
    const stem = stemOf(form);
    return (endsWithPath(file, form) ||
        (file.includes("/") && endsWithPath(form, file)) ||
        (stem !== null && endsWithPath(unextended(file), stem)));
}
const namesOf = ({ location, captures }) => [
    ...(location === undefined ? [] : [location.path]),
    ...Object.entries(captures).flatMap(([name, value]) => (naming.has(name) ? [value] : [])),
];
/** Whether a failure names anything that a commit could have touched. */
const namesFiles = (failure) => filesOf[failure.category] !== undefined || namesOf(failure).length > 0;
/**
 * The files among those that were changed which a failure names: where it lies, a module that it misses, or, for
 * packages and tools, the files that ask for them.
 * @param changed paths of the repository
 * @returns the files that it names outright before those that only its kind points at
 */
function filesNamed(failure, changed) {
    const forms = namesOf(failure).flatMap(formsOf);
    const outright = changed.filter((file) => forms.some((form) => names(form, file)));
    const byKind = changed.filter((file) => filesOf[failure.category]?.test(file) === true);
    return [...new Set([...outright, ...byKind])];
}

// EXTERNAL MODULE: ./build/fixes/fixers.js + 98 modules
var fixers = __webpack_require__(7173);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(95610);
;// CONCATENATED MODULE: ./build/usecases/consult-past.js
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




const suspectLimit = 10;
/**
 * Looks at what the workflow did before: where the run's own logs leave the cause in doubt, they are compared with the
 * last green log of the same job; the commits since then that touch what the failure names are suspects; and what
 * passed at the same commit is transient. What of this cannot be had is left out.
 */
async function consultPast(present, source) {
    const past = new Past(present, source);
    await past.consult();
    return { report: past.report, notes: past.notes };
}
class Past {
    report;
    notes = [];
    #present;
    #source;
    #asked = 0;
    constructor(present, source) {
        this.report = present.report;
        this.#present = present;
        this.#source = source;
    }
    async consult() {
        const history = await this.#attempt(() => this.#history());
        if (history === null)
            return;
        const { lastGreen, firstRed, passedAtCommit } = history;
        if (this.#isUnsure())
            await this.#attempt(() => this.#compareWith(lastGreen));
        if (passedAtCommit !== null)
            this.#markTransient(passedAtCommit);
        if (lastGreen !== null && lastGreen.headSha !== firstRed) {
            await this.#attempt(() => this.#findSuspects(lastGreen.headSha, firstRed));
        }
    }
    /** What the past cannot tell is no reason to withhold what is known. */
    async #attempt(look) {
        try {
            return await look();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            this.notes.push(`What the workflow did before could not all be read: ${error.sentence}`);
            return null;
        }
    }
    /**
     * An analysis asks at most six requests and three for each failed job. Four go for the configuration, the run, its
     * report and its jobs, two for each log (GitHub answers with a link); then a fixer lists the files and reads up to three,
     * or, where nothing was determined, the annotations of each job are read.
     */
    #affords(requests) {
        const { failed } = this.#present;
        const [root] = this.report.failures;
        const fixing = root !== undefined && fixers/* fixers */.c.some((fixer) => fixer.applies(root));
        const later = root === undefined ? failed.length : fixing ? 4 : 0;
        return this.#asked + requests <= 2 + failed.length - later;
    }
    /** A log without any candidate has no line that could be news. */
    #isUnsure() {
        const [root] = this.report.failures;
        return root !== undefined && root.confidence <= this.#present.minConfidence;
    }
    async #history() {
        if (!this.#affords(1))
            return null;
        const { run, defaultBranch } = this.#present;
        const branch = run.headBranch ?? defaultBranch;
        this.#asked += 1;
        const own = await this.#source.history(run, branch);
        if (own.lastGreen !== null || branch === defaultBranch || !this.#affords(3))
            return own;
        this.#asked += 1;
        const { lastGreen } = await this.#source.history(run, defaultBranch);
        return { ...own, lastGreen };
    }
    async #compareWith(lastGreen) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { failed, compare } = this.#present;
            if (lastGreen === null) {
                this.notes.push("None of the workflow's last runs is green: there is no green log to compare with.");
                return;
            }
            if (!this.#affords(2))
                return;
            this.#asked += 2;
            const green = __addDisposableResource(env_1, await this.#source.archivedLogs(lastGreen, failed), true);
            if (green.logs.length === 0) {
                this.notes.push(`Run ${lastGreen.id} is the last green one, and there is no log of such a job in it to compare with.`);
                return;
            }
            this.report = await compare(({ job, step }) => green.logs.find((log) => log.job === job && log.step === step) ?? null);
            this.notes.push(`The cause was in doubt: the log was compared with that of run ${lastGreen.id}, the last green one.`);
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
    #markTransient({ id }) {
        const [root, ...others] = this.report.failures;
        if (root === undefined)
            return;
        this.report = { ...this.report, failures: [{ ...root, transient: true }, ...others] };
        this.notes.push(`The same commit passed in run ${id}: what failed may well pass when it is run again.`);
    }
    async #findSuspects(base, head) {
        const [root, ...others] = this.report.failures;
        if (root === undefined || !namesFiles(root) || !this.#affords(1))
            return;
        this.#asked += 1;
        const { commits, paths } = await this.#source.commitsBetween(base, head);
        const [path] = filesNamed(root, paths);
        if (path === undefined)
            return;
        let touching = commits;
        if (commits.length > 1) {
            if (!this.#affords(1))
                return;
            this.#asked += 1;
            const shas = new Set(await this.#source.commitsOfFile(path, head));
            touching = commits.filter(({ sha }) => shas.has(sha));
        }
        const suspects = touching
            .toReversed()
            .slice(0, suspectLimit)
            .map(({ sha, message }) => ({ sha, title: (0,sanitise/* plain */.pj)(message.split("\n", 1)[0] ?? "", 200), path: (0,sanitise/* plain */.pj)(path, 300) }));
        this.report = { ...this.report, failures: [{ ...root, suspects }, ...others] };
    }
}

// EXTERNAL MODULE: ./build/usecases/diagnose-logs.js + 7 modules
var diagnose_logs = __webpack_require__(61304);
;// CONCATENATED MODULE: ./build/usecases/analyze-run.js
var analyze_run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var analyze_run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
        const origin = (0,report_sources/* runSource */.Rh)(run);
        const eligible = input.eligibility ?? (0,eligibility/* eligibility */.G)({ run: origin, ...input });
        const unread = (outcome, note, to = eligible) => ({
            run,
            report: (0,report_sources/* unreadReport */._w)(origin, clock.now(), outcome, note),
            eligibility: to,
            notes: [],
        });
        if (eligible.kind === "ignore")
            return unread(run.conclusion === "success" ? "no-failure" : "not-determined", eligible.reason);
        const handedOver = await source.handedOverReport(run);
        if (handedOver !== null) {
            return {
                run,
                report: (0,report_sources/* handedOverReport */.Zw)((0,envelope/* decodeFailureReport */.hE)(handedOver, "the run's report artifact"), run),
                eligibility: eligible,
                notes: [
                    "The run left a failure report of its own: its diagnosis was taken, and where it comes from is what GitHub says.",
                ],
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
        const diagnosed = async (logs) => {
            const read = { source: origin, workflow: run.workflowPath, logs, ownRules: input.config.rules };
            const report = await (0,diagnose_logs/* diagnoseLogs */.k)(read, clock);
            const { config, defaultBranch, minConfidence = config.minConfidence } = input;
            const compare = (lastGreen) => (0,diagnose_logs/* diagnoseLogs */.k)({ ...read, lastGreen }, clock);
            return consultPast({ run, failed, report, minConfidence, defaultBranch, compare }, source);
        };
        const downloaded = analyze_run_addDisposableResource(env_1, await source.logs(run, failed), true);
        const told = downloaded.logs.length === 0
            ? {
                report: (0,report_sources/* unreadReport */._w)(origin, clock.now(), "not-determined", "No log of the run's failed jobs could be had."),
                notes: [],
            }
            : await diagnosed(downloaded.logs);
        const { report, notes } = await annotate(told.report, failed, ports);
        return {
            run,
            report: withUrls(report, failed),
            eligibility: eligible,
            notes: [...downloaded.notes, ...told.notes, ...notes],
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = analyze_run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function startupFailure(run, eligible, { source, validator, clock }) {
    const origin = (0,report_sources/* runSource */.Rh)(run);
    const file = await source.filesAt(run.headSha).read(run.workflowPath);
    const problems = file === null ? [] : await validator.problems(run.workflowPath, file.text);
    const note = "The run never started, and the official parser finds no fault in its workflow file.";
    const report = problems.length > 0
        ? (0,report_sources/* workflowDefinitionReport */.$W)(origin, problems, clock.now())
        : (0,report_sources/* unreadReport */._w)(origin, clock.now(), "not-determined", note);
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
        report: annotated.length === 0 ? report : (0,report_sources/* annotatedReport */.rN)(report.source, annotated, clock.now()),
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


/***/ })

};
