/** @jsxImportSource react */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Fetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { EXAMPLES } from './examples.ts';
import { examplesPlugin } from './examples-plugin.tsx';

const ENDPOINT = new URL('../graphql', document.baseURI);
/** The first examples stand in tabs; the panel has all of them, one for each kind of question. */
const TABS = EXAMPLES.slice(0, 6).map(({ query }) => ({ query }));
const PLUGINS = [examplesPlugin];

export function Playground() {
  return (
    <>
      <header className="page-header">
        <h1>
          <a href="../">diplograph</a> playground
        </h1>
        <p>
          In an editor, Tab indents: press <kbd>Ctrl</kbd>+<kbd>M</kbd> and then <kbd>Tab</kbd> to leave it.{' '}
          <kbd>Ctrl</kbd>+<kbd>Enter</kbd> runs the query.
        </p>
      </header>
      <main>
        <GraphiQL
          fetcher={send}
          defaultTabs={TABS}
          plugins={PLUGINS}
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
          inputValueDeprecation
          schemaDescription
        >
          <GraphiQL.Logo>
            <SystemTheme />
            <RunWhenReady />
            <AskedByAddress />
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}

/** The API has neither subscriptions nor parts that follow later, so that one request and one answer are enough. */
const send: Fetcher = async ({ query, variables, operationName }, options) => {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify({ query, variables, operationName: nameIn(query, operationName) }),
  });
  return response.json();
};

/** GraphiQL learns the operation of a tab a moment after it shows the tab: a name that the query has not is the last tab's. */
const nameIn = (query: string, name: string | null | undefined): string | undefined =>
  name && new RegExp(`\\b${name}\\b`).test(query) ? name : undefined;

/** A click on run before the editor has loaded would do nothing and say nothing. */
function RunWhenReady() {
  const isReady = useGraphiQL((state) => state.queryEditor !== undefined);
  useLayoutEffect(() => {
    const button = document.querySelector<HTMLButtonElement>('.graphiql-execute-button');
    if (button !== null) button.disabled = !isReady;
  }, [isReady]);
  return null;
}

/** A question that the address brings along, as the pages' do, stands in a tab of its own; it is taken once, and never run by itself. */
function AskedByAddress() {
  const { queryEditor, tabs } = useGraphiQL(({ queryEditor, tabs }) => ({ queryEditor, tabs }));
  const { addTab, changeTab } = useGraphiQLActions();
  const isTaken = useRef(false);
  useEffect(() => {
    const query = new URLSearchParams(location.search).get('query');
    if (query === null || queryEditor === undefined || isTaken.current) return;
    isTaken.current = true;
    const index = tabs.findIndex((tab) => tab.query === query);
    if (index >= 0) return changeTab(index);
    addTab();
    queryEditor.setValue(query);
  }, [queryEditor, tabs, addTab, changeTab]);
  return null;
}

/** The editor takes its theme once; without this the page turns dark with the system and the editor's letters do not. */
function SystemTheme() {
  const theme = useGraphiQL((state) => state.theme);
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setTheme(theme);
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, [theme, setTheme]);
  return null;
}
