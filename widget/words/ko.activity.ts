// Owns the Korean words for what happened to an account. Not those around them: ko.list.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const koDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': '변경 요청됨: {v}',
  'did-change-resent': '메시지 다시 보냄: {v}',
  'did-side-proved': '확인됨: {v}',
  'did-code-wrong': '잘못된 인증번호 입력됨: {v}',
  'did-change-locked': '인증번호를 너무 많이 잘못 입력하여 변경 중단됨: {v}',
  'did-change-done': '변경 완료됨: {v}',
  'did-change-cancelled': '변경 취소됨: {v}',
  'did-change-replaced': '새 변경으로 대체됨: {v}',
  'did-change-expired': '변경 요청 만료됨: {v}',
  'did-change-reported': '신고되어 변경 중단됨: {v}',
  'did-change-taken': '사용할 수 없어 변경 중단됨: {v}',
  'did-change-revoked': '변경 중단 및 모든 기기에서 로그아웃됨: {v}',
  'did-change-undone': '변경을 되돌림: {v}',
  'did-contact-removed': '삭제됨: {v}',
  'did-contact-added': '추가됨: {v}',
  'did-contact-vouched': '인증된 것으로 표시됨: {v}',
  'did-contact-promoted': '기본으로 설정됨: {v}',
  'did-account-written': '계정 정보 업데이트됨',
  'did-contact-verified-by-login': '로그인하여 인증됨: {v}',
  'did-contact-changed-by-login': '로그인하여 변경됨: {v}',
  'did-account-frozen': '계정 보호를 위해 변경이 일시 중지됨',
  'did-account-revoked': '모든 기기에서 로그아웃됨',
  'did-account-enabled': '계정이 다시 사용 설정됨',
  'did-account-unlocked': '변경이 다시 허용됨',
  'did-account-unfrozen': '변경 일시 중지가 해제됨',
  'did-account-merged': '다른 계정이 이 계정에 합쳐짐',
  'did-user-created': '계정이 여기에서 처음 사용됨',
};
