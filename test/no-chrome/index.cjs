// Owns what @web/test-runner says when no browser is configured. The tests bring their own: ../web-test-runner.config.mjs.
exports.chromeLauncher = () => {
  throw new Error('No browser is configured. Run: npx web-test-runner --config test/web-test-runner.config.mjs');
};
