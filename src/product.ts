/** The one public name: documentation, examples and messages are made from it. The same as in package.json. */
export const repository = "auto-heal/auto-heal";
export const version = "0.1.0";
/** Where a bug of ours is reported. */
export const bugReports = `https://github.com/${repository}/issues`;
