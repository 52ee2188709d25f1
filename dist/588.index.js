export const id = 588;
export const ids = [588];
export const modules = {

/***/ 976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ analyzeInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2266);


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

/***/ 3588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2266);
/* harmony import */ var _runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2014);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5945);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5610);
/* harmony import */ var _analysis_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3212);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8255);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(976);







const main = (stub) => (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)(async () => {
    const inputs = (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .K)(_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .analyzeInputs */ .C);
    (0,_runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .hide */ .jD)([inputs["github-token"]]);
    if (!inputs.enabled) {
        (0,_runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutputs */ .n0)({ decision: "ignore" });
        return (0,_runner_report_to_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)((0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)("Switched off by the input enabled."));
    }
    const host = await (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .openHost */ .Zb)(inputs, ["analysis"]);
    const request = {
        runId: inputs["run-id"],
        attempt: inputs["run-attempt"],
        reportPath: inputs["failure-report-path"],
    };
    await (0,_analysis_js__WEBPACK_IMPORTED_MODULE_4__/* .publishAnalysis */ .Me)(await (0,_analysis_js__WEBPACK_IMPORTED_MODULE_4__/* .analyze */ .ns)(request, host), host, stub);
});


/***/ })

};
