// Reads lines of RULE, START and UNTIL, parted by tabs; writes for each its dates before UNTIL,
// parted by spaces, at most 60; or "error" and why.
import { createInterface } from 'node:readline';
import vm from 'node:vm';
import ICAL from 'ical.js';

const MOST = 60;

globalThis.expand = (rule, start, until) => {
  const dates = [];
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(start));
  for (let next = iterator.next(); next && dates.length < MOST; next = iterator.next()) {
    const date = next.toString();
    if (date >= until) break;
    dates.push(date);
  }
  return dates.join(' ');
};

for await (const line of createInterface({ input: process.stdin })) {
  globalThis.args = line.split('\t');
  try {
    // in a script of its own, which can be given a time: some rules have no answer
    console.log(vm.runInThisContext('expand(...args)', { timeout: 500 }));
  } catch (e) {
    const reason = e.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'no answer in time' : e.message;
    console.log('error ' + String(reason).replaceAll('\n', ' '));
  }
}
