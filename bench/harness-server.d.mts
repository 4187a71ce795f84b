/** The built page of the drawings on a free port, under a Content-Security-Policy. */
export function serveHarness(
  policy: string,
  root?: string,
): Promise<{ readonly origin: string; readonly close: () => void }>;
