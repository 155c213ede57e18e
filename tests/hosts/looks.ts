// How a form is drawn on a host page, against how it is drawn on the plain page that it shall look like.
import type { BrowserContext, Locator } from '@playwright/test';
import { expect } from '../browser/fixtures.ts';
import type { Stage } from '../browser/stage.ts';
import { addHost, pathOf } from './lay-host.ts';
import { modelOf, type Model } from './models.ts';
import { pointsApart, shoot } from './pixels.ts';
import { partsAlike, partsOf, readHost, type HostRules, type Part } from './read-hosts.ts';
import { openForm, visitOf, type Visit } from './visit.ts';

/** Radius of the launcher's ends and of the panel's corners: outside it shows the page. */
const ENDS = 26;
const CORNER = 16;

type Ends = Pick<Stage, 'site' | 'receiver'>;

/** A page that others look like, in a window of this size. */
interface Wanted {
  name: string;
  surface: HostRules['surface'];
  size: { width: number; height: number } | null;
  /** As wide as this is a form in the page, and as far off whole pixels. */
  place: { left: number; top: number; width: number } | undefined;
}

const VIEWS: Record<Part, (visit: Visit) => Promise<Buffer>> = {
  async inline({ form, host, page }) {
    if (host.surface !== 'inline') return shoot(page.locator('body consult-form'));
    // What was pressed may have left the pointer over a field.
    await page.mouse.move(0, 0);
    await form.scrollIntoViewIfNeeded();
    return shoot(form);
  },
  launcher: ({ form }) => shoot(form.locator('[part~="launcher"]'), ENDS),
  async panel({ form }) {
    // A caret blinks; Playwright's own way to hide one writes on the page's fields too.
    await form.locator('[name="first_name"]').evaluate((field) => {
      if (field instanceof HTMLElement) field.style.caretColor = 'transparent';
    });
    return shoot(form.locator('[part~="surface"]'));
  },
};

const isSeen = (part: Part, isOpen: boolean): boolean => (part === 'panel') === isOpen;

/** Has the form of a plain page stand as the one does that is compared to it, with nothing over it. */
const standAs = ({ form }: Visit, place: Wanted['place']): Promise<void> =>
  form.evaluate((element, given) => {
    document.querySelector('html > consult-form')?.remove();
    const box = element.parentElement;
    if (!box || !given) throw new Error('the form has no place');
    const { left, top, width } = given;
    box.style.cssText += `; inset: ${top}px auto auto ${left}px !important; width: ${width}px !important`;
  }, place);

/** Takes all pictures of a plain page. */
async function take(visit: Visit, { place }: Wanted): Promise<Model> {
  const { host, page } = visit;
  const model = new Map<Part, Buffer>();
  const shootAll = async (isOpen: boolean): Promise<void> => {
    // The style sheets of faults and outcomes come after the first field.
    await page.waitForLoadState('networkidle');
    for (const part of partsOf(host).filter((one) => isSeen(one, isOpen))) {
      model.set(part, await VIEWS[part](visit));
    }
  };
  await expect(page.locator('body consult-form [name="first_name"]')).toBeVisible();
  if (place) await standAs(visit, place);
  await shootAll(false);
  await openForm(visit);
  await shootAll(true);
  return model;
}

async function learn(context: BrowserContext, ends: Ends, wanted: Wanted): Promise<Model> {
  const { name, surface = 'popover', size, place } = wanted;
  const host = { ...readHost(name), surface };
  // What stands in the page is a form of its own: there the tag's floats as ever.
  addHost(ends, place ? { ...host, surface: 'popover' } : host);
  const page = await context.newPage();
  if (size) await page.setViewportSize(size);
  await page.goto(ends.site.url + pathOf(host));
  const model = await take(visitOf(page, host), wanted);
  await page.close();
  return model;
}

async function placeOf(form: Locator): Promise<Wanted['place']> {
  // Until it has drawn itself it has no width.
  await expect(form.locator('[name="first_name"]')).toBeVisible();
  await form.scrollIntoViewIfNeeded();
  const box = await form.boundingBox();
  if (!box?.width) throw new Error('the form has no room');
  return { left: box.x % 1, top: box.y % 1, width: box.width };
}

async function wantedBy({ form, frame, host, page }: Visit): Promise<Wanted> {
  const { looksLike: name = 'plain', surface = 'popover', framed } = host;
  const size = framed
    ? await frame.evaluate(() => ({ width: innerWidth, height: innerHeight }))
    : page.viewportSize();
  const place = surface === 'inline' ? await placeOf(form) : undefined;
  return { name, surface, size, place };
}

async function modelFor(visit: Visit, ends: Ends): Promise<Model> {
  const wanted = await wantedBy(visit);
  return modelOf(JSON.stringify(wanted), () => learn(visit.page.context(), ends, wanted));
}

/** In Firefox Playwright writes a style of its own into each page that it takes a picture of. */
const canLook = ({ page }: Visit): boolean =>
  page.context().browser()?.browserType().name() === 'chromium';

/** All that shows of us is drawn as it is on the plain page, but for what has a reason not to. */
export async function expectLooks(visit: Visit, ends: Ends, isOpen: boolean): Promise<void> {
  const parts = partsAlike(visit.host).filter((part) => isSeen(part, isOpen));
  if (!parts.length || !canLook(visit)) return;
  const model = await modelFor(visit, ends);
  for (const part of parts) {
    const plain = model.get(part);
    if (!plain) throw new Error(`no picture of the ${part}`);
    const corner = part === 'panel' ? CORNER : 0;
    const apart = async (): Promise<string> =>
      pointsApart(visit.page, [plain, await VIEWS[part](visit)], corner);
    await expect.poll(apart, part).toBe('');
  }
}
