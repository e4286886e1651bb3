// Each case: id, source, ops, expect(result) -> true/false|string ; or error: scimType
export const base = () => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  id: 'u1',
  userName: 'kim',
  active: true,
  name: { givenName: 'Kim', familyName: 'Jackson' },
  emails: [
    { value: 'kim@work.example', type: 'work', primary: true },
    { value: 'kim@home.example', type: 'home' },
  ],
  phoneNumbers: [
    { value: '+15550001', type: 'mobile', primary: true },
    { value: '+15550002', type: 'work' },
  ],
});
const em = (r) =>
  (r.emails ?? [])
    .map((e) => ({ value: e.value, type: e.type, primary: !!e.primary }))
    .sort((a, b) => (a.value ?? '').localeCompare(b.value ?? ''));
const vals = (r) =>
  em(r)
    .map((e) => e.value)
    .join(',');
const prim = (r) =>
  em(r)
    .filter((e) => e.primary)
    .map((e) => e.value)
    .join(',');
const ENT = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const cases = [
  [
    'rfc-add-nopath',
    'RFC 3.5.2.1',
    [{ op: 'add', value: { emails: [{ value: 'babs@jensen.org', type: 'home2' }], nickName: 'Babs' } }],
    (r) => vals(r) === 'babs@jensen.org,kim@home.example,kim@work.example' && r.nickName === 'Babs',
  ],
  [
    'rfc-add-same-value',
    'RFC 3.5.2.1 no dup',
    [{ op: 'add', path: 'emails', value: [{ value: 'kim@home.example', type: 'home' }] }],
    (r) => vals(r) === 'kim@home.example,kim@work.example',
  ],
  [
    'rfc-add-primary-demotes',
    'RFC 3.5.2 primary',
    [{ op: 'add', path: 'emails', value: [{ value: 'new@x.example', type: 'other', primary: true }] }],
    (r) => prim(r) === 'new@x.example' && em(r).length === 3,
  ],
  [
    'rfc-remove-complex-filter',
    'RFC 3.5.2.2',
    [{ op: 'remove', path: 'emails[type eq "work" and value ew "work.example"]' }],
    (r) => vals(r) === 'kim@home.example',
  ],
  ['rfc-remove-all', 'RFC 3.5.2.2', [{ op: 'remove', path: 'emails' }], (r) => em(r).length === 0],
  ['rfc-remove-no-path', 'RFC 3.5.2.2 noTarget', [{ op: 'remove' }], 'noTarget'],
  [
    'rfc-remove-no-match',
    'RFC 3.5.2.2 (no change, success)',
    [{ op: 'remove', path: 'emails[value eq "nobody@x"]' }],
    (r) => em(r).length === 2,
  ],
  ['rfc-remove-required', 'RFC mutability', [{ op: 'remove', path: 'userName' }], 'mutability|invalidValue'],
  [
    'rfc-replace-valuepath',
    'RFC 3.5.2.3',
    [{ op: 'replace', path: 'emails[type eq "home"]', value: { type: 'home', value: 'h2@x.example', primary: true } }],
    (r) => prim(r) === 'h2@x.example' && em(r).length === 2,
  ],
  [
    'rfc-replace-valuepath-sub',
    'RFC 3.5.2.3',
    [{ op: 'replace', path: 'emails[type eq "home"].value', value: 'h3@x.example' }],
    (r) => vals(r) === 'h3@x.example,kim@work.example' && prim(r) === 'kim@work.example',
  ],
  [
    'rfc-replace-no-target',
    'RFC 3.5.2.3 noTarget',
    [{ op: 'replace', path: 'emails[type eq "zzz"].value', value: 'h3@x.example' }],
    'noTarget',
  ],
  [
    'rfc-replace-nopath-emails',
    'RFC 3.5.2.3 replaces all',
    [
      {
        op: 'replace',
        value: {
          emails: [
            { value: 'bjensen@example.com', type: 'work', primary: true },
            { value: 'babs@jensen.org', type: 'home' },
          ],
          nickName: 'Babs',
        },
      },
    ],
    (r) => vals(r) === 'babs@jensen.org,bjensen@example.com' && r.nickName === 'Babs',
  ],
  [
    'rfc-replace-primary-sub',
    'promote by filter',
    [{ op: 'replace', path: 'emails[value eq "kim@home.example"].primary', value: true }],
    (r) => prim(r) === 'kim@home.example' && em(r).length === 2,
  ],
  ['rfc-readonly-id', 'RFC mutability', [{ op: 'replace', path: 'id', value: 'x' }], 'mutability'],
  ['rfc-bad-path', 'invalidPath', [{ op: 'replace', path: 'emails[type eq', value: 'x' }], 'invalidPath|invalidFilter'],
  [
    'rfc-unknown-attr',
    'invalidPath/noTarget',
    [{ op: 'replace', path: 'nosuchattr', value: 'x' }],
    'invalidPath|noTarget|invalidValue',
  ],
  ['rfc-bad-op', 'invalidSyntax/Value', [{ op: 'move', path: 'emails', value: 'x' }], 'invalidSyntax|invalidValue'],
  [
    'rfc-urn-path',
    'RFC 3.10',
    [{ op: 'replace', path: 'urn:ietf:params:scim:schemas:core:2.0:User:name.givenName', value: 'Kimmy' }],
    (r) => r.name.givenName === 'Kimmy',
  ],
  [
    'rfc-ci-attr',
    'RFC 3.10 case-insens.',
    [{ op: 'replace', path: 'EMAILS[Type eq "home"].Value', value: 'h4@x.example' }],
    (r) => vals(r) === 'h4@x.example,kim@work.example',
  ],
  [
    'rfc-ci-nopath',
    'RFC 3.10 case-insens. value object',
    [{ op: 'replace', value: { DisplayName: 'KJ' } }],
    (r) => r.displayName === 'KJ' && r.DisplayName === undefined,
  ],
  [
    'rfc-ci-filter-op',
    'operators case-insens.',
    [{ op: 'remove', path: 'emails[type EQ "home" AND value SW "kim"]' }],
    (r) => vals(r) === 'kim@work.example',
  ],
  [
    'rfc-filter-value-ci',
    'caseExact=false value compare',
    [{ op: 'remove', path: 'emails[value eq "KIM@HOME.example"]' }],
    (r) => vals(r) === 'kim@work.example',
  ],
  [
    'rfc-ext-urn-add',
    'RFC 3.5.2 adds schemas URI',
    [{ op: 'add', path: ENT + ':employeeNumber', value: '7' }],
    (r) => r[ENT]?.employeeNumber === '7' && r.schemas.map(String).includes(ENT),
  ],
  [
    'rfc-two-primary-in-value',
    'at most one primary',
    [
      {
        op: 'replace',
        path: 'emails',
        value: [
          { value: 'a@x', primary: true },
          { value: 'b@x', primary: true },
        ],
      },
    ],
    (r) => typeof prim(r) === 'string' && !prim(r).includes(','),
    'invalidValue',
  ],
  [
    'rfc-atomic',
    'atomic: 2nd fails',
    [
      { op: 'replace', path: 'displayName', value: 'Z' },
      { op: 'replace', path: 'emails[type eq "zzz"].value', value: 'q' },
    ],
    'noTarget',
  ],
  [
    'entra-Op-case',
    "Entra 'Replace'",
    [{ op: 'Replace', path: 'displayName', value: 'KJ' }],
    (r) => r.displayName === 'KJ',
  ],
  [
    'entra-bool-string',
    'Entra active:"False"',
    [{ op: 'Replace', path: 'active', value: 'False' }],
    (r) => r.active === false,
  ],
  [
    'entra-add-absent-type',
    'Entra Add emails[type eq "other"].value absent',
    [{ op: 'Add', path: 'emails[type eq "other"].value', value: 'o@x.example' }],
    (r) => em(r).some((e) => e.value === 'o@x.example' && e.type === 'other') && em(r).length === 3,
  ],
  [
    'entra-replace-work-value',
    'Entra Replace emails[type eq work].value',
    [{ op: 'Replace', path: 'emails[type eq "work"].value', value: 'w2@x.example' }],
    (r) => prim(r) === 'w2@x.example' && em(r).length === 2,
  ],
  [
    'entra-primary-string',
    'Entra emails[primary eq true] / "True"',
    [{ op: 'Replace', path: 'emails[primary eq true].value', value: 'p@x.example' }],
    (r) => prim(r) === 'p@x.example',
  ],
  [
    'entra-primary-quoted',
    'Entra emails[primary eq "True"]',
    [{ op: 'Replace', path: 'emails[primary eq "True"].value', value: 'p@x.example' }],
    (r) => prim(r) === 'p@x.example',
  ],
  [
    'entra-sub-primary-string',
    'value:"True" for boolean sub-attr',
    [{ op: 'Replace', path: 'emails[type eq "home"].primary', value: 'True' }],
    (r) => prim(r) === 'kim@home.example',
  ],
  [
    'entra-nopath-dotted',
    'Entra add value {"name.givenName":..}',
    [{ op: 'Add', value: { 'name.givenName': 'Kimmy', displayName: 'D' } }],
    (r) => r.name.givenName === 'Kimmy' && r.displayName === 'D' && !('name.givenName' in r),
  ],
  [
    'entra-nopath-ext-flat',
    'Entra value {"urn..:User:department":..}',
    [{ op: 'add', value: { [ENT + ':department']: 'Eng' } }],
    (r) => r[ENT]?.department === 'Eng',
  ],
  [
    'entra-nopath-filtered-key',
    'Entra/others value {\'emails[type eq "work"].value\':..}',
    [{ op: 'replace', value: { 'emails[type eq "work"].value': 'w3@x.example' } }],
    (r) => vals(r).includes('w3@x.example') && em(r).length === 2,
  ],
  [
    'okta-replace-nopath',
    'Okta replace value {active:false}',
    [{ op: 'replace', value: { active: false } }],
    (r) => r.active === false,
  ],
  [
    'wso2-primary-email',
    'WSO2 sample',
    [{ op: 'replace', value: { emails: [{ primary: true, value: 'new@wso2.example' }] } }],
    (r) => prim(r) === 'new@wso2.example',
  ],
  [
    'wso2-verified-list',
    'WSO2 sample 2 (custom schema)',
    [{ op: 'replace', value: { 'urn:scim:wso2:schema': { verifiedEmailAddresses: 'a@x.example,b@x.example' } } }],
    (r) => JSON.stringify(r['urn:scim:wso2:schema']?.verifiedEmailAddresses) === '"a@x.example,b@x.example"',
  ],
  [
    'okta-phone',
    'Okta phoneNumbers[type eq mobile].value',
    [{ op: 'replace', path: 'phoneNumbers[type eq "mobile"].value', value: '+15559' }],
    (r) => r.phoneNumbers.find((p) => p.type === 'mobile').value.replace('tel:', '') === '+15559',
  ],
  [
    'remove-with-value',
    'remove path=emails value=[{value}] (Entra legacy)',
    [{ op: 'remove', path: 'emails', value: [{ value: 'kim@home.example' }] }],
    (r) => vals(r) === 'kim@work.example',
  ],
  [
    'null-clears',
    'replace null -> unassigned',
    [{ op: 'replace', path: 'displayName', value: null }],
    (r) => r.displayName == null,
  ],
  [
    'proto-pollution',
    '__proto__ path',
    [{ op: 'add', path: '__proto__.polluted', value: '1' }],
    () => ({}).polluted === undefined,
    'any',
  ],
  [
    'proto-pollution2',
    '__proto__ in value',
    [{ op: 'add', value: JSON.parse('{"__proto__":{"polluted2":"1"}}') }],
    () => ({}).polluted2 === undefined,
    'any',
  ],
];
