import '../../look/take-away.css';
import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../panel/dialog.tsx';
import type { ExploreState } from '../store.ts';
import { useTools } from '../tools.ts';
import { AsQuestion } from './as-question.tsx';
import { citationsOf } from './cite.ts';
import { Copyable } from './copyable.tsx';
import { linksCsv, nodesCsv } from './csv.ts';
import { saveFile } from './files.ts';
import { Formats } from './formats.tsx';
import { Part, type PartProps } from './part.tsx';
import { pngOf } from './png.ts';
import { fileName, openFile, saveScene } from './scene-files.ts';
import { svgOf } from './svg.ts';
import { type Taken, takenOf } from './taken.ts';
import { pictureOf, titleOf } from './view-picture.ts';

/** All ways by which the scene leaves the explorer: as a link, file, picture, table, reference, question, or in another program. */
export function TakeAwayDialog({ state, onClose }: { state: ExploreState; onClose: () => void }) {
  const tools = useTools();
  const { t } = tools.messages;
  const [taken, setTaken] = useState<Taken>();
  const [notice, setNotice] = useState('');
  const { scene, filters, selection, clocks, view } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is fixed anew when what is shown changes.
  useEffect(() => {
    const failed = (error: unknown): void => setNotice(error instanceof Error ? error.message : String(error));
    takenOf(tools, new Date()).then(setTaken, failed);
  }, [scene, filters, selection, clocks, view]);
  const tell = (text: string): void => {
    setNotice(text);
    tools.commands.announce(text);
  };
  return (
    <Dialog title={t('takeAway.title')} onClose={onClose}>
      <p class="told" role="status" aria-live="polite">
        {notice || (taken === undefined ? t('explore.reading') : '')}
      </p>
      <div class="take-away">
        {taken && scene.nodes.size > 0 && <Parts state={state} taken={taken} onTold={tell} />}
        <FilePart onTold={tell} state={state} onOpened={onClose} />
      </div>
    </Dialog>
  );
}

function Parts(props: PartProps) {
  const { published } = useTools();
  return (
    <>
      <LinkPart {...props} />
      <PicturePart {...props} />
      <TablePart {...props} />
      <CitePart {...props} />
      {!published && <AsQuestion {...props} />}
      {!published && <Formats {...props} />}
    </>
  );
}

function LinkPart({ taken, onTold }: PartProps) {
  const { t } = useTools().messages;
  return (
    <Part title={t('takeAway.linkTitle')}>
      {taken.address === null ? (
        <p>{t('takeAway.tooLong', { count: taken.characters })}</p>
      ) : (
        <>
          <p class="quiet">{t('takeAway.linkLead', { instant: taken.knownAt })}</p>
          <Copyable label={t('takeAway.linkName')} text={taken.address} onTold={onTold} />
        </>
      )}
    </Part>
  );
}

interface FilePartProps extends Pick<PartProps, 'state' | 'onTold'> {
  readonly onOpened: () => void;
}

function FilePart({ state, onTold, onOpened }: FilePartProps) {
  const tools = useTools();
  const { t } = tools.messages;
  const save = async (): Promise<void> => {
    await saveScene(tools);
    onTold(tools.store.get().notice);
  };
  const open = (file: File | undefined): void => {
    if (file === undefined) return;
    onOpened();
    void openFile(tools, file);
  };
  return (
    <Part title={t('takeAway.fileTitle')}>
      <label class="notes">
        {t('takeAway.notes')}
        <textarea
          rows={3}
          maxLength={100_000}
          value={state.notes}
          onInput={(event) => tools.store.set({ notes: event.currentTarget.value })}
        />
      </label>
      <p class="actions">
        <button type="button" disabled={state.scene.nodes.size === 0} onClick={() => void save()}>
          {t('takeAway.save')}
        </button>
        <label class="open-file">
          {t('takeAway.open')}{' '}
          <input type="file" accept=".json" onChange={(event) => open(event.currentTarget.files?.[0])} />
        </label>
      </p>
    </Part>
  );
}

function PicturePart({ state, taken, onTold }: PartProps) {
  const tools = useTools();
  const { t } = tools.messages;
  const make = async (ending: '.svg' | '.png'): Promise<void> => {
    onTold(t('explore.reading'));
    const svg = svgOf(await pictureOf(tools, state, taken));
    const name = fileName(tools, ending);
    if (ending === '.svg') saveFile(name, svg, 'image/svg+xml');
    const png = ending === '.png' ? await pngOf(svg) : undefined;
    if (png) saveFile(name, png.blob);
    const coarser = png && png.scale < 2 ? ` ${t('takeAway.coarser', { scale: png.scale.toFixed(1) })}` : '';
    onTold(t('takeAway.saved', { name }) + coarser);
  };
  const begin = (ending: '.svg' | '.png') => () =>
    void make(ending).catch((error: unknown) => onTold(error instanceof Error ? error.message : String(error)));
  return (
    <Part title={t('takeAway.pictureTitle')}>
      <p class="quiet">{t('takeAway.pictureLead')}</p>
      <p class="actions">
        <button type="button" onClick={begin('.svg')}>
          SVG
        </button>
        <button type="button" onClick={begin('.png')}>
          PNG
        </button>
      </p>
    </Part>
  );
}

function TablePart({ state, onTold }: PartProps) {
  const tools = useTools();
  const { t } = tools.messages;
  const save = (what: 'nodes' | 'links') => (): void => {
    const name = fileName(tools, `.${what}.csv`);
    saveFile(name, what === 'nodes' ? nodesCsv(state) : linksCsv(state), 'text/csv;charset=utf-8');
    onTold(t('takeAway.saved', { name }));
  };
  return (
    <Part title={t('takeAway.tableTitle')}>
      <p class="actions">
        <button type="button" onClick={save('nodes')}>
          {t('takeAway.nodesCsv')}
        </button>
        <button type="button" onClick={save('links')}>
          {t('takeAway.linksCsv')}
        </button>
      </p>
    </Part>
  );
}

function CitePart({ state, taken, onTold }: PartProps) {
  const { messages } = useTools();
  const { place, address, day, knownAt, datasets } = taken;
  const styles = citationsOf({
    title: titleOf(state, messages),
    address: address ?? place,
    day,
    knownAt,
    datasets: datasets.map(({ title }) => title),
  });
  return (
    <Part title={messages.t('takeAway.citeTitle')}>
      {address === null && <p class="quiet">{messages.t('takeAway.citeWithFile')}</p>}
      {Object.entries(styles).map(([style, text]) => (
        <Copyable key={style} label={style} text={text} onTold={onTold} />
      ))}
    </Part>
  );
}
