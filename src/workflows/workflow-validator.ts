import type { WorkflowProblem, WorkflowValidator } from "../ports.ts";

/** Loaded when a workflow is to be checked: it is large, and most commands never need it. */
const load = async () => {
  const [{ NoOperationTraceWriter, parseWorkflow }, { convertWorkflowTemplate }] = await Promise.all([
    import("@actions/workflow-parser"),
    import("@actions/workflow-parser/model/convert"),
  ]);
  return { NoOperationTraceWriter, parseWorkflow, convertWorkflowTemplate };
};

/** Checks workflow files with GitHub's official parser (actions/languageservices, workflow-parser). */
export const workflowValidator: WorkflowValidator = {
  async problems(path, text) {
    const { NoOperationTraceWriter, parseWorkflow, convertWorkflowTemplate } = await load();
    const parsed = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
    if (parsed.value !== undefined) await convertWorkflowTemplate(parsed.context, parsed.value);
    return parsed.context.errors.getErrors().map((error): WorkflowProblem => ({
      line: error.range?.start.line ?? 1,
      column: error.range?.start.column ?? 1,
      message: error.rawMessage,
    }));
  },
};
