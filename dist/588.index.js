export const id = 588;
export const ids = [588];
export const modules = {

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


/***/ })

};
