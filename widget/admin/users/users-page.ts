// Owns the page *Users*: the list, or one user, as the fragment says. Not the list: user-list.ts. Not the user: ../user/user-view.ts.
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { AdminPage, MakePage } from '../page.ts';
import { UserView } from '../user/user-view.ts';
import { UserList } from './user-list.ts';

/** Makes the page. */
export const createUsersPage: MakePage = (portal): AdminPage => {
  const list = new UserList(portal);
  const user = new UserView(portal);
  let id: string | undefined;
  return {
    show({ parts }) {
      const [shown, tab = 'profile'] = parts;
      id = shown;
      if (id === undefined) {
        user.hide();
        return list.show();
      }
      list.opened = id;
      user.show(id, tab);
    },
    hide: () => user.hide(),
    resume: (key) => user.resume(key),
    // Another user gets another page: nothing of the one before may stay on it.
    render: () => (id === undefined ? list.render() : html`${keyed(id, user.render())}`),
  };
};
