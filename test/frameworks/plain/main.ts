import 'contact-change/define';

const widget = document.querySelector('contact-change')!;
const news = document.querySelector('p')!;

widget.getToken = async () => (await fetch('/my-token')).text();
widget.addEventListener('contact-change-success', ({ detail }) => {
  news.textContent = `${detail.kind} changed`;
});
