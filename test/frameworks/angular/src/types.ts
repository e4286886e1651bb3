// What must compile. Angular takes the type of $event from the element's addEventListener.
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { ContactChangeEventMap } from 'contact-change';

@Component({
  selector: 'app-types',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<contact-change contact-id="ctc_1" (contact-change-step-up)="signIn($event)" />`,
})
export class Types {
  signIn(event: ContactChangeEventMap['contact-change-step-up']): void {
    event.detail.waitUntil(Promise.resolve());
  }
}
