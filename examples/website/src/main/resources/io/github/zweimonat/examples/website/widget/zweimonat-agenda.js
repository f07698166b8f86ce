// <zweimonat-agenda src="https://host/">: the dates of a programme in a page of any partner.
// Attributes: src, language, window, partner, category, place, spoken, age, filters, heading-level.
// Texts reach the page as text nodes only; nothing is stored; nothing but agenda.json is fetched.
(() => {
'use strict';
const WORDS = "%WORDS%";
const STYLE = "%STYLE%";
const ATTRIBUTES = ['src', 'language', 'window', 'partner', 'category', 'place', 'spoken', 'age', 'filters', 'heading-level'];
const FILTERS = ['spoken', 'age', 'category', 'place', 'partner'];

let sheet;
const style = root => {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
    }
    root.adoptedStyleSheets = [sheet];
  } catch (old) {
    root.append(el('style', {}, STYLE));
  }
};

const el = (tag, attributes, ...content) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== '') element.setAttribute(name, value);
  }
  element.append(...content.flat().filter(it => it !== undefined && it !== ''));
  return element;
};

const list = text => (text || '').split(/\s+/).filter(Boolean);

// A tag, then its shorter forms: de-AT, de.
const forms = tag => {
  const all = [];
  for (let form = tag; form; form = form.slice(0, Math.max(0, form.lastIndexOf('-')))) all.push(form);
  return all;
};

// The words of a language by key: those of its shortest form, then what longer ones say differently.
const wordsOf = tag => {
  const own = tag && forms(tag).find(form => WORDS[form]);
  if (!own) return undefined;
  const words = {};
  for (const form of forms(own).reverse()) {
    WORDS[''].split(' ').forEach((key, at) => { if (WORDS[form][at]) words[key] = WORDS[form][at]; });
  }
  return words;
};

class Language {
  constructor(tag, others) {
    this.tag = [tag, ...others].find(wordsOf) || 'en';
    this.words = wordsOf(this.tag);
  }
  has(key) { return this.words[key] !== undefined; }
  digits(text) {
    return String(text).replace(/[0-9]/g, digit => this.words.digits[digit]);
  }
  say(key, ...values) {
    return this.words[key].replace(/\{(\d)\}/g,
      (place, at) => typeof values[at] === 'number' ? this.digits(values[at]) : values[at]);
  }
  // Elements in the places of a text.
  parts(key, ...values) {
    return this.words[key].split(/(\{\d\})/).map(part => /^\{\d\}$/.test(part) ? values[part[1]] : part).flat();
  }
  dayOfMonth(day) { return day === 1 ? this.say('day.first', 1) : this.digits(day); }
  date(day) {
    const [y, m, d] = day.split('-').map(Number);
    return this.say('date', this.dayOfMonth(d), this.words['month.' + m], y);
  }
  fullDate(day) {
    const [y, m, d] = day.split('-').map(Number);
    const weekday = new Date(Date.UTC(y, m - 1, d)).getUTCDay() || 7;
    return this.say('date.full', this.words['weekday.' + weekday], this.dayOfMonth(d), this.words['month.' + m], y);
  }
  time(clock) {
    return el('bdi', {}, this.digits(clock.slice(0, clock.endsWith(':00') ? 5 : 8)));
  }
  window(from, until) {
    const [y, m, d] = from.split('-').map(Number);
    const next = new Date(Date.UTC(y, m + 1, 1)).toISOString().slice(0, 10);
    const last = new Date(Date.parse(until) - 864e5).toISOString().slice(0, 10);
    if (d !== 1 || next !== until) return this.say('days.until', this.date(from), this.date(last));
    const month = number => this.words['month.alone.' + number] || this.words['month.' + number];
    return m < 12
      ? this.say('months.two', month(m), month(m + 1), y)
      : this.say('months.span', this.say('month', month(12), y), this.say('month', month(1), y + 1));
  }
  nameOf(tag) {
    if (this.has('language.' + tag)) return this.words['language.' + tag];
    const names = window.Intl && Intl.DisplayNames;
    return names && names.supportedLocalesOf(this.tag).length ? new names(this.tag, { type: 'language' }).of(tag)
      : tag === this.tag ? tag : Language.self(tag);
  }
  // What a language calls itself.
  static self(tag) {
    const language = wordsOf(tag) ? new Language(tag, []) : undefined;
    return language ? language.nameOf(tag) : tag;
  }
}

const direction = tag => {
  const words = wordsOf(tag);
  return words ? words.direction : 'auto';
};

// The wall clock of a zone.
const clocks = {};
const wall = (time, zone) => {
  const clock = clocks[zone] = clocks[zone] || new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit',
    hour: '2-digit', minute: '2-digit', second: '2-digit' });
  const part = {};
  for (const { type, value } of clock.formatToParts(new Date(time))) part[type] = value;
  return { day: `${part.year.padStart(4, '0')}-${part.month}-${part.day}`, clock: `${part.hour}:${part.minute}:${part.second}` };
};

class ZweimonatAgenda extends HTMLElement {
  static get observedAttributes() { return ATTRIBUTES; }

  constructor() {
    super();
    this.chosen = {};
    this.shown = { window: '', past: false };
    const root = this.attachShadow({ mode: 'open' });
    style(root);
    this.bar = el('div', { part: 'bar', hidden: '' });
    this.bar.hidden = true;
    this.status = el('p', { part: 'status', role: 'status' });
    this.problem = el('p', { part: 'error', role: 'alert' });
    this.results = el('div', { part: 'list' });
    this.foot = el('p', { part: 'footer' });
    this.root = el('div', { part: 'root', class: 'root' }, this.bar, this.status, this.problem, this.results, this.foot);
    this.fallback = el('slot', {});
    root.append(this.root, this.fallback);
    this.build();
  }

  connectedCallback() { this.later(true); }

  disconnectedCallback() {
    if (this.request) this.request.abort();
  }

  attributeChangedCallback(name, old, value) {
    if (old === value) return;
    if (FILTERS.includes(name)) delete this.chosen[name];
    if (name === 'language') this.language = undefined;
    if (name === 'window') this.shown.window = '';
    this.later(['src', 'language', 'window'].includes(name));
  }

  // Several attributes that change together are one change.
  later(loads) {
    this.mustLoad = this.mustLoad || loads;
    if (this.waiting) return;
    this.waiting = true;
    queueMicrotask(() => {
      this.waiting = false;
      if (!this.isConnected) return;
      if (this.mustLoad) {
        this.mustLoad = false;
        this.load();
      } else if (this.agenda) {
        this.render();
      }
    });
  }

  // The controls are made once, so that the focus stays where it is.
  build() {
    this.earlier = el('button', { type: 'button', part: 'button earlier' });
    this.next = el('button', { type: 'button', part: 'button later' });
    this.heading = el('div', { part: 'heading', role: 'heading' });
    this.edition = el('p', { part: 'edition' });
    this.earlier.addEventListener('click', () => this.go(-1));
    this.next.addEventListener('click', () => this.go(1));
    this.controls = {};
    const label = (name, control) => {
      const text = el('label', { for: name });
      control.id = name;
      control.addEventListener(control.tagName === 'INPUT' ? 'input' : 'change', () => this.choose(name, control.value));
      this.controls[name] = { control, text, label: el('div', { part: 'filter' }, text, control) };
      return this.controls[name].label;
    };
    this.form = el('div', { part: 'filters', role: 'group' },
      label('language', el('select', { part: 'control' })),
      label('spoken', el('select', { part: 'control' })),
      label('age', el('input', { part: 'control', type: 'number', min: 0, max: 120, inputmode: 'numeric' })),
      ['category', 'place', 'partner'].map(name => label(name, el('select', { part: 'control' }))));
    this.reset = el('button', { type: 'button', part: 'button reset' });
    this.reset.addEventListener('click', () => {
      this.chosen = {};
      this.render();
      this.controls.language.control.focus();
    });
    this.past = el('button', { type: 'button', part: 'button past' });
    this.past.addEventListener('click', () => {
      this.shown.past = !this.shown.past;
      this.render();
    });
    this.bar.append(
      el('div', { part: 'window' }, this.earlier, el('div', { part: 'title' }, this.heading, this.edition), this.next),
      this.form,
      el('div', { part: 'actions' }, this.past, this.reset));
  }

  choose(name, value) {
    if (name === 'language') {
      this.language = value;
      this.load();
    } else {
      this.chosen[name] = value;
      this.render();
    }
  }

  go(step) {
    const { from, until } = this.agenda.window;
    const [y, m] = (step > 0 ? until : from).split('-').map(Number);
    const month = new Date(Date.UTC(y, m - 1 + (step > 0 ? 0 : -1), 1));
    this.load(month.toISOString().slice(0, 7));
  }

  get base() {
    const url = new URL(this.getAttribute('src') || '.', document.baseURI);
    url.search = url.hash = '';
    if (!url.pathname.endsWith('/')) url.pathname += '/';
    return url;
  }

  wanted() {
    const near = this.parentElement && this.parentElement.closest('[lang]');
    return this.language || this.getAttribute('language') || (near && near.lang) || document.documentElement.lang || '';
  }

  async load(month) {
    if (this.request) this.request.abort();
    const request = this.request = new AbortController();
    const window = month || this.shown.window || this.getAttribute('window') || '';
    const tag = this.wanted();
    const words = new Language(tag, [this.agenda ? this.agenda.language : '', document.documentElement.lang]);
    this.say(words);
    this.root.setAttribute('aria-busy', 'true');
    this.problem.replaceChildren();
    this.status.textContent = words.say('loading');
    try {
      const agenda = await this.fetch([...forms(tag).map(form => form + '/'), ''], window, request.signal);
      if (request.signal.aborted) return;
      // A host of files knows no other window and gives the one that it has.
      const isOther = month && !(agenda.window.from.slice(0, 7) <= month && month < agenda.window.until.slice(0, 7));
      if (!isOther) this.shown.window = month || this.shown.window;
      this.fixed = this.fixed || isOther;
      this.agenda = agenda;
      this.render();
      this.dispatchEvent(new CustomEvent('zweimonat-load', { bubbles: true, composed: true }));
    } catch (failure) {
      if (!request.signal.aborted) this.fail(words, month);
    } finally {
      if (this.request === request) this.root.removeAttribute('aria-busy');
    }
  }

  // The first of the languages that the programme has; many a host has no CORS where it has nothing.
  async fetch(folders, window, signal) {
    for (const folder of folders) {
      const url = new URL(folder + 'agenda.json', this.base);
      if (window) url.searchParams.set('window', window);
      const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' }).catch(() => ({}));
      if (response.ok) return response.json();
      if (signal.aborted) break;
    }
    throw new Error('no agenda');
  }

  fail(words, month) {
    const retry = el('button', { type: 'button', part: 'button retry' }, words.say('retry'));
    retry.addEventListener('click', () => this.load(month));
    this.status.textContent = '';
    this.problem.replaceChildren(words.say('failed'), ' ', retry);
    this.fallback.hidden = Boolean(this.agenda);
    this.dispatchEvent(new CustomEvent('zweimonat-error', { bubbles: true, composed: true }));
  }

  // Labels in the reader's language.
  say(words) {
    this.root.lang = words.tag;
    this.root.dir = direction(words.tag);
    this.form.setAttribute('aria-label', words.say('filters'));
    this.earlier.setAttribute('aria-label', words.say('earlier'));
    this.next.setAttribute('aria-label', words.say('later'));
    this.reset.textContent = words.say('reset');
    for (const [name, { text }] of Object.entries(this.controls)) text.textContent = words.say('filter.' + name);
  }

  render() {
    const { agenda } = this;
    const languages = agenda.languages || [agenda.language];
    const words = new Language(agenda.language, languages);
    this.words = words;
    this.say(words);
    this.fallback.hidden = true;
    this.problem.replaceChildren();
    this.bar.hidden = false;
    const level = Math.min(5, Math.max(1, Number(this.getAttribute('heading-level')) || 2));
    this.heading.setAttribute('aria-level', level);
    this.heading.textContent = words.window(agenda.window.from, agenda.window.until);
    this.edition.textContent = agenda.edition && agenda.edition.number ? words.say('edition', agenda.edition.number) : '';
    this.earlier.hidden = this.next.hidden = Boolean(this.fixed);

    const dates = agenda.occurrences.map(date => this.timed(date));
    this.offer(dates, languages);
    const fits = dates.filter(date => this.passes(date, agenda.offers[date.offer], date.place));
    const now = Date.now();
    const over = fits.filter(date => date.over <= now);
    const canHide = over.length > 0 && over.length < fits.length;
    const shown = canHide && !this.shown.past ? fits.filter(date => date.over > now) : fits;
    this.past.hidden = !canHide;
    this.past.textContent = words.say(this.shown.past ? 'past.hide' : 'past.show');
    this.past.setAttribute('aria-expanded', String(this.shown.past));
    this.reset.hidden = !FILTERS.some(name => this.chosen[name] !== undefined && this.chosen[name] !== (this.getAttribute(name) || ''));
    const undated = agenda.undated.map(id => [id, agenda.offers[id]]).filter(([, offer]) => this.passes({ ...offer }, offer, offer.place));

    this.results.replaceChildren(...this.days(shown, level + 1), ...this.undated(undated, level + 1));
    this.status.textContent = shown.length ? words.say('count', shown.length)
      : words.say(dates.length ? 'none' : 'no-dates');
    this.subscription();
  }

  // When a date is on the programme's wall.
  timed(date) {
    const zone = this.agenda.window.timeZone;
    if (date.allDay) {
      const last = new Date(Date.parse(date.end) - 864e5).toISOString().slice(0, 10);
      return { ...date, day: date.start, last, over: Date.parse(date.end + 'T00:00') };
    }
    const from = wall(date.start, zone);
    const until = wall(date.end, zone);
    return { ...date, day: from.day, from, until, over: Math.max(Date.parse(date.end), Date.parse(date.start) + 1) };
  }

  // Which values there are to choose from.
  offer(dates, languages) {
    const { agenda, words } = this;
    const offers = [...new Set([...dates.map(date => date.offer), ...agenda.undated])].map(id => agenda.offers[id]);
    const ids = key => [...new Set(offers.flatMap(offer => offer[key] || []))];
    const named = (kind, used) => Object.entries(agenda[kind]).filter(([id]) => used.includes(id))
      .map(([id, it]) => [id, it.shortName || it.name || id]);
    const spoken = ids('inLanguages');
    const values = {
      language: languages.map(tag => [tag, Language.self(tag)]),
      spoken: spoken.map(tag => [tag, words.nameOf(tag)]).sort((a, b) => a[1] < b[1] ? -1 : 1),
      category: named('categories', ids('categories')),
      place: named('places', [...dates.map(date => date.place), ...agenda.undated.map(id => agenda.offers[id].place)]),
      partner: named('partners', ids('partners')) };
    const asked = this.hasAttribute('filters') ? list(this.getAttribute('filters')) : ['language', ...FILTERS];
    for (const [name, { control, label }] of Object.entries(this.controls)) {
      const ages = name === 'age' && offers.some(offer => offer.audience && offer.audience.ages);
      label.hidden = !asked.includes(name) || !(ages || (values[name] || []).length > 1);
      if (name === 'age') {
        const age = this.value('age');
        if (control.value !== age) control.value = age;
        continue;
      }
      // Several that are preset are one choice.
      const preset = this.getAttribute(name) || '';
      const several = name !== 'language' && list(preset).length > 1 ? [[preset, list(preset).map(id => (values[name].find(it => it[0] === id) || [id, id])[1]).join(', ')]] : [];
      const options = [...(name === 'language' ? [] : [['', words.say('all')], ...several]), ...values[name]];
      const key = JSON.stringify(options);
      if (control.key !== key) {
        control.key = key;
        control.replaceChildren(...options.map(([id, text]) => el('option', { value: id || '' , lang: name === 'language' ? id : '' }, text)));
        const all = control.firstElementChild;
        if (name !== 'language' && all) all.value = '';
      }
      control.value = name === 'language' ? agenda.language : this.value(name);
    }
    this.form.hidden = Object.values(this.controls).every(({ label }) => label.hidden);
  }

  value(name) {
    return this.chosen[name] !== undefined ? this.chosen[name] : this.getAttribute(name) || '';
  }

  passes(date, offer, place) {
    const any = (name, values) => {
      const asked = list(this.value(name));
      return !asked.length || asked.some(it => (values || []).some(value => value === it || (name === 'spoken' && value.startsWith(it + '-'))));
    };
    const age = this.value('age');
    const [youngest, oldest] = (offer.audience && offer.audience.ages) || [];
    return any('spoken', offer.inLanguages) && any('category', offer.categories)
      && any('partner', offer.partners) && any('place', place ? [place] : [])
      && (age === '' || (Number(age) >= (youngest || 0) && Number(age) <= (oldest == null ? Infinity : oldest)));
  }

  // A text, in its own language where that is another one.
  text(holder, member) {
    const tag = holder.fallback && holder.fallback[member];
    return tag ? el('bdi', { lang: tag, dir: direction(tag) }, holder[member]) : el('bdi', { dir: this.root.dir }, holder[member]);
  }

  days(dates, level) {
    const days = new Map();
    for (const date of dates) days.set(date.day, [...(days.get(date.day) || []), date]);
    return [...days].map(([day, ofDay]) => {
      const closed = this.agenda.breaks.filter(it => it.name && it.first <= day && day <= it.last)
        .map(it => el('span', { part: 'closed' }, ' (', this.text(it, 'name'), ')'));
      return el('section', { part: 'day' },
        el('h' + level, { part: 'day-heading' }, el('time', { datetime: day }, this.words.fullDate(day)), closed),
        el('ul', { part: 'dates', role: 'list' }, ofDay.map(date => this.date(date))));
    });
  }

  date(date) {
    const { words } = this;
    const offer = this.agenda.offers[date.offer];
    const isOff = date.status === 'cancelled';
    const off = content => isOff ? el('s', {}, content) : content;
    return el('li', { part: 'date ' + date.status, 'data-uid': date.uid, class: date.status },
      el('p', { part: 'time' }, off(this.times(date))),
      el('div', { part: 'what' },
        isOff ? this.word('cancelled') : '',
        el('p', { part: 'name' }, off(this.link(date.offer, this.text(date, 'title')))),
        date.status === 'tentative' ? this.word('tentative') : '',
        date.moved ? el('p', { part: 'word moved' }, words.parts('moved', this.planned(date.recurrenceId))) : '',
        date.full ? this.word('full') : '',
        date.note ? el('p', { part: 'note' }, this.text(date, 'note')) : '',
        this.facts(offer, date.place, date.course)));
  }

  word(key) { return el('p', { part: 'word ' + key }, this.words.say(key)); }

  link(id, content) {
    return el('a', { part: 'link', href: new URL(`${this.agenda.language}/offers/${id}/`, this.base) }, content);
  }

  facts(offer, place, course) {
    const { agenda, words } = this;
    const names = (offer.partners || []).filter(id => agenda.partners[id])
      .map(id => this.text(agenda.partners[id], agenda.partners[id].shortName ? 'shortName' : 'name'));
    const joined = names.flatMap((name, at) => at ? [words.say('aside', '', ''), name] : [name]);
    const spoken = (offer.inLanguages || []).map(tag => words.nameOf(tag)).join(words.say('aside', '', ''));
    const { audience } = offer;
    const ages = audience && audience.ages ? this.ages(...audience.ages) : '';
    const gender = audience && words.has(audience.gender) ? words.say(audience.gender) : '';
    const fact = content => el('p', { part: 'fact' }, content);
    return el('div', { part: 'facts' },
      course ? fact(course.of ? words.say('course.number-of', course.number, course.of) : words.say('course.number', course.number)) : '',
      place && agenda.places[place] ? fact(this.text(agenda.places[place], 'name')) : '',
      joined.length ? fact(joined) : '',
      spoken ? fact(words.say('languages.spoken', spoken)) : '',
      ages || gender ? fact(words.say('audience', [gender, ages].filter(Boolean).join(words.say('aside', '', '')))) : '',
      offer.registration && offer.registration.required ? fact(words.say('registration.required')) : '',
      offer.online ? fact(words.parts('online', el('bdi', {}, el('a', { part: 'link', href: offer.online }, new URL(offer.online).host)))) : '');
  }

  ages(youngest, oldest) {
    if (youngest != null && oldest != null) return this.words.say('ages.between', youngest, oldest);
    const one = (key, age) => this.words.say(age === 1 ? key + '.1' : key, age);
    return youngest != null ? one('ages.from', youngest) : oldest != null ? one('ages.until', oldest) : '';
  }

  planned(start) {
    const [day, clock] = start.split('T');
    return el('time', { datetime: start }, clock
      ? this.words.parts('date-time', this.words.fullDate(day), this.words.time(clock.length > 5 ? clock : clock + ':00'))
      : this.words.fullDate(day));
  }

  times(date) {
    const { words } = this;
    const time = (value, content) => el('time', { datetime: value }, content);
    if (date.allDay) {
      const all = time(date.start, words.say('all-day'));
      return date.last === date.start ? [all] : words.parts('aside', all, words.parts('until', time(date.last, words.date(date.last))));
    }
    const from = time(date.start, words.time(date.from.clock));
    if (date.start === date.end) return [from];
    const tomorrow = new Date(Date.parse(date.day) + 864e5).toISOString().slice(0, 10);
    const isOneNight = date.until.day === date.day ? date.until.clock >= date.from.clock
      : date.until.day === tomorrow && date.until.clock < date.from.clock;
    const end = words.time(date.until.clock);
    return isOneNight ? words.parts('times', from, time(date.end, end))
      : words.parts('aside', from, words.parts('until', time(date.end, [words.date(date.until.day), ' ', end])));
  }

  undated(offers, level) {
    if (!offers.length) return [];
    const { words } = this;
    return [el('section', { part: 'day undated' },
      el('h' + level, { part: 'day-heading' }, words.say('undated')),
      el('ul', { part: 'dates', role: 'list' }, offers.map(([id, offer]) => el('li', { part: 'date undated-offer ' + offer.status, class: offer.status },
        el('div', { part: 'what' },
          offer.status === 'cancelled' ? this.word('cancelled') : '',
          el('p', { part: 'name' }, this.link(id, offer.status === 'cancelled' ? el('s', {}, this.text(offer, 'title')) : this.text(offer, 'title'))),
          offer.status === 'tentative' ? this.word('tentative') : '',
          this.word(offer.availability),
          this.facts(offer, offer.place))))))];
  }

  // The feed that fits what is chosen, if there is one for it.
  subscription() {
    const folder = { partner: 'partners', category: 'categories', place: 'places', spoken: 'spoken' };
    const chosen = FILTERS.filter(name => this.value(name));
    const one = chosen.length === 1 && folder[chosen[0]] && list(this.value(chosen[0])).length === 1;
    const path = one ? `${folder[chosen[0]]}/${this.value(chosen[0])}.ics` : 'programme.ics';
    const feed = new URL(`${this.agenda.language}/${path}`, this.base).href.replace(/^https?:/, 'webcal:');
    this.foot.replaceChildren(el('a', { part: 'link subscribe', href: feed }, this.words.say('subscribe')));
  }
}

if (!customElements.get('zweimonat-agenda')) customElements.define('zweimonat-agenda', ZweimonatAgenda);
})();
