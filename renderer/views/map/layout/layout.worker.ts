import { arrange, type ArrangeRequest } from './arrange.ts';

addEventListener('message', ({ data }: MessageEvent<ArrangeRequest>) => {
  const arrangement = arrange(data);
  const { x, y, width, height } = arrangement;
  postMessage(arrangement, { transfer: [x.buffer, y.buffer, width.buffer, height.buffer] });
});
