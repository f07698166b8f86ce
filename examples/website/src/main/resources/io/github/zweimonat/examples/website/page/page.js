(() => {
  'use strict';
  const $ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const form = document.getElementById('filter');

  // Dates are chosen without asking a server; an address with a query is answered by one, or here.
  if (form) {
    const items = $('[data-offer]');
    const groups = $('.zm-group,[data-group]').reverse();
    const reset = document.getElementById('reset');
    const matches = document.getElementById('matches');
    const none = document.getElementById('none');
    const choice = document.getElementById('choice');
    const has = (list, value) => (' ' + (list || '') + ' ').includes(' ' + value + ' ');
    const speaks = (list, value) => (list || '').split(' ').some(tag => tag === value || tag.startsWith(value + '-'));
    const isMeant = (ages, age) => {
      if (!ages) return true;
      const [from, until] = ages.split('-');
      return age >= +from && (until === '' || age <= +until);
    };
    const chosen = () => [...new FormData(form)].filter(([, value]) => value !== '');
    const passes = (data, [name, value]) =>
      name === 'spoken' ? speaks(data.spoken, value)
        : name === 'category' ? has(data.categories, value)
        : name === 'place' ? data.place === value
        : name === 'partner' ? has(data.partners, value)
        : isMeant(data.ages, +value);
    const show = () => {
      const all = chosen();
      const query = new URLSearchParams(all).toString();
      const seen = new Set();
      for (const item of items) {
        item.hidden = !all.every(one => passes(item.dataset, one));
        if (!item.hidden && item.dataset.uid && item.closest('#dates')) seen.add(item.dataset.uid);
      }
      for (const group of groups) {
        group.hidden = !$('[data-offer]', group).some(item => !item.hidden);
      }
      reset.hidden = matches.hidden = !all.length;
      matches.textContent = matches.dataset.label.replace('{0}', String(seen.size).replace(/\d/g, digit => matches.dataset.digits[digit]));
      none.hidden = !all.length || seen.size > 0;
      for (const link of $('a[data-keep]')) {
        const [address, part] = link.getAttribute('href').split('#');
        link.setAttribute('href', address.split('?')[0] + (query && '?' + query) + (part ? '#' + part : ''));
      }
      if (choice) {
        const link = choice.firstElementChild;
        const names = [...form.elements].filter(field => field.name && field.value)
          .map(field => field.options ? field.options[field.selectedIndex].text : field.dataset.label.replace('{0}', field.value));
        choice.hidden = !all.length;
        link.textContent = link.dataset.label.replace('{0}', names.join(', '));
      }
      return query;
    };
    // The calendars of a choice are on the page that the server makes of it, at this very address.
    if (choice) {
      choice.addEventListener('click', event => {
        event.preventDefault();
        location.hash = 'subscribe';
        location.reload();
      });
    }
    form.hidden = false;
    if (!form.dataset.chosen) {
      const query = new URLSearchParams(location.search);
      let isAsked = false;
      for (const field of form.elements) {
        const value = field.name && query.get(field.name);
        if (value) {
          field.value = value;
          isAsked = isAsked || field.value !== '';
        }
      }
      if (isAsked) {
        show();
        $('details', form)[0].open = true;
      }
      const change = () => {
        const query = show();
        history.replaceState(null, '', location.pathname + (query && '?' + query));
      };
      form.addEventListener('input', change);
      form.addEventListener('submit', event => {
        event.preventDefault();
        change();
        document.getElementById('dates-h').scrollIntoView();
      });
      reset.addEventListener('click', event => {
        event.preventDefault();
        for (const field of form.elements) if (field.name) field.value = '';
        change();
        form.elements[0].focus();
      });
    }
  }

  for (const button of $('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const field = document.getElementById(button.dataset.copy);
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
      } catch (refused) {
        document.execCommand('copy');
      }
      button.textContent = button.dataset.done;
    });
  }

  for (const button of $('[data-share]')) {
    if (navigator.share) {
      button.parentNode.hidden = false;
      button.addEventListener('click', () =>
        navigator.share({ title: button.dataset.share, url: location.href }).catch(() => {}));
    }
  }

  for (const button of $('[data-print]')) {
    button.parentNode.hidden = false;
    button.addEventListener('click', () => print());
  }
})();
