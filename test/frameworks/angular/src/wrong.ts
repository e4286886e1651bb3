// What must not compile: the detail has no such field.
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'contact-change/define';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<contact-change (contact-change-success)="code = $event.detail.code" />`,
})
export class Wrong {
  code = '';
}
