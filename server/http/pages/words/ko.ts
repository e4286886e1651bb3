// Owns the Korean words of our pages. Not the English ones: en.ts.
import type { Words } from './en.ts';

export const ko: Words = {
  lang: 'ko',
  dir: 'ltr',
  portal: { title: '관리자 포털', noScript: '관리자 포털을 사용하려면 JavaScript가 필요합니다.' },
  account: {
    title: '내 계정',
    back: ({ service }) => `${service}(으)로 돌아가기`,
    signIn: '로그인',
    signInText: '로그인하면 이메일 주소와 전화번호를 확인하고 변경할 수 있습니다.',
    signOut: '로그아웃',
    signedOut: '로그아웃되었습니다',
    refused: '로그인하지 못했습니다',
    noScript: '이 페이지에는 JavaScript가 필요합니다.',
  },
  confirm: {
    title: { email: '이 이메일 주소를 확인하시겠습니까?', phone: '이 전화번호를 확인하시겠습니까?' },
    becomes: {
      email: ({ value, service }) => `${value} 주소가 ${service} 계정의 이메일 주소로 등록됩니다.`,
      phone: ({ value, service }) => `${value} 번호가 ${service} 계정의 전화번호로 등록됩니다.`,
    },
    primary: {
      email: ({ value, service }) => `${value} 주소가 ${service} 계정의 기본 이메일 주소가 됩니다.`,
      phone: ({ value, service }) => `${value} 번호가 ${service} 계정의 기본 전화번호가 됩니다.`,
    },
    replacesAll: {
      email: ({ value, service }) => `${value} 주소가 ${service} 계정의 다른 모든 이메일 주소를 대체합니다.`,
      phone: ({ value, service }) => `${value} 번호가 ${service} 계정의 다른 모든 전화번호를 대체합니다.`,
    },
    replaces: {
      email: ({ value, old, service }) => `${value} 주소가 ${old} 대신 ${service} 계정의 이메일 주소로 사용됩니다.`,
      phone: ({ value, old, service }) => `${value} 번호가 ${old} 대신 ${service} 계정의 전화번호로 사용됩니다.`,
    },
    added: {
      email: ({ value, service }) => `${value} 주소가 ${service} 계정에 추가됩니다.`,
      phone: ({ value, service }) => `${value} 번호가 ${service} 계정에 추가됩니다.`,
    },
    account: '계정',
    asked: '요청 시간',
    place: '요청한 곳',
    button: '확인',
    report: '본인이 요청하지 않았습니다',
    merges: ({ service }) =>
      `다른 ${service} 계정에서 이미 사용하고 있습니다. 두 계정이 하나로 합쳐지며, 되돌릴 수 없습니다.`,
    warning: '본인이 직접 요청한 경우에만 확인하세요.',
  },
  approve: {
    title: '이 변경을 허용하시겠습니까?',
    button: '허용',
    warning: '본인이 직접 요청한 경우에만 허용하세요.',
  },
  confirmed: { title: '확인되었습니다', text: '이 페이지를 닫아도 됩니다.' },
  approved: {
    title: '허용되었습니다',
    text: '이 페이지를 닫아도 됩니다. 새 주소도 확인되면 변경이 완료됩니다.',
  },
  waits: {
    title: '확인되었습니다',
    text: (date) =>
      `고객센터에서 요청한 변경입니다. 중단하지 않으면 ${date}에 적용됩니다. 로그인하여 링크를 다시 열거나 현재 연락처 중 하나에서 허용하면 바로 적용됩니다.`,
  },
  otherAccount: '현재 다른 계정으로 로그인되어 있습니다. 이 변경은 요청한 계정에서만 진행할 수 있습니다.',
  relay: {
    title: '처음 시작한 페이지에 이 인증번호를 입력하세요',
    text: '변경을 요청한 페이지로 돌아가 입력하세요.',
    minutes: (n) => `${n}분 동안 유효합니다.`,
    warning: ({ service }) => `아무에게도 알려 주지 마세요. ${service}에서는 전화나 메시지로 인증번호를 묻지 않습니다.`,
  },
  reported: {
    title: '알려 주셔서 감사합니다',
    text: '변경된 내용은 없습니다. 요청은 취소되었으며, 그 계정은 당분간 이 주소를 사용할 수 없습니다.',
  },
  stopped: {
    title: '변경을 중단했습니다',
    text: '변경된 내용은 없습니다. 모든 기기에서 이 계정이 로그아웃되었으며, 당분간 계정의 어떤 것도 변경할 수 없습니다. 다시 로그인하고, 비밀번호가 있으면 변경하세요.',
  },
  undo: {
    stop: {
      title: '이 변경을 중단하시겠습니까?',
      text: {
        email: '회원님의 계정에 로그인한 누군가가 이메일 주소를 변경하려고 합니다.',
        phone: '회원님의 계정에 로그인한 누군가가 전화번호를 변경하려고 합니다.',
      },
      button: '본인 아님: 변경 중단',
    },
    restore: {
      title: '이 변경을 되돌리시겠습니까?',
      text: {
        email: '계정의 이메일 주소가 이전 상태로 돌아갑니다.',
        phone: '계정의 전화번호가 이전 상태로 돌아갑니다.',
      },
      button: '변경 되돌리기',
    },
    freeze: {
      title: '이 계정의 변경을 중단하시겠습니까?',
      text: {
        email:
          '이메일 주소는 현재 상태로 유지되며, 한동안 더 이상 변경할 수 없습니다. 계정 소유자가 이 주소를 더 이상 사용하지 않는다고 알려 왔습니다.',
        phone:
          '전화번호는 현재 상태로 유지되며, 한동안 더 이상 변경할 수 없습니다. 계정 소유자가 이 번호를 더 이상 사용하지 않는다고 알려 왔습니다.',
      },
      button: '변경 중단',
    },
    brake: {
      title: '이 계정의 변경을 중단하시겠습니까?',
      text: {
        email: '두 계정이 하나로 합쳐졌습니다. 이 상태는 유지되지만, 한동안 더 이상 변경할 수 없게 됩니다.',
        phone: '두 계정이 하나로 합쳐졌습니다. 이 상태는 유지되지만, 한동안 더 이상 변경할 수 없게 됩니다.',
      },
      button: '변경 중단',
    },
    byStaff: {
      email: '이 서비스의 고객센터에서 계정의 이메일 주소 변경을 요청했습니다.',
      phone: '이 서비스의 고객센터에서 계정의 전화번호 변경을 요청했습니다.',
    },
    effect: '모든 기기에서 이 계정이 로그아웃되고, 한동안 계정의 어떤 것도 변경할 수 없게 됩니다.',
    target: { email: '새 주소', phone: '새 번호' },
    back: '복원됨',
    gone: '삭제됨',
    when: '시간',
  },
  late: {
    title: '변경이 이미 완료되었습니다',
    text: '본인이 아니라면 이 변경에 관한 더 최근의 메시지를 열고 거기에서 되돌리세요. 메시지가 없다면 지금 로그인하여 계정을 확인하거나 도움을 요청하세요.',
  },
  undone: {
    stop: '변경을 중단했습니다',
    restore: '이전 상태로 되돌렸습니다',
    freeze: '변경을 중단했습니다',
    brake: '변경을 중단했습니다',
    text: '모든 기기에서 이 계정이 로그아웃되었습니다. 지금 다시 로그인하고, 비밀번호가 있으면 변경하세요.',
    frozenFor: (life: string) =>
      `다시 로그인하지 않으면 계정의 어떤 것도 변경할 수 없습니다. 이 제한은 ${life} 동안 지속됩니다.`,
  },
  used: { title: '이미 사용된 링크입니다', text: '여기서 더 할 일은 없습니다.' },
  expired: { title: '만료된 링크입니다', text: '처음 시작한 페이지에서 새 링크를 요청하세요.' },
  superseded: { title: '새 링크를 보냈습니다', text: '가장 최근 메시지를 사용하세요.' },
  closed: {
    title: '이 요청은 종료되었습니다',
    text: '취소되었거나 대체되었거나 중단되었습니다. 계속 변경하려면 다시 시작하세요.',
  },
  frozen: {
    title: '지금은 변경할 수 없습니다',
    text: '이 계정의 변경을 중단해 달라는 요청이 있었습니다. 다시 로그인하여 계속하거나 내일까지 기다리세요.',
  },
  taken: { title: '사용할 수 없습니다', text: '처음 시작한 페이지로 돌아가 다른 것을 입력하세요.' },
  unknown: {
    title: '사용할 수 없는 링크입니다',
    text: '일부가 빠져 있을 수 있습니다. 메시지에서 다시 열거나 전체를 복사하세요.',
  },
  elsewhere: {
    title: '링크를 다시 여세요',
    text: '이 페이지에서 누른 버튼이 아닙니다. 메시지의 링크를 다시 여세요.',
  },
  broken: { title: '문제가 발생했습니다', text: '변경된 내용은 없습니다. 잠시 후 링크를 다시 여세요.' },
  help: '도움받기',
  reference: (id) => `참조 번호: ${id}`,
};
