import { useEffect, useState } from 'preact/hooks';
import type { FactPage } from '../source/source.ts';
import { useTools } from '../tools.ts';
import { Fact } from './fact.tsx';

/** Facts with their citations, page by page; what disagrees stands first. */
export function Facts({ load }: { load: (after: string | null) => Promise<FactPage> }) {
  const { messages } = useTools();
  const { t } = messages;
  const [page, setPage] = useState<FactPage>();
  const [problem, setProblem] = useState<string>();
  const read = (before: FactPage | undefined): void =>
    void load(before?.next ?? null).then(
      (next) => setPage({ ...next, facts: [...(before?.facts ?? []), ...next.facts] }),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the panel is drawn anew for another entity or link.
  useEffect(() => read(undefined), []);
  if (page === undefined) return <p class="quiet">{problem ?? t('explore.reading')}</p>;
  const own = page.facts.filter((fact) => fact.own);
  const named = page.facts.filter((fact) => !fact.own);
  return (
    <section aria-label={t('facts.title')}>
      {page.conflicts.length > 0 && (
        <>
          <h3>{t('facts.conflicts')}</h3>
          <ul class="conflicts">
            {page.conflicts.map((conflict) => (
              <li key={conflict}>{conflict}</li>
            ))}
          </ul>
        </>
      )}
      <FactList title={t('facts.own')} facts={own} />
      <FactList title={t('facts.named')} facts={named} />
      {page.next !== null && (
        <button type="button" onClick={() => read(page)}>
          {t('facts.more', { count: page.totalCount - page.facts.length })}
        </button>
      )}
      {problem && <p role="alert">{problem}</p>}
    </section>
  );
}

function FactList({ title, facts }: { title: string; facts: FactPage['facts'] }) {
  if (facts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="facts">
        {facts.map((fact) => (
          <Fact key={fact.id} fact={fact} />
        ))}
      </ul>
    </>
  );
}
