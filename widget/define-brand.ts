// The script that a page adds so that its elements wear the brand that they name: contact-change-brand.js.
import { wearBrands } from './brand.ts';

if (typeof document !== 'undefined') wearBrands(document);
