// Owns what travels between the main thread and the thread that delivers, all of it plain data. Not the calls of the outbox:
// worker/calls.ts. No code.
import type { MessagePort } from 'node:worker_threads';
import type { SecretKey } from '../../config/keys.ts';
import type { Level } from '../../log.ts';
import type { LogData } from '../../ports/log.ts';
import type { Attempted, OutgoingCall } from '../../ports/metrics.ts';
import type { Project } from '../../ports/project.ts';

/** What the thread gets to know at its start. */
export interface DeliverySettings {
  readonly projects: readonly Project[];
  readonly publicUrl: string;
  /** Newest first. */
  readonly keys: readonly SecretKey[];
  readonly outboundAllow: readonly string[];
  /** The lowest level of lines that the main thread wants. */
  readonly logLevel: Level;
  /** Of the server, for its spans. */
  readonly version?: string;
}

/** The settings, and the port to the outbox. */
export interface DeliveryThreadData extends DeliverySettings {
  readonly outbox: MessagePort;
  /** Whether the main thread counts attempts and calls. */
  readonly isMeasured: boolean;
}

/** `stop`: claim no more, let messages finish for `within` ms, and give the others back. */
export type ToDelivery = { readonly do: 'wake' } | { readonly do: 'stop'; readonly within: number };

/** A line for the log of the server. */
export interface LogLine {
  readonly level: Exclude<Level, 'silent'>;
  readonly event: string;
  readonly data?: LogData;
}

/**
 * `told`: lines of the log, changes whose watchers are woken, attempts and calls to count; those of many messages together, for each message from thread
 * to thread takes longer than what is in it. `stopped`: all is given back, and the connections to providers are closed.
 */
export type FromDelivery =
  | {
      readonly did: 'told';
      readonly lines: readonly LogLine[];
      readonly changes: readonly string[];
      /** Empty where the main thread does not count them. */
      readonly attempts: readonly Attempted[];
      /** Likewise. */
      readonly calls: readonly OutgoingCall[];
    }
  | { readonly did: 'stopped' };
