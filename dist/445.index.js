export const id = 445;
export const ids = [445];
export const modules = {

/***/ 8819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/contracts/envelope.js
var envelope = __webpack_require__(8190);
// EXTERNAL MODULE: ./build/contracts/scrapers-config.js + 2 modules
var scrapers_config = __webpack_require__(7162);
// EXTERNAL MODULE: ./build/files/baseline-file.js
var baseline_file = __webpack_require__(2080);
// EXTERNAL MODULE: ./build/files/text-files.js
var text_files = __webpack_require__(7083);
// EXTERNAL MODULE: ./build/files/workspace-files.js + 1 modules
var workspace_files = __webpack_require__(8507);
// EXTERNAL MODULE: ./build/process/scraper-commands.js + 3 modules
var scraper_commands = __webpack_require__(7396);
// EXTERNAL MODULE: ./build/runner/context.js
var runner_context = __webpack_require__(4092);
// EXTERNAL MODULE: ./build/runner/inputs.js
var runner_inputs = __webpack_require__(2266);
// EXTERNAL MODULE: ./build/runner/report-to-runner.js
var report_to_runner = __webpack_require__(2014);
// EXTERNAL MODULE: ./build/runner/run-action.js
var run_action = __webpack_require__(5945);
// EXTERNAL MODULE: ./build/scrapers/finding.js
var scrapers_finding = __webpack_require__(4539);
// EXTERNAL MODULE: ./build/scrapers/summary.js
var summary = __webpack_require__(6706);
// EXTERNAL MODULE: ./build/scrapers/wording.js
var wording = __webpack_require__(7926);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(5610);
// EXTERNAL MODULE: ./build/text/terminal.js
var terminal = __webpack_require__(2220);
// EXTERNAL MODULE: ./build/usecases/validate-scrapers.js + 27 modules
var validate_scrapers = __webpack_require__(8586);
// EXTERNAL MODULE: ./build/actions/host.js + 25 modules
var host = __webpack_require__(8255);
// EXTERNAL MODULE: ./build/actions/report-artifact.js + 1 modules
var report_artifact = __webpack_require__(9816);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/scrapers/validation.js
var validation = __webpack_require__(5471);
;// CONCATENATED MODULE: ./build/actions/validate-scrapers/inputs.js



const validateInputs = schemas/* object */.Ikc({
    config: runner_inputs/* inputForms */.c.text,
    only: runner_inputs/* inputForms */.c.list,
    baseline: runner_inputs/* inputForms */.c.optionalText,
    "fail-on": schemas/* string */.YjP()
        .trim()
        .pipe(schemas/* enum */.k5n(validation/* failOnLevels */.R, { error: "must be error, warning or never" })),
});

;// CONCATENATED MODULE: ./build/actions/validate-scrapers/main.js






















/** GitHub shows ten errors and ten warnings of a step; more would be lost without a word. */
const annotationLimit = 10;
/** The events whose runs teach a baseline: what a pull request makes of the data is not yet how it is. */
const teaching = new Set(["push", "schedule", "workflow_dispatch", "repository_dispatch"]);
function sourceOf(configPath, context) {
    const { runId: id, runAttempt: attempt, runUrl, eventName: event, branch, sha, workflowPath } = context;
    return {
        kind: "scraper-validation",
        configPath: (0,sanitise/* plain */.pj)(configPath, 300),
        sha,
        runUrl,
        run: { id, attempt, event, branch, workflowPath },
    };
}
async function validate(inputs, context) {
    const workspace = process.env["GITHUB_WORKSPACE"] ?? ".";
    const files = await (0,workspace_files/* openWorkspace */.O)(workspace);
    const text = await files.read(inputs.config, "the configuration");
    const config = (0,scrapers_config/* parseScrapersConfig */.Jm)(text, (0,sanitise/* plain */.pj)(inputs.config, 300));
    const commands = (0,scraper_commands/* scraperCommands */.n)({
        workspace,
        environment: process.env,
        onCommand: { started: ({ scraper, step }) => (0,report_to_runner/* openGroup */.Sg)((0,sanitise/* plain */.pj)(`${scraper}: ${step}`)), ended: report_to_runner/* closeGroup */.AM },
        onLine: report_to_runner/* logLine */.BP,
    });
    const progress = {
        started: (scraper, place, total) => (0,report_to_runner/* logLine */.BP)((0,sanitise/* plain */.pj)(`${scraper} (${place} of ${total}) started`)),
        ended: (result) => (0,report_to_runner/* logLine */.BP)((0,sanitise/* plain */.pj)(`${result.name} ${(0,summary/* verdictOf */.Vj)(result)}, ${(0,wording/* duration */.p0)(result.milliseconds)}`)),
    };
    const source = sourceOf(inputs.config, context);
    const baselinePath = inputs.baseline === null ? null : (0,external_node_path_.join)(workspace, inputs.baseline);
    const baseline = baselinePath === null ? null : await (0,baseline_file/* readBaseline */.m)(baselinePath);
    const input = { config, source, only: inputs.only, failOn: inputs["fail-on"], baseline };
    const validation = await (0,validate_scrapers/* validateScrapers */.O)(input, { files, commands, clock: host/* clock */.pm, pause: external_node_timers_promises_.setTimeout, progress });
    const isTrusted = teaching.has(context.eventName);
    if (baselinePath !== null && isTrusted)
        await (0,baseline_file/* writeBaseline */.B)(baselinePath, validation.baseline);
    return validation;
}
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
/** Shows a validation in the job: outputs, file, artifact, summary, annotations. */
async function publish(validation, context, stub) {
    const { report, passed } = validation;
    const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temporaryFolder, "auto-heal-")), "failure-report.json");
    await (0,text_files/* writeFileAtomic */.Zf)(path, `${(0,terminal/* safeJson */.o)(report)}\n`);
    // A report of no failure would stand in the way of what else the run failed of.
    const artifact = passed ? null : await (0,report_artifact/* uploadReport */.a)([path], context, stub);
    (0,report_to_runner/* setOutputs */.n0)({
        passed: String(passed),
        outcome: report.outcome,
        "failure-report": (0,terminal/* safeJson */.o)((0,envelope/* fitReport */.kq)(report)),
        "failure-report-path": path,
        fingerprint: report.fingerprint,
        "report-artifact": artifact,
    });
    await (0,report_to_runner/* writeSummary */.Sy)((0,summary/* renderValidation */.kQ)(validation));
    annotate(validation);
}
const main = (stub) => (0,run_action/* runAction */.C)(async () => {
    try {
        const inputs = (0,runner_inputs/* readInputs */.K)(validateInputs);
        const context = (0,runner_context/* readContext */.y)();
        const validation = await validate(inputs, context);
        await publish(validation, context, stub);
        const tell = validation.passed || inputs["fail-on"] === "never" ? report_to_runner/* logLine */.BP : report_to_runner/* failStep */.vy;
        tell((0,sanitise/* plain */.pj)((0,summary/* conclusionOf */.vu)(validation)));
    }
    catch (thrown) {
        // Neither passed nor failed: nothing is known of the scrapers.
        (0,report_to_runner/* setOutputs */.n0)({ outcome: "tool-error" });
        throw thrown;
    }
});


/***/ }),

/***/ 1767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


const defaultGraceMs = 2000;
const hasProcessGroups = process.platform !== "win32";
/**
 * Runs a program to its end, in a process group of its own, so that a timeout reaches its children too.
 * @returns how it ended, and what it wrote; a failing program is a result, not an exception
 * @throws Error when the program can't be started for any other reason than that it does not exist
 */
async function run(command) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command.command, [...command.args], {
        cwd: command.cwd,
        env: command.env,
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
        if (isNotFound(error) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(command.cwd))
            return { kind: "not-found" };
        throw error;
    }
    finally {
        running.delete(child);
        timer.cancel();
        leftovers.cancel();
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
