import { render } from 'preact';
import { SuggestDocument } from '../generated/operations.ts';
import { EntitySearch, type Suggestion } from '../parts/entity-search.tsx';
import { idPath } from '../parts/links.ts';
import { ask, ROOT } from './ask.ts';
import { messages } from './page-messages.ts';

/** Offers entities while a name is typed into the form; what is chosen is opened, other texts are searched for as without scripts. */
export function suggestWhileTyping(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const value = field?.value ?? '';
  const hadFocus = document.activeElement === field;
  render(
    <>
      <EntitySearch
        messages={messages}
        label={messages.t('search.label')}
        name="text"
        value={value}
        load={suggestions}
        onChoose={open}
      />
      <button type="submit">{messages.t('search.button')}</button>
    </>,
    form,
  );
  if (hadFocus) form.querySelector('input')?.focus();
}

/** What the service offers for the beginning of a name. */
const suggestions = async (text: string): Promise<readonly Suggestion[]> =>
  (await ask(SuggestDocument, { text, language: messages.language })).suggest.nodes;

const open = ({ node }: Suggestion): void => location.assign(new URL(idPath(node.id), ROOT));
