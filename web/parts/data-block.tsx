/** Data in a page, for scripts and search engines: no script, and nothing in it ends the block. */
export const DataBlock = ({ id, type = 'application/json', value }: { id?: string; type?: string; value: unknown }) => (
  <script
    type={type}
    id={id}
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without the sign that could end the element.
    dangerouslySetInnerHTML={{ __html: JSON.stringify(value).replaceAll('<', '\\u003c') }}
  />
);
