import type { PageContext } from '../page.ts';
import { ScrollTable } from '../parts/table.tsx';
import type { EntityAnswer } from './entity.tsx';

/** All names with their languages, and the ids by which it is found here and elsewhere. */
export function Names({ context, entity }: { context: PageContext; entity: EntityAnswer }) {
  const { messages } = context;
  const { t, word } = messages;
  const names = [...new Map(entity.names.map((name) => [[name.kind, name.language, name.text].join(), name])).values()];
  return (
    <ScrollTable label={t('entity.names')}>
      <thead>
        <tr>
          <th scope="col">{t('names.name')}</th>
          <th scope="col">{t('names.sort')}</th>
        </tr>
      </thead>
      <tbody>
        {names.map(({ text, language, kind }) => (
          <tr key={`${kind}${language}${text}`}>
            <td lang={language ?? undefined}>{text}</td>
            <td>
              {word('choice', kind)}
              {language && `, ${languageName(messages.language, language)}`}
            </td>
          </tr>
        ))}
        {entity.externalIds.map(({ scheme, value }) => (
          <tr key={`${scheme}${value}`}>
            <td>
              <code>{value}</code>
            </td>
            <td>{word('field', scheme)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** A language by its name in the reader's; its tag where it has none. */
function languageName(reader: string, tag: string): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
