// Owns the Vietnamese words of our pages. Not the English ones: en.ts.
import type { Words } from './en.ts';

export const vi: Words = {
  lang: 'vi',
  dir: 'ltr',
  portal: { title: 'Cổng quản trị', noScript: 'Cổng quản trị cần có JavaScript.' },
  account: {
    title: 'Tài khoản của bạn',
    back: ({ service }) => `Quay lại ${service}`,
    signIn: 'Đăng nhập',
    signInText: 'Đăng nhập để xem và thay đổi địa chỉ email và số điện thoại của bạn.',
    signOut: 'Đăng xuất',
    signedOut: 'Bạn đã đăng xuất',
    refused: 'Không đăng nhập được',
    noScript: 'Trang này cần JavaScript.',
  },
  confirm: {
    title: { email: 'Xác nhận địa chỉ email này?', phone: 'Xác nhận số điện thoại này?' },
    becomes: {
      email: ({ value, service }) => `${value} sẽ trở thành địa chỉ email của tài khoản ${service} của bạn.`,
      phone: ({ value, service }) => `${value} sẽ trở thành số điện thoại của tài khoản ${service} của bạn.`,
    },
    primary: {
      email: ({ value, service }) => `${value} sẽ trở thành địa chỉ email chính của tài khoản ${service} của bạn.`,
      phone: ({ value, service }) => `${value} sẽ trở thành số điện thoại chính của tài khoản ${service} của bạn.`,
    },
    replacesAll: {
      email: ({ value, service }) => `${value} thay thế mọi địa chỉ email khác của tài khoản ${service} của bạn.`,
      phone: ({ value, service }) => `${value} thay thế mọi số điện thoại khác của tài khoản ${service} của bạn.`,
    },
    replaces: {
      email: ({ value, old, service }) =>
        `${value} thay thế ${old} làm địa chỉ email của tài khoản ${service} của bạn.`,
      phone: ({ value, old, service }) =>
        `${value} thay thế ${old} làm số điện thoại của tài khoản ${service} của bạn.`,
    },
    added: {
      email: ({ value, service }) => `${value} sẽ được thêm vào tài khoản ${service} của bạn.`,
      phone: ({ value, service }) => `${value} sẽ được thêm vào tài khoản ${service} của bạn.`,
    },
    account: 'Tài khoản',
    asked: 'Thời điểm yêu cầu',
    place: 'Từ',
    button: 'Xác nhận',
    report: 'Tôi không yêu cầu',
    merges: ({ service }) =>
      `Một tài khoản ${service} khác đang dùng thông tin này. Hai tài khoản sẽ được gộp thành một và không thể hoàn tác.`,
    warning: 'Chỉ xác nhận nếu chính bạn đã yêu cầu việc này.',
  },
  approve: {
    title: 'Cho phép thay đổi này?',
    button: 'Cho phép',
    warning: 'Chỉ cho phép nếu chính bạn đã yêu cầu việc này.',
  },
  confirmed: { title: 'Đã xác nhận', text: 'Bạn có thể đóng trang này.' },
  approved: {
    title: 'Đã cho phép',
    text: 'Bạn có thể đóng trang này. Thay đổi sẽ được thực hiện khi địa chỉ mới cũng được xác nhận.',
  },
  waits: {
    title: 'Đã xác nhận',
    text: (date) =>
      `Bộ phận hỗ trợ đã yêu cầu thay đổi này. Thay đổi sẽ có hiệu lực vào ${date}, trừ khi bị dừng lại. Thay đổi có hiệu lực ngay khi bạn đăng nhập và mở lại đường liên kết, hoặc cho phép qua một thông tin liên hệ hiện tại của bạn.`,
  },
  otherAccount: 'Một tài khoản khác đang đăng nhập tại đây. Thay đổi này thuộc về tài khoản đã yêu cầu.',
  relay: {
    title: 'Nhập mã này ở nơi bạn đã bắt đầu',
    text: 'Hãy quay lại trang mà bạn đã yêu cầu thay đổi và nhập mã ở đó.',
    minutes: (n) => `Mã có hiệu lực trong ${n} phút.`,
    warning: ({ service }) =>
      `Không cho ai biết mã này. ${service} sẽ không bao giờ hỏi bạn mã qua điện thoại hay tin nhắn.`,
  },
  reported: {
    title: 'Cảm ơn bạn đã cho chúng tôi biết',
    text: 'Không có gì thay đổi. Yêu cầu đã bị hủy và tài khoản đó tạm thời không dùng được địa chỉ này.',
  },
  stopped: {
    title: 'Thay đổi đã bị dừng',
    text: 'Không có gì thay đổi. Tài khoản đã được đăng xuất khỏi mọi thiết bị và tạm thời không thể thay đổi gì trong tài khoản. Hãy đăng nhập lại và đổi mật khẩu nếu bạn có mật khẩu.',
  },
  undo: {
    stop: {
      title: 'Dừng thay đổi này?',
      text: {
        email: 'Có người đang đăng nhập vào tài khoản của bạn và muốn thay đổi địa chỉ email.',
        phone: 'Có người đang đăng nhập vào tài khoản của bạn và muốn thay đổi số điện thoại.',
      },
      button: 'Dừng lại: không phải tôi',
    },
    restore: {
      title: 'Hoàn tác thay đổi này?',
      text: {
        email: 'Các địa chỉ email của tài khoản sẽ trở lại như trước.',
        phone: 'Các số điện thoại của tài khoản sẽ trở lại như trước.',
      },
      button: 'Hoàn tác thay đổi',
    },
    freeze: {
      title: 'Dừng thay đổi tài khoản này?',
      text: {
        email:
          'Các địa chỉ email được giữ nguyên như hiện tại và không thể thay đổi thêm trong một thời gian. Chủ tài khoản cho biết họ không còn dùng địa chỉ này.',
        phone:
          'Các số điện thoại được giữ nguyên như hiện tại và không thể thay đổi thêm trong một thời gian. Chủ tài khoản cho biết họ không còn dùng số này.',
      },
      button: 'Dừng thay đổi',
    },
    brake: {
      title: 'Dừng thay đổi tài khoản này?',
      text: {
        email:
          'Hai tài khoản đã được gộp thành một. Việc gộp được giữ nguyên, nhưng không thể thay đổi thêm gì trong tài khoản một thời gian.',
        phone:
          'Hai tài khoản đã được gộp thành một. Việc gộp được giữ nguyên, nhưng không thể thay đổi thêm gì trong tài khoản một thời gian.',
      },
      button: 'Dừng thay đổi',
    },
    byStaff: {
      email: 'Bộ phận hỗ trợ của dịch vụ này đã yêu cầu thay đổi địa chỉ email của tài khoản của bạn.',
      phone: 'Bộ phận hỗ trợ của dịch vụ này đã yêu cầu thay đổi số điện thoại của tài khoản của bạn.',
    },
    effect: 'Tài khoản sẽ bị đăng xuất khỏi mọi thiết bị và không thể thay đổi gì trong tài khoản một thời gian.',
    target: { email: 'Địa chỉ mới', phone: 'Số mới' },
    back: 'Được khôi phục',
    gone: 'Bị xóa',
    when: 'Thời điểm',
  },
  late: {
    title: 'Thay đổi đã được thực hiện',
    text: 'Nếu không phải bạn, hãy mở tin nhắn mới hơn về thay đổi này và hoàn tác ở đó. Nếu không có, hãy đăng nhập và kiểm tra tài khoản ngay, hoặc yêu cầu trợ giúp.',
  },
  undone: {
    stop: 'Thay đổi đã bị dừng',
    restore: 'Mọi thứ đã trở lại như trước',
    freeze: 'Đã dừng các thay đổi',
    brake: 'Đã dừng các thay đổi',
    text: 'Tài khoản đã được đăng xuất khỏi mọi thiết bị. Hãy đăng nhập lại ngay và đổi mật khẩu nếu bạn có mật khẩu.',
    frozenFor: (life: string) =>
      `Không thể thay đổi gì trong tài khoản nếu không đăng nhập lại. Hạn chế này kéo dài ${life}.`,
  },
  used: { title: 'Đường liên kết này đã được dùng', text: 'Bạn không cần làm gì thêm ở đây.' },
  expired: {
    title: 'Đường liên kết này đã hết hạn',
    text: 'Hãy yêu cầu đường liên kết mới ở nơi bạn đã bắt đầu.',
  },
  superseded: { title: 'Đã gửi đường liên kết mới hơn', text: 'Hãy dùng tin nhắn mới nhất.' },
  closed: {
    title: 'Yêu cầu này đã kết thúc',
    text: 'Yêu cầu đã bị hủy, thay thế hoặc dừng lại. Nếu bạn vẫn muốn thay đổi, hãy bắt đầu lại.',
  },
  frozen: {
    title: 'Hiện không thể thay đổi gì',
    text: 'Có người đã yêu cầu chúng tôi dừng các thay đổi với tài khoản này. Hãy đăng nhập lại để tiếp tục hoặc đợi đến ngày mai.',
  },
  taken: {
    title: 'Không dùng được thông tin này',
    text: 'Hãy quay lại nơi bạn đã bắt đầu và nhập thông tin khác.',
  },
  unknown: {
    title: 'Đường liên kết này không dùng được',
    text: 'Có thể đường liên kết bị thiếu một phần. Hãy mở lại từ tin nhắn hoặc sao chép toàn bộ.',
  },
  elsewhere: {
    title: 'Hãy mở lại đường liên kết',
    text: 'Nút đó không được nhấn trên trang này. Hãy mở lại đường liên kết trong tin nhắn.',
  },
  broken: { title: 'Đã xảy ra lỗi', text: 'Không có gì thay đổi. Hãy mở lại đường liên kết sau ít phút.' },
  help: 'Nhận trợ giúp',
  reference: (id) => `Mã tham chiếu: ${id}`,
};
