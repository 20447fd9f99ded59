import { append } from '../append.ts';
import type { Id } from '../model/id.ts';
import type { Block, Document } from './tree.ts';

/** The entities that have a place in a document, so that a reference can lead there. */
export function anchorsOf(document: Document): ReadonlySet<Id> {
  const anchors = new Set<Id>();
  const waiting: Block[] = [...document.blocks];
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    switch (block.kind) {
      case 'heading':
        if (block.anchor !== null) anchors.add(block.anchor);
        break;
      case 'list':
        for (const { anchor, content } of block.items) {
          if (anchor !== null) anchors.add(anchor);
          append(waiting, content);
        }
        break;
      case 'definitions':
        for (const { content } of block.items) append(waiting, content);
        break;
      case 'quote':
        append(waiting, block.content);
        break;
      case 'paragraph':
      case 'table':
      case 'code':
    }
  }
  return anchors;
}
