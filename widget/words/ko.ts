// Owns the first half of Korean: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './ko.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Korean, without the words of rare screens. */
export const ko: Pack = {
  lang: 'ko',
  dir: 'ltr',
  more: () => import('./ko.more.ts'),
  messages: {
    ...common,

    current: '현재: {v}',
    cancel: '취소',
    cancelChange: '변경 취소',
    help: '도움받기',

    enterEmail: '이메일 주소 변경',
    addEmail: '이메일 주소 추가',
    labelEmail: '새 이메일 주소',
    hintEmail: '사용할 수 있는 주소인지 확인하기 위해 인증번호를 보내 드립니다.',
    replacesEmail: '확인되면 {service} 계정의 이메일 주소가 현재의 {v} 대신 이 주소로 바뀝니다.',
    becomesEmail: '확인되면 이 주소가 {service} 계정의 기본 이메일 주소가 되며, {v} 주소도 계정에 남습니다.',
    hintLink: '사용할 수 있는 주소인지 확인하기 위해 링크를 보내 드립니다.',
    sendCode: '인증번호 보내기',
    sendLink: '링크 보내기',
    linkInsteadEmail: '대신 이메일로 링크 받기',

    checkEmail: '이메일을 확인하세요',
    codeQueued: '{v}에 {d}자리 인증번호를 보내는 중입니다. {t} 동안 유효합니다.',
    codeSent: '{v}에 {d}자리 인증번호를 보냈습니다. {t} 동안 유효합니다.',
    codeLabel: '{d}자리 인증번호',
    resend: '인증번호 다시 보내기',
    resendIn: '{t} 후에 인증번호 다시 보내기 가능',
    missingEmail: '이메일이 오지 않았나요? 스팸함과 입력한 주소를 확인하세요.',
    differentEmail: '다른 주소 사용',
    linkInstead: '대신 링크 받기',

    doneEmail: '이메일 주소가 변경되었습니다',
    addedEmail: '이메일 주소가 추가되었습니다',
    done: '완료',

    sending: '보내는 중…',
    cancelling: '취소하는 중…',
    resent: '{v}에 새 인증번호를 보냈습니다. 이전 인증번호는 더 이상 사용할 수 없습니다.',

    'code-digits': '인증번호는 숫자 {d}자리여야 합니다',
    noResends: '메시지를 더 보낼 수 없습니다.',
    undelivered: '{v}에 보낼 수 없습니다. 올바른지 확인하세요.',
    emptyEmail: '이메일 주소를 입력하세요',
    'address-invalidEmail': '올바른 형식의 이메일 주소를 입력하세요(예: name@example.com)',
    'proof-wrong': {
      other: '인증번호가 올바르지 않습니다. 확인하고 다시 시도하세요. {n}번 더 시도할 수 있습니다.',
    },
    unavailable: '지금은 사용할 수 없습니다. 잠시 후 다시 시도하세요.',

    linkConfirmEmail: '이 이메일 주소를 확인하시겠습니까?',
    linkConfirmPhone: '이 전화번호를 확인하시겠습니까?',
    linkStoryEmail: '{v} 주소가 {service} 계정의 이메일 주소로 등록됩니다.',
    linkStoryPhone: '{v} 번호가 {service} 계정의 전화번호로 등록됩니다.',
    linkStoryAdd: '{service} 계정에 다음 연락처가 추가됩니다: {v}',
    linkMerges: '다른 {service} 계정에서 이미 사용하고 있습니다. 두 계정이 하나로 합쳐지며, 되돌릴 수 없습니다.',
    linkAccount: '계정: {v}',
    linkAsked: '요청 시간: {t}',
    linkPlace: '요청한 곳: {place}',
    linkOnly: '본인이 직접 요청한 경우에만 계속하세요.',
    linkAllow: '이 변경을 허용하시겠습니까?',
    allow: '허용',
    linkNotMe: '본인이 요청하지 않았습니다',
    linkConfirmed: '확인되었습니다',
    linkAllowed: '허용되었습니다',
    linkConfirmedText: '이 페이지를 닫아도 됩니다.',
    linkHalfNew: '새 연락처를 아직 확인해야 합니다. 이 페이지를 닫아도 됩니다.',
    linkWaits: '고객센터에서 요청한 변경입니다. 중단하지 않으면 {t}에 적용됩니다.',
    linkHalfCurrent: '현재 연락처에서 아직 확인해야 합니다. 이 페이지를 닫아도 됩니다.',
    linkOther: '현재 다른 계정으로 로그인되어 있습니다. 이 변경은 요청한 계정에서만 진행할 수 있습니다.',
    linkRelay: '처음 시작한 페이지에 이 인증번호를 입력하세요',
    linkRelayWhere: '변경을 요청한 페이지로 돌아가 입력하세요.',
    linkRelayText: '{t} 동안 유효합니다.',
    linkRelayOnly: '아무에게도 알려 주지 마세요. {service}에서는 전화나 메시지로 인증번호를 묻지 않습니다.',
    linkHome: '사이트로 돌아가기',
    linkReported: '알려 주셔서 감사합니다',
    linkReportedText: '변경을 중단했습니다. 변경된 내용은 없습니다.',
    linkStop:
      '본인이 요청하지 않았다면, 모든 기기에서 이 계정이 로그아웃되고 한동안 계정의 어떤 것도 변경할 수 없게 됩니다.',
    linkStopped: '변경을 중단했습니다',
    linkStoppedText:
      '변경된 내용은 없습니다. 모든 기기에서 이 계정이 로그아웃되었으며, 당분간 계정의 어떤 것도 변경할 수 없습니다. 다시 로그인하고, 비밀번호가 있으면 변경하세요.',
    linkUsed: '이미 사용된 링크입니다',
    linkUsedText: '여기서 더 할 일은 없습니다.',
    linkExpired: '만료된 링크입니다',
    linkExpiredText: '처음 시작한 페이지에서 새 링크를 요청하세요.',
    linkSuperseded: '새 링크를 보냈습니다',
    linkSupersededText: '가장 최근 메시지를 사용하세요.',
    linkClosed: '이 변경은 종료되었습니다',
    linkClosedText: '변경된 내용은 없습니다.',
    linkUnknown: '사용할 수 없는 링크입니다',
    linkUnknownText: '메시지에서 다시 열거나 새 링크를 요청하세요.',

    'address-not-allowed-landline': '유선 전화번호입니다. 휴대전화 번호를 입력하세요.',
    'address-invalid-unknown': '알 수 없는 번호입니다. 올바른지 확인하세요.',
    'address-invalid-several': '주소를 하나만 입력하세요.',
    'address-invalid-too-long': '너무 깁니다. 불필요한 내용이 없는지 확인하세요.',
    'address-invalid-too-short': '번호가 너무 짧습니다. 모든 자릿수를 입력하세요.',
    'address-invalid-charactersEmail': '@ 앞에는 영문자(a~z), 숫자, 마침표, 하이픈, 밑줄만 사용하세요.',
    'address-invalid-charactersPhone': '숫자만 입력하세요. 국가 번호로 시작하는 경우 앞에 +를 붙이세요.',
    'address-invalid-domain': '@ 뒷부분을 확인하세요. example.com과 같은 형식이어야 합니다.',
    'address-invalid-extension': '내선 번호를 빼고 입력하세요.',
    'address-invalid-country': '국가를 선택하거나 +와 국가 번호로 시작하세요.',
    'address-invalid-number': '이 국가의 전화번호와 길이가 다릅니다. 모든 자릿수를 입력했는지 확인하세요.',
    'address-not-allowed-number-type': '이 유형의 번호에는 문자를 보낼 수 없습니다. 휴대전화 번호를 입력하세요.',

    'code-short': '인증번호 {d}자리를 모두 입력하세요',
    'code-long': '인증번호 {d}자리만 입력하세요',
    resendOpen: '이제 인증번호를 다시 보낼 수 있습니다.',
    delayed: '보내는 데 평소보다 오래 걸리고 있습니다.',
    doneTextEmail: '이제 이메일 주소는 {v}입니다.',
    addedText: '추가되었습니다: {v}',
    toldEmail: '이전 주소로 이 변경을 알려 드렸습니다.',

    openMailbox: '{name} 열기',
    undoFor: '{t} 동안 해당 메시지의 링크로 변경을 되돌릴 수 있습니다.',
  },
};

register(ko);
