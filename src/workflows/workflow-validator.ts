import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { convertWorkflowTemplate } from "@actions/workflow-parser/model/convert";
import type { WorkflowProblem, WorkflowValidator } from "../ports.ts";

/** Checks workflow files with GitHub's official parser (actions/languageservices, workflow-parser). */
export const workflowValidator: WorkflowValidator = {
  async problems(path, text) {
    const parsed = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
    if (parsed.value !== undefined) await convertWorkflowTemplate(parsed.context, parsed.value);
    return parsed.context.errors.getErrors().map((error): WorkflowProblem => ({
      line: error.range?.start.line ?? 1,
      column: error.range?.start.column ?? 1,
      message: error.rawMessage,
    }));
  },
};
