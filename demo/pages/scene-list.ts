// Owns which scenes there are and the address of each. Not what the mock client answers (mock-client.ts).

export interface Scene {
  readonly group: 'Email' | 'Phone' | 'Link page';
  readonly name: string;
  /** As in the address: `/scenes?screen=code&error=proof-wrong`. */
  readonly screen: string;
  readonly error?: string;
  readonly kind?: 'email' | 'phone';
}

export function sceneUrl(scene: Scene, look: Readonly<Record<string, string>>): string {
  const { screen, error, kind = 'email' } = scene;
  const query = new URLSearchParams({ kind, screen, ...(error ? { error } : {}), ...look });
  return `/scenes?${query.toString()}`;
}
