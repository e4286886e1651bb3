// The way in for pages that draw their own screens: controller, client and their types, without Lit.
export { ContactChangeController } from './change/controller.ts';
export type { ControllerHost, ControllerOptions, GetHumanToken, StartOptions } from './change/options.ts';
export { createClient } from './client/client.ts';
export type {
  Answer,
  ChangeClient,
  ClientOptions,
  ContactChangeClient,
  GetToken,
  TokenContext,
  Trouble,
} from './client/client.ts';
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
