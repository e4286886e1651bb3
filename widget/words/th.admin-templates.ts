// Owns the Thai names of the messages in <contact-admin>. Not the other words of its pages: th.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const thTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'รหัส',
  'tpl-prove-link': 'ลิงก์',
  'tpl-prove-both': 'รหัสและลิงก์',
  'tpl-prove-added': 'รหัสและลิงก์สำหรับที่อยู่เพิ่มเติม',
  'tpl-prove-in-use': 'บัญชีอื่นมีที่อยู่นี้แล้ว',
  'tpl-allow-code': 'รหัสที่อนุญาตการเปลี่ยน',
  'tpl-allow-link': 'ลิงก์ที่อนุญาตการเปลี่ยน',
  'tpl-allow-both': 'รหัสและลิงก์ที่อนุญาตการเปลี่ยน',
  'tpl-notice-requested': 'มีการขอเปลี่ยน',
  'tpl-notice-waits': 'การเปลี่ยนจะมีผลในภายหลัง',
  'tpl-notice-done': 'เปลี่ยนเสร็จแล้ว',
  'tpl-notice-added': 'เพิ่มที่อยู่แล้ว',
  'tpl-notice-respelled': 'ที่อยู่เขียนต่างจากเดิม',
  'tpl-notice-recovery-set': 'เก็บข้อมูลติดต่อไว้ใช้กู้คืนเท่านั้น',
  'tpl-notice-recovery-ended': 'ข้อมูลติดต่อไม่ได้ใช้กู้คืนเท่านั้นอีกต่อไป',
  'tpl-notice-removed': 'นำที่อยู่ออกแล้ว',
  'tpl-notice-undone': 'เลิกทำการเปลี่ยนแล้ว',
  'tpl-notice-frozen': 'หยุดการเปลี่ยนไว้ชั่วคราว',
  'tpl-notice-unfrozen': 'เปลี่ยนได้อีกครั้ง',
  'tpl-notice-signed-out': 'ออกจากระบบทุกอุปกรณ์แล้ว',
  'tpl-notice-recovered': 'บัญชีปลอดภัยแล้ว',
  'tpl-notice-disabled': 'ปิดใช้บัญชีแล้ว',
  'tpl-notice-enabled': 'บัญชีใช้ได้อีกครั้ง',
  'tpl-notice-unlocked': 'ป้อนรหัสได้อีกครั้ง',
  'tpl-notice-cancelled': 'ผู้ดูแลยกเลิกการเปลี่ยน',
  'tpl-notice-ended': 'การเปลี่ยนสิ้นสุดเพราะการกู้คืนข้อมูล',
  'tpl-notice-merged': 'รวมบัญชีอื่นเข้ากับบัญชีนี้แล้ว',
  'tpl-notice-merged-away': 'รวมบัญชีนี้เข้ากับบัญชีอื่นแล้ว',
};
