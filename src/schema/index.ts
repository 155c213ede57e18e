export { checkAnswer } from './check-answer.ts';
export type { Fault, FaultCode } from './faults.ts';
export { judgeConfig } from './judge.ts';
export type { JudgeContext } from './judge.ts';
export { judgeSettings } from './judge-settings.ts';
export type { SettingsOrigin } from './judge-settings.ts';
