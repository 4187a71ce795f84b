import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SuggestQuery } from '../generated/operations.ts';
import type { Messages } from './messages.ts';

export type Suggestion = SuggestQuery['suggest']['nodes'][number];

export interface EntitySearchProps {
  readonly messages: Messages;
  readonly label: string;
  /** Name of the field in its form; without one, the text is not sent. */
  readonly name?: string;
  readonly value?: string;
  readonly load: (text: string) => Promise<readonly Suggestion[]>;
  readonly onChoose: (suggestion: Suggestion) => void;
  /** Whether the field is empty again once something was chosen. */
  readonly clears?: boolean;
}

const LEAST_LETTERS = 2;
const PAUSE_MILLISECONDS = 120;

/** A field that offers entities while a name is typed: arrow keys choose, Enter takes, Escape closes. */
export function EntitySearch(props: EntitySearchProps) {
  const { messages, label, name, onChoose } = props;
  const [text, setText] = useState(props.value ?? '');
  const [chosen, setChosen] = useState(-1);
  const { offered, state, close, settle } = useOffers(text, props.load);
  const list = useId();
  const isOpen = offered.length > 0 || (state !== 'idle' && state !== 'found');
  const take = (suggestion: Suggestion): void => {
    const left = props.clears ? '' : suggestion.node.name;
    setText(left);
    settle(left);
    onChoose(suggestion);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const suggestion = offered[chosen];
    // Where no list is open the key is for what the field stands in, such as a dialog.
    if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Enter' && suggestion !== undefined) take(suggestion);
    else if (step !== undefined && offered.length > 0) setChosen((chosen + step + offered.length) % offered.length);
    else return;
    event.preventDefault();
  };
  // Apart, since the types of JSX know no such field with a list of our own.
  const combobox: object = {
    role: 'combobox',
    'aria-expanded': isOpen,
    'aria-controls': list,
    'aria-autocomplete': 'list',
    'aria-activedescendant': offered[chosen] && `${list}-${chosen}`,
  };
  return (
    <>
      <input
        type="search"
        name={name}
        autocomplete="off"
        {...combobox}
        aria-label={label}
        placeholder={label}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setChosen(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {isOpen && <Offers {...{ messages, list, offered, state, chosen, take }} />}
    </>
  );
}

type State = 'idle' | 'searching' | 'found' | 'none' | { readonly failed: string };

interface OffersProps {
  readonly messages: Messages;
  readonly list: string;
  readonly offered: readonly Suggestion[];
  readonly state: State;
  readonly chosen: number;
  readonly take: (suggestion: Suggestion) => void;
}

function Offers({ messages, list, offered, state, chosen, take }: OffersProps) {
  return (
    <div class="suggestions">
      <div role="listbox" id={list} aria-label={messages.t('search.title')}>
        {offered.map((suggestion, index) => (
          // The field keeps the focus and its keys choose among these.
          <div
            key={suggestion.node.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onPointerDown={(event) => {
              event.preventDefault();
              take(suggestion);
            }}
          >
            <Offer messages={messages} suggestion={suggestion} />
          </div>
        ))}
      </div>
      {offered.length === 0 && (
        <p class="quiet" role="status">
          {typeof state === 'object'
            ? messages.t('search.failed', { reason: state.failed })
            : messages.t(state === 'searching' ? 'search.searching' : 'search.none')}
        </p>
      )}
    </div>
  );
}

/** What tells one entity from another: its sort, how much is known, where it is and where it is said not to be. */
function Offer({ messages, suggestion }: { messages: Messages; suggestion: Suggestion }) {
  const { node, text, description } = suggestion;
  const { t } = messages;
  return (
    <>
      {node.name}
      {text !== node.name && <span class="quiet"> {t('search.matched', { text })}</span>}
      <span class="quiet">
        {description} · {t('claims', { count: node.claims.totalCount })}
      </span>
      {'presentIn' in node && node.presentIn.totalCount > 0 && (
        <span class="quiet">
          {t('search.present', { places: node.presentIn.nodes.map((place) => place.name).join(', ') })}
        </span>
      )}
      {'absentFrom' in node &&
        node.absentFrom.edges.map(({ node: place, claim }) => (
          <span class="quiet denied" key={place.name}>
            {claim?.speaker
              ? t('search.absentSays', { place: place.name, speaker: claim.speaker.name })
              : t('search.absent', { place: place.name })}
          </span>
        ))}
    </>
  );
}

/** The offers for a text, those of the newest text alone; none for a text that is settled, or once the field was left. */
function useOffers(text: string, load: EntitySearchProps['load']) {
  const [offered, setOffered] = useState<readonly Suggestion[]>([]);
  const [state, setState] = useState<State>('idle');
  const settled = useRef(text);
  const asked = useRef(0);
  const close = useCallback(() => {
    asked.current += 1;
    setOffered([]);
    setState('idle');
  }, []);
  const settle = (chosen: string): void => {
    settled.current = chosen;
    close();
  };
  useEffect(() => {
    const wanted = text.trim();
    if (text === settled.current || wanted.length < LEAST_LETTERS) return close();
    settled.current = '';
    asked.current += 1;
    const question = asked.current;
    const isNewest = (): boolean => question === asked.current;
    const timer = setTimeout(() => {
      if (!isNewest()) return;
      setState('searching');
      load(wanted).then(
        (found) => {
          if (!isNewest()) return;
          setOffered(found);
          setState(found.length === 0 ? 'none' : 'found');
        },
        (error: unknown) => isNewest() && setState({ failed: error instanceof Error ? error.message : String(error) }),
      );
    }, PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text, load, close]);
  return { offered, state, close, settle };
}
