import { createMessages, type Language } from '../parts/messages.ts';

/** The messages that the page brought along, in its language. */
export const messages = createMessages(
  document.documentElement.lang as Language,
  JSON.parse(document.querySelector('script#messages')?.textContent ?? '{}'),
);
