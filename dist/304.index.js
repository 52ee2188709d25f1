export const id = 304;
export const ids = [304];
export const modules = {

/***/ 57069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ LogReader),
  Z: () => (/* binding */ beforeEnding)
});

// EXTERNAL MODULE: ./build/logs/line-splitter.js + 2 modules
var line_splitter = __webpack_require__(76746);
;// CONCATENATED MODULE: ./build/logs/passed-lines.js

/**
 * The last lines that a reader passed over without looking into them, as a person saw them, in case the next one makes them of
 * interest.
 */
class PassedLines {
    #limit;
    /** Lines of the row whose bytes are there, one behind the other: from a place to behind another. */
    #row = null;
    #from = 0;
    #to = 0;
    /** Lines of bytes that are gone. */
    #settled = [];
    /** @param limit how many lines are kept */
    constructor(limit) {
        this.#limit = limit;
    }
    /** Adds lines that stand behind those that were added since the last were taken. */
    add(row, from, to) {
        if (this.#row === null)
            this.#from = from;
        this.#row = row;
        this.#to = to;
    }
    /** Makes the lines independent of the bytes that they came in, which may be used again. */
    settle() {
        if (this.#row === null)
            return;
        this.#settled = this.#last(this.#limit);
        this.#row = null;
    }
    /** Gives away the last lines, at most `count`, in order, and forgets the rest. */
    take(count) {
        const lines = this.#last(count);
        this.#settled = [];
        this.#row = null;
        return lines;
    }
    #last(count) {
        const row = this.#row;
        const current = row === null ? 0 : Math.min(this.#to - this.#from, count);
        const before = Math.min(this.#settled.length, count - current);
        const lines = before === 0 ? [] : this.#settled.slice(-before);
        if (row === null)
            return lines;
        for (let place = this.#to - current; place < this.#to; place += 1)
            lines.push((0,line_splitter/* seenAt */.dh)(row, place));
        return lines;
    }
}

// EXTERNAL MODULE: ./build/logs/reader-filter.js + 1 modules
var reader_filter = __webpack_require__(57210);
// EXTERNAL MODULE: ./build/logs/runner-line.js
var runner_line = __webpack_require__(58945);
;// CONCATENATED MODULE: ./build/logs/travis-marks.js
/**
 * The marks by which a Travis CI log tells its commands apart. Source: travis-ci/travis-build
 * lib/travis/build/bash/travis_fold.bash, travis_result.bash, and lib/travis/build/stages.rb.
 */
/** What the worker says after each command of the script phase: of one with several lines, on the last of them. */
const commandEnd = /" exited with \d{1,3}\.$/;
/** The folds of the worker's own phases. A phase that fails ends the build before its fold is closed. */
const phaseEnd = /travis_fold:end:(?:worker_info|system_info|git|apt|addons|cache|rvm|nvm|ruby|before_install|install|before_script|after_\w{1,20}|before_cache|before_deploy|dpl|deploy)\b/;
/**
 * @param raw the line as it came: what follows on the same line may overwrite a fold's end
 * @param text the line as a person saw it
 * @returns whether a command or a phase of a Travis build is over with this line
 */
const endsTravisCommand = (raw, text) => (text.endsWith(".") && commandEnd.test(text)) || (raw.includes("travis_fold:end:") && phaseEnd.test(raw));

;// CONCATENATED MODULE: ./build/logs/log-reader.js





/** `gh run view --log` puts job and step in front of each line. Source: cli/cli pkg/cmd/run/view/view.go. */
const viewed = /^\ufeff?([^\t]+)\t([^\t]+)\t/;
const noNeeds = [];
/** How many lines around one that is of interest are handed out with it. */
const around = 3;
/** How many lines are handed out before one that says how something ended. */
const beforeEnding = 32;
/**
 * Reads a log from bytes: lines, tags, steps. A push machine, so the caller owns the loop.
 * A job log names its steps by the group that each opens (`##[group]Run …`); a log in the form of
 * `gh run view --log` names job and step on every line. A Travis log's commands count as steps, without a name.
 */
class LogReader {
    #sink;
    #expects;
    #splitter;
    #number = 0;
    #cutLines = 0;
    #form = "unknown";
    #job;
    #step;
    #stepIndex;
    #header = false;
    /** How many more lines are handed out whatever they hold. */
    #after = 0;
    /** The line that has the second look, and its text once it was asked for. */
    #row = null;
    #place = 0;
    #text = null;
    #read = () => (this.#text ??= this.#row === null ? "" : (0,line_splitter/* seenAt */.dh)(this.#row, this.#place));
    #passed = new PassedLines(beforeEnding);
    /** The log is a step's own file: its place names the step, not the group it opens with. */
    #ownStep;
    /**
     * @param sink gets every line, in order
     * @param origin the job and the step that the log's place tells, null where it does not
     * @param filter chooses the lines that the sink gets, with those around them
     * @param expects the second look, at lines that the filter chose for the needs that they meet alone
     */
    constructor(sink, origin, filter = reader_filter/* everyLine */.Uw, expects = () => true) {
        this.#sink = sink;
        this.#expects = expects;
        this.#job = origin.job;
        this.#step = origin.step;
        this.#ownStep = origin.step !== null;
        this.#stepIndex = this.#ownStep ? 0 : -1;
        this.#splitter = new line_splitter/* LineSplitter */.g3({
            passed: (row, from, to) => this.#pass(row, from, to),
            line: (line, row, place) => this.#raw(line, row, place),
            release: () => this.#passed.settle(),
        }, filter);
    }
    /** How many lines were cut because they were too long. */
    get cutLines() {
        return this.#cutLines;
    }
    get lines() {
        return this.#number;
    }
    push(bytes) {
        this.#splitter.push(bytes);
    }
    finish() {
        this.#splitter.finish();
        this.#handOut(around);
    }
    /** Lines that hold nothing of interest: some are handed out behind one that does, and the log's first lines. */
    #pass(row, from, to) {
        let place = from;
        for (; place < to && (this.#after > 0 || this.#form !== "plain"); place += 1) {
            // Lines that name job and step themselves have to be read; so does the first, which shows the log's form.
            if (this.#form === "plain") {
                this.#after -= 1;
                this.#number += 1;
                this.#tell(this.#number, (0,line_splitter/* seenAt */.dh)(row, place), noNeeds, true);
            }
            else {
                this.#after = around;
                this.#number += 1;
                this.#line((0,line_splitter/* textAt */.$6)(row, place).text, noNeeds, true);
            }
        }
        if (place === to)
            return;
        this.#number += to - place;
        this.#passed.add(row, place, to);
    }
    #raw({ interest, met }, row, place) {
        if (this.#form === "plain" && interest === 1 && met !== null) {
            this.#look(met, row, place);
            return;
        }
        this.#handOut(interest === 3 ? beforeEnding : around);
        this.#after = around;
        this.#number += 1;
        const { text, cut } = (0,line_splitter/* textAt */.$6)(row, place);
        if (cut)
            this.#cutLines += 1;
        this.#line(text, met === null ? null : [...met], false);
    }
    /** Has the second look at a line. */
    #look(met, row, place) {
        this.#row = row;
        this.#place = place;
        this.#text = null;
        if (!this.#expects(met, this.#number + 1, this.#read)) {
            this.#pass(row, place, place + 1);
            return;
        }
        this.#handOut(around);
        this.#after = around;
        this.#number += 1;
        this.#tell(this.#number, this.#read(), [...met], false);
    }
    /** Hands out the last of the lines that were passed over, at most `count`. */
    #handOut(count) {
        const texts = this.#passed.take(count);
        const first = this.#number - texts.length + 1;
        for (const [index, text] of texts.entries())
            this.#tell(first + index, text, noNeeds, true);
    }
    /** Hands out a line that holds nothing of the log's structure. */
    #tell(number, text, met, isContext) {
        this.#sink({
            number,
            text,
            tag: null,
            job: this.#job,
            step: this.#step,
            stepIndex: this.#stepIndex,
            header: this.#header,
            met,
            isContext,
        });
    }
    /** Hands out a line that may hold anything. */
    #line(raw, met, isContext) {
        if (this.#form === "unknown" && raw.trim() !== "")
            this.#form = this.#looksViewed(raw) ? "viewed" : "plain";
        const own = this.#form === "viewed" ? this.#unview(raw) : raw;
        const { text, tag } = (0,runner_line/* readLine */.Xw)(own);
        this.#follow(text, tag);
        this.#sink({
            number: this.#number,
            text,
            tag,
            job: this.#job,
            step: this.#step,
            stepIndex: this.#stepIndex,
            header: this.#header || tag === "group" || tag === "endgroup",
            met,
            isContext,
        });
        if (tag === "endgroup")
            this.#header = false;
        if (this.#form === "plain" && endsTravisCommand(own, text))
            this.#stepIndex += 1;
    }
    #looksViewed(raw) {
        const prefix = viewed.exec(raw);
        return prefix !== null && (0,runner_line/* isStamped */.lM)(raw.slice(prefix[0].length));
    }
    #unview(raw) {
        const prefix = viewed.exec(raw);
        if (prefix === null)
            return raw;
        const [whole, job = "", step = ""] = prefix;
        if (job !== this.#job || step !== this.#step) {
            this.#job = job;
            this.#step = step;
            this.#stepIndex += 1;
            this.#header = false;
        }
        return raw.slice(whole.length);
    }
    #follow(text, tag) {
        const opens = tag === "group" && text.startsWith("Run ");
        if (opens)
            this.#header = true;
        if (this.#ownStep || this.#form === "viewed" || (!opens && text !== reader_filter/* cleanup */.tP))
            return;
        this.#stepIndex += 1;
        this.#step = text;
    }
}


/***/ }),

/***/ 61304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ diagnoseLogs)
});

// EXTERNAL MODULE: ./build/logs/line-splitter.js + 2 modules
var line_splitter = __webpack_require__(76746);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(95610);
// EXTERNAL MODULE: ./build/diagnosis/fingerprint.js
var fingerprint = __webpack_require__(62086);
// EXTERNAL MODULE: ./build/diagnosis/model.js + 2 modules
var model = __webpack_require__(80773);
;// CONCATENATED MODULE: ./build/diagnosis/failure.js



/** How long a line of evidence may be, in UTF-16 units. */
const evidenceLength = 500;
/** How long a captured text may be: a list of a hundred versions is read as a whole. */
const captureLength = 4000;
/** Failures that stand close together show the same lines. */
const shown = new WeakMap();
function shownText(line) {
    let text = shown.get(line);
    if (text === undefined)
        shown.set(line, (text = (0,sanitise/* plain */.pj)(line.text, evidenceLength)));
    return text;
}
/** @param own the step of the cause, which mostly is the line's as well */
function evidence({ log, steps }, own, line, role) {
    const step = line.step === null || line.stepIndex === own.index ? own : steps.find(({ index }) => index === line.stepIndex);
    return {
        log,
        line: line.number,
        text: shownText(line),
        role,
        ...(line.step === null || step === undefined ? {} : { stepLine: line.number - step.firstLine + 1 }),
    };
}
/** Where hosted and container jobs check the repository out. Source: actions/runner src/Runner.Common/Constants.cs. */
const checkout = /^(?:\/home\/runner\/work|\/__w|\/Users\/runner\/work|[A-Za-z]:[\\/]a)[\\/][^\\/]+[\\/][^\\/]+[\\/]/;
function failure_location(captures) {
    const path = captures["path"];
    if (path === undefined)
        return undefined;
    const at = (name) => {
        const value = Number(captures[name]);
        return Number.isSafeInteger(value) && value > 0 ? value : undefined;
    };
    const line = at("line");
    const column = at("column");
    return {
        path: (0,sanitise/* plain */.pj)(path.replace(checkout, ""), evidenceLength),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    };
}
const exitCode = ({ setting: { step } }) => step.exits.find(({ code }) => code !== null)?.code ?? null;
/** So many of the lines by which a step failed are shown. */
const shownSymptoms = 2;
/** The lines around a cause, and those by which its step failed. */
function surroundings(scan, { candidate, setting: { step } }) {
    const context = [...candidate.before, ...candidate.after].filter(({ text }) => text.trim() !== "");
    const lines = new Map(context.map((line) => [line.number, evidence(scan, step, line, "context")]));
    const exits = new Set(step.exits.map(({ line }) => line).filter((line) => line !== candidate.line.number));
    let symptoms = 0;
    for (const { line } of exits.size === 0 ? [] : scan.candidates) {
        if (!exits.has(line.number))
            continue;
        lines.set(line.number, evidence(scan, step, line, "symptom"));
        symptoms += 1;
        if (symptoms === shownSymptoms)
            break;
    }
    return [...lines.values()].toSorted((left, right) => left.line - right.line);
}
/**
 * Writes a ranked line down as a failure.
 * @param scored the line
 * @param sure how likely it is the root cause
 * @param place the workflow (its path or name) and the job, null where the source does not say
 */
function toFailure(scan, scored, sure, place) {
    const { candidate } = scored;
    const { rule, line, text } = candidate;
    const job = line.job ?? place.job;
    const where = failure_location(candidate.captures);
    const message = (0,sanitise/* plain */.pj)(text.trim(), evidenceLength);
    return {
        ruleId: rule.id,
        category: rule.category,
        title: rule.title,
        message,
        job: job === null ? null : (0,sanitise/* plain */.pj)(job),
        step: line.step === null ? null : (0,sanitise/* plain */.pj)(line.step, evidenceLength),
        evidence: [evidence(scan, scored.setting.step, line, "cause"), ...surroundings(scan, scored)],
        ...(where === undefined ? {} : { location: where }),
        captures: Object.fromEntries(Object.entries(candidate.captures).map(([name, value]) => [name, (0,sanitise/* plain */.pj)(value, captureLength)])),
        confidence: sure.value,
        basis: [...sure.basis, ...(0,model/* basisOf */.gp)(scored)],
        transient: rule.transient ?? false,
        // Last words may change from run to run; where they were said does not.
        fingerprint: rule.kind === "place"
            ? (0,fingerprint/* undeterminedFingerprint */.fY)({ workflow: place.workflow, job, step: line.step, exitCode: exitCode(scored) })
            : (0,fingerprint/* failureFingerprint */.hX)({ workflow: place.workflow, job, category: rule.category, message }),
        suspects: [],
    };
}

;// CONCATENATED MODULE: ./build/diagnosis/setting.js
/**
 * The line at which a step is known to have failed.
 * @param told some command of the log says itself that it failed: what is said of the whole build tells no more then
 */
function failureLine(step, told) {
    const exit = step.exits.find(({ scope }) => scope === "command") ?? (told ? undefined : step.exits[0]);
    return exit?.line ?? step.errorTags.at(-1) ?? null;
}
/** Puts every candidate of a log next to what its step and its log came to. */
function settings(scan) {
    const told = scan.steps.some(({ exits }) => exits.some(({ scope }) => scope === "command"));
    const ends = new Map(scan.steps.map((step) => [step.index, failureLine(step, told)]));
    const anyStepFailed = [...ends.values()].some((line) => line !== null);
    const firstCauses = new Map();
    const lastGenerals = new Map();
    for (const { rule, line } of scan.candidates) {
        if (rule.kind === "cause" && !firstCauses.has(line.stepIndex))
            firstCauses.set(line.stepIndex, line.number);
        if (rule.kind === "general")
            lastGenerals.set(line.stepIndex, line.number);
    }
    const known = new Map();
    for (const step of scan.steps) {
        const firstCause = firstCauses.get(step.index) ?? null;
        const end = ends.get(step.index) ?? null;
        known.set(step.index, {
            scan,
            step,
            anyStepFailed,
            stepFailed: end !== null,
            end: end ?? step.lastLine,
            firstCause,
            lastGeneral: firstCause === null ? (lastGenerals.get(step.index) ?? null) : null,
        });
    }
    return scan.candidates.flatMap((candidate) => {
        const setting = known.get(candidate.line.stepIndex);
        return setting === undefined ? [] : [{ candidate, setting }];
    });
}

;// CONCATENATED MODULE: ./build/diagnosis/rank.js


/** Ranks the matched lines of a log: the likeliest root cause first. */
const rank = (scan) => order(settings(scan).map(({ candidate, setting }) => (0,model/* score */.fN)(candidate, setting)));
/**
 * Orders scored lines, and leaves out what is no root cause: of lines that say the same by the same rule all but the
 * first, and symptoms. Only where nothing but last words is known do symptoms stay, behind them: that the command failed
 * is then all that is sure. Ties go to the earlier line.
 */
function order(scored) {
    const kinds = new Set(scored.map(({ candidate }) => candidate.rule.kind));
    const wordsOnly = kinds.has("place") && !kinds.has("cause") && !kinds.has("general");
    const seen = new Set();
    return scored
        .toSorted((left, right) => Number(isSymptom(left)) - Number(isSymptom(right)) ||
        Number(isOwn(right)) - Number(isOwn(left)) ||
        right.score - left.score ||
        left.candidate.line.number - right.candidate.line.number)
        .filter((line) => {
        const key = `${line.candidate.rule.id} ${line.candidate.text}`;
        const isNew = (wordsOnly || !isSymptom(line)) && !seen.has(key);
        seen.add(key);
        return isNew;
    });
}
/** The repository's own rules say what is wrong there; in a step that passed they say no more than others. */
const isOwn = ({ candidate, setting }) => candidate.rule.own === true && (setting.stepFailed || !setting.anyStepFailed);
const isSymptom = ({ candidate }) => candidate.rule.kind === "symptom";
/**
 * How one of the ranked lines of a log stands among the others.
 * @param ranked all of them, the best first
 */
function standing(line, ranked) {
    if (isOwn(line))
        return { rival: null, causeRival: null };
    const others = ranked.filter(({ candidate }) => candidate.rule !== line.candidate.rule);
    return {
        rival: others[0]?.score ?? null,
        causeRival: others.find(({ candidate }) => candidate.rule.kind === "cause")?.score ?? null,
    };
}

;// CONCATENATED MODULE: ./build/diagnosis/diagnosis.js






/** How many failures of one log are reported: people read the first, a few more help when it is wrong. */
const perLog = 5;
/** At most this many failures are reported over all logs of a run. */
const failureLimit = 20;
/**
 * A log that neither the runner nor a CI system closed with a verdict (a saved terminal, a log cut short) counts as
 * failed only when a tool's own error form stands in it this surely.
 */
const verdictless = 0.25;
/** The runner writes no error for a container action that fails: what a tool says and did not say when all was well tells. */
const hasNews = ({ compared, candidates }) => compared && candidates.some(({ rule, inLastGreen }) => rule.kind === "cause" && !inLastGreen);
function verdictOf(scan) {
    if (scan.steps.some((step) => step.exits.length > 0 || step.errorTags.length > 0))
        return "failed";
    return scan.closed && !hasNews(scan) ? "passed" : "open";
}
function rankLog(log) {
    return { log, entries: rank(log.scan), verdict: verdictOf(log.scan) };
}
/**
 * Orders the failures of all logs: of each log the first, then of each the second; what was cancelled because
 * something else failed comes last among equals.
 */
function diagnosis_order(logs) {
    return logs
        .flatMap((failures) => failures.map((failure, place) => ({ failure, place, cancelled: failure.category === "cancelled" })))
        .toSorted((left, right) => Number(left.cancelled) - Number(right.cancelled) ||
        left.place - right.place ||
        right.failure.confidence - left.failure.confidence)
        .map(({ failure }) => failure);
}
function failuresOf({ log, entries }, workflow) {
    return entries.slice(0, perLog).map((entry) => {
        const sure = (0,model/* confidence */.Rm)(entry, { ...standing(entry, entries), record: (0,model/* recordOf */.zv)(entry.candidate.rule.id) });
        return toFailure(log.scan, entry, sure, { workflow, job: log.job });
    });
}
function truncations(logs, failures) {
    const cut = logs.reduce((sum, log) => sum + log.cutLines, 0);
    const dropped = logs.reduce((sum, log) => sum + log.scan.dropped, 0);
    const rows = [
        { what: "lines-cut", count: cut, reason: `lines longer than ${line_splitter/* lineLimit */.m$} characters were cut for matching` },
        {
            what: "evidence",
            count: dropped,
            reason: "more lines matched than are kept; the first of each kind and the newest stayed",
        },
        {
            what: "failures",
            count: failures - failureLimit,
            reason: `only the first ${failureLimit} failures are reported`,
        },
    ];
    return rows.filter(({ count }) => count > 0);
}
/** Says what was looked at, for a run that failed without a line that any rule knows. */
function undetermined(failed, workflow) {
    const [first] = failed;
    const step = first?.log.scan.steps.find(({ exits, errorTags }) => exits.length > 0 || errorTags.length > 0);
    const exitCode = step?.exits.find(({ code }) => code !== null)?.code ?? null;
    const job = first?.log.job ?? null;
    const lines = failed.reduce((sum, { log }) => sum + log.scan.lines, 0);
    const where = step === undefined || step.name === null ? "" : ` in step "${(0,sanitise/* plain */.pj)(step.name, 120)}"`;
    const exit = exitCode === null ? "" : ` with exit code ${exitCode}`;
    return {
        outcome: "not-determined",
        failures: [],
        fingerprint: (0,fingerprint/* undeterminedFingerprint */.fY)({ workflow, job, step: step?.name ?? null, exitCode }),
        truncated: truncations(failed.map(({ log }) => log), 0),
        note: `The job failed${where}${exit}, and none of the ${lines} lines of ${failed.length} ${failed.length === 1 ? "log" : "logs"} has the form of a known error.`,
    };
}
/**
 * Finds the root cause in the logs of one run.
 * @param logs every log that was read
 * @param workflow the workflow's path or name, null where the source does not say
 * @returns `failed` with ranked failures; `no-failure` when nothing says that anything failed; else `not-determined`
 */
function diagnose(logs, workflow) {
    const ranked = logs.map(rankLog);
    const failed = ranked.filter(({ verdict }) => verdict === "failed");
    const told = failed.length > 0 ? failed : ranked.filter(({ verdict }) => verdict === "open");
    const failures = diagnosis_order(told.map((log) => failuresOf(log, workflow)));
    const [cause] = failures;
    if (failed.length === 0 && (cause === undefined || cause.confidence < verdictless)) {
        return { outcome: "no-failure", failures: [], fingerprint: null, truncated: truncations(logs, 0) };
    }
    if (cause === undefined)
        return undetermined(failed, workflow);
    return {
        outcome: "failed",
        failures: failures.slice(0, failureLimit),
        fingerprint: cause.fingerprint,
        truncated: truncations(logs, failures.length),
    };
}

// EXTERNAL MODULE: ./build/diagnosis/unwrap.js
var unwrap = __webpack_require__(82335);
;// CONCATENATED MODULE: ./build/diagnosis/last-green.js


/** More kinds of lines than this are not kept: memory stays flat, and a line that is not known counts as new. */
const limit = 500_000;
/**
 * What the last green log of the same job says: what stands there too did not fail the job. Lines are compared as
 * templates, without what changes from run to run.
 */
class GreenLines {
    #templates = new Set();
    /** @param text one line, as a person saw it */
    add(text) {
        if (this.#templates.size < limit)
            this.#templates.add((0,fingerprint/* normaliseMessage */.IL)((0,unwrap/* unwrap */.o)(text)));
    }
    has(text) {
        return this.#templates.has((0,fingerprint/* normaliseMessage */.IL)((0,unwrap/* unwrap */.o)(text)));
    }
}
/** A line that the last green log does not have and that complains in words which every tool shares. */
const newComplaintRule = {
    id: "new-complaint",
    category: "unknown",
    title: "A complaint that the last green log does not have",
    pattern: /\b(?:[Ee]rrors?|ERRORS?|[Ff]ail(?:ed|ure|s)?|FAIL(?:ED|URE)?|[Ee]xception|[Pp]anic|[Ff]atal|FATAL|[Cc]annot|[Cc]ould not|[Uu]nable|[Mm]issing|[Ii]nvalid|[Uu]nexpected|[Dd]enied|[Nn]ot (?:found|allowed|supported)|[Uu]nknown|[Rr]efused)\b/,
    kind: "place",
    // Surer than last words alone, wherever in the step it stands.
    nudge: 0.5,
};

// EXTERNAL MODULE: ./build/diagnosis/own-rules.js + 47 modules
var own_rules = __webpack_require__(88814);
// EXTERNAL MODULE: ./build/diagnosis/exits.js
var exits = __webpack_require__(97279);
// EXTERNAL MODULE: ./build/logs/log-reader.js + 2 modules
var log_reader = __webpack_require__(57069);
;// CONCATENATED MODULE: ./build/diagnosis/last-words.js


/**
 * What a command printed last before it failed. Where no rule knows any line of the failing step it is the best guess
 * that there is, and no more than that.
 */
const lastWordsRule = {
    id: "last-words",
    category: "unknown",
    title: "The last thing that the failing command said",
    pattern: /\w/,
    kind: "place",
};
/** Brackets, rules of dashes and the like say nothing. */
const wordless = /^[^\p{L}]*$/u;
/**
 * One token alone (the name of a container that was removed, a hash, a path) is what a command gives out, not what it
 * says; one word is (`Killed`).
 */
const token = /^\s*(?![A-Z][a-z]+[.!]?\s*$)\S{1,200}\s*$/;
/** Marks of Travis, echoes of commands (`$ make`, `+ make`), progress, npm's empty lines, how long it took. */
const noise = /^(?:travis_\w+:|[$>] |\++ |\d{1,3}%|npm (?:ERR!|error)$|(?:Total time|Done in|Finished in|Time|Elapsed)\b)/;
const saysSomething = (text) => !wordless.test(text) && !noise.test(text) && !token.test(text);
/** Remembers the last lines of each step and hands out the last words when a command of it fails. */
class LastWords {
    /** Lines that no rule knows, as many as may stand before the end of a command. Most are never looked into. */
    #lines = [];
    /**
     * @param rule the rule that matched the line, null when none did
     * @param exit what the line announces, null when nothing
     * @returns the last words of a command that fails with this line, when no rule knows them
     */
    follow(line, rule, exit) {
        if (exit?.scope === "command") {
            const last = this.#last(line);
            this.#lines = [];
            return last;
        }
        if (rule === null) {
            this.#lines.push(line);
            if (this.#lines.length > log_reader/* beforeEnding */.Z)
                this.#lines.shift();
        }
        else if (rule.kind !== "symptom") {
            this.#lines = [];
        }
        return null;
    }
    #last(end) {
        for (const line of this.#lines.toReversed()) {
            const text = (0,unwrap/* unwrap */.o)(line.text);
            if (!saysSomething(text))
                continue;
            const isNear = line.stepIndex === end.stepIndex && end.number - line.number <= log_reader/* beforeEnding */.Z;
            return isNear ? { rule: lastWordsRule, line, text } : null;
        }
        return null;
    }
}

;// CONCATENATED MODULE: ./build/diagnosis/scan.js




const contextLines = 3;
const candidateLimit = 4000;
/**
 * Collects from the lines of one log what a diagnosis needs, in memory that does not grow with the log.
 * Push every line, then `finish()`.
 */
class LogScanner {
    #log;
    #rules;
    #lastGreen;
    #steps = new Map();
    #seen = new Map();
    /** By rule, the last line that it matched: where a block was opened. */
    #latest = new Map();
    #lastWords = new LastWords();
    #candidates = [];
    #open = [];
    #recent = [];
    #lines = 0;
    #closed = false;
    #dropped = 0;
    /** @param lastGreen what the last green log of the same job says, null where there is none */
    constructor(log, rules, lastGreen = null) {
        this.#log = log;
        this.#rules = rules;
        this.#lastGreen = lastGreen;
    }
    /** Whether a rule matches a line: the second look of the reader that the lines come from (see `Expects`). */
    expects(met, number, read) {
        return this.#rules.expects(met, (block) => this.#isNear(block, number), read);
    }
    push(line) {
        this.#lines = line.number;
        const step = this.#step(line);
        if (line.header)
            return;
        if (!line.isContext) {
            this.#closed ||= (0,exits/* endsJob */.O9)(line.text);
            if ((0,exits/* showsJobPassing */.Xu)(line.text))
                this.#letPass(line.job);
        }
        step.lastLine = line.number;
        if (this.#open.length > 0) {
            for (const candidate of this.#open)
                candidate.after.push(line);
            this.#open = this.#open.filter((candidate) => candidate.after.length < contextLines);
        }
        if (line.text.length > 0 && line.tag !== "command" && line.tag !== "debug")
            this.#match(line, step);
        this.#recent.push(line);
        if (this.#recent.length > contextLines)
            this.#recent.shift();
    }
    finish() {
        return {
            log: this.#log,
            candidates: this.#candidates,
            steps: [...this.#steps.values()],
            lines: this.#lines,
            closed: this.#closed,
            compared: this.#lastGreen !== null,
            dropped: this.#dropped,
        };
    }
    /** What a step under `continue-on-error` says of itself reads like what one says that ends the job. */
    #letPass(job) {
        this.#closed = true;
        for (const step of this.#steps.values()) {
            if (step.job !== job)
                continue;
            step.exits.length = 0;
            step.errorTags.length = 0;
        }
    }
    #match(line, step) {
        if (line.isContext) {
            this.#lastWords.follow(line, null, null);
            return;
        }
        const text = (0,unwrap/* unwrap */.o)(line.text);
        const exit = (0,exits/* readExit */.D7)(text, line.number);
        if (exit !== null)
            step.exits.push(exit);
        if (line.tag === "error")
            step.errorTags.push(line.number);
        const matched = this.#rules.match(text, (block) => this.#isOpen(block, line), line.met);
        if (matched !== null)
            this.#add(matched.rule, line, text, matched.found);
        if (matched === null && this.#complainsAnew(line, text))
            this.#add(newComplaintRule, line, text, null);
        const last = this.#lastWords.follow(line, matched?.rule ?? null, exit);
        if (last !== null)
            this.#add(last.rule, last.line, last.text, null);
    }
    #complainsAnew(line, text) {
        if (this.#lastGreen === null || !newComplaintRule.pattern.test(text))
            return false;
        return !this.#lastGreen.has(line.text);
    }
    #isNear({ rule, lines }, number) {
        const opened = this.#latest.get(rule);
        return opened !== undefined && number - opened.number <= lines;
    }
    #isOpen(block, line) {
        return this.#isNear(block, line.number) && this.#latest.get(block.rule)?.stepIndex === line.stepIndex;
    }
    #add(rule, line, text, found) {
        this.#latest.set(rule.id, line);
        const key = `${line.stepIndex} ${rule.id}`;
        const nth = this.#seen.get(key) ?? 0;
        this.#seen.set(key, nth + 1);
        const captures = {};
        if (found?.groups !== undefined)
            for (const [name, value] of Object.entries(found.groups))
                if (value !== undefined)
                    captures[name] = value;
        const candidate = {
            rule,
            line,
            text,
            captures,
            nth,
            before: this.#recent.filter(({ number }) => number < line.number),
            after: [],
            inLastGreen: this.#lastGreen?.has(line.text) ?? false,
        };
        this.#candidates.push(candidate);
        this.#open.push(candidate);
        if (this.#candidates.length > candidateLimit)
            this.#thin();
    }
    /** Keeps the first of each rule in each step and the newest of the rest: the oldest repeats say least. */
    #thin() {
        const newest = this.#candidates.length - candidateLimit / 4;
        const kept = this.#candidates.filter((candidate, index) => candidate.nth < 3 || index >= newest);
        const bounded = kept.length > candidateLimit / 2
            ? [...kept.slice(0, candidateLimit / 4), ...kept.slice(-candidateLimit / 4)]
            : kept;
        this.#dropped += this.#candidates.length - bounded.length;
        this.#candidates = bounded;
    }
    #step(line) {
        const known = this.#steps.get(line.stepIndex);
        if (known !== undefined)
            return known;
        const step = {
            index: line.stepIndex,
            name: line.step,
            job: line.job,
            exits: [],
            errorTags: [],
            firstLine: line.number,
            lastLine: line.number,
        };
        this.#steps.set(line.stepIndex, step);
        return step;
    }
}

// EXTERNAL MODULE: ./build/contracts/failure-report.js
var failure_report = __webpack_require__(66513);
// EXTERNAL MODULE: ./build/logs/reader-filter.js + 1 modules
var reader_filter = __webpack_require__(57210);
;// CONCATENATED MODULE: ./build/usecases/diagnose-logs.js








async function pour(source, sink, filter, expects) {
    const reader = new log_reader/* LogReader */.w(sink, source, filter, expects);
    for await (const bytes of source.chunks())
        reader.push(bytes);
    reader.finish();
    return reader;
}
async function greenLines(source) {
    if (source === null)
        return null;
    const lines = new GreenLines();
    await pour(source, ({ text, header }) => {
        if (!header && text.trim() !== "")
            lines.add(text);
    }, reader_filter/* everyLine */.Uw);
    return lines;
}
async function read(source, rules, lastGreen) {
    const scanner = new LogScanner((0,sanitise/* plain */.pj)(source.name), rules, await greenLines(lastGreen));
    // Against a green log any line may be news.
    const filter = lastGreen === null ? rules.filter : reader_filter/* everyLine */.Uw;
    const reader = await pour(source, (line) => scanner.push(line), filter, (found, number, text) => scanner.expects(found, number, text));
    return { scan: scanner.finish(), job: source.job, cutLines: reader.cutLines };
}
/**
 * Reads the logs of one run, one after the other, and diagnoses them together.
 * @throws whatever a log's source throws: a UserError for what the user can mend
 */
async function diagnoseLogs({ source, workflow, logs, lastGreen = () => null, ownRules = [] }, clock) {
    const rules = (0,own_rules/* rulesWith */.q)(ownRules);
    const scanned = [];
    for (const log of logs)
        scanned.push(await read(log, rules, lastGreen(log)));
    return {
        schemaVersion: failure_report/* failureReportVersion */.Zi,
        source,
        ...diagnose(scanned, workflow),
        generatedAt: new Date(clock.now()).toISOString(),
    };
}


/***/ })

};
