// Owns what real directories write and then look for, as their pages document it. Not the test over it: directories.test.ts.
import { CORE_URN, ENTERPRISE_URN, PATCH_URN } from '../../../server/faces/scim/schema/urns.ts';

/** One request of a directory, and what the directory asks for after it. */
export interface DirectoryWrite {
  readonly what: string;
  readonly method: 'PUT' | 'PATCH';
  readonly body: (userName: string) => object;
  /** The attributes that the request names; all others must stay. */
  readonly names: readonly string[];
  /** Filters that find the user after it. */
  readonly finds: readonly string[];
  /** Filters that find the user no more. */
  readonly misses?: readonly string[];
  /** The address that would become primary. Of a client that is not trusted it waits. */
  readonly leads?: string;
}

/** A directory: its first request, and those that follow on the same user. */
export interface Directory {
  readonly name: string;
  readonly type: 'application/json' | 'application/scim+json';
  readonly create: (userName: string) => object;
  readonly finds: readonly string[];
  readonly writes: readonly DirectoryWrite[];
}

const patchOf = (...Operations: readonly object[]) => ({ schemas: [PATCH_URN], Operations });
const work = (value: string) => ({ type: 'work', value, primary: true });
const full = (userName: string) => ({
  schemas: [CORE_URN, ENTERPRISE_URN],
  externalId: `ext-${userName}`,
  userName,
  active: true,
  name: { formatted: 'Given Family', familyName: 'Family', givenName: 'Given' },
  displayName: 'Given Family',
  title: 'Engineer',
});

/** Entra, with and without the flag `aadOptscim062020`: the first has operations without a path, the second with one. */
function entra(flag: boolean): Directory {
  const edit = (op: string, path: string, value: unknown) =>
    flag ? patchOf({ op: op.toLowerCase(), value: { [path]: value } }) : patchOf({ op, path, value });
  return {
    name: flag ? 'Entra, new flag' : 'Entra',
    type: 'application/scim+json',
    create: (userName) => ({
      ...full(userName),
      meta: { resourceType: 'User' },
      roles: [],
      emails: [work('Given.F@Corp.Example')],
      phoneNumbers: [{ type: 'work', value: '+1 (425) 555-0100' }],
      addresses: [{ type: 'work', country: 'FI', locality: 'Oulu', primary: true }],
      [ENTERPRISE_URN]: { department: 'Eng', employeeNumber: '701984' },
    }),
    finds: [
      'emails[type eq "work"].value eq "Given.F@Corp.Example"',
      'emails[type eq "work"].value eq "given.f@corp.example"',
      'phoneNumbers[type eq "work"].value eq "+1 (425) 555-0100"',
      'addresses[type eq "work"].country eq "FI"',
      `${ENTERPRISE_URN}:employeeNumber eq "701984"`,
    ],
    writes: [
      {
        what: 'adds a mobile number',
        method: 'PATCH',
        body: () => edit('Add', 'phoneNumbers[type eq "mobile"].value', '+14255550101'),
        names: ['phoneNumbers'],
        finds: [
          'phoneNumbers[type eq "mobile"].value eq "+14255550101"',
          'phoneNumbers[type eq "work"].value eq "+1 (425) 555-0100"',
        ],
      },
      {
        what: 'makes the mobile number that of the desk',
        method: 'PATCH',
        body: () => edit('Replace', 'phoneNumbers[type eq "mobile"].value', '+14255550100'),
        names: ['phoneNumbers'],
        finds: [
          'phoneNumbers[type eq "mobile"].value eq "+14255550100"',
          'phoneNumbers[type eq "work"].value eq "+1 (425) 555-0100"',
        ],
        misses: ['phoneNumbers.value eq "+14255550101"'],
      },
      {
        what: 'replaces the work mail',
        method: 'PATCH',
        body: () => edit('Replace', 'emails[type eq "work"].value', 'Given.New@Corp.Example'),
        names: ['emails'],
        finds: ['emails[type eq "work"].value eq "Given.New@Corp.Example"'],
        misses: ['emails.value eq "given.f@corp.example"'],
        leads: 'given.new@corp.example',
      },
      {
        what: 'adds another mail',
        method: 'PATCH',
        body: () => edit('Add', 'emails[type eq "other"].value', 'given@home.example'),
        names: ['emails'],
        finds: ['emails[type eq "other"].value eq "given@home.example"'],
      },
      {
        what: 'changes the city of the work address',
        method: 'PATCH',
        body: () => edit('Replace', 'addresses[type eq "work"].locality', 'Espoo'),
        names: ['addresses'],
        finds: ['addresses[type eq "work" and locality eq "Espoo"].country eq "FI"'],
      },
      {
        what: 'gives a role and a manager',
        method: 'PATCH',
        body: () =>
          flag
            ? patchOf({
                op: 'add',
                value: { 'roles[primary eq "True"].value': 'admin', [`${ENTERPRISE_URN}:manager`]: 'usr_boss' },
              })
            : patchOf(
                { op: 'Add', path: 'roles[primary eq "True"].value', value: 'admin' },
                { op: 'Add', path: `${ENTERPRISE_URN}:manager`, value: 'usr_boss' },
              ),
        names: ['roles', ENTERPRISE_URN],
        finds: [
          'roles[primary eq "True"].value eq "admin"',
          `manager eq "usr_boss" and ${ENTERPRISE_URN}:department eq "Eng"`,
        ],
      },
      {
        what: 'renames',
        method: 'PATCH',
        body: () => edit('Replace', 'name.familyName', 'Other'),
        names: ['name'],
        finds: ['name.familyName eq "Other" and name.givenName eq "Given"'],
      },
      {
        what: 'disables',
        method: 'PATCH',
        body: () => edit('Replace', 'active', 'False'),
        names: ['active'],
        finds: ['active eq false', 'active eq "False"'],
      },
    ],
  };
}

const OKTA: Directory = {
  name: 'Okta',
  type: 'application/scim+json',
  create: (userName) => ({
    ...full(userName),
    locale: 'en-US',
    groups: [],
    password: '1mz050nq',
    emails: [work('given@okta.example')],
    phoneNumbers: [{ value: '+358405550111', type: 'mobile', primary: true }],
  }),
  finds: ['emails.value eq "given@okta.example"', 'phoneNumbers[type eq "mobile"].value eq "+358405550111"'],
  writes: [
    {
      what: 'PUTs the whole profile with another title and a second mail',
      method: 'PUT',
      body: (userName) => ({
        ...full(userName),
        title: 'Boss',
        groups: [],
        emails: [work('given@okta.example'), { value: 'given@second.example', type: 'home', primary: false }],
      }),
      names: ['title', 'emails'],
      finds: [
        'title eq "Boss"',
        'emails[type eq "home"].value eq "given@second.example"',
        'phoneNumbers[type eq "mobile"].value eq "+358405550111"',
      ],
    },
    {
      what: 'deactivates without a path',
      method: 'PATCH',
      body: () => patchOf({ op: 'replace', value: { active: false } }),
      names: ['active'],
      finds: ['active eq false'],
    },
    {
      what: 'activates again, and syncs a password',
      method: 'PATCH',
      body: () => patchOf({ op: 'replace', value: { active: true, password: 'x' } }),
      names: ['active'],
      finds: ['active eq true'],
    },
  ],
};

const ONELOGIN: Directory = {
  name: 'OneLogin',
  type: 'application/json',
  create: (userName) => ({
    ...full(userName),
    emails: [{ value: 'given@one.example', type: 'work', primary: true }],
    phoneNumbers: [
      { value: '', type: 'mobile' },
      { value: '040 555 0123', type: 'work' },
    ],
    roles: ['sales', 'support'],
  }),
  finds: ['phoneNumbers[type eq "work"].value eq "040 555 0123"', 'roles eq "sales"', 'roles.value eq "support"'],
  writes: [
    {
      what: 'replaces the profile by PATCH without a path, with a blanked number',
      method: 'PATCH',
      body: () =>
        patchOf({
          op: 'replace',
          value: {
            displayName: 'Other',
            phoneNumbers: [
              { value: '+358405550124', type: 'mobile' },
              { value: '', type: 'work' },
            ],
          },
        }),
      names: ['displayName', 'phoneNumbers'],
      finds: ['displayName eq "Other"', 'roles eq "sales"'],
      leads: '+358405550124',
    },
  ],
};

const JUMPCLOUD: Directory = {
  name: 'JumpCloud',
  type: 'application/scim+json',
  create: (userName) => ({
    ...full(userName),
    emails: [work('given+tag@jump.example')],
    phoneNumbers: [
      { type: 'work', value: '+1-425-555-0131' },
      { type: 'mobile', value: '+1-425-555-0131' },
    ],
    addresses: [{ type: 'work', streetAddress: 'Katu 1', country: 'Finland' }],
  }),
  finds: [
    'emails.value Eq "given+tag@jump.example"',
    `${CORE_URN}:emails[type eq "work"].value eq "given+tag@jump.example"`,
    'phoneNumbers[type eq "mobile"].value eq "+1-425-555-0131"',
    'phoneNumbers[type eq "work"].value eq "+14255550131"',
    'addresses.country eq "finland"',
  ],
  writes: [
    {
      what: 'PUTs the user without the mobile number',
      method: 'PUT',
      body: (userName) => ({ ...full(userName), phoneNumbers: [{ type: 'work', value: '+1-425-555-0131' }] }),
      names: ['phoneNumbers'],
      finds: [
        'phoneNumbers[type eq "work"].value eq "+1-425-555-0131"',
        'emails.value eq "given+tag@jump.example"',
        'addresses[type eq "work"].streetAddress sw "Katu"',
      ],
      misses: ['phoneNumbers[type eq "mobile"].value pr'],
    },
  ],
};

const GOOGLE: Directory = {
  name: 'Google',
  type: 'application/json',
  create: (userName) => ({
    ...full(userName),
    emails: [work('given@google.example'), { type: 'work', value: 'alias@google.example' }],
    phoneNumbers: [{ type: 'work', value: '+358405550141', primary: true }],
  }),
  finds: [
    'emails[type eq "work"].value eq "given@google.example"',
    'emails[type eq "work"].value eq "alias@google.example"',
  ],
  writes: [
    {
      what: 'replaces the list of mails',
      method: 'PATCH',
      body: () =>
        patchOf({
          op: 'replace',
          path: 'emails',
          value: [work('given@google.example'), { type: 'home', value: 'given@home2.example' }],
        }),
      names: ['emails'],
      finds: ['emails[type eq "home"].value eq "given@home2.example"', 'phoneNumbers.value eq "+358405550141"'],
      misses: ['emails.value eq "alias@google.example"'],
    },
  ],
};

const SAILPOINT: Directory = {
  name: 'SailPoint',
  type: 'application/scim+json',
  create: (userName) => ({ ...full(userName), emails: [work('given@sail.example')] }),
  finds: ['emails[type eq "work" and primary eq true].value eq "given@sail.example"'],
  writes: [
    {
      what: 'adds entitlements without a path',
      method: 'PATCH',
      body: () => patchOf({ op: 'add', value: { entitlements: [{ value: 'e1' }, { value: 'e2', type: 'x' }] } }),
      names: ['entitlements'],
      finds: ['entitlements.value eq "e1"', 'entitlements[value eq "e2" and type eq "x"]'],
    },
    {
      what: 'removes one of them, and adds a mail',
      method: 'PATCH',
      body: () =>
        patchOf(
          { op: 'remove', path: 'entitlements[value eq "e1"]' },
          { op: 'add', path: 'emails', value: [{ value: 'given@sail2.example', type: 'home' }] },
        ),
      names: ['entitlements', 'emails'],
      finds: ['entitlements.value eq "e2"', 'emails[type eq "home"].value eq "given@sail2.example"'],
      misses: ['entitlements.value eq "e1"'],
    },
  ],
};

const PING: Directory = {
  name: 'Ping',
  type: 'application/json',
  create: (userName) => ({
    ...full(userName),
    nickName: 'G',
    emails: [{ value: 'given@ping.example', type: 'work', primary: 'true' }],
    phoneNumbers: [{ value: 'tel:+358405550161', type: 'work' }],
  }),
  finds: ['emails[type eq "work"].value eq "given@ping.example"', 'phoneNumbers.value eq "tel:+358405550161"'],
  writes: [
    {
      what: 'removes a nickname and adds a part of the name',
      method: 'PATCH',
      body: () => patchOf({ op: 'remove', path: 'nickName' }, { op: 'add', path: 'name.middleName', value: 'Middle' }),
      names: ['nickName', 'name'],
      finds: ['name.middleName eq "Middle" and name.familyName eq "Family"'],
      misses: ['nickName pr'],
    },
    {
      what: 'PUTs the user with another work mail',
      method: 'PUT',
      body: (userName) => ({ ...full(userName), emails: [work('given@ping2.example')] }),
      names: ['emails', 'name'],
      finds: ['emails[type eq "work"].value eq "given@ping2.example"', 'phoneNumbers[type eq "work"].value pr'],
      leads: 'given@ping2.example',
    },
  ],
};

const CYBERARK: Directory = {
  name: 'CyberArk',
  type: 'application/scim+json',
  create: (userName) => ({
    ...full(userName),
    emails: [{ ...work('given@ark.example'), display: 'given@ark.example' }],
    phoneNumbers: [
      { type: 'mobile', value: '+358405550171' },
      { type: 'home', value: '+358 40 555 0171' },
    ],
  }),
  finds: [
    'phoneNumbers[type eq "mobile"].value eq "+358405550171"',
    'phoneNumbers[type eq "home"].value eq "+358 40 555 0171"',
  ],
  writes: [
    {
      what: 'PUTs the user with other parts',
      method: 'PUT',
      body: (userName) => ({ ...full(userName), displayName: 'Display', nickName: null }),
      names: ['displayName'],
      finds: ['displayName eq "Display"', 'phoneNumbers[type eq "home"].value eq "+358405550171"'],
    },
  ],
};

const RIPPLING: Directory = {
  name: 'Rippling and Workday',
  type: 'application/json',
  create: (userName) => ({
    ...full(userName),
    emails: [work('given@hr.example'), { value: 'given@private.example', type: 'home', primary: false }],
    phoneNumbers: [{ value: '(425) 555-0181', type: 'work' }],
    [ENTERPRISE_URN]: { employeeNumber: 4711, costCenter: 12, department: '' },
  }),
  finds: [
    'emails[type eq "home"].value eq "given@private.example"',
    'phoneNumbers[type eq "work"].value eq "(425) 555-0181"',
    `${ENTERPRISE_URN}:employeeNumber eq "4711"`,
  ],
  writes: [
    {
      what: 'replaces the private mail by its type',
      method: 'PATCH',
      body: () =>
        patchOf({
          op: 'replace',
          path: 'emails[type eq "home"]',
          value: { type: 'home', value: 'new@private.example' },
        }),
      names: ['emails'],
      finds: [
        'emails[type eq "home"].value eq "new@private.example"',
        'emails[type eq "work"].value eq "given@hr.example"',
      ],
      misses: ['emails.value eq "given@private.example"'],
    },
  ],
};

const ORACLE: Directory = {
  name: 'Oracle',
  type: 'application/scim+json',
  create: (userName) => ({
    ...full(userName),
    emails: [
      { value: 'given@oci.example', type: 'work', secondary: false, verified: false, primary: true },
      { value: 'given@oci.example', type: 'recovery', secondary: false, verified: false, primary: false },
    ],
    'urn:ietf:params:scim:schemas:oracle:idcs:extension:user:User': { isFederatedUser: false },
  }),
  finds: [
    'emails[primary eq true and type eq "work"].value eq "given@oci.example"',
    'emails[type eq "recovery"].value eq "given@oci.example"',
  ],
  writes: [
    {
      what: 'replaces the recovery mail',
      method: 'PATCH',
      body: () => patchOf({ op: 'replace', path: 'emails[type eq "recovery"].value', value: 'rescue@oci.example' }),
      names: ['emails'],
      finds: [
        'emails[type eq "recovery"].value eq "rescue@oci.example"',
        'emails[primary eq true and type eq "work"].value eq "given@oci.example"',
      ],
    },
    {
      what: 'replaces the primary work mail',
      method: 'PATCH',
      body: () =>
        patchOf({
          op: 'replace',
          path: 'emails[primary eq true and type eq "work"].value',
          value: 'newer@oci.example',
        }),
      names: ['emails'],
      finds: [
        'emails[primary eq true and type eq "work"].value eq "newer@oci.example"',
        'emails[type eq "recovery"].value eq "rescue@oci.example"',
      ],
      leads: 'newer@oci.example',
    },
  ],
};

/** All of them. A body without `schemas` is authentik's. */
export const DIRECTORIES: readonly Directory[] = [
  entra(false),
  entra(true),
  OKTA,
  ONELOGIN,
  JUMPCLOUD,
  GOOGLE,
  SAILPOINT,
  PING,
  CYBERARK,
  RIPPLING,
  ORACLE,
  { ...OKTA, name: 'authentik', create: (userName) => ({ ...OKTA.create(userName), schemas: undefined }) },
];
