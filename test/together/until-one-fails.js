// The environment of a mutation run: once a test failed the change was noticed, and the other tests are passed over.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class UntilOneFails extends TestEnvironment {
  failed = false;

  /** @param {import('@jest/types').Circus.Event} event */
  handleTestEvent(event) {
    if (event.name === 'test_done' && event.test.errors.length > 0) this.failed = true;
    if (event.name === 'test_start' && this.failed) event.test.mode = 'skip';
  }
};
