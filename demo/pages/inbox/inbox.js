// @ts-check
import { byId } from './dom.js';
import { entryCard } from './entry-card.js';
import { readEntries, readEntry } from './read-entry.js';
import { readSubmission } from './read-submission.js';

/** @typedef {import('./read-entry.js').Entry} Entry */

const list = byId('entries');
const news = byId('news');
const state = byId('state');
/** @type {Set<string>} */
const shown = new Set();
// Pushed while the list was still being fetched: shown after it, so that the newest stays on top.
/** @type {Entry[]} */
const held = [];
let catchingUp = true;
let listed = false;
const retryMs = 2_000;

/**
 * @param {Entry} entry
 * @param {boolean} isNew
 */
function show(entry, isNew) {
  if (shown.has(entry.id)) return;
  shown.add(entry.id);
  list.prepend(entryCard(entry, isNew));
  if (isNew) announce(entry);
}

/** @param {Entry} entry */
function announce({ submission }) {
  const { name, reference } = readSubmission(submission);
  const who = name === '' ? 'New submission' : `New submission from ${name}`;
  news.textContent = reference === '' ? who : `${who}, reference ${reference}`;
}

function count() {
  byId('count').textContent = shown.size === 0 ? '' : String(shown.size);
  byId('empty').hidden = shown.size > 0;
}

/** Also after each reconnection: what came in between was pushed to nobody. */
async function catchUp() {
  catchingUp = true;
  try {
    const answer = await fetch('/inbox.json');
    if (!answer.ok) throw new Error(`The inbox answered ${answer.status}.`);
    for (const entry of readEntries(await answer.text())) show(entry, listed);
    for (const entry of held.splice(0)) show(entry, true);
    listed = true;
    catchingUp = false;
    count();
    setState('live', 'Live');
  } catch {
    lost();
    setTimeout(() => void catchUp(), retryMs);
  }
}

/**
 * @param {'live' | 'lost'} value
 * @param {string} words
 */
function setState(value, words) {
  state.dataset.state = value;
  state.textContent = words;
}

function lost() {
  setState('lost', 'No connection. Trying again');
}

const events = new EventSource('/inbox/events');
events.addEventListener('open', () => void catchUp());
events.addEventListener('error', lost);
events.addEventListener('submission', (event) => {
  const entry = readEntry(String(event.data));
  if (catchingUp) {
    held.push(entry);
    return;
  }
  show(entry, true);
  count();
});
