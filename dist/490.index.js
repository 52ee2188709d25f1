export const id = 490;
export const ids = [490];
export const modules = {

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

/***/ 88647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/runner/context.js
var context = __webpack_require__(24092);
// EXTERNAL MODULE: ./build/runner/inputs.js
var runner_inputs = __webpack_require__(52266);
// EXTERNAL MODULE: ./build/runner/report-to-runner.js
var report_to_runner = __webpack_require__(72014);
// EXTERNAL MODULE: ./build/runner/run-action.js
var run_action = __webpack_require__(5945);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/scrapers/validation.js
var scrapers_validation = __webpack_require__(75471);
;// CONCATENATED MODULE: ./build/actions/validate-scrapers/inputs.js



const modes = ["validate", "plan", "merge"];
const word = (words, error) => schemas/* string */.YjP().trim().pipe(schemas/* enum */.k5n(words, { error }));
const validateInputs = schemas/* object */.Ikc({
    config: runner_inputs/* inputForms */.c.text,
    only: runner_inputs/* inputForms */.c.list,
    mode: word(modes, "must be validate, plan or merge"),
    shard: runner_inputs/* inputForms */.c.optionalText,
    baseline: runner_inputs/* inputForms */.c.text,
    "fail-on": word(scrapers_validation/* failOnLevels */.R, "must be error, warning or never"),
    "github-token": runner_inputs/* inputForms */.c.raw,
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/archive/archived-text.js
var archived_text = __webpack_require__(27663);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/contracts/failure-report.js
var failure_report = __webpack_require__(66513);
// EXTERNAL MODULE: ./build/contracts/scraper-baseline.js
var scraper_baseline = __webpack_require__(66732);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/scrapers/finding-kinds.js + 2 modules
var finding_kinds = __webpack_require__(36568);
// EXTERNAL MODULE: ./build/text/sanitised-texts.js
var sanitised_texts = __webpack_require__(56181);
// EXTERNAL MODULE: ./build/scrapers/summary.js
var summary = __webpack_require__(86706);
;// CONCATENATED MODULE: ./build/scrapers/validation-report.js







const count = schemas/* number */.aig().int().nonnegative();
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of that object, of which there is one at least
const kinds = Object.keys(finding_kinds/* findingKinds */.j);
const common = {
    scraper: schemas/* string */.YjP(),
    step: schemas/* enum */.k5n(["tests", "run", "outputs"]),
    message: schemas/* string */.YjP(),
    detail: schemas/* string */.YjP().nullable(),
    evidence: schemas/* tuple */.PVZ([failure_report/* Evidence */.of], failure_report/* Evidence */.of),
    location: failure_report/* Location */.aZ.optional(),
    captures: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
};
const FindingForm = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({ ...common, kind: schemas/* enum */.k5n(kinds) }),
    schemas/* strictObject */.rej({ ...common, kind: schemas/* literal */.euz("diagnosed"), failure: failure_report/* Failure */.HR }),
]);
const ScraperResultForm = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().regex(/^[A-Za-z0-9][\w.-]{0,62}$/),
    verdict: schemas/* enum */.k5n(["passed", "warned", "failed"]),
    tests: schemas/* strictObject */.rej({ ran: count, failed: count, skipped: count, failing: schemas/* array */.YOg(schemas/* string */.YjP()) }).nullable(),
    records: schemas/* strictObject */.rej({ files: count, records: count, bad: count, unchecked: count }).nullable(),
    statistics: scraper_baseline/* RecordStatistics */.FD.nullable(),
    milliseconds: schemas/* number */.aig().nonnegative(),
    findings: schemas/* array */.YOg(FindingForm),
});
const validationReportVersion = 1;
/** All that a validation came to, scraper by scraper: for other tools, and for the job that joins shards. */
const ValidationReport = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(validationReportVersion),
    configPath: schemas/* string */.YjP(),
    shard: schemas/* strictObject */.rej({ index: count.min(1), of: count.min(1) }).nullable(),
    passed: schemas/* boolean */.zMY(),
    generatedAt: iso/* datetime */.w$(),
    scrapers: schemas/* array */.YOg(ScraperResultForm),
    /** What the next run is to be compared with. */
    baseline: scraper_baseline/* ScraperBaseline */.kI,
});
/** The report of a validation, or of a shard of one. */
const validationReport = (validation, shard) => ({
    schemaVersion: validationReportVersion,
    configPath: validation.configPath,
    shard,
    passed: validation.passed,
    generatedAt: validation.report.generatedAt,
    scrapers: validation.scrapers.map(({ findings, tests, ...result }) => ({
        ...result,
        verdict: (0,summary/* verdictOf */.Vj)({ findings }),
        tests: tests === null ? null : { ...tests, failing: [...tests.failing] },
        findings: findings.map((finding) => ({ ...finding, evidence: [...finding.evidence] })),
    })),
    baseline: validation.baseline,
});
const TextsForm = ScraperResultForm.pick({ name: true, tests: true, findings: true });
/** What of a result people get to see, as if we had written it; the names of fields in its statistics stay as they are. */
const withSafeTexts = (result) => {
    const { name, tests, findings } = result;
    return { ...result, ...TextsForm.parse((0,sanitised_texts/* sanitisedTexts */.J)({ name, tests, findings })) };
};
/**
 * Reads such a report, which another job wrote: it ran other people's code.
 * @param where how to name it in an error
 * @throws UserError `contract-invalid`
 */
function readValidationReport(json, where) {
    try {
        const report = ValidationReport.parse(JSON.parse(json));
        return { ...report, scrapers: report.scrapers.map(withSafeTexts) };
    }
    catch (cause) {
        throw new errors/* UserError */.y("contract-invalid", `${where} is no validation report of version ${validationReportVersion}`, "Validate and merge by the same version of auto-heal.", { cause });
    }
}
/** The results in a report. */
const resultsOf = ({ scrapers }) => scrapers.map(({ name, tests, records, statistics, milliseconds, findings }) => ({
    name,
    tests,
    records,
    statistics,
    milliseconds,
    findings: findings.map(({ location, captures, ...finding }) => ({
        ...finding,
        ...(location === undefined ? {} : { location }),
        ...(captures === undefined ? {} : { captures }),
    })),
}));

// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(95610);
// EXTERNAL MODULE: ./build/scrapers/baseline.js
var baseline = __webpack_require__(24591);
// EXTERNAL MODULE: ./build/scrapers/shard.js
var scrapers_shard = __webpack_require__(29058);
;// CONCATENATED MODULE: ./build/usecases/merge-validations.js





const isShard = (report) => report.shard !== null;
/**
 * Joins the validations of shards as if it had been one.
 * @throws UserError `input-missing` without any report
 */
function mergeValidations({ reports, source, failOn }, clock) {
    const shards = reports.filter(isShard);
    const [first] = shards;
    if (first === undefined) {
        throw new errors/* UserError */.y("input-missing", "no job of this run left a report of its shard", "Validate with the input `shard` first, in the same run.");
    }
    const { of } = first.shard;
    const parts = shards
        .filter(({ shard }) => shard.of === of)
        .map((report) => ({ shard: report.shard, items: resultsOf(report) }));
    const there = new Set(parts.map(({ shard }) => shard.index));
    const missing = Array.from({ length: of }, (_, place) => ({ index: place + 1, of })).filter(({ index }) => !there.has(index));
    const before = (0,baseline/* newestOf */.su)(shards.map(({ baseline }) => baseline));
    return {
        validation: (0,scrapers_validation/* summarise */.f)((0,scrapers_shard/* rejoined */.xY)(parts), source, failOn, clock.now(), before),
        missing: missing.map(scrapers_shard/* shardText */.eG),
    };
}

// EXTERNAL MODULE: ./build/actions/artifact-entry.js
var artifact_entry = __webpack_require__(39305);
// EXTERNAL MODULE: ./build/actions/host.js + 12 modules
var host = __webpack_require__(81982);
// EXTERNAL MODULE: ./build/files/baseline-file.js
var baseline_file = __webpack_require__(2080);
// EXTERNAL MODULE: ./build/github/artifact-text.js
var artifact_text = __webpack_require__(31528);
// EXTERNAL MODULE: ./build/github/call.js
var call = __webpack_require__(44492);
// EXTERNAL MODULE: ./build/github/workflow-run.js
var workflow_run = __webpack_require__(47889);
;// CONCATENATED MODULE: ./build/github/baselines.js




/** So many of the newest runs may be told from their list. */
const runsListed = 50;
/** In so many of them a baseline is looked for: each costs a request. */
const runsLooked = 10;
/** So many artifacts of one run are downloaded at most. */
const artifactsLooked = 10;
const maxBaselineBytes = 16 * 1024 ** 2;
/**
 * The baselines of the newest run that left any, as JSON texts: those whose artifact's name begins as one of `names`
 * does come first, in this order. Asked for one after the other, so that whoever has enough stops.
 *
 * Runs of other events, branches and repositories teach nothing: what a pull request or a fork makes of the data is not
 * how it is. A re-run of a run is that run. Source: docs.github.com, "List workflow runs for a workflow".
 * @throws UserErrors for what the user, the settings or GitHub cause, see faults.ts
 */
async function* baselineTexts(options, names) {
    const { client, runId, workflowPath, defaultBranch } = options;
    const { data } = await (0,call/* call */.T1)(client, "actions/list-workflow-runs", {
        workflow_id: workflowPath.replace(/^.*\//, ""),
        branch: defaultBranch,
        status: "completed",
        exclude_pull_requests: true,
        per_page: runsListed,
    });
    const own = `${client.owner}/${client.repo}`.toLowerCase();
    const runs = data.workflow_runs
        .map(workflow_run/* workflowRun */.t)
        .filter(({ id, event, headRepository }) => id !== runId && isTeaching(event) && headRepository?.toLowerCase() === own)
        .slice(0, runsLooked);
    const rank = (name) => {
        const place = names.indexOf(name.slice(scraper_baseline/* baselineArtifactPrefix */.QZ.length).replace(/-\d+$/, ""));
        return place < 0 ? names.length : place;
    };
    for (const run of runs) {
        const artifacts = await (0,artifact_text/* artifactsOf */.N)(client, run.id, scraper_baseline/* baselineArtifactPrefix */.QZ);
        const inOrder = artifacts.toSorted((left, right) => rank(left.name) - rank(right.name));
        for (const artifact of inOrder.slice(0, artifactsLooked)) {
            const text = await (0,artifact_text/* artifactText */.g)(client, artifact, { name: scraper_baseline/* baselineFile */._S, maxBytes: maxBaselineBytes }, options);
            if (text !== null)
                yield text;
        }
        if (artifacts.length > 0)
            return;
    }
}
const isTeaching = (event) => scraper_baseline/* teachingEvents */.NV.some((known) => known === event);

// EXTERNAL MODULE: ./build/github/client.js
var github_client = __webpack_require__(44463);
// EXTERNAL MODULE: ./build/github/healing-store.js + 1 modules
var healing_store = __webpack_require__(36310);
// EXTERNAL MODULE: ./build/product.js
var product = __webpack_require__(48043);
// EXTERNAL MODULE: ./build/actions/report-artifact.js
var report_artifact = __webpack_require__(10331);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/archive/zip-archive.js + 3 modules
var zip_archive = __webpack_require__(66106);
// EXTERNAL MODULE: ./build/contracts/scrapers-config.js + 1 modules
var scrapers_config = __webpack_require__(32340);
// EXTERNAL MODULE: ./build/files/workspace-files.js + 4 modules
var workspace_files = __webpack_require__(22856);
;// CONCATENATED MODULE: ./build/actions/validate-scrapers/validation-job.js







const workspaceFolder = () => process.env["GITHUB_WORKSPACE"] ?? ".";
/** Opens the workspace, and reads the file that lists the scrapers. */
async function openJob({ inputs }) {
    const files = await (0,workspace_files/* openWorkspace */.O)(workspaceFolder(), zip_archive/* openZipArchive */.i);
    const text = await files.read(inputs.config, "the configuration");
    return { files, config: (0,scrapers_config/* parseScrapersConfig */.J)(text, (0,sanitise/* plain */.pj)(inputs.config, 300)) };
}
function sourceOf({ inputs, context }) {
    const { runId: id, runAttempt: attempt, runUrl, eventName: event, branch, sha, workflowPath } = context;
    return {
        kind: "scraper-validation",
        configPath: (0,sanitise/* plain */.pj)(inputs.config, 300),
        sha,
        runUrl,
        run: { id, attempt, event, branch, workflowPath },
    };
}
/** The job's part of the scrapers. @throws UserError `input-invalid` */
function shardOf({ inputs }) {
    if (inputs.shard === null)
        return null;
    const shard = (0,scrapers_shard/* parseShard */.uK)(inputs.shard);
    if (shard !== null)
        return shard;
    throw new errors/* UserError */.y("input-invalid", `the input shard must be a part and the number of parts, such as 3/8, not "${(0,sanitise/* plain */.pj)(inputs.shard, 40)}"`, "Take it from the matrix that the mode plan prints.");
}
/** Tells validations apart that one run makes of other files or other scrapers: a part of artifacts' names. */
const selectionKey = ({ inputs }) => (0,external_node_crypto_.createHash)("sha256")
    .update(JSON.stringify([inputs.config, inputs.only]))
    .digest("hex")
    .slice(0, 8);

;// CONCATENATED MODULE: ./build/actions/validate-scrapers/baseline-store.js















const nowhere = { read: async () => null, write: async () => { } };
/** @param names of the scrapers that are validated */
function baselineStore(job, shard, names) {
    switch (job.inputs.baseline) {
        case "none":
            return nowhere;
        case "artifact":
            return artifactStore(job, shard, names);
        default:
            return fileStore(job, job.inputs.baseline);
    }
}
const mayTeach = ({ context }) => scraper_baseline/* teachingEvents */.NV.some((event) => event === context.eventName);
/** Whether a good run was among those of the scrapers: then there is something new to keep. */
const taught = ({ scrapers, baseline }) => scrapers.some(({ name, statistics }) => statistics !== null && baseline.scrapers[name] === statistics);
function fileStore(job, file) {
    const path = (0,external_node_path_.join)(workspaceFolder(), file);
    return {
        read: () => (0,baseline_file/* readBaseline */.m)(path),
        write: async ({ baseline }) => {
            if (mayTeach(job))
                await (0,baseline_file/* writeBaseline */.B)(path, baseline);
        },
    };
}
function artifactStore(job, shard, names) {
    const { context, stub } = job;
    const all = `all-${selectionKey(job)}`;
    const [only] = names;
    const whole = names.length === 1 && only !== undefined && shard === null ? only : all;
    const own = shard === null ? whole : `${all}-${shard.index}-of-${shard.of}`;
    let opened;
    return {
        read: async () => {
            const { client, defaultBranch } = await (opened ??= baseline_store_open(job));
            const { runId, temporaryFolder, workflowPath } = context;
            if (workflowPath === null) {
                throw new errors/* UserError */.y("input-invalid", "the runner does not say which workflow this is, so that no baseline of it can be found", "Name a file with the input baseline instead.");
            }
            const options = { client, runId, workflowPath, defaultBranch, temporaryFolder, readArchivedText: archived_text/* readArchivedText */.C };
            const found = [];
            for await (const text of baselineTexts(options, [own, all])) {
                const read = parse(text);
                if (read === null)
                    (0,report_to_runner/* logWarning */.FF)((0,sanitise/* plain */.pj)("A baseline of an earlier run is not understood, and left out."));
                else
                    found.push(read);
                const known = (0,baseline/* newestOf */.su)(found)?.scrapers ?? {};
                if (names.every((name) => Object.hasOwn(known, name)))
                    break;
            }
            if (found.length === 0)
                (0,report_to_runner/* logLine */.BP)((0,sanitise/* plain */.pj)("There is no baseline yet: the first good run makes one."));
            return (0,baseline/* newestOf */.su)(found);
        },
        write: async (validation) => {
            if (!mayTeach(job) || !taught(validation))
                return;
            const { defaultBranch } = await (opened ??= baseline_store_open(job));
            if (context.branch !== defaultBranch)
                return;
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temporaryFolder, "auto-heal-baseline-"));
            const path = (0,external_node_path_.join)(folder, scraper_baseline/* baselineFile */._S);
            await (0,baseline_file/* writeBaseline */.B)(path, validation.baseline);
            await (0,report_artifact/* uploadArtifact */.m)(`${scraper_baseline/* baselineArtifactPrefix */.QZ}${own}-${context.runAttempt}`, [path], stub, 0);
        },
    };
}
function parse(text) {
    try {
        return scraper_baseline/* ScraperBaseline */.kI.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}
async function baseline_store_open({ inputs, context }) {
    const token = inputs["github-token"];
    if (token === null) {
        throw new errors/* UserError */.y("input-missing", "the baseline of earlier runs cannot be looked for without a token", "Pass github-token, of a job with `actions: read`.");
    }
    const { owner, repo, apiUrl, serverUrl } = context;
    const options = { apiUrl, serverUrl, owner, repo, userAgent: `auto-heal/${product/* version */.rE}`, log: report_to_runner/* logLine */.BP };
    const client = (0,github_client/* openClient */.M)(token, options);
    const told = context.event.repository?.default_branch;
    return { client, defaultBranch: told ?? (await (0,healing_store/* fetchDefaultBranch */.Q)(client)) };
}

// EXTERNAL MODULE: ./build/contracts/envelope.js
var envelope = __webpack_require__(48190);
// EXTERNAL MODULE: ./build/files/text-files.js
var text_files = __webpack_require__(87083);
// EXTERNAL MODULE: ./build/scrapers/finding.js
var scrapers_finding = __webpack_require__(44539);
// EXTERNAL MODULE: ./build/scrapers/junit-report.js
var junit_report = __webpack_require__(6581);
// EXTERNAL MODULE: ./build/text/terminal.js
var terminal = __webpack_require__(52220);
;// CONCATENATED MODULE: ./build/actions/validate-scrapers/publish.js















/** GitHub shows ten errors and ten warnings of a step; more would be lost without a word. */
const annotationLimit = 10;
/** A report of each of so many scrapers that failed is left, the first. A matrix has no more jobs. */
const reportLimit = 256;
/** The file of a validation's report in its artifact. */
const validationFile = "validation-report.json";
/** A shard in the name of an artifact. */
const shardKey = ({ index, of }) => `${index}-of-${of}`;
/** The name of the artifact that a shard leaves. */
const shardArtifact = (job) => ({
    write: (shard) => `auto-heal-shard-${selectionKey(job)}-${shardKey(shard)}-${job.context.runAttempt}`,
    /** What such a name says; null for another name. */
    read: (name) => {
        const [, of, key = "", attempt = ""] = /^auto-heal-shard-([0-9a-f]{8})-(\d{1,3}-of-\d{1,3})-(\d{1,6})$/.exec(name) ?? [];
        return of === selectionKey(job) ? { key, attempt: Number(attempt) } : null;
    },
});
/** Writes the reports where later steps of the job find them. */
async function writeReports(validation, shard, source, { inputs, context }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temporaryFolder, "auto-heal-"));
    const write = async (name, text) => {
        const path = (0,external_node_path_.join)(folder, name);
        await (0,text_files/* writeFileAtomic */.Zf)(path, text);
        return path;
    };
    const report = await write("failure-report.json", `${(0,terminal/* safeJson */.o)(validation.report)}\n`);
    const all = await write(validationFile, `${(0,terminal/* safeJson */.o)(validationReport(validation, shard))}\n`);
    const junit = await write("junit.xml", (0,junit_report/* junitReport */.$)(validation));
    const each = validation.scrapers.map((result) => (0,scrapers_validation/* summarise */.f)([result], source, inputs["fail-on"], host/* clock */.pm.now(), null));
    const failed = each.filter(({ passed }) => !passed).slice(0, reportLimit);
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "scrapers"));
    const own = [];
    for (const one of failed)
        own.push(await write((0,external_node_path_.join)("scrapers", `${nameOf(one)}.json`), `${(0,terminal/* safeJson */.o)(one.report)}\n`));
    return { report, validation: all, junit, failed: failed.map(nameOf), files: [report, all, junit, ...own] };
}
const nameOf = ({ scrapers }) => scrapers[0]?.name ?? "";
/** Shows a validation in the job: outputs, files, artifact, summary. */
async function publish(validation, source, job) {
    const written = await writeReports(validation, null, source, job);
    // A report of no failure would stand in the way of what else the run failed of.
    const artifact = validation.passed ? null : await (0,report_artifact/* uploadReport */.a)(written.files, job.context, job.stub);
    await show(validation, written, artifact);
}
/** As {@link publish}, for a job that validates a part: what it came to is joined by another, which heals. */
async function publishShard(validation, shard, source, job) {
    const written = await writeReports(validation, shard, source, job);
    await (0,report_artifact/* uploadArtifact */.m)(shardArtifact(job).write(shard), [written.validation], job.stub, 7);
    await show(validation, written, null);
}
async function show(validation, written, artifact) {
    const { report, passed } = validation;
    (0,report_to_runner/* setOutputs */.n0)({
        passed: String(passed),
        outcome: report.outcome,
        failed: JSON.stringify(written.failed),
        "failure-report": (0,terminal/* safeJson */.o)((0,envelope/* fitReport */.kq)(report)),
        "failure-report-path": written.report,
        fingerprint: report.fingerprint,
        "report-artifact": artifact,
        "validation-report-path": written.validation,
        "junit-path": written.junit,
        matrix: null,
    });
    await (0,report_to_runner/* writeSummary */.Sy)((0,summary/* renderValidation */.kQ)(validation));
}
/** Marks the first offending records of each finding, as far as GitHub shows marks. */
function annotate({ scrapers }) {
    const shown = { error: 0, warning: 0 };
    for (const finding of scrapers.flatMap(({ findings }) => findings)) {
        const severity = (0,scrapers_finding/* severityOf */.xJ)(finding);
        const { path, line } = finding.location ?? {};
        if (path === undefined || line === undefined || shown[severity] === annotationLimit)
            continue;
        shown[severity] += 1;
        const tell = severity === "error" ? report_to_runner/* annotateLine */.tb : report_to_runner/* warnLine */.ry;
        tell((0,sanitise/* plain */.pj)(`${finding.scraper}: ${(0,scrapers_finding/* titleOf */.Gg)(finding)}: ${(0,scrapers_finding/* wordsOf */.Z9)(finding)}`), (0,sanitise/* plain */.pj)(path), line);
    }
}
/** Says in one line what came of it, and turns the step red where that is asked for. */
function conclude(validation, { inputs }) {
    const tell = validation.passed || inputs["fail-on"] === "never" ? report_to_runner/* logLine */.BP : report_to_runner/* failStep */.vy;
    tell((0,sanitise/* plain */.pj)((0,summary/* conclusionOf */.vu)(validation)));
}

;// CONCATENATED MODULE: ./build/actions/validate-scrapers/merge.js












const maxReportBytes = 64 * 1024 ** 2;
/** Joins the reports that the jobs of this run left of their shards. Those jobs have marked the records already. */
async function merge(job) {
    const source = sourceOf(job);
    const reports = await shardReports(job);
    const { validation, missing } = mergeValidations({ reports, source, failOn: job.inputs["fail-on"] }, host/* clock */.pm);
    const names = validation.scrapers.map(({ name }) => name);
    await baselineStore(job, null, names).write(validation);
    await publish(validation, source, job);
    if (missing.length === 0)
        return conclude(validation, job);
    // What a job did not report is not known to be right.
    if (validation.passed)
        (0,report_to_runner/* setOutputs */.n0)({ passed: null, outcome: "tool-error" });
    (0,report_to_runner/* failStep */.vy)((0,sanitise/* plain */.pj)(`No report of ${missing.join(", ")}: see why those jobs ended without one.`));
}
/** The newest report of each shard. */
async function shardReports(job) {
    const { listArtifacts, downloadArtifact } = await (0,artifact_entry/* loadArtifactClient */.A)(job.stub);
    const found = (await listArtifacts()).flatMap((artifact) => {
        const shard = shardArtifact(job).read(artifact.name);
        return shard === null ? [] : [{ artifact, ...shard }];
    });
    // A job that was run again left another one.
    const newest = new Map(found.toSorted((left, right) => left.attempt - right.attempt).map((each) => [each.key, each]));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(job.context.temporaryFolder, "auto-heal-shards-"));
    const reports = [];
    for (const { artifact, key } of newest.values()) {
        const archive = await downloadArtifact(artifact, folder);
        const text = await (0,archived_text/* readArchivedText */.C)(archive, validationFile, maxReportBytes);
        const report = text === null ? null : readValidationReport(text, `the artifact "${(0,sanitise/* plain */.pj)(artifact.name, 100)}"`);
        if (report !== null && report.shard !== null && shardKey(report.shard) === key)
            reports.push(report);
        else
            (0,report_to_runner/* logWarning */.FF)((0,sanitise/* plain */.pj)(`The artifact ${artifact.name} holds no report of its shard.`));
    }
    return reports;
}

// EXTERNAL MODULE: ./build/scrapers/wording.js
var wording = __webpack_require__(77926);
// EXTERNAL MODULE: ./build/usecases/select-scrapers.js
var select_scrapers = __webpack_require__(21389);
;// CONCATENATED MODULE: ./build/usecases/plan-validation.js


/**
 * Plans a job for each part of the scrapers, none without any.
 * @param most how many jobs there may be; null for as many as GitHub starts
 * @param where how to name the file of scrapers
 * @throws UserError `input-invalid` for a name that no scraper has
 */
const planValidation = (config, only, most, where) => ({
    shard: (0,scrapers_shard/* shardsFor */.h9)((0,select_scrapers/* selectScrapers */.y)(config, { only, shard: null }, where).length, most ?? scrapers_shard/* mostShards */.bA).map(scrapers_shard/* shardText */.eG),
});

;// CONCATENATED MODULE: ./build/actions/validate-scrapers/plan.js






/** Here the input says how many jobs there may be. */
function mostJobs(shard) {
    if (shard === null)
        return null;
    if (/^[1-9]\d{0,2}$/.test(shard))
        return Number(shard);
    throw new errors/* UserError */.y("input-invalid", `the input shard must be how many jobs there may be, such as 8, not "${(0,sanitise/* plain */.pj)(shard, 40)}"`, "In the mode plan it is a number, in the mode validate a part of it.");
}
/** Prints the matrix of jobs that validate the scrapers. */
async function plan(job) {
    const { inputs } = job;
    const { config } = await openJob(job);
    const matrix = planValidation(config, inputs.only, mostJobs(inputs.shard), (0,sanitise/* plain */.pj)(inputs.config, 300));
    (0,report_to_runner/* setOutputs */.n0)({ matrix: JSON.stringify(matrix) });
    (0,report_to_runner/* logLine */.BP)((0,sanitise/* plain */.pj)(`${(0,wording/* counted */.hS)(matrix.shard.length, "job")}: ${matrix.shard.join(", ")}`));
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/process/scraper-commands.js + 3 modules
var scraper_commands = __webpack_require__(87396);
// EXTERNAL MODULE: ./build/usecases/validate-scrapers.js + 45 modules
var validate_scrapers = __webpack_require__(83493);
// EXTERNAL MODULE: ./build/scrapers/pace.js
var scrapers_pace = __webpack_require__(77767);
;// CONCATENATED MODULE: ./build/actions/validate-scrapers/job-progress.js





/** A line as often as this, in milliseconds, shows that a long reading goes on. */
const everyMs = 15_000;
/** Tells a job's log how far a validation is. */
function jobProgress(clock) {
    const began = clock.now();
    let readingSince = null;
    let told = 0;
    return {
        started: (scraper, place, total) => {
            readingSince = null;
            (0,report_to_runner/* logLine */.BP)((0,sanitise/* plain */.pj)(`${scraper} (${place} of ${total}) started`));
        },
        reading: (scraper, { bytes, of }) => {
            const now = clock.now();
            if (readingSince === null)
                told = readingSince = now;
            if (now - told < everyMs)
                return;
            told = now;
            (0,report_to_runner/* logLine */.BP)((0,sanitise/* plain */.pj)(`${scraper}: ${(0,scrapers_pace/* readingWords */.CS)({ done: bytes, of }, now - readingSince)}`));
        },
        ended: (result, place, total) => {
            const pace = (0,scrapers_pace/* placeWords */.fp)({ done: place, of: total }, clock.now() - began);
            (0,report_to_runner/* logLine */.BP)((0,sanitise/* plain */.pj)(`${result.name} ${(0,summary/* verdictOf */.Vj)(result)}, ${(0,wording/* duration */.p0)(result.milliseconds)} (${pace})`));
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/validate-scrapers/validate.js











/** Validates the scrapers, or a shard of them. */
async function validate(job) {
    const { inputs } = job;
    const { files, config } = await openJob(job);
    const source = sourceOf(job);
    const selection = { only: inputs.only, shard: shardOf(job) };
    const names = (0,select_scrapers/* selectScrapers */.y)(config, selection, source.configPath).map(({ name }) => name);
    const store = baselineStore(job, selection.shard, names);
    const commands = (0,scraper_commands/* scraperCommands */.n)({
        workspace: workspaceFolder(),
        environment: process.env,
        onCommand: { started: ({ scraper, step }) => (0,report_to_runner/* openGroup */.Sg)((0,sanitise/* plain */.pj)(`${scraper}: ${step}`)), ended: report_to_runner/* closeGroup */.AM },
        onLine: report_to_runner/* logLine */.BP,
    });
    const validation = await (0,validate_scrapers/* validateScrapers */.O)({ config, source, ...selection, failOn: inputs["fail-on"], baseline: await store.read() }, { files, commands, clock: host/* clock */.pm, pause: external_node_timers_promises_.setTimeout, progress: jobProgress(host/* clock */.pm) });
    await store.write(validation);
    if (selection.shard === null)
        await publish(validation, source, job);
    else
        await publishShard(validation, selection.shard, source, job);
    annotate(validation);
    conclude(validation, job);
}

;// CONCATENATED MODULE: ./build/actions/validate-scrapers/main.js








const main_modes = { validate: validate, plan: plan, merge: merge };
const main = (stub) => (0,run_action/* runAction */.C)(async () => {
    try {
        const inputs = (0,runner_inputs/* readInputs */.K)(validateInputs);
        (0,report_to_runner/* hide */.jD)([inputs["github-token"]]);
        await main_modes[inputs.mode]({ inputs, context: (0,context/* readContext */.y)(), stub });
    }
    catch (thrown) {
        // Neither passed nor failed: nothing is known of the scrapers.
        (0,report_to_runner/* setOutputs */.n0)({ outcome: "tool-error" });
        throw thrown;
    }
});


/***/ }),

/***/ 70060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/process/strays.js


/** The environment variable by which a command's descendants are known, also those that left its process group. */
const variable = "AUTO_HEAL_COMMAND";
/** A process may start others while it is looked for. */
const rounds = 5;
const processes = () => {
    try {
        return (0,external_node_fs_.readdirSync)("/proc")
            .map(Number)
            .filter((id) => Number.isInteger(id) && id !== process.pid);
    }
    catch {
        // Only Linux shows processes as files.
        return [];
    }
};
function bears(id, entry) {
    try {
        return `\0${(0,external_node_fs_.readFileSync)(`/proc/${id}/environ`, "latin1")}\0`.includes(`\0${entry}\0`);
    }
    catch {
        // It is gone, or another user's.
        return false;
    }
}
function kill(id) {
    try {
        process.kill(id, "SIGKILL");
    }
    catch {
        // It is gone.
    }
}
/** Makes a mark that no other command has. */
function strayMark() {
    const id = (0,external_node_crypto_.randomUUID)();
    return {
        env: { [variable]: id },
        stop() {
            for (let round = 0; round < rounds; round += 1) {
                const strays = processes().filter((process) => bears(process, `${variable}=${id}`));
                if (strays.length === 0)
                    return;
                strays.forEach(kill);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/process/run.js



const defaultGraceMs = 2000;
const hasProcessGroups = process.platform !== "win32";
/**
 * Runs a program to its end, in a process group of its own, so that a timeout reaches its children too.
 * @returns how it ended, and what it wrote; a failing program is a result, not an exception
 * @throws Error when the program can't be started for any other reason than that it does not exist
 */
async function run(command) {
    const strays = command.endsAll === true ? strayMark() : null;
    const child = (0,external_node_child_process_.spawn)(command.command, [...command.args], {
        cwd: command.cwd,
        env: { ...command.env, ...strays?.env },
        detached: hasProcessGroups,
        windowsHide: true,
        stdio: "pipe",
    });
    const stdout = keepHead(command.maxOutputBytes);
    const stderr = keepHead(command.maxOutputBytes);
    child.stdout.on("data", (chunk) => {
        stdout.push(chunk);
        command.onOutput?.("stdout", chunk);
    });
    child.stderr.on("data", (chunk) => {
        stderr.push(chunk);
        command.onOutput?.("stderr", chunk);
    });
    // A program may end without reading its input (EPIPE); its exit code says what that means.
    child.stdin.on("error", () => { });
    child.stdin.end(command.input);
    const graceMs = command.graceMs ?? defaultGraceMs;
    const timer = stopAfter(child, command.timeoutMs, graceMs);
    const leftovers = stopLeftovers(child, graceMs);
    watchSignals();
    running.add(child);
    try {
        const end = await ending(child);
        const output = {
            stdout: stdout.bytes(),
            stderr: stderr.bytes(),
            droppedBytes: stdout.dropped() + stderr.dropped(),
        };
        if (timer.fired())
            return { kind: "timed-out", timeoutMs: command.timeoutMs, ...output };
        return { ...end, ...output };
    }
    catch (error) {
        // A missing working directory is ENOENT as well, and that is the caller's mistake.
        if (isNotFound(error) && (0,external_node_fs_.existsSync)(command.cwd))
            return { kind: "not-found" };
        throw error;
    }
    finally {
        running.delete(child);
        timer.cancel();
        leftovers.cancel();
        strays?.stop();
        if (running.size === 0)
            unwatchSignals();
    }
}
function ending(child) {
    return new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("close", (code, signal) => {
            resolve(signal === null ? { kind: "exited", code: code ?? 0 } : { kind: "signalled", signal });
        });
    });
}
/** SIGTERM to the group when the time is up, SIGKILL after the grace period. */
function stopAfter(child, timeoutMs, graceMs) {
    let fired = false;
    let kill;
    const term = setTimeout(() => {
        fired = true;
        signalGroup(child, "SIGTERM");
        kill = setTimeout(() => abandon(child), graceMs);
    }, timeoutMs);
    return {
        fired: () => fired,
        cancel: () => {
            clearTimeout(term);
            clearTimeout(kill);
        },
    };
}
/** A program that has ended may leave children behind that hold its pipes: they get the grace period, then go. */
function stopLeftovers(child, graceMs) {
    let timer;
    child.once("exit", () => {
        timer = setTimeout(() => abandon(child), graceMs);
    });
    return { cancel: () => clearTimeout(timer) };
}
function abandon(child) {
    signalGroup(child, "SIGKILL");
    // A descendant that left the group may still hold the pipes: stop waiting for it.
    child.stdout?.destroy();
    child.stderr?.destroy();
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    if (!hasProcessGroups) {
        child.kill(signal);
        return;
    }
    try {
        process.kill(-child.pid, signal);
    }
    catch (error) {
        // ESRCH: the whole group is gone already.
        if (!(error instanceof Error && "code" in error && error.code === "ESRCH"))
            throw error;
    }
}
/**
 * A group of its own does not hear the terminal's Ctrl-C, nor the runner's cancellation: when this process exits, or is
 * told to, it takes its children along.
 */
const running = new Set();
const killRunning = () => {
    for (const child of running)
        signalGroup(child, "SIGKILL");
};
process.once("exit", killRunning);
const fatalSignals = ["SIGINT", "SIGTERM", "SIGHUP"];
function dieWithChildren(signal) {
    killRunning();
    unwatchSignals();
    // Without a listener the signal does what it does by default, which is what whoever sent it waits for.
    process.kill(process.pid, signal);
}
function watchSignals() {
    if (running.size > 0)
        return;
    for (const signal of fatalSignals)
        process.on(signal, dieWithChildren);
}
function unwatchSignals() {
    for (const signal of fatalSignals)
        process.off(signal, dieWithChildren);
}
function keepHead(limit) {
    const chunks = [];
    let kept = 0;
    let dropped = 0;
    return {
        push: (chunk) => {
            const head = chunk.subarray(0, limit - kept);
            if (head.length > 0)
                chunks.push(head);
            kept += head.length;
            dropped += chunk.length - head.length;
        },
        bytes: () => Buffer.concat(chunks, kept),
        dropped: () => dropped,
    };
}
function isNotFound(error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT";
}


/***/ })

};
