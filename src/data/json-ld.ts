import type { FaqEntry } from './types.js';

/** https://schema.org/FAQPage, as search engines read it. */
export interface FaqPage {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'FAQPage';
  readonly mainEntity: readonly {
    readonly '@type': 'Question';
    readonly name: string;
    readonly acceptedAnswer: { readonly '@type': 'Answer'; readonly text: string };
  }[];
}

/**
 * Questions and answers as structured data, for a server to write into its page. Escape `<` where it stands in a script.
 *
 * @param guide the guide, or any part of it that has `faq`
 */
export const faqJsonLd = ({ faq }: { readonly faq: readonly FaqEntry[] }): FaqPage => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: faq.map(({ question, answer, note }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: note ? `${answer}\n\n${note}` : answer },
  })),
});
