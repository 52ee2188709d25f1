export const id = 868;
export const ids = [868];
export const modules = {

/***/ 47868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyzeRun: () => (/* binding */ analyzeRun)
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
