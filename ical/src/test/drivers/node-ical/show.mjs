// Shows feeds as node-ical does. Reads lines "ID FILE FROM UNTIL", parted by tabs; prints JSON lines.
import { readFileSync } from 'node:fs';
import ical from 'node-ical';

const day = 24 * 60 * 60 * 1000;
const two = (number) => String(number).padStart(2, '0');
// A whole day begins at midnight on the clock of the process.
const said = (time, isFullDay) =>
  isFullDay
    ? `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
    : new Date(time).toISOString();
const text = (value) => value?.val ?? value;

for (const line of readFileSync(0, 'utf8').trim().split('\n').filter(Boolean)) {
  const [feed, file, from, until] = line.split('\t');
  // Wide enough for what is moved into the days that are asked for: node-ical looks at the planned start.
  const range = {
    from: new Date(Date.parse(from) - 400 * day),
    to: new Date(Date.parse(until) + 400 * day),
    expandOngoing: true,
  };
  for (const event of Object.values(ical.sync.parseFile(file))) {
    if (event.type !== 'VEVENT') {
      continue;
    }
    for (const date of ical.expandRecurringEvent(event, range)) {
      console.log(
        JSON.stringify({
          feed,
          start: said(date.start, date.isFullDay),
          end: said(date.end, date.isFullDay),
          status: date.event.status,
          title: text(date.summary),
        }),
      );
    }
  }
}
