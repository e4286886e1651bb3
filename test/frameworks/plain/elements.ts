import type { Elements } from 'contact-change/elements';

type Attributes = Elements['contact-change']['attributes'];
type Changed = Elements['contact-change-list']['events']['contact-change-list-changed'];

export const attributes: Attributes = { kind: 'phone', 'contact-id': 'ctc_1' };
export const actionOf = (event: Changed) => event.detail.action;
