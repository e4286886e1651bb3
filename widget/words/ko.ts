// Owns the first half of Korean: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: ko.confirm.ts.
import { common } from './ko.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Korean, without the words of rare screens. */
export const ko: Pack = {
  lang: 'ko',
  dir: 'ltr',
  more: () => import('./ko.more.ts'),
  list: () => import('./ko.list.ts'),
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
    'proof-wrong': { other: '인증번호가 올바르지 않습니다. 확인하고 다시 시도하세요. {n}번 더 시도할 수 있습니다.' },

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
    signOutOthers: '다른 기기에서 로그아웃',
    signedOutOthers: '다른 기기에서 로그아웃하는 중입니다.',

    country: '국가 또는 지역',
    enterPhone: '전화번호 변경',
    addPhone: '전화번호 추가',
    labelPhone: '새 휴대전화 번호',
    hintPhone:
      '사용할 수 있는 번호인지 확인하기 위해 문자로 인증번호를 보내 드립니다. 메시지 요금이 부과될 수 있습니다.',
    replacesPhone: '확인되면 {service} 계정의 전화번호가 현재의 {v} 대신 이 번호로 바뀝니다.',
    becomesPhone: '확인되면 이 번호가 {service} 계정의 기본 전화번호가 되며, {v} 번호도 계정에 남습니다.',
    linkInsteadPhone: '대신 문자로 링크 받기',
    callMe: '대신 전화로 인증번호 받기',
    byWhatsapp: 'WhatsApp으로 인증번호 받기',
    byText: '문자로 인증번호 받기',
    codeCalled: '{v}(으)로 전화를 걸고 있습니다. {d}자리 인증번호를 두 번 들려드립니다. {t} 동안 유효합니다.',
    codeWhatsapp: '{v}에 WhatsApp으로 {d}자리 인증번호를 보냈습니다. {t} 동안 유효합니다.',
    checkPhone: '휴대전화를 확인하세요',
    voice: '전화가 오지 않았나요? 1분 정도 걸릴 수 있습니다.',
    whatsapp: 'WhatsApp 메시지가 오지 않았나요? 1분 정도 걸릴 수 있습니다.',
    missingPhone: '문자가 오지 않았나요? 1분 정도 걸릴 수 있습니다.',
    differentPhone: '다른 번호 사용',
    donePhone: '전화번호가 변경되었습니다',
    addedPhone: '전화번호가 추가되었습니다',
    doneTextPhone: '이제 전화번호는 {v}입니다.',
    toldPhone: '이전 번호로 이 변경을 알려 드렸습니다.',
    'address-invalidPhone': '휴대전화 번호를 입력하세요(예: {x})',
    'address-not-allowed-country':
      '이 국가{c}의 번호에는 문자를 보낼 수 없습니다. 목록에 있는 국가의 번호를 입력하세요.',
    'address-samePhone': '이미 사용 중인 전화번호입니다. 다른 번호를 입력하세요.',
    'quota-exceeded-sms': '지금은 이 번호로 문자를 보낼 수 없습니다. {t} 후에 다시 시도하거나 다른 번호를 입력하세요.',
    verifyPhone: '전화번호 인증',
    verifiedPhone: '전화번호가 인증되었습니다',
    managedPhone: '다른 곳에서 관리하는 전화번호입니다',
    checkNewPhone: '새 번호의 휴대전화를 확인하세요',
    checkCurrentPhone: '현재 번호의 휴대전화를 확인하세요',
    countryFind: '국가 찾기',
    countryNone: '일치하는 국가가 없습니다.',
  },
};

register(ko);
