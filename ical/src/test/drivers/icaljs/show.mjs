// Shows feeds as ical.js 2 does. Reads lines "ID FILE FROM UNTIL", parted by tabs; prints JSON lines.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const said = (time) => (time.isDate ? time.toString() : time.toJSDate().toISOString());

for (const line of readFileSync(0, 'utf8').trim().split('\n').filter(Boolean)) {
  const [feed, file] = line.split('\t');
  const show = (event, start, end) =>
    console.log(
      JSON.stringify({
        feed,
        start: said(start),
        end: said(end),
        status: event.component.getFirstPropertyValue('status'),
        title: event.summary,
      }),
    );
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
  // As its guide asks for: each calendar's own zones.
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone);
  }
  const components = calendar.getAllSubcomponents('vevent');
  const uid = (component) => component.getFirstPropertyValue('uid');
  const overrides = components.filter((component) => component.hasProperty('recurrence-id'));
  for (const component of components) {
    if (overrides.includes(component)) {
      continue; // shown with its series
    }
    // Left to itself, ical.js gives every series the overrides of all.
    const exceptions = overrides.filter((override) => uid(override) === uid(component));
    const event = new ICAL.Event(component, { exceptions });
    if (!event.isRecurring()) {
      show(event, event.startDate, event.endDate);
      continue;
    }
    const starts = event.iterator();
    for (let start = starts.next(); start; start = starts.next()) {
      const { item, startDate, endDate } = event.getOccurrenceDetails(start);
      show(item, startDate, endDate);
    }
  }
}
