import type { JSX } from 'preact';
import type { BlockOf } from '../../schema/types.ts';
import { RichText } from '../parts/rich-text.tsx';
import type { BlockProps } from './block-props.ts';
import { PEOPLE } from './drawings.ts';
import { Person } from './person.tsx';
import { ProofLine } from './proof-line.tsx';

/** Who treats at the clinic. */
export function Practitioners({
  form,
  block,
  t,
}: BlockProps<BlockOf<'practitioners'>>): JSX.Element {
  return (
    <ProofLine icon={PEOPLE} line={t('practitioners.line')}>
      {block.people.map(({ text, ...person }) => (
        <Person key={person.name} {...person}>
          {text && (
            <p>
              <RichText form={form} text={text} />
            </p>
          )}
        </Person>
      ))}
    </ProofLine>
  );
}
