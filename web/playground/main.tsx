/** @jsxImportSource react */
import './workers.ts';
import { createRoot } from 'react-dom/client';
import '@graphiql/react/font/roboto.css';
import '@graphiql/react/font/fira-code.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './playground.css';
import { Playground } from './playground.tsx';

const page = document.getElementById('page');
if (page === null) throw new Error('The page has no element with the id `page`; index.html and main.tsx differ.');
createRoot(page).render(<Playground />);
