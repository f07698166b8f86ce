// Shows feeds as FullCalendar's icalendar plugin does, to a browser in the zone of TZ. Reads lines "ID FILE FROM UNTIL", parted by
// tabs; prints JSON lines. The plugin's module build does not find ical.js in node, so its other build is taken.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const plugin = require('@fullcalendar/icalendar/index.cjs').default;
const source = plugin.eventSourceDefs[0];

globalThis.fetch = async (file) => ({ text: async () => readFileSync(file, 'utf8') });

const day = 24 * 60 * 60 * 1000;
// A time without a zone is one on the viewer's clock, as FullCalendar takes it where its timeZone is "local".
const said = (time) => (time.length === 10 ? time : new Date(time).toISOString());

for (const line of readFileSync(0, 'utf8').trim().split('\n').filter(Boolean)) {
  const [feed, file, from, until] = line.split('\t');
  const range = {
    start: new Date(Date.parse(from) - 2 * day),
    end: new Date(Date.parse(until) + 2 * day),
  };
  const { rawEvents } = await new Promise((resolve, reject) =>
    source.fetch({ eventSource: { meta: { url: file } }, range }, resolve, reject),
  );
  for (const { title, start, end } of rawEvents) {
    console.log(JSON.stringify({ feed, start: said(start), end: said(end ?? start), title }));
  }
}
