// A jest reporter: names the journeys that passed only in a second try, and whether they needed one before within a day.
const { appendFileSync, existsSync, mkdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const record = process.env.SECOND_TRIES ?? path.resolve(__dirname, '../../dist/second-tries.jsonl');
const aDay = 24 * 60 * 60 * 1000;

class SecondTries {
  constructor() {
    this.names = [];
  }

  onTestResult(_test, { testResults }) {
    for (const { fullName, invocations, status } of testResults)
      if (status === 'passed' && invocations > 1) this.names.push(fullName);
  }

  onRunComplete() {
    if (this.names.length === 0) return;
    const now = Date.now();
    const before = existsSync(record)
      ? readFileSync(record, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
          .filter(({ at }) => now - Date.parse(at) < aDay)
      : [];
    const lines = this.names.map((name) => {
      const times = before.filter((one) => one.name === name).length;
      return `  ${name}${times > 0 ? ` (and ${times} more within a day: mend it)` : ''}`;
    });
    process.stderr.write(`\nPassed only in a second try:\n${lines.join('\n')}\n`);
    mkdirSync(path.dirname(record), { recursive: true });
    const at = new Date(now).toISOString();
    appendFileSync(record, this.names.map((name) => `${JSON.stringify({ at, name })}\n`).join(''));
  }
}

module.exports = SecondTries;
