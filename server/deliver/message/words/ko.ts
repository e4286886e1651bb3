// Owns the Korean lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Korean. */
export const ko: Words = {
  subjectCode: '{{code}}: {{service}} 인증번호',
  subjectLink: '{{service}} 이메일 주소 확인',
  heading: '이메일 주소를 확인하세요',
  whatPrimary:
    '이 주소가 변경을 요청한 {{service}} 계정의 기본 이메일 주소가 됩니다. 현재 기본 주소는 계정에 남습니다.',
  whatReplace: '이 주소가 변경을 요청한 {{service}} 계정의 기본 이메일 주소를 대체합니다.',
  whatAdd: '이 주소가 추가를 요청한 {{service}} 계정에 등록됩니다.',
  whatReplaceAll:
    '이 주소가 변경을 요청한 {{service}} 계정의 유일한 이메일 주소가 됩니다. 다른 주소는 모두 삭제됩니다.',
  codeLead: '처음 시작한 페이지에 이 인증번호를 입력하세요:',
  codeLife: '인증번호는 {{life}} 동안 유효합니다.',
  linkLead: '확인하려면 이 링크를 여세요:',
  linkOr: '또는 아무 기기에서나 링크로 확인할 수 있습니다:',
  linkLife: '링크는 {{life}} 동안 유효합니다.',
  linkNumber: '처음 시작한 페이지에 표시된 번호는 {{number}}입니다. 다른 번호가 표시되어 있으면 확인하지 마세요.',
  button: '이메일 주소 확인',
  buttonFails: '버튼이 작동하지 않으면 이 링크를 여세요:',
  account: '계정',
  requested: '요청 시간',
  place: '요청한 곳',
  inUse:
    '이 이메일 주소는 이미 다른 {{service}} 계정에서 사용하고 있습니다. 그 계정도 본인의 것이라면 그 계정으로 로그인하세요.',
  inUseMerge:
    '이 이메일 주소는 이미 다른 {{service}} 계정에서 사용하고 있습니다. 확인하면 그 계정과 요청한 계정이 하나로 합쳐집니다. 본인이 요청하지 않았다면 확인하지 마세요.',
  notYou: '본인이 아닌가요?',
  notYouCode:
    '이 이메일을 무시하세요. 인증번호 없이는 아무것도 변경되지 않습니다. 인증번호를 다른 사람에게 알려 주지 마세요. {{service}}에서는 누구도 인증번호를 묻지 않습니다.',
  notYouLink:
    '링크를 열고 ‘본인이 요청하지 않았습니다’를 선택하세요. 누군가 확인하지 않는 한 아무것도 변경되지 않습니다.',
  notYouBoth:
    '링크를 열고 ‘본인이 요청하지 않았습니다’를 선택하세요. 누군가 확인하지 않는 한 아무것도 변경되지 않습니다. 인증번호를 다른 사람에게 알려 주지 마세요. {{service}}에서는 누구도 인증번호를 묻지 않습니다.',
  footer: '누군가 {{service}}에서 이 주소를 입력하여 이 이메일을 보내 드립니다.',
  help: '도움말: {{url}}',
  smsCode: '{{code}}: {{service}} 번호 추가 인증번호입니다. 다른 사람에게 알려 주지 마세요.',
  smsLink: '{{service}} 새 번호 확인: {{url}}',
  smsInUse: '다른 {{service}} 계정에서 사용 중인 번호입니다.',
  smsInUseMerge: '다른 {{service}} 계정에서 사용 중이며, 두 계정이 합쳐집니다.',

  subjectAllowCode: '{{code}}: {{service}} 변경 허용 인증번호',
  subjectAllowLink: '{{service}} 계정 변경 허용',
  allowHeading: '이 변경을 허용하시겠습니까?',
  askedPrimaryEmail:
    '{{service}} 계정의 기본 이메일 주소를 변경하는 요청이 있었습니다(새 주소: {{target}}). 현재 기본 주소가 있으면 계정에 남습니다.',
  askedPrimaryPhone:
    '{{service}} 계정의 기본 전화번호를 변경하는 요청이 있었습니다(새 번호: {{target}}). 현재 기본 번호가 있으면 계정에 남습니다.',
  askedReplaceEmail:
    '{{service}} 계정의 기본 이메일 주소를 변경하는 요청이 있었습니다(새 주소: {{target}}). 현재 기본 주소가 있으면 삭제됩니다.',
  askedReplacePhone:
    '{{service}} 계정의 기본 전화번호를 변경하는 요청이 있었습니다(새 번호: {{target}}). 현재 기본 번호가 있으면 삭제됩니다.',
  askedAddEmail: '{{service}} 계정에 이메일 주소를 추가하는 요청이 있었습니다: {{target}}',
  askedAddPhone: '{{service}} 계정에 전화번호를 추가하는 요청이 있었습니다: {{target}}',
  askedReplaceAllEmail:
    '{{target}} 주소를 {{service}} 계정의 유일한 이메일 주소로 설정하는 요청이 있었습니다. 다른 주소는 모두 삭제됩니다.',
  askedReplaceAllPhone:
    '{{target}} 번호를 {{service}} 계정의 유일한 전화번호로 설정하는 요청이 있었습니다. 다른 번호는 모두 삭제됩니다.',
  allowMerge: '다른 계정에서 이미 사용 중인 연락처라면({{target}}) 두 계정이 하나로 합쳐집니다.',
  allowCodeLead: '본인이 요청했다면 처음 시작한 페이지에 이 인증번호를 입력하세요:',
  allowLinkLead: '허용하려면 이 링크를 여세요:',
  allowLinkOr: '또는 아무 기기에서나 링크로 허용할 수 있습니다:',
  allowButton: '변경 내용 검토',
  allowNotYouCode:
    '인증번호 없이는 아무것도 변경되지 않습니다. 인증번호를 다른 사람에게 알려 주지 마세요. {{service}}에서는 누구도 인증번호를 묻지 않습니다.',
  allowNotYouLink: '링크를 열고 ‘본인이 요청하지 않았습니다’를 선택하세요. 변경이 중단됩니다.',
  allowNotYouBoth:
    '링크를 열고 ‘본인이 요청하지 않았습니다’를 선택하세요. 변경이 중단됩니다. 인증번호를 다른 사람에게 알려 주지 마세요. {{service}}에서는 누구도 인증번호를 묻지 않습니다.',
  smsAllowEmail: '{{code}}: {{service}} 이메일 주소 변경 허용 인증번호입니다. 다른 사람에게 알려 주지 마세요.',
  smsAllowPhone: '{{code}}: {{service}} 전화번호 변경 허용 인증번호입니다. 다른 사람에게 알려 주지 마세요.',
  smsAllowAddEmail: '{{code}}: {{service}} 이메일 주소 추가 허용 인증번호입니다. 다른 사람에게 알려 주지 마세요.',
  smsAllowAddPhone: '{{code}}: {{service}} 전화번호 추가 허용 인증번호입니다. 다른 사람에게 알려 주지 마세요.',
  smsAllowMerge: '다른 계정에서 사용 중이면 두 계정이 합쳐집니다.',
  smsAllowLinkEmail: '{{service}} 이메일 주소 변경 허용 또는 중단: {{url}}',
  smsAllowLinkPhone: '{{service}} 전화번호 변경 허용 또는 중단: {{url}}',
  smsAllowLinkAddEmail: '{{service}} 이메일 주소 추가 허용 또는 중단: {{url}}',
  smsAllowLinkAddPhone: '{{service}} 전화번호 추가 허용 또는 중단: {{url}}',

  subjectAskedEmail: '{{service}} 이메일 주소 변경 요청이 있었습니다',
  subjectAskedPhone: '{{service}} 전화번호 변경 요청이 있었습니다',
  subjectAskedAddEmail: '{{service}} 계정에 이메일 주소 추가 요청이 있었습니다',
  subjectAskedAddPhone: '{{service}} 계정에 전화번호 추가 요청이 있었습니다',
  subjectDoneEmail: '{{service}} 이메일 주소가 변경되었습니다',
  subjectDonePhone: '{{service}} 전화번호가 변경되었습니다',
  subjectAddedEmail: '{{service}} 계정에 이메일 주소가 추가되었습니다',
  subjectAddedPhone: '{{service}} 계정에 전화번호가 추가되었습니다',
  subjectRemovedEmail: '{{service}} 계정에서 이메일 주소가 삭제되었습니다',
  subjectRemovedPhone: '{{service}} 계정에서 전화번호가 삭제되었습니다',
  subjectUndoneEmail: '{{service}} 이메일 주소 변경을 되돌렸습니다',
  subjectUndonePhone: '{{service}} 전화번호 변경을 되돌렸습니다',
  subjectFrozen: '{{service}} 계정의 변경이 중단되었습니다',
  subjectUnfrozen: '{{service}} 계정을 다시 변경할 수 있습니다',
  subjectSignedOut: '모든 기기에서 {{service}} 계정이 로그아웃되었습니다',
  subjectRecovered: '{{service}} 계정을 안전하게 보호했습니다',
  subjectDisabled: '{{service}} 계정이 사용 중지되었습니다',
  subjectEnabled: '{{service}} 계정을 다시 사용할 수 있습니다',
  subjectUnlocked: '{{service}} 인증번호를 다시 입력할 수 있습니다',
  subjectEnded: '{{service}} 계정의 변경이 종료되었습니다',
  subjectMerged: '다른 계정이 {{service}} 계정에 합쳐졌습니다',
  subjectRespelled: '{{service}} 이메일 주소의 표기가 변경되었습니다',
  subjectRecovery: '{{service}} 계정의 연락처 용도가 변경되었습니다',
  subjectMergedAway: '{{service}} 계정이 다른 계정에 합쳐졌습니다',
  donePrimaryEmail:
    '이제 {{service}} 계정의 기본 이메일 주소는 {{target}}입니다. 이전 기본 주소가 있으면 계정에 남습니다.',
  donePrimaryPhone:
    '이제 {{service}} 계정의 기본 전화번호는 {{target}}입니다. 이전 기본 번호가 있으면 계정에 남습니다.',
  doneReplaceEmail:
    '이제 {{service}} 계정의 기본 이메일 주소는 {{target}}입니다. 이전 기본 주소가 있었다면 삭제되었습니다.',
  doneReplacePhone:
    '이제 {{service}} 계정의 기본 전화번호는 {{target}}입니다. 이전 기본 번호가 있었다면 삭제되었습니다.',
  doneAddEmail: '{{service}} 계정에 이메일 주소가 추가되었습니다: {{target}}',
  doneAddPhone: '{{service}} 계정에 전화번호가 추가되었습니다: {{target}}',
  doneReplaceAllEmail:
    '이제 {{service}} 계정의 유일한 이메일 주소는 {{target}}입니다. 다른 주소는 모두 삭제되었습니다.',
  doneReplaceAllPhone: '이제 {{service}} 계정의 유일한 전화번호는 {{target}}입니다. 다른 번호는 모두 삭제되었습니다.',
  removedEmail: '{{service}} 계정에서 이메일 주소가 삭제되었습니다: {{target}}',
  removedPhone: '{{service}} 계정에서 전화번호가 삭제되었습니다: {{target}}',
  respelled:
    '{{service}} 계정의 기본 이메일 주소 표기는 이제 {{target}}입니다. 대소문자만 바뀌었을 뿐 같은 주소입니다.',
  recoverySet:
    '{{target}} 연락처는 이제 {{service}} 계정 복구에만 사용됩니다. 알림을 받고 변경을 중단하거나 되돌릴 수 있지만, 이 연락처로 로그인할 수는 없습니다.',
  recoveryEnded:
    '{{target}} 연락처는 더 이상 복구 전용이 아닙니다. {{service}} 계정에서 다른 연락처처럼 다시 사용할 수 있습니다.',
  undoneEmail: '{{service}} 계정의 이메일 주소가 이전 상태로 돌아갔습니다. 기본 주소는 {{target}}입니다.',
  undonePhone: '{{service}} 계정의 전화번호가 이전 상태로 돌아갔습니다. 기본 번호는 {{target}}입니다.',
  frozen:
    '{{service}} 계정의 이전 연락처에서 메시지를 받은 사람이 본인이 한 변경이 아니라고 알려 왔습니다. 연락처는 현재 상태로 유지됩니다.',
  unfrozen:
    '{{service}} 고객센터에서 변경 중단을 해제했습니다. 계정의 이메일 주소와 전화번호를 다시 변경할 수 있습니다.',
  signedOut: '{{service}} 고객센터에서 모든 기기에서 계정을 로그아웃했습니다. 확인을 기다리던 변경은 종료되었습니다.',
  recovered:
    '{{service}} 고객센터에서 모든 기기에서 계정을 로그아웃하고, 대기 중인 변경을 모두 종료했습니다. 이전 메시지의 링크는 더 이상 사용할 수 없습니다.',
  disabled:
    '{{service}} 고객센터에서 계정을 사용 중지했습니다. 모든 기기에서 로그아웃되었으며, 지금은 로그인할 수 없습니다.',
  enabled: '{{service}} 고객센터에서 계정을 사용 설정했습니다. 다시 로그인할 수 있습니다.',
  unlocked:
    '{{service}} 계정에서 인증번호를 너무 많이 잘못 입력했습니다. {{service}} 고객센터에서 인증번호를 다시 입력할 수 있도록 했습니다.',
  ended:
    '이메일 주소 또는 전화번호 변경이 확인을 기다리고 있었습니다. {{service}}의 데이터를 이전 상태로 되돌려야 했기 때문에 이 변경은 종료되었으며, 이전 인증번호와 링크는 더 이상 사용할 수 없습니다. 계속 변경하려면 로그인하여 처음부터 다시 시작하세요.',
  merged:
    '{{target}}의 {{service}} 계정이 이 계정에 합쳐졌습니다. 그 계정의 이메일 주소와 전화번호는 이제 이 계정에 속합니다.',
  mergedAway:
    '이 계정은 이메일 주소 및 전화번호와 함께 {{target}}의 {{service}} 계정에 합쳐졌습니다. 앞으로는 그 계정을 사용하세요. 되돌릴 수 없습니다.',
  frozenFor: '다시 로그인하지 않으면 계정의 어떤 것도 변경할 수 없습니다. 이 제한은 {{life}} 동안 지속됩니다.',
  fineAsked: '본인이 요청했다면 아무것도 하지 않으셔도 됩니다.',
  fineDone: '본인이 변경했다면 아무것도 하지 않으셔도 됩니다.',
  happened: '시간',
  notYouDone: '본인이 아닌가요?',
  stopLead: '변경을 중단하고 모든 기기에서 계정을 로그아웃합니다:',
  stopButton: '본인 아님: 변경 중단',
  undoLead: '변경을 되돌리고 모든 기기에서 계정을 로그아웃합니다:',
  undoButton: '이 변경 되돌리기',
  freezeLead: '이후의 변경을 중단하고 모든 기기에서 계정을 로그아웃합니다:',
  freezeButton: '이 계정의 변경 중단',
  check: '{{service}}에 로그인하여 이메일 주소와 전화번호를 확인하세요.',
  checkHelp:
    '{{service}}에 로그인하여 이메일 주소와 전화번호를 확인하세요. 로그인할 수 없다면 도움을 받으세요: {{url}}',
  footerContact: '{{service}} 계정에 이 주소가 등록되어 있어 이 이메일을 보내 드립니다.',
  smsAskedEmail: '{{service}} 이메일 주소 변경 요청이 있었습니다: {{target}}',
  smsAskedPhone: '{{service}} 전화번호 변경 요청이 있었습니다: {{target}}',
  smsAskedAdd: '{{service}} 계정에 연락처 추가 요청이 있었습니다: {{target}}',
  smsDoneEmail: '이제 {{service}} 기본 이메일 주소는 {{target}}입니다.',
  smsDonePhone: '이제 {{service}} 기본 전화번호는 {{target}}입니다.',
  smsAdded: '{{service}} 계정에 추가되었습니다: {{target}}',
  smsOnlyEmail: '이제 {{service}} 이메일 주소는 {{target}} 하나뿐입니다.',
  smsOnlyPhone: '이제 {{service}} 전화번호는 {{target}} 하나뿐입니다.',
  smsRemoved: '{{service}} 계정에서 삭제되었습니다: {{target}}',
  smsRespelled: '{{service}} 기본 이메일 주소 표기는 이제 {{target}}입니다. 같은 주소입니다.',
  smsRecovery: '{{service}} 계정의 연락처 용도가 변경되었습니다.',
  smsUndoneEmail: '{{service}} 이메일 주소 변경을 되돌렸습니다. 기본 주소는 {{target}}입니다.',
  smsUndonePhone: '{{service}} 전화번호 변경을 되돌렸습니다. 기본 번호는 {{target}}입니다.',
  smsFrozen: '{{service}} 계정의 변경이 중단되었습니다.',
  smsUnfrozen: '{{service}} 고객센터에서 계정 변경을 다시 허용했습니다.',
  smsSignedOut: '모든 기기에서 {{service}} 계정이 로그아웃되었습니다.',
  smsRecovered: '{{service}} 계정을 보호하기 위해 모든 기기에서 로그아웃했습니다.',
  smsDisabled: '{{service}} 계정이 사용 중지되었습니다.',
  smsEnabled: '{{service}} 계정을 다시 사용할 수 있습니다.',
  smsUnlocked: '{{service}} 인증번호를 다시 입력할 수 있습니다.',
  smsEnded: '{{service}} 계정의 변경이 종료되었습니다. 계속 변경하려면 다시 시작하세요.',
  smsMerged: '{{target}}의 {{service}} 계정이 회원님의 계정에 합쳐졌습니다.',
  smsMergedAway: '회원님의 {{service}} 계정이 {{target}}의 계정에 합쳐졌습니다.',
  bySupport: '{{service}} 고객센터',
  byAdmin: '{{service}} 관리자',
  staff: '처리자',
  subjectStaffEmail: '{{by}}가 이메일 주소 변경을 요청했습니다',
  subjectStaffPhone: '{{by}}가 전화번호 변경을 요청했습니다',
  subjectStaffAddEmail: '{{by}}가 계정에 이메일 주소 추가를 요청했습니다',
  subjectStaffAddPhone: '{{by}}가 계정에 전화번호 추가를 요청했습니다',
  staffPrimaryEmail:
    '{{by}}가 계정의 기본 이메일 주소 변경을 요청했습니다(새 주소: {{target}}). 현재 기본 주소가 있으면 계정에 남습니다.',
  staffPrimaryPhone:
    '{{by}}가 계정의 기본 전화번호 변경을 요청했습니다(새 번호: {{target}}). 현재 기본 번호가 있으면 계정에 남습니다.',
  staffReplaceEmail:
    '{{by}}가 계정의 기본 이메일 주소 변경을 요청했습니다(새 주소: {{target}}). 현재 기본 주소가 있으면 삭제됩니다.',
  staffReplacePhone:
    '{{by}}가 계정의 기본 전화번호 변경을 요청했습니다(새 번호: {{target}}). 현재 기본 번호가 있으면 삭제됩니다.',
  staffAddEmail: '{{by}}가 계정에 이메일 주소 추가를 요청했습니다: {{target}}',
  staffAddPhone: '{{by}}가 계정에 전화번호 추가를 요청했습니다: {{target}}',
  staffReplaceAllEmail:
    '{{by}}가 {{target}} 주소를 계정의 유일한 이메일 주소로 설정하도록 요청했습니다. 다른 주소는 모두 삭제됩니다.',
  staffReplaceAllPhone:
    '{{by}}가 {{target}} 번호를 계정의 유일한 전화번호로 설정하도록 요청했습니다. 다른 번호는 모두 삭제됩니다.',
  staffCodeLead: '{{service}}에 로그인하여 이 인증번호를 입력하세요. 전화로는 절대 말하지 마세요:',
  supportNeeds:
    '새 연락처가 확인되기 전에는 아무것도 변경되지 않습니다. 확인된 후에도 본인이 직접 로그인하거나 현재 연락처 중 하나에서 허용해야 합니다. 둘 다 하지 않으면, 중단하지 않는 한 {{life}} 후에 적용됩니다.',
  fineStaff: '본인이 부탁한 변경이라면 아무것도 하지 않으셔도 됩니다.',
  notYouStaff: '요청한 적이 없으신가요?',
  subjectWaits: '{{service}} 계정 변경이 {{date}}에 적용됩니다',
  waitsEmail:
    '{{by}}가 계정에 이메일 주소 {{target}} 사용을 요청했으며, 확인이 완료되었습니다. 중단하지 않으면 {{date}}에 변경이 적용됩니다.',
  waitsPhone:
    '{{by}}가 계정에 전화번호 {{target}} 사용을 요청했으며, 확인이 완료되었습니다. 중단하지 않으면 {{date}}에 변경이 적용됩니다.',
  staffAsked: '{{by}}가 요청한 변경입니다.',
  staffMade: '{{by}}가 변경했습니다.',
  smsStaffEmail: '{{by}}가 이메일 주소 변경을 요청했습니다: {{target}}',
  smsStaffPhone: '{{by}}가 전화번호 변경을 요청했습니다: {{target}}',
  smsStaffAdd: '{{by}}가 계정에 연락처 추가를 요청했습니다: {{target}}',
  smsWaits: '{{by}} 요청으로 {{date}}에 추가됩니다: {{target}}',
  smsStop: '본인이 아닌가요? 변경 중단: {{url}}',
  smsUndo: '본인이 아닌가요? 되돌리기: {{url}}',
  smsFreeze: '본인이 아닌가요? 이후 변경 중단: {{url}}',
  smsCheck: '본인이 아닌가요? 로그인하여 계정을 확인하세요.',
};
