/**
 * The marks by which a Travis CI log tells its commands apart. Source: travis-ci/travis-build
 * lib/travis/build/bash/travis_fold.bash, travis_result.bash, and lib/travis/build/stages.rb.
 */

/** What the worker says after each command of the script phase: of one with several lines, on the last of them. */
const commandEnd = /" exited with \d{1,3}\.$/;

/** The folds of the worker's own phases. A phase that fails ends the build before its fold is closed. */
const phaseEnd =
  /travis_fold:end:(?:worker_info|system_info|git|apt|addons|cache|rvm|nvm|ruby|before_install|install|before_script|after_\w{1,20}|before_cache|before_deploy|dpl|deploy)\b/;

/**
 * @param raw the line as it came: what follows on the same line may overwrite a fold's end
 * @param text the line as a person saw it
 * @returns whether a command or a phase of a Travis build is over with this line
 */
export const endsTravisCommand = (raw: string, text: string): boolean =>
  (text.endsWith(".") && commandEnd.test(text)) || (raw.includes("travis_fold:end:") && phaseEnd.test(raw));
