// The browser for tests is found by test/browser.mjs; nothing downloads one of its own.
module.exports = { skipDownload: true };
