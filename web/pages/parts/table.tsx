import type { ComponentChildren } from 'preact';

/** A table that scrolls in its own box where the page is narrower, also by the keyboard. */
export const ScrollTable = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
  <section class="scroll" tabIndex={0} aria-label={label}>
    <table>
      <caption class="unseen">{label}</caption>
      {children}
    </table>
  </section>
);
