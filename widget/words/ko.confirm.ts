// Owns the Korean words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './ko.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Korean words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: '지금은 사용할 수 없습니다. 잠시 후 다시 시도하세요.',

  linkConfirmEmail: '이 이메일 주소를 확인하시겠습니까?',
  linkConfirmPhone: '이 전화번호를 확인하시겠습니까?',
  linkBecomesEmail: '{v} 주소가 {service} 계정의 이메일 주소로 등록됩니다.',
  linkBecomesPhone: '{v} 번호가 {service} 계정의 전화번호로 등록됩니다.',
  linkReplacesEmail: '{v} 주소가 {old} 대신 {service} 계정의 이메일 주소로 사용됩니다.',
  linkReplacesPhone: '{v} 번호가 {old} 대신 {service} 계정의 전화번호로 사용됩니다.',
  linkPrimaryEmail: '{v} 주소가 {service} 계정의 기본 이메일 주소가 됩니다.',
  linkPrimaryPhone: '{v} 번호가 {service} 계정의 기본 전화번호가 됩니다.',
  linkReplacesAllEmail: '{v} 주소가 {service} 계정의 다른 모든 이메일 주소를 대체합니다.',
  linkReplacesAllPhone: '{v} 번호가 {service} 계정의 다른 모든 전화번호를 대체합니다.',
  linkAdds: '{service} 계정에 다음 연락처가 추가됩니다: {v}',
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
};

register({ lang: 'ko', dir: 'ltr', messages: confirm });
