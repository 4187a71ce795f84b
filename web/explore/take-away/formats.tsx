import { useEffect, useState } from 'preact/hooks';
import { useTools } from '../tools.ts';
import { Copyable } from './copyable.tsx';
import { d3Line, type ExportFormat, exportPath, MOST_CHARACTERS, pandasLine } from './export-address.ts';
import { Part, type PartProps } from './part.tsx';

/** The scene in the formats of other programs, from the list that the service has of them. */
export function Formats({ state, taken, onTold }: PartProps) {
  const { messages, link } = useTools();
  const { t } = messages;
  const [formats, problem] = useFormats(link('export/formats'));
  const [chosen, setChosen] = useState<string>();
  const format = formats?.find(({ name }) => name === chosen) ?? formats?.[0];
  const addressOf = (name: string): string => link(exportPath(state, name, taken.knownAt));
  if (addressOf('d3').length > MOST_CHARACTERS)
    return (
      <Part title={t('takeAway.formatTitle')}>
        <p>{t('takeAway.formatLong', { count: state.scene.nodes.size })}</p>
      </Part>
    );
  return (
    <Part title={t('takeAway.formatTitle')}>
      {problem && <p role="alert">{problem}</p>}
      {format && (
        <p class="actions">
          <label>
            {t('takeAway.format')}{' '}
            <select value={format.name} onChange={(event) => setChosen(event.currentTarget.value)}>
              {formats?.map(({ name, client }) => (
                <option key={name} value={name}>
                  {name} – {client}
                </option>
              ))}
            </select>
          </label>
          <a class="button" href={addressOf(format.name)} download>
            {t('takeAway.download')}
          </a>
        </p>
      )}
      <Copyable label="D3" text={d3Line(addressOf('d3'))} onTold={onTold} />
      <Copyable label="pandas" text={pandasLine(addressOf('csv'))} onTold={onTold} />
    </Part>
  );
}

function useFormats(address: string): [formats: readonly ExportFormat[] | undefined, problem: string | undefined] {
  const [formats, setFormats] = useState<readonly ExportFormat[]>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    fetch(address)
      .then((response) => response.json())
      .then(
        (list: readonly ExportFormat[]) => setFormats(list),
        (error: unknown) => setProblem(String(error)),
      );
  }, [address]);
  return [formats, problem];
}
