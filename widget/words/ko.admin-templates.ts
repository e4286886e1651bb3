// Owns the Korean names of the messages in <contact-admin>. Not the other words of its pages: ko.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const koTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': '인증번호',
  'tpl-prove-link': '링크',
  'tpl-prove-both': '인증번호 및 링크',
  'tpl-prove-added': '추가 주소용 인증번호 및 링크',
  'tpl-prove-in-use': '다른 계정에서 주소 사용 중',
  'tpl-allow-code': '변경을 허용하는 인증번호',
  'tpl-allow-link': '변경을 허용하는 링크',
  'tpl-allow-both': '변경을 허용하는 인증번호 및 링크',
  'tpl-notice-requested': '변경 요청됨',
  'tpl-notice-waits': '변경이 나중에 적용됨',
  'tpl-notice-done': '변경 완료됨',
  'tpl-notice-added': '주소 추가됨',
  'tpl-notice-respelled': '주소 표기 변경됨',
  'tpl-notice-recovery-set': '연락처가 복구 전용이 됨',
  'tpl-notice-recovery-ended': '연락처가 더 이상 복구 전용이 아님',
  'tpl-notice-removed': '주소 삭제됨',
  'tpl-notice-undone': '변경을 되돌림',
  'tpl-notice-frozen': '변경이 일시 중지됨',
  'tpl-notice-unfrozen': '다시 변경할 수 있음',
  'tpl-notice-signed-out': '모든 기기에서 로그아웃됨',
  'tpl-notice-recovered': '계정이 보호됨',
  'tpl-notice-disabled': '계정이 사용 중지됨',
  'tpl-notice-enabled': '계정을 다시 사용할 수 있음',
  'tpl-notice-unlocked': '인증번호를 다시 입력할 수 있음',
  'tpl-notice-cancelled': '관리자가 변경을 취소함',
  'tpl-notice-ended': '데이터 복원으로 변경이 종료됨',
  'tpl-notice-merged': '다른 계정이 이 계정에 합쳐짐',
  'tpl-notice-merged-away': '이 계정이 다른 계정에 합쳐짐',
};
