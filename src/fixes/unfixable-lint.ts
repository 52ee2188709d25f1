import type { Failure } from "../contracts/failure-report.ts";

/**
 * Rules of ESLint and its usual plugins that it only reports: `--fix` leaves them, so that a run of it leaves the step
 * failing. Source: eslint.org/docs/latest/rules and the plugins' own lists, as of 2026-11.
 */
const reported: ReadonlySet<string> = new Set(
  `array-callback-return camelcase class-methods-use-this complexity consistent-return consistent-this constructor-super
default-case default-case-last default-param-last for-direction func-names func-style getter-return guard-for-in id-length
max-classes-per-file max-depth max-len max-lines max-lines-per-function max-nested-callbacks max-params max-statements
new-cap no-alert no-array-constructor no-async-promise-executor no-await-in-loop no-bitwise no-caller no-case-declarations
no-class-assign no-compare-neg-zero no-cond-assign no-console no-const-assign no-constant-binary-expression
no-constant-condition no-constructor-return no-continue no-control-regex no-debugger no-delete-var no-dupe-args
no-dupe-class-members no-dupe-else-if no-dupe-keys no-duplicate-case no-duplicate-imports no-empty no-empty-character-class
no-empty-function no-empty-pattern no-empty-static-block no-eq-null no-eval no-ex-assign no-extend-native no-fallthrough
no-func-assign no-global-assign no-implicit-globals no-implied-eval no-import-assign no-inner-declarations no-invalid-regexp
no-invalid-this no-irregular-whitespace no-iterator no-labels no-lone-blocks no-loop-func no-loss-of-precision
no-magic-numbers no-misleading-character-class no-multi-assign no-multi-str no-negated-condition no-nested-ternary no-new
no-new-func no-new-native-nonconstructor no-new-wrappers no-nonoctal-decimal-escape no-obj-calls no-octal no-octal-escape
no-param-reassign no-plusplus no-promise-executor-return no-proto no-prototype-builtins no-redeclare no-restricted-exports
no-restricted-globals no-restricted-imports no-restricted-properties no-restricted-syntax no-return-assign no-script-url
no-self-assign no-self-compare no-sequences no-setter-return no-shadow no-shadow-restricted-names no-sparse-arrays
no-template-curly-in-string no-ternary no-this-before-super no-throw-literal no-undef no-undefined no-underscore-dangle
no-unexpected-multiline no-unmodified-loop-condition no-unreachable no-unreachable-loop no-unsafe-finally
no-unsafe-optional-chaining no-unused-expressions no-unused-private-class-members no-unused-vars no-use-before-define
no-useless-assignment no-useless-backreference no-useless-call no-useless-catch no-useless-concat no-useless-constructor
no-useless-escape no-void no-warning-comments no-with prefer-named-capture-group prefer-promise-reject-errors
prefer-regex-literals prefer-rest-params prefer-spread radix require-atomic-updates require-await require-unicode-regexp
require-yield symbol-description use-isnan valid-typeof vars-on-top
@typescript-eslint/no-explicit-any @typescript-eslint/no-unused-vars @typescript-eslint/no-floating-promises
@typescript-eslint/no-misused-promises @typescript-eslint/no-unsafe-assignment @typescript-eslint/no-unsafe-call
@typescript-eslint/no-unsafe-member-access @typescript-eslint/no-unsafe-return @typescript-eslint/no-shadow
@typescript-eslint/no-use-before-define @typescript-eslint/ban-ts-comment @typescript-eslint/explicit-function-return-type
@typescript-eslint/explicit-module-boundary-types @typescript-eslint/no-empty-function @typescript-eslint/no-require-imports
import/no-unresolved import/no-cycle import/no-extraneous-dependencies import/named import/default import/export
react/prop-types react/display-name react/no-unescaped-entities react-hooks/rules-of-hooks n/no-missing-import
n/no-missing-require n/no-unpublished-import promise/always-return promise/catch-or-return`.split(/\s+/),
);

type Judge = (failure: Failure) => boolean;

/** How linters say of one complaint that they can mend it: ruff by `[*]`, RuboCop by `[Correctable]`. */
const unfixable: Readonly<Record<string, Judge>> = {
  "eslint-problem": ({ message, captures }) => /Parsing error: /.test(message) || reported.has(captures["rule"] ?? ""),
  "ruff-problem": ({ message }) => /^(?:\S+:\d+:\d+: )?[A-Z]+\d{3,4} (?!\[\*\])/.test(message),
  "rubocop-offense": ({ message }) => /: [CWEFR]: (?!\[Corr)/.test(message),
};

/** The first of a step's complaints that its linter cannot mend itself; null where none is known to be such. */
export const unfixableOf = (failures: readonly Failure[]): Failure | null =>
  failures.find((failure) => unfixable[failure.ruleId]?.(failure) === true) ?? null;
