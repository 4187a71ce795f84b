import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Look } from '../look/kinds.ts';
import type { Messages } from '../parts/messages.ts';
import type { Commands } from './commands.ts';
import type { Ontology, Source } from './source/source.ts';
import type { Store } from './store.ts';

/** What every part of the explorer may use. */
export interface Tools {
  readonly store: Store;
  readonly commands: Commands;
  readonly source: Source;
  readonly ontology: Ontology;
  readonly messages: Messages;
  readonly look: (type: string) => Look;
  /** From a path of the service to an address. */
  readonly link: (path: string) => string;
}

export const ToolsContext = createContext<Tools | null>(null);

export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('This part stands outside of the explorer.');
  return tools;
}
