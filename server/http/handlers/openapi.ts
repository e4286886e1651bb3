// Owns the handler of openapi.json. Not the document: http/openapi/.
import type { AppParts } from '../context.ts';
import { openapi } from '../openapi/document.ts';
import type { Json } from '../openapi/schemas.ts';
import type { Face } from '../routes/face.ts';
import type { Handlers } from '../routes/handler.ts';

/** Makes the handler. It makes the document once, at the first request. */
export function openapiRoutes(parts: AppParts, faces: readonly Face[]): Pick<Handlers, 'openapi'> {
  let document: Json | null = null;
  return {
    openapi(c) {
      document ??= openapi(parts, faces);
      return c.json(document);
    },
  };
}
