/** @jsxImportSource react */
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { EXAMPLES, type Example } from './examples.ts';

/** The way back to the examples for who has closed or changed their tabs. */
export const examplesPlugin: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: Examples };

function Examples() {
  const { tabs, queryEditor } = useGraphiQL(({ tabs, queryEditor }) => ({ tabs, queryEditor }));
  const { addTab, changeTab } = useGraphiQLActions();
  const open = ({ query }: Example) => {
    const index = tabs.findIndex((tab) => tab.query === query);
    if (index >= 0) return changeTab(index);
    addTab();
    queryEditor?.setValue(query);
  };
  return (
    <section aria-label="Examples">
      <h2 className="examples-title">Examples</h2>
      <p>Each opens in a tab of its own; your tabs stay.</p>
      <ol className="examples">
        {EXAMPLES.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              {example.title}
            </button>
            <p>{withCode(example.asks)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What stands between backticks is a name of the API. */
const withCode = (text: string) =>
  text.split('`').map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part));

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M12 6.5C10 4.5 6.5 4 3 4v14c3.5 0 7 .5 9 2.5M12 6.5C14 4.5 17.5 4 21 4v14c-3.5 0-7 .5-9 2.5M12 6.5v14" />
    </svg>
  );
}
