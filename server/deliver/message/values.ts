// Owns which values a message puts into its lines. Not how the values are made harmless: fill.ts.
import { mask, type Kind } from '../../../shared/contact.ts';
import { isShownInFull } from '../../core/own-address.ts';
import { faultOfTemplateOption } from '../../core/template-options.ts';
import type { NoticeMessage, ProofMessage } from './message.ts';

interface Address {
  readonly kind: Kind;
  readonly value: string;
}

/** Returns the values by the name of their placeholder; those that are words of a language are missing (render.ts). */
export function valuesOf(message: ProofMessage | NoticeMessage): Map<string, string> {
  const { project, account } = message;
  const values = new Map(optionsOf(message));
  values.set('service', project.serviceName);
  values.set('account', account === null ? '' : shownAddress(message, account));
  switch (message.template) {
    case 'prove': {
      const { change, old, code, link } = message;
      values.set('old', old === undefined ? '' : shownAddress(message, old, change.address));
      values.set('target', shownAddress(message, change.address, old));
      values.set('code', code ?? '');
      values.set('url', link ?? '');
      break;
    }
    case 'notice':
      values.set('target', inAlphabet(message, message.notice.target));
      values.set('old', inAlphabet(message, message.notice.old ?? ''));
      values.set('code', '');
      values.set('url', message.link?.url ?? '');
  }
  return values;
}

/** Returns the values of the request, or the declared default: only keys of the project, only text that is useless for phishing. */
function optionsOf(message: ProofMessage | NoticeMessage): readonly (readonly [string, string])[] {
  return message.project.templateKeys.flatMap((key) => {
    const option = optionOf(message, key);
    // The request was checked too. This second check is for a change that began before the rule existed.
    return option !== null && faultOfTemplateOption(option) === null ? [[key, option] as const] : [];
  });
}

/** Returns the keys of the project for which the message has neither a value nor a default. */
export function unfilledKeys(message: ProofMessage | NoticeMessage): readonly string[] {
  return message.project.templateKeys.filter((key) => optionOf(message, key) === null);
}

function optionOf(message: ProofMessage | NoticeMessage, key: string): string | null {
  const options = message.template === 'prove' ? message.change.templateOptions : message.options;
  const given = Object.hasOwn(options, key) ? (options[key] ?? '') : '';
  return given.trim() === '' ? defaultOf(message, key) : given;
}

function defaultOf({ project: { templateValues = {} } }: ProofMessage | NoticeMessage, key: string): string | null {
  return Object.hasOwn(templateValues, key) ? (templateValues[key]?.default ?? null) : null;
}

/** Writes an address: masked, or the reader's own in full where `beside` would look the same. An SMS has its ASCII form alone. */
function shownAddress(message: ProofMessage | NoticeMessage, address: Address, beside?: Address): string {
  const { outgoing } = message;
  const { kind, value } = address;
  if (isShownInFull(address, beside, { kind: outgoing.kind, value: outgoing.to })) return value;
  return inAlphabet(message, (outgoing.kind === 'email' ? message.masked : mask)(kind, value));
}

/** Replaces the dots of a mask in an SMS: outside of the 7-bit alphabet, an SMS segment holds less than half the text. */
function inAlphabet({ outgoing }: ProofMessage | NoticeMessage, masked: string): string {
  return outgoing.kind === 'phone' ? masked.replaceAll('•', '*').replaceAll('…', '...') : masked;
}
