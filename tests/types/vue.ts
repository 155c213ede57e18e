// A Vue 3 app: what its templates know of the element.
import type { GlobalComponents } from 'vue';
import type { FormConfig } from 'consult-form';
import type { ConsultFormProps } from 'consult-form/vue';

export const props: ConsultFormProps = { 'data-test': '' };

type Props = InstanceType<GlobalComponents['consult-form']>['$props'];

const config: FormConfig = { template: 'callback', webhook: 'https://hooks.example/abc' };
export const right: Props = { config, 'data-accent': '#0f6b6b' };

// @ts-expect-error: there is no such surface
export const wrong: Props = { config: { surface: 'popup' } };
