import DOMPurify from 'dompurify';
import MarkdownIt from 'markdown-it';
import { useMemo } from 'react';
import { isSafeLink } from './safe-link.ts';

const markdown = new MarkdownIt({ html: false, breaks: true }).disable('image');
markdown.validateLink = isSafeLink;
const renderLink = markdown.renderer.rules.link_open;
markdown.renderer.rules.link_open = (tokens, index, options, env, self) => {
  const token = tokens[index];
  // Where a link leads is to be seen before it is followed.
  token?.attrSet('title', token.attrGet('href') ?? '');
  return renderLink
    ? renderLink(tokens, index, options, env, self)
    : self.renderToken(tokens, index, options);
};

/** What Markdown can become; anything else is left out. */
const TAGS =
  'p br hr em strong s code pre blockquote a ul ol li h1 h2 h3 h4 h5 h6 table thead tbody tr th td'.split(
    ' ',
  );

interface SanitizedMarkdownProps {
  readonly text: string;
  readonly className: string | undefined;
}

/** Markdown as HTML, sanitized: the one place in the window where markup is made from text. */
export function SanitizedMarkdown({ text, className }: SanitizedMarkdownProps) {
  const html = useMemo(
    () =>
      DOMPurify.sanitize(markdown.render(text), {
        ALLOWED_TAGS: TAGS,
        ALLOWED_ATTR: ['href', 'title', 'start'],
        ALLOWED_URI_REGEXP: /^(?:https:\/\/|mailto:)/i,
        RETURN_TRUSTED_TYPE: true,
      }),
    [text],
  );
  // React hands a TrustedHTML on as it is; its types know only strings.
  return (
    <div className={className} dangerouslySetInnerHTML={{ __html: html as unknown as string }} />
  );
}
