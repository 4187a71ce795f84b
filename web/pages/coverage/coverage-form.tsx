import type { PageContext } from '../page.ts';
import { ChoiceForm, Field, membersOf, Select } from '../parts/form.tsx';
import type { Words } from '../words.ts';

/** The axes as the address says them; lists are written with commas. */
export interface Chosen {
  /** Type of the rows. */
  readonly rows: string;
  /** A relation that the rows have, and to what. */
  readonly by: string;
  readonly to: string;
  /** Type of the columns; none where they are fields of the rows. */
  readonly columns: string;
  readonly which: readonly string[];
  readonly fields: readonly string[];
  readonly relations: readonly string[];
}

/** The example that is shown where nothing is asked: of which key actors is known where they are present. */
const EXAMPLE: Chosen = {
  rows: 'Actor',
  by: 'keyActorOf',
  to: 'KZ',
  columns: 'Country',
  which: ['CN', 'RU', 'TR', 'US', 'UZ'],
  fields: [],
  relations: ['presentIn'],
};

/** How many columns stand where the address names none. */
const USUAL_COLUMNS = 8;

export function chosenOf({ parameters, words }: PageContext): Chosen {
  const text = (name: string) => parameters.get(name)?.trim() ?? '';
  const list = (name: string) => membersOf(parameters.get(name));
  if (text('rows') === '') return EXAMPLE;
  return {
    rows: text('rows'),
    by: text('by'),
    to: text('to'),
    columns: text('columns'),
    which: list('which'),
    fields: text('columns') === '' && list('fields').length === 0 ? usualFields(words, text('rows')) : list('fields'),
    relations: list('relations'),
  };
}

/** The first attributes and relations of a type, so that its entities stand in a table of a size to be read. */
function usualFields({ types }: Words, name: string): string[] {
  const type = types.find((one) => one.name === name);
  const fields = type?.fields.filter(({ derived, direction }) => !derived && direction !== 'IN') ?? [];
  return [...(type?.attributes.slice(0, USUAL_COLUMNS / 2) ?? []), ...fields.map((field) => field.name)].slice(
    0,
    USUAL_COLUMNS,
  );
}

/** As the API takes the axes. */
export function axesOf({ rows, by, to, columns, which, fields, relations }: Chosen) {
  const entities = which.length > 0 ? { entities: which } : {};
  return {
    rows: { type: rows, ...(by === '' ? {} : { related: { by, ...(to === '' ? {} : { to }) } }) },
    columns: columns === '' ? { ...(fields.length > 0 ? { fields } : {}) } : { type: columns, ...entities },
    relations: relations.length > 0 && columns !== '' ? relations : null,
  };
}

export function CoverageForm({ context, chosen }: { context: PageContext; chosen: Chosen }) {
  const { t, word } = context.messages;
  const { types, interfaces } = context.words;
  const options = [...interfaces, ...types.map(({ name }) => name)]
    .map((name) => [name, word('type', name)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other));
  const fieldsOf = (shown: string) =>
    options.some(([name]) => name === shown) ? options : [[shown, shown] as const, ...options];
  return (
    <ChoiceForm context={context} to="coverage">
      <Select label={t('coverage.rows')} name="rows" value={chosen.rows} options={fieldsOf(chosen.rows)} />
      <Field label={t('coverage.by')} name="by" value={chosen.by} hint={t('coverage.byHint')} />
      <Field label={t('coverage.to')} name="to" value={chosen.to} />
      <Select
        label={t('coverage.columns')}
        name="columns"
        value={chosen.columns}
        options={[['', t('coverage.fieldColumns')], ...options]}
      />
      <Field label={t('coverage.which')} name="which" value={chosen.which.join(', ')} hint={t('coverage.whichHint')} />
      <Field
        label={t('coverage.fields')}
        name="fields"
        value={chosen.fields.join(', ')}
        hint={t('coverage.fieldsHint')}
      />
      <Field
        label={t('coverage.relations')}
        name="relations"
        value={chosen.relations.join(', ')}
        hint={t('coverage.relationsHint')}
        wide
      />
    </ChoiceForm>
  );
}
