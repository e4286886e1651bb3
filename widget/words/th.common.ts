// Owns the words of Thai that all elements share. Not those of one element: th.ts, th.list.ts, th.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'กำลังโหลด…',
  failed: 'โหลดไม่ได้',
  retry: 'ลองอีกครั้ง',
  confirm: 'ยืนยัน',
  checking: 'กำลังตรวจสอบ…',
  errorWait: 'ยังทำไม่ได้ในตอนนี้ โปรดลองอีกครั้งในอีก {t}',
  offline: 'เชื่อมต่อไม่ได้ โปรดตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง',
  errorUnknown: 'เกิดข้อผิดพลาด โปรดลองอีกครั้ง',
  errorRef: 'เกิดข้อผิดพลาด โปรดลองอีกครั้ง (รหัสอ้างอิง {id})',
};
