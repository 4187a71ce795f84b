import { render } from 'preact';
import type { PublishedGraph } from '../explore/source/published-data.ts';
import { SuggestDocument } from '../generated/operations.ts';
import { EntitySearch, type Suggestion } from '../parts/entity-search.tsx';
import { idPath } from '../parts/links.ts';
import { publishedFile } from '../parts/published-files.ts';
import { ask, ROOT } from './ask.ts';
import { messages } from './page-messages.ts';
import { published, readPublished } from './published.ts';

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
  published === null
    ? (await ask(SuggestDocument, { text, language: messages.language })).suggest.nodes
    : (await publishedNames())(text);

let names: Promise<(text: string) => Promise<readonly Suggestion[]>> | undefined;

/** Only published pages load what searches without a service. */
const publishedNames = () => {
  names ??= Promise.all([import('../explore/source/published-suggest.ts'), readPublished('graph.json')]).then(
    ([{ suggesting }, graph]) => suggesting(graph as PublishedGraph),
  );
  return names;
};

/** What is offered is published. */
const open = ({ node }: Suggestion): void => {
  const path = idPath(node.id);
  location.assign(new URL(published === null ? path : publishedFile(path, () => true), ROOT));
};
