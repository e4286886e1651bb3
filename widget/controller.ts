// The entry point for pages that draw their own screens: controller, client and their types, without Lit.
export { ContactChangeController } from './change/controller.ts';
export type { ControllerHost, ControllerOptions, GetHumanToken, StartOptions } from './change/options.ts';
export { createClient } from './client/http-client.ts';
export type { ChangeClient, ContactChangeClient } from './client/http-client.ts';
export type {
  At,
  Base,
  BlockedBy,
  Busy,
  Entry,
  ErrorCode,
  Fault,
  Happening,
  Notice,
  Screen,
  State,
} from './change/state.ts';
export type { Answer } from './client/call.ts';
export type { ClientOptions } from './client/call.ts';
export type { GetToken } from './client/call.ts';
export type { TokenContext } from './client/call.ts';
export type { Trouble } from './client/call.ts';
