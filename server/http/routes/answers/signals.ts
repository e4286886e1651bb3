// Owns the schema of the metadata of security events. Not how it is made: handlers/signals.ts.
import { z } from 'zod';

/** Metadata of a transmitter (SSF 1.0 §7.1). */
export const signalsMetadata = z.strictObject({
  spec_version: z.literal('1_0'),
  issuer: z.string(),
  jwks_uri: z.string(),
  delivery_methods_supported: z.array(z.literal('urn:ietf:rfc:8935')),
  default_subjects: z.literal('ALL'),
  events_supported: z.array(z.string()),
});
