import type { Page } from '@playwright/test';
import type { Receiver } from '../servers/receiver.ts';
import { hostPage } from './fixtures.ts';
import type { Site } from './site.ts';

/** What a scene is played on: the visitor's page, the clinic's site and its webhook. */
export interface Stage {
  page: Page;
  site: Site;
  receiver: Receiver;
}

/** Opens a host page with the given body. */
export async function show(
  { page, site }: Pick<Stage, 'page' | 'site'>,
  body: string,
  head = '',
): Promise<void> {
  site.serve('/', hostPage(body, head));
  await page.goto(site.url);
}

/** A form config as a page carries it, for `data-config="#id"`. */
export const configScript = (id: string, config: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(config)}</script>`;

/** Follows the visitor's own choice of light and dark, as a careful clinic's page does: further content of a page. */
export const BOTH_SCHEMES =
  '<style>body { background: #fff; color: #111 } @media (prefers-color-scheme: dark) { body { background: #14181a; color: #eee } }</style>';

/** Settings by which a form can name its clinic. */
export const CLINIC =
  'data-clinic="Halden Studio" data-phone="+1 214 555 0142" data-email="hello@halden.example"';

/** Calls `window.ConsultForm`, as a script of the page would. */
export const callFace = (page: Page, name: string, ...args: readonly unknown[]): Promise<unknown> =>
  page.evaluate(`ConsultForm[${JSON.stringify(name)}](...${JSON.stringify(args)})`);

/** The one launcher or none: what opens a form that floats. */
export const launcherOf = (page: Page) => page.locator('[data-action="open"]');

export const THANKS = 'Thank you. We have your request.';

/** Renders the body anew by markup, as a router does with a page that it has fetched. */
export const renderAnew = (page: Page, markup: string): Promise<void> =>
  page.evaluate((next) => {
    const body = document.createElement('body');
    body.append(document.createRange().createContextualFragment(next));
    document.body.replaceWith(body);
  }, markup);
