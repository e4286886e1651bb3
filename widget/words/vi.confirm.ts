// Owns the Vietnamese words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './vi.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Vietnamese words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Hiện chưa dùng được. Hãy thử lại sau ít phút.',

  linkConfirmEmail: 'Xác nhận địa chỉ email này?',
  linkConfirmPhone: 'Xác nhận số điện thoại này?',
  linkBecomesEmail: '{v} sẽ trở thành địa chỉ email của tài khoản {service} của bạn.',
  linkBecomesPhone: '{v} sẽ trở thành số điện thoại của tài khoản {service} của bạn.',
  linkReplacesEmail: '{v} thay thế {old} làm địa chỉ email của tài khoản {service} của bạn.',
  linkReplacesPhone: '{v} thay thế {old} làm số điện thoại của tài khoản {service} của bạn.',
  linkPrimaryEmail: '{v} sẽ trở thành địa chỉ email chính của tài khoản {service} của bạn.',
  linkPrimaryPhone: '{v} sẽ trở thành số điện thoại chính của tài khoản {service} của bạn.',
  linkReplacesAllEmail: '{v} thay thế mọi địa chỉ email khác của tài khoản {service} của bạn.',
  linkReplacesAllPhone: '{v} thay thế mọi số điện thoại khác của tài khoản {service} của bạn.',
  linkAdds: '{v} sẽ được thêm vào tài khoản {service} của bạn.',
  linkMerges:
    'Một tài khoản {service} khác đang dùng thông tin này. Hai tài khoản sẽ được gộp thành một và không thể hoàn tác.',
  linkAccount: 'Tài khoản: {v}',
  linkAsked: 'Thời điểm yêu cầu: {t}',
  linkPlace: 'Từ: {place}',
  linkOnly: 'Chỉ tiếp tục nếu chính bạn đã yêu cầu việc này.',
  linkAllow: 'Cho phép thay đổi này?',
  allow: 'Cho phép',
  linkNotMe: 'Tôi không yêu cầu',
  linkConfirmed: 'Đã xác nhận',
  linkAllowed: 'Đã cho phép',
  linkConfirmedText: 'Bạn có thể đóng trang này.',
  linkHalfNew: 'Thông tin liên hệ mới vẫn cần được xác nhận. Bạn có thể đóng trang này.',
  linkWaits: 'Bộ phận hỗ trợ đã yêu cầu thay đổi này. Thay đổi sẽ có hiệu lực vào {t}, trừ khi bị dừng lại.',
  linkHalfCurrent: 'Thông tin liên hệ hiện tại của bạn vẫn cần xác nhận. Bạn có thể đóng trang này.',
  linkOther: 'Một tài khoản khác đang đăng nhập tại đây. Thay đổi này thuộc về tài khoản đã yêu cầu.',
  linkRelay: 'Nhập mã này ở nơi bạn đã bắt đầu',
  linkRelayWhere: 'Hãy quay lại trang mà bạn đã yêu cầu thay đổi và nhập mã ở đó.',
  linkRelayText: 'Mã có hiệu lực trong {t}.',
  linkRelayOnly: 'Không cho ai biết mã này. {service} sẽ không bao giờ hỏi bạn mã qua điện thoại hay tin nhắn.',
  linkHome: 'Quay lại trang web',
  linkReported: 'Cảm ơn bạn đã cho chúng tôi biết',
  linkReportedText: 'Thay đổi đã bị dừng. Không có gì thay đổi.',
  linkStop:
    'Nếu bạn không yêu cầu việc này, tài khoản sẽ bị đăng xuất khỏi mọi thiết bị và không thể thay đổi gì trong tài khoản một thời gian.',
  linkStopped: 'Thay đổi đã bị dừng',
  linkStoppedText:
    'Không có gì thay đổi. Tài khoản đã được đăng xuất khỏi mọi thiết bị và tạm thời không thể thay đổi gì trong tài khoản. Hãy đăng nhập lại và đổi mật khẩu nếu bạn có mật khẩu.',
  linkUsed: 'Đường liên kết này đã được dùng',
  linkUsedText: 'Bạn không cần làm gì thêm ở đây.',
  linkExpired: 'Đường liên kết này đã hết hạn',
  linkExpiredText: 'Hãy yêu cầu đường liên kết mới ở nơi bạn đã bắt đầu.',
  linkSuperseded: 'Đã gửi đường liên kết mới hơn',
  linkSupersededText: 'Hãy dùng tin nhắn mới nhất.',
  linkClosed: 'Thay đổi này đã kết thúc',
  linkClosedText: 'Không có gì thay đổi.',
  linkUnknown: 'Đường liên kết này không dùng được',
  linkUnknownText: 'Hãy mở lại từ tin nhắn hoặc yêu cầu đường liên kết mới.',
};

register({ lang: 'vi', dir: 'ltr', messages: confirm });
