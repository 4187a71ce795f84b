import type { ComponentChildren } from 'preact';
import type { PageContext } from '../page.ts';

/** What a reader chooses on a page: every choice is a part of the address. */
export const ChoiceForm = ({
  context,
  to,
  children,
}: {
  context: PageContext;
  to: string;
  children: ComponentChildren;
}) =>
  context.published === undefined && (
    <form class="choices" action={context.link(to)}>
      {children}
      <button type="submit" class="primary">
        {context.messages.t('form.show')}
      </button>
    </form>
  );

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly wide?: boolean;
}

/** A field of text with its name above it and what may stand in it below. */
export const Field = ({ label, name, value, hint, required = false, wide = false }: FieldProps) => (
  <label class={wide ? 'wide' : undefined}>
    <span>{label}</span>
    <input type="text" name={name} value={value} required={required} autocomplete="off" />
    {hint && <small>{hint}</small>}
  </label>
);

interface SelectProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly wide?: boolean;
}

export const Select = ({ label, name, value, options, wide = false }: SelectProps) => (
  <label class={wide ? 'wide' : undefined}>
    <span>{label}</span>
    <select name={name}>
      {options.map(([one, text]) => (
        <option key={one} value={one} selected={one === value}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

/** Members of a list that is written with commas. */
export const membersOf = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
