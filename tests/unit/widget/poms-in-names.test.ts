import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { withoutPoms } from '../../../src/widget/law/without-poms.ts';

let warn = vi.spyOn(console, 'warn');
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(() => warn.mockRestore());
const said = (): string[] => warn.mock.calls.map((call) => call.join(' '));

const safeOf = (config: object) => withoutPoms(normalise(config, { pageProtocol: 'https:' }).form);

describe('names of prescription-only medicines', () => {
  test('stay where they name a clinic, a place or a person, and how to mend it is told', () => {
    const clinic = {
      name: 'The Botox Rooms',
      locations: [
        { id: 'a', name: 'Leeds' },
        { id: 'b', name: 'Dysport House', address: '1 Xeomin Row' },
      ],
      practitioners: [{ id: 'a', name: 'Ana Azzalure', title: 'Botox nurse' }],
    };
    const safe = safeOf({ clinic, fields: [{ id: 'a', kind: 'text', label: 'A' }] });
    const people = [{ ...clinic.practitioners[0], title: undefined }];
    expect(safe.clinic).toMatchObject({ ...clinic, practitioners: people });
    const stays = (path: string, name: string) =>
      `[consult-form] ${path}: stays; write it without, as '${name}' is a prescription-only medicine (ukPomSafe)`;
    expect(said()).toEqual([
      stays('clinic.name', 'Botox'),
      stays('clinic.locations[1].name', 'Dysport'),
      stays('clinic.locations[1].address', 'Xeomin'),
      stays('clinic.practitioners[0].name', 'Azzalure'),
      expect.stringContaining('clinic.practitioners[0].title: left out'),
    ]);
  });

  test('are looked for in the button and in the link after sending', () => {
    const safe = safeOf({
      surface: { kind: 'popover', launcher: { label: 'Book Botox' } },
      success: { link: { label: 'More on Botox', url: 'https://a.example' } },
      fields: [{ id: 'a', kind: 'text', label: 'A' }],
    });
    expect(safe.success.link).toBeUndefined();
    expect(said()).toEqual([
      expect.stringContaining("surface.launcher.label: stays; write it without, as 'Botox'"),
      expect.stringContaining('success.link: left out'),
    ]);
  });
});
