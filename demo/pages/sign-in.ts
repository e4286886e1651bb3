// Owns the page that follows the sign-in. Not the sign-in itself: the form works without this script.
import './bar.ts';
import { need } from './dom.ts';

const next = new URLSearchParams(location.search).get('next');
if (next) need<HTMLInputElement>('#next').value = next;
