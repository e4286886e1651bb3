// The way in for pages that draw their own screens: controller, client and their types, without Lit.
export { ContactChangeController } from './flow.ts';
export type { ControllerHost, ControllerOptions, GetHumanToken, StartOptions } from './options.ts';
export { createClient } from './client.ts';
export type {
  Answer,
  ChangeClient,
  ClientOptions,
  ContactChangeClient,
  GetToken,
  TokenContext,
  Trouble,
} from './client.ts';
export type { At, Base, BlockedBy, Busy, Entry, ErrorCode, Fault, Happening, Notice, Screen, State } from './steps.ts';
