// Owns the second half of Vietnamese: the words of rare screens. Importing it registers the words with every widget on the page.
import type { MoreMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Vietnamese words of rare screens. */
export const more: MoreMessages = {
  locked: 'Nhập sai mã quá nhiều lần',
  lockedText: 'Thay đổi này đã bị dừng để bảo vệ tài khoản của bạn.',
  expired: 'Mã đã hết hạn',
  expiredText: 'Chưa có gì thay đổi.',
  quota: 'Bạn đã thử quá nhiều lần',
  quotaText: 'Bạn có thể thử lại sau {t}. Không có gì thay đổi và mã bạn đã nhận vẫn dùng được.',
  'quota-exceeded': 'Bạn đã thử quá nhiều lần. Hãy thử lại sau {t}. Mã bạn đã nhận vẫn dùng được.',
  startAgain: 'Bắt đầu lại',
  pending: 'Đang thay đổi',
  pendingText: '{v} đang chờ xác nhận.',
  resumeCode: 'Nhập mã',
  supportAsked: 'Bộ phận hỗ trợ đã yêu cầu thay đổi này.',
  supportWaits: 'Thay đổi sẽ có hiệu lực vào {t}, trừ khi bạn dừng lại.',
  stopIt: 'Dừng thay đổi',
  signedOut: 'Bạn đã bị đăng xuất',
  signedOutText: 'Hãy đăng nhập để tiếp tục từ chỗ bạn đã dừng.',
  linkQueued: 'Chúng tôi đang gửi đường liên kết đến {v}.',
  linkSent:
    'Chúng tôi đã gửi đường liên kết đến {v}. Hãy mở ở đây và trang này sẽ tự cập nhật, hoặc mở trên thiết bị khác rồi nhập mã hiển thị.',
  linkClick:
    'Chúng tôi đã gửi đường liên kết đến {v}. Hãy mở đường liên kết trong tin nhắn và trang này sẽ tự cập nhật.',
  enterCode: 'Nhập mã',
  resendLink: 'Gửi đường liên kết mới',
  resendLinkIn: 'Gửi đường liên kết mới sau {t}',
  resentLink: 'Đã gửi đường liên kết mới đến {v}.',
  codeFromLink: 'Hãy mở đường liên kết chúng tôi đã gửi đến {v} và nhập mã gồm {d} chữ số hiển thị ở đó.',
  goOn: 'Tiếp tục',
  typo: 'Có phải ý bạn là {v}?',
  typoUse: 'Dùng {v}',
  typoKeep: 'Giữ nội dung tôi đã nhập',
  'too-many-contacts': 'Bạn đã có số lượng tối đa cho phép. Trước tiên, hãy xóa bớt một mục.',
  'address-not-allowed': 'Không dùng được thông tin này. Hãy nhập thông tin khác.',
  'address-not-allowed-domain': 'Không dùng được tên miền này ở đây. Hãy nhập địa chỉ của nhà cung cấp khác.',
  'address-taken': 'Không dùng được thông tin này. Hãy nhập thông tin khác.',
  cancelled: 'Đã hủy thay đổi. Không có gì thay đổi.',
  ended: 'Thay đổi này đã kết thúc. Bạn có thể bắt đầu lại.',
  'address-sameEmail': 'Đây đã là địa chỉ email của bạn. Hãy nhập địa chỉ khác.',

  alsoCurrent: 'Bạn cũng sẽ cần mã gửi đến {v}.',
  nextIn: 'Bạn có thể gửi mã tiếp theo sau {t}.',

  half: 'Đã xác nhận 1/2. Tiếp theo: mã đã gửi đến {v}.',
  progress: 'Đã xác nhận {n}/2',
  sideNew: 'Mới',
  sideCurrent: 'Hiện tại',
  sideDone: 'Đã xác nhận',
  sideOpen: 'Chưa xác nhận',
  checkNewEmail: 'Hãy kiểm tra email mới',
  checkCurrentEmail: 'Hãy kiểm tra email hiện tại',
  codeFor: 'Mã gồm {d} chữ số đã gửi đến {v}',
  'proof-two': 'Hãy kiểm tra xem đây có phải là mã đã gửi đến {v} không.',
  turn: 'Nhập mã đã gửi đến {v} trước',
  cannotUse: 'Tôi không dùng được {v} nữa',

  ways: 'Nếu bạn không dùng được {v} nữa',
  waysText: 'Hãy chọn cách khác để cho phép thay đổi này.',
  wayOther: 'Gửi mã đến {v}',
  waySignIn: 'Đăng nhập lại',
  waySignInText: 'Nếu đăng nhập bằng khóa truy cập hoặc xác minh 2 bước, bạn có thể không cần mã này.',
  wayLost: 'Đã bị mất hoặc người khác đang giữ',
  wayLostText: 'Khi đó, người đang giữ có thể tạm khóa tài khoản của bạn, nhưng không thể hoàn tác thay đổi này.',
  wayBack: 'Quay lại nhập mã',
  back: 'Quay lại',
  still: '{v} vẫn cần xác nhận thay đổi này.',

  stepUp: 'Xác nhận đó là bạn',
  stepUpText: 'Để bảo mật, hãy đăng nhập lại rồi mới thay đổi.',
  'step-up-required': 'Hãy đăng xuất, đăng nhập lại rồi quay lại đây.',
  frozen: 'Đang tạm dừng thay đổi',
  frozenText:
    'Để bảo vệ tài khoản của bạn, không thể thay đổi gì ở đây cho đến {until}. Việc đăng nhập lại có thể giúp gỡ hạn chế sớm hơn.',
  managedEmail: 'Địa chỉ email của bạn được quản lý ở nơi khác',
  managedGo: 'Thay đổi ở đó',
  managedText: 'Thông tin này đến từ dịch vụ bạn dùng để đăng nhập vào {service} và chỉ có thể thay đổi ở đó.',

  verifyEmail: 'Xác minh địa chỉ email của bạn',
  verifyText: 'Chúng tôi sẽ gửi mã đến {v}.',
  verifyLinkText: 'Chúng tôi sẽ gửi đường liên kết đến {v}.',
  verifiedEmail: 'Đã xác minh địa chỉ email',
  verifiedText: 'Đã xác minh {v}.',
  verifiedAlready: '{v} đã được xác minh từ trước.',
  verifyGone: 'Thông tin liên hệ này không còn nữa.',

  unavailable: 'Hiện chưa dùng được. Hãy thử lại sau ít phút.',
  'proof-wrong-earlier': 'Đây là mã trong tin nhắn trước đó. Hãy nhập mã mới nhất. Số lần thử còn lại: {n}.',
  'not-allowed': 'Không thực hiện được việc này ở đây.',
  'not-allowed-human-check': 'Chúng tôi không xác nhận được bạn là người thật.',
  'not-allowed-current-needed':
    'Việc này cần được xác nhận bằng một thông tin liên hệ khác mà bạn vẫn dùng được, nhưng bạn không có thông tin nào như vậy.',
};

register({ lang: 'vi', dir: 'ltr', messages: more });
