import type { JSX } from 'preact';
import type { BlockOf } from '../../schema/types.ts';
import { RichText } from '../parts/rich-text.tsx';
import type { BlockProps } from './block-props.ts';
import { QUESTION } from './drawings.ts';
import { ProofLine } from './proof-line.tsx';

/** Doubts and the clinic's answers. One tap shows them all: six are read faster than tapped. */
export function Faq({ form, block, t }: BlockProps<BlockOf<'faq'>>): JSX.Element {
  return (
    <ProofLine icon={QUESTION} line={t('faq.line')}>
      <dl class="faq">
        {block.items.map(({ question, answer }) => (
          <div key={question}>
            <dt>{form.fill(question)}</dt>
            <dd>
              <RichText form={form} text={answer} />
            </dd>
          </div>
        ))}
      </dl>
    </ProofLine>
  );
}
