export const id = 947;
export const ids = [947];
export const modules = {

/***/ 6732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZD: () => (/* binding */ valueTypes),
/* harmony export */   kI: () => (/* binding */ ScraperBaseline),
/* harmony export */   ki: () => (/* binding */ baselineVersion)
/* harmony export */ });
/* unused harmony exports ValueType, FieldStatistics, RecordStatistics */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

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


/***/ }),

/***/ 7162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jm: () => (/* binding */ parseScrapersConfig),
  mf: () => (/* binding */ withheldVariable)
});

// UNUSED EXPORTS: ScraperEntry, ScrapersFile

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/contracts/config.js
var config = __webpack_require__(1812);
// EXTERNAL MODULE: ./build/contracts/config-document.js
var config_document = __webpack_require__(5136);
// EXTERNAL MODULE: ./build/contracts/config-problem.js
var config_problem = __webpack_require__(4030);
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

;// CONCATENATED MODULE: ./build/contracts/scrapers-expectations.js

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
const share = schemas/* string */.YjP(aShare).regex(/^(?:100(?:\.0{1,3})?|\d{1,2}(?:\.\d{1,3})?)%$/, aShare);
/** `95%` in the file, 0.95 in the code. */
const fraction = (written) => Number(written.slice(0, -1)) / 100;
const count = (least) => schemas/* int */.Whr(aCount(least)).min(least, aCount(least));
const field = schemas/* string */.YjP(aField).min(1, aField).max(200, aField);
const perField = (form) => schemas/* record */.g1P(field, form, must("a mapping of fields")).refine((fields) => Object.keys(fields).length <= 200, {
    error: "must be a mapping of at most 200 fields",
});
const Coverage = schemas/* union */.KCZ([share, schemas/* strictObject */.rej({ share, tolerance: share.default("0%") })], aTolerated);
/** What the texts of one field must be like. */
const TextRule = schemas/* strictObject */.rej({
    html: schemas/* enum */.k5n(["refuse", "allow"], must("refuse or allow"))
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
const ExpectForm = schemas/* strictObject */.rej({
    "min-records": count(1)
        .optional()
        .meta({ description: "The least number of records.", examples: [100] }),
    "allow-empty": schemas/* boolean */.zMY(must("true or false"))
        .default(false)
        .meta({ description: "Whether no record at all is right too, as on a day without news.", examples: [true] }),
    coverage: perField(Coverage)
        .optional()
        .meta({
        description: "The share of records in which a field has a value: neither absent, null, an empty list nor blank. Below it is a warning as far as `tolerance` goes (in points), then an error.",
        examples: [{ price: "99%", rating: { share: "80%", tolerance: "10%" } }],
    }),
    unique: schemas/* array */.YOg(schemas/* union */.KCZ([field, schemas/* array */.YOg(field, aField).min(2, aField).max(10, aField)], aField), must("a list of fields"))
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
    freshness: schemas/* strictObject */.rej({
        field,
        "max-age": schemas/* string */.YjP(anAge)
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
const aPolicy = must("evolve or freeze");
/** How far the records may differ from those of the last good run. */
const DriftForm = schemas/* strictObject */.rej({
    columns: schemas/* enum */.k5n(["evolve", "freeze"], aPolicy)
        .default("evolve")
        .meta({ description: "Whether fields may come, and go as far as their coverage lets them.", examples: ["freeze"] }),
    types: schemas/* enum */.k5n(["evolve", "freeze"], aPolicy)
        .default("evolve")
        .meta({
        description: "Whether a field may hold a type of JSON that it did not hold before.",
        examples: ["freeze"],
    }),
    rows: share.default("50%").meta({ description: "By which share the number of records may fall.", examples: ["20%"] }),
    coverage: share.default("20%").meta({
        description: "By how much the coverage of a field may fall, in points, where `expect` does not say.",
        examples: ["5%"],
    }),
});
function driftOf(written) {
    const { rows, coverage, ...policies } = written ?? DriftForm.parse({});
    return { ...policies, rows: fraction(rows), coverage: fraction(coverage) };
}
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

;// CONCATENATED MODULE: ./build/contracts/scrapers-config.js








/**
 * Variables that no scraper's command ever gets, listed or not: tokens of the job, inputs, and the files by which a
 * step gives orders to the runner. Source: docs.github.com "Variables reference", "Workflow commands".
 */
const withheldVariable = /^(?:GITHUB_TOKEN|GH_TOKEN|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|ACTIONS_.*|INPUT_.*)$/i;
/** A value's rule in words, which complete "must be …"; the same for whatever is wrong with it. */
const scrapers_config_must = (accepts) => ({ error: `must be ${accepts}` });
const scrapers_config_units = { s: 1000, m: 60_000, h: 3_600_000 };
const longestMs = 6 * scrapers_config_units.h;
function scrapers_config_milliseconds(written) {
    const [, amount = "", unit = ""] = /^(\d+)([smh])$/.exec(written) ?? [];
    return Number(amount) * (unit === "s" ? scrapers_config_units.s : unit === "m" ? scrapers_config_units.m : scrapers_config_units.h);
}
const aName = scrapers_config_must("1 to 63 letters, digits, `.`, `_` and `-`, the first a letter or digit");
const aCommand = scrapers_config_must("a command of the shell, as a text");
const aTime = scrapers_config_must("a time with its unit, from 1s to 6h, such as `90s`, `10m` or `2h`");
const aNumber = scrapers_config_must("a whole number from 0 to 5");
const aPath = scrapers_config_must("a path below the workspace's root, with `/` and without `..`");
const aGlob = scrapers_config_must("a glob below the workspace's root, with `/` and without `..`");
const aVariable = scrapers_config_must("the name of an environment variable, and none of the runner's orders or tokens");
const below = /^(?![/~!])(?!(?:.*\/)?\.\.(?:\/|$))(?![A-Za-z]:)[^\\\x00-\x1f\x7f]+$/;
const longestPath = 500;
const command = schemas/* string */.YjP(aCommand).trim().min(1, aCommand).max(20_000, aCommand);
const glob = schemas/* string */.YjP(aGlob).regex(below, aGlob).max(longestPath, aGlob);
/** One scraper as the file has it. */
const ScraperEntry = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(aName)
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
    timeout: schemas/* string */.YjP(aTime)
        .regex(/^\d{1,6}[smh]$/, aTime)
        .refine((text) => scrapers_config_milliseconds(text) > 0 && scrapers_config_milliseconds(text) <= longestMs, aTime)
        .default("10m")
        .meta({
        description: "How long each command may take. After it comes SIGTERM, then SIGKILL, for the command and its children.",
        examples: ["30m"],
    }),
    retries: schemas/* int */.Whr(aNumber)
        .min(0, aNumber)
        .max(5, aNumber)
        .default(2)
        .meta({
        description: "How often a command is run again when it failed for a reason that may pass by itself, such as the network, before that is reported. The first pause is 5 seconds, each further one twice as long.",
        examples: [0],
    }),
    outputs: schemas/* array */.YOg(glob, scrapers_config_must("a list of globs"))
        .min(1, scrapers_config_must("a list of at least one glob"))
        .max(100, scrapers_config_must("a list of at most 100 globs"))
        .optional()
        .meta({
        description: "Globs of the files with records. Each must match a file: `.jsonl` and `.ndjson` (a record a line), `.json` (an array of objects, or one), `.csv` and `.tsv` (with a header; an empty cell is an absent field), and these packed as `.gz` or `.zst`.",
        examples: [["data/prices*.jsonl"]],
    }),
    schema: schemas/* string */.YjP(aPath)
        .regex(below, aPath)
        .max(longestPath, aPath)
        .optional()
        .meta({
        description: "The JSON Schema file (draft 7 or 2020-12) that every record must fit.",
        examples: ["schemas/price.schema.json"],
    }),
    expect: ExpectForm.optional().meta({
        description: "What is expected of all records together, and of their texts: see below.",
        examples: [{ "min-records": 100, unique: ["url"] }],
    }),
    drift: DriftForm.optional().meta({
        description: "How far the records may differ from those of the last good run, where there is a baseline: see below.",
        examples: [{ rows: "20%", types: "freeze" }],
    }),
    env: schemas/* array */.YOg(schemas/* string */.YjP(aVariable)
        .regex(/^[A-Za-z_]\w{0,200}$/, aVariable)
        .refine((name) => !withheldVariable.test(name), aVariable), scrapers_config_must("a list of names of environment variables"))
        .max(100, scrapers_config_must("a list of at most 100 names"))
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
    .refine((entry) => entry.junit === undefined || entry.tests !== undefined, notAlone("junit", "tests"))
    .refine((entry) => entry.tests !== undefined || entry.run !== undefined || entry.outputs !== undefined, {
    error: 'must have at least one of "tests", "run" and "outputs"',
});
const ScrapersFile = schemas/* strictObject */.rej({
    scrapers: schemas/* array */.YOg(Entry, scrapers_config_must("a list of scrapers"))
        .min(1, scrapers_config_must("a list of at least one scraper"))
        .max(1000, scrapers_config_must("a list of at most 1000 scrapers")),
});
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
    const read = ScrapersFile.safeParse(document.toJS());
    if (!read.success)
        throw scrapersConfigError(reader.problems(read.error.issues), where);
    const scrapers = read.data.scrapers.map((entry, index) => scraperOf(entry, index, document, reader));
    const seen = new Map();
    for (const { name, line } of scrapers) {
        const first = seen.get(name.toLowerCase());
        if (first !== undefined)
            throw scrapersConfigError([{ kind: "same-name", name, line, firstLine: first }], where);
        seen.set(name.toLowerCase(), line);
    }
    return { scrapers };
}
function scraperOf({ timeout, outputs = [], expect, drift, ...entry }, index, document, { ofPath }) {
    const node = document.getIn(["scrapers", index]);
    const keys = (0,dist/* isMap */.jh)(node) ? node.items.map(({ key }) => ((0,dist/* isScalar */.jn)(key) ? String(key.value) : "")) : [];
    return {
        ...entry,
        outputs,
        expect: expectationsOf(expect),
        drift: driftOf(drift),
        timeoutMs: scrapers_config_milliseconds(timeout),
        line: ofPath(["scrapers", index]),
        lines: Object.fromEntries(keys.map((key) => [key, ofPath(["scrapers", index, key])])),
    };
}


/***/ }),

/***/ 2080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeBaseline),
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _contracts_scraper_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6732);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5049);
/* harmony import */ var _text_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7083);




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

/***/ 1445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compressionOf),
/* harmony export */   j: () => (/* binding */ decompressed)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);


const byExtension = {
    gz: "gzip",
    zst: "zstd",
    bz2: "bzip2",
    xz: "xz",
    lz4: "lz4",
};
/** With these extensions a file is taken as it is, whatever it begins with. Source: datasets utils/file_utils.py, `BASE_KNOWN_EXTENSIONS`. */
const plainExtensions = "txt csv json jsonl tsv conll conllu orc parquet pkl pickle rel xml arrow".split(" ");
/** By first bytes. Source: datasets utils/file_utils.py, `MAGIC_NUMBER_TO_COMPRESSION_PROTOCOL`. */
const magic = [
    ["1f8b", "gzip"],
    ["28b52ffd", "zstd"],
    ["425a68", "bzip2"],
    ["fd377a585a00", "xz"],
    ["04224d18", "lz4"],
];
/**
 * How the library would decompress a file. Source: datasets utils/file_utils.py, `_get_extraction_protocol`.
 * @param head the file's first bytes, eight at most
 */
function compressionOf(path, head) {
    const extension = path.slice(path.lastIndexOf(".") + 1);
    if (plainExtensions.includes(extension))
        return "none";
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
async function* inflated(chunks, transform) {
    const source = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(chunks, { objectMode: false });
    source.on("error", (error) => transform.destroy(error));
    source.pipe(transform);
    try {
        for await (const chunk of transform)
            yield chunk;
    }
    catch (cause) {
        const damaged = cause instanceof Error ? damage(cause) : null;
        if (damaged === null)
            throw cause;
        yield { damaged };
    }
    finally {
        source.destroy();
    }
}
/** The bytes behind a compression; bzip2, xz and lz4 are not read. */
function decompressed(compression, chunks) {
    switch (compression) {
        case "none":
            return { kind: "bytes", chunks };
        case "gzip":
            return { kind: "bytes", chunks: inflated(chunks, (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: 256 * 1024 })) };
        case "zstd":
            return { kind: "bytes", chunks: inflated(chunks, (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdDecompress)({ chunkSize: 256 * 1024 })) };
        case "bzip2":
        case "xz":
        case "lz4":
            return { kind: "not-read", compression };
    }
}


/***/ }),

/***/ 7917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5049);


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

/***/ 8507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/files/file-fault.js
var file_fault = __webpack_require__(5049);
// EXTERNAL MODULE: ./build/files/read-chunks.js
var read_chunks = __webpack_require__(7917);
// EXTERNAL MODULE: ./build/files/text-files.js
var text_files = __webpack_require__(7083);
// EXTERNAL MODULE: ./build/files/decompress.js
var decompress = __webpack_require__(1445);
;// CONCATENATED MODULE: ./build/files/unpacked.js

/** By the end of a name, whatever its case. */
const packed = [
    { extension: ".gz", compression: "gzip" },
    { extension: ".zst", compression: "zstd" },
];
/** Records repeat their keys, and still pack to a fiftieth at the best: what unpacks to more is made to. */
const mostTimes = 200;
const harmlessBytes = 64 * 1024 ** 2;
/**
 * The bytes of a file, unpacked where its name says that it is packed.
 * @returns chunks in order; the last may be the word that the rest cannot be had
 */
async function* unpacked(path, chunks) {
    const found = packed.find(({ extension }) => path.toLowerCase().endsWith(extension));
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
/** Folders that no `**` looks into: what is in them was not scraped. */
const skipped = new Set([".git", "node_modules"]);
/** Whatever writes to a file or puts another in its place changes one of these. */
const versionOf = ({ dev, ino, size, mtimeNs, ctimeNs }) => [dev, ino, size, mtimeNs, ctimeNs].join("-");
/**
 * The files of a workspace. Links are followed as long as they end inside of it.
 * @param folder an existing folder
 */
async function openWorkspace(folder) {
    const root = await (0,promises_.realpath)(folder);
    /** Where a path really leads, or null when that is outside. */
    async function inside(path) {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, path));
        return real === root || real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep) ? real : null;
    }
    async function open(path) {
        try {
            const real = await inside(path);
            if (real === null)
                return null;
            const stats = await (0,promises_.stat)(real, { bigint: true });
            if (stats.isDirectory())
                return "folder";
            // A pipe or a device would be waited for.
            if (!stats.isFile())
                return null;
            return {
                path,
                version: versionOf(stats),
                chunks: () => unpacked(path, (0,read_chunks/* readChunks */.z)(real, `the output ${(0,file_fault/* quotePath */.W)(path)}`)),
            };
        }
        catch (cause) {
            if ((0,file_fault/* fileFault */.b)(cause, "read", path) instanceof errors/* UserError */.y)
                return null;
            throw cause;
        }
    }
    async function match(pattern) {
        const paths = new Set();
        for await (const name of (0,promises_.glob)(pattern, { cwd: root, exclude: (entry) => skipped.has(entry) })) {
            if (paths.size >= matchLimit) {
                throw new errors/* UserError */.y("input-invalid", `the glob ${(0,file_fault/* quotePath */.W)(pattern)} matches more than ${matchLimit} files`, "Make it narrower.");
            }
            paths.add((0,external_node_path_.relative)(root, (0,external_node_path_.join)(root, name)).split(external_node_path_.sep).join("/"));
        }
        const files = [];
        const refused = [];
        for (const path of [...paths].sort()) {
            const opened = await open(path);
            if (opened === null)
                refused.push(path);
            else if (opened !== "folder")
                files.push(opened);
        }
        return { files, refused };
    }
    return {
        match,
        read: async (path, what) => {
            const real = await inside(path).catch((cause) => {
                throw (0,file_fault/* fileFault */.b)(cause, "read", `${what} ${(0,file_fault/* quotePath */.W)(path)}`);
            });
            if (real === null) {
                throw new errors/* UserError */.y("file-unreadable", `${what} ${(0,file_fault/* quotePath */.W)(path)} is a link that leads out of the workspace`, "Put the file itself there.");
            }
            return (0,text_files/* readTextFile */.Gu)(real, what);
        },
    };
}


/***/ }),

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ scraperCommands)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/text/redact.js + 1 modules
var redact = __webpack_require__(8018);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(5610);
;// CONCATENATED MODULE: ./build/process/bounded-log.js
/** How much of a log is kept, in bytes: causes stand at the beginning or near the end. */
const headBytes = 1024 ** 2;
const tailBytes = 4 * 1024 ** 2;
/** Keeps the beginning and the end of a log that may have no end, and says how many lines are missing between. */
class BoundedLog {
    #head = [];
    #headLength = 0;
    #tail = [];
    #tailLength = 0;
    #dropped = 0;
    /** @param line with its line feed */
    push(line) {
        const length = Buffer.byteLength(line);
        if (this.#headLength + length <= headBytes && this.#tail.length === 0) {
            this.#head.push(line);
            this.#headLength += length;
            return;
        }
        this.#tail.push(line);
        this.#tailLength += length;
        if (this.#tailLength > 2 * tailBytes)
            this.#trim();
    }
    /** The log in pieces; may be read more than once. */
    async *chunks() {
        this.#trim();
        yield Buffer.from(this.#head.join(""));
        if (this.#dropped > 0)
            yield Buffer.from(`(${this.#dropped} lines of output are left out here)\n`);
        yield Buffer.from(this.#tail.join(""));
    }
    /** Trimmed by half at a time, so that a line costs no more than its own length. */
    #trim() {
        let first = 0;
        while (this.#tailLength > tailBytes && first < this.#tail.length - 1) {
            this.#tailLength -= Buffer.byteLength(this.#tail[first] ?? "");
            first += 1;
        }
        this.#dropped += first;
        if (first > 0)
            this.#tail = this.#tail.slice(first);
    }
}

// EXTERNAL MODULE: ./build/contracts/scrapers-config.js + 2 modules
var scrapers_config = __webpack_require__(7162);
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
    const given = (name) => (listed.has(name) || always.has(name.toUpperCase())) && !scrapers_config/* withheldVariable */.mf.test(name);
    return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value !== undefined && given(name) ? [[name, value]] : [])));
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
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

// EXTERNAL MODULE: ./build/process/run.js
var run = __webpack_require__(1767);
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

/***/ 4591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ statisticsOf),
/* harmony export */   s: () => (/* binding */ learned)
/* harmony export */ });
/* harmony import */ var _contracts_scraper_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6732);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4539);


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
/** The baseline after a run: of each scraper its newest good run. One with a failure teaches nothing. */
function learned(before, results) {
    const good = results.flatMap(({ name, statistics, findings }) => statistics === null || findings.some((finding) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOf */ .xJ)(finding) === "error")
        ? []
        : [[name, statistics]]);
    const scrapers = new Map([...Object.entries(before?.scrapers ?? {}), ...good]);
    return { schemaVersion: _contracts_scraper_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineVersion */ .ki, scrapers: Object.fromEntries(scrapers) };
}


/***/ }),

/***/ 4539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* unused harmony export findingKinds */
/* harmony import */ var _diagnosis_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2086);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5610);


/** Everything that a validation can find of itself. The order is that of the ranking among failures alike. */
const findingKinds = {
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
    "empty-file": {
        category: "scraper-broken",
        severity: "warning",
        title: "An output file holds no record",
        confidence: 0.5,
        basis: "the file was read whole, and other files hold records",
    },
};
const severityOf = (finding) => finding.kind === "diagnosed" ? "error" : findingKinds[finding.kind].severity;
const titleOf = (finding) => finding.kind === "diagnosed" ? finding.failure.title : findingKinds[finding.kind].title;
/** A finding in one line, counts included. */
const wordsOf = ({ message, detail }) => (detail === null ? message : `${message} (${detail})`);
/**
 * Writes a finding down as a failure.
 * @param configPath part of the fingerprint, as the workflow's path is in that of a run's failure
 */
function failureOf(finding, configPath) {
    if (finding.kind === "diagnosed")
        return finding.failure;
    const { category, title, confidence, basis } = findingKinds[finding.kind];
    const { scraper, message, evidence, location } = finding;
    return {
        ruleId: `scraper-${finding.kind}`,
        category,
        title,
        message: (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(wordsOf(finding), 500),
        job: scraper,
        step: finding.step,
        evidence: [...evidence],
        ...(location === undefined ? {} : { location }),
        captures: {},
        confidence,
        basis: [{ feature: basis, weight: Math.log(confidence / (1 - confidence)) }],
        transient: false,
        fingerprint: (0,_diagnosis_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFingerprint */ .hX)({ workflow: configPath, job: scraper, category, message }),
        suspects: [],
    };
}


/***/ }),

/***/ 6706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   kQ: () => (/* binding */ renderValidation),
/* harmony export */   vu: () => (/* binding */ conclusionOf)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5967);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4539);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7926);



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
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `| ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} | ${signs[verdictOf(result)]} | ${tested} | ${records === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `-` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${records.files.length}`} | ${records === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `-` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${records.records}`} | ${bad} | ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(milliseconds))} |`;
}
function details(finding) {
    const lines = finding.evidence.slice(0, evidenceShown).map(({ log, line, text }) => `${log}:${line}: ${text}`);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(finding.scraper)}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(finding))}\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(finding), 600)}\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(lines)}`;
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
    ];
    const { body, dropped } = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fitSections */ .WK)(sections, summaryLimit);
    return dropped === 0 ? body : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${body}\n\n${dropped} more sections are in the failure report.`;
}


/***/ }),

/***/ 5471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ failOnLevels),
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _contracts_failure_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6513);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4591);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4539);



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
        scrapers,
        passed: cause === undefined,
        baseline: (0,_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .learned */ .s)(before, scrapers),
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

/***/ 7926:
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

/***/ 8586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ validateScrapers)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/fixes/globs.js
var globs = __webpack_require__(5875);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(2463);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(2815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(5610);
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
/** `/items/0/price` → `items[].price`: records of one form name the same field. */
const fieldOf = (instancePath) => instancePath
    .split("/")
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? "[]" : `.${part.replaceAll("~1", "/").replaceAll("~0", "~")}`))
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
    const told = (own.length > 0 ? own : errors).filter(({ keyword }) => keyword !== "if").map(describe);
    return [...new Set(told)].slice(0, perRecord);
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
    const make = (textOnly) => {
        const first = compile(false, textOnly);
        const all = compile(true, textOnly);
        let failed = 0;
        return (record) => {
            if (first(record))
                return [];
            failed += 1;
            if (failed > thoroughly)
                return problemsOf(first.errors ?? []);
            all(record);
            return problemsOf(all.errors ?? first.errors ?? []);
        };
    };
    // Compiled now, so that a schema that does not compile is refused before any command runs.
    const typed = make(false);
    let untyped = null;
    return { check: (textOnly) => (textOnly ? (untyped ??= make(true)) : typed) };
}

// EXTERNAL MODULE: ./build/scrapers/validation.js
var validation = __webpack_require__(5471);
// EXTERNAL MODULE: ./build/logs/log-reader.js + 2 modules
var log_reader = __webpack_require__(7069);
// EXTERNAL MODULE: ./build/scrapers/baseline.js
var baseline = __webpack_require__(4591);
;// CONCATENATED MODULE: ./build/scrapers/command-findings.js

/** That a scraper or its tests fail is what these say, and no more. */
const noBetterReason = new Set(["test-failure", "crash", "unknown"]);
const kinds = { tests: "tests-failed", run: "run-failed" };
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
    const [first, ...more] = cause?.evidence ?? [];
    if (cause === undefined || first === undefined) {
        const message = `the command of "${step}" failed and says nothing that is known`;
        return { ...common, kind: kinds[step], message, detail: words, evidence: tailEvidence(failed, words) };
    }
    const told = { ...common, message: cause.message, evidence: [first, ...more] };
    const at = cause.location === undefined ? {} : { location: cause.location };
    return noBetterReason.has(cause.category)
        ? { ...told, ...at, kind: kinds[step], detail: words }
        : { ...told, ...at, kind: "diagnosed", detail: attempts(failed), failure: cause };
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 28 modules
var XMLParser = __webpack_require__(8879);
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
var wording = __webpack_require__(7926);
;// CONCATENATED MODULE: ./build/scrapers/drift-findings.js



/** How the records differ from those of the last good run, further than `drift` lets them. */
function driftFindings(configured, seen) {
    const { lastGood } = seen;
    if (lastGood === null || seen.watch.profile.records === 0)
        return [];
    return checks.flatMap((check) => check(configured, seen, lastGood));
}
const at = { step: "outputs", key: "outputs" };
const rows = (configured, { watch, failed }, { records: before }) => {
    const { records } = watch.profile;
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
const coverage = (configured, { watch }, { fields }) => {
    const { drift, expect } = configured.scraper;
    const lower = Object.entries(fields)
        .map(([name, field]) => ({ name, expected: field.coverage, actual: watch.profile.coverageOf(name) }))
        // What is declared is judged by that, and what is gone is a matter of the site.
        .filter((field) => !expect.coverage.has(field.name) && !isGone(field))
        .filter(({ expected, actual }) => expected - actual > drift.coverage + 1e-9)
        .toSorted((left, right) => right.expected - right.actual - (left.expected - left.actual));
    const [worst] = lower;
    if (worst === undefined)
        return [];
    const shown = lower
        .slice(0, 5)
        .map(({ name, expected, actual }) => `${name}: ${(0,wording/* percent */.KN)(actual)}, ${(0,wording/* percent */.KN)(expected)} then`);
    const message = `the field "${worst.name}" has a value in far fewer records than in the last good run`;
    return [missing(configured, { ...at, kind: "lower-coverage", message, detail: shown.join("; ") })];
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
const checks = [drift_findings_form, rows, coverage];

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
/**
 * Hashes a text into `into`, all of it or both its ends: multiply and mix, in the manner of MurmurHash3's finalizer
 * (github.com/aappleby/smhasher). Not for what somebody could gain by a collision.
 * @param ends of a text of more than twice so many units, only so many at its beginning and its end count
 */
function hashText(text, into, ends = Infinity) {
    let high = 0xdeadbeef ^ text.length;
    let low = 0x41c6ce57;
    for (let at = 0; at < text.length; at++) {
        if (at === ends && text.length > 2 * ends)
            at = text.length - ends;
        const unit = text.charCodeAt(at);
        high = Math.imul(high ^ unit, 0x85ebca6b);
        low = Math.imul(low ^ unit, 0xc2b2ae35);
    }
    into.high = (Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)) >>> 0;
    into.low = (Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)) >>> 0;
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

;// CONCATENATED MODULE: ./build/scrapers/profile/block-page.js

/** What only pages say that let no scraper through; from what Cloudflare, Akamai, Imperva, CloudFront, DataDome, PerimeterX and Google show. */
const telling = /attention required! \| cloudflare|just a moment\.\.\.|checking (?:if the site connection is secure|your browser before accessing)|verif(?:y|ying) (?:that )?you(?:'re| are) (?:a )?(?:human|not a (?:ro)?bot)|(?:are you|i'm not|confirm you are not|prove you(?:'re| are) not) a robot\b|unusual traffic from your (?:computer )?network|enable javascript and cookies to continue|(?:complete|solve|pass) (?:the|this|a) (?:captcha|security check|recaptcha)|pardon our interruption|incapsula incident id|sorry, you have been blocked|you have been blocked by (?:network|our) security|ddos protection by|generated by cloudfront|you don't have permission to access .{1,200} on this server|access to this page has been denied|automated (?:access|requests?|queries) (?:to|from) .{1,80} (?:denied|blocked|not (?:allowed|permitted))/i;
/** What such pages begin with, but other texts may say too: it tells only where it is nearly all there is. */
const curt = /^\W{0,9}(?:error )?(?:40[139]|429|503)?\W{0,9}(?:access denied|forbidden|request (?:blocked|rejected|denied)|too many requests|bot detected|captcha(?: required)?|security check|robot check|you have been blocked)(?:$|[^\w\s]|\s+[^\w\s]|\s*\n|\s(?:page|by|to this|you|your|reference|error)\b)/i;
const head = 1000;
/** Block pages are short (github.com/us/crw issues 213 and 424); a longer text without tags is about something else. */
const longest = 3000;
const curtLongest = 80;
const tags = /<[^<>]{0,2000}>/g;
/** Whether a text is that of a page which keeps scrapers out. The address of a captcha's script alone does not make it one. */
function isBlockPage(text) {
    // Most texts are no sentence: addresses, dates, names of one word.
    if (text.length < 7 || (text.length > 9 && !text.includes(" ")))
        return false;
    const isPage = hasHtml(text.slice(0, head));
    const shown = isPage
        ? text
            .slice(0, 4 * head)
            .replaceAll(tags, "\n")
            .trim()
        : text;
    if (!isPage && text.length > longest)
        return false;
    const begin = shown.slice(0, head);
    return telling.test(begin) || ((isPage || text.length <= curtLongest) && curt.test(begin));
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
var scraper_baseline = __webpack_require__(6732);
;// CONCATENATED MODULE: ./build/scrapers/profile/field-profile.js



const distinctBits = 9;
/** Values of one length differ within so many units of either end, or they count as the same. */
const hashedEnds = 32;
/** JSON has no other types; null is no value. */
const typeOf = (value) => {
    const type = typeof value;
    if (type === "string" || type === "number" || type === "boolean")
        return type;
    return Array.isArray(value) ? "list" : "object";
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
        this.#types |= 1 << scraper_baseline/* valueTypes */.ZD.indexOf(typeOf(value));
        if (typeof value === "string")
            this.#text(value);
        else if (typeof value === "number")
            this.#count(String(value));
    }
    #text(text) {
        if (text.length < this.#shortest)
            this.#shortest = text.length;
        if (text.length > this.#longest)
            this.#longest = text.length;
        this.#count(text);
        if (this.#votes === 0)
            this.#candidate = text;
        this.#votes += text === this.#candidate ? 1 : -1;
    }
    #count(text) {
        hashText(text, this.#hash, hashedEnds);
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


/** More fields than these are not told apart: a file with so many has data for names. */
const fieldLimit = 500;
/** What all fields of a scraper's records are like. */
class RecordProfile {
    #fields = new Map();
    /** Those that no record has at its top, named by the configuration. */
    #nested;
    records = 0;
    /** @param named fields to be counted besides those at the top of records */
    constructor(named = []) {
        this.#nested = [...new Set(named)].filter((name) => name.includes(".")).map(fieldPath);
        for (const { name } of this.#nested)
            this.#fields.set(name, new FieldProfile());
    }
    add(record) {
        this.records += 1;
        for (const [name, value] of Object.entries(record))
            this.#field(name)?.add(value);
        for (const { name, of } of this.#nested)
            if (!Object.hasOwn(record, name))
                this.#field(name)?.add(of(record));
    }
    #field(name) {
        const known = this.#fields.get(name);
        if (known !== undefined || this.#fields.size >= fieldLimit)
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
/** The messages that findings look up again. */
const messageOf = {
    blocked: "a record holds the text of a page that keeps scrapers out",
    duplicate: "a record is the same as an earlier one",
    key: (fields) => (0,sanitise/* plain */.pj)(`a record has the ${fields.join(" and ")} of an earlier one`, 300),
    missing: (field) => (0,sanitise/* plain */.pj)(`the field "${field}" has no value`, 300),
    html: (field) => (0,sanitise/* plain */.pj)(`the field "${field}" holds HTML`, 300),
    short: (field) => (0,sanitise/* plain */.pj)(`the field "${field}" is shorter than it may be`, 300),
};
/** Counts what can only be said of all records together, and notes what is wrong with one, in one pass and constant memory. */
class RecordWatch {
    expect;
    profile;
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
    /** @param text the record as the file has it; null where it would have to be put together again */
    see(record, text) {
        this.profile.add(record);
        const time = this.#times === null ? null : timeOf(this.#times.of(record));
        if (time !== null && (this.#newest === null || time > this.#newest))
            this.#newest = time;
        const notes = [];
        for (const noteOf of this.#noteOf) {
            const note = noteOf(record, text);
            if (note !== null)
                notes.push(note);
        }
        if (hasBlockPage(record))
            notes.push({ kind: "blocked-records", message: messageOf.blocked });
        return notes;
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
            return (record, text) => {
                const key = keyOf(record, text);
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
        return [...keys, noted(same, (record, text) => text ?? JSON.stringify(record))];
    }
}
/** Looks at the texts at the top of a record: that is where a scraper puts what it got. */
const hasBlockPage = (record) => Object.values(record).some((value) => typeof value === "string" && isBlockPage(value));

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
const enough = ({ minRecords: least }, configured, { watch, failed }) => {
    const { records } = watch.profile;
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
const expectation_findings_coverage = ({ coverage: fields }, configured, { counts, watch }) => {
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
const expectation_findings_checks = [enough, expectation_findings_coverage, duplicates, fresh, texts];

;// CONCATENATED MODULE: ./build/scrapers/site-findings.js






/** From this share of records on, block pages are what the scraper got; below it some pages were refused. */
const blockedShare = 0.05;
const repeating = { leastRecords: 20, leastShare: 0.9, leastLength: 40, distinctBefore: 10 };
/** What the records tell about the site: that it keeps the scraper out, or has another form than before. */
function siteFindings(configured, seen) {
    if (seen.watch.profile.records === 0)
        return [];
    return [...blocked(configured, seen), ...repeated(configured, seen), ...collapsed(configured, seen)];
}
function blocked({ scraper }, { counts }) {
    const pages = counts.troubles.find(({ kind }) => kind === "blocked-records")?.count ?? 0;
    const kind = pages / counts.records >= blockedShare ? "blocked-records" : "few-blocked-records";
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
/** What the records say against a scraper, that which names a cause first. */
function recordFindings(configured, seen) {
    const { counts } = seen;
    const { name, expect } = configured.scraper;
    const unread = troubleFinding(name, "unreadable-output", counts, ({ kind }) => kind === "unreadable-output");
    const misfits = troubleFinding(name, "schema-mismatch", counts, ({ kind }) => kind === "schema-mismatch");
    const found = [
        ...siteFindings(configured, seen),
        ...unread,
        ...misfits,
        ...expectationFindings(configured, seen),
        ...driftFindings(configured, seen),
    ];
    const output = { step: "outputs", key: "outputs" };
    if (expect.allowEmpty)
        return found;
    if (counts.records === 0) {
        const none = { ...output, kind: "no-records", message: "the output holds no record" };
        return seen.failed || counts.files.length === 0 ? found : [...found, missing(configured, none)];
    }
    const empty = counts.files.filter(({ records }) => records === 0);
    const [one] = empty;
    if (one === undefined)
        return found;
    const detail = empty.length === 1 ? one.path : `${empty.length} of ${counts.files.length} files, first ${one.path}`;
    return [...found, missing(configured, { ...output, kind: "empty-file", message: "a file holds no record", detail })];
}

;// CONCATENATED MODULE: ./build/scrapers/record-tally.js

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
/** Counts the records of one scraper's files, and what is wrong with them, in memory that does not grow with them. */
class RecordTally {
    #files = [];
    #troubles = new Map();
    #watch;
    #records = 0;
    #bad = 0;
    #misfits = 0;
    constructor(watch) {
        this.#watch = watch;
    }
    /** Begins a file. @param check null without a schema @returns the sink that its reader tells */
    file(path, check) {
        const file = { path, records: 0 };
        this.#files.push(file);
        const count = () => {
            file.records += 1;
            this.#records += 1;
        };
        return {
            record: (value, place, text) => {
                count();
                // First, since a check of texts puts what they stand for in their place.
                const notes = this.#watch.see(value, text);
                const problems = check?.(value) ?? [];
                if (problems.length + notes.length === 0)
                    return;
                // A field may be absent as often as its coverage says.
                if (problems.length > 0 || notes.some(({ kind }) => kind !== "missing-field"))
                    this.#bad += 1;
                const at = { path, place };
                for (const message of problems)
                    this.#note("schema-mismatch", message, at, text ?? JSON.stringify(value));
                for (const { kind, message } of notes)
                    this.#note(kind, message, at, text ?? JSON.stringify(value));
            },
            fault: (fault, place, text) => {
                count();
                this.#bad += 1;
                this.#note("unreadable-output", faultMessages[fault], { path, place }, text);
            },
        };
    }
    /** A file that no reader could be found for, or that may not be read; it counts as one record. */
    unreadable(path, message) {
        const file = this.#files.at(-1);
        if (file?.path === path)
            file.records += 1;
        this.#records += 1;
        this.#bad += 1;
        this.#note("unreadable-output", message, { path, place: { line: 1 } }, "");
    }
    counts() {
        return {
            files: this.#files,
            records: this.#records,
            bad: this.#bad,
            troubles: [...this.#troubles.values()].toSorted((left, right) => right.count - left.count || (left.message < right.message ? -1 : 1)),
        };
    }
    #note(kind, message, at, text) {
        const isNew = kind === "schema-mismatch" && !this.#troubles.has(`${kind} ${message}`);
        const told = isNew && this.#misfits++ >= troublesKept ? "there are more kinds of trouble than are told apart" : message;
        const key = `${kind} ${told}`;
        const trouble = this.#troubles.get(key) ?? { kind, message: told, count: 0, offenders: [] };
        this.#troubles.set(key, trouble);
        trouble.count += 1;
        if (trouble.offenders.length < offendersKept)
            trouble.offenders.push({
                path: (0,sanitise/* plain */.pj)(at.path, 300),
                place: at.place,
                text: (0,sanitise/* plain */.pj)(text.slice(0, 4 * shownLength), shownLength),
            });
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(6070);
;// CONCATENATED MODULE: ./build/scrapers/records/record-sink.js
/** A longer record is a finding and is not parsed, in bytes: no site has such a page, and memory stays flat. */
const recordLimit = 16 * 1024 ** 2;
/** How much of a part that cannot be read is shown, in bytes. */
const shownBytes = 400;

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
    /** Only to refuse what is not UTF-8: the library would take any bytes. */
    #decoder = new external_node_util_.TextDecoder("utf-8", { fatal: true });
    #ended = false;
    #line = 1;
    constructor(sink, limit = recordLimit, delimiter = ",") {
        this.#sink = sink;
        this.#parser = (0,lib/* parse */.qg)({
            bom: true,
            delimiter,
            info: true,
            max_record_size: limit,
            record_delimiter: ["\r\n", "\n", "\r"],
            relax_column_count: true,
            skip_empty_lines: true,
        });
        this.#parser.on("error", (error) => this.#refuse(error));
    }
    push(bytes) {
        if (this.#ended || !this.#isText(bytes))
            return;
        this.#parser.write(bytes);
        this.#drain();
    }
    async finish() {
        if (this.#ended || !this.#isText())
            return;
        const { promise, resolve } = Promise.withResolvers();
        this.#parser.once("close", resolve);
        this.#parser.on("data", (row) => this.#row(row));
        this.#parser.end();
        await promise;
    }
    /** @param bytes none at the end of the file */
    #isText(bytes) {
        try {
            this.#decoder.decode(bytes, { stream: bytes !== undefined });
            return true;
        }
        catch {
            this.#ended = true;
            this.#sink.fault("not-utf-8", { line: this.#line }, "");
            return false;
        }
    }
    #drain() {
        for (let row = this.#next(); row !== null; row = this.#next())
            this.#row(row);
    }
    #next() {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `info` makes of a record
        return this.#parser.read();
    }
    /** `lines` is the number of the record's last line. */
    #row({ record, info: { lines } }) {
        const first = this.#line;
        this.#line = lines + 1;
        if (this.#header === null) {
            this.#header = record;
            return;
        }
        const place = { line: Math.max(first, lines - lineFeedsIn(record)) };
        if (record.length !== this.#header.length) {
            this.#sink.fault("ragged", place, record.join(",").slice(0, shownBytes));
            return;
        }
        const header = this.#header;
        const fields = record.flatMap((cell, index) => (cell === "" ? [] : [[header[index] ?? "", cell]]));
        this.#sink.record(Object.fromEntries(fields), place, null);
    }
    #refuse(error) {
        if (!(error instanceof lib/* CsvError */.J$))
            throw error;
        this.#ended = true;
        this.#sink.fault(faults[error.code] ?? "quote", { line: Number(error["lines"] ?? this.#line) }, "");
    }
}
const lineFeedsIn = (record) => record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/scrapers/records/json-record.js


const replacement = "\uFFFD";
/** Whether a parsed value is a record: an object that is no list. */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Parses the bytes of one record and tells the sink what they are. */
function readJsonRecord(bytes, place, sink) {
    const text = bytes.toString("utf8");
    // Only bytes that are not UTF-8 are decoded to this character, but for those that stand for it.
    if (text.includes(replacement) && !(0,external_node_buffer_.isUtf8)(bytes))
        return sink.fault("not-utf-8", place, text.slice(0, shownBytes));
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return sink.fault("not-json", place, text.slice(0, shownBytes));
    }
    if (isRecord(value))
        sink.record(value, place, text);
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
const space = new Set([9, 10, 13, 32]);
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
        if (this.#depth >= 0)
            this.#keep(chunk.subarray(start));
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
        if (space.has(sign) || (this.#expected === "start" && this.#line === 1 && byteOrderMark.has(sign)))
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
            return sign === json_document_byte.comma || sign === json_document_byte.closeList || space.has(sign);
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
            readJsonRecord(whole, this.#place, this.#sink);
        this.#parts = [];
        this.#length = 0;
        this.#depth = -1;
        this.#expected = this.#inList ? "comma" : "end";
    }
}

;// CONCATENATED MODULE: ./build/scrapers/records/json-lines.js



const lineFeed = 10;
/** Space, tab, CR: what a line may hold and still be blank (RFC 8259 "ws"). */
const blank = new Set([32, 9, 13]);
const json_lines_byteOrderMark = [0xef, 0xbb, 0xbf];
const isBlank = (line) => line.every((byte) => blank.has(byte));
/**
 * Reads JSON Lines (jsonlines.org): a record a line, in UTF-8; blank lines count as lines, not as records.
 * Lines are joined as bytes, so that no character is split, and memory holds one line.
 */
class JsonLinesReader {
    #sink;
    #limit;
    #parts = [];
    #length = 0;
    #line = 0;
    constructor(sink, limit = recordLimit) {
        this.#sink = sink;
        this.#limit = limit;
    }
    push(bytes) {
        const chunk = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        let start = 0;
        for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
            this.#keep(chunk.subarray(start, end));
            this.#emit();
            start = end + 1;
        }
        this.#keep(chunk.subarray(start));
    }
    finish() {
        if (this.#length > 0)
            this.#emit();
    }
    #keep(part) {
        // Of a line that is too long only the beginning is kept, to be shown.
        if (part.length > 0 && this.#length <= this.#limit)
            this.#parts.push(part);
        this.#length += part.length;
    }
    #emit() {
        const [only] = this.#parts;
        const whole = this.#parts.length === 1 && only !== undefined ? only : external_node_buffer_.Buffer.concat(this.#parts);
        const length = this.#length;
        this.#parts = [];
        this.#length = 0;
        this.#line += 1;
        const place = { line: this.#line };
        if (length > this.#limit) {
            this.#sink.fault("too-long", place, whole.toString("utf8", 0, shownBytes));
            return;
        }
        const marked = this.#line === 1 && json_lines_byteOrderMark.every((byte, index) => whole[index] === byte);
        const line = marked ? whole.subarray(json_lines_byteOrderMark.length) : whole;
        if (!isBlank(line))
            readJsonRecord(line, place, this.#sink);
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
/** @returns the format of a file, whatever the case of its name and however it is packed; null for a name of no known format */
function formatOf(path) {
    const name = path.toLowerCase().replace(/\.(?:gz|zst)$/, "");
    return recordFormats.find(({ extension }) => name.endsWith(extension)) ?? null;
}

// EXTERNAL MODULE: ./build/usecases/diagnose-logs.js + 7 modules
var diagnose_logs = __webpack_require__(1304);
;// CONCATENATED MODULE: ./build/usecases/validate-scraper.js












/** Runs a scraper's tests and the scraper, and checks every record that it wrote. Whatever they do, it is a result. */
async function validateScraper(input, ports) {
    const started = ports.clock.now();
    const tests = await testStep(input, ports);
    const records = await outputStep(input, ports);
    return {
        name: input.scraper.name,
        tests: tests.counts,
        records: records.counts,
        statistics: records.statistics ?? null,
        milliseconds: ports.clock.now() - started,
        findings: [...tests.findings, ...records.findings],
    };
}
const configuredOf = ({ scraper, source }) => ({
    scraper,
    configPath: source.configPath,
});
const passed = ({ end }) => end.kind === "exited" && end.code === 0;
const firstPauseMs = 5000;
/**
 * Runs a command; when it does not pass, says why. The exit code alone decides whether it does. What may pass by itself
 * is tried again first.
 */
async function runCommand(step, text, { scraper, source }, { commands, clock, pause }) {
    const { name, timeoutMs, env, retries } = scraper;
    const command = { scraper: name, step, command: text, timeoutMs, env };
    for (let attempt = 1;; attempt++) {
        const done = await commands.run(command);
        if (passed(done))
            return [];
        const { end, log } = done;
        const report = await (0,diagnose_logs/* diagnoseLogs */.k)({ source, workflow: source.configPath, logs: [log] }, clock);
        const mayPass = end.kind === "exited" && report.failures[0]?.transient === true;
        if (!mayPass || attempt > retries) {
            const told = { command, end, report, log: (0,sanitise/* plain */.pj)(log.name, 300), tail: await lastLines(log), attempt };
            return [commandFinding(told)];
        }
        await pause(firstPauseMs * 2 ** (attempt - 1));
    }
}
async function testStep(input, ports) {
    const { tests, junit } = input.scraper;
    if (tests === undefined)
        return { findings: [], counts: null };
    const before = await versions(junit === undefined ? [] : [junit], ports.files);
    const findings = await runCommand("tests", tests, input, ports);
    if (junit === undefined)
        return { findings, counts: null };
    const reports = [];
    for (const file of (await ports.files.match(junit)).files) {
        // A report from before says nothing about these tests.
        const report = before.has(keyOf(file)) ? null : await testReport(file, ports.files);
        if (report !== null)
            reports.push(report);
    }
    const counts = reports.length === 0 ? null : addTests(reports);
    // A command that failed has said so already, and may well have failed before it wrote a report.
    const told = findings.length > 0 ? [] : testFindings(configuredOf(input), counts);
    return { findings: [...findings, ...told], counts };
}
/** What the tests wrote may be anything. */
async function testReport({ path }, files) {
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
    const ran = run === undefined ? [] : await runCommand("run", run, input, ports);
    if (outputs.length === 0)
        return { findings: ran, counts: null };
    const configured = configuredOf(input);
    const watch = new RecordWatch(input.scraper.expect, Object.keys(input.lastGood?.fields ?? {}));
    const tally = new RecordTally(watch);
    const files = new Map();
    const absent = [];
    for (const glob of outputs) {
        const matches = await ports.files.match(glob);
        for (const file of matches.files)
            files.set(file.path, file);
        for (const path of matches.refused)
            tally.unreadable(path, "an output is no file of the workspace");
        if (matches.files.length + matches.refused.length === 0)
            absent.push(noOutput(configured, `no file matches ${glob}`));
    }
    const isFresh = files.size === 0 || [...files.values()].some((file) => !before.has(keyOf(file)));
    if (!isFresh)
        absent.push(noOutput(configured, "no file is new or changed after the run"));
    for (const file of files.values())
        await readRecords(file, input.schema, tally);
    const counts = tally.counts();
    const failed = ran.length > 0;
    const seen = { counts, watch, lastGood: input.lastGood, failed, now: ports.clock.now() };
    return {
        // What a command that failed did not write follows from that.
        findings: [...ran, ...(failed ? [] : absent), ...recordFindings(configured, seen)],
        counts,
        statistics: (0,baseline/* statisticsOf */.j)(watch, seen.now),
    };
}
const noOutput = (configured, message) => missing(configured, { kind: "no-output", step: "outputs", key: "outputs", message });
async function readRecords(file, schema, tally) {
    const path = (0,sanitise/* plain */.pj)(file.path, 300);
    const format = formatOf(file.path);
    if (format === null)
        return tally.unreadable(path, "an output has no form that is known by its name");
    const reader = format.reader(tally.file(path, schema?.check(format.textOnly) ?? null));
    try {
        for await (const bytes of file.chunks()) {
            // What is cut off in the middle of a record is no news then.
            if ("damaged" in bytes)
                return tally.unreadable(path, damages[bytes.damaged]);
            reader.push(bytes);
        }
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* UserError */.y))
            throw thrown;
        tally.unreadable(path, "an output may not be read, or went away");
    }
    await reader.finish();
}
const damages = {
    "not-unpacked": "a packed file is cut short or broken",
    bomb: "a packed file unpacks to more than any data would",
};
const keyOf = ({ path, version }) => `${path} ${version}`;
/** The files that are there before a command runs, to tell what it wrote. */
async function versions(globs, files) {
    const matches = await Promise.all(globs.map((glob) => files.match(glob)));
    return new Set(matches.flatMap((match) => match.files.map(keyOf)));
}
const tailLines = 8;
/** The last lines that a command itself wrote. */
async function lastLines(log) {
    const lines = [];
    const reader = new log_reader/* LogReader */.w0((line) => {
        if (line.header || line.tag === "error")
            return;
        lines.push({ number: line.number, text: line.text });
        if (lines.length > tailLines)
            lines.shift();
    }, log);
    for await (const bytes of log.chunks())
        reader.push(bytes);
    reader.finish();
    return lines;
}

;// CONCATENATED MODULE: ./build/usecases/validate-scrapers.js






/** The scrapers that are to be validated. @throws UserError `input-invalid` for a name that none has */
function selected({ scrapers }, only, where) {
    if (only.length === 0)
        return scrapers;
    const unknown = only.find((pattern) => !scrapers.some(({ name }) => (0,globs/* matchesGlob */.k)(pattern, name)));
    if (unknown !== undefined) {
        const names = scrapers.map(({ name }) => name).slice(0, 20);
        throw new errors/* UserError */.y("input-invalid", `no scraper in ${where} has the name "${(0,sanitise/* plain */.pj)(unknown, 100)}"`, `The names are: ${names.join(", ")}${scrapers.length > names.length ? " …" : ""}.`);
    }
    return scrapers.filter(({ name }) => only.some((pattern) => (0,globs/* matchesGlob */.k)(pattern, name)));
}
/**
 * Runs scrapers and their tests, and checks every record that they wrote. One scraper's failure stops no other.
 * @throws UserError for what is wrong with the configuration, before any command runs
 */
async function validateScrapers({ config, source, only, failOn, baseline }, ports) {
    const chosen = selected(config, only, source.configPath);
    const schemas = new Map();
    for (const { schema } of chosen) {
        if (schema !== undefined && !schemas.has(schema))
            schemas.set(schema, readRecordSchema(await ports.files.read(schema, "the schema"), `"${schema}"`));
    }
    const results = [];
    for (const [index, scraper] of chosen.entries()) {
        ports.progress.started(scraper.name, index + 1, chosen.length);
        const schema = scraper.schema === undefined ? null : (schemas.get(scraper.schema) ?? null);
        const lastGood = new Map(Object.entries(baseline?.scrapers ?? {})).get(scraper.name) ?? null;
        const result = await validateScraper({ scraper, schema, source, lastGood }, ports);
        ports.progress.ended(result);
        results.push(result);
    }
    return (0,validation/* summarise */.f)(results, source, failOn, ports.clock.now(), baseline);
}


/***/ })

};
