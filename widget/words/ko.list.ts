// Owns the Korean words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './ko.common.ts';
import type { ListPack } from './pack.ts';
import { koDid } from './ko.activity.ts';
import { registerList } from './language-registry.ts';

/** Korean for lists. */
export const koList: ListPack = {
  lang: 'ko',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: '지금은 사용할 수 없습니다. 잠시 후 다시 시도하세요.',

    listEmail: '이메일 주소',
    listPhone: '전화번호',
    noneEmail: '아직 이메일 주소가 없습니다.',
    nonePhone: '아직 전화번호가 없습니다.',
    addEmail: '이메일 주소 추가',
    addPhone: '전화번호 추가',

    badgePrimary: '기본',
    badgeVerified: '인증됨',
    badgeUnverified: '인증되지 않음',
    badgeWaiting: '확인 대기 중',
    'type-home': '집',
    'type-work': '직장',
    'type-mobile': '휴대전화',
    'type-other': '기타',
    'type-recovery': '복구 전용',
    managed: '로그인에 사용하는 서비스에서 관리합니다. 그곳에서 변경하세요.',

    menu: '{v} 작업',
    change: '변경',
    makePrimary: '기본으로 설정',
    verify: '인증',
    remove: '삭제',
    keep: '유지',
    removeAsk: '삭제하시겠습니까? {v}',
    lostEmail: '이 주소를 더 이상 사용할 수 없습니다',
    lostPhone: '이 번호를 더 이상 사용할 수 없습니다',
    resumeCode: '인증번호 입력',
    cancelChange: '변경 취소',
    waits: '고객센터에서 요청한 변경입니다. 중단하지 않으면 {t}에 적용됩니다.',
    stop: '변경 중단',
    back: '뒤로',

    saving: '저장하는 중…',
    'now-primary': '{v} 연락처를 기본으로 설정했습니다.',
    'now-removed': '{v} 연락처를 삭제했습니다.',
    'now-added': '{v} 연락처를 추가했습니다.',
    'now-verified': '{v} 연락처를 인증했습니다.',
    'now-changed': '변경되었습니다: {v}',
    'now-cancelled': '변경을 취소했습니다. 변경된 내용은 없습니다.',

    'last-verified': '계정에 남은 마지막 인증된 연락처입니다. 삭제하려면 먼저 다른 연락처를 추가하세요.',
    'last-login': '로그인에 사용하는 연락처입니다. 삭제하려면 먼저 로그인할 수 있는 다른 연락처를 추가하세요.',
    primary: '삭제하려면 먼저 다른 연락처를 기본으로 설정하세요.',
    'too-many-contacts': '등록할 수 있는 최대 개수에 도달했습니다. 먼저 하나를 삭제하세요.',
    'contact-not-verified': '아직 인증되지 않았습니다. 먼저 인증하세요.',
    'not-allowed': '여기서는 허용되지 않습니다.',
    frozen: '계정을 안전하게 보호하기 위해 {t}까지 변경할 수 없습니다.',

    activity: '최근 활동',
    activityNone: '아직 활동이 없습니다.',
    activityMore: '더 보기',
    ...koDid,
    unnamed: '연락처',
    network: '네트워크 {v}',
    'by-link': '링크로',
    'by-support': '고객센터에서',
    'by-site': '사이트에서',

    signInAgain: '다시 로그인',
    'step-up-required': '로그아웃했다가 다시 로그인한 다음 이 페이지로 돌아오세요.',

    stepUp: '본인 확인',
    stepUpText: '보안을 위해 다시 로그인한 후 변경하세요.',
    notNow: '나중에',
    signedOut: '로그아웃되었습니다',
    signedOutText: '로그인하면 중단한 곳에서 계속할 수 있습니다.',
    goOn: '계속',
  },
};

registerList(koList);
