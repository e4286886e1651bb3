// Owns the Vietnamese words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './vi.common.ts';
import type { ListPack } from './pack.ts';
import { viDid } from './vi.activity.ts';
import { registerList } from './language-registry.ts';

/** Vietnamese for lists. */
export const viList: ListPack = {
  lang: 'vi',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Hiện chưa dùng được. Hãy thử lại sau ít phút.',

    listEmail: 'Địa chỉ email',
    listPhone: 'Số điện thoại',
    noneEmail: 'Chưa có địa chỉ email nào.',
    nonePhone: 'Chưa có số điện thoại nào.',
    addEmail: 'Thêm địa chỉ email',
    addPhone: 'Thêm số điện thoại',

    badgePrimary: 'Chính',
    badgeVerified: 'Đã xác minh',
    badgeUnverified: 'Chưa xác minh',
    badgeWaiting: 'Đang chờ xác nhận',
    'type-home': 'Nhà riêng',
    'type-work': 'Cơ quan',
    'type-mobile': 'Di động',
    'type-other': 'Khác',
    'type-recovery': 'Chỉ để khôi phục',
    managed: 'Do dịch vụ đăng nhập của bạn quản lý. Hãy thay đổi ở đó.',

    menu: 'Thao tác với {v}',
    change: 'Thay đổi',
    makePrimary: 'Đặt làm chính',
    verify: 'Xác minh',
    remove: 'Xóa',
    keep: 'Giữ lại',
    removeAsk: 'Xóa {v}?',
    lostEmail: 'Tôi không còn quyền dùng địa chỉ này',
    lostPhone: 'Tôi không còn quyền dùng số này',
    resumeCode: 'Nhập mã',
    cancelChange: 'Hủy thay đổi',
    waits: 'Bộ phận hỗ trợ đã yêu cầu thay đổi này. Thay đổi sẽ có hiệu lực vào {t}, trừ khi bạn dừng lại.',
    stop: 'Dừng thay đổi',
    back: 'Quay lại',

    saving: 'Đang lưu…',
    'now-primary': '{v} hiện là thông tin chính.',
    'now-removed': 'Đã xóa {v}.',
    'now-added': 'Đã thêm {v}.',
    'now-verified': 'Đã xác minh {v}.',
    'now-changed': 'Đã thay đổi thành {v}.',
    'now-cancelled': 'Đã hủy thay đổi. Không có gì thay đổi.',

    'last-verified':
      'Đây là thông tin liên hệ đã xác minh cuối cùng trong tài khoản của bạn. Để xóa, trước tiên hãy thêm thông tin khác.',
    'last-login':
      'Bạn đang dùng thông tin này để đăng nhập. Để xóa, trước tiên hãy thêm thông tin khác dùng để đăng nhập được.',
    primary: 'Để xóa, trước tiên hãy đặt thông tin khác làm chính.',
    'too-many-contacts': 'Bạn đã có số lượng tối đa cho phép. Trước tiên, hãy xóa bớt một mục.',
    'contact-not-verified': 'Thông tin này chưa được xác minh. Trước tiên, hãy xác minh.',
    'not-allowed': 'Không được phép làm việc này ở đây.',
    frozen: 'Để bảo vệ tài khoản của bạn, không thể thay đổi gì cho đến {t}.',

    activity: 'Hoạt động gần đây',
    activityNone: 'Chưa có hoạt động nào.',
    activityMore: 'Xem thêm',
    ...viDid,
    unnamed: 'một thông tin liên hệ',
    network: 'mạng {v}',
    'by-link': 'qua đường liên kết',
    'by-support': 'bởi bộ phận hỗ trợ',
    'by-site': 'bởi trang web',

    signInAgain: 'Đăng nhập lại',
    'step-up-required': 'Hãy đăng xuất, đăng nhập lại rồi quay lại đây.',

    stepUp: 'Xác nhận đó là bạn',
    stepUpText: 'Để bảo mật, hãy đăng nhập lại rồi mới thay đổi.',
    notNow: 'Để sau',
    signedOut: 'Bạn đã bị đăng xuất',
    signedOutText: 'Hãy đăng nhập để tiếp tục từ chỗ bạn đã dừng.',
    goOn: 'Tiếp tục',
  },
};

registerList(viList);
