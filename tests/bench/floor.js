// The floor of `npm run bench`: what anybody would write who wants a bare form and no library. One script makes it in
// a shadow root; labels, a little style, a button that posts JSON. No checks, no conditions, no faults, no outcomes.
(() => {
  const CSS =
    'form{display:grid;gap:16px;font:16px/1.5 system-ui}label{display:grid;gap:4px;font-weight:600}' +
    'fieldset{margin:0;border:0;padding:0}fieldset label{display:block;font-weight:400}' +
    'input,select,textarea,button{font:inherit;padding:10px;border:1px solid #767676;border-radius:8px}';

  /** @type {readonly [name: string, kind: string, label: string, options?: readonly string[]][]} */
  const EIGHT = [
    ['first_name', 'text', 'First name'],
    ['last_name', 'text', 'Last name'],
    ['email', 'email', 'Email'],
    ['phone', 'tel', 'Phone number'],
    ['contact_method', 'radio', 'How should we reply?', ['Email', 'Call', 'Text']],
    ['topic', 'select', 'What is it about?', ['A price', 'A consultation', 'Something else']],
    ['message', 'textarea', 'Anything we should know?'],
    ['consent', 'checkbox', 'The clinic may use what I write to answer me'],
  ];

  /** @param {string} tag @param {Record<string, string>} [attributes] @param {(Node | string)[]} [children] */
  const make = (tag, attributes = {}, children = []) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

  /** @param {typeof EIGHT[number]} field */
  const draw = ([name, kind, label, options = []]) => {
    if (kind === 'radio') {
      const choices = options.map((value) =>
        make('label', {}, [make('input', { type: 'radio', name, value }), ` ${value}`]),
      );
      return make('fieldset', {}, [make('legend', {}, [label]), ...choices]);
    }
    if (kind === 'checkbox') {
      return make('label', {}, [make('input', { type: 'checkbox', name, value: 'yes' }), label]);
    }
    if (kind === 'textarea')
      return make('label', {}, [label, make('textarea', { name, rows: '4' })]);
    if (kind !== 'select') return make('label', {}, [label, make('input', { type: kind, name })]);
    const choices = ['', ...options].map((value) => make('option', { value }, [value]));
    return make('label', {}, [label, make('select', { name }, choices)]);
  };

  const start = () => {
    const host = document.querySelector('#floor');
    if (!(host instanceof HTMLElement)) return;
    const count = Number(host.dataset['count']);
    const fields = count
      ? Array.from({ length: count }, (_, i) => draw([`f${i}`, 'text', `Question ${i + 1}`]))
      : EIGHT.map(draw);
    const form = document.createElement('form');
    form.append(...fields, make('button', { type: 'submit' }, ['Send my request']));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const body = JSON.stringify(Object.fromEntries(new FormData(form)));
      const headers = { 'Content-Type': 'application/json' };
      fetch('/lead', { method: 'POST', headers, body }).then(
        () => form.replaceChildren('Thank you.'),
        () => form.append('Please call us.'),
      );
    });
    const shadow = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(form);
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
