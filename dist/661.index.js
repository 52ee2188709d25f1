export const id = 661;
export const ids = [661];
export const modules = {

/***/ 66732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ RecordStatistics),
/* harmony export */   NV: () => (/* binding */ teachingEvents),
/* harmony export */   QZ: () => (/* binding */ baselineArtifactPrefix),
/* harmony export */   ZD: () => (/* binding */ valueTypes),
/* harmony export */   _S: () => (/* binding */ baselineFile),
/* harmony export */   kI: () => (/* binding */ ScraperBaseline),
/* harmony export */   ki: () => (/* binding */ baselineVersion)
/* harmony export */ });
/* unused harmony exports ValueType, FieldStatistics */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const rate = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
const valueTypes = ["string", "number", "boolean", "list", "object"];
const ValueType = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(valueTypes);
/** What one field was like. */
const FieldStatistics = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** The share of records in which it had a value. */
    coverage: rate,
    /** The share of records in which it was there, and null. */
    nulls: rate,
    /** An estimate of how many different values it had. */
    distinct: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    types: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ValueType),
    /** Of its texts, in UTF-16 units; null without any. */
    length: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ shortest: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(), longest: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int() }).nullable(),
});
/** What the records of one scraper were like, in one run. */
const RecordStatistics = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** ISO 8601, UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    records: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    /** By name, fields without values too. */
    fields: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), FieldStatistics),
    /** The newest time of the field that has to be fresh, ISO 8601; null without any. */
    newest: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().nullable(),
});
const baselineVersion = 1;
/** The last good data of scrapers, by their names. Without one a scraper is compared with nothing. */
const ScraperBaseline = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(baselineVersion),
    scrapers: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), RecordStatistics),
});
/** What the names of artifacts that hold a baseline begin with; then come scraper, shard and attempt. */
const baselineArtifactPrefix = "auto-heal-baseline-";
/** The file in such an artifact. */
const baselineFile = "baseline.json";
/** The events whose runs teach a baseline: what a pull request makes of the data is not yet how it is. */
const teachingEvents = ["push", "schedule", "workflow_dispatch", "repository_dispatch"];


/***/ }),

/***/ 25763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   Yp: () => (/* binding */ ScrapersFile),
/* harmony export */   mf: () => (/* binding */ withheldVariable)
/* harmony export */ });
/* unused harmony exports ScraperEntry, ScraperDefaults */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _scrapers_expectations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13461);
/* harmony import */ var _scrapers_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62331);
/* harmony import */ var _scrapers_hub_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90467);




/**
 * Variables that no scraper's command ever gets, listed or not: tokens of the job, inputs, and the files by which a
 * step gives orders to the runner. Source: docs.github.com "Variables reference", "Workflow commands".
 */
const withheldVariable = /^(?:GITHUB_TOKEN|GH_TOKEN|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|ACTIONS_.*|INPUT_.*)$/i;
/** A value's rule in words, which complete "must be …"; the same for whatever is wrong with it. */
const must = (accepts) => ({ error: `must be ${accepts}` });
const units = { s: 1000, m: 60_000, h: 3_600_000 };
const longestMs = 6 * units.h;
/** A time as the file has it, such as `90s`, in milliseconds. */
function milliseconds(written) {
    const [, amount = "", unit = ""] = /^(\d+)([smh])$/.exec(written) ?? [];
    return Number(amount) * (unit === "s" ? units.s : unit === "m" ? units.m : units.h);
}
const aName = must("1 to 63 letters, digits, `.`, `_` and `-`, the first a letter or digit");
const aCommand = must("a command of the shell, as a text");
const aTime = must("a time with its unit, from 1s to 6h, such as `90s`, `10m` or `2h`");
const aNumber = must("a whole number from 0 to 5");
const aSchema = must("a path below the workspace's root, with `/` and without `..`, or a mapping");
const aGlob = must("a glob below the workspace's root, with `/` and without `..`");
const aVariable = must("the name of an environment variable, and none of the runner's orders or tokens");
const below = /^(?![/~!])(?!(?:.*\/)?\.\.(?:\/|$))(?![A-Za-z]:)[^\\\x00-\x1f\x7f]+$/;
const longestPath = 500;
const command = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(aCommand).trim().min(1, aCommand).max(20_000, aCommand);
const glob = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(aGlob).regex(below, aGlob).max(longestPath, aGlob);
/** One scraper as the file has it. */
const ScraperEntry = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(aName)
        .regex(/^[A-Za-z0-9][\w.-]{0,62}$/, aName)
        .meta({
        description: "Names the scraper in reports and in `only`. Part of a failure's fingerprint.",
        examples: ["prices"],
    }),
    tests: command
        .optional()
        .meta({ description: "The command that tests the scraper.", examples: ["npm test -- prices"] }),
    run: command.optional().meta({
        description: "The command that scrapes. Its exit code is the truth; at least one output must be new or changed after it.",
        examples: ["node scrapers/prices.mjs"],
    }),
    timeout: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(aTime)
        .regex(/^\d{1,6}[smh]$/, aTime)
        .refine((text) => milliseconds(text) > 0 && milliseconds(text) <= longestMs, aTime)
        .default("10m")
        .meta({
        description: "How long each command may take. After it comes SIGTERM, then SIGKILL, for the command and its children.",
        examples: ["30m"],
    }),
    retries: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(aNumber)
        .min(0, aNumber)
        .max(5, aNumber)
        .default(2)
        .meta({
        description: "How often a command is run again when it failed for a reason that may pass by itself, such as the network, before that is reported. The first pause is 5 seconds, each further one twice as long.",
        examples: [0],
    }),
    outputs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(glob, must("a list of globs"))
        .min(1, must("a list of at least one glob"))
        .max(100, must("a list of at most 100 globs"))
        .optional()
        .meta({
        description: "Globs of the files with records. Each must match a file: `.jsonl` and `.ndjson` (a record a line), `.json` (an array of objects, or one), `.csv` and `.tsv` (with a header; an empty cell is an absent field), and `.parquet`; each also packed, as `.gz` or `.zst`.",
        examples: [["data/prices*.jsonl"]],
    }),
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(aSchema).regex(below, aSchema).max(longestPath, aSchema), zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J(), aSchema)], aSchema)
        .optional()
        .meta({
        description: "The JSON Schema (draft 7 or 2020-12) that every record must fit: a file, or the schema itself as a mapping.",
        examples: ["schemas/price.schema.json"],
    }),
    expect: _scrapers_expectations_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectForm */ .UQ.optional().meta({
        description: "What is expected of all records together, and of their texts: see below.",
        examples: [{ "min-records": 100, unique: ["url"] }],
    }),
    drift: _scrapers_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .DriftForm */ .A.optional().meta({
        description: "How far the records may differ from those of the last good run, where there is a baseline: see below.",
        examples: [{ rows: "20%", types: "freeze" }],
    }),
    hub: _scrapers_hub_js__WEBPACK_IMPORTED_MODULE_2__/* .HubForm */ .Gv.optional().meta({
        description: "Checks that HuggingFace's library loads the folder of the outputs as a dataset: see below.",
        examples: [{ check: true, folder: "data" }],
    }),
    env: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(aVariable)
        .regex(/^[A-Za-z_]\w{0,200}$/, aVariable)
        .refine((name) => !withheldVariable.test(name), aVariable), must("a list of names of environment variables"))
        .max(100, must("a list of at most 100 names"))
        .default([])
        .meta({
        description: "Environment variables that the commands get beside PATH, HOME and their like. Never the job's token.",
        examples: [["PRICES_API_KEY"]],
    }),
    junit: glob.optional().meta({
        description: "Glob of the JUnit XML that the tests write. A report that is missing, or in which no test ran, is a failure.",
        examples: ["reports/prices.xml"],
    }),
});
const notAlone = (key, other) => ({
    error: `needs "${other}" beside it`,
    path: [key],
});
const Entry = ScraperEntry.refine((entry) => entry.schema === undefined || entry.outputs !== undefined, notAlone("schema", "outputs"))
    .refine((entry) => entry.expect === undefined || entry.outputs !== undefined, notAlone("expect", "outputs"))
    .refine((entry) => entry.drift === undefined || entry.outputs !== undefined, notAlone("drift", "outputs"))
    .refine((entry) => entry.hub === undefined || entry.outputs !== undefined, notAlone("hub", "outputs"))
    .refine(({ hub, outputs = [] }) => hub?.check !== true || hub.folder !== undefined || (0,_scrapers_hub_js__WEBPACK_IMPORTED_MODULE_2__/* .commonFolder */ .Mp)(outputs) !== ".", 
// The whole workspace is hardly ever a dataset.
{ error: 'needs "folder" in it: the outputs have no folder in common', path: ["hub"] })
    .refine((entry) => entry.junit === undefined || entry.tests !== undefined, notAlone("junit", "tests"))
    .refine((entry) => entry.tests !== undefined || entry.run !== undefined || entry.outputs !== undefined, {
    error: 'must have at least one of "tests", "run" and "outputs"',
});
/** What scrapers have where they say nothing themselves. */
const ScraperDefaults = ScraperEntry.pick({
    timeout: true,
    retries: true,
    expect: true,
    drift: true,
    env: true,
}).partial();
const ScrapersFile = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    defaults: ScraperDefaults.optional().meta({
        description: "Keys that scrapers have where they say nothing themselves; of `expect` and `drift` each key by itself. Those two are for scrapers with outputs.",
        examples: [{ timeout: "30m", drift: { rows: "20%" } }],
    }),
    scrapers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Entry, must("a list of scrapers"))
        .min(1, must("a list of at least one scraper"))
        .max(1000, must("a list of at most 1000 scrapers")),
});


/***/ }),

/***/ 32340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ parseScrapersConfig)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/contracts/config.js
var config = __webpack_require__(81812);
// EXTERNAL MODULE: ./build/contracts/config-document.js
var config_document = __webpack_require__(65136);
// EXTERNAL MODULE: ./build/contracts/config-problem.js
var config_problem = __webpack_require__(84030);
// EXTERNAL MODULE: ./build/contracts/scraper-entry.js
var scraper_entry = __webpack_require__(25763);
;// CONCATENATED MODULE: ./build/contracts/scrapers-config-problem.js


const documentation = "The keys are listed in actions/validate-scrapers/README.md.";
/** `scrapers[1].timeout`; a key that could be anything else than a mistyped one is not repeated. */
const spoken = (path) => path
    .map((part) => (typeof part === "number" ? `[${part}]` : /^[\w-]{1,60}$/.test(part) ? `.${part}` : ".…"))
    .join("")
    .replace(/^\./, "");
function explain(problem, where) {
    switch (problem.kind) {
        case "no-keys":
            return [`${where} is not a mapping of keys`, "Write `scrapers:` and below it a list."];
        case "unknown":
            return [`"${problem.key}" on line ${problem.line} of ${where} is not a known key`, documentation];
        case "missing":
            return [`"${problem.key}" is missing on line ${problem.line} of ${where}`, documentation];
        case "value":
            return [`"${problem.key}" on line ${problem.line} of ${where} ${problem.message}`, documentation];
        case "same-name":
            return [
                `The name "${problem.name}" on line ${problem.line} of ${where} is that of the scraper on line ${problem.firstLine} already`,
                "Give each scraper a name of its own.",
            ];
    }
}
/** Makes the error that names the first problem and counts the others. */
function scrapersConfigError(problems, where) {
    const [first = { kind: "no-keys" }, ...others] = problems;
    const [problem, remedy] = explain(first, where);
    const more = others.length === 0 ? "" : ` (and ${others.length} more ${others.length === 1 ? "problem" : "problems"})`;
    return new errors/* UserError */.y("config-invalid", `${problem}${more}`, remedy);
}
function lineReader(document, lines) {
    const ofNode = (node) => lines.linePos(((0,dist/* isNode */.Ll)(node) ? node.range?.[0] : null) ?? 0).line;
    const ofPath = (path) => {
        const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
        const key = path.at(-1);
        const pair = (0,dist/* isMap */.jh)(parent) ? parent.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === key) : undefined;
        if (pair !== undefined)
            return ofNode(pair.key);
        const node = document.getIn(path, true);
        return (0,dist/* isNode */.Ll)(node) || path.length === 0 ? ofNode(node) : ofPath(path.slice(0, -1));
    };
    const problem = (issue) => {
        const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
        if (issue.code === "unrecognized_keys") {
            const unknown = [...path, issue.keys[0] ?? ""];
            return { kind: "unknown", key: spoken(unknown), line: ofPath(unknown) };
        }
        const missing = issue.code === "invalid_type" && !document.hasIn(path);
        if (missing)
            return { kind: "missing", key: spoken(path), line: ofPath(path) };
        return { kind: "value", key: spoken(path), line: ofPath(path), message: issue.message };
    };
    // A key that is misspelt comes first: what it was meant to be is missing for it.
    const rank = (found) => Number(found.kind !== "unknown");
    const lineOf = (found) => ("line" in found ? found.line : 0);
    return {
        ofNode,
        ofPath,
        problems: (issues) => issues.map(problem).toSorted((left, right) => rank(left) - rank(right) || lineOf(left) - lineOf(right)),
    };
}

// EXTERNAL MODULE: ./build/contracts/scrapers-expectations.js
var scrapers_expectations = __webpack_require__(13461);
// EXTERNAL MODULE: ./build/contracts/scrapers-drift.js
var scrapers_drift = __webpack_require__(62331);
// EXTERNAL MODULE: ./build/contracts/scrapers-hub.js
var scrapers_hub = __webpack_require__(90467);
;// CONCATENATED MODULE: ./build/contracts/scrapers-config.js











/**
 * Reads the configuration of the scrapers.
 * @param text YAML 1.2, at most `configSizeLimit` bytes
 * @param where how to name the file in an error: its path
 * @throws UserError `config-invalid`, which names the first problem's key and line and counts the others
 */
function parseScrapersConfig(text, where) {
    if (Buffer.byteLength(text) > config/* configSizeLimit */.jn) {
        throw new errors/* UserError */.y("config-invalid", `${where} is larger than ${config/* configSizeLimit */.jn / 1024} KiB`, "Make it smaller.");
    }
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        stringKeys: true,
        uniqueKeys: false,
        logLevel: "error",
    });
    const reader = lineReader(document, lines);
    const broken = (0,config_document/* documentProblem */.z)(document, lines, reader.ofNode);
    if (broken !== null)
        throw (0,config_problem/* configError */.F)(broken, 0, where);
    if (!(0,dist/* isMap */.jh)(document.contents))
        throw scrapersConfigError([{ kind: "no-keys" }], where);
    const written = document.toJS();
    const read = scraper_entry/* ScrapersFile */.Yp.safeParse(written);
    if (!read.success)
        throw scrapersConfigError(reader.problems(read.error.issues), where);
    const entries = scraper_entry/* ScrapersFile */.Yp.parse(withDefaults(written)).scrapers;
    const scrapers = entries.map((entry, index) => scraperOf(entry, index, document, reader));
    const seen = new Map();
    for (const { name, line } of scrapers) {
        const first = seen.get(name.toLowerCase());
        if (first !== undefined)
            throw scrapersConfigError([{ kind: "same-name", name, line, firstLine: first }], where);
        seen.set(name.toLowerCase(), line);
    }
    return { scrapers };
}
const Mapping = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const WrittenFile = schemas/* looseObject */._H3({ defaults: Mapping.default({}), scrapers: schemas/* array */.YOg(Mapping) });
const deepDefaults = ["expect", "drift"];
/** Puts the defaults into each scraper of a file that is right as it is written. */
function withDefaults(written) {
    const { defaults, scrapers } = WrittenFile.parse(written);
    return {
        scrapers: scrapers.map((entry) => {
            const merged = Object.assign({}, defaults, entry);
            for (const key of deepDefaults) {
                if (!("outputs" in entry))
                    delete merged[key];
                else if (key in defaults)
                    merged[key] = Object.assign({}, defaults[key], entry[key]);
            }
            return merged;
        }),
    };
}
function scraperOf({ timeout, outputs = [], expect, drift, hub, ...entry }, index, document, { ofPath }) {
    const node = document.getIn(["scrapers", index]);
    const keys = (0,dist/* isMap */.jh)(node) ? node.items.map(({ key }) => ((0,dist/* isScalar */.jn)(key) ? String(key.value) : "")) : [];
    return {
        ...entry,
        outputs,
        expect: (0,scrapers_expectations/* expectationsOf */.xR)(expect),
        drift: (0,scrapers_drift/* driftOf */.$)(drift),
        hub: (0,scrapers_hub/* hubOf */.rX)(hub, outputs),
        timeoutMs: (0,scraper_entry/* milliseconds */.Rz)(timeout),
        line: ofPath(["scrapers", index]),
        lines: Object.fromEntries(keys.map((key) => [key, ofPath(["scrapers", index, key])])),
    };
}


/***/ }),

/***/ 62331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ driftOf),
/* harmony export */   A: () => (/* binding */ DriftForm)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _scrapers_expectations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13461);


const aPolicy = (0,_scrapers_expectations_js__WEBPACK_IMPORTED_MODULE_0__/* .must */ .sb)("evolve or freeze");
const aDay = (0,_scrapers_expectations_js__WEBPACK_IMPORTED_MODULE_0__/* .must */ .sb)("a day, such as `2026-03-01`");
/** How far the records may differ from those of the last good run. */
const DriftForm = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["evolve", "freeze"], aPolicy)
        .default("evolve")
        .meta({
        description: "Whether fields may come, and go as far as their coverage lets them. With `evolve` a draft pull request adds to the schema's file what all records need.",
        examples: ["freeze"],
    }),
    types: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["evolve", "freeze"], aPolicy)
        .default("evolve")
        .meta({
        description: "Whether a field may hold a type of JSON that it did not hold before. With `evolve` a draft pull request adds it to the schema's file; null never.",
        examples: ["freeze"],
    }),
    rows: _scrapers_expectations_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.default("50%").meta({ description: "By which share the number of records may fall.", examples: ["20%"] }),
    coverage: _scrapers_expectations_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.default("20%").meta({
        description: "By how much the coverage of a field may fall, in points, where `expect` does not say.",
        examples: ["5%"],
    }),
    nulls: _scrapers_expectations_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.default("20%").meta({
        description: "By how much the share of records in which a field is null may rise, in points, beyond those that lost a value.",
        examples: ["5%"],
    }),
    distinct: _scrapers_expectations_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.default("70%").meta({
        description: "By which share the number of different values of a field may fall, beyond what fewer records explain.",
        examples: ["30%"],
    }),
    lengths: _scrapers_expectations_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.default("80%").meta({
        description: "By which share the longest text of a field may be shorter than before; so much longer is a warning too.",
        examples: ["50%"],
    }),
    since: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(aDay)
        .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, aDay)
        .optional()
        .meta({
        description: "A run before this day (UTC) is no good run any more: set it when the data is meant to have changed.",
        examples: ["2026-03-01"],
    }),
});
function driftOf(written) {
    const { columns, types, since, ...tolerances } = written ?? DriftForm.parse({});
    const { rows, coverage, nulls, distinct, lengths } = tolerances;
    return {
        columns,
        types,
        rows: (0,_scrapers_expectations_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO)(rows),
        coverage: (0,_scrapers_expectations_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO)(coverage),
        nulls: (0,_scrapers_expectations_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO)(nulls),
        distinct: (0,_scrapers_expectations_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO)(distinct),
        lengths: (0,_scrapers_expectations_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO)(lengths),
        since: since === undefined ? null : Date.parse(since),
    };
}


/***/ }),

/***/ 13461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UQ: () => (/* binding */ ExpectForm),
/* harmony export */   sb: () => (/* binding */ must),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   xR: () => (/* binding */ expectationsOf),
/* harmony export */   zO: () => (/* binding */ fraction)
/* harmony export */ });
/* unused harmony exports TextRule, noExpectations */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** A value's rule in words, which complete "must be …"; the same for whatever is wrong with it. */
const must = (accepts) => ({ error: `must be ${accepts}` });
const aShare = must("a share from 0% to 100%, such as `95%` or `0.5%`");
const aField = must("the name of a field, with `.` between the levels of nested ones");
const anAge = must("an age with its unit, from 1m to 3650d, such as `90m`, `36h` or `7d`");
const aCount = (least) => must(`a whole number from ${least} on`);
const aTolerated = must("a share, or a mapping of `share` and `tolerance`");
const units = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const oldestMs = 3650 * units.d;
function milliseconds(written) {
    const [, amount = "", unit = ""] = /^(\d+)([mhd])$/.exec(written) ?? [];
    return Number(amount) * (unit === "m" ? units.m : unit === "h" ? units.h : units.d);
}
// No form transforms what it takes: zod would keep neither its default nor its example for the schema and the documentation.
/** `95%` */
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(aShare).regex(/^(?:100(?:\.0{1,3})?|\d{1,2}(?:\.\d{1,3})?)%$/, aShare);
/** `95%` in the file, 0.95 in the code. */
const fraction = (written) => Number(written.slice(0, -1)) / 100;
const count = (least) => zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(aCount(least)).min(least, aCount(least));
const field = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(aField).min(1, aField).max(200, aField);
const perField = (form) => zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(field, form, must("a mapping of fields")).refine((fields) => Object.keys(fields).length <= 200, {
    error: "must be a mapping of at most 200 fields",
});
const Coverage = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([share, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ share, tolerance: share.default("0%") })], aTolerated);
/** What the texts of one field must be like. */
const TextRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    html: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["refuse", "allow"], must("refuse or allow"))
        .default("refuse")
        .meta({ description: "Whether tags of HTML are a fault. `a < b` is none.", examples: ["allow"] }),
    "min-length": count(1)
        .optional()
        .meta({ description: "In characters, without blanks at the ends.", examples: [20] }),
    tolerance: share
        .default("0%")
        .meta({ description: "The share of records that may break the rule.", examples: ["1%"] }),
});
/** What is expected of a scraper's records, all of its files together. */
const ExpectForm = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    "min-records": count(1)
        .optional()
        .meta({ description: "The least number of records.", examples: [100] }),
    "allow-empty": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(must("true or false"))
        .default(false)
        .meta({ description: "Whether no record at all is right too, as on a day without news.", examples: [true] }),
    coverage: perField(Coverage)
        .optional()
        .meta({
        description: "The share of records in which a field has a value: neither absent, null, an empty list nor blank. Below it is a warning as far as `tolerance` goes (in points), then an error.",
        examples: [{ price: "99%", rating: { share: "80%", tolerance: "10%" } }],
    }),
    unique: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([field, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(field, aField).min(2, aField).max(10, aField)], aField), must("a list of fields"))
        .min(1, must("a list of at least one field"))
        .max(10, must("a list of at most 10 fields"))
        .optional()
        .meta({
        description: "Fields whose values no two records share; a list in it is fields whose values together are the key. Records without a value in one of them are left out.",
        examples: [["url", ["shop", "sku"]]],
    }),
    "max-duplicates": share.optional().meta({
        description: "The share of records that may be the same, letter by letter, as an earlier one.",
        examples: ["1%"],
    }),
    freshness: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        field,
        "max-age": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(anAge)
            .regex(/^\d{1,7}[mhd]$/, anAge)
            .refine((text) => milliseconds(text) > 0 && milliseconds(text) <= oldestMs, anAge),
    })
        .optional()
        .meta({
        description: "How old the newest time in a field may be: ISO 8601 (UTC without a zone), or seconds or milliseconds since 1970.",
        examples: [{ field: "scraped_at", "max-age": "36h" }],
    }),
    text: perField(TextRule)
        .optional()
        .meta({
        description: "What the texts of a field must be like.",
        examples: [{ description: { "min-length": 20, tolerance: "1%" } }],
    }),
});
/** Of a scraper for which nothing is written. */
const noExpectations = {
    minRecords: 0,
    allowEmpty: false,
    coverage: new Map(),
    unique: [],
    maxDuplicates: null,
    freshness: null,
    text: new Map(),
};
const mapped = (fields, read) => new Map(Object.entries(fields).map(([name, form]) => [name, read(form)]));
function expectationsOf(written) {
    if (written === undefined)
        return noExpectations;
    const { coverage = {}, unique = [], freshness, text = {}, "max-duplicates": most } = written;
    return {
        minRecords: written["min-records"] ?? 0,
        allowEmpty: written["allow-empty"],
        coverage: mapped(coverage, (form) => typeof form === "string"
            ? { share: fraction(form), tolerance: 0 }
            : { share: fraction(form.share), tolerance: fraction(form.tolerance) }),
        unique: unique.map((fields) => [fields].flat()),
        maxDuplicates: most === undefined ? null : fraction(most),
        freshness: freshness === undefined ? null : { field: freshness.field, maxAgeMs: milliseconds(freshness["max-age"]) },
        text: mapped(text, ({ html, tolerance, "min-length": minLength = 0 }) => ({
            html,
            minLength,
            tolerance: fraction(tolerance),
        })),
    };
}


/***/ }),

/***/ 90467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ HubForm),
/* harmony export */   Mp: () => (/* binding */ commonFolder),
/* harmony export */   rX: () => (/* binding */ hubOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** A value's rule in words, which complete "must be …"; the same for whatever is wrong with it. */
const must = (accepts) => ({ error: `must be ${accepts}` });
const aFolder = must("a folder below the workspace's root, with `/` and without `..`, or `.`");
/** Whether a scraper's outputs have to be a dataset that HuggingFace loads. */
const HubForm = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(must("true or false"))
        .default(true)
        .meta({ description: "Whether the folder is checked.", examples: [false] }),
    folder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(aFolder)
        .regex(/^(?![/~!])(?!(?:.*\/)?\.\.(?:\/|$))(?![A-Za-z]:)[^\\\x00-\x1f\x7f]+$/, aFolder)
        .max(500, aFolder)
        .optional()
        .meta({
        description: "The dataset's folder, as it lies on the Hub: with its card, if it has one. Without this key it is the folder that holds all outputs.",
        examples: ["data"],
    }),
});
const magic = /[*?[{(!+@]/;
/** The folders of a path, up to the first part with a sign that globs read. */
function fixedFolders(glob) {
    const parts = glob.split("/").slice(0, -1);
    const end = parts.findIndex((part) => magic.test(part));
    return (end === -1 ? parts : parts.slice(0, end)).filter((part) => part !== "." && part !== "");
}
/** The folder that holds whatever globs match, the deepest that they name; "." for the root. */
function commonFolder(globs) {
    const [first = [], ...others] = globs.map(fixedFolders);
    const shared = first.findIndex((part, index) => others.some((parts) => parts[index] !== part));
    return (shared === -1 ? first : first.slice(0, shared)).join("/") || ".";
}
/** @returns null where nothing is to be checked */
function hubOf(written, outputs) {
    if (written?.check !== true)
        return null;
    const folder = written.folder ?? commonFolder(outputs);
    return { folder: folder.replace(/^(?:\.\/+)+(?=.)|(?<=.)\/+$/g, "") };
}


/***/ }),

/***/ 2080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeBaseline),
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _contracts_scraper_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66732);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25049);
/* harmony import */ var _text_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87083);




/**
 * Reads the file with the last good data of scrapers.
 * @returns null for a file that is not there: then nothing is known yet
 * @throws UserError for one that cannot be read, or is no such file
 */
async function readBaseline(path) {
    let text;
    try {
        text = await (0,_text_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextFile */ .Gu)(path, "the baseline");
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y && thrown.code === "file-missing")
            return null;
        throw thrown;
    }
    try {
        return _contracts_scraper_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .ScraperBaseline */ .kI.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y("contract-invalid", `${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .quotePath */ .W)(path)} is no baseline of version ${_contracts_scraper_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineVersion */ .ki}`, "Delete it: the next good run writes a new one.", { cause });
    }
}
/** Writes it, in one piece. @throws UserError when it cannot be written */
const writeBaseline = (path, baseline) => (0,_text_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(path, `${JSON.stringify(baseline, null, 2)}\n`);


/***/ }),

/***/ 90733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openDatasetFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49380);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25049);
/* harmony import */ var _read_chunks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37917);
/* harmony import */ var _read_in_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97890);
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







/** A dataset has at most as many files as the Hub takes, several times over. */
const fileLimit = 1_000_000;
/** Never part of a dataset, and large. */
const skippedFolders = new Set([".git"]);
async function filesBelow(root) {
    const files = [];
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    const folders = [""];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))) {
            // One string of its own, where `+` would keep both halves as well: there may be very many.
            const path = [folder, entry.name].join("");
            if (entry.isDirectory()) {
                if (!skippedFolders.has(entry.name))
                    folders.push(`${path}/`);
            }
            else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))))) {
                files.push({ path, size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))).size });
            }
            if (files.length > fileLimit) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("input-invalid", `the folder ${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .quotePath */ .W)(root)} holds more than ${fileLimit} files`, "Pass a dataset's folder.");
            }
        }
    }
    return files;
}
/** A link to a file inside the folder counts as one; what lies outside is not read. */
async function leadsToFile(top, path) {
    try {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        return target.startsWith(top + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target)).isFile();
    }
    catch {
        return false;
    }
}
/**
 * Opens a folder as a dataset. Nothing is read but names and sizes until it is asked for.
 * @throws UserError when it is no folder, or cannot be read
 */
async function openDatasetFolder(root, openArchive) {
    const what = (path) => (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .quotePath */ .W)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    const attempt = async (path, read) => {
        try {
            return await read();
        }
        catch (cause) {
            throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFault */ .b)(cause, "read", what(path));
        }
    };
    const files = await attempt("", () => filesBelow(root));
    const archives = new Map();
    const archive = (path) => {
        const opened = archives.get(path) ?? attempt(path, () => openArchive((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
        archives.set(path, opened);
        return opened;
    };
    return {
        name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)),
        files,
        async members(path) {
            const head = await readRange((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), 0, 4);
            if (!["PK\u0003\u0004", "PK\u0005\u0006"].includes(Buffer.from(head).toString("latin1")))
                return null;
            return (await archive(path)).map(({ name }) => name).filter((name) => !name.endsWith("/"));
        },
        async open(path, member) {
            if (member === undefined) {
                const head = await attempt(path, () => readRange((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), 0, 8));
                const compression = (0,_decompress_js__WEBPACK_IMPORTED_MODULE_3__/* .compressionOf */ .M)(path, head);
                const read = compression === "none" ? _read_in_place_js__WEBPACK_IMPORTED_MODULE_6__/* .readInPlace */ .$ : _read_chunks_js__WEBPACK_IMPORTED_MODULE_5__/* .readChunks */ .z;
                return (0,_decompress_js__WEBPACK_IMPORTED_MODULE_3__/* .decompressed */ .j)(compression, read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), what(path)));
            }
            const entry = (await archive(path)).find(({ name }) => name === member);
            if (entry === undefined)
                throw new Error(`no member ${member}`);
            return { kind: "bytes", chunks: entry.chunks() };
        },
        range: (path, start, end) => attempt(path, () => readRange((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), start, end)),
    };
}
async function readRange(path, start, end) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path), true);
        const buffer = Buffer.alloc(Math.max(0, end - start));
        let length = 0;
        while (length < buffer.length) {
            const { bytesRead } = await file.read(buffer, length, buffer.length - length, start + length);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return buffer.subarray(0, length);
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


/***/ }),

/***/ 49380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ compressionOf),
  j: () => (/* binding */ decompressed)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:stream/web"
var web_ = __webpack_require__(37830);
// EXTERNAL MODULE: ./node_modules/unbzip2-stream/index.js
var unbzip2_stream = __webpack_require__(58183);
// EXTERNAL MODULE: ./node_modules/xz-decompress/dist/package/xz-decompress.js
var xz_decompress = __webpack_require__(36642);
;// CONCATENATED MODULE: ./build/files/foreign-compression.js



/** What Python says of a file that ends too early, of whatever compression. */
const cutOff = "Compressed file ended before the end-of-stream marker was reached";
/**
 * Unpacks with a decoder that is not of the platform.
 * @param damage what Python says of what the decoder throws; null for something behind the data, which Python leaves alone
 */
async function* unpacked(chunks, decode, damage) {
    let fault = null;
    let taken = 0;
    async function* source() {
        try {
            for await (const chunk of chunks) {
                taken += chunk.length;
                // The decoders keep what they are given, and the bytes are another's after this.
                yield Uint8Array.from(chunk);
            }
        }
        catch (cause) {
            fault = { cause };
            throw cause;
        }
    }
    let given = 0;
    try {
        for await (const chunk of decode(source())) {
            given += chunk.length;
            yield chunk;
        }
    }
    catch (thrown) {
        const { cause } = fault ?? { cause: null };
        if (cause !== null)
            throw cause;
        if (!(thrown instanceof Error))
            throw thrown;
        const damaged = damage(thrown, given);
        if (damaged !== null)
            yield { damaged };
        return;
    }
    if (taken === 0)
        yield { damaged: cutOff };
}
/** Python's own words (Modules/_bz2module.c, Lib/_compression.py). */
const bzip2Damage = ({ message }, given) => {
    if (/magic/.test(message))
        return given > 0 ? null : "Invalid data stream";
    return /crc/i.test(message) ? "Invalid data stream" : cutOff;
};
/** The decoder works while it is written to: what it has made of a chunk is there when `write` returns. */
async function* bunzipped(source) {
    const decoder = unbzip2_stream();
    let made = [];
    const errors = [];
    decoder.on("data", (chunk) => void made.push(chunk));
    decoder.on("error", (error) => void errors.push(error));
    function* taken() {
        yield* made;
        made = [];
        if (errors.length > 0)
            throw errors[0];
    }
    for await (const chunk of source) {
        decoder.write(chunk);
        yield* taken();
    }
    decoder.end();
    yield* taken();
}
/** The bytes behind bzip2. */
const unpackedBzip2 = (chunks) => unpacked(chunks, bunzipped, bzip2Damage);
/** The decoder tells a number; Python's words (Modules/_lzmamodule.c). Source: tukaani.org XZ Embedded, `enum xz_ret`. */
const xzDamage = ({ message }, given) => {
    switch (/code (\d+)/.exec(message)?.[1]) {
        case "5":
            return given > 0 ? null : "Input format not supported by decoder";
        case "6":
        case "7":
            return "Corrupt input data";
        case undefined:
        default:
            return cutOff;
    }
};
/** The bytes behind xz. */
const unpackedXz = (chunks) => unpacked(chunks, (source) => new xz_decompress.XzReadableStream(web_.ReadableStream.from(source)), xzDamage);

;// CONCATENATED MODULE: ./build/files/zstd-frames.js


const outputBytes = 256 * 1024;
/** Chunks, some of which have to be read again. */
class Supply {
    #source;
    /** What was given since a frame began, and is not known to be used. */
    #given = [];
    /** Of what was given since then, how many bytes are forgotten. */
    #forgotten = 0;
    #isOver = false;
    constructor(chunks) {
        this.#source = chunks[Symbol.asyncIterator]();
    }
    /**
     * @param again what comes first
     * @param used tells how many bytes of what was given since this call are used
     */
    async *from(again, used) {
        this.#forgotten = 0;
        this.#given = again.length === 0 ? [] : [again];
        yield* this.#given;
        while (!this.#isOver) {
            for (let [first] = this.#given; first !== undefined && this.#forgotten + first.length <= used(); [first] = this.#given) {
                this.#forgotten += first.length;
                this.#given.shift();
            }
            const step = await this.#source.next();
            if (step.done === true) {
                this.#isOver = true;
                return;
            }
            // Decoders keep what they are given, and the bytes are another's after this.
            const chunk = Uint8Array.from(step.value);
            this.#given.push(chunk);
            yield chunk;
        }
    }
    /** What is left when so many bytes of what was given are used. */
    rest(used) {
        return Buffer.concat(this.#given).subarray(used - this.#forgotten);
    }
}
/**
 * The bytes of all frames of a file, one after the other: node's decoder ends with the first when more of the file is at hand
 * (RFC 8878, 3.1: "Zstandard compressed data is made up of one or more frames").
 * @throws what the decoder throws of damage
 */
async function* unpackedFrames(chunks) {
    const supply = new Supply(chunks);
    let rest = new Uint8Array(0);
    do {
        const decoder = (0,external_node_zlib_.createZstdDecompress)({ chunkSize: outputBytes });
        const source = external_node_stream_.Readable.from(supply.from(rest, () => decoder.bytesWritten), { objectMode: false });
        source.on("error", (error) => decoder.destroy(error));
        source.pipe(decoder);
        try {
            for await (const chunk of decoder)
                yield chunk;
        }
        finally {
            source.unpipe(decoder);
        }
        rest = supply.rest(decoder.bytesWritten);
    } while (rest.length > 0);
}

;// CONCATENATED MODULE: ./build/files/decompress.js




const byExtension = {
    gz: "gzip",
    zst: "zstd",
    bz2: "bzip2",
    xz: "xz",
    lz4: "lz4",
};
/** By first bytes. Source: datasets utils/file_utils.py, `MAGIC_NUMBER_TO_COMPRESSION_PROTOCOL`. */
const magic = [
    ["1f8b", "gzip"],
    ["28b52ffd", "zstd"],
    ["425a68", "bzip2"],
    ["fd377a585a00", "xz"],
    ["04224d18", "lz4"],
];
/**
 * How the library would decompress a file: as its extension says, otherwise as its first bytes say, also of a
 * `.jsonl` (utils/file_utils.py, `cached_path`; utils/extract.py, `Extractor.infer_extractor_format`).
 * @param head the file's first bytes, eight at most
 */
function compressionOf(path, head) {
    const extension = path.slice(path.lastIndexOf(".") + 1);
    const named = byExtension[extension];
    if (named !== undefined)
        return named;
    const hex = Buffer.from(head).toString("hex");
    return magic.find(([bytes]) => hex.startsWith(bytes))?.[1] ?? "none";
}
/** What Python says of damage, by what zlib says. */
function damage(cause) {
    switch (cause.code) {
        case "Z_DATA_ERROR":
            return cause.message === "incorrect header check"
                ? "Not a gzipped file"
                : `Error -3 while decompressing data: ${cause.message}`;
        case "Z_BUF_ERROR":
            return "Compressed file ended before the end-of-stream marker was reached";
        case undefined:
        default:
            return cause.code?.startsWith("Z") === true ? cause.message : null;
    }
}
async function* inflated(chunks) {
    const transform = (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 });
    const source = external_node_stream_.Readable.from(chunks, { objectMode: false });
    source.on("error", (error) => transform.destroy(error));
    source.pipe(transform);
    try {
        for await (const chunk of transform)
            yield chunk;
    }
    finally {
        source.destroy();
    }
}
/** Says of damage what Python says, as the last word. */
async function* orDamage(chunks) {
    try {
        yield* chunks;
    }
    catch (cause) {
        const damaged = cause instanceof Error ? damage(cause) : null;
        if (damaged === null)
            throw cause;
        yield { damaged };
    }
}
/** The bytes behind a compression; lz4 is not read. */
function decompressed(compression, chunks) {
    switch (compression) {
        case "none":
            return { kind: "bytes", chunks };
        case "gzip":
            return { kind: "bytes", chunks: orDamage(inflated(chunks)) };
        case "zstd":
            return { kind: "bytes", chunks: orDamage(unpackedFrames(chunks)) };
        case "bzip2":
            return { kind: "bytes", chunks: unpackedBzip2(chunks) };
        case "xz":
            return { kind: "bytes", chunks: unpackedXz(chunks) };
        case "lz4":
            return { kind: "not-read", compression };
    }
}


/***/ }),

/***/ 37917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25049);


const chunkBytes = 1024 ** 2;
/**
 * Reads a file as a stream, 1 MiB at a time.
 * @param what the file in words, for errors
 * @throws UserError `log-missing` or `file-unreadable`, when reading begins or later
 */
async function* readChunks(path, what) {
    const chunks = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: chunkBytes });
    try {
        yield* chunks;
    }
    catch (cause) {
        throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fileFault */ .b)(cause, "read", what, "log-missing");
    }
}


/***/ }),

/***/ 97890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readInPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25049);
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


const chunkBytes = 1024 ** 2;
/** Whose bytes are free to be read into again: mostly there is one reader after the other. */
let spare = null;
/**
 * Reads a file 1 MiB at a time into the same bytes, one piece ahead: a stream allocates new ones faster than they are
 * collected, which cost 50 MB and a fifth of the time over 100 MB of CSV. What is kept of a chunk has to be copied before the
 * next is asked for, also before the end is: the next file is read into the same bytes.
 * @param what the file in words, for errors
 * @throws UserError `log-missing` or `file-unreadable`, when reading begins or later
 */
async function* readInPlace(path, what) {
    const pair = spare ?? [Buffer.allocUnsafeSlow(chunkBytes), Buffer.allocUnsafeSlow(chunkBytes)];
    spare = null;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path), true);
            const read = (into) => {
                const reading = file.read(into, 0, chunkBytes);
                // It may fail while nobody waits for it yet; who does hears of it all the same.
                reading.catch(() => null);
                return reading;
            };
            let [bytes, other] = pair;
            let ahead = read(bytes);
            try {
                for (;;) {
                    const { bytesRead } = await ahead;
                    if (bytesRead === 0)
                        return;
                    ahead = read(other);
                    yield bytes.subarray(0, bytesRead);
                    [bytes, other] = [other, bytes];
                }
            }
            finally {
                // Nothing is read any more once these bytes are somebody else's; what went wrong was told, or is asked for by nobody.
                await ahead.catch(() => null);
            }
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
    catch (cause) {
        throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fileFault */ .b)(cause, "read", what, "log-missing");
    }
    finally {
        spare = pair;
    }
}


/***/ }),

/***/ 22856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/files/dataset-folder.js
var dataset_folder = __webpack_require__(90733);
// EXTERNAL MODULE: ./build/files/file-fault.js
var file_fault = __webpack_require__(25049);
;// CONCATENATED MODULE: ./build/files/glob-walk.js


/** Folders that no glob looks into: what is in them was not scraped. */
const skipped = new Set([".git", "node_modules"]);
const magic = /[*?[\]{}\\]|[!+@]\(/;
/** Alternatives with a `/` in them: which part of the glob stands for which folder is not known then. */
const spansFolders = /[{(][^})]*\//;
/** How many entries of a folder are asked for at once. */
const bufferSize = 256;
const isFolder = (path) => (0,promises_.lstat)(path).then((stats) => stats.isDirectory(), () => null);
/** What lies in a folder; nothing where it may not be read, or is none. */
async function* entriesOf(folder) {
    const opened = await (0,promises_.opendir)(folder, { bufferSize }).catch(() => null);
    if (opened === null)
        return;
    for await (const entry of opened)
        yield { name: entry.name, isFolder: entry.isDirectory() };
}
/**
 * The paths that a glob matches, one at a time and in no order: what Node's `glob` keeps of 100,000 files until it is done
 * takes 130 MB. A folder that a link leads to is entered only where the glob names it.
 * @param root an existing folder, where the glob begins
 * @returns absolute paths of whatever is no folder
 */
async function* walkGlob(root, glob) {
    const parts = glob.split("/").filter((part, index) => (part !== "" && part !== ".") || index === 0);
    const firstMagic = parts.findIndex((part) => magic.test(part));
    const named = firstMagic === -1 ? parts : parts.slice(0, firstMagic);
    if (glob.endsWith("/") || named.some((part) => skipped.has(part)))
        return;
    const base = (0,external_node_path_.resolve)(root, named.join("/") || (named.length > 0 ? "/" : "."));
    if (firstMagic === -1) {
        if ((await isFolder(base)) === false)
            yield base;
        return;
    }
    const open = parts.slice(firstMagic);
    const pattern = open.join("/");
    const deep = spansFolders.test(pattern) ? 0 : open.indexOf("**");
    const leadsOn = (name, depth) => !skipped.has(name) &&
        ((deep !== -1 && depth >= deep) || (depth < open.length - 1 && (0,external_node_path_.matchesGlob)(name, open[depth] ?? "")));
    // Each folder with how deep it lies below the base.
    const folders = [{ path: "", depth: 0 }];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for await (const { name, isFolder: enters } of entriesOf((0,external_node_path_.join)(base, folder.path))) {
            const path = folder.path + name;
            if (!enters) {
                if (!skipped.has(name) && (0,external_node_path_.matchesGlob)(path, pattern))
                    yield (0,external_node_path_.join)(base, path);
            }
            else if (leadsOn(name, folder.depth))
                folders.push({ path: `${path}/`, depth: folder.depth + 1 });
        }
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/files/read-range.js
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


/**
 * Reads a part of a file.
 * @param start of the first byte, from 0
 * @param end after the last one; what lies beyond the file's end is left out
 * @param what the file in words, for errors
 * @throws UserError `log-missing` or `file-unreadable`
 */
async function readRange(path, start, end, what) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const bytes = Buffer.alloc(Math.max(0, end - start));
            const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
            return bytes.subarray(0, bytesRead);
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
    catch (cause) {
        throw (0,file_fault/* fileFault */.b)(cause, "read", what, "log-missing");
    }
}

;// CONCATENATED MODULE: ./build/files/laid-out.js
var laid_out_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var laid_out_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





/** Where a file's bytes go that have to be read in parts. */
const laid_out_name = "unpacked";
/**
 * Puts bytes into a temporary file for as long as somebody reads them in parts.
 * @param what they are in words, for errors
 * @returns what `use` returns, or the word that the bytes cannot be had
 * @throws UserError `file-unwritable` where there is no room for them
 */
async function laidOut(chunks, what, use) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "auto-heal-"));
    const path = (0,external_node_path_.join)(folder, laid_out_name);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            let size = 0;
            const file = laid_out_addDisposableResource(env_1, await (0,promises_.open)(path, "wx"), true);
            for await (const chunk of chunks) {
                if ("damaged" in chunk)
                    return chunk;
                await file.write(chunk).catch((cause) => {
                    throw (0,file_fault/* fileFault */.b)(cause, "write", `${what}, unpacked,`);
                });
                size += chunk.length;
            }
            return await use({ size, range: (start, end) => readRange(path, start, end, what) });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = laid_out_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/files/read-chunks.js
var read_chunks = __webpack_require__(37917);
// EXTERNAL MODULE: ./build/files/read-in-place.js
var read_in_place = __webpack_require__(97890);
// EXTERNAL MODULE: ./build/files/text-files.js
var text_files = __webpack_require__(87083);
// EXTERNAL MODULE: ./build/files/decompress.js + 2 modules
var decompress = __webpack_require__(49380);
;// CONCATENATED MODULE: ./build/files/unpacked.js

/** By the end of a name, whatever its case. */
const packed = [
    { extension: ".gz", compression: "gzip" },
    { extension: ".zst", compression: "zstd" },
];
/** Records repeat their keys, and still pack to a fiftieth at the best: what unpacks to more is made to. */
const mostTimes = 200;
const harmlessBytes = 64 * 1024 ** 2;
const packing = (path) => packed.find(({ extension }) => path.toLowerCase().endsWith(extension));
/** Whether a file's name says that it is packed. */
const isPacked = (path) => packing(path) !== undefined;
/**
 * The bytes of a file, unpacked where its name says that it is packed.
 * @returns chunks in order; the last may be the word that the rest cannot be had
 */
async function* unpacked(path, chunks) {
    const found = packing(path);
    let taken = 0;
    let given = 0;
    async function* counted() {
        for await (const chunk of chunks) {
            taken += chunk.length;
            yield chunk;
        }
    }
    const bytes = found === undefined ? null : (0,decompress/* decompressed */.j)(found.compression, counted());
    if (bytes?.kind !== "bytes") {
        yield* chunks;
        return;
    }
    for await (const chunk of bytes.chunks) {
        if ("damaged" in chunk) {
            yield { damaged: "not-unpacked" };
            return;
        }
        given += chunk.length;
        if (given > harmlessBytes && given > taken * mostTimes) {
            yield { damaged: "bomb" };
            return;
        }
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./build/files/workspace-files.js












/** What one glob may match; more is a mistake in it. */
const matchLimit = 100_000;
/** Whatever writes to a file or puts another in its place changes one of these. */
const versionOf = ({ dev, ino, size, mtimeNs, ctimeNs }) => [dev, ino, size, mtimeNs, ctimeNs].map((part) => part.toString(36)).join("-");
/** The paths below a root that a glob matches, sorted. @throws UserError when there are too many */
async function pathsOf(root, glob) {
    const paths = [];
    for await (const path of walkGlob(root, glob)) {
        if (paths.length >= matchLimit) {
            throw new errors/* UserError */.y("input-invalid", `the glob ${(0,file_fault/* quotePath */.W)(glob)} matches more than ${matchLimit} files`, "Make it narrower.");
        }
        paths.push((0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join("/"));
    }
    return paths.sort();
}
/**
 * The files of a workspace. Links are followed as long as they end inside of it.
 * @param folder an existing folder
 */
async function openWorkspace(folder, openArchive) {
    const root = await (0,promises_.realpath)(folder);
    /** Where a path really leads, or null when that is outside. */
    async function inside(path) {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, path));
        return real === root || real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep) ? real : null;
    }
    /** What `look` says of a path; null for what is not there, or may not be looked at. */
    async function attempt(path, look) {
        try {
            return await look();
        }
        catch (cause) {
            if ((0,file_fault/* fileFault */.b)(cause, "read", path) instanceof errors/* UserError */.y)
                return null;
            throw cause;
        }
    }
    /** A path's real one with what is there, or null when that is outside, or no file. */
    async function fileAt(path) {
        const real = await inside(path);
        if (real === null)
            return null;
        const stats = await (0,promises_.stat)(real, { bigint: true });
        // A pipe or a device would be waited for.
        return stats.isFile() ? { real, stats } : null;
    }
    async function open(path) {
        const found = await attempt(path, () => fileAt(path));
        if (found === null)
            return null;
        const { real, stats } = found;
        const read = isPacked(path) ? read_chunks/* readChunks */.z : read_in_place/* readInPlace */.$;
        const what = `the output ${(0,file_fault/* quotePath */.W)(path)}`;
        const size = Number(stats.size);
        const chunks = () => unpacked(path, read(real, what));
        const range = (start, end) => readRange(real, start, end, what);
        return {
            path,
            version: versionOf(stats),
            chunks,
            inParts: (use) => (isPacked(path) ? laidOut(chunks(), what, use) : use({ size, range })),
        };
    }
    /** @returns a file's size in bytes, or what is there instead */
    async function sizeAt(path, real) {
        const folder = await real((0,external_node_path_.dirname)(path));
        if (folder === null)
            return "refused";
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path)));
        if (stats.isFile())
            return stats.size;
        if (stats.isDirectory())
            return "folder";
        if (!stats.isSymbolicLink())
            return "refused";
        const target = await inside(path);
        if (target === null)
            return "refused";
        const linked = await (0,promises_.stat)(target);
        if (linked.isFile())
            return linked.size;
        return linked.isDirectory() ? "folder" : "refused";
    }
    async function match(globs) {
        const paths = [];
        const sizes = [];
        const refused = [];
        const unmatched = [];
        // Asked once for all files of a folder.
        const folders = new Map();
        const real = (folder) => {
            const known = folders.get(folder) ?? inside(folder);
            folders.set(folder, known);
            return known;
        };
        for (const glob of globs) {
            const others = paths.length > 0 ? new Set(paths) : null;
            let matches = 0;
            for (const path of await pathsOf(root, glob)) {
                const kind = (await attempt(path, () => sizeAt(path, real))) ?? "refused";
                if (kind === "folder")
                    continue;
                matches += 1;
                if (kind === "refused")
                    refused.push(path);
                else if (others?.has(path) !== true) {
                    paths.push(path);
                    sizes.push(kind);
                }
            }
            if (matches === 0)
                unmatched.push(glob);
        }
        return { paths, sizes, refused, unmatched };
    }
    /** @throws UserError */
    async function reallyInside(path, what) {
        const real = await inside(path).catch((cause) => {
            throw (0,file_fault/* fileFault */.b)(cause, "read", `${what} ${(0,file_fault/* quotePath */.W)(path)}`);
        });
        if (real !== null)
            return real;
        throw new errors/* UserError */.y("file-unreadable", `${what} ${(0,file_fault/* quotePath */.W)(path)} is a link that leads out of the workspace`, "Put the file itself there.");
    }
    return {
        match,
        open,
        read: async (path, what) => (0,text_files/* readTextFile */.Gu)(await reallyInside(path, what), what),
        dataset: async (path) => (0,dataset_folder/* openDatasetFolder */.N)(await reallyInside(path, "the dataset's folder"), openArchive),
    };
}


/***/ }),

/***/ 87396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ scraperCommands)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/text/redact.js + 1 modules
var redact = __webpack_require__(38018);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(95610);
;// CONCATENATED MODULE: ./build/process/bounded-log.js
/** How much of a log is kept, in bytes: causes stand at the beginning or near the end. */
const headBytes = 1024 ** 2;
const tailBytes = 4 * 1024 ** 2;
/** Lines are kept as bytes, so many together: a flood of empty lines would cost a string each. */
const blockBytes = 64 * 1024;
/** Keeps the beginning and the end of a log that may have no end, and says how many lines are missing between. */
class BoundedLog {
    #head = [];
    #headLength = 0;
    #tail = [];
    #tailLength = 0;
    #dropped = 0;
    /** Lines that make no block yet. */
    #lines = [];
    #length = 0;
    /** @param line with its line feed */
    push(line) {
        this.#lines.push(line);
        this.#length += Buffer.byteLength(line);
        if (this.#length >= blockBytes)
            this.#close();
    }
    /** The log in pieces; may be read more than once. */
    async *chunks() {
        this.#close();
        yield* this.#head.map(({ bytes }) => bytes);
        if (this.#dropped > 0)
            yield Buffer.from(`(${this.#dropped} lines of output are left out here)\n`);
        yield* this.#tail.map(({ bytes }) => bytes);
    }
    #close() {
        if (this.#lines.length === 0)
            return;
        const block = { bytes: Buffer.from(this.#lines.join("")), lines: this.#lines.length };
        this.#lines = [];
        this.#length = 0;
        if (this.#tail.length === 0 && this.#headLength + block.bytes.length <= headBytes) {
            this.#head.push(block);
            this.#headLength += block.bytes.length;
            return;
        }
        this.#tail.push(block);
        this.#tailLength += block.bytes.length;
        while (this.#tailLength > tailBytes && this.#tail.length > 1) {
            const first = this.#tail.shift();
            this.#tailLength -= first?.bytes.length ?? 0;
            this.#dropped += first?.lines ?? 0;
        }
    }
}

// EXTERNAL MODULE: ./build/contracts/scraper-entry.js
var scraper_entry = __webpack_require__(25763);
;// CONCATENATED MODULE: ./build/process/command-environment.js

/**
 * What every command gets: where programs, libraries and temporary files are, who it runs as, and how it should speak.
 * None of these holds a token. RUNNER_TRACKING_ID lets the runner find what a command leaves behind (actions/runner
 * src/Runner.Worker/JobExtension.cs).
 */
const always = new Set([
    "PATH",
    "HOME",
    "USER",
    "LOGNAME",
    "SHELL",
    "LANG",
    "LANGUAGE",
    "LC_ALL",
    "LC_CTYPE",
    "TZ",
    "TERM",
    "TMPDIR",
    "TMP",
    "TEMP",
    "CI",
    "LD_LIBRARY_PATH",
    "VIRTUAL_ENV",
    "JAVA_HOME",
    "RUNNER_TRACKING_ID",
    // Without these nothing starts on Windows.
    "SYSTEMROOT",
    "COMSPEC",
    "PATHEXT",
    "USERPROFILE",
]);
/**
 * The environment of a scraper's command.
 * @param all what this process has
 * @param names of the variables that the configuration lists; what is withheld is so even when it is listed
 */
function commandEnvironment(all, names) {
    const listed = new Set(names);
    const given = (name) => (listed.has(name) || always.has(name.toUpperCase())) && !scraper_entry/* withheldVariable */.mf.test(name);
    return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value !== undefined && given(name) ? [[name, value]] : [])));
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/process/output-lines.js

/** A longer line goes on as the next one, in UTF-16 units: no message needs more, and memory stays flat. */
const lineLimit = 16 * 1024;
/**
 * Makes lines of what a command writes, as it comes. A line ends at LF, CR LF or the end of the stream.
 * @param onLines gets one or more whole lines at once, with line feeds between them
 */
function outputLines(onLines) {
    const decoder = new external_node_string_decoder_.StringDecoder("utf8");
    let rest = "";
    const take = (text) => {
        const all = rest + text;
        const end = all.lastIndexOf("\n");
        rest = all.slice(end + 1);
        if (end !== -1)
            onLines(all.slice(0, end).replaceAll("\r\n", "\n").replace(/\r$/, ""));
        for (; rest.length > lineLimit; rest = rest.slice(lineLimit))
            onLines(rest.slice(0, lineLimit));
    };
    return {
        push: (chunk) => take(decoder.write(Buffer.from(chunk))),
        finish: () => {
            take(decoder.end());
            if (rest !== "")
                onLines(rest.replace(/\r$/, ""));
            rest = "";
        },
    };
}

// EXTERNAL MODULE: ./build/process/run.js + 1 modules
var run = __webpack_require__(70060);
;// CONCATENATED MODULE: ./build/process/scraper-commands.js








/** As a step of the runner has them (actions/runner src/Runner.Worker/Handlers/ScriptHandlerHelpers.cs). */
const shells = [
    // Without --norc, bash -c takes Node's pipe for a remote shell's connection and reads the user's .bashrc.
    { program: "bash", quietly: ["--norc"], options: ["--noprofile", "--norc", "-e", "-o", "pipefail"] },
    // Small images have no bash.
    { program: "sh", quietly: [], options: ["-e"] },
];
/** Variables whose values must not be shown, by their names. */
const secretName = /TOKEN|SECRET|PASS|KEY|AUTH|CREDENTIAL|COOKIE|SESSION|DSN/i;
/** How much of a command's output goes to the job's log, in lines; the diagnosis sees more. */
const echoedLines = 5000;
/**
 * Runs commands of scrapers by the shell: without input, in a process group of its own that is stopped when its time is
 * up, and with an environment that holds no token.
 */
function scraperCommands(options) {
    return {
        run: async (command) => {
            options.onCommand.started(command);
            try {
                return await runCommand(command, options);
            }
            finally {
                options.onCommand.ended(command);
            }
        },
    };
}
async function runCommand(command, options) {
    const { scraper, step, timeoutMs } = command;
    const workspace = await (0,promises_.realpath)(options.workspace);
    const env = commandEnvironment(options.environment, command.env);
    const hide = (0,redact/* redactorFor */.s)(Object.entries(env).flatMap(([name, value]) => command.env.includes(name) && secretName.test(name) ? [value] : []));
    const log = new BoundedLog();
    for (const line of header(command.command))
        log.push(`${hide(line)}\n`);
    let echoed = 0;
    const lines = outputLines((written) => {
        // Paths as the repository has them: where the workspace lies says nothing.
        for (const line of hide(written.replaceAll(`${workspace}/`, "")).split("\n")) {
            log.push(`${line}\n`);
            echoed += 1;
            if (echoed <= echoedLines)
                options.onLine((0,sanitise/* plain */.pj)(line));
            else if (echoed === echoedLines + 1)
                options.onLine((0,sanitise/* plain */.pj)(`(more than ${echoedLines} lines; the others are not shown)`));
        }
    });
    const result = await runInShell(command.command, {
        cwd: workspace,
        env,
        timeoutMs,
        maxOutputBytes: 0,
        onOutput: (_stream, chunk) => lines.push(chunk),
        ...(options.graceMs === undefined ? {} : { graceMs: options.graceMs }),
    });
    lines.finish();
    const end = endOf(result);
    if (end.kind === "exited" && end.code !== 0)
        log.push(`##[error]Process completed with exit code ${end.code}.\n`);
    if (end.kind === "signalled")
        log.push(`##[error]Process was ended by ${end.signal}.\n`);
    return {
        end,
        log: { name: `${scraper}: ${step}`, job: scraper, step, chunks: () => log.chunks() },
    };
}
/** The runner shows a step's command before its output; a diagnosis knows that it is no evidence. */
function header(command) {
    const script = command.replaceAll("\r\n", "\n").split("\n");
    return [`##[group]Run ${script[0] ?? ""}`, ...script, "##[endgroup]"];
}
async function runInShell(script, given) {
    for (const { program, quietly, options } of shells) {
        const result = await (0,run/* run */.e)({
            ...given,
            endsAll: true,
            command: program,
            // Two pipes would lose the order of what is written to them, so one takes both.
            args: [...quietly, "-c", 'exec "$@" 2>&1', program, program, ...options, "-c", script, program],
        });
        if (result.kind !== "not-found")
            return result;
    }
    throw new errors/* UserError */.y("command-missing", "there is neither bash nor sh", "Use an image that has a shell.");
}
function endOf(result) {
    switch (result.kind) {
        case "exited":
            return { kind: "exited", code: result.code };
        case "signalled":
            return { kind: "signalled", signal: result.signal };
        case "timed-out":
            return { kind: "timed-out" };
    }
}


/***/ }),

/***/ 24591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jm: () => (/* binding */ statisticsOf),
/* harmony export */   l6: () => (/* binding */ lastGoodOf),
/* harmony export */   s7: () => (/* binding */ learned),
/* harmony export */   su: () => (/* binding */ newestOf)
/* harmony export */ });
/* harmony import */ var _contracts_scraper_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66732);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44539);


const iso = (milliseconds) => new Date(milliseconds).toISOString();
/**
 * What the records of a run were like.
 * @param at milliseconds since 1970
 * @returns null without any record: there is nothing to compare with then
 */
function statisticsOf({ profile, newest }, at) {
    const { records, fields } = profile;
    if (records === 0)
        return null;
    return {
        at: iso(at),
        records,
        fields: Object.fromEntries([...fields].map(([name, field]) => [name, field.statistics(records)])),
        newest: newest === null ? null : iso(newest),
    };
}
/** What the records of a scraper were like when they were last good; null where that is not known, or counts no more. */
function lastGoodOf(baseline, { name, drift }) {
    const scrapers = baseline?.scrapers ?? {};
    const known = Object.hasOwn(scrapers, name) ? scrapers[name] : undefined;
    return known === undefined || (drift.since !== null && Date.parse(known.at) < drift.since) ? null : known;
}
/** One baseline of several: of each scraper the newest. Null of none. */
function newestOf(baselines) {
    if (baselines.length === 0)
        return null;
    const all = baselines.flatMap(({ scrapers }) => Object.entries(scrapers));
    // Of equal times, the one that comes later.
    const inOrder = all.toSorted(([, left], [, right]) => Date.parse(left.at) - Date.parse(right.at));
    return { schemaVersion: _contracts_scraper_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineVersion */ .ki, scrapers: Object.fromEntries(inOrder) };
}
/** The baseline after a run: of each scraper its newest good run. One with a failure teaches nothing. */
function learned(before, results) {
    const good = results.flatMap(({ name, statistics, findings }) => statistics === null || findings.some((finding) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOf */ .xJ)(finding) === "error")
        ? []
        : [[name, statistics]]);
    const scrapers = new Map([...Object.entries(before?.scrapers ?? {}), ...good]);
    return { schemaVersion: _contracts_scraper_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineVersion */ .ki, scrapers: Object.fromEntries(scrapers) };
}


/***/ }),

/***/ 36568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ findingKinds)
});

;// CONCATENATED MODULE: ./build/scrapers/error-kinds.js
/** What a validation can find that is a failure. */
const errorKinds = {
    "run-failed": {
        category: "scraper-broken",
        severity: "error",
        title: "The scraper failed",
        confidence: 0.6,
        basis: "its command failed, and its output does not say why in a known form",
    },
    "tests-failed": {
        category: "scraper-broken",
        severity: "error",
        title: "The scraper's tests failed",
        confidence: 0.7,
        basis: "the command of its tests failed, or their report says so",
    },
    "timed-out": {
        category: "timeout",
        severity: "error",
        title: "A command of the scraper did not end in time",
        confidence: 0.9,
        basis: "it was stopped when its time was up",
    },
    "site-refuses": {
        category: "scraper-blocked",
        severity: "error",
        title: "The site refuses the scraper",
        confidence: 0.85,
        basis: "the scraper's own output tells of refusals, and of no more good answers than these",
    },
    "site-unreachable": {
        category: "network",
        severity: "error",
        title: "The site could not be reached",
        confidence: 0.8,
        basis: "the scraper's own output says so, also when it was run again",
        transient: true,
    },
    "no-tests": {
        category: "scraper-broken",
        severity: "error",
        title: "None of the scraper's tests ran",
        confidence: 0.8,
        basis: "the test report is missing, or has no test that ran",
    },
    "no-output": {
        category: "scraper-broken",
        severity: "error",
        title: "The scraper wrote no output",
        confidence: 0.85,
        basis: "the command passed, and its output is not there",
    },
    "no-records": {
        category: "scraper-broken",
        severity: "error",
        title: "The scraper's output holds no record",
        confidence: 0.85,
        basis: "the command passed, and its output was read whole",
    },
    "unreadable-output": {
        category: "scraper-broken",
        severity: "error",
        title: "The scraper's output cannot be read as records",
        confidence: 0.9,
        basis: "the output was read whole",
    },
    "blocked-records": {
        category: "scraper-blocked",
        severity: "error",
        title: "Records hold the text of a block page",
        confidence: 0.9,
        basis: "records hold what only pages say that keep scrapers out",
    },
    "fields-collapsed": {
        category: "scraper-blocked",
        severity: "error",
        title: "All fields have lost their values",
        confidence: 0.7,
        basis: "there are records, and none of the fields that should have values has any",
    },
    "text-repeats": {
        category: "scraper-blocked",
        severity: "error",
        title: "One text stands in nearly all records",
        confidence: 0.7,
        basis: "a field whose texts should differ holds the same one again and again",
    },
    "fields-gone": {
        category: "site-changed",
        severity: "error",
        title: "Some fields have lost their values",
        confidence: 0.85,
        basis: "some fields have no value in any record, while others have theirs",
    },
    "schema-mismatch": {
        category: "schema-drift",
        severity: "error",
        title: "Records do not fit the schema",
        confidence: 0.95,
        basis: "every record was checked against the schema",
    },
    "form-changed": {
        category: "schema-drift",
        severity: "error",
        title: "Fields or their types are not those of before",
        confidence: 0.85,
        basis: "the last good run had others, and `drift` freezes them",
    },
    "hub-incompatible": {
        category: "hub-incompatible",
        severity: "error",
        title: "HuggingFace does not load the dataset",
        confidence: 0.95,
        basis: "the folder was read as HuggingFace's library reads it",
    },
    "too-few-records": {
        category: "data-regression",
        severity: "error",
        title: "There are too few records",
        confidence: 0.8,
        basis: "the output was read whole",
    },
    "fewer-records": {
        category: "data-regression",
        severity: "error",
        title: "There are far fewer records than before",
        confidence: 0.75,
        basis: "the last good run had more, and by more than `drift` lets it fall",
    },
    "lower-coverage": {
        category: "data-regression",
        severity: "error",
        title: "A field has a value in far fewer records than before",
        confidence: 0.75,
        basis: "the last good run had more, and by more than `drift` lets it fall",
    },
    "more-nulls": {
        category: "data-regression",
        severity: "error",
        title: "A field is null in far more records than before",
        confidence: 0.7,
        basis: "the last good run had fewer, and by more than `drift` lets it rise",
    },
    "fewer-values": {
        category: "data-regression",
        severity: "error",
        title: "A field has far fewer different values than before",
        confidence: 0.7,
        basis: "the last good run had more, and by more than `drift` lets it fall",
    },
    "low-coverage": {
        category: "data-regression",
        severity: "error",
        title: "A field has a value in too few records",
        confidence: 0.8,
        basis: "every record was looked at",
    },
    stale: {
        category: "data-regression",
        severity: "error",
        title: "The newest record is too old",
        confidence: 0.8,
        basis: "every record was looked at",
    },
    "duplicate-keys": {
        category: "data-regression",
        severity: "error",
        title: "Records share a key that should be unique",
        confidence: 0.85,
        basis: "every record was looked at",
    },
    "duplicate-records": {
        category: "data-regression",
        severity: "error",
        title: "Too many records are there twice",
        confidence: 0.8,
        basis: "every record was looked at",
    },
    "text-policy": {
        category: "data-regression",
        severity: "error",
        title: "Texts are not as they should be",
        confidence: 0.85,
        basis: "every record was looked at",
    },
};

;// CONCATENATED MODULE: ./build/scrapers/warning-kinds.js
/** What a validation can find that is worth a warning. */
const warningKinds = {
    "hub-warnings": {
        category: "hub-incompatible",
        severity: "warning",
        title: "HuggingFace leaves out or changes some of the dataset",
        confidence: 0.7,
        basis: "the folder was read as HuggingFace's library reads it",
    },
    "hub-not-checked": {
        category: "hub-incompatible",
        severity: "warning",
        title: "The dataset's folder could not be read",
        confidence: 0.5,
        basis: "whether HuggingFace loads it is not known",
    },
    "few-blocked-records": {
        category: "scraper-blocked",
        severity: "warning",
        title: "A few records hold the text of a block page",
        confidence: 0.5,
        basis: "records hold what only pages say that keep scrapers out, and most do not",
    },
    "slipping-coverage": {
        category: "data-regression",
        severity: "warning",
        title: "A field has a value in fewer records than expected",
        confidence: 0.5,
        basis: "every record was looked at, and the share is within the tolerance",
    },
    "other-lengths": {
        category: "data-regression",
        severity: "warning",
        title: "Texts of a field are far shorter or longer than before",
        confidence: 0.5,
        basis: "the longest text of the last good run was another, and by more than `drift` lets it differ",
    },
    "went-back": {
        category: "data-regression",
        severity: "warning",
        title: "The newest record is older than before",
        confidence: 0.5,
        basis: "the last good run had a newer one",
    },
    unchecked: {
        category: "configuration",
        severity: "warning",
        title: "Some records were too large a part to be checked",
        confidence: 0.5,
        basis: "a row group of a Parquet file is larger than what is held in memory",
    },
    "empty-file": {
        category: "scraper-broken",
        severity: "warning",
        title: "An output file holds no record",
        confidence: 0.5,
        basis: "the file was read whole, and other files hold records",
    },
};

;// CONCATENATED MODULE: ./build/scrapers/finding-kinds.js


/** Everything that a validation can find of itself. The order is that of the ranking among failures alike. */
const findingKinds = { ...errorKinds, ...warningKinds };


/***/ }),

/***/ 44539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _diagnosis_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62086);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95610);
/* harmony import */ var _finding_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36568);



const severityOf = (finding) => finding.kind === "diagnosed" ? "error" : _finding_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .findingKinds */ .j[finding.kind].severity;
const titleOf = (finding) => finding.kind === "diagnosed" ? finding.failure.title : _finding_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .findingKinds */ .j[finding.kind].title;
/** A finding in one line, counts included. */
const wordsOf = ({ message, detail }) => (detail === null ? message : `${message} (${detail})`);
/**
 * Writes a finding down as a failure.
 * @param configPath part of the fingerprint, as the workflow's path is in that of a run's failure
 */
function failureOf(finding, configPath) {
    if (finding.kind === "diagnosed")
        return finding.failure;
    const { category, title, confidence, basis, transient = false } = _finding_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .findingKinds */ .j[finding.kind];
    const { scraper, message, evidence, location, captures = {} } = finding;
    return {
        ruleId: `scraper-${finding.kind}`,
        category,
        title,
        message: (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(wordsOf(finding), 500),
        job: scraper,
        step: finding.step,
        evidence: [...evidence],
        ...(location === undefined ? {} : { location }),
        captures: { ...captures },
        confidence,
        basis: [{ feature: basis, weight: Math.log(confidence / (1 - confidence)) }],
        transient,
        fingerprint: (0,_diagnosis_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFingerprint */ .hX)({ workflow: configPath, job: scraper, category, message }),
        suspects: [],
    };
}


/***/ }),

/***/ 6581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ junitReport)
/* harmony export */ });
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20925);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44539);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86706);



const steps = ["tests", "run", "outputs"];
/** The steps that say something: what a scraper has not is no test that passed. */
function stepsOf({ tests, records, findings }) {
    const told = steps.filter((step) => (step === "tests" && tests !== null) ||
        (step === "outputs" && records !== null) ||
        findings.some((finding) => finding.step === step));
    return told.length === 0 ? ["run"] : told;
}
const failure = (finding) => ({
    "@type": (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(finding),
    "@message": (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(finding),
    "#text": (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOf */ .ek)(finding).join("\n"),
});
function testCase(result, step) {
    const findings = result.findings.filter((finding) => finding.step === step);
    const errors = findings.filter((finding) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(finding) === "error");
    const warnings = findings.filter((finding) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(finding) === "warning");
    return {
        "@classname": result.name,
        "@name": step,
        ...(errors.length > 0 && { failure: errors.map(failure) }),
        ...(warnings.length > 0 && {
            "system-out": warnings.map((finding) => `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(finding)}: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(finding)}`).join("\n"),
        }),
    };
}
function suite(result) {
    const cases = stepsOf(result).map((step) => testCase(result, step));
    return {
        "@name": result.name,
        "@tests": cases.length,
        "@failures": cases.filter((each) => "failure" in each).length,
        "@time": (result.milliseconds / 1000).toFixed(3),
        testcase: cases,
    };
}
/**
 * A validation as a JUnit XML report, which most CI tools show: a suite for each scraper, a test case for each of its
 * steps, with the errors as failures and the warnings as output. Form: that of Apache Ant, as {@link readJUnit} takes it.
 */
function junitReport({ scrapers }) {
    const suites = scrapers.map(suite);
    const builder = new fast_xml_parser__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A({ ignoreAttributes: false, attributeNamePrefix: "@", format: true });
    return builder.build({
        "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
        testsuites: { "@name": "auto-heal validate-scrapers", testsuite: suites },
    });
}


/***/ }),

/***/ 77767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ readingWords),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   fp: () => (/* binding */ placeWords)
/* harmony export */ });
/* unused harmony export remaining */
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77926);

const mebibyte = 1024 ** 2;
/** Sooner it is a guess. */
const leastMs = 2000;
/** How long the rest takes at the pace so far, in milliseconds; null where that cannot be told. */
function remaining({ done, of }, elapsedMs) {
    if (of === null || done <= 0 || elapsedMs < leastMs)
        return null;
    return (Math.max(0, of - done) / done) * elapsedMs;
}
/** `45 % of 1.2 GB, 120 MB/s, about 12 s left`: how far the reading of an output is. */
function readingWords({ done, of }, elapsedMs) {
    const rate = elapsedMs > 0 ? `${Math.round(done / mebibyte / (elapsedMs / 1000))} MiB/s` : null;
    const left = remaining({ done, of }, elapsedMs);
    const part = of === null || of === 0 ? `${mebibytes(done)} read` : `${Math.floor((100 * done) / of)} % of ${mebibytes(of)} read`;
    return [part, rate, left === null ? null : `about ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(left)} left`].filter((word) => word !== null).join(", ");
}
const mebibytes = (bytes) => `${(bytes / mebibyte).toFixed(bytes < 10 * mebibyte ? 1 : 0)} MiB`;
/** `3 of 12, about 4 min 5 s left`: how far a validation is. */
function placeWords({ done, of }, elapsedMs) {
    const left = done === of ? null : remaining({ done, of }, elapsedMs);
    const words = of === null ? String(done) : `${done} of ${of}`;
    return left === null ? words : `${words}, about ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(left)} left`;
}
const barWidth = 10;
/** `████░░░░░░`, for a share of 0..1; what is not quite nothing or all is not drawn so. */
function bar(share) {
    const full = share <= 0 ? 0 : share >= 1 ? barWidth : Math.min(barWidth - 1, Math.max(1, Math.round(share * barWidth)));
    return "█".repeat(full) + "░".repeat(barWidth - full);
}


/***/ }),

/***/ 29058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   bA: () => (/* binding */ mostShards),
/* harmony export */   eG: () => (/* binding */ shardText),
/* harmony export */   h9: () => (/* binding */ shardsFor),
/* harmony export */   uK: () => (/* binding */ parseShard),
/* harmony export */   xY: () => (/* binding */ rejoined)
/* harmony export */ });
/** GitHub starts at most 256 jobs of a matrix. Source: docs.github.com, "Usage limits", job matrix. */
const mostShards = 256;
/** `3/8`; null for what is no shard. */
function parseShard(text) {
    const [, index = "", of = ""] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
    const shard = { index: Number(index), of: Number(of) };
    return of === "" || shard.index > shard.of || shard.of > mostShards ? null : shard;
}
const shardText = ({ index, of }) => `${index}/${of}`;
/** The items that are a shard's: every so-manieth, since neighbours in a file are often alike in what they cost. */
const partOf = (items, shard) => shard === null ? items : items.filter((_, place) => place % shard.of === shard.index - 1);
/** Puts what was taken apart by {@link partOf} together in its first order. */
const rejoined = (parts) => parts
    .flatMap(({ shard, items }) => items.map((item, place) => ({ item, place: place * shard.of + shard.index })))
    .toSorted((left, right) => left.place - right.place)
    .map(({ item }) => item);
/** Shards for so many scrapers, of which none is left without any. @param most how many there may be */
function shardsFor(scrapers, most) {
    const of = Math.min(scrapers, most, mostShards);
    return Array.from({ length: of }, (_, place) => ({ index: place + 1, of }));
}


/***/ }),

/***/ 86706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   kQ: () => (/* binding */ renderValidation),
/* harmony export */   vu: () => (/* binding */ conclusionOf)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95967);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44539);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77767);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77926);




/** In UTF-16 units; a summary may hold 1 MiB, but nobody reads that. */
const summaryLimit = 60_000;
const evidenceShown = 6;
/** One word for what became of a scraper. */
function verdictOf({ findings }) {
    if (findings.length === 0)
        return "passed";
    return findings.some((finding) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOf */ .xJ)(finding) === "error") ? "failed" : "warned";
}
/** A validation in one sentence without its full stop. */
function conclusionOf({ scrapers, passed }) {
    const failed = scrapers.filter((result) => verdictOf(result) === "failed").length;
    const all = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(scrapers.length, "scraper");
    if (failed > 0)
        return `${failed} of ${all} failed`;
    return passed ? `${all} passed` : `${all} passed, with warnings that count as failures`;
}
const signs = { passed: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `✅ passed`, warned: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⚠️ passed, with warnings`, failed: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `❌ failed` };
function row(result) {
    const { name, tests, records, milliseconds } = result;
    const tested = tests === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `-` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${tests.ran - tests.failed} of ${tests.ran} passed`;
    const bad = records === null || records.bad === 0 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `-` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(records.bad, records.records));
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `| ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} | ${signs[verdictOf(result)]} | ${tested} | ${records === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `-` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${records.files}`} | ${records === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `-` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${records.records}`} | ${bad} | ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(milliseconds))} |`;
}
/** What stands behind a finding, a line each: `prices.jsonl:3:17: {"price": null}`, with the column where it is known. */
const placesOf = ({ evidence, location = { path: "" } }) => evidence.map(({ log, line, text, role }) => {
    const isThere = role === "cause" && location.path === log && location.line === line;
    return `${log}:${line}${isThere && location.column !== undefined ? `:${location.column}` : ""}: ${text}`;
});
function details(finding) {
    const lines = placesOf(finding).slice(0, evidenceShown);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(finding.scraper)}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(finding))}\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(finding), 600)}\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(lines)}`;
}
/** Fields whose coverage is shown of a scraper, the lowest first. */
const fieldsShown = 12;
const fieldRow = ([name, { coverage, distinct, types }]) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `| ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 60)} | ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_pace_js__WEBPACK_IMPORTED_MODULE_3__/* .bar */ .M0)(coverage))} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(coverage))} | ${distinct} | ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(types.join(", "))} |`;
/** What part of a scraper's records has which field, where there are any. */
function coverage({ name, statistics }) {
    const fields = Object.entries(statistics?.fields ?? {});
    if (fields.length === 0)
        return [];
    const lowest = fields.toSorted(([, left], [, right]) => left.coverage - right.coverage).slice(0, fieldsShown);
    const table = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### Fields of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)}\n\n| Field | Has a value | Different values, about | Types |\n| --- | --- | --- | --- |\n${lowest.map(fieldRow)}`;
    const others = fields.length - lowest.length;
    return [others === 0 ? table : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${table}\n\n${others} more fields have values at least as often.`];
}
/** The job summary of a validation: a table with a row for each scraper, then what was found, with the offending records. */
function renderValidation(validation) {
    const { scrapers } = validation;
    const findings = scrapers.flatMap((scraper) => scraper.findings);
    const sections = [
        { priority: 2, body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `## ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(conclusionOf(validation))}` },
        {
            priority: 1,
            body: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `| Scraper | Result | Tests | Files | Records | Not as they should be | Time |\n| --- | --- | --- | --- | --- | --- | --- |\n${scrapers.map(row)}`,
        },
        ...findings.map((finding) => ({ priority: 0, body: details(finding) })),
        ...scrapers.flatMap(coverage).map((body) => ({ priority: -1, body })),
    ];
    const { body, dropped } = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fitSections */ .WK)(sections, summaryLimit);
    return dropped === 0 ? body : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${body}\n\n${dropped} more sections are in the failure report.`;
}


/***/ }),

/***/ 75471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ failOnLevels),
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _contracts_failure_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66513);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24591);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44539);
/* harmony import */ var _finding_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36568);




/** From which severity on a validation has not passed; `never` only keeps the step green. */
const failOnLevels = ["error", "warning", "never"];
/** Whether a finding counts as a failure. */
const counts = (severity, failOn) => severity === "error" || failOn === "warning";
/** What comes last among failures alike: the likelier it passes on its own, or follows from another, the later. */
const lateCategories = [
    "scraper-blocked",
    "site-changed",
    "scraper-broken",
    "schema-drift",
    "hub-incompatible",
    "data-regression",
    "timeout",
];
const place = ({ category, transient }) => transient ? lateCategories.length + 1 : lateCategories.indexOf(category) + 1;
/** One failure for each scraper and class, the first that was found; what names a cause comes before what names none. */
function ranked(findings, configPath) {
    const seen = new Set();
    return findings
        .map((finding) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(finding, configPath))
        .filter(({ job, category }) => {
        const key = `${category} ${job}`;
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
    })
        .toSorted((left, right) => place(left) - place(right) || right.confidence - left.confidence);
}
const failureLimit = 20;
/**
 * Sums a validation up.
 * @param scrapers in the order of the configuration
 * @param at milliseconds since 1970
 * @param before what this run was compared with; null without any
 */
function summarise(scrapers, source, failOn, at, before) {
    const findings = scrapers.flatMap((scraper) => scraper.findings).filter((found) => counts((0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOf */ .xJ)(found), failOn));
    const failures = ranked(findings, source.configPath);
    const [cause] = failures;
    const dropped = failures.length - failureLimit;
    return {
        configPath: source.configPath,
        scrapers,
        passed: cause === undefined,
        baseline: (0,_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .learned */ .s7)(before, scrapers),
        report: {
            schemaVersion: _contracts_failure_report_js__WEBPACK_IMPORTED_MODULE_0__/* .failureReportVersion */ .Zi,
            source,
            outcome: cause === undefined ? "no-failure" : "failed",
            failures: failures.slice(0, failureLimit),
            fingerprint: cause?.fingerprint ?? null,
            generatedAt: new Date(at).toISOString(),
            truncated: dropped > 0
                ? [{ what: "failures", count: dropped, reason: `only the first ${failureLimit} failures are reported` }]
                : [],
        },
    };
}


/***/ }),

/***/ 77926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   iE: () => (/* binding */ period),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/** `1 file`, `2 files`. */
const counted = (count, singular) => `${count} ${singular}${count === 1 ? "" : "s"}`;
/** `12 %`, of a share of 0..1; what is not quite nothing or all is not called so. */
function percent(share) {
    const value = share * 100;
    if (value > 0 && value < 0.1)
        return "under 0.1 %";
    return `${value < 100 && value > 99.9 ? "over 99.9" : Math.round(value * 10) / 10} %`;
}
/** `12 of 100 records, 12 %` */
const share = (count, of) => `${count} of ${counted(of, "record")}, ${percent(of === 0 ? 0 : count / of)}`;
/** `450 ms`, `12.3 s`, `4 min 5 s` */
function duration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    const seconds = milliseconds / 1000;
    return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
/** `36 hours`, `7 days`: for what takes longer than a command. */
function period(milliseconds) {
    const minutes = Math.floor(milliseconds / 60_000);
    if (minutes < 120)
        return counted(minutes, "minute");
    const hours = Math.floor(minutes / 60);
    return hours < 72 ? counted(hours, "hour") : counted(Math.floor(hours / 24), "day");
}


/***/ }),

/***/ 21389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ selectScrapers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _fixes_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45875);
/* harmony import */ var _scrapers_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29058);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95610);




/**
 * The scrapers that are to be validated, in the order of the file.
 * @param where how to name the file
 * @throws UserError `input-invalid` for a name that none has
 */
function selectScrapers({ scrapers }, { only, shard }, where) {
    const unknown = only.find((pattern) => !scrapers.some(({ name }) => (0,_fixes_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(pattern, name)));
    if (unknown !== undefined) {
        const names = scrapers.map(({ name }) => name).slice(0, 20);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("input-invalid", `no scraper in ${where} has the name "${(0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(unknown, 100)}"`, `The names are: ${names.join(", ")}${scrapers.length > names.length ? " …" : ""}.`);
    }
    const isChosen = ({ name }) => only.length === 0 || only.some((pattern) => (0,_fixes_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(pattern, name));
    return (0,_scrapers_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)(scrapers.filter(isChosen), shard);
}


/***/ }),

/***/ 83493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ validateScrapers)
});

// EXTERNAL MODULE: ./build/contracts/schema-widening.js
var schema_widening = __webpack_require__(52359);
// EXTERNAL MODULE: ./build/scrapers/baseline.js
var scrapers_baseline = __webpack_require__(24591);
// EXTERNAL MODULE: ./build/scrapers/finding.js
var scrapers_finding = __webpack_require__(44539);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(95610);
;// CONCATENATED MODULE: ./build/scrapers/record-schema.js






/** The drafts that are known, by the address in `$schema`, without its final `#`. Source: json-schema.org/specification-links. */
const drafts = {
    "http://json-schema.org/draft-07/schema": ajv.Ajv,
    "https://json-schema.org/draft-07/schema": ajv.Ajv,
    "https://json-schema.org/draft/2020-12/schema": _2020.Ajv2020,
};
const newest = "https://json-schema.org/draft/2020-12/schema";
/** How many records are looked through for everything that is wrong with them; of others only the first problem is told. */
const thoroughly = 1000;
const perRecord = 10;
/** The keys of a JSON pointer (RFC 6901). */
const keysOf = (pointer) => pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
/** `/items/0/price` → `items[].price`: records of one form name the same field. */
const fieldOf = (instancePath) => keysOf(instancePath)
    .map((key) => (/^\d+$/.test(key) ? "[]" : `.${key}`))
    .join("")
    .replace(/^\./, "") || "the record";
const param = (error, name) => {
    const value = error.params[name];
    return (0,sanitise/* plain */.pj)(typeof value === "string" ? value : JSON.stringify(value ?? null), 100);
};
/** The keywords whose own message leaves out what matters. */
const messages = {
    required: (error) => `must have the field "${param(error, "missingProperty")}"`,
    additionalProperties: (error) => `must not have the field "${param(error, "additionalProperty")}"`,
    unevaluatedProperties: (error) => `must not have the field "${param(error, "unevaluatedProperty")}"`,
    const: (error) => `must be ${param(error, "allowedValue")}`,
    enum: (error) => `must be one of ${param(error, "allowedValues")}`,
};
const describe = (error) => (0,sanitise/* plain */.pj)(`${fieldOf(error.instancePath)} ${messages[error.keyword]?.(error) ?? error.message ?? "does not fit"}`, 300);
/** What stands below a choice only says why none of its branches fits. */
const isBranch = ({ schemaPath }) => /\/(?:anyOf|oneOf|if|not)\/./.test(schemaPath);
function problemsOf(errors) {
    const own = errors.filter((error) => !isBranch(error));
    const told = new Map();
    for (const error of (own.length > 0 ? own : errors).filter(({ keyword }) => keyword !== "if")) {
        const message = describe(error);
        if (!told.has(message))
            told.set(message, { message, keys: placeOf(error) });
    }
    return [...told.values()].slice(0, perRecord);
}
/** A field that is too much stands at its own place. */
function placeOf({ instancePath, params }) {
    const { additionalProperty, unevaluatedProperty } = params;
    const extra = additionalProperty ?? unevaluatedProperty;
    return typeof extra === "string" ? [...keysOf(instancePath), extra] : keysOf(instancePath);
}
/**
 * Reads a JSON Schema. Every record costs one compiled check that stops at the first error; only a record that fails is
 * looked through again.
 * @param text of the schema's file: draft 7 or 2020-12, told by `$schema`; without one 2020-12. `$ref`s stay within it
 * @param where how to name the file in an error
 * @throws UserError `config-invalid` for what is no such schema
 */
function readRecordSchema(text, where) {
    const invalid = (why, cause) => new errors/* UserError */.y("config-invalid", `the schema ${where} ${why}`, "Correct the file, or the key `schema`.", { cause });
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch (cause) {
        throw invalid("is not JSON", cause);
    }
    const schema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).safeParse(parsed).data;
    if (schema === undefined)
        throw invalid("is not a JSON object");
    const named = schema["$schema"] ?? newest;
    const Validator = typeof named === "string" ? drafts[named.replace(/#$/, "")] : undefined;
    if (Validator === undefined)
        throw invalid("names a draft that is not supported; draft 7 and 2020-12 are");
    const compile = (allErrors, textOnly) => {
        const ajv = new Validator({ allErrors, coerceTypes: textOnly, strict: false, logger: false });
        dist["default"](ajv, { mode: "fast" });
        try {
            return ajv.compile({ ...schema });
        }
        catch (cause) {
            throw invalid(`does not compile: ${(0,sanitise/* plain */.pj)(cause instanceof Error ? cause.message : "", 300)}`, cause);
        }
    };
    // Compiling takes longer than checking many a file: what is never asked for is not compiled.
    const compiled = new Map();
    const validator = (allErrors, textOnly) => {
        const key = `${allErrors} ${textOnly}`;
        const validate = compiled.get(key) ?? compile(allErrors, textOnly);
        compiled.set(key, validate);
        return validate;
    };
    const make = (textOnly) => {
        const first = validator(false, textOnly);
        let failed = 0;
        return (record) => {
            if (first(record))
                return [];
            failed += 1;
            if (failed > thoroughly)
                return problemsOf(first.errors ?? []);
            const all = validator(true, textOnly);
            all(record);
            return problemsOf(all.errors ?? first.errors ?? []);
        };
    };
    // Compiled now, so that a schema that does not compile is refused before any command runs.
    const typed = make(false);
    let untyped = null;
    return {
        check: (textOnly) => (textOnly ? (untyped ??= make(true)) : typed),
        errors: (textOnly) => {
            const all = validator(true, textOnly);
            return (record) => (all(record) ? [] : (all.errors ?? []));
        },
    };
}

// EXTERNAL MODULE: ./build/scrapers/validation.js
var validation = __webpack_require__(75471);
// EXTERNAL MODULE: ./build/usecases/select-scrapers.js
var select_scrapers = __webpack_require__(21389);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 25 modules
var XMLParser = __webpack_require__(7196);
;// CONCATENATED MODULE: ./build/scrapers/junit.js



const noTests = { ran: 0, failed: 0, skipped: 0, failing: [] };
const namesKept = 10;
/** Suites nest by hand or by tool a few levels; a deeper report is somebody's joke. */
const deepest = 50;
const NodeShape = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const children = (node, name) => [node[name] ?? []].flat().map((child) => NodeShape.safeParse(child).data ?? {});
const attribute = (node, name) => {
    const value = node[`@${name}`];
    return typeof value === "string" ? value : "";
};
function count(suite, depth) {
    const cases = children(suite, "testcase");
    const skipped = cases.filter((test) => "skipped" in test || "disabled" in test);
    const failed = cases.filter((test) => "failure" in test || "error" in test);
    const own = {
        ran: cases.length - skipped.length,
        failed: failed.length,
        skipped: skipped.length,
        failing: failed
            .slice(0, namesKept)
            .map((test) => (0,sanitise/* plain */.pj)(`${attribute(test, "classname")} ${attribute(test, "name")}`.trim(), 200)),
    };
    const nested = depth === 0 ? [] : children(suite, "testsuite").map((child) => count(child, depth - 1));
    return addTests([own, ...nested]);
}
/** Adds reports up. */
const addTests = (counts) => ({
    ran: counts.reduce((sum, { ran }) => sum + ran, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0),
    failing: counts.flatMap(({ failing }) => failing).slice(0, namesKept),
});
/**
 * Reads a JUnit XML report (the form of Apache Ant, which pytest, jest-junit, surefire and others write): its test cases
 * are counted one by one, since the totals in its attributes are not reliable.
 * @returns null for a text that is no such report
 */
function readJUnit(text) {
    // No entity is expanded: those that a file defines itself can grow without bound.
    const parser = new XMLParser/* default */.A({
        ignoreAttributes: false,
        attributeNamePrefix: "@",
        parseAttributeValue: false,
        parseTagValue: false,
        processEntities: false,
    });
    let parsed;
    try {
        parsed = parser.parse(text, true);
    }
    catch {
        return null;
    }
    const document = NodeShape.safeParse(parsed).data;
    if (document === undefined || !("testsuites" in document || "testsuite" in document))
        return null;
    return addTests([...children(document, "testsuites"), document].map((suite) => count(suite, deepest)));
}

;// CONCATENATED MODULE: ./build/scrapers/missing.js

/** A finding about what is not there, at the line of the configuration that asks for it. */
function missing({ scraper, configPath }, { kind, step, key, message, detail, asked = key === "expect" ? "" : [scraper[key] ?? ""].flat().join(", ") }) {
    const line = scraper.lines[key] ?? scraper.line;
    const path = (0,sanitise/* plain */.pj)(configPath, 300);
    return {
        kind,
        scraper: scraper.name,
        step,
        message: (0,sanitise/* plain */.pj)(message, 300),
        detail: detail === undefined ? null : (0,sanitise/* plain */.pj)(detail, 300),
        evidence: [{ log: path, line, text: (0,sanitise/* plain */.pj)(`${key}: ${asked}`, 300), role: "cause" }],
        location: { path, line },
    };
}

;// CONCATENATED MODULE: ./build/scrapers/collapse.js
/** A field that few records have says little when it is gone. */
const leastExpected = 0.2;
const mostLeft = 0.01;
/** Whether next to nothing is left of a field that should be there. */
const isGone = ({ expected, actual }) => expected >= leastExpected && actual <= mostLeft;
/**
 * @param fields those of which it is known how they should be
 * @param others the coverage, 0..1, of the other fields: they tell whether anything is left when only one was expected
 */
function collapseOf(fields, others) {
    const expected = fields.filter((field) => field.expected >= leastExpected);
    const gone = expected.filter(isGone);
    if (gone.length === 0)
        return { kind: "none" };
    const isAll = gone.length === expected.length;
    const anyOther = gone.length === 1 && others.some((coverage) => coverage >= 0.5);
    return isAll && !anyOther ? { kind: "all", gone } : { kind: "some", gone };
}

// EXTERNAL MODULE: ./build/scrapers/wording.js
var wording = __webpack_require__(77926);
;// CONCATENATED MODULE: ./build/scrapers/drift-findings.js



/** How the records differ from those of the last good run, further than `drift` lets them. */
function driftFindings(configured, seen) {
    const { lastGood } = seen;
    if (lastGood === null || seen.watch.profile.records === 0)
        return [];
    return checks.flatMap((check) => check(configured, seen, lastGood));
}
const at = { step: "outputs", key: "outputs" };
const rows = (configured, { counts, watch, failed }, { records: before }) => {
    const records = watch.profile.records + counts.unchecked;
    if (failed || records >= before * (1 - configured.scraper.drift.rows))
        return [];
    return [
        missing(configured, {
            ...at,
            kind: "fewer-records",
            message: "there are far fewer records than in the last good run",
            detail: `${records}, ${(0,wording/* counted */.hS)(before, "record")} then`,
        }),
    ];
};
/** The fields of both runs. What is gone is a matter of the site (site-findings.ts). */
function fieldChanges({ watch }, { fields }) {
    const { profile } = watch;
    return Object.entries(fields).flatMap(([name, before]) => {
        const now = profile.fields.get(name)?.statistics(profile.records) ?? null;
        return now === null || isGone({ name, expected: before.coverage, actual: now.coverage })
            ? []
            : [{ name, before, now }];
    });
}
/** A field of fewer different values, or of shorter texts, says nothing by having fewer still. */
const least = { distinct: 5, length: 20 };
const longest = ({ length }) => length?.longest ?? 0;
const comparisons = [
    {
        kind: "lower-coverage",
        message: (name) => `the field "${name}" has a value in far fewer records than in the last good run`,
        excess: ({ before, now }, drift) => before.coverage - now.coverage - drift.coverage,
        words: ({ before, now }) => `${(0,wording/* percent */.KN)(now.coverage)}, ${(0,wording/* percent */.KN)(before.coverage)} then`,
    },
    {
        kind: "more-nulls",
        message: (name) => `the field "${name}" is null in far more records than in the last good run`,
        // A value that became null is a matter of coverage.
        excess: ({ before, now }, drift) => now.nulls - before.nulls - Math.max(0, before.coverage - now.coverage) - drift.nulls,
        words: ({ before, now }) => `${(0,wording/* percent */.KN)(now.nulls)}, ${(0,wording/* percent */.KN)(before.nulls)} then`,
    },
    {
        kind: "fewer-values",
        message: (name) => `the field "${name}" has far fewer different values than in the last good run`,
        excess: ({ before, now }, drift, { watch, failed }, { records }) => {
            const fewerRecords = Math.min(1, watch.profile.records / records);
            const expected = before.distinct * fewerRecords * (1 - drift.distinct);
            return failed || before.distinct < least.distinct ? 0 : expected - now.distinct;
        },
        words: ({ before, now }) => `about ${now.distinct}, ${before.distinct} then`,
    },
    {
        kind: "other-lengths",
        message: (name) => `the longest text of the field "${name}" is far from that of the last good run`,
        excess: ({ before, now }, drift) => {
            const [shorter = 0, longer = 0] = [longest(before), longest(now)].toSorted((left, right) => left - right);
            return before.length === null || now.length === null || longer < least.length
                ? 0
                : longer * (1 - drift.lengths) - shorter;
        },
        words: ({ before, now }) => `${(0,wording/* counted */.hS)(longest(now), "character")}, ${longest(before)} then`,
    },
];
/** What is declared is judged by that. */
const isDeclared = ({ scraper }, { name }) => scraper.expect.coverage.has(name);
const fields = (configured, seen, before) => {
    const changes = fieldChanges(seen, before);
    const { drift } = configured.scraper;
    return comparisons.flatMap(({ kind, message, excess, words }) => {
        const declares = kind === "lower-coverage" || kind === "more-nulls";
        const found = changes
            .filter((change) => !declares || !isDeclared(configured, change))
            .map((change) => ({ change, by: excess(change, drift, seen, before) }))
            .filter(({ by }) => by > 1e-9)
            .toSorted((left, right) => right.by - left.by);
        const [worst] = found;
        if (worst === undefined)
            return [];
        const detail = found
            .slice(0, 5)
            .map(({ change }) => `${change.name}: ${words(change)}`)
            .join("; ");
        return [missing(configured, { ...at, kind, message: message(worst.change.name), detail })];
    });
};
const drift_findings_newest = (configured, { watch }, { newest: before }) => {
    if (before === null || watch.newest === null || watch.newest >= Date.parse(before))
        return [];
    const detail = `${new Date(watch.newest).toISOString()}, ${before} then`;
    const message = "the newest record is older than that of the last good run";
    return [missing(configured, { ...at, kind: "went-back", message, detail })];
};
/** What is different about a field's form; null for nothing that may not be. */
function change(before, now, freezes) {
    if (before === undefined)
        return freezes.columns ? "is new" : null;
    const added = now.types.filter((type) => !before.types.includes(type));
    // A field without any value had no type that could have changed.
    return freezes.types && before.types.length > 0 && added.length > 0 ? `holds a ${added.join(" and a ")}` : null;
}
const drift_findings_form = (configured, { watch }, { fields }) => {
    const { drift } = configured.scraper;
    const freezes = { columns: drift.columns === "freeze", types: drift.types === "freeze" };
    const { records, fields: now } = watch.profile;
    const changes = [...now].flatMap(([name, profile]) => {
        const before = Object.hasOwn(fields, name) ? fields[name] : undefined;
        const words = change(before, profile.statistics(records), freezes);
        return words === null ? [] : [`the field "${name}" ${words}`];
    });
    const lost = freezes.columns ? Object.keys(fields).filter((name) => !now.has(name)) : [];
    const [first, ...others] = [...changes, ...lost.map((name) => `the field "${name}" is not there any more`)];
    if (first === undefined)
        return [];
    const found = { ...at, kind: "form-changed", message: `${first}, other than in the last good run` };
    return [missing(configured, others.length === 0 ? found : { ...found, detail: others.slice(0, 5).join("; ") })];
};
const checks = [drift_findings_form, rows, fields, drift_findings_newest];

;// CONCATENATED MODULE: ./build/scrapers/profile/distinct.js
/** Counts distinct values in constant memory: HyperLogLog (Flajolet et al., 2007), with 2^bits registers. */
class DistinctEstimate {
    #registers;
    #shift;
    constructor(bits) {
        this.#registers = new Uint8Array(2 ** bits);
        this.#shift = 32 - bits;
    }
    add({ high, low }) {
        const index = high >>> this.#shift;
        const rank = Math.clz32(low) + 1;
        if (rank > (this.#registers[index] ?? 0))
            this.#registers[index] = rank;
    }
    count() {
        const size = this.#registers.length;
        let sum = 0;
        let zeros = 0;
        for (const register of this.#registers) {
            sum += 2 ** -register;
            if (register === 0)
                zeros += 1;
        }
        const raw = ((0.7213 / (1 + 1.079 / size)) * size ** 2) / sum;
        // Few values leave registers untouched: counting those is nearer then.
        return Math.round(raw <= 2.5 * size && zeros > 0 ? size * Math.log(size / zeros) : raw);
    }
    /** The relative standard error of the count. */
    get error() {
        return 1.04 / Math.sqrt(this.#registers.length);
    }
}

;// CONCATENATED MODULE: ./build/scrapers/profile/hash.js
/** In the manner of MurmurHash3's finalizer (github.com/aappleby/smhasher). */
function finish(high, low, into) {
    into.high = (Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)) >>> 0;
    into.low = (Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)) >>> 0;
}
/** Hashes a text into `into`: multiply and mix. Not for what somebody could gain by a collision. */
function hashText(text, into) {
    let high = 0xdeadbeef ^ text.length;
    let low = 0x41c6ce57;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        high = Math.imul(high ^ unit, 0x85ebca6b);
        low = Math.imul(low ^ unit, 0xc2b2ae35);
    }
    finish(high, low, into);
}
/** So many units at either end of a text stand for it, an even number. */
const ends = 16;
/**
 * Hashes a text's length and ends into `into`, for counts that may be a little wrong: one unit after the other in turns, since
 * what takes the time is that each step waits for the last.
 */
function hashEnds(text, into) {
    const { length } = text;
    let high = 0xdeadbeef ^ length;
    let low = 0x41c6ce57;
    const gap = length > 2 * ends ? ends : -1;
    let at = 0;
    for (; at + 1 < length; at += 2) {
        if (at === gap)
            at = length - ends;
        high = Math.imul(high ^ text.charCodeAt(at), 0x85ebca6b);
        low = Math.imul(low ^ text.charCodeAt(at + 1), 0xc2b2ae35);
    }
    if (at < length)
        high = Math.imul(high ^ text.charCodeAt(at), 0x85ebca6b);
    finish(high, low, into);
}
const hash_double = new Float64Array(1);
const halves = new Uint32Array(hash_double.buffer);
/** Hashes a number into `into`. */
function hashNumber(value, into) {
    hash_double[0] = value;
    const first = halves[0] ?? 0;
    const second = halves[1] ?? 0;
    finish(Math.imul(first ^ 0xdeadbeef, 0x85ebca6b) ^ second, Math.imul(second ^ 0x41c6ce57, 0xc2b2ae35) ^ first, into);
}

;// CONCATENATED MODULE: ./build/scrapers/profile/seen-keys.js


/** Up to so many different keys a count of repetitions is exact; with more it is an estimate. */
const exactKeys = 500_000;
const estimateBits = 14;
/** Tells keys that were seen already, by hashes of 64 bits, in memory that has a limit (8 bytes a slot). */
class SeenKeys {
    #limit;
    #slots;
    #mask;
    #estimate = new DistinctEstimate(estimateBits);
    #hash = { high: 0, low: 0 };
    #distinct = 0;
    #keys = 0;
    #overflowed = false;
    constructor(limit = exactKeys) {
        this.#limit = limit;
        const slots = 2 ** Math.ceil(Math.log2(limit * 2));
        this.#slots = new Uint32Array(slots * 2);
        this.#mask = slots - 1;
    }
    /** @returns whether the key was seen before; false for what is not known any more */
    add(key) {
        hashText(key, this.#hash);
        this.#keys += 1;
        this.#estimate.add(this.#hash);
        // Two zeros mark an empty slot.
        const high = this.#hash.high === 0 ? 1 : this.#hash.high;
        const { low } = this.#hash;
        let slot = low & this.#mask;
        while (this.#slots[2 * slot] !== 0) {
            if (this.#slots[2 * slot] === high && this.#slots[2 * slot + 1] === low)
                return true;
            slot = (slot + 1) & this.#mask;
        }
        if (this.#distinct === this.#limit) {
            this.#overflowed = true;
            return false;
        }
        this.#slots[2 * slot] = high;
        this.#slots[2 * slot + 1] = low;
        this.#distinct += 1;
        return false;
    }
    repetitions() {
        if (!this.#overflowed)
            return { keys: this.#keys, repeated: this.#keys - this.#distinct, uncertainty: null };
        const distinct = Math.min(this.#keys, this.#estimate.count());
        const uncertainty = Math.ceil(3 * this.#estimate.error * distinct);
        return { keys: this.#keys, repeated: this.#keys - distinct, uncertainty };
    }
}

;// CONCATENATED MODULE: ./build/scrapers/profile/block-phrases.js
/**
 * What only such pages say, wherever in them it stands; from what Cloudflare, Akamai, Imperva, CloudFront, DataDome,
 * PerimeterX, F5, Vercel, Wordfence, Google and Amazon show. Titles and articles speak of the same things, so a form takes
 * what tells the page from them along.
 */
const tellingPhrases = [
    { words: ["| cloudflare"], form: /attention required! \| cloudflare/ },
    {
        words: ["a moment..."],
        form: /(?:^|\n)\s{0,20}just a moment\.\.\.(?:$|\s*\n|\s{0,9}(?:enable javascript|please |checking |verifying ))/,
    },
    {
        words: ["connection is secure", "browser before accessing"],
        form: /checking (?:if the site connection is secure|your browser before accessing)/,
    },
    {
        words: ["are human", "'re human", "’re human", "re a human", "not a bot", "not a robot"],
        form: /(?:^|[.!>\n]\s{0,9}|please |need to |must |just to )(?:verify(?:ing)?|confirm|prove|make sure) (?:that )?you(?:['’]re| are) (?:a )?(?:human|not a (?:ro)?bot)/,
    },
    { words: ["you a robot?"], form: /^\W{0,9}are you a robot\?(?:$|\s*\n|\s{0,9}(?:please|to continue|we ))/ },
    { words: ["not a robot"], form: /^\W{0,9}i['’]m not a robot\W{0,9}$/ },
    { words: ["robot or human"], form: /robot or human\?(?:$|\s{0,9}activate)/ },
    {
        words: ["you are a human", "re a human"],
        form: /press (?:&|and|&amp;) hold (?:the button )?to confirm (?:that )?you(?:['’]re| are) a human/,
    },
    {
        words: ["unusual traffic from", "unusual activity from"],
        form: /detected (?:some )?unusual (?:activity|traffic) from your (?:computer )?network/,
    },
    {
        words: ["suspicious activity from"],
        form: /detected (?:some )?suspicious activity from your (?:ip|network|computer|browser)/,
    },
    {
        words: ["javascript and cookies"],
        form: /enable javascript and cookies to continue(?:$|\W{0,3}\n|\.|\s{0,9}ray id)/,
    },
    { words: ["enable js and disable"], form: /please enable js and disable any ad blocker/ },
    {
        words: [
            "the captcha",
            "this captcha",
            "a captcha",
            "recaptcha",
            "the security check",
            "this security check",
            "a security check",
        ],
        form: /(?:complete|solve|pass) (?:the|this|a) (?:captcha|security check|recaptcha)(?: below| to (?:access|continue|proceed)| before |\W{0,3}$|\.)/,
    },
    { words: ["pardon our interruption"], form: /pardon our interruption(?:$|\W{0,9}\n|\W{0,9}as you were browsing)/ },
    { words: ["incapsula incident id"], form: /incapsula incident id/ },
    {
        words: ["you have been blocked"],
        form: /sorry, you have been blocked|you have been blocked by (?:network|our) security/,
    },
    {
        words: ["ddos protection by"],
        form: /ddos protection by (?:cloudflare|ddos-guard|stackpath|sucuri)(?:$|\W{0,9}(?:\n|ray id))/,
    },
    { words: ["generated by cloudfront"], form: /generated by cloudfront/ },
    { words: ["have permission to access"], form: /you don['’]t have permission to access .{1,200} on this server/ },
    {
        words: ["access to this page", "access to this resource"],
        form: /access to this (?:page|resource) (?:on the server )?(?:has been|is) denied/,
    },
    {
        words: ["automated access", "automated request", "automated queries"],
        form: /automated (?:access|requests?|queries) (?:to|from) (?:our|this|your) .{1,60} (?:denied|blocked|not (?:allowed|permitted))/,
    },
    { words: ["discuss automated access"], form: /to discuss automated access to .{1,40} data please contact/ },
    { words: ["being rate limited"], form: /^\W{0,9}(?:error 1015\W{0,9})?you are being rate limited/ },
    {
        words: ["requested url was rejected"],
        form: /the requested url was rejected\. please consult with your administrator/,
    },
    { words: ["web page blocked"], form: /web page blocked!? the page (?:cannot|can['’]t) be displayed/ },
    { words: ["request has been blocked"], form: /(?:your|this) request has been blocked(?:$|\.| by (?:our|the) )/ },
    {
        words: ["ip address has been", "ip has been"],
        form: /your ip(?: address)? has been (?:temporarily |permanently )?(?:blocked|banned)/,
    },
    { words: ["site has been limited"], form: /your access to this site has been limited by the site owner/ },
    { words: ["security service to protect"], form: /using a security service to protect itself from online attacks/ },
    { words: ["security checkpoint"], form: /vercel security checkpoint/ },
    { words: ["part of this site couldn"], form: /a required part of this site couldn['’]t load/ },
    { words: ["human verification"], form: /^\W{0,9}human verification(?:\W{0,9}$|\W{1,9}(?:please|slide|press))/ },
    { words: ["security verification"], form: /^\W{0,9}security verification (?:is )?required/ },
    // The same in other languages, whose sentences few other texts hold.
    { words: ["kein roboter"], form: /dass (?:sie|du) kein roboter (?:sind|bist)|^\W{0,9}ich bin kein roboter\W{0,9}$/ },
    { words: ["hnlichen datenverkehr", "hnlicher datenverkehr"], form: /ungewöhnliche[nr] datenverkehr aus ihrem/ },
    { words: ["tes pas un robot"], form: /que vous n['’]êtes pas un robot/ },
    { words: ["tes humain", "tes un humain"], form: /vérifi(?:ez|er|ons) que vous êtes (?:un )?humain/ },
    {
        words: ["trafic inhabituel", "trafic exceptionnel"],
        form: /trafic (?:inhabituel|exceptionnel) (?:provenant|en provenance) de votre/,
    },
    { words: ["es un robot"], form: /que no (?:eres|es) un robot/ },
    {
        words: ["eres humano", "eres un humano", "es humano", "es un humano"],
        form: /verifi(?:ca|que) que (?:eres|es) (?:un )?humano/,
    },
    { words: ["fico inusual", "fico inusitado"], form: /tráfico inus(?:ual|itado) (?:procedente )?de (?:tu|su) / },
    { words: ["o é um robô"], form: /que (?:você )?não é um robô/ },
    { words: ["non essere un robot", "non sei un robot"], form: /(?:di non essere|che non sei) un robot/ },
    { words: ["geen robot"], form: /dat (?:u|je) geen robot ben/ },
    { words: ["ś robotem"], form: /że nie jesteś robotem/ },
    { words: ["робот"], form: /что вы не робот/ },
    { words: ["robot olmad"], form: /robot olmadığınızı/ },
    { words: ["ロボットで"], form: /ロボットではない(?:こと|です)/ },
    { words: ["完成安全验证", "完成验证"], form: /请(?:先)?完成(?:安全)?验证/ },
    { words: ["您的访问", "的访问"], form: /您的访问(?:出现异常|过于频繁|被拒绝|被拦截)/ },
    { words: ["로봇이 아"], form: /로봇이 아(?:닙니다|님을|니라는)/ },
];
/**
 * What such pages begin with, but other texts may say too: it tells only where it is nearly all there is, or the page goes on
 * as those do.
 */
const curtPhrases = [
    {
        words: ["access denied", "forbidden", "request blocked", "request rejected", "request denied", "too many requests"],
        form: /access denied|forbidden|request (?:blocked|rejected|denied)|too many requests/,
    },
    {
        words: ["bot detected", "captcha required", "security check", "robot check", "been blocked", "rate limit exceeded"],
        form: /bot detected|captcha required|security check required|robot check|you have been blocked|rate limit exceeded/,
    },
    {
        words: ["zugriff verweigert", "zugriff wurde verweigert"],
        form: /zugriff verweigert|der zugriff wurde verweigert/,
    },
    { words: ["s refusé"], form: /accès refusé/ },
    { words: ["acceso denegado", "acceso prohibido"], form: /acceso (?:denegado|prohibido)/ },
    { words: ["acesso negado", "accesso negato"], form: /acesso negado|accesso negato/ },
    { words: ["toegang geweigerd"], form: /toegang geweigerd/ },
    { words: ["odmowa dost"], form: /odmowa dostępu/ },
    { words: ["erişim engel"], form: /erişim engellendi/ },
    { words: ["оступ запрещ", "оступ ограничен"], form: /доступ (?:запрещ[её]н|ограничен)/ },
    { words: ["访问被拒绝", "拒绝访问", "请输入验证码"], form: /访问被拒绝|拒绝访问|请输入验证码/ },
    { words: ["アクセスが拒否"], form: /アクセスが拒否されました/ },
    { words: ["접근이 거부"], form: /접근이 거부되었습니다/ },
];

;// CONCATENATED MODULE: ./build/scrapers/profile/html.js
/** Elements of HTML, also those that are not used any more (html.spec.whatwg.org "Index of elements", "Obsolete features"). */
const html_elements = "a abbr acronym address applet area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr";
/** Attributes that stand without a value; a word after a name that is none of them makes it prose: `<b and c>`. */
const bare = "async autoplay checked controls defer disabled hidden loop multiple muted nomodule novalidate open readonly required selected";
const words = (list) => list.replaceAll(" ", "|");
// Each repetition has a bound, so that no text makes it slow.
const value = `\\s{0,9}=\\s{0,9}(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}'|[^\\s"'<>=\`]{1,2000})`;
const html_attribute = `\\s{1,99}(?:[A-Za-z_:@][\\w:.@-]{0,99}${value}|(?:${words(bare)})(?=[\\s/>]))`;
const tag = new RegExp(`<(?:(?:${words(html_elements)})(?:${html_attribute}){0,50}\\s{0,99}/?>|/(?:${words(html_elements)})\\s{0,99}>|!--|!doctype\\s)`, "i");
/** Whether a text holds HTML: a tag of a known element, a comment or a doctype. `a < b`, `List<T>` and `<me@x.org>` are none. */
const hasHtml = (text) => text.includes("<") && tag.test(text);

;// CONCATENATED MODULE: ./build/scrapers/profile/telltales.js
/**
 * Four bytes in a row, whatever their case: letters differ by one bit from their capitals, and that bit is left out with two
 * others. The multiplier spreads what is left (Fibonacci hashing, Knuth, The Art of Computer Programming 3, 6.4).
 */
const quadBits = 16;
const quadOf = (four) => Math.imul(four & 0x1f1f1f1f, 0x9e3779b1) >>> (32 - quadBits);
const quadLength = 4;
const folded = (byte) => (byte >= 65 && byte <= 90 ? byte | 32 : byte);
/** About how often a character stands in a thousand of a text; of others fewer. */
const frequencies = new Map(Object.entries({
    " ": 180,
    e: 100,
    t: 75,
    a: 65,
    o: 62,
    i: 57,
    n: 57,
    s: 53,
    h: 50,
    r: 50,
    d: 35,
    l: 33,
    u: 23,
    c: 23,
}));
/** What is left out in a quad makes characters one: `0` counts as `p` does, and `P`. */
const frequency = (text) => text.split("").reduce((product, character) => {
    const like = character.charCodeAt(0) & 31;
    return product * (frequencies.get(like === 0 ? " " : String.fromCharCode(like | 96)) ?? 12);
}, 1);
/** Where in a word, a character a byte, the `count` quads in a row begin that are met least often. */
function rarestRow(word, count) {
    const costs = Array.from({ length: word.length - quadLength + 1 }, (_, at) => frequency(word.slice(at, at + quadLength)));
    const rows = Array.from({ length: costs.length - count + 1 }, (_, at) => Math.max(...costs.slice(at, at + count)));
    return rows.indexOf(Math.min(...rows));
}
const inBytes = (word) => new TextEncoder().encode(word);
/** As a writer of JSON has it that writes ASCII only: Python's does so by default. */
const escaped = (word) => word.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
/**
 * Makes a search for any of some words in bytes, whatever their case. It looks at four bytes of every few, as far apart
 * as the shortest word is long, which is several times as fast as a regular expression.
 * @param words in lower case, seven bytes at the least. One that is not of ASCII is looked for as JSON may escape it, too
 */
function wordSearch(words) {
    const spelt = [...new Set(words.flatMap((word) => [word, escaped(word)]))].map(inBytes);
    const stride = Math.min(...spelt.map((word) => word.length)) - quadLength + 1;
    const probes = [];
    /** By quad, a bit: whether any word is found by it. Small, so that it stays where the processor is fastest. */
    const known = new Int32Array(2 ** (quadBits - 5));
    /** By quad, a bit for each byte that may stand behind it. */
    const next = new Int32Array(2 ** quadBits);
    /** By quad, the place behind its first probe among all; 0 for none. */
    const first = new Uint16Array(2 ** quadBits);
    for (const word of spelt) {
        const view = new DataView(word.buffer, word.byteOffset, word.length);
        // Of `stride` places in a row one is looked at, wherever the word stands.
        const row = rarestRow(String.fromCharCode(...word), stride);
        for (let offset = row; offset < row + stride; offset++) {
            const quad = quadOf(view.getInt32(offset, true));
            first[quad] = probes.push({ word, offset, next: first[quad] ?? 0 });
            known[quad >>> 5] = (known[quad >>> 5] ?? 0) | (1 << (quad & 31));
            const behind = word[offset + quadLength];
            next[quad] = (next[quad] ?? 0) | (behind === undefined ? -1 : 1 << (behind & 31));
        }
    }
    const stands = (bytes, at, end, head) => {
        for (let place = head; place > 0;) {
            const probe = probes[place - 1];
            if (probe === undefined)
                return false;
            if (holds(bytes, at - probe.offset, end, probe.word))
                return true;
            place = probe.next;
        }
        return false;
    };
    return ({ bytes, start, end }) => {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        const last = end - quadLength;
        for (let at = start; at <= last; at += stride) {
            const quad = quadOf(view.getInt32(at, true));
            if ((((known[quad >>> 5] ?? 0) >>> (quad & 31)) & 1) === 0)
                continue;
            if ((((next[quad] ?? 0) >>> ((bytes[at + quadLength] ?? 0) & 31)) & 1) === 0)
                continue;
            if (stands(bytes, at, end, first[quad] ?? 0))
                return true;
        }
        return false;
    };
}
function holds(bytes, from, end, word) {
    if (from < 0 || from + word.length > end)
        return false;
    for (let index = 0; index < word.length; index++)
        if (folded(bytes[from + index] ?? 0) !== word[index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/scrapers/profile/block-page.js



const anyOf = (phrases) => phrases.map(({ form }) => `(?:${form.source})`).join("|");
const telling = new RegExp(anyOf(tellingPhrases), "i");
/** A page goes on after these words by itself, or says what to do; a title or a sentence goes on otherwise. */
const curt = new RegExp(`^\\W{0,9}(?:error )?(?:40[139]|429|503)?\\W{0,9}(?:${anyOf(curtPhrases)})(?:$|[\\s.!,:|–-]{0,9}(?:$|\\n|page\\b|by (?:our|the|security)\\b|to this\\b|you\\b|your (?:ip|access|request)\\b|reference\\b|error\\b|please\\b|try again|ray id|[#(\\[]))`, "i");
/** Whether any text in the bytes of a record may be that of a block page; most records are told apart by this alone. */
const mayHoldBlockPage = wordSearch([...tellingPhrases, ...curtPhrases].flatMap(({ words }) => words));
const head = 1000;
/** Block pages are short (github.com/us/crw issues 213 and 424); a longer text without tags is about something else. */
const block_page_longest = 1500;
const curtLongest = 120;
/** From this code point on words may stand without spaces. Source: unicode.org/charts, CJK Radicals Supplement. */
const cjk = 0x2e80;
const tags = /<[^<>]{0,2000}>/g;
/** Whether a text is that of a page which keeps scrapers out. The address of a captcha's script alone does not make it one. */
function isBlockPage(text) {
    // Most texts are no sentence: addresses, dates, names of one word. Chinese and Japanese have no spaces.
    if (text.length < 5 || (text.length > 9 && text.charCodeAt(0) < cjk && !text.includes(" ")))
        return false;
    const isPage = hasHtml(text.slice(0, head));
    const shown = isPage
        ? text
            .slice(0, 4 * head)
            .replaceAll(tags, "\n")
            .trim()
        : text;
    if (!isPage && text.length > block_page_longest)
        return false;
    const begin = shown.slice(0, head);
    return telling.test(begin) || ((isPage || text.length <= curtLongest) && curt.test(begin));
}
/** Deeper in a record, or behind so many values, nobody puts what he got. */
const levels = 4;
const valuesSeen = 1000;
/** Below the top of a record short texts are words, such as those of a list of keywords. In UTF-16 units. */
const wordLength = 30;
/** The first block page among the texts of a record; null where none is. */
function blockPageIn(record) {
    let left = valuesSeen;
    const within = (value, level) => {
        left -= 1;
        if (typeof value === "string")
            return (level >= levels - 1 || value.length > wordLength) && isBlockPage(value) ? value : null;
        if (typeof value !== "object" || value === null || level === 0)
            return null;
        for (const part of Object.values(value)) {
            const page = left > 0 ? within(part, level - 1) : null;
            if (page !== null)
                return page;
        }
        return null;
    };
    return within(record, levels);
}

;// CONCATENATED MODULE: ./build/scrapers/profile/block-filter.js

/** No telling word is longer, in bytes. */
const longestWord = 128;
/** A record may go over so many pieces of a file: at most 16 MiB, of 1 MiB each, and the two that it begins and ends in. */
const piecesOfRecord = 18;
/** Tells records that hold no text of a block page from others, by the bytes they come from, many at a time. */
class BlockFilter {
    /** Bytes that hold none. */
    #harmless = null;
    /** Whether the pieces of this file are looked at. */
    #inPieces = false;
    /** A record may hold something of so many pieces before. */
    #suspectFor = 0;
    #seam = new Uint8Array(0);
    /** A file begins. */
    begin() {
        this.#harmless = null;
        this.#inPieces = false;
        this.#suspectFor = 0;
        this.#seam = new Uint8Array(0);
    }
    /** Looks at many whole records at once, which is faster than looking at each. */
    whole(records) {
        this.#harmless = mayHoldBlockPage(records) ? null : records.bytes;
    }
    /** Looks at a piece of a file whose records may begin in earlier pieces. */
    piece(bytes) {
        this.#inPieces = true;
        const seam = new Uint8Array([...this.#seam, ...bytes.subarray(0, longestWord)]);
        this.#seam = bytes.slice(-longestWord);
        if (block_filter_holds(bytes) || block_filter_holds(seam))
            this.#suspectFor = piecesOfRecord;
        else if (this.#suspectFor > 0)
            this.#suspectFor -= 1;
    }
    /** Whether a record has to be looked at itself. @param written null where its bytes are not known */
    isSuspect(written) {
        if (written === null)
            return !this.#inPieces || this.#suspectFor > 0;
        return written.bytes !== this.#harmless && mayHoldBlockPage(written);
    }
}
const block_filter_holds = (bytes) => mayHoldBlockPage({ bytes, start: 0, end: bytes.length });

;// CONCATENATED MODULE: ./build/scrapers/profile/block-pages.js
/** Longer texts say more than any title: they are pages. In UTF-16 units. */
const titleLength = 60;
/** Of so many texts it is known whether they are the same. */
const textsKept = 1000;
/** Counts texts that may be those of block pages. */
class BlockPages {
    #pages = 0;
    #short = 0;
    #texts = new Set();
    add(text) {
        if (text.length > titleLength) {
            this.#pages += 1;
            return;
        }
        this.#short += 1;
        if (this.#texts.size < textsKept)
            this.#texts.add(text);
    }
    /** How many surely are: a site says the same each time, but films and songs that have such words for names differ. */
    get sure() {
        const differ = this.#short > 1 && this.#texts.size > this.#short / 2;
        return this.#pages + (differ ? 0 : this.#short);
    }
}

;// CONCATENATED MODULE: ./build/scrapers/profile/field-path.js
const own = (record, key) => typeof record === "object" && record !== null && Object.hasOwn(record, key) ? Reflect.get(record, key) : undefined;
/** A field whose own name holds a `.` goes before one in an object. */
function fieldPath(name) {
    const parts = name.split(".");
    if (parts.length === 1)
        return { name, of: (record) => own(record, name) };
    return {
        name,
        of: (record) => (Object.hasOwn(record, name) ? own(record, name) : parts.reduce(own, record)),
    };
}

// EXTERNAL MODULE: ./build/contracts/scraper-baseline.js
var scraper_baseline = __webpack_require__(66732);
;// CONCATENATED MODULE: ./build/scrapers/profile/field-profile.js



const distinctBits = 9;
const bitOf = (type) => 1 << scraper_baseline/* valueTypes */.ZD.indexOf(type);
/** JSON has no other types; null is no value. */
const bits = {
    string: bitOf("string"),
    number: bitOf("number"),
    boolean: bitOf("boolean"),
    list: bitOf("list"),
    object: bitOf("object"),
};
/** Whether a field says something: neither absent, null, an empty list nor blank. */
function hasValue(value) {
    if (typeof value === "string")
        return value.length > 0 && (value.charCodeAt(0) > 32 || value.trim() !== "");
    return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}
/** Counts the values of one field, in memory that does not grow with them. */
class FieldProfile {
    present = 0;
    #nulls = 0;
    #types = 0;
    #shortest = Infinity;
    #longest = -1;
    #distinct = new DistinctEstimate(distinctBits);
    #hash = { high: 0, low: 0 };
    // A majority vote (Boyer and Moore, 1981): a text that more than half of all records hold wins it.
    #candidate = "";
    #votes = 0;
    add(value) {
        if (!hasValue(value)) {
            if (value === null)
                this.#nulls += 1;
            return;
        }
        this.present += 1;
        if (typeof value === "string")
            this.#text(value);
        else if (typeof value === "number")
            this.#number(value);
        else if (typeof value === "boolean")
            this.#types |= bits.boolean;
        else
            this.#types |= Array.isArray(value) ? bits.list : bits.object;
    }
    #text(text) {
        this.#types |= bits.string;
        if (text.length < this.#shortest)
            this.#shortest = text.length;
        if (text.length > this.#longest)
            this.#longest = text.length;
        hashEnds(text, this.#hash);
        this.#distinct.add(this.#hash);
        if (this.#votes === 0)
            this.#candidate = text;
        this.#votes += text === this.#candidate ? 1 : -1;
    }
    #number(value) {
        this.#types |= bits.number;
        hashNumber(value, this.#hash);
        this.#distinct.add(this.#hash);
    }
    /** @param records all that there are, also those without the field; one at least */
    statistics(records) {
        return {
            coverage: this.present / records,
            nulls: this.#nulls / records,
            types: scraper_baseline/* valueTypes */.ZD.filter((_, index) => (this.#types & (1 << index)) !== 0),
            distinct: this.#distinct.count(),
            length: this.#longest < 0 ? null : { shortest: this.#shortest, longest: this.#longest },
        };
    }
    /** The text that won the vote: with `v` of `n` texts left in favour, at least (n + v) / 2 are it. */
    repeated() {
        return { text: this.#candidate, atLeast: Math.ceil((this.present + this.#votes) / 2) };
    }
}

;// CONCATENATED MODULE: ./build/scrapers/profile/record-profile.js


/** More fields than these are not told apart, unless they are named: a file with so many has data for names. */
const fieldLimit = 500;
/** What all fields of a scraper's records are like. */
class RecordProfile {
    #fields = new Map();
    /** The fields of the last record, by their places in it: most records have the same, and looking them up costs more. */
    #names = [];
    #profiles = [];
    /** Those that no record has at its top, named by the configuration. */
    #nested;
    #named;
    records = 0;
    /** @param named fields to be counted however many others there are, also those that are not at the top of records */
    constructor(named = []) {
        this.#named = new Set(named);
        this.#nested = [...this.#named].filter((name) => name.includes(".")).map(fieldPath);
        for (const { name } of this.#nested)
            this.#fields.set(name, new FieldProfile());
    }
    add(record) {
        this.records += 1;
        let place = 0;
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what an object's own values are is not known
        const values = record;
        // oxlint-disable-next-line guard-for-in -- of what a parser makes, nothing is inherited; a list of entries costs as much as the parser
        for (const name in values) {
            if (place < fieldLimit && this.#names[place] !== name) {
                this.#names[place] = name;
                this.#profiles[place] = this.#field(name);
            }
            if (place < fieldLimit)
                this.#profiles[place]?.add(values[name]);
            else if (this.#named.has(name))
                this.#field(name)?.add(values[name]);
            place += 1;
        }
        for (const { name, of } of this.#nested)
            if (!Object.hasOwn(record, name))
                this.#field(name)?.add(of(record));
    }
    #field(name) {
        const known = this.#fields.get(name);
        if (known !== undefined || (this.#fields.size >= fieldLimit && !this.#named.has(name)))
            return known;
        const made = new FieldProfile();
        this.#fields.set(name, made);
        return made;
    }
    /** By name, in the order in which they came up. */
    get fields() {
        return this.#fields;
    }
    /** 0..1 of the records; 0 for a field that none has. */
    coverageOf(name) {
        return this.records === 0 ? 0 : (this.#fields.get(name)?.present ?? 0) / this.records;
    }
}

;// CONCATENATED MODULE: ./build/scrapers/records/record-sink.js
const textOf = ({ bytes, start, end }) => bytes.toString("utf8", start, end);
/** The place of what stands so many bytes behind the beginning of a record. */
function placeBehind({ line, column = 1 }, { bytes, start }, offset) {
    const before = bytes.subarray(start, start + offset);
    const last = before.lastIndexOf(lineFeed);
    const lines = before.reduce((count, byte) => (byte === lineFeed ? count + 1 : count), 0);
    return { line: line + lines, column: last === -1 ? column + offset : offset - last };
}
const lineFeed = 10;
/** A longer record is a finding and is not parsed, in bytes: no site has such a page, and memory stays flat. */
const recordLimit = 16 * 1024 ** 2;
/** How much of a part that cannot be read is shown, in bytes. */
const shownBytes = 400;

;// CONCATENATED MODULE: ./build/scrapers/record-watch.js










/** What a record can be noted for besides its schema. */
const watchKinds = (/* unused pure expression or super */ null && ([
    "blocked-records",
    "duplicate-keys",
    "duplicate-records",
    "text-policy",
    "missing-field",
]));
/** Times that a scraper writes, to milliseconds since 1970; null for what is no time. */
function timeOf(value) {
    // Seconds reach this number in the year 5138, milliseconds did in 1973.
    if (typeof value === "number" && Number.isFinite(value))
        return value < 1e11 ? value * 1000 : value;
    if (typeof value !== "string")
        return null;
    const text = value.trim();
    if (!/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(text))
        return null;
    const hasZone = text.length === 10 || /(?:Z|[+-]\d\d:?\d\d)$/.test(text.slice(10));
    const time = Date.parse(hasZone ? text : `${text.replace(" ", "T")}Z`);
    return Number.isNaN(time) ? null : time;
}
const noNotes = [];
/** The messages that findings look up again. */
const messageOf = {
    blocked: "a record holds the text of a page that keeps scrapers out",
    duplicate: "a record is the same as an earlier one",
    key: (fields) => (0,sanitise/* plain */.pj)(`a record has the ${fields.join(" and ")} of an earlier one`, 300),
    missing: (field) => (0,sanitise/* plain */.pj)(`the field "${field}" has no value`, 300),
    html: (field) => (0,sanitise/* plain */.pj)(`the field "${field}" holds HTML`, 300),
    short: (field) => (0,sanitise/* plain */.pj)(`the field "${field}" is shorter than it may be`, 300),
};
const blocked = { kind: "blocked-records", message: messageOf.blocked };
/** Counts what can only be said of all records together, and notes what is wrong with one, in one pass and constant memory. */
class RecordWatch {
    expect;
    profile;
    /** Has to be told of the bytes before the records that come out of them. */
    filter = new BlockFilter();
    pages = new BlockPages();
    #noteOf;
    #keys = new Map();
    #times;
    #newest = null;
    /** @param named fields to be counted though they are not at the top of records */
    constructor(expect, named = []) {
        this.expect = expect;
        this.profile = new RecordProfile([...named, ...expect.coverage.keys()]);
        this.#times = expect.freshness === null ? null : fieldPath(expect.freshness.field);
        this.#noteOf = [...this.#coverage(expect), ...this.#text(expect), ...this.#seen(expect)];
    }
    /** @param written the record as the file has it; null where it would have to be put together again */
    see(record, written) {
        this.profile.add(record);
        const time = this.#times === null ? null : timeOf(this.#times.of(record));
        if (time !== null && (this.#newest === null || time > this.#newest))
            this.#newest = time;
        let notes = null;
        for (const noteOf of this.#noteOf) {
            const note = noteOf(record, written);
            if (note !== null)
                (notes ??= []).push(note);
        }
        const page = this.filter.isSuspect(written) ? blockPageIn(record) : null;
        if (page !== null) {
            this.pages.add(page);
            (notes ??= []).push(blocked);
        }
        return notes ?? noNotes;
    }
    /** The newest time of the field that has to be fresh, in milliseconds since 1970; null without any. */
    get newest() {
        return this.#newest;
    }
    /** By the message that a record is noted with. */
    repetitions() {
        return new Map([...this.#keys].map(([message, seen]) => [message, seen.repetitions()]));
    }
    #coverage({ coverage }) {
        return [...coverage.keys()].map((name) => {
            const { of } = fieldPath(name);
            const note = { kind: "missing-field", message: messageOf.missing(name) };
            return (record) => (hasValue(of(record)) ? null : note);
        });
    }
    #text({ text }) {
        return [...text].flatMap(([name, { html, minLength }]) => {
            const { of } = fieldPath(name);
            const tags = { kind: "text-policy", message: messageOf.html(name) };
            const short = { kind: "text-policy", message: messageOf.short(name) };
            const held = (test, note) => (record) => {
                const value = of(record);
                return typeof value === "string" && test(value) ? note : null;
            };
            const markup = html === "refuse" ? held(hasHtml, tags) : null;
            const brief = minLength > 0 ? held((value) => value.trim().length < minLength, short) : null;
            return [markup, brief].filter((noteOf) => noteOf !== null);
        });
    }
    #seen({ unique, maxDuplicates }) {
        const noted = (note, keyOf) => {
            const seen = new SeenKeys();
            this.#keys.set(note.message, seen);
            return (record, written) => {
                const key = keyOf(record, written);
                return key !== null && seen.add(key) ? note : null;
            };
        };
        const keys = unique.map((fields) => {
            const paths = fields.map(fieldPath);
            const note = { kind: "duplicate-keys", message: messageOf.key(paths.map(({ name }) => name)) };
            return noted(note, (record) => {
                const values = paths.map(({ of }) => of(record));
                return values.every(hasValue) ? JSON.stringify(values) : null;
            });
        });
        if (maxDuplicates === null)
            return keys;
        const same = { kind: "duplicate-records", message: messageOf.duplicate };
        return [...keys, noted(same, (record, written) => (written === null ? JSON.stringify(record) : textOf(written)))];
    }
}

;// CONCATENATED MODULE: ./build/scrapers/trouble-finding.js


/** How many other troubles a finding brings as evidence. */
const troublesShown = 9;
const evidenceOf = ({ path, place, text }, role) => ({
    log: path,
    line: place.line,
    text: text === "" ? "(nothing that could be shown)" : text,
    role,
});
/**
 * Makes one finding of the troubles that are alike: the worst of them is its cause.
 * @param words how many records a trouble is about; as counted, if left out
 * @returns nothing when there is no such trouble
 */
function troubleFinding(scraper, kind, { troubles, records }, isAlike, words = ({ count }) => (0,wording/* share */.uM)(count, records)) {
    const [worst, ...others] = troubles.filter(isAlike);
    const [first, ...more] = worst?.offenders ?? [];
    if (worst === undefined || first === undefined)
        return [];
    const symptoms = others.slice(0, troublesShown).flatMap(({ offenders }) => offenders.slice(0, 1));
    const besides = others.slice(0, troublesShown).map(({ message, count }) => `${message} in ${count}`);
    return [
        {
            kind,
            scraper,
            step: "outputs",
            message: worst.message,
            detail: (0,sanitise/* plain */.pj)([words(worst), ...besides].join("; "), 400),
            evidence: [
                evidenceOf(first, "cause"),
                ...more.map((offender) => evidenceOf(offender, "symptom")),
                ...symptoms.map((offender) => evidenceOf(offender, "context")),
            ],
            location: { path: first.path, ...first.place },
        },
    ];
}

;// CONCATENATED MODULE: ./build/scrapers/expectation-findings.js






/** What the key `expect` asks for and the records do not keep. No record at all is not for it to say. */
function expectationFindings(configured, seen) {
    const { expect } = configured.scraper;
    if (seen.counts.records === 0)
        return [];
    return expectation_findings_checks.flatMap((check) => check(expect, configured, seen));
}
const expectation_findings_at = { step: "outputs", key: "expect" };
const enough = ({ minRecords: least }, configured, { counts, watch, failed }) => {
    const records = watch.profile.records + counts.unchecked;
    // What a command that failed did not write follows from that.
    if (records >= least || failed)
        return [];
    return [
        missing(configured, {
            ...expectation_findings_at,
            kind: "too-few-records",
            message: "there are fewer records than expected",
            detail: `${records}, expected ${least}`,
            asked: `min-records: ${least}`,
        }),
    ];
};
/** Fields of which next to nothing is left are a matter of the site (site-findings.ts). */
const coverage = ({ coverage: fields }, configured, { counts, watch }) => {
    const { profile } = watch;
    if (profile.records === 0)
        return [];
    const low = [...fields]
        .map(([name, { share, tolerance }]) => ({ name, share, tolerance, actual: profile.coverageOf(name) }))
        .filter(({ name, share, actual }) => actual < share && !isGone({ name, expected: share, actual }));
    const found = low.map((field) => {
        const { name, share, tolerance, actual } = field;
        // Shares are decimal fractions: 0.8 - 0.1 is a little more than 0.7.
        const kind = actual < share - tolerance - 1e-9 ? "low-coverage" : "slipping-coverage";
        const [finding] = troubleFinding(configured.scraper.name, kind, counts, (trouble) => trouble.kind === "missing-field" && trouble.message === messageOf.missing(name), ({ count }) => `in ${count} of ${(0,wording/* counted */.hS)(profile.records, "record")}; ${(0,wording/* percent */.KN)(actual)} have one, expected ${(0,wording/* percent */.KN)(share)}`);
        return { field, finding };
    });
    const worst = found.toSorted((left, right) => gap(right.field) - gap(left.field));
    return worst.flatMap(({ finding }) => finding ?? []).slice(0, 5);
};
const gap = ({ share, tolerance, actual, }) => share - tolerance - actual;
/** How many repetitions there surely are: of an estimate, what is left after all that may be wrong with it. */
const surely = ({ repeated, uncertainty }) => repeated - (uncertainty ?? 0);
const repetitionWords = ({ keys, repeated, uncertainty }) => uncertainty === null
    ? `${repeated} of ${keys}, ${(0,wording/* percent */.KN)(keys === 0 ? 0 : repeated / keys)}`
    : `about ${repeated} of ${keys}, give or take ${uncertainty}: an estimate, as there are more than ${exactKeys} different ones`;
const duplicates = ({ unique, maxDuplicates: most }, { scraper }, { counts, watch }) => {
    const repetitions = watch.repetitions();
    const found = (kind, message, allowed) => {
        const seen = repetitions.get(message);
        if (seen === undefined || surely(seen) <= allowed * seen.keys)
            return [];
        const isIt = (trouble) => trouble.kind === kind && trouble.message === message;
        return troubleFinding(scraper.name, kind, counts, isIt, () => repetitionWords(seen));
    };
    return [
        ...unique.flatMap((fields) => found("duplicate-keys", messageOf.key(fields), 0)),
        ...(most === null ? [] : found("duplicate-records", messageOf.duplicate, most)),
    ];
};
const fresh = ({ freshness }, configured, { watch, now }) => {
    if (freshness === null || watch.profile.records === 0)
        return [];
    const { field, maxAgeMs: most } = freshness;
    const { newest } = watch;
    if (newest !== null && now - newest <= most)
        return [];
    const stale = { ...expectation_findings_at, kind: "stale", asked: `freshness: ${field}, at most ${(0,wording/* period */.iE)(most)}` };
    if (newest === null)
        return [missing(configured, { ...stale, message: `no record has a time in the field "${field}"` })];
    return [
        missing(configured, {
            ...stale,
            message: `the newest time in the field "${field}" is too long ago`,
            detail: `${new Date(newest).toISOString()}, ${(0,wording/* period */.iE)(now - newest)} ago, at most ${(0,wording/* period */.iE)(most)}`,
        }),
    ];
};
const texts = ({ text }, { scraper }, { counts }) => {
    const tolerated = new Map([...text].flatMap(([name, { tolerance }]) => [
        [messageOf.html(name), tolerance],
        [messageOf.short(name), tolerance],
    ]));
    return troubleFinding(scraper.name, "text-policy", counts, ({ kind, message, count }) => kind === "text-policy" && count > (tolerated.get(message) ?? 0) * counts.records);
};
const expectation_findings_checks = [enough, coverage, duplicates, fresh, texts];

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 16 modules
var read = __webpack_require__(43720);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 16 modules
var src = __webpack_require__(20138);
;// CONCATENATED MODULE: ./build/scrapers/records/parquet.js



/** A row group is decoded whole: this is how much of one may be, in bytes unpacked, and in values. */
const rowGroupBudget = { bytes: 32 * 1024 ** 2, values: 4_000_000 };
/** `export.parquet`, also packed once more. */
const isParquet = (path) => /\.parquet(?:\.gz|\.zst)?$/i.test(path);
function bufferOf(file) {
    const { size } = file;
    return {
        byteLength: size,
        slice: async (start, end = size) => {
            const from = start < 0 ? Math.max(0, size + start) : start;
            return Uint8Array.from(await file.range(from, Math.min(end, size))).buffer;
        },
    };
}
/** A value as JSON has it: numbers of 64 bits as texts where a number would not be exact, moments in ISO 8601, bytes in base64. */
function jsonValue(value) {
    if (typeof value === "bigint")
        return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? null : value.toISOString();
    if (ArrayBuffer.isView(value))
        return external_node_buffer_.Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");
    if (Array.isArray(value))
        return value.map(jsonValue);
    if (typeof value !== "object" || value === null)
        return value ?? null;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, jsonValue(part)]));
}
/** What the parser throws of a broken file is an Error without a code; what the file system throws has one. */
const isDamage = (cause) => cause instanceof Error && !("code" in cause);
/**
 * Reads the records of a Parquet file, a row group at a time; its place is the number of its row. Row groups that are
 * over the budget are told and left out.
 * @returns false for what is no Parquet file, or is damaged
 * @throws what `range` throws
 */
async function readParquet(file, sink, budget = rowGroupBudget) {
    const buffer = bufferOf(file);
    const decoded = async (decode) => {
        try {
            return await decode();
        }
        catch (cause) {
            if (isDamage(cause))
                return null;
            throw cause;
        }
    };
    const metadata = await decoded(() => (0,src_metadata/* parquetMetadataAsync */.Ei)(buffer));
    if (metadata === null)
        return false;
    let start = 0;
    for (const group of metadata.row_groups) {
        const rows = Number(group.num_rows);
        const end = start + rows;
        const isOver = Number(group.total_byte_size) > budget.bytes || rows * group.columns.length > budget.values;
        if (isOver) {
            sink.unchecked(rows);
        }
        else if (rows > 0) {
            const rowStart = start;
            const records = await decoded(() => (0,read/* parquetReadObjects */.pS)({ file: buffer, metadata, compressors: src/* compressors */.Vm, rowStart, rowEnd: end }));
            if (records === null)
                return false;
            for (const [index, record] of records.entries()) {
                const value = jsonValue(record);
                if (typeof value === "object" && value !== null)
                    sink.record(value, { line: rowStart + index + 1 }, null);
            }
        }
        start = end;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/scrapers/site-findings.js






/** From this share of records on, block pages are what the scraper got; below it some pages were refused. */
const blockedShare = 0.05;
/** Fewer records may be about such pages, unless they are half of all. */
const blockedLeast = 3;
const repeating = { leastRecords: 20, leastShare: 0.9, leastLength: 40, distinctBefore: 10 };
/** What the records tell about the site: that it keeps the scraper out, or has another form than before. */
function siteFindings(configured, seen) {
    if (seen.watch.profile.records === 0)
        return [];
    const kept = [...site_findings_blocked(configured, seen), ...repeated(configured, seen)];
    // Of a page that came instead of all there is nothing else to say.
    return isKeptOut(kept) ? kept : [...kept, ...collapsed(configured, seen)];
}
const keepingOut = new Set([
    "blocked-records",
    "text-repeats",
    "fields-collapsed",
]);
/** Whether findings say that a site keeps the scraper out: how its records differ from others follows from that. */
const isKeptOut = (findings) => findings.some(({ kind }) => keepingOut.has(kind));
function site_findings_blocked({ scraper }, { counts, watch }) {
    const pages = watch.pages.sure;
    const share = pages / counts.records;
    const isMuch = share >= 0.5 || (share >= blockedShare && pages >= blockedLeast);
    const kind = isMuch ? "blocked-records" : "few-blocked-records";
    return troubleFinding(scraper.name, kind, counts, (trouble) => trouble.kind === "blocked-records");
}
/** A text that should differ from record to record, and does not: what it is says nothing, a page that no phrase is known of. */
function repeated(configured, { watch, lastGood }) {
    const { records, fields } = watch.profile;
    if (records < repeating.leastRecords)
        return [];
    const found = [...fields].flatMap(([name, profile]) => {
        const { text, atLeast } = profile.repeated();
        const differed = (lastGood?.fields[name]?.distinct ?? 0) >= repeating.distinctBefore;
        const shouldDiffer = differed || watch.expect.text.has(name);
        const repeats = text.length >= repeating.leastLength && atLeast / records >= repeating.leastShare;
        return repeats && shouldDiffer ? [{ name, text, atLeast }] : [];
    });
    const [first] = found;
    if (first === undefined)
        return [];
    return [
        missing(configured, {
            kind: "text-repeats",
            step: "outputs",
            key: "outputs",
            message: `the field "${first.name}" holds one text in nearly all records`,
            detail: `at least ${first.atLeast} of ${(0,wording/* counted */.hS)(records, "record")}: ${(0,sanitise/* plain */.pj)(first.text, 120)}`,
        }),
    ];
}
function collapsed(configured, { counts, watch, lastGood }) {
    const { profile, expect } = watch;
    const before = Object.entries(lastGood?.fields ?? {}).map(([name, { coverage }]) => [name, coverage]);
    const declared = [...expect.coverage].map(([name, { share }]) => [name, share]);
    const expected = new Map([...before, ...declared]);
    const fields = [...expected].map(([name, share]) => ({
        name,
        expected: share,
        actual: profile.coverageOf(name),
    }));
    const others = [...profile.fields.keys()].filter((name) => !expected.has(name));
    const collapse = collapseOf(fields, others.map((name) => profile.coverageOf(name)));
    if (collapse.kind === "none")
        return [];
    const kind = collapse.kind === "all" ? "fields-collapsed" : "fields-gone";
    const names = collapse.gone.map(({ name }) => `"${name}"`);
    const shown = `${names.slice(0, 5).join(", ")}${names.length > 5 ? " and others" : ""}`;
    const message = (0,sanitise/* plain */.pj)(names.length === 1 ? `the field ${shown} has no values any more` : `the fields ${shown} have no values any more`, 300);
    const detail = collapse.gone
        .slice(0, 5)
        .map(({ name, expected: share, actual }) => `${name}: ${(0,wording/* percent */.KN)(actual)}, expected ${(0,wording/* percent */.KN)(share)}`)
        .join("; ");
    const messages = new Set(collapse.gone.map(({ name }) => messageOf.missing(name)));
    const [shownRecords] = troubleFinding(configured.scraper.name, kind, counts, (trouble) => trouble.kind === "missing-field" && messages.has(trouble.message));
    const finding = missing(configured, { kind, step: "outputs", key: "outputs", message, detail });
    return [shownRecords === undefined ? finding : { ...shownRecords, message, detail: (0,sanitise/* plain */.pj)(detail, 400) }];
}

;// CONCATENATED MODULE: ./build/scrapers/output-findings.js







/** What a test report says against a scraper; `null` for a report that is not there, or is none. */
function testFindings(configured, counts) {
    const report = { step: "tests", key: "junit" };
    if (counts === null)
        return [missing(configured, { ...report, kind: "no-tests", message: "there is no JUnit report of the tests" })];
    const { ran, failed, skipped, failing } = counts;
    if (ran === 0) {
        const detail = skipped > 0 ? `${(0,wording/* counted */.hS)(skipped, "test")} skipped` : undefined;
        const found = { ...report, kind: "no-tests", message: "the JUnit report has no test that ran" };
        return [missing(configured, detail === undefined ? found : { ...found, detail })];
    }
    if (failed === 0)
        return [];
    const detail = `${failed} of ${ran}: ${failing.join(", ")}`;
    return [
        missing(configured, { ...report, kind: "tests-failed", message: "the JUnit report has tests that failed", detail }),
    ];
}
const output = { step: "outputs", key: "outputs" };
/** What could not be looked at is said: nothing is passed over in silence. */
function uncheckedFindings(configured, { counts }) {
    if (counts.unchecked === 0)
        return [];
    const detail = `${(0,wording/* counted */.hS)(counts.unchecked, "record")}; write row groups of at most ${rowGroupBudget.bytes / 1024 ** 2} MiB`;
    const message = "a Parquet file has row groups that are too large to be checked";
    return [missing(configured, { ...output, kind: "unchecked", message, detail })];
}
/** What the records say against a scraper, that which names a cause first. */
function recordFindings(configured, seen) {
    const { counts } = seen;
    const { name, expect } = configured.scraper;
    const unread = troubleFinding(name, "unreadable-output", counts, ({ kind }) => kind === "unreadable-output");
    const misfits = troubleFinding(name, "schema-mismatch", counts, ({ kind }) => kind === "schema-mismatch");
    const site = siteFindings(configured, seen);
    const found = [
        ...site,
        ...unread,
        ...misfits,
        ...expectationFindings(configured, seen),
        ...(isKeptOut(site) ? [] : driftFindings(configured, seen)),
        ...uncheckedFindings(configured, seen),
    ];
    if (expect.allowEmpty)
        return found;
    if (counts.records + counts.unchecked === 0) {
        const none = { ...output, kind: "no-records", message: "the output holds no record" };
        return seen.failed || counts.files === 0 ? found : [...found, missing(configured, none)];
    }
    const { empty } = counts;
    if (empty === null)
        return found;
    const detail = empty.files === 1 ? empty.first : `${empty.files} of ${counts.files} files, first ${empty.first}`;
    return [...found, missing(configured, { ...output, kind: "empty-file", message: "a file holds no record", detail })];
}

;// CONCATENATED MODULE: ./build/scrapers/records/json-place.js

/** Deeper values are not looked into. */
const json_place_deepest = 500;
const sign = {
    quote: 34,
    comma: 44,
    colon: 58,
    openList: 91,
    backslash: 92,
    closeList: 93,
    openObject: 123,
    closeObject: 125,
};
/** Thrown where the text is no JSON, or goes too deep: that is the place. */
class Stop {
    at;
    constructor(at) {
        this.at = at;
    }
}
const literal = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const json_place_text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const space = /[ \t\n\r]*/y;
/** Walks JSON (RFC 8259) for places alone: the parser says none that could be relied on. */
class Walk {
    #text;
    #at = 0;
    /** Where the value that is looked for stands. */
    found = null;
    constructor(written) {
        this.#text = written;
    }
    /** @param keys that lead to what is looked for; null where it is not in here */
    value(keys, depth) {
        this.#skip(space);
        if (keys?.length === 0)
            this.found ??= this.#at;
        const code = this.#text.charCodeAt(this.#at);
        if (depth > json_place_deepest)
            throw new Stop(this.#at);
        if (code === sign.openObject)
            this.#members(keys, depth);
        else if (code === sign.openList)
            this.#items(keys, depth);
        else
            this.#must(code === sign.quote ? json_place_text : literal);
    }
    end() {
        this.#skip(space);
        if (this.#at < this.#text.length)
            throw new Stop(this.#at);
    }
    #members(keys, depth) {
        this.#each(sign.closeObject, () => {
            const start = this.#at;
            const key = this.#must(json_place_text);
            const isIt = keys !== null && keys[0] !== undefined && JSON.parse(key) === keys[0];
            // The key itself is the place: it tells more than the value alone.
            if (isIt && keys.length === 1)
                this.found ??= start;
            this.#skip(space);
            this.#sign(sign.colon);
            this.value(isIt ? keys.slice(1) : null, depth + 1);
        });
    }
    #items(keys, depth) {
        let place = 0;
        this.#each(sign.closeList, () => {
            this.value(keys !== null && keys[0] === String(place) ? keys.slice(1) : null, depth + 1);
            place += 1;
        });
    }
    #each(close, part) {
        this.#at += 1;
        this.#skip(space);
        if (this.#text.charCodeAt(this.#at) === close) {
            this.#at += 1;
            return;
        }
        for (;;) {
            this.#skip(space);
            part();
            this.#skip(space);
            if (this.#text.charCodeAt(this.#at) === close)
                break;
            this.#sign(sign.comma);
        }
        this.#at += 1;
    }
    #sign(code) {
        if (this.#text.charCodeAt(this.#at) !== code)
            throw new Stop(this.#at);
        this.#at += 1;
    }
    #skip(form) {
        form.lastIndex = this.#at;
        this.#at += form.exec(this.#text)?.[0].length ?? 0;
    }
    #must(form) {
        form.lastIndex = this.#at;
        const [found] = form.exec(this.#text) ?? [];
        if (found === undefined)
            throw new Stop(this.#at);
        this.#at += found.length;
        return found;
    }
}
/** Longer records are shown by their line alone, in bytes: a walk costs many times what the parser does. */
const json_place_longest = 1024 ** 2;
/**
 * Where in a record something stands.
 * @param keys that lead to a field; null for the first sign that is no JSON
 * @returns how many bytes stand before it; null where there is no such place
 */
function offsetIn({ bytes, start, end }, keys) {
    if (end - start > json_place_longest)
        return null;
    // A character a byte, so that places are counted in bytes.
    const walk = new Walk(bytes.toString("latin1", start, end));
    const wanted = keys?.map((key) => external_node_buffer_.Buffer.from(key).toString("latin1")) ?? null;
    try {
        walk.value(wanted, 0);
        walk.end();
        return walk.found;
    }
    catch (thrown) {
        if (!(thrown instanceof Stop))
            throw thrown;
        return keys === null ? thrown.at : walk.found;
    }
}

;// CONCATENATED MODULE: ./build/scrapers/record-tally.js



const totalsOf = ({ files, records, bad, unchecked }) => ({
    files,
    records,
    bad,
    unchecked,
});
/** How many offenders of each trouble are kept. */
const offendersKept = 5;
/** How many misfits are told apart; what is beyond them is counted as one. Of other troubles there are as many as keys. */
const troublesKept = 50;
const shownLength = 300;
const faultMessages = {
    "not-json": "a record is not JSON",
    "not-an-object": "a record is not an object",
    "not-utf-8": "the output is not text in UTF-8",
    "too-long": "a record is longer than 16 MiB",
    "cut-short": "a file ends in the middle",
    "not-a-list": "a file is neither one object nor a list of objects",
    ragged: "a row has more or fewer cells than the header",
    quote: "a quote is not closed, or stands inside of a cell",
};
const noProblems = [];
const shownText = (value, written) => written === null ? JSON.stringify(value) : textOf(written);
/** Where in a record something stands, as exactly as its file tells. */
function placeIn(place, written, keys) {
    const offset = written === null ? null : offsetIn(written, keys);
    return offset === null || written === null ? place : placeBehind(place, written, offset);
}
/** Counts the records of one scraper's files, and what is wrong with them, in memory that does not grow with them. */
class RecordTally {
    #files = 0;
    /** The last one, as long as more of it may come. */
    #file = null;
    #empty = null;
    #troubles = new Map();
    #watch;
    #records = 0;
    #bad = 0;
    #misfits = 0;
    #unchecked = 0;
    /** Of the last record of the last file. */
    #lastPlace = null;
    constructor(watch) {
        this.#watch = watch;
    }
    /** Begins a file. @param check null without a schema @returns the sink that its reader tells */
    file(path, check) {
        const file = { path, records: 0 };
        this.#endFile();
        this.#files += 1;
        this.#file = file;
        const { filter } = this.#watch;
        filter.begin();
        this.#lastPlace = null;
        const count = () => {
            file.records += 1;
            this.#records += 1;
        };
        return {
            ahead: (records) => filter.whole(records),
            piece: (bytes) => filter.piece(bytes),
            record: (value, place, written) => {
                count();
                this.#lastPlace = place;
                // First, since a check of texts puts what they stand for in their place.
                const notes = this.#watch.see(value, written);
                const problems = check?.(value) ?? noProblems;
                if (problems.length + notes.length === 0)
                    return;
                // A field may be absent as often as its coverage says.
                if (problems.length > 0 || notes.some(({ kind }) => kind !== "missing-field"))
                    this.#bad += 1;
                const at = { path, place };
                const text = shownText(value, written);
                for (const { message, keys } of problems)
                    this.#note("schema-mismatch", message, at, text, () => placeIn(place, written, keys));
                for (const { kind, message } of notes)
                    this.#note(kind, message, at, text);
            },
            fault: (fault, place, text) => {
                count();
                this.#bad += 1;
                this.#note("unreadable-output", faultMessages[fault], { path, place }, text);
            },
            unchecked: (records) => {
                file.records += records;
                this.#unchecked += records;
            },
        };
    }
    /** A file that no reader could be found for, or that may not be read, or not to its end; it counts as one record. */
    unreadable(path, message) {
        const file = this.#file;
        const isBegun = file?.path === path;
        if (isBegun)
            file.records += 1;
        this.#records += 1;
        this.#bad += 1;
        // What was read of it was whole up to there.
        const place = (isBegun ? this.#lastPlace : null) ?? { line: 1 };
        this.#note("unreadable-output", message, { path, place }, "");
    }
    counts() {
        this.#endFile();
        return {
            files: this.#files,
            empty: this.#empty,
            records: this.#records,
            bad: this.#bad,
            unchecked: this.#unchecked,
            troubles: [...this.#troubles.values()].toSorted((left, right) => right.count - left.count || (left.message < right.message ? -1 : 1)),
        };
    }
    /** A list of the files would grow with them. */
    #endFile() {
        const file = this.#file;
        this.#file = null;
        if (file === null || file.records > 0)
            return;
        this.#empty = { files: (this.#empty?.files ?? 0) + 1, first: this.#empty?.first ?? file.path };
    }
    #note(kind, message, at, text, exact = () => at.place) {
        const isNew = kind === "schema-mismatch" && !this.#troubles.has(`${kind} ${message}`);
        const told = isNew && this.#misfits++ >= troublesKept ? "there are more kinds of trouble than are told apart" : message;
        const key = `${kind} ${told}`;
        const trouble = this.#troubles.get(key) ?? { kind, message: told, count: 0, offenders: [] };
        this.#troubles.set(key, trouble);
        trouble.count += 1;
        if (trouble.offenders.length < offendersKept)
            trouble.offenders.push({
                path: (0,sanitise/* plain */.pj)(at.path, 300),
                place: exact(),
                text: (0,sanitise/* plain */.pj)(text.slice(0, 4 * shownLength), shownLength),
            });
    }
}

;// CONCATENATED MODULE: ./build/scrapers/traffic-findings.js


const kinds = { refused: "site-refuses", unreachable: "site-unreachable" };
const traffic_findings_words = {
    refused: { plain: "the site keeps the scraper out", status: "the site refuses the scraper" },
    unreachable: { plain: "the site could not be reached", status: "the site did not serve the scraper" },
};
const traffic_findings_evidenceOf = (log, { number, text }, role) => ({
    log: (0,sanitise/* plain */.pj)(log, 300),
    line: number,
    text: (0,sanitise/* plain */.pj)(text.trim(), 500),
    role,
});
/**
 * Says that the site is why a scraper has nothing.
 * @param more what else belongs into the detail
 */
function siteTroubleFinding({ scraper, step }, { log, telling }, { kind, status, ofStatus, of, count, line }, more) {
    const message = status === null ? traffic_findings_words[kind].plain : `${traffic_findings_words[kind].status}: HTTP ${status}`;
    const share = of === 1 ? null : `${status === null ? count : ofStatus} of ${(0,wording/* counted */.hS)(of, "answer")}`;
    const detail = [share, ...more].filter((part) => part !== null).join(", ");
    const others = telling.filter(({ number }) => number !== line.number);
    return {
        kind: kinds[kind],
        scraper,
        step,
        message,
        detail: detail === "" ? null : (0,sanitise/* plain */.pj)(detail, 300),
        evidence: [traffic_findings_evidenceOf(log, line, "cause"), ...others.map((other) => traffic_findings_evidenceOf(log, other, "context"))],
    };
}
const none = ["no-output", "no-records"];
const few = ["too-few-records", "fewer-records", "fields-collapsed", "low-coverage", "lower-coverage"];
/** What follows where a site keeps a scraper out: nothing came, or too little. */
const nothing = new Set(none);
const tooLittle = new Set(few);
/** What the lines about the site are evidence of. */
const explained = new Set([...none, ...few, "empty-file", "fields-gone"]);
/**
 * Adds to what is wrong with a scraper's records what its output tells of the site: where that kept it out, it is the
 * cause, and else evidence.
 */
function withTraffic(found, traffic) {
    if (traffic === null)
        return found;
    const { trouble, telling, log } = traffic;
    const follows = found.find(({ kind }) => nothing.has(kind)) ?? found.find(({ kind }) => tooLittle.has(kind));
    if (trouble !== null && follows !== undefined) {
        const cause = siteTroubleFinding({ scraper: follows.scraper, step: "run" }, traffic, trouble, [follows.message]);
        return [cause, ...found.filter(({ kind }) => !nothing.has(kind))];
    }
    const context = telling.map((line) => traffic_findings_evidenceOf(log, line, "context"));
    return found.map((finding) => explained.has(finding.kind) ? { ...finding, evidence: [...finding.evidence, ...context] } : finding);
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(56070);
;// CONCATENATED MODULE: ./build/scrapers/records/utf8-pieces.js

/** How many bytes a character has, by its first one (RFC 3629); 0 for one in the middle. */
function lengthOf(first) {
    if (first < 0x80)
        return 1;
    if (first < 0xc0)
        return 0;
    if (first < 0xe0)
        return 2;
    return first < 0xf0 ? 3 : 4;
}
/** How many bytes at the end belong to a character that goes on behind them. */
function unfinished(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const length = lengthOf(bytes[bytes.length - back] ?? 0);
        if (length > 0)
            return length > back ? back : 0;
    }
    return 0;
}
/**
 * Stands where bytes were no character. Unicode keeps it for what a program needs within itself, no text is meant to hold
 * it. Source: unicode.org/faq/private_use.html, noncharacters.
 */
const noCharacter = "\ufdd0";
/** Makes text of what is not: characters as they are, and a mark where there is none. */
const marked = (bytes) => external_node_buffer_.Buffer.from(external_node_buffer_.Buffer.from(bytes).toString("utf8").replaceAll("\ufffd", noCharacter));
const utf8_pieces_lineFeed = 10;
/** Makes pieces of a file UTF-8, wherever they are cut, with {@link noCharacter} in the lines that are not. */
class Utf8Pieces {
    #rest = external_node_buffer_.Buffer.alloc(0);
    /** Whether anything had to be marked. */
    hasMarks = false;
    /** @returns bytes that are nobody else's */
    push(bytes) {
        const joined = external_node_buffer_.Buffer.concat([this.#rest, bytes]);
        const end = joined.length - unfinished(joined);
        this.#rest = external_node_buffer_.Buffer.from(joined.subarray(end));
        const whole = joined.subarray(0, end);
        return (0,external_node_buffer_.isUtf8)(whole) ? whole : this.#marked(whole);
    }
    /** @returns a mark where a character is cut off at the end, else nothing */
    finish() {
        return this.#rest.length === 0 ? this.#rest : this.#marked(this.#rest);
    }
    /** Only in the lines that are no text: others may hold the character that stands for what is none. */
    #marked(bytes) {
        this.hasMarks = true;
        const lines = [];
        for (let start = 0; start < bytes.length;) {
            const found = bytes.indexOf(utf8_pieces_lineFeed, start);
            const end = found === -1 ? bytes.length : found + 1;
            const line = bytes.subarray(start, end);
            lines.push((0,external_node_buffer_.isUtf8)(line) ? line : marked(line));
            start = end;
        }
        return external_node_buffer_.Buffer.concat(lines);
    }
}

;// CONCATENATED MODULE: ./build/scrapers/records/csv.js



/** What the library refuses (csv.js.org/parse/errors), in our terms; anything else is a fault of the quotes. */
const faults = { CSV_MAX_RECORD_SIZE: "too-long" };
/**
 * Reads CSV (RFC 4180), or the same with tabs, with a header: its cells name the fields. An empty cell is an absent field, since CSV has no
 * other way to say so. Every value is a text.
 */
class CsvReader {
    #sink;
    #parser;
    #header = null;
    /** The library would take any bytes. */
    #pieces = new Utf8Pieces();
    #ended = false;
    #line = 1;
    /** What the sink threw: the library would make an event of it. */
    #thrown = null;
    constructor(sink, limit = recordLimit, delimiter = ",") {
        this.#sink = sink;
        this.#parser = (0,lib/* parse */.qg)({
            bom: true,
            delimiter,
            max_record_size: limit,
            record_delimiter: ["\r\n", "\n", "\r"],
            relax_column_count: true,
            skip_empty_lines: true,
            // Rows are taken where they are made: in the library's queue they would wait, and cost half as much again.
            on_record: (row, info) => this.#take(row, info),
        });
        this.#parser.on("error", (error) => this.#refuse(error));
    }
    push(bytes) {
        if (this.#ended)
            return;
        // The parser keeps what it has not read to its end yet, and the bytes given are another's after this call.
        const piece = this.#pieces.push(bytes);
        this.#sink.piece?.(piece);
        this.#parser.write(piece);
        this.#rethrow();
    }
    async finish() {
        if (this.#ended)
            return;
        const { promise, resolve } = Promise.withResolvers();
        this.#parser.once("close", resolve);
        this.#parser.resume();
        this.#parser.end(this.#pieces.finish());
        await promise;
        this.#rethrow();
    }
    /** @returns nothing to be put into the library's queue */
    #take(row, { lines }) {
        try {
            if (this.#thrown === null)
                this.#row(row, lines);
        }
        catch (cause) {
            this.#thrown = { cause };
        }
        return null;
    }
    #rethrow() {
        if (this.#thrown !== null)
            throw this.#thrown.cause;
    }
    /** @param lines the number of the record's last line */
    #row(row, lines) {
        if (this.#ended)
            return;
        const first = this.#line;
        this.#line = lines + 1;
        const isText = !this.#pieces.hasMarks || !row.some((cell) => cell.includes(noCharacter));
        if (this.#header === null) {
            this.#header = new Header(row);
            // Of fields without names nothing could be said.
            if (!isText)
                this.#giveUp("not-utf-8", 1);
            return;
        }
        const place = { line: lines === first ? first : Math.max(first, lines - lineFeedsIn(row)) };
        if (!isText)
            this.#sink.fault("not-utf-8", place, shown(row).replaceAll(noCharacter, "\ufffd"));
        else if (row.length === this.#header.length)
            this.#sink.record(this.#header.record(row), place, null);
        else
            this.#sink.fault("ragged", place, shown(row));
    }
    #refuse(error) {
        if (!(error instanceof lib/* CsvError */.J$))
            throw error;
        if (!this.#ended)
            this.#giveUp(faults[error.code] ?? "quote", Number(error["lines"] ?? this.#line));
    }
    #giveUp(fault, line) {
        this.#ended = true;
        this.#sink.fault(fault, { line }, "");
    }
}
const shown = (row) => row.join(",").slice(0, shownBytes);
const lineFeedsIn = (row) => row.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
/** The names of the fields. */
class Header {
    #names;
    /** This name cannot be given to a value by assigning it. */
    #isOdd;
    constructor(names) {
        this.#names = names;
        this.#isOdd = names.includes("__proto__");
    }
    get length() {
        return this.#names.length;
    }
    record(row) {
        const record = {};
        for (let index = 0; index < this.#names.length; index++) {
            const name = this.#names[index] ?? "";
            const cell = row[index] ?? "";
            if (cell !== "" && !this.#isOdd)
                record[name] = cell;
            else if (cell !== "")
                Object.defineProperty(record, name, { value: cell, enumerable: true, writable: true, configurable: true });
        }
        return record;
    }
}

;// CONCATENATED MODULE: ./build/scrapers/records/json-record.js



/** Whether a parsed value is a record: an object that is no list. */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/**
 * Parses the bytes of one record and tells the sink what they are.
 * @param isText whether they are known to be UTF-8 already
 */
function readJsonRecord(written, place, sink, isText = false) {
    const text = textOf(written);
    if (!isText && !(0,external_node_buffer_.isUtf8)(written.bytes.subarray(written.start, written.end)))
        return sink.fault("not-utf-8", place, text.slice(0, shownBytes));
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        const offset = offsetIn(written, null);
        const exact = offset === null ? place : placeBehind(place, written, offset);
        return sink.fault("not-json", exact, text.slice(0, shownBytes));
    }
    if (isRecord(value))
        sink.record(value, place, written);
    else
        sink.fault("not-an-object", place, text.slice(0, shownBytes));
}

;// CONCATENATED MODULE: ./build/scrapers/records/json-document.js



const json_document_byte = {
    lineFeed: 10,
    quote: 34,
    comma: 44,
    openList: 91,
    backslash: 92,
    closeList: 93,
    openObject: 123,
    closeObject: 125,
};
const json_document_space = new Set([9, 10, 13, 32]);
const byteOrderMark = new Set([0xef, 0xbb, 0xbf]);
/**
 * Reads a JSON document that is one object, or a list of objects, an element at a time: memory holds one record.
 * The document's own commas and brackets are checked here, each record by the parser (RFC 8259).
 */
class JsonDocumentReader {
    #sink;
    #limit;
    #expected = "start";
    #inList = false;
    /** Of brackets within the record; -1 outside of one. */
    #depth = -1;
    /** A number, a word or a text: no record, but it has to end for the next to begin. */
    #isBare = false;
    #inText = false;
    #escaped = false;
    #parts = [];
    #length = 0;
    #line = 1;
    #column = 0;
    #place = { line: 1, column: 1 };
    constructor(sink, limit = recordLimit) {
        this.#sink = sink;
        this.#limit = limit;
    }
    push(bytes) {
        const chunk = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        let start = 0;
        for (let at = 0; at < chunk.length && this.#expected !== "broken"; at++) {
            const sign = chunk[at] ?? 0;
            this.#column += 1;
            if (this.#depth >= 0) {
                if (this.#endsWith(sign)) {
                    // A bare value ends before the sign that ends it, anything else with it.
                    const end = this.#isBare ? at : at + 1;
                    this.#keep(chunk.subarray(start, end));
                    this.#emit();
                    if (this.#isBare)
                        this.#outside(sign);
                }
            }
            else if (this.#outside(sign))
                start = at;
            if (sign === json_document_byte.lineFeed) {
                this.#line += 1;
                this.#column = 0;
            }
        }
        // The chunk's bytes are another's after this call.
        if (this.#depth >= 0)
            this.#keep(external_node_buffer_.Buffer.from(chunk.subarray(start)));
    }
    finish() {
        if (this.#depth === 0 && this.#isBare)
            this.#emit();
        if (this.#expected === "end" || this.#expected === "broken")
            return;
        if (this.#depth < 0 && this.#expected === "start")
            return;
        const shown = external_node_buffer_.Buffer.concat(this.#parts).toString("utf8", 0, shownBytes);
        this.#sink.fault("cut-short", this.#depth < 0 ? { line: this.#line, column: this.#column } : this.#place, shown);
    }
    /** Outside of a record. @returns whether one begins */
    #outside(sign) {
        if (json_document_space.has(sign) || (this.#expected === "start" && this.#line === 1 && byteOrderMark.has(sign)))
            return false;
        const begins = this.#expected === "start" || this.#expected === "first" || this.#expected === "value";
        if (this.#expected === "start" && sign === json_document_byte.openList) {
            this.#inList = true;
            this.#expected = "first";
        }
        else if (sign === json_document_byte.closeList && (this.#expected === "first" || this.#expected === "comma")) {
            this.#expected = "end";
        }
        else if (sign === json_document_byte.comma && this.#expected === "comma") {
            this.#expected = "value";
        }
        else if (begins && sign !== json_document_byte.comma && sign !== json_document_byte.closeList) {
            this.#place = { line: this.#line, column: this.#column };
            const nested = sign === json_document_byte.openObject || sign === json_document_byte.openList;
            this.#isBare = !nested;
            this.#inText = sign === json_document_byte.quote;
            this.#depth = nested ? 1 : 0;
            return true;
        }
        else {
            this.#expected = "broken";
            const place = { line: this.#line, column: this.#column };
            this.#sink.fault("not-a-list", place, String.fromCharCode(sign));
        }
        return false;
    }
    /** Inside of a record. @returns whether the sign ends it */
    #endsWith(sign) {
        if (this.#escaped)
            this.#escaped = false;
        else if (this.#inText) {
            if (sign === json_document_byte.backslash)
                this.#escaped = true;
            else if (sign === json_document_byte.quote)
                this.#inText = false;
        }
        else if (sign === json_document_byte.quote)
            this.#inText = true;
        else if (this.#isBare)
            return sign === json_document_byte.comma || sign === json_document_byte.closeList || json_document_space.has(sign);
        else if (sign === json_document_byte.openObject || sign === json_document_byte.openList)
            this.#depth += 1;
        else if (sign === json_document_byte.closeObject || sign === json_document_byte.closeList) {
            this.#depth -= 1;
            return this.#depth === 0;
        }
        return false;
    }
    #keep(part) {
        if (part.length > 0 && this.#length <= this.#limit)
            this.#parts.push(part);
        this.#length += part.length;
    }
    #emit() {
        const whole = external_node_buffer_.Buffer.concat(this.#parts);
        if (this.#length > this.#limit)
            this.#sink.fault("too-long", this.#place, whole.toString("utf8", 0, shownBytes));
        else
            readJsonRecord({ bytes: whole, start: 0, end: whole.length }, this.#place, this.#sink);
        this.#parts = [];
        this.#length = 0;
        this.#depth = -1;
        this.#expected = this.#inList ? "comma" : "end";
    }
}

;// CONCATENATED MODULE: ./build/scrapers/records/json-lines.js



const json_lines_lineFeed = 10;
/** Space, tab, CR: what a line may hold and still be blank (RFC 8259 "ws"). */
const blank = new Set([32, 9, 13]);
const json_lines_byteOrderMark = [0xef, 0xbb, 0xbf];
/** What is kept between lines. */
const keptBytes = 64 * 1024;
const noBytes = external_node_buffer_.Buffer.alloc(0);
const closingBrace = 125;
/** Whether a line ends as a record does. */
function isClosed(bytes, end) {
    let last = end - 1;
    while (last > 0 && blank.has(bytes[last] ?? 0))
        last -= 1;
    return bytes[last] === closingBrace;
}
/** Tells of what is no JSON that it is cut off. */
const cutShort = (sink) => ({
    record: (value, place, written) => sink.record(value, place, written),
    fault: (fault, place, text) => sink.fault(fault === "not-json" || fault === "not-utf-8" ? "cut-short" : fault, place, text),
});
/**
 * Reads JSON Lines (jsonlines.org): a record a line, in UTF-8; blank lines count as lines, not as records.
 * Lines that go over the end of a chunk are joined as bytes, so that no character is split, and memory holds one line.
 */
class JsonLinesReader {
    #sink;
    #limit;
    /** A line that has begun and not ended yet; of one that is too long only the beginning, to be shown. */
    #begun = noBytes;
    /** Of that line, all of it. */
    #length = 0;
    #line = 0;
    constructor(sink, limit = recordLimit) {
        this.#sink = sink;
        this.#limit = limit;
    }
    push(bytes) {
        const chunk = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        let start = 0;
        if (this.#length > 0) {
            const end = chunk.indexOf(json_lines_lineFeed);
            this.#keep(chunk.subarray(0, end === -1 ? chunk.length : end));
            if (end === -1)
                return;
            this.#emitBegun();
            start = end + 1;
        }
        // Asked once for all lines: asking for each costs more than reading it.
        const last = chunk.lastIndexOf(json_lines_lineFeed) + 1;
        const isText = (0,external_node_buffer_.isUtf8)(chunk.subarray(start, last));
        if (start < last)
            this.#sink.ahead?.({ bytes: chunk, start, end: last });
        for (let end = chunk.indexOf(json_lines_lineFeed, start); end !== -1; end = chunk.indexOf(json_lines_lineFeed, start)) {
            this.#emit(chunk, start, end, isText);
            start = end + 1;
        }
        this.#keep(chunk.subarray(start));
    }
    finish() {
        if (this.#length > 0)
            this.#emitBegun(true);
    }
    #keep(part) {
        const kept = Math.min(this.#length, this.#limit);
        const needed = Math.min(this.#length + part.length, this.#limit);
        if (needed > this.#begun.length) {
            const grown = external_node_buffer_.Buffer.allocUnsafeSlow(Math.min(Math.max(needed, this.#begun.length * 2), this.#limit));
            this.#begun.copy(grown, 0, 0, kept);
            this.#begun = grown;
        }
        part.copy(this.#begun, kept, 0, needed - kept);
        this.#length += part.length;
    }
    /** @param isLast whether the file ends before the line does */
    #emitBegun(isLast = false) {
        const length = this.#length;
        this.#length = 0;
        this.#emit(this.#begun, 0, length, false, isLast);
        if (this.#begun.length > keptBytes)
            this.#begun = noBytes;
    }
    /** @param isText whether the line is known to be UTF-8 */
    #emit(bytes, start, end, isText, isLast = false) {
        this.#line += 1;
        const place = { line: this.#line };
        if (end - start > this.#limit) {
            this.#sink.fault("too-long", place, bytes.toString("utf8", start, start + shownBytes));
            return;
        }
        const isMarked = this.#line === 1 && json_lines_byteOrderMark.every((byte, index) => bytes[start + index] === byte);
        const from = isMarked ? start + json_lines_byteOrderMark.length : start;
        let first = from;
        while (first < end && blank.has(bytes[first] ?? 0))
            first += 1;
        if (first === end)
            return;
        // A record that is cut off says nothing of how the others were written.
        const sink = isLast && !isClosed(bytes, end) ? cutShort(this.#sink) : this.#sink;
        readJsonRecord({ bytes, start: from, end }, place, sink, isText);
    }
}

;// CONCATENATED MODULE: ./build/scrapers/records/formats.js




const recordFormats = [
    { extension: ".jsonl", textOnly: false, reader: (sink) => new JsonLinesReader(sink) },
    { extension: ".ndjson", textOnly: false, reader: (sink) => new JsonLinesReader(sink) },
    { extension: ".json", textOnly: false, reader: (sink) => new JsonDocumentReader(sink) },
    { extension: ".csv", textOnly: true, reader: (sink) => new CsvReader(sink) },
    { extension: ".tsv", textOnly: true, reader: (sink) => new CsvReader(sink, recordLimit, "\t") },
];
/** The ends of names, for people. */
const knownForms = `${recordFormats.map(({ extension }) => extension).join(", ")}, .parquet, or these with .gz or .zst`;
/** @returns the format of a file, whatever the case of its name and however it is packed; null for a name of no known format */
function formatOf(path) {
    const name = path.toLowerCase().replace(/\.(?:gz|zst)$/, "");
    return recordFormats.find(({ extension }) => name.endsWith(extension)) ?? null;
}

;// CONCATENATED MODULE: ./build/usecases/record-reading.js




const unreadable = "an output may not be read, or went away";
const damages = {
    "not-unpacked": "a packed file is cut short or broken",
    bomb: "a packed file unpacks to more than any data would",
};
/**
 * Hears the records of a file while it is read.
 * @param name its path in the workspace
 * @returns null for a file that has to be read by itself, or has no known form
 */
function recordListener(name, schema, tally) {
    const format = isParquet(name) ? null : formatOf(name);
    if (format === null)
        return null;
    const path = (0,sanitise/* plain */.pj)(name, 300);
    const reader = format.reader(tally.file(path, schema?.check(format.textOnly) ?? null));
    return {
        push: (bytes) => reader.push(bytes),
        end: (how) => {
            // What is cut off in the middle of a record is no news then.
            if (how !== "whole" && how !== "unreadable")
                return tally.unreadable(path, damages[how]);
            if (how === "unreadable")
                tally.unreadable(path, unreadable);
            return reader.finish();
        },
    };
}
/** Reads every record of a file. @param name its path in the workspace */
async function readRecords(name, schema, tally, files) {
    const path = (0,sanitise/* plain */.pj)(name, 300);
    const file = await files.open(name);
    if (file === null)
        return tally.unreadable(path, unreadable);
    if (isParquet(name))
        return readParquetOutput(file, path, schema, tally);
    const listener = recordListener(name, schema, tally);
    if (listener === null)
        return tally.unreadable(path, `an output's name ends in no known form: ${knownForms}`);
    try {
        for await (const bytes of file.chunks()) {
            if ("damaged" in bytes)
                return await listener.end(bytes.damaged);
            listener.push(bytes);
        }
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* UserError */.y))
            throw thrown;
        return listener.end("unreadable");
    }
    return listener.end("whole");
}
/** A Parquet file is read from its end, and a row group at a time. */
async function readParquetOutput(file, path, schema, tally) {
    try {
        const sink = tally.file(path, schema?.check(false) ?? null);
        const read = await file.inParts((parts) => readParquet(parts, sink));
        if (typeof read === "object")
            tally.unreadable(path, damages[read.damaged]);
        else if (!read)
            tally.unreadable(path, "a file is no Parquet file, or is damaged");
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* UserError */.y))
            throw thrown;
        tally.unreadable(path, unreadable);
    }
}

// EXTERNAL MODULE: ./build/logs/log-reader.js + 2 modules
var log_reader = __webpack_require__(57069);
;// CONCATENATED MODULE: ./build/scrapers/traffic/answers.js
/** Statuses of sites that let no scraper in; 999 is LinkedIn's. */
const refusing = new Set([401, 403, 407, 429, 430, 451, 999]);
/** Statuses that pass by themselves. Source: scrapy/settings/default_settings.py, RETRY_HTTP_CODES; 520 to 530 are Cloudflare's. */
const passing = new Set([408, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 530]);
/** A site says this to whoever asks too often: later it may be kinder. */
const tooOften = 429;
/** @returns null for a redirection, or what is no status */
function answerOf(status) {
    if (refusing.has(status))
        return { kind: "refused", status };
    if (passing.has(status))
        return { kind: "unreachable", status };
    const isAnswer = (status >= 200 && status < 300) || (status >= 400 && status < 600);
    return isAnswer ? { kind: "answered", status } : null;
}
/** How clients write a status; each with where it is made. The group is the status. */
const statusForms = [
    // scrapy/logformatter.py, spidermiddlewares/httperror.py
    /Crawled \((\d{3})\) </,
    /Ignoring response <(\d{3}) /,
    // requests/models.py raise_for_status; httpx/_models.py raise_for_status
    /\b(\d{3}) (?:Client|Server) Error: /,
    /(?:Client|Server) error '(\d{3}) /,
    // Lib/urllib/error.py; aiohttp/client_exceptions.py ClientResponseError; mechanize
    /\bHTTP Error (\d{3}): /,
    /ClientResponseError: (\d{3}), message=/,
    /\b(\d{3}) => Net::HTTP/,
    // open-uri
    /OpenURI::HTTPError: (\d{3}) |: (\d{3}) [A-Z][\w -]{2,40} \(OpenURI::HTTPError\)/,
    // axios lib/core/settle.js, also ky; got source/core/errors.ts
    /Request failed with status code (\d{3})\b/,
    /Response code (\d{3}) \(/,
    // crawlee packages/basic-crawler, packages/http-crawler
    /(?:received|blocked - received|failed with) (\d{3}) status code/,
    // curl lib/http.c; wget src/http.c
    /The requested URL returned error: (\d{3})\b/,
    /\bERROR (\d{3}): |awaiting response\.\.\. (\d{3}) /,
    // jsoup HttpStatusException; reqwest src/error.rs; guzzle RequestException
    /\bStatus=(\d{3}), URL=/,
    /HTTP status (?:client|server) error \((\d{3}) /,
    /resulted in a `(\d{3}) /,
    // The status line (RFC 9112, 4), also as urllib3 and servers log it, and what people write themselves.
    /\bHTTP\/[\d.]{1,3}"?:? (\d{3})\b/,
    /\bHTTP(?: status)?(?: code)?[ :=]{1,2}(\d{3})(?![\d.])/i,
    /\bstatus(?:[ _-]?code)?["']?(?: is|:|=)?\s?["']?(\d{3})(?![\d.])/i,
];
/** How clients say that they got no answer at all. */
const unreachableForms = [
    // libuv src/uv-common.c, undici lib/core/errors.js
    /\b(?:ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|ENOTFOUND|ENETUNREACH|EHOSTUNREACH|UND_ERR_(?:CONNECT_TIMEOUT|HEADERS_TIMEOUT|BODY_TIMEOUT|SOCKET))\b/,
    /\b(?:TypeError: fetch failed|socket hang up|Connect Timeout Error)\b/,
    // glibc sysdeps/gnu/errlist.h, resolv/gai_strerror.c
    /\b(?:Connection (?:refused|reset by peer|timed out)|Network is unreachable|No route to host|Temporary failure in name resolution|Name or service not known|Could not resolve host)\b/,
    // Exceptions of requests, urllib3, httpx, aiohttp and Python's own, as a traceback ends with them
    /(?:^|[\s.])(?:ConnectionError|ConnectTimeout|ReadTimeout|ConnectError|ReadError|RemoteProtocolError|MaxRetryError|NewConnectionError|ReadTimeoutError|ProtocolError|RemoteDisconnected|ClientConnectorError|ServerDisconnectedError|ServerTimeoutError|ConnectionTimeoutError|ConnectionResetError|ConnectionRefusedError|IncompleteRead|ChunkedEncodingError)(?:$|: )/,
    /\bsocket\.timeout\b|\bRead timed out\b|The read operation timed out/,
    // twisted.internet.error and twisted.web._newclient, which Scrapy asks with
    /twisted\.internet\.error\.(?:TimeoutError|TCPTimedOutError|DNSLookupError|ConnectionRefusedError|ConnectionLost|ConnectionDone|NoRouteError|ConnectError)|ResponseNeverReceived/,
    // chromium net/base/net_error_list.h; playwright and puppeteer, whose pages did not come
    /net::ERR_(?:NAME_NOT_RESOLVED|CONNECTION_\w+|INTERNET_DISCONNECTED|TIMED_OUT|NETWORK_CHANGED|ADDRESS_UNREACHABLE|EMPTY_RESPONSE|PROXY_CONNECTION_FAILED|TUNNEL_CONNECTION_FAILED)/,
    /\b[Pp]age\.goto: Timeout \d+ ?ms exceeded|Navigation timeout of \d+ ?ms exceeded/,
    // java.net, java.net.http
    /java\.net\.(?:SocketTimeoutException|ConnectException|UnknownHostException|NoRouteToHostException|SocketException)|HttpConnectTimeoutException/,
    // go net, net/http
    /\bdial tcp .{0,200}(?:i\/o timeout|connection refused|no such host)|TLS handshake timeout|Client\.Timeout exceeded/,
    // ruby net/protocol.rb
    /Net::(?:Open|Read)Timeout\b/,
    // curl.se/libcurl/c/libcurl-errors.html: proxy, host, connect, partial file, time, TLS, empty reply, send, receive, HTTP/2
    /\bcurl: \((?:5|6|7|18|28|35|52|55|56|92)\)/,
];
/** What says without a status that the site keeps scrapers out. */
const refusedForms = [
    /\b(?:re|h)?captcha\b.{0,40}\b(?:detected|required|encountered|found|challenge)\b|\b(?:detected|encountered|hit|got|solve)\b.{0,20}\bcaptcha\b/i,
    /\bblocked by (?:cloudflare|akamai|imperva|incapsula|datadome|perimeterx|human security|kasada|the (?:site|server|website))\b/i,
];
const answers_anyOf = (forms) => new RegExp(forms.map(({ source }) => source).join("|"), "i");
const [anyUnreachable, anyRefused] = [answers_anyOf(unreachableForms), answers_anyOf(refusedForms)];
const anyStatus = answers_anyOf(statusForms);
/** A server on the same machine is the scraper's own, and no site. */
const ownServer = /\b(?:127\.0\.0\.1|localhost|0\.0\.0\.0)\b|\[?::1\]?:\d/;
/** More of a line is data. */
const answers_longest = 2000;
/** @returns what a line says that a site did; null where it says nothing of that */
function answerIn(line) {
    const text = line.slice(0, answers_longest);
    const status = anyStatus
        .exec(text)
        ?.slice(1)
        .find((group) => group !== undefined);
    const answer = status === undefined ? null : answerOf(Number(status));
    if (answer !== null && answer.kind !== "answered")
        return ownServer.test(text) ? null : answer;
    if (anyRefused.test(text))
        return { kind: "refused", status: null };
    if (anyUnreachable.test(text) && !ownServer.test(text))
        return { kind: "unreachable", status: null };
    return answer;
}

;// CONCATENATED MODULE: ./build/scrapers/traffic/crawl-stats.js

/** A line of Scrapy's statistics. Source: scrapy/statscollectors.py, which prints a dictionary by pprint, a key a line. */
const statistic = /^\s*\{?'([\w/.-]{1,200})': (?:(\d{1,15})|'([^']{0,200})')[,}]/;
function statisticIn(line) {
    const [, name, count, text = ""] = statistic.exec(line) ?? [];
    return name === undefined ? null : { name, count: Number(count ?? 0), text };
}
const statusPrefix = "downloader/response_status_count/";
const exceptionPrefix = "downloader/exception_type_count/";
/** @returns what a count of Scrapy's statistics says that the site did, so many times; null for another count */
function answerOfStatistic({ name }) {
    if (name.startsWith(statusPrefix))
        return answerOf(Number(name.slice(statusPrefix.length)));
    return name.startsWith(exceptionPrefix) ? answerIn(name.slice(exceptionPrefix.length)) : null;
}
/** Names of statistics that tell why records are missing. Source: docs.scrapy.org "Stats Collection", scrapy/core/scraper.py. */
const tellingNames = /^(?:downloader\/exception_type_count|spider_exceptions)\/|^(?:item_dropped_count|retry\/max_reached|robotstxt\/forbidden|item_scraped_count)$/;
/** Whether a statistic says something of why records are missing. */
const isTelling = (statistic) => tellingNames.test(statistic.name) ||
    (statistic.name === "finish_reason" && statistic.text !== "finished") ||
    (statistic.name.startsWith(statusPrefix) && Number(statistic.name.slice(statusPrefix.length)) >= 400);

;// CONCATENATED MODULE: ./build/scrapers/traffic/traffic.js


/** Counts the answers of one source: lines of any client, or Scrapy's statistics. */
class Answers {
    #tallies = new Map();
    add({ kind, status }, times, line) {
        const tally = this.#tallies.get(kind) ?? { count: 0, statuses: new Map(), line };
        this.#tallies.set(kind, tally);
        tally.count += times;
        if (status !== null)
            tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + times);
    }
    count(kind) {
        return this.#tallies.get(kind)?.count ?? 0;
    }
    trouble() {
        const [refused, unreachable, answered] = [this.count("refused"), this.count("unreachable"), this.count("answered")];
        const kind = refused >= unreachable ? "refused" : "unreachable";
        const tally = this.#tallies.get(kind);
        const of = refused + unreachable + answered;
        // Both are trouble: what matters is whether they outweigh what was answered.
        if (tally === undefined || refused + unreachable < answered)
            return null;
        const [status = null, ofStatus = 0] = [...tally.statuses].toSorted(([, left], [, right]) => right - left)[0] ?? [];
        const mayPass = kind === "unreachable" || (status === tooOften && ofStatus === tally.count);
        return { kind, status, ofStatus, count: tally.count, of, mayPass, line: tally.line };
    }
}
/** `HTTP 403` is the shortest of what is looked for; a flood may be of shorter lines. */
const shortest = 8;
/** How many telling lines are kept. */
const linesKept = 8;
/** Gathers from the lines of a scraper's output how the site answered. A push machine: the caller owns the loop. */
class TrafficWatch {
    #said = new Answers();
    #counted = new Answers();
    #telling = [];
    #hasStatistics = false;
    #items = 0;
    push(line) {
        if (line.text.length < shortest)
            return;
        const statistic = statisticIn(line.text);
        if (statistic !== null)
            return this.#count(statistic, line);
        const answer = answerIn(line.text);
        if (answer !== null)
            this.#said.add(answer, 1, line);
    }
    #count(statistic, line) {
        const answer = answerOfStatistic(statistic);
        if (answer !== null)
            this.#counted.add(answer, statistic.count, line);
        if (answer !== null || statistic.name === "finish_reason")
            this.#hasStatistics = true;
        if (statistic.name === "item_scraped_count")
            this.#items += statistic.count;
        if (isTelling(statistic) && this.#telling.length < linesKept)
            this.#telling.push(line);
    }
    finish() {
        // A statistic counts what lines have said already.
        const answers = this.#hasStatistics ? this.#counted : this.#said;
        const trouble = answers.trouble();
        const nothingCame = this.#hasStatistics && this.#items === 0 && answers.count("answered") === 0;
        return { trouble, nothingCame, telling: this.#telling };
    }
}
/** What a single line says that decides: the one that a command ended with. */
function troubleIn(line) {
    const answer = answerIn(line.text);
    if (answer === null || answer.kind === "answered")
        return null;
    const answers = new Answers();
    answers.add(answer, 1, line);
    return answers.trouble();
}

;// CONCATENATED MODULE: ./build/scrapers/command-findings.js




/** That a scraper or its tests fail is what these say, and no more. */
const noBetterReason = new Set(["test-failure", "crash", "unknown"]);
/** What a line that names the site explains better: that a request failed is not that a scraper, or a download, did. */
const siteKnowsBetter = new Set([...noBetterReason, "network", "timeout"]);
/** A scraper writes of single pages what it gets over; so many are what it did not. */
const leastTold = { refused: 2, unreachable: 3 };
/**
 * Whether it is the site that a command failed of: the line that it ended with says so, or, of the scraper itself, most of
 * what it wrote of the site's answers.
 */
function siteTroubleOf({ command, end, report, traffic, }) {
    if (end.kind === "timed-out")
        return null;
    const [cause] = report.failures;
    const [line] = cause?.evidence ?? [];
    const decisive = line === undefined ? null : troubleIn({ number: line.line, text: line.text });
    const isRun = command.step === "run";
    if (cause !== undefined && !siteKnowsBetter.has(cause.category))
        return null;
    // A diagnosis that says the same says it better.
    if (cause?.transient === true && decisive?.kind !== "refused")
        return null;
    if (decisive !== null)
        return isRun || decisive.kind === "unreachable" ? decisive : null;
    const { trouble } = traffic;
    if (!isRun || trouble === null || (cause !== undefined && !noBetterReason.has(cause.category)))
        return null;
    return cause === undefined || trouble.count >= leastTold[trouble.kind] ? trouble : null;
}
const command_findings_kinds = { tests: "tests-failed", run: "run-failed" };
function ending(end, { timeoutMs }) {
    switch (end.kind) {
        case "exited":
            return `exit code ${end.code}`;
        case "signalled":
            return `ended by ${end.signal}`;
        case "timed-out":
            return `stopped after ${timeoutMs / 1000} s`;
    }
}
/** The end of the output as evidence: its last line is the nearest to a cause that there is. */
function tailEvidence({ log, tail }, words) {
    const lines = tail
        .filter(({ text }) => text.trim() !== "")
        .map(({ number, text }) => ({ log, line: number, text: (0,sanitise/* plain */.pj)(text, 500), role: "context" }));
    const last = lines.at(-1);
    if (last === undefined)
        return [{ log, line: 1, text: (0,sanitise/* plain */.pj)(words), role: "cause" }];
    return [{ ...last, role: "cause" }, ...lines.slice(0, -1)];
}
const attempts = ({ attempt }) => (attempt === 1 ? null : `in ${attempt} attempts`);
/** Says why a command failed: in the terms of its output's diagnosis where that names a cause, else in ours. */
function commandFinding(failed) {
    const { command, end, report } = failed;
    const { scraper, step } = command;
    const words = ending(end, command);
    const [cause] = report.failures;
    const common = { scraper, step };
    if (end.kind === "timed-out") {
        const message = `the command of "${step}" did not end in time`;
        return { ...common, kind: "timed-out", message, detail: words, evidence: tailEvidence(failed, words) };
    }
    const trouble = siteTroubleOf(failed);
    if (trouble !== null)
        return siteTroubleFinding(command, failed.traffic, trouble, [attempts(failed), words]);
    const [first, ...more] = cause?.evidence ?? [];
    if (cause === undefined || first === undefined) {
        const message = `the command of "${step}" failed and says nothing that is known`;
        return { ...common, kind: command_findings_kinds[step], message, detail: words, evidence: tailEvidence(failed, words) };
    }
    const told = { ...common, message: cause.message, evidence: [first, ...more] };
    const at = cause.location === undefined ? {} : { location: cause.location };
    // What does not answer on the same machine is no network's failure.
    const isOwn = cause.category === "network" && ownServer.test(first.text);
    return isOwn || noBetterReason.has(cause.category)
        ? { ...told, ...at, kind: command_findings_kinds[step], detail: words }
        : { ...told, ...at, kind: "diagnosed", detail: attempts(failed), failure: cause };
}

// EXTERNAL MODULE: ./build/usecases/diagnose-logs.js + 7 modules
var diagnose_logs = __webpack_require__(61304);
;// CONCATENATED MODULE: ./build/usecases/scraper-command.js





const passed = ({ end }) => end.kind === "exited" && end.code === 0;
const firstPauseMs = 5000;
/**
 * Runs a command; when it does not pass, says why. The exit code alone decides whether it does. What may pass by itself
 * is tried again first, also where a command ends well and says itself that the site was out of reach.
 */
async function runCommand(step, text, { scraper, source }, { commands, clock, pause }) {
    const { name, timeoutMs, env, retries } = scraper;
    const command = { scraper: name, step, command: text, timeoutMs, env };
    for (let attempt = 1;; attempt++) {
        const done = await commands.run(command);
        const { end, log } = done;
        const { traffic, tail } = await readOutput(log);
        if (passed(done)) {
            const isOutage = traffic.nothingCame && traffic.trouble?.mayPass === true;
            if (!isOutage || attempt > retries)
                return { findings: [], traffic };
        }
        else {
            const report = await (0,diagnose_logs/* diagnoseLogs */.k)({ source, workflow: source.configPath, logs: [log] }, clock);
            const failed = { command, end, report, log: (0,sanitise/* plain */.pj)(log.name, 300), traffic };
            const transient = siteTroubleOf(failed)?.mayPass ?? report.failures[0]?.transient === true;
            if (end.kind !== "exited" || !transient || attempt > retries)
                return { findings: [commandFinding({ ...failed, tail, attempt })], traffic };
        }
        await pause(firstPauseMs * 2 ** (attempt - 1));
    }
}
const tailLines = 8;
/** Reads what a command itself wrote: what it tells of the site, and its last lines. */
async function readOutput(log) {
    const tail = [];
    const watch = new TrafficWatch();
    const reader = new log_reader/* LogReader */.w((line) => {
        if (line.header || line.tag === "error")
            return;
        const { number, text } = line;
        watch.push(line);
        tail.push({ number, text });
        if (tail.length > tailLines)
            tail.shift();
    }, log);
    for await (const bytes of log.chunks())
        reader.push(bytes);
    reader.finish();
    return { traffic: { ...watch.finish(), log: log.name }, tail };
}

// EXTERNAL MODULE: ./build/hub/check-dataset.js + 76 modules
var check_dataset = __webpack_require__(52761);
;// CONCATENATED MODULE: ./build/usecases/shared-pass.js

async function* overheard(chunks, listener) {
    const iterator = chunks[Symbol.asyncIterator]();
    let ended = false;
    const end = async (how) => {
        if (!ended)
            await listener.end(how);
        ended = true;
    };
    const next = async () => {
        try {
            const step = await iterator.next();
            if (step.done === true)
                await end("whole");
            else if (!(step.value instanceof Uint8Array))
                await end("not-unpacked");
            else if (!ended)
                listener.push(step.value);
            return step;
        }
        catch (thrown) {
            if (thrown instanceof errors/* UserError */.y)
                await end("unreadable");
            ended = true;
            throw thrown;
        }
    };
    try {
        for (let step = await next(); step.done !== true; step = await next())
            yield step.value;
    }
    finally {
        // The first reader stops where the library would; the records behind that count all the same.
        let rest = ended ? null : await next();
        while (rest !== null && rest.done !== true)
            rest = await next();
    }
}
/**
 * A dataset's folder whose files are heard by others as they are read, so that their bytes pass once.
 * @param listenerOf gives the listener of a file of the folder when it is opened, or null
 */
const sharedPass = (folder, listenerOf) => ({
    ...folder,
    async open(path, member) {
        const bytes = await folder.open(path, member);
        const listener = member === undefined && bytes.kind === "bytes" ? listenerOf(path) : null;
        return bytes.kind === "bytes" && listener !== null
            ? { kind: "bytes", chunks: overheard(bytes.chunks, listener) }
            : bytes;
    },
});

;// CONCATENATED MODULE: ./build/usecases/scraper-dataset.js





/** How many other findings one brings as evidence. */
const scraper_dataset_shown = 9;
const inWorkspace = (folder, path) => {
    const parts = folder === "." ? [path] : [folder, path];
    return (0,sanitise/* plain */.pj)(parts.filter((part) => part !== "").join("/"), 300) || ".";
};
function repairWords(repair) {
    switch (repair.kind) {
        case "rename":
            return `rename ${repair.from} to ${repair.to}`;
        case "card":
            return "declare it in the card, README.md";
        case "advice":
            return repair.text;
    }
}
const evidenceAt = (folder, place, text, role) => ({
    log: inWorkspace(folder, place.file),
    line: place.line ?? 1,
    text: (0,sanitise/* plain */.pj)(text, 300) || "(nothing that could be shown)",
    role,
});
/** One finding of all that are as bad: the first of them is its cause. */
function findingOf(kind, { scraper, folder }, found) {
    const [first, ...others] = found;
    if (first === undefined)
        return [];
    const { rule, message, hfMessage, earlier, repair, hfCode, line, column } = first;
    const verb = kind === "hub-incompatible" ? "does not load" : "loads, but not all as it is";
    const words = [
        message,
        ...(hfCode === null ? [] : [`shown as ${hfCode}`]),
        ...(repair === undefined ? [] : [`to mend it, ${repairWords(repair)}`]),
        ...(others.length === 0 ? [] : [`and ${(0,wording/* counted */.hS)(others.length, "more finding")}`]),
    ];
    return [
        {
            kind,
            scraper,
            step: "outputs",
            message: (0,sanitise/* plain */.pj)(`the dataset in ${folder} ${verb}: ${rule}`, 300),
            detail: (0,sanitise/* plain */.pj)(words.join("; "), 400),
            evidence: [
                evidenceAt(folder, first, hfMessage?.trimEnd().split("\n").at(-1) ?? message, "cause"),
                ...(earlier === undefined ? [] : [evidenceAt(folder, earlier, "this fixed the type", "context")]),
                ...others
                    .slice(0, scraper_dataset_shown)
                    .map((other) => evidenceAt(folder, other, `${other.rule}: ${other.message}`, "symptom")),
            ],
            location: {
                path: inWorkspace(folder, first.file),
                ...(line === null ? {} : { line }),
                ...(line === null || column === null ? {} : { column }),
            },
            captures: { folder: (0,sanitise/* plain */.pj)(folder, 500), rule },
        },
    ];
}
/** What the library's verdict says against a scraper. */
function hubFindings(dataset, { findings }) {
    const asBad = (wanted) => findings.filter(({ severity }) => severity === wanted);
    return [
        ...findingOf("hub-incompatible", dataset, asBad("error")),
        ...findingOf("hub-warnings", dataset, asBad("warning")),
    ];
}
const notChecked = ({ scraper, folder }, { message }) => ({
    kind: "hub-not-checked",
    scraper,
    step: "outputs",
    message: (0,sanitise/* plain */.pj)(`the dataset in ${folder} could not be read`, 300),
    detail: (0,sanitise/* plain */.pj)(message, 300),
    evidence: [{ log: inWorkspace(folder, ""), line: 1, text: (0,sanitise/* plain */.pj)(message, 300), role: "cause" }],
});
/**
 * Tells whether HuggingFace loads the dataset that a scraper's outputs are part of.
 * @param listenerOf hears the bytes of a file as they are read, by its path in the workspace
 */
async function scraperDataset(dataset, files, listenerOf) {
    try {
        const folder = await files.dataset(dataset.folder);
        const pathOf = (path) => (dataset.folder === "." ? path : `${dataset.folder}/${path}`);
        return hubFindings(dataset, await (0,check_dataset.checkDataset)(sharedPass(folder, (path) => listenerOf(pathOf(path)))));
    }
    catch (thrown) {
        if (thrown instanceof errors/* UserError */.y)
            return [notChecked(dataset, thrown)];
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/usecases/validate-scraper.js











/** Runs a scraper's tests and the scraper, and checks every record that it wrote. Whatever they do, it is a result. */
async function validateScraper(input, ports) {
    const started = ports.clock.now();
    const tests = await testStep(input, ports);
    const records = await outputStep(input, ports);
    return {
        name: input.scraper.name,
        tests: tests.counts,
        records: records.counts === null ? null : totalsOf(records.counts),
        statistics: records.statistics ?? null,
        milliseconds: ports.clock.now() - started,
        findings: [...tests.findings, ...records.findings],
    };
}
const configuredOf = ({ scraper, source }) => ({
    scraper,
    configPath: source.configPath,
});
async function testStep(input, ports) {
    const { tests, junit } = input.scraper;
    if (tests === undefined)
        return { findings: [], counts: null };
    const reports = junit === undefined ? [] : [junit];
    const before = await versions(reports, ports.files);
    const { findings } = await runCommand("tests", tests, input, ports);
    if (junit === undefined)
        return { findings, counts: null };
    const read = [];
    for (const path of (await ports.files.match(reports)).paths) {
        // A report from before says nothing about these tests.
        const report = (await isFresh(path, before, ports.files)) ? await testReport(path, ports.files) : null;
        if (report !== null)
            read.push(report);
    }
    const counts = read.length === 0 ? null : addTests(read);
    // A command that failed has said so already, and may well have failed before it wrote a report.
    const told = findings.length > 0 ? [] : testFindings(configuredOf(input), counts);
    return { findings: [...findings, ...told], counts };
}
/** What the tests wrote may be anything. */
async function testReport(path, files) {
    try {
        return readJUnit(await files.read(path, "the JUnit report"));
    }
    catch (thrown) {
        if (thrown instanceof errors/* UserError */.y)
            return null;
        throw thrown;
    }
}
async function outputStep(input, ports) {
    const { run, outputs } = input.scraper;
    const before = await versions(run === undefined ? [] : outputs, ports.files);
    const ran = run === undefined ? null : await runCommand("run", run, input, ports);
    const unwell = ran?.findings ?? [];
    if (outputs.length === 0)
        return { findings: unwell, counts: null };
    const configured = configuredOf(input);
    const watch = new RecordWatch(input.scraper.expect, Object.keys(input.lastGood?.fields ?? {}));
    const tally = new RecordTally(watch);
    const { paths, refused, unmatched } = await ports.files.match(outputs);
    for (const path of refused)
        tally.unreadable(path, "an output is no file of the workspace");
    const absent = unmatched.map((glob) => noOutput(configured, `no file matches ${glob}`));
    if (paths.length > 0 && !(await someAreFresh(paths, before, ports.files)))
        absent.push(noOutput(configured, "no file is new or changed after the run"));
    const hub = await readOutputs(input, paths, tally, ports.files);
    const counts = tally.counts();
    const failed = unwell.length > 0;
    const seen = { counts, watch, lastGood: input.lastGood, failed, now: ports.clock.now() };
    // What a command that failed did not write follows from that.
    const found = [...(failed ? [] : absent), ...recordFindings(configured, seen), ...hub];
    return {
        findings: [...unwell, ...(failed ? found : withTraffic(found, ran?.traffic ?? null))],
        counts,
        // Of records that were not all looked at nothing is learned.
        statistics: counts.unchecked > 0 ? null : (0,scrapers_baseline/* statisticsOf */.jm)(watch, seen.now),
    };
}
/** Reads all files once; where they are part of a dataset, in the order of its library. @returns what that library says */
async function readOutputs({ scraper: { name, hub }, schema }, paths, tally, files) {
    if (hub === null) {
        for (const path of paths)
            await readRecords(path, schema, tally, files);
        return [];
    }
    const unread = new Set(paths);
    const listenerOf = (path) => {
        const listener = unread.has(path) ? recordListener(path, schema, tally) : null;
        if (listener !== null)
            unread.delete(path);
        return listener;
    };
    const dataset = { scraper: name, folder: hub.folder };
    const found = paths.length === 0 ? [] : await scraperDataset(dataset, files, listenerOf);
    for (const path of unread)
        await readRecords(path, schema, tally, files);
    return found;
}
const noOutput = (configured, message) => missing(configured, { kind: "no-output", step: "outputs", key: "outputs", message });
/** The files that are there before a command runs, to tell what it wrote: the version of each, by its path. */
async function versions(globs, files) {
    const found = new Map();
    if (globs.length === 0)
        return found;
    for (const path of (await files.match(globs)).paths) {
        const file = await files.open(path);
        if (file !== null)
            found.set(path, file.version);
    }
    return found;
}
/** Whether a file is new or was written to. */
async function isFresh(path, before, files) {
    const version = before.get(path);
    return version === undefined || version !== (await files.open(path))?.version;
}
async function someAreFresh(paths, before, files) {
    for (const path of paths)
        if (await isFresh(path, before, files))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/usecases/watched-files.js


const isPacked = (path) => /\.(?:gz|zst)$/i.test(path);
async function* counted(chunks, onBytes) {
    for await (const chunk of chunks) {
        yield chunk;
        if (chunk instanceof Uint8Array)
            onBytes(chunk.length);
    }
}
/** The same files, of whose reading somebody hears. @param onRead is called for every chunk */
function watchedFiles(files, onRead) {
    let all = 0;
    let packed = false;
    let bytes = 0;
    const add = (more) => {
        bytes += more;
        // A file may be looked at twice, its beginning first.
        onRead({ bytes, of: packed ? null : Math.max(all, bytes) });
    };
    const watchedFile = (file) => ({
        ...file,
        chunks: () => counted(file.chunks(), add),
        inParts: (use) => file.inParts((parts) => use({
            size: parts.size,
            range: async (start, end) => {
                const part = await parts.range(start, end);
                add(part.length);
                return part;
            },
        })),
    });
    const watchedFolder = (folder) => ({
        ...folder,
        open: async (path, member) => {
            const opened = await folder.open(path, member);
            return opened.kind === "bytes" ? { kind: "bytes", chunks: counted(opened.chunks, add) } : opened;
        },
    });
    return {
        ...files,
        match: async (globs) => {
            const matches = await files.match(globs);
            const read = matches.paths.map((path) => isParquet(path) || formatOf(path) !== null);
            // What was matched before may be other files by now.
            all = matches.sizes.reduce((sum, size, index) => (read[index] === true ? sum + size : sum), 0);
            packed = matches.paths.some((path, index) => read[index] === true && isPacked(path));
            return matches;
        },
        open: async (path) => {
            const file = await files.open(path);
            return file === null ? null : watchedFile(file);
        },
        dataset: async (path) => watchedFolder(await files.dataset(path)),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/fixes/schema-text.js
var schema_text = __webpack_require__(40793);
;// CONCATENATED MODULE: ./build/scrapers/schema-gaps.js

const typeOf = (value) => {
    if (value === null || value === undefined)
        return "null";
    if (Array.isArray(value))
        return "array";
    const type = typeof value;
    return type === "string" || type === "number" || type === "boolean" ? type : "object";
};
/** The keys of a JSON pointer (RFC 6901); in a schema's path they are escaped once more, as in an address. */
const schema_gaps_keysOf = (pointer) => pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
const schemaPlace = (schemaPath) => schema_gaps_keysOf(schemaPath).slice(0, -1).map(decodeURIComponent);
/** What a pointer leads to in a record. */
const valueAt = (record, keys) => keys.reduce((value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined, record);
/**
 * What a schema would have to accept more for a record to fit; null where no addition of the kinds that evolve helps. A
 * value that is missing, or null where there used to be one, is lost: no schema is widened for that.
 */
function additionFor(error, record, evolving) {
    const keys = schema_gaps_keysOf(error.instancePath);
    const at = [...schemaPlace(error.schemaPath)];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an object of whatever the keyword has to say
    const params = error.params;
    switch (error.keyword) {
        case "additionalProperties":
        case "unevaluatedProperties": {
            const name = params["additionalProperty"] ?? params["unevaluatedProperty"];
            if (evolving.columns !== "evolve" || typeof name !== "string")
                return null;
            return (schema_widening/* SchemaAddition */.iV.safeParse({ kind: "property", at, name, types: [typeOf(valueAt(record, [...keys, name]))] })
                .data ?? null);
        }
        case "type": {
            const type = typeOf(valueAt(record, keys));
            if (evolving.types !== "evolve" || type === "null")
                return null;
            return schema_widening/* SchemaAddition */.iV.safeParse({ kind: "type", at, type }).data ?? null;
        }
        default:
            return null;
    }
}
/** More are not what drift looks like. */
const mostAdditions = 50;
/** Gathers what a schema would have to accept more for all records to fit. */
class SchemaGaps {
    #additions = new Map();
    #evolving;
    /** Whether additions alone can do it, as far as has been seen. */
    possible = true;
    constructor(evolving) {
        this.#evolving = evolving;
    }
    /** @param errors all that the schema has against a record; none for one that fits */
    add(record, errors) {
        for (const error of errors) {
            const addition = additionFor(error, record, this.#evolving);
            if (addition === null)
                this.possible = false;
            else
                this.#gather(addition);
        }
        if (this.#additions.size > mostAdditions)
            this.possible = false;
    }
    #gather(addition) {
        const key = JSON.stringify([
            addition.at,
            addition.kind,
            addition.kind === "property" ? addition.name : addition.type,
        ]);
        const known = this.#additions.get(key);
        if (addition.kind === "property" && known?.kind === "property")
            this.#additions.set(key, { ...known, types: [...new Set([...known.types, ...addition.types])] });
        else
            this.#additions.set(key, addition);
    }
    /** In the order in which they came up. A field that was only ever null may be anything. */
    get additions() {
        return [...this.#additions.values()].map((addition) => addition.kind === "property" && addition.types.every((type) => type === "null")
            ? { kind: "property", at: addition.at, name: addition.name, types: [] }
            : addition);
    }
}

;// CONCATENATED MODULE: ./build/usecases/widen-schema.js







/** What stands deeper shows only when what is above it fits. */
const roundLimit = 5;
/**
 * Looks for additions to a schema with which every record fits, and proves them: the records are read again and checked
 * against the very text that would be proposed.
 * @returns null where additions of the kinds that evolve do not do it
 */
async function widenSchema({ path, text, schema, evolving, ...outputs }) {
    const additions = [];
    let current = { text, schema };
    for (let round = 0; round < roundLimit; round++) {
        const gaps = new SchemaGaps(evolving);
        const records = await check(current.schema, outputs, gaps);
        if (records === null || !gaps.possible)
            return null;
        if (gaps.additions.length === 0) {
            const digest = (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
            return additions.length === 0 || records === 0 ? null : { path, digest, additions, records };
        }
        const widened = (0,schema_text/* widenedSchema */.A)(current.text, gaps.additions);
        if (widened === null)
            return null;
        additions.push(...gaps.additions);
        current = { text: widened, schema: readRecordSchema(widened, "with additions") };
    }
    return null;
}
/** Checks every record of all files. @returns how many there are; null when not all could be read */
async function check(schema, { paths, files }, gaps) {
    let records = 0;
    let readable = true;
    for (const path of paths) {
        const file = await files.open(path);
        if (file === null)
            return null;
        const errorsOf = schema.errors(formatOf(path)?.textOnly ?? false);
        const unreadable = () => void (readable = false);
        const record = (value) => {
            records += 1;
            gaps.add(value, errorsOf(value));
        };
        await widen_schema_read(file, { record, fault: unreadable, unchecked: unreadable }, unreadable);
        if (!readable || !gaps.possible)
            return null;
    }
    return records;
}
async function widen_schema_read(file, sink, unreadable) {
    try {
        if (isParquet(file.path)) {
            if ((await file.inParts((parts) => readParquet(parts, sink))) !== true)
                unreadable();
            return;
        }
        const reader = formatOf(file.path)?.reader(sink);
        if (reader === undefined)
            return unreadable();
        for await (const bytes of file.chunks()) {
            if ("damaged" in bytes)
                return unreadable();
            reader.push(bytes);
        }
        await reader.finish();
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* UserError */.y))
            throw thrown;
        unreadable();
    }
}

;// CONCATENATED MODULE: ./build/usecases/validate-scrapers.js









/** @param schema a file's path, or the schema itself */
async function readSchema(scraper, schema, files) {
    const isFile = typeof schema === "string";
    const text = isFile ? await files.read(schema, "the schema") : JSON.stringify(schema);
    return { text, schema: readRecordSchema(text, isFile ? `"${schema}"` : `of "${scraper}"`) };
}
const isMisfit = (finding) => finding.kind === "schema-mismatch";
/**
 * Puts into a finding about the schema what could be added to it, where that is all that is wrong with a scraper: a run
 * that is bad otherwise is none to learn from.
 */
async function withWidening(result, { schema: path, drift, outputs }, read, files) {
    const errors = result.findings.filter((finding) => (0,scrapers_finding/* severityOf */.xJ)(finding) === "error");
    if (read === null || typeof path !== "string" || errors.length === 0 || !errors.every(isMisfit))
        return result;
    if (drift.columns === "freeze" && drift.types === "freeze")
        return result;
    const { paths } = await files.match(outputs);
    const widening = await widenSchema({ path, ...read, evolving: drift, paths, files });
    if (widening === null)
        return result;
    const captures = { [schema_widening/* wideningCapture */.a$]: JSON.stringify(widening) };
    const findings = result.findings.map((finding) => isMisfit(finding) ? Object.assign({}, finding, { captures: { ...finding.captures, ...captures } }) : finding);
    return { ...result, findings };
}
/**
 * Runs scrapers and their tests, and checks every record that they wrote. One scraper's failure stops no other.
 * @throws UserError for what is wrong with the configuration, before any command runs
 */
async function validateScrapers({ config, source, failOn, baseline, ...selection }, ports) {
    const chosen = (0,select_scrapers/* selectScrapers */.y)(config, selection, source.configPath);
    const schemas = new Map();
    for (const { name, schema } of chosen) {
        if (schema !== undefined && !schemas.has(schema))
            schemas.set(schema, await readSchema(name, schema, ports.files));
    }
    const results = [];
    for (const [index, scraper] of chosen.entries()) {
        ports.progress.started(scraper.name, index + 1, chosen.length);
        const read = schemas.get(scraper.schema) ?? null;
        const lastGood = (0,scrapers_baseline/* lastGoodOf */.l6)(baseline, scraper);
        const files = watchedFiles(ports.files, (reading) => ports.progress.reading(scraper.name, reading));
        const validated = await validateScraper({ scraper, schema: read?.schema ?? null, source, lastGood }, { ...ports, files });
        const result = await withWidening(validated, scraper, read, ports.files);
        ports.progress.ended(result, index + 1, chosen.length);
        results.push(result);
    }
    return (0,validation/* summarise */.f)(results, source, failOn, ports.clock.now(), baseline);
}


/***/ })

};
