import { siloSign } from "#analysis/findings/silo-sign.ts";
import {
  type IntroductionOptions,
  introductionDefaults,
  introductions,
} from "#analysis/introductions/introductions.ts";
import type { AnalysisResult, Warning } from "#analysis/model/result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import type { CommandResult } from "#server/contract/command-result.ts";
import type { Around } from "./around.ts";
import { type Command, commandDefaults } from "./command.ts";

/** The result with the introductions that were asked for, and whether there is a silo that they could mend. */
export function withIntroductions(
  result: AnalysisResult,
  input: AnalysisInput,
  command: Pick<Command, "introductions" | "seed">,
  options: Pick<IntroductionOptions, "excluded" | "nameable" | "isSettled"> & { readonly around: Around },
): CommandResult {
  const { around, ...limits } = options;
  const size = command.introductions ?? commandDefaults.introductions;
  if (size === 0) return { ...result, introductions: [] };
  // From here on the work is done in this thread, and does not hear of Ctrl-C.
  around.endAtOnce();
  const { onProgress } = around.hooks;
  const proposed = introductions(input, {
    ...{ ...introductionDefaults, ...limits, size, seed: command.seed },
    hooks: { onProgress },
  });
  const { reason, candidates, together } = proposed;
  const isTooLarge = reason === "left-out" || reason === "too-large";
  return {
    ...result,
    introductions: proposed.introductions,
    introductionsAbout: { reason, siloSign: siloSign(result), candidates, together },
    warnings: isTooLarge ? [...result.warnings, LEFT_OUT] : result.warnings,
  };
}

const LEFT_OUT: Warning = {
  code: "introductions-left-out",
  message:
    "Introductions are left out: the gain of a tie takes the distances between all actors of so large a network.",
};
