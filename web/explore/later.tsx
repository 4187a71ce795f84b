import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTools } from './tools.ts';

/** A part of the explorer that is loaded when it is first shown. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const { messages } = useTools();
    const [Part, setPart] = useState(() => loaded);
    const [problem, setProblem] = useState<string>();
    useEffect(() => {
      if (loaded !== undefined) return;
      load().then(
        (part) => {
          loaded = part;
          setPart(() => part);
        },
        () => setProblem(messages.t('explore.away')),
      );
    }, [messages]);
    return Part === undefined ? <p role="status">{problem ?? messages.t('explore.reading')}</p> : <Part {...props} />;
  };
}
