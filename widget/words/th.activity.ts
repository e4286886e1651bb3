// Owns the Thai words for what happened to an account. Not those around them: th.list.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const thDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'ขอเปลี่ยนเป็น {v}',
  'did-change-resent': 'ส่งข้อความไปที่ {v} อีกครั้ง',
  'did-side-proved': 'ยืนยัน {v} แล้ว',
  'did-code-wrong': 'ป้อนรหัสผิดสำหรับ {v}',
  'did-change-locked': 'หยุดการเปลี่ยนเป็น {v} เพราะป้อนรหัสผิดหลายครั้งเกินไป',
  'did-change-done': 'เปลี่ยนเป็น {v} เสร็จสิ้น',
  'did-change-cancelled': 'ยกเลิกการเปลี่ยนเป็น {v}',
  'did-change-replaced': 'แทนที่การเปลี่ยนเป็น {v} ด้วยการเปลี่ยนใหม่',
  'did-change-expired': 'การเปลี่ยนเป็น {v} หมดอายุ',
  'did-change-reported': 'การเปลี่ยนเป็น {v} ถูกรายงานและหยุดแล้ว',
  'did-change-taken': 'หยุดการเปลี่ยนเป็น {v} เพราะใช้ไม่ได้',
  'did-change-revoked': 'หยุดการเปลี่ยนเป็น {v} และออกจากระบบในทุกอุปกรณ์',
  'did-change-undone': 'เลิกทำการเปลี่ยนเป็น {v}',
  'did-contact-removed': 'นำ {v} ออกแล้ว',
  'did-contact-added': 'เพิ่ม {v} แล้ว',
  'did-contact-vouched': 'ทำเครื่องหมาย {v} ว่ายืนยันแล้ว',
  'did-contact-promoted': 'ตั้ง {v} เป็นรายการหลัก',
  'did-account-written': 'อัปเดตข้อมูลบัญชีแล้ว',
  'did-contact-verified-by-login': 'ยืนยัน {v} ด้วยการเข้าสู่ระบบ',
  'did-contact-changed-by-login': 'เปลี่ยนเป็น {v} ด้วยการเข้าสู่ระบบ',
  'did-account-frozen': 'หยุดการเปลี่ยนไว้ชั่วคราวเพื่อความปลอดภัยของบัญชี',
  'did-account-revoked': 'ออกจากระบบในทุกอุปกรณ์',
  'did-account-enabled': 'เปิดใช้บัญชีอีกครั้ง',
  'did-account-unlocked': 'อนุญาตให้เปลี่ยนได้อีกครั้ง',
  'did-account-unfrozen': 'เลิกหยุดการเปลี่ยนชั่วคราว',
  'did-account-merged': 'รวมบัญชีอื่นเข้ากับบัญชีนี้',
  'did-user-created': 'พบบัญชีที่นี่เป็นครั้งแรก',
};
