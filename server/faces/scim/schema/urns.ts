// Owns the URNs of SCIM's schemas and messages.

/** The core attributes of a user (RFC 7643 §4.1). */
export const CORE_URN = 'urn:ietf:params:scim:schemas:core:2.0:User';
/** The enterprise extension (RFC 7643 §4.3). */
export const ENTERPRISE_URN = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
/** Our extension: addresses that wait to be proved, and which contacts are verified. */
export const CONTACTS_URN = 'urn:contact-change:params:scim:schemas:extension:contacts:2.0:User';
/** The body of a PATCH (RFC 7644 §3.5.2). */
export const PATCH_URN = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
/** The body of a search (RFC 7644 §3.4.3). */
export const SEARCH_URN = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest';
/** The answer of a list (RFC 7644 §3.4.2). */
export const LIST_URN = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';
/** The answer of a refusal (RFC 7644 §3.12). */
export const ERROR_URN = 'urn:ietf:params:scim:api:messages:2.0:Error';
