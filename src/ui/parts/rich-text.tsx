import type { ComponentChildren } from 'preact';
import { readLinks } from '../../i18n/index.ts';
import type { FormProps } from '../form-context.ts';

/** A text of the config: plain words with `{clinic}` filled in and safe links made links. */
export function RichText({ form, text }: FormProps & { text: string }): ComponentChildren {
  return readLinks(form.fill(text)).map((part, index) =>
    part.url ? (
      <a key={index} href={part.url} target="_blank" rel="noopener noreferrer">
        {part.text}
      </a>
    ) : (
      part.text
    ),
  );
}
