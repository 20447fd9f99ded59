import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../shared/documents/tree.ts';
import { docx } from '../../shared/formats/docx/writer.ts';
import { html } from '../../shared/formats/html/writer.ts';
import { md } from '../../shared/formats/markdown/writer.ts';
import type { Writer } from '../../shared/formats/writer.ts';
import {
  missing,
  RUNS,
  timed,
  timedAsync,
  type Figure,
  type Missing,
  type Samples,
} from './figure.ts';
import { CONTEXT, longPaper } from './papers-fixture.ts';
import { inFolderFor } from './store-fixture.ts';

const ELEMENTS = 10_000;

/** A paper's tree written to disk in a format; against pandoc, as a program, making the same of the paper's Markdown. */
function besidePandoc(writer: Writer<'tree'>, words: string, times: number): Figure {
  return {
    name: `a summary of 10 000 elements written as ${words}, to pandoc`,
    target: { kind: 'ratio', most: 1 / times },
    measure: async (): Promise<Samples | Missing> => {
      if (!hasPandoc()) return missing('there is no pandoc (Debian: apt-get install pandoc)');
      const paper = longPaper(ELEMENTS);
      const { data: text } = await md.write(paper, CONTEXT);
      return inFolderFor((folder) => measured(writer, paper, String(text), folder));
    },
  };
}

async function measured(
  writer: Writer<'tree'>,
  paper: Document,
  text: string,
  folder: string,
): Promise<Samples> {
  const [source, out] = [join(folder, 'summary.md'), join(folder, `summary.${writer.name}`)];
  writeFileSync(source, text);
  const to = writer.name === 'md' ? 'markdown' : writer.name;
  const options = ['--from', 'markdown', '--to', to, '--standalone', '--output', out];
  const samples = { ours: [] as number[], reference: [] as number[] };
  for (let run = -1; run < RUNS; run += 1) {
    const ours = await timedAsync(async () => {
      writeFileSync(out, (await writer.write(paper, CONTEXT)).data);
    });
    const reference = timed(() =>
      execFileSync('pandoc', [source, ...options], { stdio: 'ignore' }),
    );
    if (run < 0) continue;
    samples.ours.push(ours);
    samples.reference.push(reference);
  }
  return samples;
}

function hasPandoc(): boolean {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A paper as DOCX beside pandoc’s. */
export const pandocDocx = besidePandoc(docx, 'DOCX', 3);

/** A paper as Markdown beside pandoc’s. */
export const pandocMarkdown = besidePandoc(md, 'Markdown', 20);

/** A paper as HTML beside pandoc’s. */
export const pandocHtml = besidePandoc(html, 'HTML', 20);
