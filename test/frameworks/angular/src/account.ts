import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'contact-change/define';

@Component({
  selector: 'app-account',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <contact-change
      kind="email"
      api="https://id.example.com"
      [getToken]="getToken"
      (contact-change-success)="news.set($event.detail.kind + ' changed')"
    />
    <p role="status">{{ news() }}</p>
  `,
})
export class Account {
  readonly news = signal('');
  readonly getToken = async () => (await fetch('/my-token')).text();
}
