// What becomes of forms where the page takes them away, puts them back, or calls for it.
import { act, fillCallback } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { expectOutcome } from './sending.ts';
import { callFace, CLINIC, configScript, renderAnew, show, THANKS, type Stage } from './stage.ts';

const TWO_STEPS = {
  id: 'two',
  steps: [
    { id: 'wish', title: 'Your wish', fields: [{ id: 'wish', kind: 'text', label: 'Your wish' }] },
    { id: 'you', title: 'You', fields: [{ id: 'email', kind: 'email', label: 'Email' }] },
  ],
};

test('a form in a body that is rendered anew keeps its answers and its step', async ({
  page,
  site,
  receiver,
}) => {
  const element = `<consult-form data-config="#two" data-webhook="${receiver.url}"></consult-form>`;
  const config = configScript('two', TWO_STEPS);
  await show({ page, site }, config + element, tag(''));
  await page.getByLabel('Your wish').fill('A scar');
  await act(page, 'next');
  await page.getByLabel('Email').fill('ada@example.com');
  await renderAnew(page, '<main>Elsewhere</main>');
  await renderAnew(page, `<h1>Back</h1>${config}${element}`);
  await expect(page.getByLabel('Email')).toHaveValue('ada@example.com');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({ answers: { wish: { value: 'A scar' } } });
  expect(receiver.submissions()).toHaveLength(1);
});

test('two forms in a body that is rendered anew keep their own answers, though all but their webhook is the same', async ({
  page,
  site,
  receiver,
}) => {
  const elements = ['/one', '/two']
    .map((path) => `<consult-form data-webhook="${receiver.origin}${path}"></consult-form>`)
    .join('');
  await show({ page, site }, elements, tag(''));
  for (const [index, name] of ['Ada', 'Bea'].entries())
    await page.getByLabel('First name').nth(index).fill(name);
  await renderAnew(page, elements);
  await expect(page.getByLabel('First name').nth(0)).toHaveValue('Ada');
  await expect(page.getByLabel('First name').nth(1)).toHaveValue('Bea');
});

/** The element of a short form, filled in and sent. */
async function sendShort({ page, site, receiver }: Stage): Promise<string> {
  const element = `<consult-form data-webhook="${receiver.url}"></consult-form>`;
  await show({ page, site }, element, tag(''));
  await fillCallback(page);
  await act(page, 'submit');
  return element;
}

/** So many posts, which a receiver knows as one submission. */
function expectOne({ receiver }: Pick<Stage, 'receiver'>, posts: number): void {
  const texts = receiver.submissions().map(({ bytes }) => bytes.toString('utf8'));
  expect(texts).toHaveLength(posts);
  expect(new Set(texts).size).toBe(1);
}

test('a form in a body that is rendered anew while it is sent shows so, and then what became of it', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([{ hold: true }]);
  const element = await sendShort({ page, site, receiver });
  await receiver.posts(1);
  await renderAnew(page, element);
  await expectOutcome(page, 'sending');
  await expect(page.getByRole('button', { name: 'Sending…' })).toBeVisible();
  receiver.release();
  await expect(page.getByText(THANKS)).toBeVisible();
  await expectOutcome(page, 'delivered');
  await renderAnew(page, element);
  await expect(page.getByLabel('First name')).toHaveValue('');
  expectOne({ receiver }, 1);
});

test('a form that is rendered anew while it is sent has the word that this takes long when the first would', async ({
  page,
  site,
  receiver,
}) => {
  await page.clock.install();
  receiver.script([{ hold: true }]);
  const element = await sendShort({ page, site, receiver });
  await receiver.posts(1);
  await page.clock.runFor(9000);
  await renderAnew(page, element);
  await page.clock.runFor(2000);
  await expectOutcome(page, 'sending');
  await expect(page.getByText('Still sending')).toHaveCount(0);
  await page.clock.runFor(1500);
  await expect(page.getByText('Still sending')).toBeVisible();
  receiver.release();
  await expect(page.getByText(THANKS)).toBeVisible();
});

test('a form in a body that is rendered anew after it may not have arrived sends the same submission', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([{ cors: 'none' }, 200]);
  const element = await sendShort({ page, site, receiver });
  await expectOutcome(page, 'failed');
  await renderAnew(page, `<h1>Next</h1>${element}`);
  await expect(page.getByLabel('First name')).toHaveValue('Ada');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expectOne({ receiver }, 2);
});

for (const { status, outcome } of [
  { status: 200, outcome: 'delivered' },
  { status: 400, outcome: 'rejected' },
])
  test(`a form that was ${outcome} while another page showed says so once its own is back`, async ({
    page,
    site,
    receiver,
  }) => {
    receiver.script([{ hold: true, status }]);
    const element = await sendShort({ page, site, receiver });
    await receiver.posts(1);
    const away = await page.evaluateHandle(() => document.querySelector('consult-form'));
    await renderAnew(page, '<main>Elsewhere</main>');
    receiver.release();
    await expect.poll(() => away.evaluate((form) => form?.dataset['state'])).toBe(outcome);
    await renderAnew(page, element);
    await expectOutcome(page, outcome);
    await expect(page.locator('[part="outcome"]')).toBeVisible();
    await renderAnew(page, element);
    await expect(page.getByLabel('First name')).toHaveValue(outcome === 'delivered' ? '' : 'Ada');
    expectOne({ receiver }, 1);
  });

test('a form that is delivered is not brought back by the next page', async ({
  page,
  site,
  receiver,
}) => {
  const element = `<consult-form data-webhook="${receiver.url}"></consult-form>`;
  await show({ page, site }, element, tag(''));
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  await renderAnew(page, element);
  await expect(page.getByLabel('First name')).toHaveValue('');
});

test('calls put a form on the page, fill it in, hear of it and take it away', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, '<section></section>', tag(`data-test ${CLINIC}`));
  const heard = await page.evaluateHandle<string[]>(`(async () => {
    const heard = [];
    await ConsultForm.on('consult-outcome', ({ detail }) => heard.push(JSON.stringify(detail)));
    window.mounted = await ConsultForm.mount(
      { webhook: '${receiver.url}', template: 'callback' },
      { target: 'section' },
    );
    await window.mounted.prefill({ first_name: 'Ada', topic: 'price' });
    return heard;
  })()`);
  const form = page.locator('section consult-form');
  await expect(form.getByLabel('First name')).toHaveValue('Ada');
  await expect(form.getByLabel('What is it about?')).toHaveValue('price');
  await fillCallback(form);
  await act(form, 'submit');
  await expect(form.getByText(THANKS)).toBeVisible();
  expect(await heard.jsonValue()).toEqual(['{"form":"callback","outcome":"delivered"}']);
  await page.evaluate('window.mounted.destroy()');
  await expect(form).toHaveCount(0);
  await callFace(page, 'destroy');
  await expect(page.locator('consult-form')).toHaveCount(0);
});

test('forms that float, untouched in a body that is rendered anew a hundred times, leave nothing behind', async ({
  page,
  site,
}) => {
  const element =
    '<consult-form data-webhook="/lead" data-surface="popover" data-label="Ask"></consult-form>';
  await show({ page, site }, element, tag(''));
  const cdp = await page.context().newCDPSession(page);
  /** What the page holds once its body was swapped so often, and garbage is collected. */
  async function held(rounds: number) {
    await page.evaluate(
      async ([markup, count]) => {
        for (let round = 0; round < count; round += 1) {
          const body = document.createElement('body');
          body.append(document.createRange().createContextualFragment(markup));
          document.body.replaceWith(body);
          const host = body.querySelector('consult-form');
          while (!host?.shadowRoot?.querySelector('button'))
            await new Promise(requestAnimationFrame);
        }
      },
      [element, rounds] as const,
    );
    await cdp.send('HeapProfiler.collectGarbage');
    return cdp.send('Memory.getDOMCounters');
  }
  const before = await held(1);
  const after = await held(100);
  expect(after.nodes - before.nodes).toBeLessThan(50);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(10);
});

test('a hundred forms in the page, and twenty of each kind that opens, leave nothing behind once taken away', async ({
  page,
  site,
}) => {
  await show({ page, site }, '<section></section>', tag('data-test'));
  const cdp = await page.context().newCDPSession(page);
  /** What the page holds once garbage is collected: bytes, nodes, and listeners. */
  async function held(
    rounds: number,
  ): Promise<{ bytes: number; nodes: number; listeners: number }> {
    await page.evaluate(`(async () => {
      for (let round = 0; round < ${rounds}; round++) {
        const form = await ConsultForm.mount({ test: true, template: 'callback' }, { target: 'section' });
        await form.open();
        await form.destroy();
      }
      const drawn = () => new Promise((done) => requestAnimationFrame(done));
      for (let round = 0; round < ${rounds / 5}; round++)
        for (const surface of ['popover', 'dialog']) {
          const form = await ConsultForm.mount({ test: true, template: 'callback', surface });
          await form.open();
          if (!form.host.hasAttribute('data-open')) throw new Error(surface + ' is not open');
          await drawn();
          await form.close();
          await drawn();
          await form.destroy();
        }
      // What was being fetched ahead of need comes, and is let go of.
      const idle = () => new Promise((done) => requestIdleCallback(done));
      await idle();
      await ConsultForm.close();
      await idle();
    })()`);
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
    return { bytes: usedSize, nodes, listeners: jsEventListeners };
  }
  // The first rounds fetch and compile.
  const before = await held(100);
  const after = await held(100);
  expect(after.nodes - before.nodes).toBeLessThan(50);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  // A form is some 60 kB: seven left of any kind would be seen, and what the engine compiles is not.
  expect(after.bytes - before.bytes).toBeLessThan(400_000);
});
