// Owns which variable the secret keys are read from. Not how keys are written (keys.ts), nor the key file of a server in
// development (key-file.ts).
import type { Environment } from './environment.ts';
import { parseKeys, type SecretKey } from './keys.ts';

/** Returns null when no keys are set, which development allows, and when the keys cannot be used. */
export function readSecretKeys(environment: Environment, production: boolean): readonly SecretKey[] | null {
  const { errors } = environment;
  const [inline, file] = [environment.get('SECRET_KEYS'), environment.get('SECRET_KEYS_FILE')];
  if (inline !== undefined && file !== undefined)
    errors.push('SECRET_KEYS must not be set together with SECRET_KEYS_FILE');
  const name = file === undefined ? 'SECRET_KEYS' : 'SECRET_KEYS_FILE';
  const text = file === undefined ? inline : environment.readFile(name, file);
  if (text === undefined) {
    if (production && file === undefined)
      errors.push('SECRET_KEYS is missing: in production it must be set; contact-change-server keys makes one');
    return null;
  }
  const parsed = parseKeys(text);
  if (parsed.ok) return parsed.keys;
  errors.push(...parsed.errors.map((error) => `${name}: ${error}`));
  return null;
}
