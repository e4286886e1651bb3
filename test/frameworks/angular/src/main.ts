import { bootstrapApplication } from '@angular/platform-browser';
import { Account } from './account';

await bootstrapApplication(Account);
