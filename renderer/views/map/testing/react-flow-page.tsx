import { ReactFlow, type Edge, type Node } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { createRoot } from 'react-dom/client';
import type { FlowGraph } from './flow-graph.ts';

declare global {
  interface Window {
    /** Measures the first paint of a graph by React Flow, all of it in view, in milliseconds. */
    paintFlow: (graph: FlowGraph) => Promise<number>;
  }
}

/** Room for the whole of a large map in one view. */
const FARTHEST = 0.001;

window.paintFlow = async ({ cards, lines }) => {
  const place = document.createElement('div');
  place.style.cssText = 'inline-size: 100vw; block-size: 100vh';
  document.body.append(place);
  const drawn = createRoot(place);
  await quiet();
  const began = performance.now();
  const nodes = cards.map(({ id, text, x, y, width, height }): Node => ({
    id,
    position: { x, y },
    width,
    height,
    data: { label: text },
  }));
  const edges = lines.map(({ id, from, to }): Edge => ({ id, source: from, target: to }));
  drawn.render(
    <ReactFlow
      defaultNodes={nodes}
      defaultEdges={edges}
      minZoom={FARTHEST}
      fitView
      onlyRenderVisibleElements
    />,
  );
  await painted();
  const time = performance.now() - began;
  drawn.unmount();
  place.remove();
  await quiet();
  return time;
};

/** Waits until there are cards and they are on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('.react-flow__node')) {
        requestAnimationFrame(look);
        return;
      }
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve());
      channel.port1.start();
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

/** Lets everything settle that one measurement left behind, so that it does not fall upon the next. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}
