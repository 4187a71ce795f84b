import { Because, type DossierRest, Thing, type Writing } from './writing.tsx';

type Uses = DossierRest['instruments'][number];

/** The instruments of each towards the other: in use and by whose mapping, and not in use and why. */
export const Instruments = ({ writing, of }: { writing: Writing; of: DossierRest['instruments'] }) => (
  <>
    {of.map((one) => (
      <div key={one.direction}>
        <h3>
          {one.owner.name} → {one.partner.name}
        </h3>
        {one.inUse.length + one.notInUse.length === 0 ? (
          <p class="empty">{writing.context.messages.word('choice', one.state)}</p>
        ) : (
          <ul class="plain">
            {[...one.inUse, ...one.notInUse].map((use) => (
              <InstrumentLine key={use.instrument.id} writing={writing} use={use} />
            ))}
          </ul>
        )}
      </div>
    ))}
  </>
);

function InstrumentLine({ writing, use }: { writing: Writing; use: Uses['inUse'][number] }) {
  const { t, word } = writing.context.messages;
  const { instrument, state, basis, uses, absent, because } = use;
  return (
    <li>
      <Thing writing={writing} thing={instrument} />
      <Because writing={writing} because={because} />{' '}
      <span class={state === 'RECORDED' ? 'mark' : 'mark missing'}>
        {state === 'RECORDED' ? t('dossier.inUse') : word('choice', state)}
      </span>{' '}
      {basis === 'EDITORS' && <span class="mark editor">{t('mark.editors')}</span>}
      {uses.length > 0 && (
        <p class="quiet">
          {t('dossier.shownBy')}{' '}
          {uses.map((thing, index) => (
            <span key={thing.id}>
              {index > 0 && ', '}
              <Thing writing={writing} thing={thing} />
            </span>
          ))}
        </p>
      )}
      {absent.length > 0 && (
        <p class="quiet denied">
          {t('dossier.absent')} {absent.map(({ name }) => name).join(', ')}
        </p>
      )}
    </li>
  );
}
