export const id = 524;
export const ids = [524];
export const modules = {

/***/ 56524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposeHealing: () => (/* binding */ proposeHealing)
});

// EXTERNAL MODULE: ./build/fixes/guard.js + 14 modules
var guard = __webpack_require__(83491);
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
 * @param clock gives the time that a branch is named by
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
