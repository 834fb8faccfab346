import type { Reporter, TestModule } from "vitest/node";

type Counts = { readonly passed: number; readonly failed: number };

const countModule = (module: TestModule): Counts => {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  const failed = states.filter((state) => state === "failed").length;
  // A file that does not load, or whose hook throws, fails without a failed test.
  const failedAsWhole = failed === 0 && module.state() === "failed" ? 1 : 0;
  return { passed: states.filter((state) => state === "passed").length, failed: failed + failedAsWhole };
};

/** Prints "N passed, N failed" over all projects as the very last line of the process. */
export const summaryReporter = (): Reporter => ({
  onTestRunEnd(modules, unhandledErrors, reason) {
    const counts = modules.map(countModule);
    const passed = counts.reduce((sum, count) => sum + count.passed, 0);
    const failures = counts.reduce((sum, count) => sum + count.failed, 0) + unhandledErrors.length;
    const failed = failures === 0 && reason !== "passed" ? 1 : failures;
    process.once("exit", () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
  },
});
