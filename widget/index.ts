// The entry point for bundlers: classes and types. Not the registration of the element: define.ts.
export { ContactChange } from './change/contact-change.ts';
export type {
  ChangeSummary,
  ContactChangeDetails,
  ContactChangeEventMap,
  ContactSummary,
  WaitUntil,
} from './change/events.ts';
export { register as registerMessages } from './words/language-registry.ts';
export type { Messages, Pack, Plural } from './words/pack.ts';
export * from './controller.ts';
