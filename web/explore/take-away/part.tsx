import type { ComponentChildren } from 'preact';
import type { ExploreState } from '../store.ts';
import type { Taken } from './taken.ts';

export interface PartProps {
  readonly state: ExploreState;
  readonly taken: Taken;
  /** Says what was copied or saved. */
  readonly onTold: (notice: string) => void;
}

/** One way of taking the scene away. */
export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
