import type { JSX } from 'preact';
import type { BlockOf } from '../../schema/types.ts';
import { RichText } from '../parts/rich-text.tsx';
import type { BlockProps } from './block-props.ts';
import { PEOPLE, SHIELD } from './drawings.ts';
import { NewTab } from './new-tab.tsx';
import { Person } from './person.tsx';
import { ProofLine } from './proof-line.tsx';

/** Who treats, and how they were trained; the badge only where anybody can look that up. */
export function Credentials({ form, block, t }: BlockProps<BlockOf<'credentials'>>): JSX.Element {
  const { practitioner: name, course, awardedBy: body, year, verifyUrl, photo, expertise } = block;
  const facts = [
    [t('credentials.training'), t('credentials.awarded', { course, body, year })],
    [t('credentials.licence'), block.licence],
    [t('credentials.insurer'), block.insurer],
  ];
  const line = (
    <>
      {t('credentials.line', { name, body })}
      {verifyUrl && (
        <>
          {' '}
          <span class="proof-badge" part="proof-badge">
            {t('credentials.badge')}
          </span>
        </>
      )}
    </>
  );
  return (
    <ProofLine icon={verifyUrl ? SHIELD : PEOPLE} line={line}>
      <Person name={name} photo={photo} />
      <dl>
        {facts.map(
          ([term, fact]) =>
            fact && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
      {expertise?.[0] && (
        <ProofLine line={t('credentials.expertise', { name })}>
          <dl>
            {expertise.map(({ title, text }) => (
              <div key={title}>
                <dt>{form.fill(title)}</dt>
                <dd>
                  <RichText form={form} text={text} />
                </dd>
              </div>
            ))}
          </dl>
        </ProofLine>
      )}
      {verifyUrl && (
        <p>
          <NewTab url={verifyUrl}>{t('credentials.verify', { body })}</NewTab>
        </p>
      )}
    </ProofLine>
  );
}
