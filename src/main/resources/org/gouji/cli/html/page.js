(() => {
  'use strict';
  const byId = id => document.getElementById(id);
  const words = JSON.parse(byId('words').textContent);
  const label = (name, values) => fill(words.labels[name], values || {});
  const cards = Array.from(document.querySelectorAll('.report'));
  const data = byId('data');
  const entries = data ? JSON.parse(data.textContent) : [];
  const list = byId('entries');
  const STEP = 100;
  const SLICE = 1000;

  function fill(sentence, values) {
    return sentence.replace(/\{(\w+)\}/g, (gap, name) => (name in values ? values[name] : ''));
  }

  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  /* ---- what is asked for ---- */

  const ask = { terms: [], severity: 3, code: '', agency: '' };

  function read() {
    ask.terms = byId('q').value.toLowerCase().split(/\s+/).filter(Boolean);
    ask.severity = Number(byId('severity').value);
    ask.code = byId('code').value;
    ask.agency = byId('agency').value.trim();
  }

  const asksForFindings = () => ask.severity < 3 || ask.code !== '';
  const concerns = ([severity, code]) => severity < 2 && code in words.bases;
  const wanted = (severity, code) => severity <= ask.severity && (ask.code === '' || code === ask.code);
  const found = hay => ask.terms.every(term => hay.includes(term));
  const isOf = agency => ask.agency === '' || agency.includes(ask.agency);

  /* ---- reports that are drawn ---- */

  const rank = new Map(words.severities.map((severity, index) => [severity[0], index]));

  function filterCard(card) {
    const findings = card.querySelectorAll('.finding');
    let matching = 0;
    for (const finding of findings) {
      const matches = wanted(rank.get(finding.dataset.s), finding.dataset.c);
      finding.hidden = !matches;
      matching += matches ? 1 : 0;
    }
    if (ask.terms.length && card.hay === undefined) {
      card.hay = (card.querySelector('summary').textContent + ' ' + card.querySelector('.findings').textContent).toLowerCase();
    }
    const shown = matching > 0 && isOf(card.dataset.agency) && (!ask.terms.length || found(card.hay));
    card.hidden = !shown;
    return shown;
  }

  /* ---- reports that are only listed ---- */

  function matches(entry) {
    if (!isOf(entry[1])) return false;
    if (asksForFindings() && !entry[5].some(finding => wanted(finding[0], finding[1]))) return false;
    if (!ask.terms.length) return true;
    if (entry.hay === undefined) {
      entry.hay = [entry[0], entry[1], entry[2], ...entry[5].flatMap(finding => [finding[1], finding[4]])].join(' ').toLowerCase();
    }
    return found(entry.hay);
  }

  let matching = [];
  let drawn = 0;
  const more = element('button', 'next');
  more.type = 'button';
  more.addEventListener('click', drawMore);

  function drawMore() {
    const piece = document.createDocumentFragment();
    const end = Math.min(matching.length, drawn + STEP);
    for (; drawn < end; drawn++) piece.append(drawEntry(matching[drawn]));
    more.remove();
    list.append(piece);
    if (drawn < matching.length) {
      more.textContent = label('more', { n: matching.length - drawn });
      list.append(more);
    }
  }

  if ('IntersectionObserver' in window) {
    new IntersectionObserver(seen => { if (seen.some(one => one.isIntersecting)) drawMore(); }, { rootMargin: '600px' }).observe(more);
  }

  function drawEntry(entry) {
    const [path, agency, year, , counts] = entry;
    const made = element('details', 'entry');
    const summary = element('summary');
    const name = element('h3');
    name.append(element('bdi', 'agency', agency || label('noAgency')), ' ' + (year ? fill(words.notice.year, { year }) : ''));
    const badges = element('span', 'badges');
    counts.forEach((count, severity) => {
      if (count) badges.append(badge(severity, ' ' + count));
    });
    if (!counts.some(Boolean)) badges.append(element('span', 'badge hint', label('clean')));
    summary.append(name, element('bdi', 'path', path), badges);
    made.append(summary);
    made.addEventListener('toggle', () => { if (made.open && !made.querySelector('.body')) made.append(body(entry)); });
    return made;
  }

  const badge = (severity, text) => element('span', 'badge ' + words.severities[severity][0], words.severities[severity][1] + text);

  function body(entry) {
    const made = element('div', 'body');
    const findings = element('ol', 'findings');
    for (const [severity, code, line, column, message] of entry[5]) {
      const item = element('li', 'finding ' + words.severities[severity][0]);
      item.hidden = !wanted(severity, code);
      const sentence = element('p', 'message');
      sentence.append(badge(severity, ''), ' ' + message);
      const facts = element('p', 'facts', label('place', { line, column }) + ' ');
      facts.append(element('code', '', code));
      item.append(sentence, facts);
      findings.append(item);
    }
    const left = entry[4].reduce((sum, count) => sum + count, 0) - entry[5].length;
    made.append(findings);
    if (left > 0) made.append(element('p', 'more', label('leftOut', { n: left })));
    if (entry[5].some(concerns)) made.append(noticeFor(entry));
    return made;
  }

  function noticeFor([path, agency, year, ground, , findings, report]) {
    const items = findings.filter(concerns);
    const values = {
      agency: agency || words.notice.unknownAgency,
      years: year ? fill(words.notice.year, { year }) : '',
      count: items.length,
      ground,
      report,
      path: path.slice(path.lastIndexOf('/') + 1),
    };
    const texts = items.map(([, code, line, column, message, now, should], index) =>
      fill(words.notice.item, { number: index + 1, line, column, message, now, should, basis: words.bases[code] || '' }));
    const made = element('details', 'notice');
    made.append(element('summary', '', label('notice')),
      element('pre', '', fill(words.notice.head + words.notice.file, values) + texts.join('') + fill(words.notice.foot, values)));
    made.querySelector('pre').tabIndex = 0;
    equip(made);
    return made;
  }

  /* ---- filtering, in slices, so that a long list never blocks typing ---- */

  let turn = 0;

  async function apply() {
    const mine = ++turn;
    read();
    let shown = 0;
    for (const card of cards) shown += filterCard(card) ? 1 : 0;
    const kept = [];
    for (let index = 0; index < entries.length; index++) {
      if (index % SLICE === SLICE - 1) {
        await new Promise(resolve => setTimeout(resolve));
        if (mine !== turn) return;
      }
      if (matches(entries[index])) kept.push(entries[index]);
    }
    matching = kept;
    drawn = 0;
    if (list) {
      list.replaceChildren();
      if (matching.length) drawMore();
    }
    byId('count').textContent = shown + kept.length === 0 && cards.length + entries.length > 0
      ? label('nothing')
      : label('shown', { n: shown + kept.length, all: cards.length + entries.length });
  }

  let timer;
  function applySoon() {
    clearTimeout(timer);
    timer = setTimeout(apply, 120);
  }

  const form = byId('filters');
  form.hidden = false;
  form.addEventListener('input', applySoon);
  form.addEventListener('submit', event => { event.preventDefault(); apply(); });
  byId('clear').addEventListener('click', () => { form.reset(); apply(); });
  byId('expand').addEventListener('click', () => openAll(true));
  byId('collapse').addEventListener('click', () => openAll(false));
  byId('print').addEventListener('click', () => window.print());

  function openAll(open) {
    for (const card of cards) if (!card.hidden) card.querySelector('details').open = open;
    for (const entry of document.querySelectorAll('.entry')) entry.open = open;
  }

  document.querySelector('header').addEventListener('click', event => {
    const button = event.target.closest('button[data-code], button[data-agency]');
    if (!button) return;
    if (button.dataset.code) byId('code').value = button.dataset.code;
    else byId('agency').value = button.dataset.agency;
    apply();
    form.scrollIntoView();
  });

  /* ---- findings and figures light up together ---- */

  function lightUp(event) {
    for (const lit of document.querySelectorAll('.hot')) lit.classList.remove('hot');
    const place = event.target.closest && event.target.closest('.finding, [data-f], [data-r]');
    const card = place && place.closest('.report');
    if (!card) return;
    const numbers = place.dataset.n ? [place.dataset.n] : ((place.dataset.f || '') + ' ' + (place.dataset.r || '')).split(' ').filter(Boolean);
    for (const number of numbers) {
      for (const cell of card.querySelectorAll(`[data-f~="${number}"], [data-r~="${number}"]`)) cell.classList.add('hot');
      const finding = byId(card.id + '-' + number);
      if (finding) finding.classList.add('hot');
    }
  }
  document.addEventListener('pointerover', lightUp);
  document.addEventListener('focusin', lightUp);

  /* ---- notices ---- */

  function equip(notice) {
    const text = notice.querySelector('pre');
    const copy = element('button', '', label('copy'));
    const print = element('button', '', label('printNotice'));
    const said = element('span', 'said');
    copy.type = print.type = 'button';
    said.setAttribute('role', 'status');
    copy.addEventListener('click', async () => { said.textContent = label((await copied(text)) ? 'copied' : 'selected'); });
    print.addEventListener('click', () => {
      notice.classList.add('printing');
      document.body.classList.add('one-notice');
      window.print();
    });
    text.before(copy, print, said);
  }

  async function copied(text) {
    try {
      await navigator.clipboard.writeText(text.textContent);
      return true;
    } catch (refused) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const selection = getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      try {
        return document.execCommand('copy');
      } catch (unknown) {
        return false;
      }
    }
  }

  for (const notice of document.querySelectorAll('.notice')) equip(notice);

  /* ---- printing: everything that is shown is opened for it ---- */

  let opened = [];
  window.addEventListener('beforeprint', () => {
    if (document.body.classList.contains('one-notice')) return;
    opened = Array.from(document.querySelectorAll('.report:not([hidden]) > details:not([open]), .tallies details:not([open]), .entry:not([open])'));
    for (const details of opened) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
    document.body.classList.remove('one-notice');
    for (const notice of document.querySelectorAll('.printing')) notice.classList.remove('printing');
  });

  for (const card of cards.slice(0, 3)) card.querySelector('details').open = true;
  apply();
})();
