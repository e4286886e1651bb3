// Owns which scenes the gallery has, and their addresses. Not what is in them: change-scenes.ts, list-scenes.ts, link-scenes.ts.
import type { Kind } from '../../shared/contact.ts';
import { changeScenes } from './change-scenes.ts';
import { LINK_SCENES } from './link-scenes.ts';
import { LIST_SCENES } from './list-scenes.ts';
import type { Group, Scene, SceneInGroup } from './scene-type.ts';

const inGroup = (group: Group, scenes: readonly SceneInGroup[]) => scenes.map((scene) => ({ ...scene, group }));

/** In the order of the gallery. */
export const SCENES: readonly Scene[] = [
  ...inGroup('Email', changeScenes('email', 'ann.new@example.org')),
  ...inGroup('Phone', changeScenes('phone', '040 5550199')),
  ...inGroup('List', LIST_SCENES),
  ...inGroup('Link page', LINK_SCENES),
];

/** The kind of the element in the scene. */
export function kindOf(scene: Scene): Kind {
  return scene.mock?.kind ?? (scene.group === 'Phone' ? 'phone' : 'email');
}

/** `look`: further parameters, such as language and theme. */
export function sceneUrl(scene: Scene, look: Readonly<Record<string, string>>): string {
  const { screen, error } = scene;
  const query = new URLSearchParams({ kind: kindOf(scene), screen, ...(error ? { error } : {}), ...look });
  return `/scenes?${query.toString()}`;
}

/** The scene of an address. */
export function findScene(query: URLSearchParams): Scene | undefined {
  const kind = query.get('kind') ?? 'email';
  return SCENES.find(
    (scene) =>
      scene.screen === query.get('screen') && (scene.error ?? null) === query.get('error') && kindOf(scene) === kind,
  );
}
