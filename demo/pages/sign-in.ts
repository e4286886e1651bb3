// Owns where the sign-in goes on to. The form works without it.
import './bar.ts';
import { need } from './dom.ts';

const next = new URLSearchParams(location.search).get('next');
if (next) need<HTMLInputElement>('#next').value = next;
