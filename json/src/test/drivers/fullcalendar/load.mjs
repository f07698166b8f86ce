// Loads a JSON array of events into FullCalendar, draws every month from FROM to UNTIL (excluded), and
// prints as JSON what the calendar has parsed and drawn. Usage: node load.mjs EVENTS.json FROM UNTIL
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const [file, from, until] = process.argv.slice(2);
const { window } = new JSDOM('<!doctype html><div id="calendar"></div>', {
  pretendToBeVisual: true,
  url: 'https://calendar.example/',
});
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) {
    globalThis[name] = window[name];
  }
}
globalThis.window = window;
globalThis.document = window.document;

const { Calendar } = await import('@fullcalendar/core');
const { default: dayGrid } = await import('@fullcalendar/daygrid');

const calendar = new Calendar(document.getElementById('calendar'), {
  plugins: [dayGrid],
  initialView: 'dayGridMonth',
  initialDate: from,
  timeZone: 'UTC',
  events: JSON.parse(readFileSync(file, 'utf8')),
});
calendar.render();

const drawn = new Map();
for (let month = from; month < until; ) {
  for (const element of document.querySelectorAll('.fc-event')) {
    const title = element.querySelector('.fc-event-title')?.textContent ?? '';
    const names = [...element.classList].filter((name) => name.startsWith('zw-')).sort();
    drawn.set([title, ...names].join(' '), (drawn.get([title, ...names].join(' ')) ?? 0) + 1);
  }
  calendar.next();
  month = calendar.getDate().toISOString().slice(0, 10);
}

const day = (date) => date.toISOString().slice(0, 10);
process.stdout.write(
  JSON.stringify({
    events: calendar.getEvents().map((event) => ({
      id: event.id,
      groupId: event.groupId,
      title: event.title,
      allDay: event.allDay,
      start: event.allDay ? day(event.start) : event.start.toISOString(),
      end: event.end === null ? null : event.allDay ? day(event.end) : event.end.toISOString(),
      url: event.url,
      classNames: event.classNames,
      display: event.display,
      backgroundColor: event.backgroundColor,
      borderColor: event.borderColor,
      textColor: event.textColor,
      extendedProps: event.extendedProps,
    })),
    drawn: Object.fromEntries(drawn),
  }),
);
window.close();
process.exit(0);
